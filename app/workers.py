"""Work off the screen's thread: results and troubles come back as calls on it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import TurnoutError
from db.errors import StorageError
from domain.language import say
from domain.library import LibraryFileError, UnknownProtocolError
from drivers.errors import DeviceError

Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Workers(QObject):
    """A few threads; `run` returns at once and answers on the thread this object lives on."""

    _answered = Signal(object)

    def __init__(self, *, threads: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="turnout-worker")
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.busy = 0
        self._over = False

    def run(self, job: Callable[[], Any], *, done: Done, failed: Failed) -> None:
        """Do `job` on a worker thread, then call `done` or `failed` here; nothing any more after `stop`."""
        if self._over:
            return
        self.busy += 1
        future = self._pool.submit(job)
        future.add_done_callback(partial(self._answer, done, failed))

    def stop(self) -> None:
        """Wait for all that was asked for, and end the threads: what is to be saved is saved."""
        self._over = True
        self._pool.shutdown(wait=True)

    def _answer(self, done: Done, failed: Failed, future: Future[Any]) -> None:
        if not future.cancelled():
            self._answered.emit((done, failed, future))

    @Slot(object)
    def _deliver(self, answer: tuple[Done, Failed, Future[Any]]) -> None:
        done, failed, future = answer
        self.busy -= 1
        if self._over:
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, Exception):
            failed(error)
        else:
            raise error


def sentence_of(error: Exception) -> str:
    """The words for the coach: ours as they are, others introduced."""
    known = (TurnoutError, StorageError, DeviceError, LibraryFileError, UnknownProtocolError)
    return str(error) if isinstance(error, known) else say("Something went wrong: {error}", error=error)
