"""Visits, sets, their conditions, the protocols they followed and what the athlete said."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class ProtocolVersionRow(Base):
    """A protocol as it was on the day; `content` is null when only its version is known."""

    __tablename__ = "protocol_versions"

    protocol_id: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    content: Mapped[object | None]
    first_used_at: Mapped[datetime]


class SessionRow(Editable, Base):
    """One visit."""

    __tablename__ = "sessions"
    __table_args__ = (Index(None, "athlete_id", "started_at"),)

    session_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"))
    started_at: Mapped[datetime] = mapped_column(index=True)
    title: Mapped[str]
    baseline: Mapped[bool]
    notes: Mapped[str]
    coach_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))
    program_day_id: Mapped[str | None] = mapped_column(ForeignKey("program_days.day_id"))
    station_id: Mapped[str | None]


class SetRow(Editable, Base):
    """A set or trial with its conditions; `claim` names the process that records it, null afterwards."""

    __tablename__ = "sets"
    __table_args__ = (
        ForeignKeyConstraint(
            ["protocol_id", "protocol_version"],
            ["protocol_versions.protocol_id", "protocol_versions.version"],
        ),
        Index(None, "session_id", "started_at"),
    )

    set_id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.session_id"))
    protocol_id: Mapped[str]
    protocol_version: Mapped[int]
    side: Mapped[str]
    started_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    epoch_ns: Mapped[int] = mapped_column(BigInteger)
    lever_arm_m: Mapped[float | None]
    body_mass_kg: Mapped[float | None]
    feedback_mode: Mapped[str]
    load: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    claim: Mapped[str | None]
    notes: Mapped[str]
    planned_set_id: Mapped[str | None] = mapped_column(ForeignKey("planned_sets.planned_set_id"))
    encouragement: Mapped[str | None]
    observed: Mapped[object | None]


class SetConditionsRow(Editable, Base):
    """What resisted the movement and how it was set up; a band is named, never turned into newtons."""

    __tablename__ = "set_conditions"

    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), primary_key=True)
    set_up: Mapped[str]
    surface: Mapped[str]
    contraction: Mapped[str]
    tempo: Mapped[str]
    resistance: Mapped[str]
    load_n: Mapped[float | None]
    load_kg: Mapped[float | None]
    band_maker: Mapped[str]
    band_colour: Mapped[str]
    band_rest_length_m: Mapped[float | None]
    band_stretch_m: Mapped[float | None]
    anchor_height_m: Mapped[float | None]
    attachment: Mapped[str]
    order_seed: Mapped[int | None] = mapped_column(BigInteger)


class FeedbackExposureRow(Base):
    """What the athlete saw during one repetition, because feedback itself raises an effort."""

    __tablename__ = "feedback_exposures"

    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), primary_key=True)
    rep_number: Mapped[int] = mapped_column(primary_key=True)
    mode: Mapped[str]
    shown: Mapped[bool]


class RatingsRow(Editable, Base):
    """What the athlete said after a set, 0-10."""

    __tablename__ = "ratings"

    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), primary_key=True)
    rpe: Mapped[float | None]
    stability: Mapped[float | None]
    discomfort: Mapped[float | None]
    pain_site: Mapped[str]
    pain_sharp: Mapped[bool]
    pain_severity: Mapped[float | None]
