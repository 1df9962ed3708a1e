"""Who saw and changed what: identifiers only, rows are only ever added, one chain per station."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class AuditEventRow(Base):
    """One view or change. `subject` is a table, `detail` holds no names of people.

    `sequence` counts the events of a station and `hash` covers the event and `previous_hash`; events of
    the versions before 0003 have none of them.
    """

    __tablename__ = "audit_events"
    __table_args__ = (Index(None, "station_id", "sequence", unique=True),)

    event_id: Mapped[str] = mapped_column(primary_key=True)
    happened_at: Mapped[datetime] = mapped_column(index=True)
    action: Mapped[str]
    subject: Mapped[str]
    subject_id: Mapped[str] = mapped_column(index=True)
    detail: Mapped[str]
    coach_id: Mapped[str | None] = mapped_column(index=True)
    station_id: Mapped[str | None]
    sequence: Mapped[int | None] = mapped_column(BigInteger)
    previous_hash: Mapped[str | None]
    hash: Mapped[str | None]
