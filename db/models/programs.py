"""Programs: phases, days, planned sets, gates, and what was suggested and aimed at."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class ProgramRow(Editable, Base):
    """The plan of one athlete over weeks to months."""

    __tablename__ = "programs"

    program_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    title: Mapped[str]
    template: Mapped[str]
    started_on: Mapped[date]
    ended_on: Mapped[date | None]
    notes: Mapped[str]


class ProgramPhaseRow(Editable, Base):
    """Foundation, strengthening, sport-specific: in order, each some weeks."""

    __tablename__ = "program_phases"

    phase_id: Mapped[str] = mapped_column(primary_key=True)
    program_id: Mapped[str] = mapped_column(ForeignKey("programs.program_id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    weeks: Mapped[int]
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]


class ProgramDayRow(Editable, Base):
    """One kind of day in the week of a phase; hard days want space between them."""

    __tablename__ = "program_days"

    day_id: Mapped[str] = mapped_column(primary_key=True)
    phase_id: Mapped[str] = mapped_column(ForeignKey("program_phases.phase_id"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    weekday: Mapped[int | None]
    demand: Mapped[str]


class PlannedSetRow(Editable, Base):
    """What is to be done on a day; without a version the newest protocol counts."""

    __tablename__ = "planned_sets"

    planned_set_id: Mapped[str] = mapped_column(primary_key=True)
    day_id: Mapped[str] = mapped_column(ForeignKey("program_days.day_id"), index=True)
    position: Mapped[int]
    protocol_id: Mapped[str]
    protocol_version: Mapped[int | None]
    side: Mapped[str | None]
    sets: Mapped[int]
    repetitions: Mapped[int | None]
    hold_s: Mapped[float | None]
    rest_s: Mapped[float | None]
    tempo: Mapped[str]
    load: Mapped[str]
    load_n: Mapped[float | None]
    surface: Mapped[str]
    feedback_mode: Mapped[str]


class PhaseGateRow(Editable, Base):
    """What must hold before the next phase begins, with where the figure comes from."""

    __tablename__ = "phase_gates"

    gate_id: Mapped[str] = mapped_column(primary_key=True)
    phase_id: Mapped[str] = mapped_column(ForeignKey("program_phases.phase_id"), index=True)
    position: Mapped[int]
    protocol_id: Mapped[str | None]
    metric: Mapped[str]
    side: Mapped[str | None]
    relation: Mapped[str]
    threshold: Mapped[float]
    unit: Mapped[str]
    source: Mapped[str]
    passed_on: Mapped[date | None]


class SuggestionRow(Editable, Base):
    """A change the station proposes, its reason, and what the coach decided about it."""

    __tablename__ = "suggestions"

    suggestion_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    planned_set_id: Mapped[str | None] = mapped_column(ForeignKey("planned_sets.planned_set_id"))
    set_id: Mapped[str | None] = mapped_column(ForeignKey("sets.set_id"))
    made_at: Mapped[datetime]
    rule_version: Mapped[str]
    sentence: Mapped[str]
    reason: Mapped[str]
    change: Mapped[object]
    decision: Mapped[str]
    decided_at: Mapped[datetime | None]
    decided_by_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))
    decision_reason: Mapped[str]


class GoalRow(Editable, Base):
    """What an athlete aims at."""

    __tablename__ = "goals"

    goal_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    text: Mapped[str]
    protocol_id: Mapped[str | None]
    metric: Mapped[str | None]
    side: Mapped[str | None]
    target: Mapped[float | None]
    unit: Mapped[str]
    set_on: Mapped[date]
    due_on: Mapped[date | None]
    reached_on: Mapped[date | None]


class BatteryRow(Editable, Base):
    """A list of sets that the clinic made for its visits."""

    __tablename__ = "batteries"

    battery_id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    items: Mapped[object]
