"""Sensors this station has seen, and their calibrations."""

from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from db.engine import Database
from db.errors import StorageError
from db.mapping import calibration_of, calibration_row
from db.models import CalibrationRow, DeviceRow
from domain.calibrating import MEASURED_KINDS
from domain.channel import Calibration, DeviceIdentity
from domain.language import say
from domain.timebase import Clock


class Devices:
    """Remembers sensors by their key, not by their port."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def remember(self, identity: DeviceIdentity) -> None:
        """Add the sensor, or note its newest port, firmware and day."""
        with self._database.writing() as session:
            remember_device(session, identity, now=self._clock.wall())

    def list(self) -> list[DeviceIdentity]:
        """Every sensor, the one seen last first."""
        query = (
            select(DeviceRow).where(DeviceRow.removed_at.is_(None)).order_by(DeviceRow.last_seen_at.desc())
        )
        with self._database.reading() as session:
            return [_identity_of(row) for row in session.scalars(query)]

    def calibrations(self, device_key: str) -> tuple[Calibration, ...]:
        """All calibrations of a sensor, oldest first: the last one of a channel holds."""
        query = (
            select(CalibrationRow)
            .where(CalibrationRow.device_key == device_key)
            .order_by(CalibrationRow.taken_at, CalibrationRow.calibration_id)
        )
        with self._database.reading() as session:
            return tuple(calibration_of(row) for row in session.scalars(query))

    def calibration(self, text: str) -> Calibration:
        """One calibration from all, the first or the last characters of its key."""
        beginning, end = CalibrationRow.calibration_id.startswith, CalibrationRow.calibration_id.endswith
        query = select(CalibrationRow).where(
            or_(beginning(text, autoescape=True), end(text, autoescape=True))
        )
        with self._database.reading() as session:
            rows = session.scalars(query.limit(2)).all() if text else []
            if len(rows) != 1:
                what = "more than one" if rows else "no"
                raise StorageError(
                    say(
                        "There is {what} calibration {text!r}: `turnout calibrations` lists the ones there "
                        "are.",
                        what=what,
                        text=text,
                    )
                )
            return calibration_of(rows[0])

    def save_calibration(self, calibration: Calibration) -> None:
        """Add a calibration; earlier ones stay."""
        driver, _, serial_number = calibration.device_key.partition(":")
        identity = DeviceIdentity(driver=driver, model="", serial_number=serial_number)
        with self._database.writing() as session:
            if session.get(DeviceRow, calibration.device_key) is None:
                remember_device(session, identity, now=self._clock.wall())
                session.flush()
            self._check_order(session, calibration)
            session.add(calibration_row(calibration))

    def _check_order(self, session: Session, calibration: Calibration) -> None:
        """A calibration that sorts before one from the future would never be used: refuse it."""
        if calibration.kind not in MEASURED_KINDS:
            return
        query = select(func.max(CalibrationRow.taken_at)).where(
            CalibrationRow.device_key == calibration.device_key,
            CalibrationRow.channel == calibration.channel,
            CalibrationRow.kind.in_(MEASURED_KINDS),
        )
        newest = session.scalar(query)
        if newest is not None and newest > self._clock.wall() and newest > calibration.taken_at:
            raise StorageError(
                say(
                    "The last calibration of this sensor is of {newest:%Y-%m-%d %H:%M} UTC, which is "
                    "still to come: set this computer's clock, then calibrate again.",
                    newest=newest,
                )
            )


def remember_device(session: Session, identity: DeviceIdentity, *, now: datetime) -> None:
    """Add or refresh a sensor inside a transaction that is already open."""
    row = session.get(DeviceRow, identity.key)
    if row is None:
        row = DeviceRow(device_key=identity.key, driver=identity.driver, first_seen_at=now)
        session.add(row)
    row.model, row.serial_number = identity.model, identity.serial_number
    row.firmware, row.port, row.last_seen_at = identity.firmware, identity.port, now


def _identity_of(row: DeviceRow) -> DeviceIdentity:
    return DeviceIdentity(row.driver, row.model, row.serial_number, row.firmware, row.port)
