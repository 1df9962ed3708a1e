"""Builds the report of one visit from what was measured: pure words and series, no page."""

from collections.abc import Sequence
from datetime import date, datetime, tzinfo

from domain.athlete import Athlete, Side
from domain.body_places import site_within
from domain.language import say, word
from domain.metrics.registry import definition
from domain.reports.common import ERROR_NOTE, athlete_facts, versions
from domain.reports.document import Cell, Fact, Letterhead, ReportDocument, Table
from domain.reports.set_comparison import TELLING, comparison_sentences
from domain.reports.set_report import EarlierSet, ReportedSet, numerals, set_report
from domain.results import Level, MetricValue, Repetition
from domain.session import Session
from domain.typed_number import write_number
from domain.wording import (
    NO_BREAK,
    count_text,
    date_text,
    lower_first,
    number_text,
    sentence_list,
    value_text,
    with_unit,
)

__all__ = ["EarlierSet", "ReportedSet", "session_report"]

_CLINICIAN_FROM = 6
_MOST_SENTENCES = 6
_CHANGE, _WITHIN = range(2)
"""What the summary has room for first: a change since last time, then technique within its limits."""


def session_report(
    *,
    athlete: Athlete,
    session: Session,
    sets: Sequence[ReportedSet],
    generated_at: datetime,
    software_version: str,
    letterhead: Letterhead | None = None,
) -> ReportDocument:
    """The document of one visit.

    Parameters
    ----------
    sets
        In the order they are to be printed; each with the set of last time where there is one.
    generated_at
        Time zone aware; its zone is the zone of every date and time in the report.
    """
    zone = generated_at.tzinfo
    day = session.started_at.astimezone(zone).date()
    return ReportDocument(
        title=say("Baseline report") if session.baseline else say("Session report"),
        letterhead=letterhead or Letterhead(),
        athlete_name=athlete.name,
        athlete=athlete_facts(athlete, day),
        visit=_visit(session, day),
        summary=_summary(sets, zone),
        sets=tuple(set_report(part, zone) for part in sets),
        sides=_sides(sets),
        footnotes=_footnotes(sets),
        versions=_versions(sets, software_version),
        generated_at=generated_at,
        notes=(session.notes,) if session.notes else (),
    )


def _visit(session: Session, day: date) -> tuple[Fact, ...]:
    facts = ((say("Visit"), date_text(day)), (say("Session"), session.title))
    return tuple(Fact(label, value) for label, value in facts if value)


def _summary(sets: Sequence[ReportedSet], zone: tzinfo | None) -> tuple[str, ...]:
    """Pain first, then every set; what else there is to say of them fills the rest, the weightiest first."""
    pain = [sentence for part in sets for sentence in _pain(part)]
    room = max(1, _MOST_SENTENCES - len(pain))
    alone = sets if len(sets) <= room else sets[: room - 1]
    told = [[_outcome(part)] for part in alone]
    others = [
        (weight, nth, index, sentence)
        for index, part in enumerate(alone)
        for nth, (weight, sentence) in enumerate((*_changes(part, zone), *_technique(part)[1]))
    ]
    left = room - len(told) - (len(alone) < len(sets))
    for _, _, index, sentence in sorted(others, key=lambda other: other[:3])[:left]:
        told[index].append(sentence)
    rest = [
        say(
            "Also done: {sentence_list}.",
            sentence_list=sentence_list([_briefly(p) for p in sets[len(alone) :]]),
        )
    ]
    return (*pain, *(s for sentences in told for s in sentences), *(rest if len(alone) < len(sets) else ()))


def _changes(part: ReportedSet, zone: tzinfo | None) -> list[tuple[int, str]]:
    before = date_text(part.earlier.header.started_at.astimezone(zone).date()) if part.earlier else ""
    return [(_CHANGE, sentence) for sentence in comparison_sentences(part.comparison, before)]


def _what(part: ReportedSet) -> str:
    return f"{word(part.header.side)} {lower_first(part.protocol.title)}"


def _briefly(part: ReportedSet) -> str:
    repetitions = _trials(part)
    return say(
        "{part} ({count} of {count2} count)",
        part=_what(part),
        count=sum(rep.accepted for rep in repetitions),
        count2=len(repetitions),
    )


def _trials(part: ReportedSet) -> tuple[Repetition, ...]:
    """The repetitions that could count: all but practice."""
    return tuple(rep for rep in part.result.repetitions if not rep.is_practice)


def _outcome(part: ReportedSet) -> str:
    repetitions = _trials(part)
    counted = sum(rep.accepted for rep in repetitions)
    values = [
        f"{lower_first(n.label)} {with_unit(n.value, n.unit)}{NO_BREAK}{n.error}".strip()
        for n in numerals(part)[:2]
        if n.unit
    ]
    what = _what(part)
    what = f"{what[0].upper()}{what[1:]}"
    reps = say(
        "{counted} of {count} count", counted=counted, count=count_text(len(repetitions), "repetition")
    )
    if not repetitions:
        return say("{what}: no repetition was found.", what=what)
    told = [reps, *_technique(part)[0], *([sentence_list(values)] if values else [])]
    return f"{what}: {'; '.join(told)}."


def _technique(part: ReportedSet) -> tuple[list[str], list[tuple[int, str]]]:
    """What was beyond its limit, in words for the outcome; what stayed within, as sentences."""
    beyond, within = [], []
    for rule in part.protocol.compensations:
        scores = [
            s for rep in part.result.repetitions for s in rep.compensations if s.rule_id == rule.rule_id
        ]
        seen = [score for score in scores if score.level is not Level.UNKNOWN]
        over = sum(score.level is Level.RED for score in seen)
        limit = with_unit(write_number(rule.limit.red), rule.unit)
        if over:
            beyond.append(
                say(
                    "{rule_label} beyond the limit of {limit} in {over} of {count}",
                    rule_label=lower_first(rule.label),
                    limit=limit,
                    over=over,
                    count=len(seen),
                )
            )
        elif seen:
            within.append(
                (
                    _WITHIN,
                    say(
                        "{rule_label} within the limit of {limit} in every repetition.",
                        rule_label=rule.label,
                        limit=limit,
                    ),
                )
            )
    return beyond, within


def _pain(part: ReportedSet) -> list[str]:
    ratings = part.header.ratings
    where = site_within(ratings.pain_site)
    name = f"{part.protocol.title}, {word(part.header.side)}"
    if ratings.pain_sharp:
        return [say("Sharp pain{where} in {name}: no more of it in this visit.", where=where, name=name)]
    if ratings.discomfort is not None and ratings.discomfort >= _CLINICIAN_FROM:
        return [
            say(
                "Discomfort {discomfort:g} of 10{where} in {name}: see a clinician.",
                discomfort=ratings.discomfort,
                where=where,
                name=name,
            )
        ]
    return []


def _sides(sets: Sequence[ReportedSet]) -> Table | None:
    """Left beside right for every test done on both; the last set of each side speaks for it."""
    done = {(part.protocol.key, part.header.side): part for part in sets if part.protocol.is_test}
    rows = []
    for key in dict.fromkeys(protocol for protocol, _side in done):
        left, right = done.get((key, Side.LEFT)), done.get((key, Side.RIGHT))
        if left is None or right is None:
            continue
        for name in left.protocol.primary_metrics:
            rows += _side_row(left, name, right.result.metric(name))
    if not rows:
        return None
    columns = ("", say("Left"), say("Right"), say("Difference"), say("Weaker side"))
    caption = say(
        "Difference = (larger - smaller) / larger. Up to 10 % is usual, from 20 % probable (Sapega)."
    )
    return Table(say("Left beside right"), columns, tuple(rows), frozenset({0, 4}), caption)


def _side_row(part: ReportedSet, name: str, right: MetricValue | None) -> list[tuple[Cell, ...]]:
    left, told = part.result.metric(name), definition(name)
    if left is None or right is None or not (left.measurable and right.measurable):
        return []
    larger = max(left.value, right.value)
    share = 100 * abs(left.value - right.value) / larger if larger > 0 else float("nan")
    weaker = "left" if left.value < right.value else "right" if right.value < left.value else "neither"
    return [
        (
            Cell(f"{part.protocol.title}: {lower_first(told.label)}"),
            Cell(value_text(left, told.decimals)),
            Cell(value_text(right, told.decimals)),
            Cell(with_unit(number_text(share, 0), "%")),
            Cell(weaker),
        )
    ]


def _footnotes(sets: Sequence[ReportedSet]) -> tuple[Fact, ...]:
    notes = [
        note
        for part in sets
        for note in (*_limits(part), *_definitions(part), *_evidence(part), *_method(part))
    ]
    notes.append(ERROR_NOTE)
    return tuple(dict.fromkeys(notes))


def _limits(part: ReportedSet) -> list[Fact]:
    notes = []
    for rule in part.protocol.compensations:
        near, beyond = (
            with_unit(write_number(edge), rule.unit) for edge in (rule.limit.amber, rule.limit.red)
        )
        words = say(
            "near from {near}, beyond from {beyond} ({quality}). {source}",
            near=near,
            beyond=beyond,
            quality=rule.limit.quality,
            source=rule.limit.source,
        )
        notes.append(Fact(rule.label, words))
    return notes


def _definitions(part: ReportedSet) -> list[Fact]:
    shown = {numeral.label for numeral in numerals(part)}
    told = [definition(value.name) for value in part.result.metrics]
    return [Fact(item.label, f"{item.definition} {item.source}") for item in told if item.label in shown]


def _evidence(part: ReportedSet) -> list[Fact]:
    rows = part.comparison.rows if part.comparison else ()
    primary = part.protocol.primary_metrics
    return [
        Fact(say("Verdict"), r.reason)
        for r in rows
        if r.reason and (r.verdict in TELLING or r.name in primary)
    ]


def _method(part: ReportedSet) -> list[Fact]:
    return [Fact(say("Method"), " ".join(part.result.notes))] if part.result.notes else []


def _versions(sets: Sequence[ReportedSet], software_version: str) -> tuple[Fact, ...]:
    return versions(
        software_version,
        algorithms=[part.result.algorithm_version for part in sets],
        rules=[part.result.rule_version for part in sets],
        protocols=[part.protocol.key for part in sets],
    )
