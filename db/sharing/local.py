"""What this station knows of the way to the server: what waits, how far it has read, what is open."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Table, delete, func, select
from sqlalchemy.orm import Session

from db.engine import Database
from db.models import ConflictRow, LocalValueRow, OutboxRow, SetRow
from db.sharing.feed import APPLYING
from db.sharing.tables import Key, table_named
from domain.session import SetState


@dataclass(frozen=True, slots=True)
class Waiting:
    """The changes of one row that wait: on which revision the first was made, and their numbers."""

    table: Table
    key: Key
    action: str
    base: int | None
    numbers: tuple[int, ...]


@contextmanager
def applying(database: Database) -> Iterator[Session]:
    """A transaction whose changes are not noted, because they came from the server."""
    with database.writing() as session, unnoted(session):
        yield session


@contextmanager
def unnoted(session: Session) -> Iterator[None]:
    """Changes inside are not noted; no other connection writes meanwhile, so no other change is missed."""
    flag = LocalValueRow(name=APPLYING, value=True)
    session.add(flag)
    session.flush()
    yield
    session.flush()
    session.delete(flag)
    session.flush()


def waiting(session: Session, *, most: int) -> list[Waiting]:
    """The oldest changes, one for each row, up to the first that belongs to a set still being recorded.

    All of them are read in one transaction, so a row and the changes of it fit each other.
    """
    recording = set(
        session.scalars(select(SetRow.set_id).where(SetRow.state == SetState.RECORDING.value)).all()
    )
    entries = session.scalars(
        select(OutboxRow).where(OutboxRow.sent_at.is_(None)).order_by(OutboxRow.sequence).limit(most)
    ).all()
    found: dict[tuple[str, Key], Waiting] = {}
    for entry in entries:
        key = key_in(entry.row_key)
        if entry.subject == "sets" and key[0] in recording:
            break
        first = found.get((entry.subject, key))
        found[entry.subject, key] = Waiting(
            table_named(entry.subject),
            key,
            entry.action if first is None else first.action,
            entry.base_revision if first is None else first.base,
            (*(() if first is None else first.numbers), entry.sequence),
        )
    return list(found.values())


def sent(session: Session, changes: Sequence[Waiting]) -> None:
    """These have arrived: forget them."""
    for each in changes:
        session.execute(delete(OutboxRow).where(OutboxRow.sequence.in_(each.numbers)))


def is_waiting(session: Session, table: Table, key: Key) -> bool:
    """Whether a change of this row has not been sent."""
    query = select(OutboxRow.row_key).where(OutboxRow.subject == table.name, OutboxRow.sent_at.is_(None))
    return any(key_in(found) == key for found in session.scalars(query))


def open_conflict(session: Session, table: Table, key: Key) -> ConflictRow | None:
    """The conflict of a row that nobody has decided."""
    query = select(ConflictRow).where(ConflictRow.subject == table.name, ConflictRow.resolved_at.is_(None))
    return next((each for each in session.scalars(query) if key_in(each.row_key) == key), None)


def count_waiting(session: Session) -> int:
    """How many rows wait to be sent."""
    changed = select(OutboxRow.subject, OutboxRow.row_key).where(OutboxRow.sent_at.is_(None))
    return session.scalar(select(func.count()).select_from(changed.subquery())) or 0


def count_conflicts(session: Session) -> int:
    """How many conflicts are open."""
    return (
        session.scalar(select(func.count()).select_from(ConflictRow).where(ConflictRow.resolved_at.is_(None)))
        or 0
    )


def read_until(session: Session, server_id: str) -> int:
    """The number of the last change of that server that is here."""
    row = session.get(LocalValueRow, _mark(server_id))
    return 0 if row is None or not isinstance(row.value, int) else row.value


def have_read(session: Session, server_id: str, sequence: int) -> None:
    """Everything up to this change is here."""
    session.merge(LocalValueRow(name=_mark(server_id), value=sequence))


def key_in(document: object) -> Key:
    """The key of a change, kept as a list."""
    return tuple(document) if isinstance(document, list | tuple) else (document,)


def _mark(server_id: str) -> str:
    return f"read until {server_id}"
