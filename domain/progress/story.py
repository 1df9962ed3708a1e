"""What the page says first: what really improved, what is within error, what got worse, what to celebrate."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from domain.change.comparison import Verdict
from domain.language import capital, say
from domain.metrics import definition
from domain.metrics.definition import MetricKind
from domain.progress.drift import Drift
from domain.progress.measures import DRIFT, Panel
from domain.progress.reading import Progress
from domain.progress.series import Series
from domain.progress.verdict import Finding
from domain.wording import (
    MINUS,
    date_text,
    lower_first,
    number_text,
    sentence_list,
    shown_decimals,
    with_unit,
)

LEAST_STREAK = 2
_COMPARES = {
    "strength": (say("is really stronger"), say("is really weaker")),
    "reach": (say("really reaches further"), say("really reaches less far")),
    "level": (say("is really higher"), say("is really lower")),
}


@dataclass(frozen=True, slots=True)
class Story:
    """Sentences by what they mean; a group without any is empty."""

    improved: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    worse: tuple[str, ...] = ()
    celebrate: tuple[str, ...] = ()
    open: tuple[str, ...] = ()

    @property
    def groups(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Name and sentences of every group in the order of reading."""
        return (
            ("improved", self.improved),
            ("within", self.within),
            ("worse", self.worse),
            ("celebrate", self.celebrate),
            ("open", self.open),
        )


def coach_story(progress: Progress) -> Story:
    """For the coach, each change with what the test can tell apart.

    One verdict a test and side: the first primary measure that has one; its second primary is named only
    where it says otherwise.
    """
    spoken = spoken_findings(progress.findings)
    bad = [_drift_words(group) for group in drift_groups(progress.drifts, better=False)]
    good = [_drift_words(group) for group in drift_groups(progress.drifts, better=True)]
    return Story(
        improved=tuple(_real(one) for one in spoken if one.gained is True),
        within=tuple(_within(one) for one in spoken if one.verdict is Verdict.NOT_DISTINGUISHABLE),
        worse=(*(_real(one) for one in spoken if one.gained is False), *bad),
        celebrate=(*good, *_streak(progress)),
        open=tuple(dict.fromkeys(_open(one) for one in spoken if _is_open(one))),
    )


def spoken_findings(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Those that the sentences are about: primary measures, of those that agree only the first."""
    chosen: dict[tuple[str, str], list[Finding]] = {}
    for one in findings:
        protocol = one.series.protocol
        name, unsure = one.series.measure.name, one.verdict is Verdict.EXPLORATORY
        if name not in protocol.primary_metrics[: 1 if unsure else None]:
            continue
        said = chosen.setdefault((protocol.protocol_id, one.series.side.value), [])
        if all(one.verdict is not other.verdict for other in said):
            said.append(one)
    return tuple(one for said in chosen.values() for one in said)


def subject(series: Series) -> str:
    """*Right seated hip ER*; with the measure where it is not the test's first."""
    name = f"{capital(series.side)} {lower_first(series.protocol.short_title)}"
    first = series.protocol.primary_metrics[:1] == (series.measure.name,)
    return name if first else f"{name}, {lower_first(series.measure.label)}"


def change_text(finding: Finding) -> str:
    """The change against the baseline mean: *+31 %*, or in degrees *+12°*."""
    if finding.row is None:
        return ""
    if _in_percent(finding):
        return _signed(finding.row.change_percent, "%", 0)
    return _signed(finding.row.change, finding.series.measure.unit, finding.series.measure.decimals)


def told_apart_text(finding: Finding) -> str:
    """The smallest change in that direction that the test can tell apart, in the unit of `change_text`."""
    size = finding.told_apart
    if math.isfinite(size) and _in_percent(finding) and finding.baseline is not None:
        return with_unit(number_text(100.0 * size / abs(finding.baseline.mean), 0), "%")
    return with_unit(number_text(size, finding.series.measure.decimals), finding.series.measure.unit)


def comparative(series: Series, up: bool) -> str:
    """*is really stronger*, *really reaches further*, *is really lower* ..."""
    if series.measure.panel is Panel.STRENGTH and definition(series.measure.name).kind is MetricKind.STRENGTH:
        kind = "strength"
    else:
        kind = "reach" if series.measure.panel is Panel.MOBILITY else "level"
    return _COMPARES[kind][0 if up else 1]


def _real(one: Finding) -> str:
    up = one.row is not None and one.row.change > 0
    told = say(
        "{one}, beyond the {one2} this test can tell apart", one=change_text(one), one2=told_apart_text(one)
    )
    return say(
        "{series} {series2} than at {one}: {told}.",
        series=subject(one.series),
        series2=comparative(one.series, up),
        one=_since(one),
        told=told,
    )


def _within(one: Finding) -> str:
    told = say(
        "{one} since {one2}, within the {one3} that this test",
        one=change_text(one),
        one2=_since(one),
        one3=told_apart_text(one),
    )
    return say("{series}: {told} cannot tell from measurement error.", series=subject(one.series), told=told)


def _since(one: Finding) -> str:
    if one.baseline is None:
        return "baseline"
    return (
        "baseline"
        if one.baseline.flagged
        else say("the visit of {first_on}", first_on=date_text(one.baseline.first_on))
    )


def _is_open(one: Finding) -> bool:
    return one.verdict in (None, Verdict.NOT_COMPARABLE, Verdict.EXPLORATORY)


def _open(one: Finding) -> str:
    if one.verdict is Verdict.EXPLORATORY:
        return say(
            "{series}: {one} since {one2}, no verdict. {reason}",
            series=subject(one.series),
            one=change_text(one),
            one2=_since(one),
            reason=one.reason,
        )
    return f"{subject(one.series)}: {one.reason}"


def drift_groups(drifts: Sequence[Drift], *, better: bool) -> tuple[tuple[Drift, ...], ...]:
    """What goes one way beyond chance, by test and kind: of several measures the first, on both sides."""
    groups: dict[tuple[str, Panel], list[Drift]] = {}
    for one in drifts:
        if one.better is better:
            series = one.series
            said = groups.setdefault((series.protocol.protocol_id, series.measure.panel), [])
            if all(other.series.side is not series.side for other in said):
                said.append(one)
    return tuple(tuple(group) for group in groups.values())


def _drift_words(group: Sequence[Drift]) -> str:
    series, better = group[0].series, group[0].better is True
    if series.measure.name == DRIFT:
        what = (
            say("Less technique is lost through the set")
            if better
            else say("More technique is lost through the set")
        )
    elif series.measure.panel is Panel.FATIGUE:
        what = say("Less fatigue") if better else say("More fatigue")
    else:
        what = say("Better alignment") if better else say("Worse alignment")
    sizes = sentence_list([_slope_words(one) for one in group])
    return say(
        "{what}, {short_title}: {sizes}. For interest, not a verdict.",
        what=what,
        short_title=lower_first(series.protocol.short_title),
        sizes=sizes,
    )


def _slope_words(one: Drift) -> str:
    """*right technique +1.5 % a week (0.9 to 2.1)*, the interval of 95 %."""
    slope, measure = one.slope, one.series.measure
    decimals = shown_decimals(slope.value, slope.high - slope.value, 3)
    low, high = (number_text(size, decimals, signed=True) for size in (slope.low, slope.high))
    size = _signed(slope.value, measure.unit, decimals)
    return say(
        "{side} {measure_label} {size} a week ({low} to {high})",
        side=one.series.side.value,
        measure_label=lower_first(measure.label),
        size=size,
        low=low,
        high=high,
    )


def _streak(progress: Progress) -> tuple[str, ...]:
    weeks = progress.full_weeks
    return (
        (say("{weeks} weeks in a row with every planned session.", weeks=weeks),)
        if weeks >= LEAST_STREAK
        else ()
    )


def _in_percent(finding: Finding) -> bool:
    mean = math.nan if finding.baseline is None else finding.baseline.mean
    return finding.series.measure.unit not in ("deg", "%", "% per rep", "") and mean > 0


def _signed(value: float, unit: str, decimals: int) -> str:
    number = number_text(value, decimals, signed=True)
    return with_unit(number if number[0] in f"+{MINUS}" else f"±{number}", unit)
