"""Adds to the audit in the transaction of the change itself."""

from datetime import datetime

from sqlalchemy.orm import Session

from db.models import AuditEventRow
from domain.identifiers import new_id


def note(
    session: Session, action: str, subject: str, subject_id: str, *, now: datetime, detail: str = ""
) -> None:
    """One event: identifiers only, never names of people."""
    session.add(
        AuditEventRow(
            event_id=new_id(),
            happened_at=now,
            action=action,
            subject=subject,
            subject_id=subject_id,
            detail=detail,
        )
    )
