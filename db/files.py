"""Opens database files below SQLAlchemy: plain and encrypted ones alike, through one SQLite library."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import cast

from sqlcipher3 import dbapi2

DRIVER = cast(ModuleType, dbapi2)
"""The one library for every file, plain or encrypted: two on one file would break each other's locks.

It brings its own SQLite, newer than the interpreter's may be: before 3.51.3 a reset of the log that met a
checkpoint of another connection could damage the file (sqlite.org/wal.html, "the WAL-reset bug").
"""

DRIVER_ERRORS: tuple[type[Exception], ...] = (sqlite3.Error, dbapi2.Error)
FILE_ERRORS: tuple[type[Exception], ...] = (*DRIVER_ERRORS, OSError)
SQLITE_HEAD = b"SQLite format 3\0"
SIDE_FILES = ("-wal", "-shm", "-journal")
KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of an encrypted file; it never shows itself in a log or a traceback."""

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_BYTES:
            raise ValueError(f"A data key has {KEY_BYTES} bytes, not {len(self.secret)}.")

    @classmethod
    def random(cls) -> "DataKey":
        """A new key."""
        return cls(os.urandom(KEY_BYTES))


def unlock(connection: sqlite3.Connection, key: DataKey | None) -> None:
    """Give an encrypted file its key, before anything else is asked of it."""
    if key is not None:
        # Words of the library on standard error would stand between ours.
        connection.execute("PRAGMA cipher_log_level = NONE").close()
        connection.execute(f"PRAGMA key = \"x'{key.secret.hex()}'\"").close()


@contextmanager
def opened(
    path: Path, *, key: DataKey | None, read_only: bool = False, busy_s: float = 5.0
) -> Iterator[sqlite3.Connection]:
    """A connection in autocommit, closed at the end."""
    mode = "ro" if read_only else "rwc"
    connection = cast(
        sqlite3.Connection,
        DRIVER.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=busy_s,
            isolation_level=None,
            check_same_thread=False,
        ),
    )
    try:
        unlock(connection, key)
        yield connection
    finally:
        connection.close()


def is_plain(path: Path) -> bool:
    """Whether the file begins as every unencrypted database does."""
    with path.open("rb") as file:
        return file.read(len(SQLITE_HEAD)) == SQLITE_HEAD


def side_file(path: Path, ending: str) -> Path:
    """The file beside a database, such as `turnout.sqlite-wal`."""
    return path.with_name(path.name + ending)


def make_durable(path: Path) -> None:
    """Force a file and its entry in the folder onto the disk."""
    _sync(path, os.O_RDWR)
    if sys.platform != "win32":
        _sync(path.parent, os.O_RDONLY)


def _sync(path: Path, how: int) -> None:
    handle = os.open(path, how)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
