"""Makes the log of SQLite as long as it gets before samples come, which would else wait while it grows."""

import logging
import shutil

from db.engine import WAL_KEPT_BYTES, Database
from db.files import FILE_ERRORS, make_durable, opened, side_file

log = logging.getLogger(__name__)

_PAGES_KEPT = 50
"""More than these pages of a transaction go to the log before its end."""

_LOCKED_S = 1.0
_PLENTY = 16
"""A disk that has not so many times the room is left what it has."""


def make_room(database: Database) -> bool:
    """Whether the log has its length: it is filled by a transaction that is taken back.

    SQLite writes over it from its start on, and keeps it until the last connection closes.
    """
    if database.path is None:
        return False
    log_file = side_file(database.path, "-wal")
    try:
        if log_file.exists() and log_file.stat().st_size >= WAL_KEPT_BYTES * 15 // 16:
            return True
        if shutil.disk_usage(database.path.parent).free < _PLENTY * WAL_KEPT_BYTES:
            return False
        with opened(database.path, key=database.key, busy_s=_LOCKED_S) as connection:
            connection.execute(f"PRAGMA cache_size={_PAGES_KEPT}").close()
            connection.execute("BEGIN IMMEDIATE").close()
            filled = "INSERT INTO local_values (name, value) VALUES ('room', zeroblob(?))"
            connection.execute(filled, (WAL_KEPT_BYTES,)).close()
            connection.execute("ROLLBACK").close()
        make_durable(log_file)
    except FILE_ERRORS as error:
        # Nothing is lost by it: the log grows as samples come.
        log.info("The log of %s was not made longer: %s", database.path, error)
        return False
    return True
