"""Compares two results: what differs in the conditions first, then change and whether it is real."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from domain.change.asymmetry import side_difference_is_real
from domain.change.comparability import differences
from domain.change.error_budget import ErrorPart, error_budget
from domain.change.override import ComparisonOverride, covered, is_open
from domain.change.set_conditions import Difference, Forbids, SetConditions
from domain.channel import Stream
from domain.error.uncertainty import ReliabilityFigure, figure_for, mdc95
from domain.language import say
from domain.metrics import definition
from domain.protocol import Protocol
from domain.results import MetricValue, SetResult
from domain.samples.stillness import counting_force, is_force

WITHIN_ERROR, BEYOND_ERROR = say("It is within measurement error"), say("It is beyond measurement error")
NOT_PRIMARY = say("Not a primary measure of this test: for interest only.")


class Verdict(StrEnum):
    """What a change means; only the first three stand on a test-retest error."""

    REAL_GAIN = "real_gain"
    NOT_DISTINGUISHABLE = "not_distinguishable"
    REAL_LOSS = "real_loss"
    EXPLORATORY = "exploratory"
    NOT_COMPARABLE = "not_comparable"


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """One metric of both results; `change` is second - first, percent of the first.

    Where a difference of the conditions forbids the comparison there is no change: both are NaN.
    The error parts are 95 % half-widths of what is known of each origin, never the +/- itself.
    """

    name: str
    label: str
    unit: str
    first: MetricValue
    second: MetricValue
    change: float
    change_percent: float
    verdict: Verdict
    reason: str
    first_error: tuple[ErrorPart, ...] = ()
    second_error: tuple[ErrorPart, ...] = ()
    overridden: tuple[str, ...] = ()
    """Codes of the differences that would have forbidden this row, had a coach not decided otherwise."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """The table; above it the conditions that differ, in sentences, and what each forbids.

    `overrides` are the decisions to compare in spite of them; `conditions` say so as well.
    """

    rows: tuple[ComparisonRow, ...]
    conditions: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    overrides: tuple[ComparisonOverride, ...] = ()

    @property
    def forbidding(self) -> tuple[Difference, ...]:
        """The differences that forbid rows and that nobody has overridden."""
        return tuple(item for item in self.differences if is_open(item, self.overrides))


@dataclass(frozen=True, slots=True)
class _Sides:
    """What every row is judged by."""

    first: SetConditions
    second: SetConditions
    protocol: Protocol
    differences: tuple[Difference, ...]
    figures: Sequence[ReliabilityFigure] | None
    visits: tuple[int, int]
    overrides: Sequence[ComparisonOverride]


def compare_sets(
    first: SetConditions,
    second: SetConditions,
    *,
    figures: Sequence[ReliabilityFigure] | None = None,
    first_visits: int = 1,
    second_visits: int = 1,
    found: Sequence[Difference] | None = None,
    overrides: Sequence[ComparisonOverride] = (),
) -> Comparison:
    """Compare two sets of one protocol, the earlier first.

    A verdict is given on the protocol's primary metrics only, and only beyond or within an MDC95 that
    is keyed to the metric and was seen in its source. Where conditions differ that change the value
    itself, the rows are not comparable.

    Parameters
    ----------
    first, second
        Each result with what is known of its conditions; the later one needs its protocol.
    figures
        Test-retest errors (`uncertainty.reliability_figures`); without them the cited ones.
    first_visits, second_visits
        Visits whose mean each result is: the MDC95 is 1.96 SEM sqrt(1/n1 + 1/n2).
    found
        The differences in the conditions where they are known already; without them they are looked for.
    overrides
        Decisions of coaches to compare these two sets although conditions differ.
    """
    if second.protocol is None:
        raise ValueError("A comparison needs the protocol of the later set.")
    told = differences(first, second) if found is None else tuple(found)
    visits = (first_visits, second_visits)
    sides = _Sides(first, second, second.protocol, told, figures, visits, overrides)
    rows = [
        _row(value, other, sides)
        for value in first.result.metrics
        if (other := second.result.metric(value.name)) is not None
    ]
    used = tuple(item for item in overrides if any(covered(each, [item]) for each in told))
    once = {(item.code, item.reason): item for item in reversed(told)}
    sentences = [
        *(item.sentence for item in told if item in once.values()),
        *dict.fromkeys(item.sentence for item in used),
    ]
    return Comparison(tuple(rows), tuple(sentences), told, used)


def _row(first: MetricValue, second: MetricValue, sides: _Sides) -> ComparisonRow:
    against = [item for item in sides.differences if item.forbids_unit(first.unit)]
    allowed = not any(is_open(item, sides.overrides) for item in against)
    change = second.value - first.value if allowed else math.nan
    percent = 100.0 * change / first.value if _is_ratio(first, second) else math.nan
    verdict, reason = _verdict(first, second, sides)
    return ComparisonRow(
        name=first.name,
        label=definition(first.name).label,
        unit=first.unit,
        first=first,
        second=second,
        change=change,
        change_percent=percent,
        verdict=verdict,
        reason=reason,
        first_error=error_budget(first, sides.first.result, streams=_counting(sides.first)),
        second_error=error_budget(second, sides.second.result, streams=_counting(sides.second)),
        overridden=tuple(item.code for item in against) if allowed else (),
    )


def _is_ratio(first: MetricValue, second: MetricValue) -> bool:
    """Whether a change in percent means something: the same sign, and a first value that is not all error."""
    least = first.half_width_95 or 0.0
    return first.measurable and abs(first.value) > least and first.value * second.value > 0


def _counting(of: SetConditions) -> list[Stream]:
    """The streams without force sensors that do not count in the set."""
    force = counting_force(of.streams, None if of.header is None else of.header.side)
    return [stream for stream in of.streams if stream is force or not is_force(stream)]


def _verdict(first: MetricValue, second: MetricValue, sides: _Sides) -> tuple[Verdict, str]:
    missing = next((value for value in (first, second) if not value.measurable), None)
    if missing is not None:
        return Verdict.NOT_COMPARABLE, missing.reason or say("One of the two is not measurable.")
    forbidding = next(
        (
            item
            for item in sides.differences
            if item.forbids_unit(first.unit) and is_open(item, sides.overrides)
        ),
        None,
    )
    if forbidding is not None:
        return Verdict.NOT_COMPARABLE, forbidding.reason
    if first.name not in sides.protocol.primary_metrics:
        return Verdict.EXPLORATORY, NOT_PRIMARY
    reps = min(_accepted(item.result) for item in (sides.first, sides.second))
    figure, reason = figure_for(sides.protocol, first.name, reps=reps, figures=sides.figures)
    if figure is None:
        return Verdict.EXPLORATORY, reason
    between = next((item for item in sides.differences if item.forbids is Forbids.CHANGE), None)
    if between is not None:
        return Verdict.EXPLORATORY, _between_sides(first.value, second.value, figure, between)
    return _judged(first.value, second.value, figure, sides.visits)


def _judged(
    first: float, second: float, figure: ReliabilityFigure, visits: tuple[int, int]
) -> tuple[Verdict, str]:
    limit = mdc95(first, second, figure, first_visits=visits[0], second_visits=visits[1])
    means = (
        say(" for the mean of {visits} against {visits2} visits", visits=visits[0], visits2=visits[1])
        if visits != (1, 1)
        else ""
    )
    own = say("the clinic's own: ") if figure.own else ""
    words = f"{figure.mdc_text(*visits)}{means} ({own}{figure.source})"
    if abs(second - first) <= limit:
        return Verdict.NOT_DISTINGUISHABLE, say("Within measurement error: {words}", words=words)
    return (Verdict.REAL_GAIN if second > first else Verdict.REAL_LOSS), say("Beyond {words}", words=words)


def _between_sides(first: float, second: float, figure: ReliabilityFigure, between: Difference) -> str:
    if figure.unit != "%" or between.code != "side":
        return between.reason
    real = side_difference_is_real(first, second, sem_percent=figure.sem)
    told = BEYOND_ERROR if real else WITHIN_ERROR
    return f"{between.reason} {told}: {figure.mdc_text()} ({figure.source})"


def _accepted(result: SetResult) -> int:
    return sum(rep.accepted for rep in result.repetitions)
