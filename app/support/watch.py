"""Watches one run of the window: faults of any thread, a hard end, and a mark that it was closed."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from io import FileIO
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.support.faults import Fault, FaultBook
from app.support.last_run import RunMark
from app.support.log_file import HARD_FAULTS

log = logging.getLogger("turnout")

_MOST_BYTES = 200_000
_WORKS = ("recorder", "reader", "worker", "joiner", "courier", "camera", "clip", "voice", "discovery")
WINDOW, UNRAISED = "window", "clean-up"


class Watch(QObject):
    """`faulted` may come from any thread; `faults` are those that nobody was there to hear of."""

    faulted = Signal(object)

    def __init__(self, *, logs: Path | None = None, ended: tuple[datetime, ...] = ()) -> None:
        super().__init__()
        self.logs, self.ended = logs, ended
        self.unheard: list[Fault] = []
        self._book = FaultBook(logs)

    def note(self, fault: BaseException, *, where: str) -> None:
        """Write a fault down and tell it."""
        noted = self._book.note(fault, where=where)
        if where == UNRAISED:
            return
        self.unheard = [*self.unheard[-9:], noted]
        self.faulted.emit(noted)

    @contextmanager
    def hooked(self) -> Iterator[None]:
        """While inside, nothing that goes uncaught is printed."""
        before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook = self._caught, self._caught_in_thread
        sys.unraisablehook = self._caught_unraisable
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before

    def _caught(self, _kind: type[BaseException], fault: BaseException, _trace: TracebackType | None) -> None:
        self.note(fault, where=WINDOW)

    def _caught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        # A thread may end by SystemExit; Python says nothing of it either.
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            self.note(told.exc_value, where=_kind_of(told.thread))

    def _caught_unraisable(self, told: "sys.UnraisableHookArgs") -> None:
        if told.exc_value is not None:
            self.note(told.exc_value, where=UNRAISED)


def _kind_of(thread: threading.Thread | None) -> str:
    """The work of a thread; the rest of its name may hold a port."""
    name = "" if thread is None else thread.name
    return next((work for work in _WORKS if work in name), "thread")


@contextmanager
def watched(logs: Path, *, now: Callable[[], datetime]) -> Iterator[Watch]:
    """A run under watch; where `logs` takes no files it runs all the same."""
    try:
        logs.mkdir(parents=True, exist_ok=True)
        told = _opened(logs / HARD_FAULTS)
        mark = RunMark(logs)
        ended = tuple(mark.begin(now=now()))
    except OSError as trouble:
        log.warning("This run is not marked: %s", trouble)
        watch = Watch()
        with watch.hooked():
            yield watch
        return
    watch = Watch(logs=logs, ended=ended)
    log.info("A run of the window begins, after %d that were not closed", len(ended))
    faulthandler.enable(file=told)
    try:
        with watch.hooked():
            yield watch
    finally:
        faulthandler.disable()
        told.close()
        mark.end()
        log.info("The window was closed")


def _opened(path: Path) -> FileIO:
    """The file for what the system says at a hard end; begun anew when it has grown large."""
    is_large = path.exists() and path.stat().st_size > _MOST_BYTES
    return path.open("wb" if is_large else "ab", buffering=0)
