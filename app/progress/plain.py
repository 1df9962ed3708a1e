"""The progress of an athlete as a document for other programs."""

from db.documents import Document, to_document
from domain.progress.drift import Drift
from domain.progress.goals import Outlook
from domain.progress.plain_story import athlete_story
from domain.progress.reading import Progress
from domain.progress.story import coach_story
from domain.progress.verdict import Finding


def progress_document(progress: Progress, *, metric: str | None = None) -> dict[str, Document]:
    """Sentences, series with their verdicts, trends, goals, events; only one measure with `metric`."""
    findings = [one for one in progress.findings if metric in (None, one.series.measure.name)]
    drifts = [one for one in progress.drifts if metric in (None, one.series.measure.name)]
    return {
        "athlete_id": progress.athlete.athlete_id,
        "name": progress.athlete.name,
        "on": progress.today.isoformat(),
        "coach": {name: list(said) for name, said in coach_story(progress).groups},
        "athlete": {name: list(said) for name, said in athlete_story(progress).groups},
        "series": [_finding(one) for one in findings],
        "trends": [_drift(one) for one in drifts],
        "goals": [_goal(one) for one in progress.goals],
        "events": to_document(progress.happenings),
        "phases": to_document(progress.phases),
        "weeks": [
            {"monday": w.monday.isoformat(), "done": w.sessions_done, "planned": w.sessions_planned}
            for w in progress.weeks
        ],
    }


def _finding(one: Finding) -> Document:
    series, baseline = one.series, one.baseline
    return {
        **_key(one),
        "unit": series.measure.unit,
        "visits": [
            {
                "on": point.on.isoformat(),
                "set_id": point.source.header.set_id,
                "value": to_document(point.number),
                "half_width_95": to_document(point.value.half_width_95),
                "baseline": point.source.baseline,
                "stretch": point.stretch,
            }
            for point in series.points
        ],
        "breaks": to_document(series.breaks),
        "baseline_mean": None if baseline is None else to_document(baseline.mean),
        "baseline_visits": 0 if baseline is None else baseline.visits,
        "band_95": None if one.band is None else to_document(one.band),
        "change": None if one.row is None else to_document(one.row.change),
        "change_percent": None if one.row is None else to_document(one.row.change_percent),
        "verdict": None if one.verdict is None else one.verdict.value,
        "reason": one.reason,
    }


def _key(one: Finding | Drift) -> dict[str, Document]:
    series = one.series
    return {
        "protocol_id": series.protocol.protocol_id,
        "side": series.side.value,
        "metric": series.measure.name,
    }


def _drift(one: Drift) -> Document:
    slope = {"per_week": one.slope.value, "low_95": one.slope.low, "high_95": one.slope.high}
    return {**_key(one), **slope, "better": one.better}


def _goal(one: Outlook) -> Document:
    return {
        "goal": to_document(one.goal),
        "sentence": one.sentence,
        "now": to_document(one.now),
        "on": None if one.on is None else one.on.isoformat(),
        "likely_80": to_document(one.likely),
        "likely_95": to_document(one.almost_sure),
        "reached": one.reached,
    }
