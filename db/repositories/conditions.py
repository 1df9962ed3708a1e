"""What a set was done with, and what the athlete saw of each repetition: rows and back."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import FeedbackExposureRow, SetConditionsRow
from db.repositories.fields import fill
from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.conditions import Conditions


def write_conditions(session: Session, set_id: str, conditions: Conditions) -> None:
    """Keep the conditions of a set; a second word replaces the first."""
    row = session.get(SetConditionsRow, set_id) or SetConditionsRow(set_id=set_id)
    session.add(fill(row, conditions))


def write_exposures(session: Session, set_id: str, exposures: Sequence[Exposure]) -> None:
    """Keep what was seen of each repetition; a second word about one replaces the first."""
    for one in exposures:
        key = (set_id, one.rep_number)
        row = session.get(FeedbackExposureRow, key) or FeedbackExposureRow(set_id=set_id)
        session.add(fill(row, one))


def read_exposures(session: Session, set_id: str) -> tuple[Exposure, ...]:
    """What the athlete saw of each repetition, in their order."""
    query = select(FeedbackExposureRow).where(FeedbackExposureRow.set_id == set_id)
    rows = session.scalars(query.order_by(FeedbackExposureRow.rep_number))
    return tuple(Exposure(row.rep_number, FeedbackMode(row.mode), row.shown) for row in rows)
