"""Athletes and what is measured on their bodies."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.models.base import Base, Editable


class AthleteRow(Editable, Base):
    """One person; `search_name` is the name as it is searched, without case."""

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
