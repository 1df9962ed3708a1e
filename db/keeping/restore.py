"""Puts a backup in the place of the database: seen before, the present one kept aside, nothing half done."""

import shutil
import sqlite3
from contextlib import suppress
from datetime import UTC
from pathlib import Path

from db.errors import StorageError
from db.files import DRIVER_ERRORS, SIDE_FILES, is_plain, make_durable, opened, side_file
from db.keeping.alone import alone
from db.keeping.backup import Backups, copy_verified
from db.keeping.clip_files import bring_clips
from db.keeping.examine import contents, is_damage, table_counts
from db.keeping.vault import ENDING
from domain.backups import Backup, Contents, Preview
from domain.language import say
from domain.timebase import Clock

_NAMES_SHOWN = 5
_TABLES = {"athletes": "athlete_id", "sessions": "session_id", "sets": "set_id"}


def preview(backups: Backups, backup: Backup) -> Preview:
    """What is in a backup, and what the present database has beyond it."""
    key = backups.key if backup.encrypted else None
    try:
        with opened(backups.path_of(backup), key=key, read_only=True) as old:
            holds = contents(old)
            known = {table: _keys(old, table) for table in _TABLES}
    except DRIVER_ERRORS as error:
        raise StorageError(
            say(
                "The backup {backup} cannot be read ({error}): choose another.",
                backup=backup.name,
                error=error,
            )
        ) from error
    try:
        with opened(backups.database, key=backups.key, read_only=True) as present:
            gone = {table: _keys(present, table) - known[table] for table in _TABLES}
            names = _names(present, gone["athletes"])
            newest = contents(present).newest_at if gone["sets"] else None
    except DRIVER_ERRORS:
        return Preview(backup, holds, None)
    lost = Contents(len(gone["athletes"]), len(gone["sessions"]), len(gone["sets"]), newest)
    return Preview(backup, holds, lost, names)


def _keys(connection: sqlite3.Connection, table: str) -> set[str]:
    query = f"SELECT {_TABLES[table]} FROM {table} WHERE removed_at IS NULL"  # noqa: S608
    return {key for (key,) in connection.execute(query)}


def _names(connection: sqlite3.Connection, athlete_ids: set[str]) -> tuple[str, ...]:
    query = "SELECT athlete_id, name FROM athletes ORDER BY name"
    names = [name for key, name in connection.execute(query) if key in athlete_ids]
    more = len(names) - _NAMES_SHOWN
    return (*names[:_NAMES_SHOWN], f"and {more} more") if more > 0 else tuple(names)


def restore(backups: Backups, backup: Backup, *, clock: Clock) -> Path | None:
    """Bring a backup back; where the database that was there is kept, or None when there was none.

    Refused while another program has the database open. Cut off at any instant, either the old or the
    restored database is in place, and the old one is whole beside it.
    """
    with alone(backups.database):
        return _restore(backups, backup, clock)


def _restore(backups: Backups, backup: Backup, clock: Clock) -> Path | None:
    database = backups.database
    stamp = f"{clock.wall().astimezone(UTC):%Y%m%dT%H%M%SZ}"
    incoming = side_file(database, ".restoring")
    try:
        key = backups.key if backup.encrypted else None
        copy_verified(backups.path_of(backup), incoming, key=key)
        refuse_open(backups)
        aside = _kept_aside(database, stamp)
        # A log that belongs to the old file would be played into the restored one.
        for ending in SIDE_FILES:
            side_file(database, ending).unlink(missing_ok=True)
        _bring_vault(backups, backup)
        _become_another_station(incoming, backups)
        make_durable(incoming)
        incoming.replace(database)
        make_durable(database)
        bring_clips(database, backups.folder, key=key)
    except OSError as error:
        raise StorageError(
            say(
                "The backup could not be put in place ({error}): free some space and restore it "
                "again; the present database is unchanged.",
                error=error.strerror,
            )
        ) from error
    finally:
        with suppress(OSError):
            incoming.unlink(missing_ok=True)
    return aside


def _become_another_station(incoming: Path, backups: Backups) -> None:
    """Under a new key: the chain of the audit would otherwise have two events of one number."""
    with opened(incoming, key=None if is_plain(incoming) else backups.key) as restored:
        if "local_values" in table_counts(restored):
            restored.execute("DELETE FROM local_values WHERE name = 'station_id'")


def refuse_open(backups: Backups) -> None:
    """StorageError when another connection has the database open; a damaged one nobody has open."""
    if not backups.database.exists():
        return
    try:
        with opened(backups.database, key=backups.key, busy_s=1.0) as present:
            present.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
            present.execute("BEGIN IMMEDIATE")
            present.execute("ROLLBACK")
    except DRIVER_ERRORS as error:
        if is_damage(error):
            return
        raise StorageError(
            say(
                "{database} is open in another program ({error}): close every Turnout, then try again.",
                database=backups.database,
                error=error,
            )
        ) from error


def _kept_aside(database: Path, stamp: str) -> Path | None:
    if not database.exists():
        return None
    aside = side_file(database, f".kept-{stamp}")
    for ending in ("", *SIDE_FILES, ENDING):
        present = side_file(database, ending)
        if present.exists():
            shutil.copyfile(present, side_file(aside, ending))
            make_durable(side_file(aside, ending))
    return aside


def _bring_vault(backups: Backups, backup: Backup) -> None:
    """The present vault holds the newest passphrase; the one of the backup only fills its place."""
    kept, present = side_file(backups.path_of(backup), ENDING), side_file(backups.database, ENDING)
    if backup.encrypted and kept.exists() and not present.exists():
        shutil.copyfile(kept, present)
        make_durable(present)
