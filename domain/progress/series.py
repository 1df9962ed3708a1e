"""Series of visits by test, side and measure: what may be joined is joined, what may not is named."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo

from domain.athlete import Side
from domain.change.comparability import differences
from domain.change.set_conditions import Difference, Forbids, SetConditions
from domain.program.weeks import local_day
from domain.progress.measures import Measure, measures_of
from domain.protocol import Protocol
from domain.results import MetricValue
from domain.session import SetState, TrainingSet


@dataclass(frozen=True, slots=True)
class ProgressSet:
    """A stored set without curves, with all that decides whether it may be compared.

    Attributes
    ----------
    conditions
        Result (versions, whole-set metrics, repetitions without numbers), header, protocol, sensors.
    baseline
        Whether its session is flagged as the baseline.
    rule_peaks
        By rule the mean peak over the repetitions that count.
    """

    conditions: SetConditions
    header: TrainingSet
    protocol: Protocol
    baseline: bool = False
    rule_peaks: Mapping[str, float] = field(default_factory=dict)

    def values(self, measures: Sequence[Measure]) -> list[MetricValue | None]:
        """Its number of each measure; None where there is none."""
        known = {value.name: value for value in self.conditions.result.metrics if value.measurable}
        return [self._peak(one) if one.rule_id else known.get(one.name) for one in measures]

    def _peak(self, measure: Measure) -> MetricValue | None:
        peak = self.rule_peaks.get(measure.rule_id, math.nan)
        return MetricValue(measure.name, peak, measure.unit) if math.isfinite(peak) else None


@dataclass(frozen=True, slots=True)
class VisitPoint:
    """One visit's decision value; points of one `stretch` may be compared with one another."""

    on: date
    value: MetricValue
    source: ProgressSet
    stretch: int = 0

    @property
    def number(self) -> float:
        """The value itself."""
        return self.value.value


@dataclass(frozen=True, slots=True)
class Break:
    """Where a series may not be joined: from this day on, and why."""

    on: date
    reason: str
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Series:
    """A measure of one test on one side over the visits, oldest first."""

    protocol: Protocol
    side: Side
    measure: Measure
    points: tuple[VisitPoint, ...]
    breaks: tuple[Break, ...] = ()

    @property
    def latest(self) -> VisitPoint:
        """The newest visit."""
        return self.points[-1]

    @property
    def joined(self) -> tuple[VisitPoint, ...]:
        """The visits that may be compared with the newest."""
        return tuple(point for point in self.points if point.stretch == self.latest.stretch)

    @property
    def apart(self) -> tuple[VisitPoint, ...]:
        """The visits that may not: drawn apart, and never in a trend or a verdict."""
        return tuple(point for point in self.points if point.stretch != self.latest.stretch)


def series_of(sets: Sequence[ProgressSet], *, zone: tzinfo | None = None) -> tuple[Series, ...]:
    """Every series that has a value, in the order of tests, sides and measures.

    Only complete sets count. One visit has one decision value: of several sets of a visit the last that
    has the number, for a repeated set takes the place of the one before.
    """
    groups: dict[tuple[str, Side], list[ProgressSet]] = {}
    for one in sorted(sets, key=_begun):
        if one.header.state is SetState.COMPLETE:
            groups.setdefault((one.protocol.protocol_id, one.header.side), []).append(one)
    made = []
    for (_, side), group in sorted(groups.items(), key=lambda item: (item[0][0], item[0][1].value)):
        pairs = _Pairs()
        days = {id(one): local_day(one.header.started_at, zone) for one in group}
        measures = measures_of(group[-1].protocol)
        for measure, points in zip(measures, _visits(group, measures, days), strict=True):
            if points:
                made.append(_joined(group[-1].protocol, side, measure, points, pairs))
    return tuple(made)


def _begun(one: ProgressSet) -> tuple[datetime, str]:
    return (one.header.started_at, one.header.set_id)


def _visits(
    group: Sequence[ProgressSet], measures: Sequence[Measure], days: Mapping[int, date]
) -> list[list[VisitPoint]]:
    """For each measure the visits that have it."""
    last: list[dict[str, VisitPoint]] = [{} for _ in measures]
    for one in group:
        visit, on = one.header.session_id, days[id(one)]
        for points, value in zip(last, one.values(measures), strict=True):
            if value is not None:
                points[visit] = VisitPoint(on, value, one)
    return [list(points.values()) for points in last]


class _Pairs:
    """What differs between two sets, looked up once for all measures."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[Difference, ...]] = {}

    def forbidding(self, first: VisitPoint, second: VisitPoint) -> tuple[Difference, ...]:
        """The differences that forbid to compare the two values."""
        key = (first.source.header.set_id, second.source.header.set_id)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = differences(first.source.conditions, second.source.conditions)
        if not found:
            return ()
        unit = first.value.unit
        return tuple(item for item in found if _forbids(item, unit))


def _forbids(item: Difference, unit: str) -> bool:
    return item.forbids is not Forbids.NOTHING and item.forbids_unit(unit)


def _joined(
    protocol: Protocol, side: Side, measure: Measure, points: Sequence[VisitPoint], pairs: _Pairs
) -> Series:
    """Each visit joins the newest stretch it may be compared with, else begins one of its own."""
    firsts: list[VisitPoint] = []
    placed: list[VisitPoint] = []
    breaks: list[Break] = []
    for point in points:
        before = placed[-1] if placed else None
        found = None if before is None else _stretch(firsts, before.stretch, point, pairs)
        if found is None:
            found = len(firsts)
            firsts.append(point)
        if before is not None and found != before.stretch:
            breaks.append(_break(firsts[before.stretch], point, pairs))
        # A visit begins in the first stretch: nearly all of them stay there.
        placed.append(replace(point, stretch=found) if found else point)
    return Series(protocol, side, measure, tuple(placed), tuple(breaks))


def _stretch(firsts: Sequence[VisitPoint], present: int, point: VisitPoint, pairs: _Pairs) -> int | None:
    """The stretch a visit joins: the present one where it may, else any other; None where it may none."""
    if not pairs.forbidding(firsts[present], point):
        return present
    return next((n for n, first in enumerate(firsts) if not pairs.forbidding(first, point)), None)


def _break(first: VisitPoint, point: VisitPoint, pairs: _Pairs) -> Break:
    why = pairs.forbidding(first, point)
    return Break(point.on, why[0].sentence, tuple(item.code for item in why))
