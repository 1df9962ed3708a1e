"""What people say and notice around the numbers: notes, events, readiness, soreness, questions."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class NoteRow(Editable, Base):
    """The coach's words about an athlete, or about one session, set or repetition."""

    __tablename__ = "notes"

    note_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    session_id: Mapped[str | None] = mapped_column(ForeignKey("sessions.session_id"), index=True)
    set_id: Mapped[str | None] = mapped_column(ForeignKey("sets.set_id"), index=True)
    rep_number: Mapped[int | None]
    written_at: Mapped[datetime]
    written_by_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))
    text: Mapped[str]


class EventRow(Editable, Base):
    """Something that happened to an athlete: a pain stop, a surgery, the return to sport."""

    __tablename__ = "events"

    event_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    session_id: Mapped[str | None] = mapped_column(ForeignKey("sessions.session_id"), index=True)
    set_id: Mapped[str | None] = mapped_column(ForeignKey("sets.set_id"), index=True)
    kind: Mapped[str]
    happened_at: Mapped[datetime]
    text: Mapped[str]
    detail: Mapped[object | None]


class ReadinessRow(Editable, Base):
    """Sleep, nutrition, hydration and fatigue of a day, each 0-10; null where not asked."""

    __tablename__ = "readiness"

    readiness_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    session_id: Mapped[str | None] = mapped_column(ForeignKey("sessions.session_id"))
    noted_on: Mapped[date]
    sleep: Mapped[float | None]
    nutrition: Mapped[float | None]
    hydration: Mapped[float | None]
    fatigue: Mapped[float | None]
    text: Mapped[str]


class SorenessRow(Editable, Base):
    """How sore one place is on one day, 0-10."""

    __tablename__ = "soreness"

    soreness_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    session_id: Mapped[str | None] = mapped_column(ForeignKey("sessions.session_id"))
    noted_on: Mapped[date]
    site: Mapped[str]
    side: Mapped[str | None]
    severity: Mapped[float]


class ScreeningRow(Editable, Base):
    """The questions before a maximal test and the warm-up, as they were answered."""

    __tablename__ = "screenings"

    screening_id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.session_id"), index=True)
    asked_at: Mapped[datetime]
    kind: Mapped[str]
    answers: Mapped[object]
    cleared: Mapped[bool]
