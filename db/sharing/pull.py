"""Brings what other stations changed into this station's file."""

from collections.abc import Sequence
from functools import partial

from sqlalchemy import Table, delete, func, select
from sqlalchemy.orm import Session

from db.engine import Database
from db.models import OutboxRow
from db.sharing.local import applying, have_read, is_waiting, key_in, open_conflict, read_until
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
    read_rows,
    read_units,
    read_whole,
    rival_of,
)
from db.sharing.tables import (
    NOT_PULLED,
    Key,
    Row,
    by_keys,
    document_of,
    is_counted,
    key_of,
    parts,
    table_named,
)

MOST_CHANGES = 400
_ROWS_AT_ONCE = 40
"""Of one transaction here: the recorder never waits long for the lock."""

Wanted = dict[tuple[Table, Key], str]


def pull(local: Database, server: Database, server_id: str) -> int:
    """Read one batch of the server's changes; how many there were, 0 when all are here."""
    with local.reading() as here:
        first = read_until(here, server_id)
    with server.reading() as there:
        entries = there.execute(
            select(OutboxRow.sequence, OutboxRow.subject, OutboxRow.row_key, OutboxRow.action)
            .where(OutboxRow.sequence > first)
            .order_by(OutboxRow.sequence)
            .limit(MOST_CHANGES)
        ).all()
        if not entries:
            return 0
        wanted: Wanted = {}
        for _, subject, row_key, action in entries:
            if subject not in NOT_PULLED:
                wanted[table_named(subject), key_in(row_key)] = action
        _bring(local, there, _unknown(local, wanted))
    with applying(local) as session:
        have_read(session, server_id, entries[-1][0])
    return len(entries)


def newest(server: Database) -> int:
    """The number of the server's last change."""
    with server.reading() as there:
        return there.scalar(select(func.max(OutboxRow.sequence))) or 0


def _unknown(local: Database, wanted: Wanted) -> list[tuple[Table, Key]]:
    """Without the rows that are here already and that nobody edits."""
    fixed: dict[Table, list[Key]] = {}
    for (table, key), action in wanted.items():
        if action == "insert" and not is_counted(table):
            fixed.setdefault(table, []).append(key)
    with local.reading() as here:
        known = {(table, key) for table, keys in fixed.items() for key in read_rows(here, table, keys)}
    return [each for each in wanted if each not in known]


def _bring(local: Database, there: Session, wanted: Sequence[tuple[Table, Key]]) -> None:
    for start in range(0, len(wanted), _ROWS_AT_ONCE):
        units = read_units(there, wanted[start : start + _ROWS_AT_ONCE])
        heavy = [unit for unit in units.values() if parts(unit.table)]
        for unit in heavy:
            read_parts(there, unit)
        with applying(local) as here:
            parents = Parents(fetch=partial(read_whole, there), target=here)
            for unit in units.values():
                _take(here, there, parents, unit)


def _take(here: Session, there: Session, parents: Parents, unit: Unit) -> None:
    table, row = unit.table, unit.row
    if row is None or is_erased(here, table, unit.key):
        return
    try:
        parents.see_to(table, row)
    except ErasedError:
        return
    _make_room(here, there, table, row)
    if insert_new(here, table, [row]):
        for part, rows in unit.parts.items():
            insert_new(here, part, rows)
        return
    mine = read_row(here, table, unit.key)
    if mine is None or mine == row:
        return
    conflict = open_conflict(here, table, unit.key)
    if conflict is not None:
        conflict.theirs = document_of(table, row)
    elif not is_waiting(here, table, unit.key):
        overwrite(here, table, row)


def _make_room(here: Session, there: Session, table: Table, row: Row) -> None:
    """A row here that holds what may stand only once gives way: the server was first."""
    rival = rival_of(here, table, row)
    if rival is None:
        return
    if table.name == "analyses":
        number = max(last_number(each, table, row["set_id"]) for each in (here, there)) + 1
        overwrite(here, table, rival | {"number": number})
    else:
        here.execute(delete(table).where(by_keys(table, [key_of(table, rival)])))
