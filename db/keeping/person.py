"""Every row that belongs to one person, found by following the relations: nothing new can be forgotten."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Table, or_, select
from sqlalchemy.orm import Session

from db.models import AthleteRow, Base, CoachRow
from db.sharing.rows import read_rows
from db.sharing.tables import parents_of

_AT_ONCE = 500

ATHLETE_KEY: Column[Any] = Base.metadata.tables[AthleteRow.__tablename__].c.athlete_id

Links = tuple[tuple[Column[Any], Column[Any]], ...]
Keys = dict[Column[Any], set[Any]]


@cache
def tables_of_a_person() -> tuple[tuple[Table, Links], ...]:
    """The tables that hang on an athlete, parents first, each with its columns and what they point at."""
    athletes = Base.metadata.tables[AthleteRow.__tablename__]
    found: dict[Table, Links] = {athletes: ()}
    for table in Base.metadata.sorted_tables:
        links = tuple(
            (key.parent, key.column)
            for key in sorted(table.foreign_keys, key=lambda key: key.parent.name)
            if key.column.table in found and key.column.table is not table
        )
        if links and table is not athletes:
            found[table] = links
    return tuple(found.items())


def keys_of(session: Session, athlete_id: str) -> Keys:
    """The values by which the rows of a person are found, for each column that others point at."""
    keys: Keys = defaultdict(set)
    keys[ATHLETE_KEY] = {athlete_id} | _merged_into(session, athlete_id)
    for table, links in tables_of_a_person():
        for wanted in _identifying(table) if links else ():
            for condition in conditions(links, keys):
                keys[wanted] |= set(session.scalars(select(wanted).where(condition)))
    return keys


def conditions(links: Links, keys: Keys) -> Iterator[ColumnElement[bool]]:
    """What picks the rows of a person out of a table, in pieces that every engine takes."""
    for own, pointed in links:
        values = sorted(keys[pointed])
        for start in range(0, len(values), _AT_ONCE):
            yield own.in_(values[start : start + _AT_ONCE])


def rows_of(
    session: Session, table: Table, links: Links, keys: Keys, columns: Sequence[Column[Any]]
) -> list[tuple[Any, ...]]:
    """The rows of a person in one table, each once, in the order of their keys."""
    picked = list(conditions(links, keys)) if links else [ATHLETE_KEY.in_(keys[ATHLETE_KEY])]
    found: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    primary = tuple(table.primary_key.columns)
    for condition in picked:
        for row in session.execute(select(*primary, *columns).where(or_(condition))):
            found[tuple(row[: len(primary)])] = tuple(row[len(primary) :])
    return [found[key] for key in sorted(found, key=str)]


def rows_pointed_at(
    session: Session, records: Mapping[str, Sequence[dict[str, Any]]]
) -> dict[str, list[dict[str, Any]]]:
    """The rows that a person's rows point at and that belong to nobody, parents first; never a coach."""
    people = dict(tables_of_a_person())
    coaches = Base.metadata.tables[CoachRow.__tablename__]
    wanted: dict[Table, set[tuple[Any, ...]]] = defaultdict(set)
    for name, rows in records.items():
        table = Base.metadata.tables[name]
        for row in rows:
            for parent, value in parents_of(table, row):
                if parent not in people and parent is not coaches:
                    wanted[parent].add(value)
    found = {
        table: list(read_rows(session, table, sorted(wanted[table])).values())
        for table in Base.metadata.sorted_tables
        if table in wanted
    }
    for table in Base.metadata.sorted_tables:
        if table not in people and table not in found:
            for key in (each for each in table.foreign_keys if each.column.table in found):
                keys = [row[key.column.name] for row in found[key.column.table]]
                query = select(*table.c).where(key.parent.in_(keys)).order_by(*table.primary_key.columns)
                found[table] = [dict(row) for row in session.execute(query).mappings()]
    return {table.name: rows for table, rows in found.items() if rows}


def _identifying(table: Table) -> list[Column[Any]]:
    """What others point at, and a key that is one column: by those a copy of a row is known elsewhere."""
    wanted = {link[1] for _, links in tables_of_a_person() for link in links}
    primary = list(table.primary_key.columns)
    wanted |= set(primary) if len(primary) == 1 else set()
    return [column for column in table.columns if column in wanted]


def _merged_into(session: Session, athlete_id: str) -> set[str]:
    """Records of the same person that were merged into this one."""
    found: set[str] = set()
    waiting = {athlete_id}
    while waiting:
        query = select(AthleteRow.athlete_id).where(AthleteRow.merged_into_id.in_(waiting))
        waiting = set(session.scalars(query)) - found - {athlete_id}
        found |= waiting
    return found
