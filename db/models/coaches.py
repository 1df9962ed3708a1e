"""Who works at the station: roles, sign-in and what guessing has cost."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class CoachRow(Editable, Base):
    """One person who signs in; the secret is kept as a hash only."""

    __tablename__ = "coaches"

    coach_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    search_name: Mapped[str] = mapped_column(index=True)
    role: Mapped[str]
    active: Mapped[bool]
    secret_kind: Mapped[str | None]
    secret_hash: Mapped[str | None]
    secret_set_at: Mapped[datetime | None]
    failed_attempts: Mapped[int]
    locked_until: Mapped[datetime | None]
    last_signed_in_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
