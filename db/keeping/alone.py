"""Keeps a database file for one program while it is replaced: a lock file that the system frees by itself."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from db.errors import StorageError
from db.files import SIDE_FILES, side_file
from db.recording.claims import open_lock_file, try_lock
from domain.language import say

_ENDING = ".alone"


@contextmanager
def alone(database: Path) -> Iterator[None]:
    """Hold the file for a conversion or a restore; StorageError when another program does so already.

    Who opens the file looks for this lock *after* its first connection stands, who replaces it looks for
    connections after taking the lock: whichever comes first, one of the two sees the other.
    """
    path = side_file(database, _ENDING)
    handle = open_lock_file(path, 0o600)
    if not try_lock(handle):
        os.close(handle)
        raise StorageError(_busy(database))
    try:
        yield
    finally:
        os.close(handle)
        with suppress(OSError):
            path.unlink()


def refuse_while_replaced(database: Path) -> None:
    """StorageError while another program converts the file or restores it."""
    try:
        handle = os.open(side_file(database, _ENDING), os.O_RDWR)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StorageError(_busy(database)) from error
    free = try_lock(handle)
    os.close(handle)
    if not free:
        raise StorageError(_busy(database))


def clear_leftovers(database: Path) -> None:
    """Delete what a killed conversion or restore left half made: copies of people that nobody knows of."""
    for ending in (".converting", ".restoring"):
        half = side_file(database, ending)
        for path in (half, side_file(half, ".part"), *(side_file(half, side) for side in SIDE_FILES)):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _busy(database: Path) -> str:
    return say(
        "{database} is being encrypted or restored by another Turnout: wait until that one is done.",
        database=database,
    )
