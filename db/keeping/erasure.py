"""Erases one person: every row, then every byte of the file; a tombstone tells the other stations."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, delete, select, text, update
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import Database
from db.errors import ContradictionError, StorageError
from db.files import DRIVER_ERRORS, FILE_ERRORS, opened
from db.keeping.backup import Backups
from db.keeping.clip_files import remove_files
from db.keeping.person import ATHLETE_KEY, Keys, conditions, keys_of, tables_of_a_person
from db.models import AthleteRow, ConflictRow, OutboxRow, SetRow, TombstoneRow
from db.station import station_id
from domain.backups import Backup
from domain.language import say
from domain.session import SetState
from domain.timebase import Clock

_AT_ONCE = 200
"""Rows of one transaction: the recorder of another program never waits long for the lock."""
_PASSES = 5
"""How often the tables are gone through while somebody still adds rows of the person."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What went: rows per table."""

    rows: dict[str, int]

    @property
    def total(self) -> int:
        """All rows."""
        return sum(self.rows.values())


def erase(
    database: Database,
    athlete_id: str,
    *,
    clock: Clock,
    on_progress: Callable[[float], None] | None = None,
) -> Erased:
    """Delete a person for good; cut off in between, `finish_erasures` goes on with it at the next start.

    StorageError while a set is being recorded: wiping the file would make the recorder wait.
    """
    with database.writing() as session:
        if session.get(AthleteRow, athlete_id) is None and not _has_tombstone(session, athlete_id):
            raise StorageError(
                say("There is no athlete {athlete_id}: choose one of the list.", athlete_id=athlete_id)
            )
        if session.scalars(select(SetRow.set_id).where(SetRow.state == SetState.RECORDING.value)).first():
            raise StorageError(say("A set is being recorded: finish it, then erase."))
        for each in sorted(_people(session, athlete_id)):
            _bury(session, each, clock)
    erased = Erased(_deleted(database, athlete_id, on_progress))
    with database.writing() as session:
        note(session, "erase", "athletes", athlete_id, now=clock.wall(), detail=f"{erased.total} rows")
    wipe(database)
    return erased


def finish_erasures(database: Database) -> list[str]:
    """Erase whoever has a tombstone and is here still: cut off before, or erased at another station."""
    with database.reading() as session:
        buried = select(TombstoneRow.row_key).where(TombstoneRow.subject == AthleteRow.__tablename__)
        left = session.scalars(select(AthleteRow.athlete_id).where(AthleteRow.athlete_id.in_(buried))).all()
    for athlete_id in left:
        _deleted(database, athlete_id, None)
    if left:
        wipe(database)
    return list(left)


def wipe(database: Database) -> None:
    """Write the file anew without its free pages and empty its log; a server is told to vacuum."""
    if database.path is None:
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for table, _ in tables_of_a_person():
                connection.execute(text(f"VACUUM {table.name}"))
        return
    try:
        with opened(database.path, key=database.key, busy_s=10.0) as file:
            file.execute("PRAGMA secure_delete = ON").fetchall()
            file.execute("VACUUM")
            (busy, _, _) = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except DRIVER_ERRORS as error:
        raise StorageError(
            say("The file could not be written anew ({error}): {again}", error=error, again=_AGAIN)
        ) from error
    if busy:
        raise StorageError(
            say("Another program still reads {database}: {again}", database=database.name, again=_AGAIN)
        )


_AGAIN = (
    "the person is deleted, but bytes may be left in free pages. Close every other Turnout, make room on "
    "the disk and erase once more."
)


def backups_with(backups: Backups, athlete_id: str) -> list[Backup]:
    """The backups that still hold a person, or that cannot be looked into."""
    return [backup for backup in backups.list() if _holds(backups, backup, athlete_id)]


def _holds(backups: Backups, backup: Backup, athlete_id: str) -> bool:
    key = backups.key if backup.encrypted else None
    try:
        with opened(backups.path_of(backup), key=key, read_only=True) as file:
            query = "SELECT count(*) FROM athletes WHERE athlete_id = ?"
            return bool(file.execute(query, (athlete_id,)).fetchone()[0])
    except FILE_ERRORS:
        return True


def _people(session: Session, athlete_id: str) -> set[str]:
    return set(keys_of(session, athlete_id)[ATHLETE_KEY])


def _has_tombstone(session: Session, athlete_id: str) -> bool:
    return session.get(TombstoneRow, (AthleteRow.__tablename__, athlete_id)) is not None


def _bury(session: Session, athlete_id: str, clock: Clock) -> None:
    session.execute(
        update(AthleteRow).where(AthleteRow.athlete_id == athlete_id).values(removed_at=clock.wall())
    )
    if not _has_tombstone(session, athlete_id):
        session.add(
            TombstoneRow(
                subject=AthleteRow.__tablename__,
                row_key=athlete_id,
                erased_at=clock.wall(),
                station_id=station_id(session),
            )
        )


def _deleted(
    database: Database, athlete_id: str, on_progress: Callable[[float], None] | None
) -> dict[str, int]:
    gone: Counter[str] = Counter()
    for left in reversed(range(_PASSES)):
        try:
            _pass(database, athlete_id, gone, on_progress)
        except ContradictionError:
            # A set of the person that was still being joined or analysed got a row behind our back: its
            # table was already empty, so begin again. Nothing new begins once the person is buried.
            if not left:
                raise
        else:
            break
    return dict(+gone)


def _pass(
    database: Database, athlete_id: str, gone: Counter[str], on_progress: Callable[[float], None] | None
) -> None:
    with database.reading() as session:
        keys = keys_of(session, athlete_id)
    tables = tables_of_a_person()
    # While their rows are there still: cut off here, the next start finds them again.
    remove_files(database, keys[ATHLETE_KEY])
    _forget_copies(database, keys)
    for number, (table, links) in enumerate(reversed(tables), start=1):
        own = conditions(links, keys) if links else [ATHLETE_KEY.in_(keys[ATHLETE_KEY])]
        for condition in own:
            gone[table.name] += _delete_where(database, table, condition)
        if on_progress is not None:
            on_progress(number / len(tables))


def _delete_where(database: Database, table: Table, condition: ColumnElement[bool]) -> int:
    primary = tuple(table.primary_key.columns)
    total = 0
    while True:
        with database.writing() as session:
            keys = session.execute(select(*primary).where(condition).limit(_AT_ONCE)).all()
            for key in keys:
                this = [column == value for column, value in zip(primary, key, strict=True)]
                session.execute(delete(table).where(*this))
        total += len(keys)
        if len(keys) < _AT_ONCE:
            return total


def _forget_copies(database: Database, keys: Keys) -> None:
    """Waiting changes and conflicts hold copies of rows: those of the person go first."""
    everything = {str(value) for values in keys.values() for value in values}
    people = {str(value) for value in keys[ATHLETE_KEY]}
    with database.writing() as session:
        # The tombstone itself has still to reach the other stations.
        kept = OutboxRow.subject != TombstoneRow.__tablename__
        columns = (OutboxRow.change_id, OutboxRow.row_key, OutboxRow.document)
        waiting = session.execute(select(*columns).where(kept)).all()
        for change_id, row_key, document in waiting:
            if _parts(row_key) & everything or _mentions(document, people):
                session.execute(delete(OutboxRow).where(OutboxRow.change_id == change_id))
        for conflict in session.scalars(select(ConflictRow)).all():
            copies = (conflict.mine, conflict.theirs)
            if _parts(conflict.row_key) & everything or _mentions(copies, people):
                session.delete(conflict)


def _mentions(document: object, people: set[str]) -> bool:
    words = json.dumps(document, default=str)
    return any(athlete_id in words for athlete_id in people)


def _parts(row_key: object) -> set[str]:
    return set(map(str, row_key)) if isinstance(row_key, list | tuple) else {str(row_key)}
