"""Who changed what: identifiers only, rows are only ever added."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class AuditEventRow(Base):
    """One change. `subject` is a table, `detail` holds no names of people."""

    __tablename__ = "audit_events"

    event_id: Mapped[str] = mapped_column(primary_key=True)
    happened_at: Mapped[datetime] = mapped_column(index=True)
    action: Mapped[str]
    subject: Mapped[str]
    subject_id: Mapped[str] = mapped_column(index=True)
    detail: Mapped[str]
