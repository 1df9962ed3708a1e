"""Which tables travel between stations, in which order, and what goes along with a row."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Date, LargeBinary, RowMapping, Table, UniqueConstraint, tuple_

from db.documents import to_document
from db.models import Base
from db.models.base import UtcTime

Row = dict[str, Any]
Key = tuple[Any, ...]

ONLY_HERE = frozenset({"local_values", "outbox", "conflicts", "clips"})
"""What a database knows about itself, and the files that lie beside it."""

NOT_PULLED = frozenset({"audit_events"})
"""A station keeps its own chain; the server keeps them all."""

_PARTS = {
    "streams": ("chunks",),
    "analyses": ("metric_values", "compensation_scores", "findings", "traces"),
}

_QUIET = {
    "coaches": frozenset({"failed_attempts", "locked_until", "last_signed_in_at"}),
    "devices": frozenset({"port", "firmware", "first_seen_at", "last_seen_at"}),
    "stations": frozenset({"first_seen_at", "last_seen_at"}),
}
"""What a station notes by itself: nobody is asked about it."""


@cache
def shared() -> tuple[Table, ...]:
    """The tables whose rows travel by themselves, parents first."""
    along = {name for names in _PARTS.values() for name in names}
    return tuple(each for each in Base.metadata.sorted_tables if each.name not in ONLY_HERE | along)


def table_named(name: str) -> Table:
    """The table of a change."""
    return Base.metadata.tables[name]


@cache
def parts(table: Table) -> tuple[Table, ...]:
    """The tables whose rows are written with a row of this one and never after it."""
    return tuple(Base.metadata.tables[name] for name in _PARTS.get(table.name, ()))


def is_counted(table: Table) -> bool:
    """Whether people edit its rows."""
    return "revision" in table.c


@cache
def key_names(table: Table) -> tuple[str, ...]:
    """The columns of the primary key."""
    return tuple(column.name for column in table.primary_key.columns)


def key_of(table: Table, row: Mapping[str, Any] | RowMapping) -> Key:
    """The primary key of a row."""
    return tuple(row[name] for name in key_names(table))


def by_keys(table: Table, keys: Sequence[Key]) -> ColumnElement[bool]:
    """What picks the rows with these keys."""
    columns = [table.c[name] for name in key_names(table)]
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_(list(keys))


def parents_of(table: Table, row: Row) -> Iterator[tuple[Table, Key]]:
    """The rows that this row points at."""
    for constraint in table.foreign_key_constraints:
        parent = constraint.referred_table
        pointed = {element.column.name: row[element.parent.name] for element in constraint.elements}
        if all(value is not None for value in pointed.values()):
            key = tuple(pointed[name] for name in key_names(parent))
            if parent is not table or key != key_of(table, row):
                yield parent, key


def unique_columns(table: Table) -> list[tuple[str, ...]]:
    """What besides the key may stand only once."""
    indexes = [tuple(column.name for column in index.columns) for index in table.indexes if index.unique]
    constraints = [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
    ]
    return indexes + constraints


def quietly_joined(table: Table, mine: Row, theirs: Row) -> Row | None:
    """One row of two that differ only in what stations note by themselves: the later or higher of each."""
    quiet = _QUIET.get(table.name, frozenset())
    if any(mine[name] != theirs[name] for name in theirs if name not in quiet | {"revision"}):
        return None
    joined = {
        name: max((each for each in (mine[name], theirs[name]) if each is not None), default=None)
        for name in quiet
    }
    return theirs | joined | {"revision": max(mine["revision"], theirs["revision"]) + 1}


def document_of(table: Table, row: Row) -> dict[str, Any]:
    """A row as JSON."""
    shown = {name: row[name] for name in row if not isinstance(table.c[name].type, LargeBinary)}
    return {name: _plain(value) for name, value in shown.items()}


def row_of(table: Table, document: Mapping[str, Any]) -> Row:
    """A row back from its document."""
    return {name: _typed(table, name, value) for name, value in document.items() if name in table.c}


def _plain(value: Any) -> Any:
    return value if isinstance(value, dict | list) else to_document(value)


def _typed(table: Table, name: str, value: Any) -> Any:
    if value is None:
        return None
    kind = table.c[name].type
    if isinstance(kind, UtcTime):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if isinstance(kind, Date) else value
