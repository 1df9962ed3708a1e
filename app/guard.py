"""Faults nobody foresaw: written to a log, told in one sentence, and the station goes on."""

import logging
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from domain.language import say

log = logging.getLogger("turnout")


@contextmanager
def no_bare_traceback(tell: Callable[[str, str], None], *, log_file: Path | None) -> Iterator[None]:
    """While inside, an uncaught exception is logged and told instead of printed."""
    before, before_threads = sys.excepthook, threading.excepthook

    def caught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        log.error("uncaught", exc_info=(kind, fault, trace))
        where = say(" Details are in {log_file}.", log_file=log_file) if log_file is not None else ""
        tell(
            say(
                "Something went wrong ({fault}). What was recorded is safe; go on or start again.{where}",
                fault=fault,
                where=where,
            ),
            "red",
        )

    def caught_in_thread(told: threading.ExceptHookArgs) -> None:
        if told.exc_type is SystemExit:  # A thread may end this way; Python says nothing of it either.
            return
        log.error("uncaught in a thread", exc_info=told.exc_value)

    sys.excepthook, threading.excepthook = caught, caught_in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = before, before_threads
