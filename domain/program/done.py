"""Planned against done: which sets of a week belong to which planned set, and what is still open."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from domain.athlete import Side
from domain.program.plan import Demand, PlannedSet, Program, ProgramDay, ProgramPhase
from domain.program.weeks import days_from


class Status(StrEnum):
    """How a planned day or set stands."""

    DONE = "done"
    PARTLY = "partly"
    MISSED = "missed"
    DUE = "due"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class DoneSet:
    """A set that was done: on which local day, and for which planned set where that was noted."""

    set_id: str
    protocol_id: str
    side: Side
    done_on: date
    planned_set_id: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedWork:
    """One planned set on one side: how many are asked for and which sets answer it."""

    planned: PlannedSet
    side: Side
    done: tuple[DoneSet, ...]

    @property
    def open_sets(self) -> int:
        """How many are not done."""
        return max(0, self.planned.sets - len(self.done))


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """A day of the plan on its date; `on` is None for a day of the week that the coach left open."""

    day: ProgramDay
    phase: ProgramPhase
    on: date | None
    work: tuple[PlannedWork, ...]
    status: Status

    @property
    def asked(self) -> int:
        """Sets asked for, both sides counted."""
        return sum(item.planned.sets for item in self.work)

    @property
    def done(self) -> int:
        """Sets done of those asked for: more than asked for counts as asked for."""
        return sum(min(item.planned.sets, len(item.done)) for item in self.work)

    @property
    def moved_to(self) -> tuple[date, ...]:
        """Other dates on which its sets were done."""
        days = {one.done_on for item in self.work for one in item.done}
        return tuple(sorted(days - {self.on}))


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """One week from Monday: its planned days, and sets that belong to none of them."""

    monday: date
    days: tuple[PlannedDay, ...]
    beside: tuple[DoneSet, ...] = ()

    @property
    def sessions_planned(self) -> int:
        """Days that ask for something; rest is not a session."""
        return sum(1 for day in self.days if day.day.demand is not Demand.REST)

    @property
    def sessions_done(self) -> int:
        """Planned days of which at least one set was done; a day without sets is not counted."""
        return sum(1 for day in self.days if day.done)

    @property
    def days_trained(self) -> int:
        """Different dates with a set, planned or not."""
        inside = {one.done_on for day in self.days for item in day.work for one in item.done}
        return len(inside | {one.done_on for one in self.beside})


def week_plan(program: Program, monday: date, sets: Sequence[DoneSet], *, today: date) -> WeekPlan:
    """What the program asks for in one week, and what was done of it.

    A set answers a planned one when it was noted for it; else when protocol and side agree, first on the
    planned date, then on any other day of that week. Each set answers once, and sets of other weeks never.
    A set counts only for a side that was asked for, and at most as often as it was asked for.
    """
    week = days_from(monday, 7)
    left = sorted((one for one in sets if one.done_on in week), key=lambda one: (one.done_on, one.set_id))
    slots = _slots(program, week)
    taken: dict[int, list[DoneSet]] = {place: [] for place in range(len(slots))}
    known = {slot.planned.planned_set_id for slot in slots}
    for rule in (_noted_that_day, _noted, _same_day, _same_week):
        for place, slot in enumerate(slots):
            for one in tuple(left):
                full = len(taken[place]) >= slot.planned.sets
                if not full and rule(slot, one, known):
                    taken[place].append(one)
                    left.remove(one)
    days = _days(program, week)
    built = [
        _planned_day(
            phase, day, on, [(s, taken[i]) for i, s in enumerate(slots) if s.key == (day.day_id, on)], today
        )
        for phase, day, on in days
    ]
    return WeekPlan(monday, tuple(built), tuple(left))


@dataclass(frozen=True, slots=True)
class _Slot:
    """One planned set on one side on one date."""

    key: tuple[str, date | None]
    planned: PlannedSet
    side: Side
    on: date | None


def _noted_that_day(slot: _Slot, one: DoneSet, _known: Collection[str]) -> bool:
    return _noted(slot, one, _known) and one.done_on == slot.on


def _noted(slot: _Slot, one: DoneSet, _known: Collection[str]) -> bool:
    return one.planned_set_id == slot.planned.planned_set_id and one.side is slot.side


def _same_day(slot: _Slot, one: DoneSet, known: Collection[str]) -> bool:
    return _same_week(slot, one, known) and one.done_on == slot.on


def _same_week(slot: _Slot, one: DoneSet, known: Collection[str]) -> bool:
    # A set noted for another planned set of this week is not taken from it.
    free = one.planned_set_id is None or one.planned_set_id not in known
    return free and one.protocol_id == slot.planned.protocol_id and one.side is slot.side


def _days(program: Program, week: Sequence[date]) -> list[tuple[ProgramPhase, ProgramDay, date | None]]:
    """The days of the plan in one week, in the order of their dates; those without a weekday last."""
    found: list[tuple[ProgramPhase, ProgramDay, date | None]] = []
    for span in program.spans():
        inside = [day for day in week if span.begins <= day < span.ends and _running(program, day)]
        for day in span.phase.days:
            if day.weekday is None:
                # The open day of a week that two phases share belongs to the phase of its Monday.
                begins_here = inside and (inside[0] == week[0] or span.begins == program.started_on)
                found += [(span.phase, day, None)] if begins_here else []
            else:
                found += [(span.phase, day, on) for on in inside if on.weekday() == day.weekday]
    return sorted(found, key=lambda item: (item[2] is None, item[2] or week[0]))


def _running(program: Program, day: date) -> bool:
    return program.ended_on is None or day < program.ended_on


def _slots(program: Program, week: Sequence[date]) -> list[_Slot]:
    return [
        _Slot((day.day_id, on), planned, side, on)
        for _, day, on in _days(program, week)
        for planned in day.planned
        for side in sides_of(planned)
    ]


def sides_of(planned: PlannedSet) -> tuple[Side, ...]:
    """The sides a planned set asks for: its own, or both."""
    return (Side.RIGHT, Side.LEFT) if planned.side is None else (planned.side,)


def _planned_day(
    phase: ProgramPhase,
    day: ProgramDay,
    on: date | None,
    slots: Sequence[tuple[_Slot, list[DoneSet]]],
    today: date,
) -> PlannedDay:
    work = tuple(PlannedWork(slot.planned, slot.side, tuple(done)) for slot, done in slots)
    open_sets = sum(item.open_sets for item in work)
    done = sum(len(item.done) for item in work)
    status = Status.AHEAD
    if work and not open_sets:
        status = Status.DONE
    elif on == today:
        status = Status.DUE
    elif on is not None and on < today:
        status = Status.PARTLY if done else Status.MISSED
    elif done:
        status = Status.PARTLY
    if not work and on is not None and on < today:
        # Nothing was asked for, so nothing was missed.
        status = Status.DONE
    return PlannedDay(day, phase, on, work, status)


def due_on(program: Program, day: date, sets: Sequence[DoneSet]) -> tuple[PlannedDay, ...]:
    """The planned days of this date that ask for sets and are not done."""
    monday = day - timedelta(days=day.weekday())
    week = week_plan(program, monday, sets, today=day)
    return tuple(item for item in week.days if item.on == day and item.work and item.status is Status.DUE)


def sets_per_side(week: WeekPlan) -> dict[Side, int]:
    """Sets done in a week by side, planned or not."""
    inside = [one.side for day in week.days for item in day.work for one in item.done]
    count = Counter([*inside, *(one.side for one in week.beside)])
    return {side: count[side] for side in Side}
