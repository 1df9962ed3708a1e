"""Which live process records a set: a lock file that the system itself frees when the process dies."""

import os
import sys
from pathlib import Path

from db.errors import StorageError
from domain.identifiers import new_id
from domain.language import say

if sys.platform == "win32":
    import msvcrt

    def try_lock(handle: int) -> bool:
        """Lock an open file for this handle alone; False when another holds it."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def try_lock(handle: int) -> bool:
        """Lock an open file for this handle alone; False when another holds it."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


def open_lock_file(path: Path, mode: int = 0o777) -> int:
    """The handle of a lock file, made where it is not there; StorageError where the folder takes none."""
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, mode)
    except OSError as error:
        raise StorageError(
            say(
                "{parent} does not take new files ({error}): allow writing to that folder.",
                parent=path.parent,
                error=error.strerror,
            )
        ) from error


class Claims:
    """The claim of this process beside the database file, and a look at the claims of others.

    No heartbeat and no process number: a clock set back or a number used again cannot mislead it.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._claim_id = new_id()
        self._handle: int | None = None

    def take(self) -> str:
        """Claim recordings for this process; the claim's id, the same on every call."""
        if self._handle is None:
            handle = open_lock_file(self._path(self._claim_id))
            try_lock(handle)
            self._handle = handle
        return self._claim_id

    def is_live(self, claim_id: str) -> bool:
        """Whether the process that made the claim still runs; cleans up after one that does not."""
        path = self._path(claim_id)
        try:
            handle = os.open(path, os.O_RDWR)
        except FileNotFoundError:
            return False
        except OSError:
            # A file that exists and may not be opened belongs to somebody else: leave that set alone.
            return True
        free = try_lock(handle)
        os.close(handle)
        if free:
            path.unlink(missing_ok=True)
        return not free

    def release(self) -> None:
        """Give the claim up and remove its file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
            self._path(self._claim_id).unlink(missing_ok=True)

    def _path(self, claim_id: str) -> Path:
        return self._database.with_name(f"{self._database.name}.recording-{claim_id}")
