"""Hears everything that is an error: exceptions, Qt's warnings, the log, and a window that stands still."""

import logging
import math
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HANG_S, WAIT_S = 5.0, 30.0
"""Most that the window may work at one thing, by the processor, and wait, by the clock of a busy machine."""
HARMLESS = (
    # Of Qt's platform without a screen: there is no other window above or below, and no other keyboard.
    "This plugin does not support",
    # Said by the test's own mouse where a press opened something over the widget it was meant for.
    "Mouse event occurs outside target window",
)
"""What Qt says that is no fault of the station, word for word."""


@dataclass
class Complaints:
    """What went wrong, each with the number of the event during which it was heard."""

    event_now: Callable[[], str]
    note: Callable[[str], object]
    said: list[str] = field(default_factory=list)
    _beat_s: float = math.inf
    _worked_s: float = 0.0

    def add(self, words: str) -> None:
        """Keep it with where it was heard."""
        self.said.append(f"{self.event_now()}: {words}")
        self.note(self.said[-1])

    def beat(self) -> None:
        """The window's thread is alive: called before every event."""
        self._beat_s, self._worked_s = time.monotonic(), time.process_time()

    def pause(self) -> None:
        """The station is opened or closed: there is no window that could stand still."""
        self._beat_s = math.inf

    @contextmanager
    def heard(self) -> Iterator[None]:
        """Listen to all of it while inside."""
        hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        before = qInstallMessageHandler(self._qt)
        log = _Errors(self)
        logging.getLogger().addHandler(log)
        sys.excepthook = self._raised
        threading.excepthook = lambda told: self._raised(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self.add(f"unraisable {told.exc_value!r} in {told.object!r}")
        over = threading.Event()
        watch = threading.Thread(target=self._watch, args=(over,), name="monkey-watch", daemon=True)
        watch.start()
        try:
            yield
        finally:
            over.set()
            watch.join()
            sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
            logging.getLogger().removeHandler(log)
            qInstallMessageHandler(before)

    def _raised(
        self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not SystemExit:
            self.add("".join(traceback.format_exception(kind, fault, trace)))

    def _qt(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or words.startswith(HARMLESS):
            return
        here = "".join(traceback.format_stack(limit=8)[:-1])
        self.add(f"Qt said: {words}\n{here}")

    def _watch(self, over: threading.Event) -> None:
        main = threading.main_thread().ident
        told = 0.0
        while not over.wait(0.5):
            waited_s = time.monotonic() - self._beat_s
            worked_s = time.process_time() - self._worked_s
            stands = waited_s > WAIT_S or (waited_s > HANG_S and worked_s > HANG_S)
            if stands and told != self._beat_s:
                told = self._beat_s
                frame = sys._current_frames().get(main or 0)
                stack = "".join(traceback.format_stack(frame)) if frame is not None else ""
                self.add(f"the window stands still since {waited_s:.0f} s\n{stack}")


class _Errors(logging.Handler):
    """What the station itself calls an error."""

    def __init__(self, complaints: Complaints) -> None:
        super().__init__(logging.ERROR)
        self._complaints = complaints

    def emit(self, record: logging.LogRecord) -> None:
        trace = "".join(traceback.format_exception(*record.exc_info)) if record.exc_info else ""
        self._complaints.add(f"logged: {record.getMessage()}\n{trace}")
