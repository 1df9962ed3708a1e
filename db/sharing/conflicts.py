"""Rows that two stations changed: both versions to look at, and the coach's choice between them."""

from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.models import ConflictRow, OutboxRow
from db.sharing.local import key_in, unnoted
from db.sharing.rows import overwrite, read_row
from db.sharing.tables import is_counted, row_of, table_named
from domain.identifiers import new_id
from domain.language import say
from domain.sharing import Conflict, Difference
from domain.timebase import Clock

MINE, THEIRS = "mine", "theirs"
_OF_THE_ROW = frozenset({"revision", "search_name"})
_NAMES = ("name", "title", "description")


def open_conflicts(database: Database) -> list[Conflict]:
    """What nobody has decided, the oldest first."""
    query = select(ConflictRow).where(ConflictRow.resolved_at.is_(None))
    with database.reading() as session:
        rows = session.scalars(query.order_by(ConflictRow.found_at, ConflictRow.conflict_id)).all()
        return [_seen(session, row) for row in rows]


def decide(database: Database, conflict_id: str, choice: str, *, clock: Clock) -> None:
    """Keep this station's version, which is sent again, or take the clinic's."""
    with database.writing() as session:
        row = session.get(ConflictRow, conflict_id)
        if row is None or row.resolved_at is not None:
            raise StorageError(
                say(
                    "There is no open conflict {conflict_id}: `turnout conflicts` lists them.",
                    conflict_id=conflict_id,
                )
            )
        table = table_named(row.subject)
        theirs = None if row.theirs is None else row_of(table, _fields(row.theirs))
        with unnoted(session):
            if choice == THEIRS:
                _take_theirs(session, table, theirs)
            else:
                _send_mine(session, table, row, theirs, clock)
        row.resolved_at, row.resolution = clock.wall(), choice
        note(
            session,
            f"keep {choice}",
            row.subject,
            str(key_in(row.row_key)[0]),
            now=clock.wall(),
            detail=f"revision {row.base_revision}",
        )


def _take_theirs(session: Session, table: Table, theirs: dict[str, Any] | None) -> None:
    if theirs is None:
        raise StorageError(say("The clinic's database has no version of this row: keep this station's."))
    overwrite(session, table, theirs)


def _send_mine(
    session: Session, table: Table, row: ConflictRow, theirs: dict[str, Any] | None, clock: Clock
) -> None:
    base = None if theirs is None else theirs.get("revision")
    mine = read_row(session, table, key_in(row.row_key))
    if mine is None:
        raise StorageError(say("This station's version is gone: take the clinic's."))
    if is_counted(table) and base is not None:
        overwrite(session, table, mine | {"revision": max(mine["revision"], base) + 1})
    session.add(
        OutboxRow(
            change_id=new_id(),
            made_at=clock.wall(),
            subject=row.subject,
            row_key=row.row_key,
            action="insert" if base is None else "update",
            base_revision=base,
            attempts=0,
            last_error="",
        )
    )


def _seen(session: Session, row: ConflictRow) -> Conflict:
    table = table_named(row.subject)
    # The row may have been edited here since it was refused: what would be sent is what is shown.
    now = read_row(session, table, key_in(row.row_key))
    theirs = None if row.theirs is None else row_of(table, _fields(row.theirs))
    names = [name for name in (now or theirs or {}) if name not in _OF_THE_ROW]
    differences = tuple(
        Difference(name.replace("_", " "), _text(now, name), _text(theirs, name))
        for name in names
        if _text(now, name) != _text(theirs, name)
    )
    known = now or theirs or {}
    title = next((str(known[name]) for name in _NAMES if known.get(name)), str(key_in(row.row_key)[0]))
    what = table.name.replace("_", " ")
    reason = "" if row.theirs is not None else row.resolution or "It could not be kept there."
    return Conflict(row.conflict_id, row.found_at, f"{title} ({what})", differences, reason)


def _text(row: dict[str, Any] | None, name: str) -> str:
    value = None if row is None else row.get(name)
    if value is None:
        return "—"
    if name.startswith("secret_"):
        return "(a secret)" if name == "secret_hash" else str(value)
    return str(value)


def _fields(document: object) -> dict[str, Any]:
    return document if isinstance(document, dict) else {}
