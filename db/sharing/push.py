"""Sends what waits to the server: in order, parents first, each row at most once."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from sqlalchemy import Table, delete, func, select
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from db.engine import Database
from db.errors import StorageError
from db.models import ConflictRow
from db.sharing.local import Waiting, applying, open_conflict, sent, waiting
from db.sharing.rows import (
    ErasedError,
    Parents,
    Unit,
    insert_new,
    is_erased,
    last_number,
    overwrite,
    read_parts,
    read_row,
    read_units,
    read_whole,
    rival_of,
)
from db.sharing.tables import Key, Row, document_of, is_counted, quietly_joined
from domain.identifiers import new_id
from domain.timebase import Clock

MOST_CHANGES = 400
MOST_BYTES = 8_000_000
"""Of one transaction on the server: a cut costs no more than this to send again."""


class Outcome(Enum):
    """What became of a row at the server."""

    STORED = "stored"
    SAME = "same"
    ERASED = "erased"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome; for a refusal the other version or the reason, for an analysis its new number."""

    outcome: Outcome
    theirs: Row | None = None
    reason: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class _Parcel:
    """A row to be sent; `disputed` when a conflict about it is open."""

    change: Waiting
    unit: Unit
    disputed: bool


def push(local: Database, server: Database, *, clock: Clock) -> int:
    """Send one batch; how many rows it was, 0 when nothing waits."""
    # The read here ends before the server is asked: an open read would let the WAL grow.
    with local.reading() as here:
        parcels, done = _parcels(here)
    if not parcels and not done:
        return 0
    answers = _delivered(local, server, parcels) if parcels else []
    with applying(local) as session:
        for parcel, answer in zip(parcels, answers, strict=True):
            _settle(session, parcel, answer, clock)
        sent(session, [*done, *(parcel.change for parcel in parcels)])
    return len(parcels) + len(done)


def _parcels(here: Session) -> tuple[list[_Parcel], list[Waiting]]:
    """What to send now, and the changes of rows that are gone."""
    changes = waiting(here, most=MOST_CHANGES)
    units = read_units(here, [(each.table, each.key) for each in changes])
    parcels: list[_Parcel] = []
    done: list[Waiting] = []
    size_bytes = 0
    for change in changes:
        unit = units[change.table, change.key]
        if unit.row is None:
            done.append(change)
            continue
        if change.action == "insert":
            read_parts(here, unit)
        size_bytes += unit.size_bytes
        if parcels and size_bytes > MOST_BYTES:
            break
        disputed = open_conflict(here, change.table, change.key) is not None
        parcels.append(_Parcel(change, unit, disputed))
    return parcels, done


def _delivered(local: Database, server: Database, parcels: Sequence[_Parcel]) -> list[Answer]:
    try:
        return _in_one_transaction(local, server, parcels)
    except StorageError as error:
        if not isinstance(error.__cause__, IntegrityError | DataError):
            raise
        if len(parcels) == 1:
            # The words of the server hold values of the row: they are for the screen, not for a log.
            return [Answer(Outcome.REFUSED, reason=str(error.__cause__.orig).splitlines()[0])]
    # One row cannot be kept there: it must not hold up all the others.
    return [answer for parcel in parcels for answer in _delivered(local, server, [parcel])]


def _in_one_transaction(local: Database, server: Database, parcels: Sequence[_Parcel]) -> list[Answer]:
    with server.writing() as there:
        return _Delivery(local=local, there=there).all(parcels)


class _Delivery:
    """One transaction on the server."""

    def __init__(self, *, local: Database, there: Session) -> None:
        self._local = local
        self._there = there
        self._parents = Parents(fetch=self._fetch, target=there)

    def all(self, parcels: Sequence[_Parcel]) -> list[Answer]:
        """Deliver in order."""
        return [self._one(parcel) for parcel in parcels]

    def _fetch(self, table: Table, key: Key) -> Unit:
        with self._local.reading() as here:
            return read_whole(here, table, key)

    def _one(self, parcel: _Parcel) -> Answer:
        there, table, key, row = self._there, parcel.unit.table, parcel.unit.key, parcel.unit.row
        if row is None or is_erased(there, table, key):
            return Answer(Outcome.ERASED)
        if parcel.disputed:
            return Answer(Outcome.REFUSED, theirs=read_row(there, table, key))
        try:
            self._parents.see_to(table, row)
        except ErasedError:
            return Answer(Outcome.ERASED)
        added = self._added(parcel.unit, row)
        if added is not None:
            return added
        theirs = read_row(there, table, key)
        if theirs is None:
            # The server holds the same thing under another key: it comes with the next reading.
            return Answer(Outcome.SAME)
        if theirs == row:
            _complete(there, parcel.unit)
            return Answer(Outcome.SAME)
        return _changed(there, table, parcel.change, row, theirs)

    def _added(self, unit: Unit, row: Row) -> Answer | None:
        number = self._number(unit.table, row)
        if not insert_new(self._there, unit.table, [row if number is None else row | {"number": number}]):
            return None
        for part, rows in unit.parts.items():
            insert_new(self._there, part, rows)
        return Answer(Outcome.STORED, number=number)

    def _number(self, table: Table, row: Row) -> int | None:
        """Another number for an analysis, where another station has used its own."""
        if table.name != "analyses" or rival_of(self._there, table, row) is None:
            return None
        with self._local.reading() as here:
            return max(last_number(each, table, row["set_id"]) for each in (here, self._there)) + 1


def _changed(there: Session, table: Table, change: Waiting, row: Row, theirs: Row) -> Answer:
    if not is_counted(table):
        if change.action == "update":
            overwrite(there, table, row)
        return Answer(Outcome.STORED)
    if theirs["revision"] == change.base and overwrite(there, table, row, revision=change.base):
        return Answer(Outcome.STORED)
    joined = quietly_joined(table, row, theirs)
    if joined is not None and overwrite(there, table, joined, revision=theirs["revision"]):
        return Answer(Outcome.STORED)
    return Answer(Outcome.REFUSED, theirs=read_row(there, table, change.key))


def _complete(there: Session, unit: Unit) -> None:
    """Chunks that a restored server lacks; packed otherwise they hold the same samples and stay."""
    for table, rows in unit.parts.items():
        if table.name != "chunks" or not rows:
            continue
        own = table.c.stream_id == unit.key[0]
        kept = there.scalar(select(func.sum(table.c.samples)).where(own)) or 0
        if kept < sum(row["samples"] for row in rows):
            there.execute(delete(table).where(own))
            insert_new(there, table, rows)


def _settle(session: Session, parcel: _Parcel, answer: Answer, clock: Clock) -> None:
    table, row = parcel.unit.table, parcel.unit.row
    if answer.number is not None and row is not None:
        overwrite(session, table, row | {"number": answer.number})
    if answer.outcome is not Outcome.REFUSED or row is None:
        return
    conflict = open_conflict(session, table, parcel.unit.key)
    if conflict is None:
        conflict = ConflictRow(
            conflict_id=new_id(),
            found_at=clock.wall(),
            subject=table.name,
            row_key=list(parcel.unit.key),
            base_revision=parcel.change.base,
            resolved_at=None,
            resolution=answer.reason,
        )
        session.add(conflict)
    conflict.mine = document_of(table, row)
    if answer.theirs is not None:
        conflict.theirs = document_of(table, answer.theirs)
