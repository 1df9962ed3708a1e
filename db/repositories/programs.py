"""Programs as trees: phases, days with planned sets, gates. Saving takes the whole tree over."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar, cast

from sqlalchemy import inspect, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.models import AthleteRow, PhaseGateRow, PlannedSetRow, ProgramDayRow, ProgramPhaseRow, ProgramRow
from db.repositories.fields import fill, value_of
from domain.language import say
from domain.program import PhaseGate, PlannedSet, Program, ProgramDay, ProgramPhase
from domain.program.editing import ProgramError, check
from domain.timebase import Clock

R = TypeVar("R", ProgramRow, ProgramPhaseRow, ProgramDayRow, PlannedSetRow, PhaseGateRow)


class Programs:
    """The plans of athletes."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def save(self, program: Program) -> Program:
        """Keep a program, new or changed; phases, days, sets and gates that are gone are hidden.

        StorageError when it cannot be a program, such as one with a gate of the LSI alone.
        """
        with self._database.writing() as session:
            put_program(session, program, now=self._clock.wall())
        return self.get(program.program_id)

    def get(self, program_id: str) -> Program:
        """One program, also a removed one; StorageError when there is none."""
        with self._database.reading() as session:
            row = session.get(ProgramRow, program_id)
            if row is None:
                raise StorageError(
                    say(
                        "There is no program {program_id}: choose one of the athlete's.",
                        program_id=program_id,
                    )
                )
            return _program(session, row)

    def of_athlete(self, athlete_id: str) -> tuple[Program, ...]:
        """The programs of an athlete that are not removed, newest first."""
        query = select(ProgramRow).where(ProgramRow.athlete_id == athlete_id, ProgramRow.removed_at.is_(None))
        order = (ProgramRow.started_on.desc(), ProgramRow.program_id.desc())
        with self._database.reading() as session:
            return tuple(_program(session, row) for row in session.scalars(query.order_by(*order)).all())

    def planned_set(self, planned_set_id: str) -> PlannedSet | None:
        """A planned set by its key, also one that a newer revision replaced; None where there is none."""
        with self._database.reading() as session:
            row = session.get(PlannedSetRow, planned_set_id)
            return None if row is None else value_of(PlannedSet, row)

    def running(self, day: date) -> tuple[Program, ...]:
        """The newest program of each athlete of the lists that has begun and not ended on this day."""
        begun = (ProgramRow.started_on <= day) & ProgramRow.removed_at.is_(None)
        going_on = ProgramRow.ended_on.is_(None) | (ProgramRow.ended_on > day)
        listed = AthleteRow.removed_at.is_(None) & AthleteRow.archived_at.is_(None)
        query = select(ProgramRow).join(AthleteRow, AthleteRow.athlete_id == ProgramRow.athlete_id)
        query = query.where(begun & going_on & listed).order_by(ProgramRow.started_on, ProgramRow.program_id)
        with self._database.reading() as session:
            newest = {row.athlete_id: row for row in session.scalars(query)}
            return tuple(_program(session, row) for row in newest.values())


def put_program(session: Session, program: Program, *, now: datetime) -> None:
    """Write the whole tree within a transaction that may hold more."""
    try:
        check(program)
    except ProgramError as trouble:
        raise StorageError(str(trouble)) from trouble
    _put(session, ProgramRow, program.program_id, program, {})
    for place, phase in enumerate(program.phases):
        _put_phase(session, program.program_id, place, phase, now)
    kept = {phase.phase_id for phase in program.phases}
    _hide(session, ProgramPhaseRow, ProgramPhaseRow.program_id, program.program_id, kept, now)
    note(session, "save", "programs", program.program_id, now=now)


def _put_phase(session: Session, program_id: str, place: int, phase: ProgramPhase, now: datetime) -> None:
    parent: dict[str, object] = {"program_id": program_id, "position": place}
    _put(session, ProgramPhaseRow, phase.phase_id, phase, parent)
    for position, gate in enumerate(phase.gates):
        _put(session, PhaseGateRow, gate.gate_id, gate, {"phase_id": phase.phase_id, "position": position})
    gates = {gate.gate_id for gate in phase.gates}
    _hide(session, PhaseGateRow, PhaseGateRow.phase_id, phase.phase_id, gates, now)
    for position, day in enumerate(phase.days):
        _put(session, ProgramDayRow, day.day_id, day, {"phase_id": phase.phase_id, "position": position})
        for order, planned in enumerate(day.planned):
            parent = {"day_id": day.day_id, "position": order}
            _put(session, PlannedSetRow, planned.planned_set_id, planned, parent)
        sets = {planned.planned_set_id for planned in day.planned}
        _hide(session, PlannedSetRow, PlannedSetRow.day_id, day.day_id, sets, now)
    days = {day.day_id for day in phase.days}
    _hide(session, ProgramDayRow, ProgramDayRow.phase_id, phase.phase_id, days, now)


def _program(session: Session, row: ProgramRow) -> Program:
    phases = _children(session, ProgramPhaseRow, ProgramPhaseRow.program_id, row.program_id)
    return value_of(Program, row, phases=tuple(_phase(session, phase) for phase in phases))


def _phase(session: Session, row: ProgramPhaseRow) -> ProgramPhase:
    gates = _children(session, PhaseGateRow, PhaseGateRow.phase_id, row.phase_id)
    days = _children(session, ProgramDayRow, ProgramDayRow.phase_id, row.phase_id)
    return value_of(
        ProgramPhase,
        row,
        gates=tuple(value_of(PhaseGate, gate) for gate in gates),
        days=tuple(_day(session, day) for day in days),
    )


def _day(session: Session, row: ProgramDayRow) -> ProgramDay:
    planned = _children(session, PlannedSetRow, PlannedSetRow.day_id, row.day_id)
    return value_of(ProgramDay, row, planned=tuple(value_of(PlannedSet, each) for each in planned))


def _put(session: Session, kind: type[R], key: str, value: object, parent: Mapping[str, object]) -> None:
    row = session.get(kind, key) or kind()
    row.removed_at = None
    session.add(fill(row, value, parent))
    session.flush()


def _children(session: Session, kind: type[R], column: InstrumentedAttribute[str], key: str) -> Sequence[R]:
    query = select(kind).where(column == key, kind.removed_at.is_(None))
    return session.scalars(query.order_by(cast(Any, kind).position)).all()


def _hide(
    session: Session,
    kind: type[R],
    column: InstrumentedAttribute[str],
    key: str,
    kept: Collection[str],
    now: datetime,
) -> None:
    for row in _children(session, kind, column, key):
        if inspect(row).mapper.primary_key_from_instance(row)[0] not in kept:
            row.removed_at = now
