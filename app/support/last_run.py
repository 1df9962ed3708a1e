"""Which runs of the window ended without being closed: a locked file each, removed on a clean end."""

import json
import os
import uuid
from datetime import UTC, datetime
from pathlib import Path

from db.recording.claims import try_lock

_NAME = "running-"


class RunMark:
    """The mark of this run beside the logs, and a look at those that others left.

    The lock goes with the process, however that ends; a process number could be used again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"{_NAME}{uuid.uuid4().hex[:12]}"
        self._handle: int | None = None

    def begin(self, *, now: datetime) -> list[datetime]:
        """Mark this run; when those were started that ended without being closed, each told once."""
        ended = sorted(self._left())
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try_lock(self._handle)
        os.write(self._handle, json.dumps({"began": now.isoformat()}).encode())
        os.fsync(self._handle)
        return ended

    def end(self) -> None:
        """This run was closed."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
            self._path.unlink(missing_ok=True)

    def _left(self) -> list[datetime]:
        found = (_taken(path) for path in self._folder.glob(f"{_NAME}*"))
        return [began for began in found if began is not None]


def _taken(path: Path) -> datetime | None:
    """When the run of this mark began, where it runs no more; the mark is gone then."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        # Closed a moment ago, or another user's.
        return None
    try:
        if not try_lock(handle):
            return None
        content, touched = os.read(handle, 200), os.fstat(handle).st_mtime
    finally:
        os.close(handle)
    path.unlink(missing_ok=True)
    try:
        return datetime.fromisoformat(json.loads(content)["began"])
    except (ValueError, KeyError, TypeError):
        # Cut off while it was written: it ended within its first moment.
        return datetime.fromtimestamp(touched, UTC)
