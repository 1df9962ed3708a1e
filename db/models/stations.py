"""Several stations: who they are, what waits to be sent, what was erased, and what two of them changed."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable

# SQLite counts on by itself only in a column that is called INTEGER.
_COUNTED = BigInteger().with_variant(Integer, "sqlite")


class StationRow(Editable, Base):
    """One testing station."""

    __tablename__ = "stations"

    station_id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    first_seen_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]


class LocalValueRow(Base):
    """What only this file knows: which station it is, how far it has read; never sent anywhere."""

    __tablename__ = "local_values"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[object | None]


class ClinicSettingRow(Editable, Base):
    """A choice that holds on every station."""

    __tablename__ = "clinic_settings"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[object | None]


class OutboxRow(Base):
    """A change that waits for the server, in the order in which it was made.

    `row_key` is the primary key as a list; `base_revision` is the revision that the change was made on.
    """

    __tablename__ = "outbox"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012

    sequence: Mapped[int] = mapped_column(_COUNTED, primary_key=True, autoincrement=True)
    change_id: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]
    subject: Mapped[str]
    row_key: Mapped[object]
    action: Mapped[str]
    base_revision: Mapped[int | None] = mapped_column(BigInteger)
    document: Mapped[object | None]
    attempts: Mapped[int]
    last_error: Mapped[str]
    sent_at: Mapped[datetime | None] = mapped_column(index=True)


class TombstoneRow(Base):
    """A row that was erased for good: no station may bring it back."""

    __tablename__ = "tombstones"

    subject: Mapped[str] = mapped_column(primary_key=True)
    row_key: Mapped[str] = mapped_column(primary_key=True)
    erased_at: Mapped[datetime]
    station_id: Mapped[str | None]


class ConflictRow(Base):
    """A push that was refused because the row had changed: both versions, and what was chosen."""

    __tablename__ = "conflicts"
    __table_args__ = (Index(None, "subject", "resolved_at"),)

    conflict_id: Mapped[str] = mapped_column(primary_key=True)
    found_at: Mapped[datetime]
    subject: Mapped[str]
    row_key: Mapped[object]
    base_revision: Mapped[int | None] = mapped_column(BigInteger)
    mine: Mapped[object | None]
    theirs: Mapped[object | None]
    resolved_at: Mapped[datetime | None]
    resolution: Mapped[str]
