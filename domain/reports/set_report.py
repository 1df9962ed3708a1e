"""One set as it is printed: conditions, large numbers, repetitions, remarks."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from domain.change.comparison import Comparison
from domain.language import say
from domain.metrics.registry import definition
from domain.protocol import Protocol
from domain.reports.document import Cell, Fact, Numeral, Picture, Remark, SetReport, Table
from domain.reports.set_charts import set_charts
from domain.reports.set_comparison import comparison_table
from domain.results import CompensationScore, Finding, Level, MetricValue, Repetition, SetResult
from domain.session import Ratings, SetState, TrainingSet
from domain.wording import (
    NO_BREAK,
    NOT_MEASURABLE,
    count_text,
    date_text,
    error_text,
    level_word,
    number_text,
    shown_decimals,
    unit_symbol,
    with_unit,
)

_MOST_NUMERALS, _MOST_COLUMNS, _MOST_REMARKS = 4, 4, 6
_TOLD_FIRST = ("clean_force", "borrowed_share", "rom", "tension_peak", "score", "peak_angle", "rep_duration")
_COLUMNS = ("peak_force", "torque", "clean_force", "rom", "tension_peak", "peak_angle", "rep_duration")
_ASKED = say(": redo?")
_TONES = {Level.WITHIN: "plain", Level.AMBER: "amber", Level.RED: "red", Level.UNKNOWN: "quiet"}
_SHAPES = {Level.WITHIN: "", Level.AMBER: "▲ ", Level.RED: "■ ", Level.UNKNOWN: ""}


@dataclass(frozen=True, slots=True)
class EarlierSet:
    """The set that a new one is laid beside."""

    header: TrainingSet
    result: SetResult


@dataclass(frozen=True, slots=True)
class ReportedSet:
    """What a report needs of one set; `earlier` and `comparison` where there is a last time."""

    header: TrainingSet
    protocol: Protocol
    result: SetResult
    earlier: EarlierSet | None = None
    comparison: Comparison | None = None
    placement: Picture | None = None


def set_report(part: ReportedSet, zone: tzinfo | None) -> SetReport:
    """The printed form of one set, times in `zone`."""
    earlier = part.earlier
    before = date_text(earlier.header.started_at.astimezone(zone).date()) if earlier else ""
    return SetReport(
        title=part.protocol.title,
        side=part.header.side,
        conditions=_conditions(part, zone),
        numerals=numerals(part),
        charts=set_charts(
            part.protocol,
            part.header.side,
            part.result,
            earlier.result if earlier else None,
            earlier_label=before,
        ),
        repetitions=_repetitions(part),
        remarks=_remarks(part),
        comparison=comparison_table(part.comparison, before, part.protocol.primary_metrics),
        placement=part.placement,
    )


def numerals(part: ReportedSet) -> tuple[Numeral, ...]:
    """The primary metrics first, then what else tells most, four at most."""
    names = dict.fromkeys((*part.protocol.primary_metrics, *_TOLD_FIRST))
    found = [value for name in names if (value := part.result.metric(name)) is not None]
    kept = [v for v in found if v.measurable or v.name in part.protocol.primary_metrics]
    return tuple(_numeral(value, part.result) for value in kept[:_MOST_NUMERALS])


def _numeral(value: MetricValue, result: SetResult) -> Numeral:
    told = definition(value.name)
    decimals = shown_decimals(value.value, value.half_width_95, told.decimals)
    return Numeral(
        label=told.label,
        value=number_text(value.value, decimals),
        unit=unit_symbol(value.unit) if value.measurable else "",
        error=error_text(value, told.decimals),
        note=value.reason or _statistic(value, result),
    )


def _statistic(value: MetricValue, result: SetResult) -> str:
    """How the number of a set came from its repetitions."""
    counted = sum(rep.accepted and _seen(rep, value.name) for rep in result.repetitions)
    if counted < 2:
        return ""
    words = say("mean of {counted} counted", counted=counted)
    best = result.metric(f"best_{value.name}")
    if best is None or not best.measurable:
        return words
    decimals = shown_decimals(value.value, value.half_width_95, definition(value.name).decimals)
    return say("{words}, best {best}", words=words, best=number_text(best.value, decimals))


def _seen(rep: Repetition, name: str) -> bool:
    found = rep.metric(name)
    return found is not None and found.measurable


def _conditions(part: ReportedSet, zone: tzinfo | None) -> tuple[Fact, ...]:
    header, protocol = part.header, part.protocol
    ratings = header.ratings
    facts = (
        (say("Started"), f"{header.started_at.astimezone(zone):%H:%M}"),
        (say("Position"), protocol.position),
        (say("Contraction"), f"{protocol.contraction.value}, {protocol.effort.replace('_', ' ')}"),
        (say("Tempo"), protocol.tempo.text if protocol.tempo else ""),
        (say("Load"), header.load),
        (
            say("Lever arm"),
            say("{lever_arm_m:.1f} cm", lever_arm_m=header.lever_arm_m * 100) if header.lever_arm_m else "",
        ),
        (say("Feedback"), header.feedback_mode),
        (say("Rated of 10"), _ratings(ratings)),
        (say("Pain"), " ".join(filter(None, ("sharp" if ratings.pain_sharp else "", ratings.pain_site)))),
        (say("State"), "" if header.state is SetState.COMPLETE else header.state.value),
        (say("Note"), header.notes),
    )
    return tuple(Fact(label, value) for label, value in facts if value)


def _ratings(ratings: Ratings) -> str:
    asked = (("effort", ratings.rpe), ("stability", ratings.stability), ("discomfort", ratings.discomfort))
    return ", ".join(f"{word}{NO_BREAK}{value:g}" for word, value in asked if value is not None)


def _repetitions(part: ReportedSet) -> Table | None:
    repetitions = part.result.repetitions
    if not repetitions:
        return None
    names = _column_names(part)
    rules = list(dict.fromkeys(score.rule_id for rep in repetitions for score in rep.compensations))
    labels = {s.rule_id: s.label for rep in repetitions for s in rep.compensations}
    with_tempo = any(rep.tempo for rep in repetitions)
    heads = [say("Rep"), *(_head(name) for name in names), *(labels[rule] for rule in rules)]
    heads += ["Tempo"] if with_tempo else []
    decimals = {name: _column_decimals(name, repetitions) for name in names}
    rows = tuple(_row(rep, decimals, rules, with_tempo=with_tempo) for rep in repetitions)
    return Table(say("Repetitions"), (*heads, say("Counts")), rows, frozenset({0, len(heads)}))


def _column_names(part: ReportedSet) -> list[str]:
    present = {m.name for rep in part.result.repetitions for m in rep.metrics if m.measurable}
    wanted = dict.fromkeys((*part.protocol.primary_metrics, *_COLUMNS))
    return [name for name in wanted if name in present][:_MOST_COLUMNS]


def _head(name: str) -> str:
    told = definition(name)
    return f"{told.label} {unit_symbol(told.unit)}".strip()


def _row(
    rep: Repetition, decimals: dict[str, int], rules: list[str], *, with_tempo: bool
) -> tuple[Cell, ...]:
    scores = {score.rule_id: score for score in rep.compensations}
    tempo = (_tempo(rep),) if with_tempo else ()
    counts = (
        Cell(say("practice"), "quiet")
        if rep.is_practice
        else Cell(say("✓ yes"), "quiet")
        if rep.accepted
        else Cell(say("✗ no: {reason}", reason=rep.reason).rstrip(": "), "red")
    )
    return (
        Cell(str(rep.number)),
        *(_metric(rep.metric(name), shown) for name, shown in decimals.items()),
        *(_compensation(scores.get(rule)) for rule in rules),
        *tempo,
        counts,
    )


def _column_decimals(name: str, repetitions: Sequence[Repetition]) -> int:
    """One number of decimals for a column, from its largest value."""
    values = [m.value for rep in repetitions if (m := rep.metric(name)) is not None and m.measurable]
    return shown_decimals(max(values, key=abs, default=0.0), None, definition(name).decimals)


def _metric(value: MetricValue | None, decimals: int) -> Cell:
    if value is None or not value.measurable:
        return Cell(NOT_MEASURABLE, "quiet")
    return Cell(number_text(value.value, decimals))


def _compensation(score: CompensationScore | None) -> Cell:
    if score is None or score.level is Level.UNKNOWN:
        return Cell(level_word(Level.UNKNOWN), "quiet")
    peak = with_unit(number_text(score.peak, 1), score.unit)
    return Cell(f"{_SHAPES[score.level]}{peak} {level_word(score.level)}", _TONES[score.level])


def _tempo(rep: Repetition) -> Cell:
    if rep.tempo is None:
        return Cell(NOT_MEASURABLE, "quiet")
    phases = rep.tempo
    seconds = (
        phases.eccentric_s,
        phases.pause_lengthened_s,
        phases.concentric_s,
        phases.pause_shortened_s,
    )
    # Without its two movements the rest of a tempo says nothing.
    if not (math.isfinite(phases.eccentric_s) and math.isfinite(phases.concentric_s)):
        return Cell(NOT_MEASURABLE, "quiet")
    text = "-".join(number_text(s, 1) for s in seconds)
    return Cell(say("▲ {text} off", text=text), "amber") if phases.on_tempo is False else Cell(text)


def _remarks(part: ReportedSet) -> tuple[Remark, ...]:
    remarks = [Remark(_remark(finding), finding.severity) for finding in part.result.findings]
    left_out = len(remarks) - _MOST_REMARKS
    if left_out > 0:
        more = Remark(
            say("{left_out} with the set on the station.", left_out=count_text(left_out, say("more remark")))
        )
        return (*remarks[:_MOST_REMARKS], more)
    return tuple(remarks)


def _remark(finding: Finding) -> str:
    """As printed: with its repetition, and without what was asked of the coach at that moment."""
    number, words = finding.rep_number, finding.sentence
    if words.endswith(_ASKED):
        words = f"{words.removesuffix(_ASKED)}."
    if number is None or re.search(rf"\brep(etition)? {number}\b", words, re.IGNORECASE):
        return words
    acronym = words[1:2].isupper()
    return say(
        "Rep {number}: {words}", number=number, words=words if acronym else words[:1].lower() + words[1:]
    )
