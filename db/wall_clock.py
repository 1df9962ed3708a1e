"""Notices that the computer's clock stands before what is already in the database."""

from datetime import timedelta

from sqlalchemy import func, select

from db.engine import Database
from db.models import CalibrationRow, SetRow
from domain.language import say
from domain.timebase import Clock

_TOLERANCE = timedelta(minutes=15)


def clock_trouble(database: Database, clock: Clock) -> str | None:
    """One sentence when the newest set or calibration lies in the future; None when all is well."""
    with database.reading() as session:
        newest = [
            session.scalar(select(func.max(time))) for time in (SetRow.started_at, CalibrationRow.taken_at)
        ]
    known = [time for time in newest if time is not None]
    now = clock.wall()
    if not known or max(known) - now <= _TOLERANCE:
        return None
    return say(
        "This computer's clock says {now:%Y-%m-%d %H:%M} UTC, but the newest entry is of "
        "{known:%Y-%m-%d %H:%M}: set the clock before you record, or the order of visits "
        "will be wrong.",
        now=now,
        known=max(known),
    )
