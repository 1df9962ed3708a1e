"""The repetitions of a set as they are printed: numbers, errors, compensations, tempo, what counts."""

import math
from collections.abc import Sequence

from domain.language import say
from domain.metrics.registry import definition
from domain.protocol import Protocol
from domain.reports.document import Cell, Table
from domain.results import CompensationScore, Level, MetricValue, Repetition, TempoPhases
from domain.wording import (
    NO_BREAK,
    NOT_MEASURABLE,
    level_word,
    number_text,
    shown_decimals,
    unit_symbol,
    with_unit,
)

_MOST_COLUMNS = 5
_COLUMNS = ("peak_force", "torque", "clean_force", "rom", "tension_peak", "peak_angle", "rep_duration")
_TONES = {Level.WITHIN: "plain", Level.AMBER: "amber", Level.RED: "red", Level.UNKNOWN: "quiet"}
_SHAPES = {Level.WITHIN: "", Level.AMBER: "▲ ", Level.RED: "■ ", Level.UNKNOWN: ""}
_NOT_SEEN = "?"


def repetition_table(protocol: Protocol, repetitions: Sequence[Repetition]) -> Table | None:
    """One row for each, practice too; None without a repetition. Units stand in the headings."""
    if not repetitions:
        return None
    names = _column_names(protocol, repetitions)
    rules = {score.rule_id: score.label for rep in repetitions for score in rep.compensations}
    with_tempo = any(rep.tempo for rep in repetitions)
    with_score = any(math.isfinite(rep.score) for rep in repetitions)
    heads = [say("Rep"), *(_head(name) for name in names), *rules.values()]
    heads += [say("Tempo s")] * with_tempo + [say("Score %")] * with_score
    decimals = {name: column_decimals(name, repetitions) for name in names}
    rows = tuple(
        (
            Cell(str(rep.number)),
            *(_metric(rep.metric(name), shown) for name, shown in decimals.items()),
            *(_compensation(rep, rule) for rule in rules),
            *([_tempo(rep.tempo)] if with_tempo else []),
            *([Cell(number_text(rep.score, 0))] if with_score else []),
            _counts(rep),
        )
        for rep in repetitions
    )
    return Table(say("Repetitions"), (*heads, say("Counts")), rows, frozenset({0, len(heads)}))


def column_decimals(name: str, repetitions: Sequence[Repetition]) -> int:
    """One number of decimals for a column, from its largest value: the same on the screen and on paper."""
    values = [m.value for rep in repetitions if (m := rep.metric(name)) is not None and m.measurable]
    return shown_decimals(max(values, key=abs, default=0.0), None, definition(name).decimals)


def tempo_text(tempo: TempoPhases | None) -> str:
    """*2.0-1.0-1.1-0.0*, a question mark for a pause that was not seen; without both movements a dash."""
    if tempo is None or not (math.isfinite(tempo.eccentric_s) and math.isfinite(tempo.concentric_s)):
        return NOT_MEASURABLE
    phases = (tempo.eccentric_s, tempo.pause_lengthened_s, tempo.concentric_s, tempo.pause_shortened_s)
    return "-".join(number_text(one, 1) if math.isfinite(one) else _NOT_SEEN for one in phases)


def _column_names(protocol: Protocol, repetitions: Sequence[Repetition]) -> list[str]:
    present = {m.name for rep in repetitions for m in rep.metrics if m.measurable}
    wanted = dict.fromkeys((*protocol.primary_metrics, *_COLUMNS))
    return [name for name in wanted if name in present][:_MOST_COLUMNS]


def _head(name: str) -> str:
    told = definition(name)
    return f"{told.label} {unit_symbol(told.unit)}".strip()


def _counts(rep: Repetition) -> Cell:
    if rep.is_practice:
        return Cell(say("practice"), "quiet")
    if rep.accepted:
        return Cell(say("✓ yes"), "quiet")
    return Cell(say("✗ no: {reason}", reason=rep.reason).rstrip(": "), "red")


def _metric(value: MetricValue | None, decimals: int) -> Cell:
    if value is None or not value.measurable:
        return Cell(NOT_MEASURABLE, "quiet")
    half = value.half_width_95
    error = "" if half is None or not math.isfinite(half) else f"{NO_BREAK}±{number_text(half, decimals)}"
    return Cell(f"{number_text(value.value, decimals)}{error}")


def _compensation(rep: Repetition, rule: str) -> Cell:
    score: CompensationScore | None = next((one for one in rep.compensations if one.rule_id == rule), None)
    if score is None or not math.isfinite(score.peak):
        return Cell(level_word(Level.UNKNOWN), "quiet")
    peak = with_unit(number_text(score.peak, 1), score.unit)
    return Cell(f"{_SHAPES[score.level]}{peak} {level_word(score.level)}", _TONES[score.level])


def _tempo(tempo: TempoPhases | None) -> Cell:
    text = tempo_text(tempo)
    if tempo is not None and tempo.on_tempo is False and text != NOT_MEASURABLE:
        return Cell(say("▲ {text} off", text=text), "amber")
    return Cell(text, "quiet" if text == NOT_MEASURABLE else "plain")
