"""Athletes and everything dated about their bodies."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.base import Base, Editable


class AthleteRow(Editable, Base):
    """One person; `search_name` is the name as it is searched, without case.

    An archived athlete leaves the lists of the day, a merged one stands for the athlete it names.
    """

    __tablename__ = "athletes"

    athlete_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    search_name: Mapped[str] = mapped_column(index=True)
    sex: Mapped[str]
    born_on: Mapped[date | None]
    dominant_side: Mapped[str | None]
    involved_side: Mapped[str | None]
    phase: Mapped[str]
    notes: Mapped[str]
    created_at: Mapped[datetime]
    archived_at: Mapped[datetime | None]
    merged_into_id: Mapped[str | None] = mapped_column(ForeignKey("athletes.athlete_id"))

    measures: Mapped[list["BodyMeasureRow"]] = relationship(
        order_by="BodyMeasureRow.measured_on, BodyMeasureRow.measure_id",
        primaryjoin="and_(BodyMeasureRow.athlete_id == AthleteRow.athlete_id, "
        "BodyMeasureRow.removed_at.is_(None))",
        lazy="selectin",
    )


class BodyMeasureRow(Editable, Base):
    """Mass and lever arm of one day."""

    __tablename__ = "body_measures"

    measure_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    measured_on: Mapped[date]
    mass_kg: Mapped[float | None]
    shank_length_m: Mapped[float | None]
    height_m: Mapped[float | None]


class LimbLengthRow(Editable, Base):
    """The length of one segment of one side on one day; without a side for trunk and pelvis."""

    __tablename__ = "limb_lengths"

    limb_length_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    measured_on: Mapped[date]
    segment: Mapped[str]
    side: Mapped[str | None]
    length_m: Mapped[float]


class DominanceRow(Editable, Base):
    """The side an athlete prefers for a task, as noted that day."""

    __tablename__ = "dominances"

    dominance_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    noted_on: Mapped[date]
    task: Mapped[str]
    side: Mapped[str]


class InjuryRow(Editable, Base):
    """An injury with its dates; open until `resolved_on`."""

    __tablename__ = "injuries"

    injury_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    region: Mapped[str]
    side: Mapped[str | None]
    description: Mapped[str]
    happened_on: Mapped[date | None]
    surgery_on: Mapped[date | None]
    resolved_on: Mapped[date | None]


class ComfortableArcRow(Editable, Base):
    """How far a movement is comfortable since that day; beyond it the station warns."""

    __tablename__ = "comfortable_arcs"

    arc_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    noted_on: Mapped[date]
    movement: Mapped[str]
    side: Mapped[str]
    low_deg: Mapped[float | None]
    high_deg: Mapped[float | None]


class ConsentRow(Editable, Base):
    """What an athlete agreed to or refused, in which wording, and since when no more."""

    __tablename__ = "consents"

    consent_id: Mapped[str] = mapped_column(primary_key=True)
    athlete_id: Mapped[str] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    purpose: Mapped[str]
    given: Mapped[bool]
    decided_on: Mapped[date]
    withdrawn_on: Mapped[date | None]
    wording: Mapped[str]
    signed_by: Mapped[str]
