"""Joins the chunks of finished sets and makes room for the next, never while samples are coming in."""

import logging
import threading
from collections.abc import Callable, Sequence

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.engine import Database
from db.errors import StorageError
from db.models import LocalValueRow, StreamRow
from db.recording.chunks import Stopped, repack
from db.recording.room import make_room
from db.recording.stretches import write_stretches

log = logging.getLogger(__name__)

_UNJOINED = "unjoined:"
_LOOK_S = 0.2


def leave_to_join(session: Session, set_id: str) -> None:
    """Remember in the transaction that ends the set that its chunks are small: a crash forgets nothing."""
    session.merge(LocalValueRow(name=_UNJOINED + set_id, value=None))


class Joiner:
    """Works through the sets that are left to join; whatever is left at the end goes on at the next start."""

    def __init__(self, *, database: Database, is_recording: Callable[[], bool]) -> None:
        self._database = database
        self._is_recording = is_recording
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._idle = threading.Event()
        self._idle.set()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()

    def wake(self) -> None:
        """There may be something to join."""
        with self._lock:
            self._idle.clear()
            self._wake.set()
            if self._thread is None and not self._stopping.is_set():
                self._thread = threading.Thread(target=self._run, name="joiner", daemon=True)
                self._thread.start()

    def wait(self, timeout_s: float) -> bool:
        """Whether all that was left is joined within the time."""
        return self._idle.wait(timeout_s)

    def stop(self, *, within_s: float) -> None:
        """Finish what can be done in the time and end after the transaction that runs."""
        if self._thread is not None:
            self._idle.wait(within_s)
            self._stopping.set()
            self._wake.set()
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.wait()
            self._wake.clear()
            if self._all_joined():
                with self._lock:
                    if not self._wake.is_set():
                        self._idle.set()

    def _all_joined(self) -> bool:
        try:
            for set_id in self._left():
                self._join(set_id)
            self._pause()
            make_room(self._database)
        except Stopped:
            return False
        except StorageError as error:
            # Every sample is durable in its small chunks; only the saving of space waits.
            log.warning("The chunks of a set stay small until the next set ends: %s", error)
        return True

    def _left(self) -> Sequence[str]:
        names = select(LocalValueRow.name).where(LocalValueRow.name.startswith(_UNJOINED))
        with self._database.reading() as session:
            return [name.removeprefix(_UNJOINED) for name in session.scalars(names)]

    def _join(self, set_id: str) -> None:
        with self._database.reading() as session:
            streams = session.scalars(select(StreamRow.stream_id).where(StreamRow.set_id == set_id)).all()
        for stream_id in streams:
            try:
                repack(self._database, stream_id, pause=self._pause)
                self._pause()
                write_stretches(self._database, stream_id)
            except StorageError as error:
                # A damaged chunk stays as it is, for `turnout verify` to name; the other streams go on.
                log.warning("The chunks of a stream stay small: %s", error)
        with self._database.writing() as session:
            session.execute(delete(LocalValueRow).where(LocalValueRow.name == _UNJOINED + set_id))

    def _pause(self) -> None:
        """Let a running set have the disk and the processor; Stopped when the station closes."""
        while self._is_recording() and not self._stopping.wait(_LOOK_S):
            pass
        if self._stopping.is_set():
            raise Stopped
