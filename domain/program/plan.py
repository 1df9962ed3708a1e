"""A program: phases of weeks, their days and planned sets, and what must hold before the next phase."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from domain.athlete import Side


class Demand(StrEnum):
    """What a day asks of the body: hard days want others between them."""

    HARD = "hard"
    MOBILITY = "mobility"
    STABILITY = "stability"
    REST = "rest"


class Relation(StrEnum):
    """How a value stands to the threshold of a gate."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class PlannedSet:
    """What is to be done; without a version the newest protocol counts, without a side both do."""

    planned_set_id: str
    protocol_id: str
    sets: int = 1
    side: Side | None = None
    protocol_version: int | None = None
    repetitions: int | None = None
    hold_s: float | None = None
    rest_s: float | None = None
    tempo: str = ""
    load: str = ""
    load_n: float | None = None
    surface: str = ""
    feedback_mode: str = ""


@dataclass(frozen=True, slots=True)
class ProgramDay:
    """One kind of day of the week; `weekday` counts from Monday, 0."""

    day_id: str
    title: str
    demand: Demand = Demand.HARD
    weekday: int | None = None
    planned: tuple[PlannedSet, ...] = ()


@dataclass(frozen=True, slots=True)
class PhaseGate:
    """What must hold before the next phase, with where the figure comes from.

    `passed_on` is the day a coach decided what its error could not tell.
    """

    gate_id: str
    metric: str
    relation: Relation
    threshold: float
    unit: str
    source: str
    protocol_id: str | None = None
    side: Side | None = None
    passed_on: date | None = None

    def passes(self, value: float) -> bool:
        """Whether a measured value is enough; NaN never is."""
        if self.relation is Relation.AT_LEAST:
            return value >= self.threshold
        return value <= self.threshold


@dataclass(frozen=True, slots=True)
class ProgramPhase:
    """Foundation, strengthening, sport-specific: some weeks."""

    phase_id: str
    name: str
    weeks: int
    days: tuple[ProgramDay, ...] = ()
    gates: tuple[PhaseGate, ...] = ()
    started_on: date | None = None
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Program:
    """The plan of one athlete."""

    program_id: str
    athlete_id: str
    title: str
    started_on: date
    phases: tuple[ProgramPhase, ...] = ()
    template: str = ""
    ended_on: date | None = None
    notes: str = field(default="")

    def phase_on(self, day: date) -> ProgramPhase | None:
        """The phase of that day: as begun, else by the weeks of those before it; None before and after."""
        return next((span.phase for span in self.spans() if span.begins <= day < span.ends), None)

    def spans(self) -> tuple["PhaseSpan", ...]:
        """Every phase with its first day and the day after its last: as it was, else as planned."""
        spans: list[PhaseSpan] = []
        begins = self.started_on
        for phase in self.phases:
            begins = phase.started_on or begins
            ends = phase.ended_on or begins + timedelta(weeks=phase.weeks)
            spans.append(PhaseSpan(phase, begins, ends))
            begins = ends
        return tuple(spans)

    def planned(self, planned_set_id: str) -> PlannedSet | None:
        """A planned set by its key; None where it is no longer in the plan."""
        days = (day for phase in self.phases for day in phase.days)
        return next(
            (one for day in days for one in day.planned if one.planned_set_id == planned_set_id), None
        )


@dataclass(frozen=True, slots=True)
class PhaseSpan:
    """A phase and when it is: `ends` is the day after its last."""

    phase: ProgramPhase
    begins: date
    ends: date

    def week_of(self, day: date) -> int:
        """Which week of the phase a day is in, from 1."""
        return (day - self.begins).days // 7 + 1
