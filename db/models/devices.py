"""Sensors that were seen and their calibrations."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class DeviceRow(Editable, Base):
    """One sensor under its own key, so that two stations that saw it mean the same row."""

    __tablename__ = "devices"

    device_key: Mapped[str] = mapped_column(primary_key=True)
    driver: Mapped[str]
    model: Mapped[str]
    serial_number: Mapped[str]
    firmware: Mapped[str]
    port: Mapped[str]
    first_seen_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]


class CalibrationRow(Base):
    """Raw to SI for one channel; never edited, a newer one is added."""

    __tablename__ = "calibrations"

    calibration_id: Mapped[str] = mapped_column(primary_key=True)
    device_key: Mapped[str] = mapped_column(ForeignKey("devices.device_key"), index=True)
    channel: Mapped[str]
    scale: Mapped[float]
    zero_raw: Mapped[float]
    kind: Mapped[str]
    taken_at: Mapped[datetime]
    points: Mapped[object | None]
    linearity_percent: Mapped[float | None]
    hysteresis_percent: Mapped[float | None]
    due_on: Mapped[date | None]
    note: Mapped[str | None]
