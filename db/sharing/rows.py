"""Reads rows with what belongs to them, and writes them into another database."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import CursorResult, Table, func, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from db.models import TombstoneRow
from db.sharing.tables import Key, Row, by_keys, key_names, key_of, parents_of, parts, unique_columns

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

_ROWS_AT_ONCE = 200


class ErasedError(Exception):
    """The row belongs to a person who was erased."""


@dataclass(slots=True)
class Unit:
    """One row and the rows that are written with it; `row` is None when it is there no more."""

    table: Table
    key: Key
    row: Row | None = None
    parts: dict[Table, list[Row]] = field(default_factory=dict)

    @property
    def size_bytes(self) -> int:
        """What its packed samples and curves weigh."""
        rows = (row for rows in self.parts.values() for row in rows)
        return sum(len(row.get("payload") or b"") for row in rows)


def read_rows(session: Session, table: Table, keys: Sequence[Key]) -> dict[Key, Row]:
    """The rows with these keys that are there."""
    found: dict[Key, Row] = {}
    for start in range(0, len(keys), _ROWS_AT_ONCE):
        wanted = by_keys(table, keys[start : start + _ROWS_AT_ONCE])
        for row in session.execute(select(*table.c).where(wanted)).mappings():
            found[key_of(table, row)] = dict(row)
    return found


def read_row(session: Session, table: Table, key: Key) -> Row | None:
    """One row."""
    return read_rows(session, table, [key]).get(key)


def read_units(session: Session, wanted: Iterable[tuple[Table, Key]]) -> dict[tuple[Table, Key], Unit]:
    """Rows of several tables, without their parts."""
    keys: dict[Table, list[Key]] = defaultdict(list)
    for table, key in wanted:
        keys[table].append(key)
    units: dict[tuple[Table, Key], Unit] = {}
    for table, own in keys.items():
        rows = read_rows(session, table, own)
        units |= {(table, key): Unit(table, key, rows.get(key)) for key in own}
    return units


def read_parts(session: Session, unit: Unit) -> None:
    """Add what is written with the row."""
    for table in parts(unit.table):
        (name,) = key_names(unit.table)
        query = select(*table.c).where(table.c[name] == unit.key[0]).order_by(*table.primary_key.columns)
        unit.parts[table] = [dict(row) for row in session.execute(query).mappings()]


def _server_insert(table: Table) -> "postgresql.Insert":
    # Loaded by stations that share a server.
    from sqlalchemy.dialects import postgresql

    return postgresql.insert(table)


def insert_new(session: Session, table: Table, rows: Sequence[Row]) -> int:
    """Add the rows that are not there; how many came."""
    added = 0
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else _server_insert
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        statement = insert(table).values(rows[start : start + _ROWS_AT_ONCE]).on_conflict_do_nothing()
        # The driver does not count what an insert left out: the keys that come back do.
        added += len(session.execute(statement.returning(*table.primary_key.columns)).all())
    return added


def overwrite(session: Session, table: Table, row: Row, *, revision: int | None = None) -> bool:
    """Write over the row with the same key, where it still has `revision`; False where it has not."""
    same = [table.c[name] == row[name] for name in key_names(table)]
    if revision is not None:
        same.append(table.c.revision == revision)
    values = {name: value for name, value in row.items() if name not in key_names(table)}
    if not values:
        return True
    return cast(CursorResult[Any], session.execute(update(table).where(*same).values(**values))).rowcount == 1


class Parents:
    """Sees to it that what a row points at is there before the row; `fetch` reads a row of the source."""

    def __init__(self, *, fetch: Callable[[Table, Key], Unit], target: Session) -> None:
        self._fetch = fetch
        self._target = target
        self._there: set[tuple[Table, Key]] = set()

    def see_to(self, table: Table, row: Row) -> None:
        """Bring the missing parents; ErasedError when one of them was erased."""
        for parent, key in parents_of(table, row):
            self._bring(parent, key)
        self._there.add((table, key_of(table, row)))

    def _bring(self, table: Table, key: Key) -> None:
        if (table, key) in self._there:
            return
        if is_erased(self._target, table, key):
            raise ErasedError
        if read_row(self._target, table, key) is None:
            self._copy(self._fetch(table, key))
        self._there.add((table, key))

    def _copy(self, unit: Unit) -> None:
        if unit.row is None:
            raise ErasedError
        self.see_to(unit.table, unit.row)
        insert_new(self._target, unit.table, [unit.row])
        for part, rows in unit.parts.items():
            insert_new(self._target, part, rows)


def read_whole(session: Session, table: Table, key: Key) -> Unit:
    """One row with its parts."""
    unit = Unit(table, key, read_row(session, table, key))
    read_parts(session, unit)
    return unit


def is_erased(session: Session, table: Table, key: Key) -> bool:
    """Whether a tombstone stands for the row."""
    return len(key) == 1 and session.get(TombstoneRow, (table.name, str(key[0]))) is not None


def rival_of(session: Session, table: Table, row: Row) -> Row | None:
    """Another row that holds what may stand only once."""
    for names in unique_columns(table):
        if any(row[name] is None for name in names):
            continue
        query = select(*table.c).where(*(table.c[name] == row[name] for name in names))
        for found in session.execute(query).mappings():
            if key_of(table, found) != key_of(table, row):
                return dict(found)
    return None


def last_number(session: Session, table: Table, set_id: str) -> int:
    """The highest number of the analyses of a set."""
    return session.scalar(select(func.max(table.c.number)).where(table.c.set_id == set_id)) or 0
