"""Which lines of the code each test runs, and how long it takes."""

import resource
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

LONGEST_S = 2.0
"""A test that works longer than this while it is followed is not asked: most mutants fall to quicker ones."""
MOST_WAITS = 25
"""A test that waits more often than this listens to a port: it says little, and not always the same."""


@dataclass(slots=True)
class Reach:
    """What one test ran of the files looked at."""

    lines: dict[str, set[int]] = field(default_factory=dict)
    seconds: float = 0.0
    passed: bool = True
    waits: bool = False

    def meets(self, path: str, lines: Iterable[int]) -> bool:
        """Whether it ran any of these lines."""
        return not self.lines.get(path, set()).isdisjoint(lines)


class TooLong(BaseException):
    """Ends a test, whatever it catches."""


class Follower:
    """Notes the lines that run, of some files alone."""

    def __init__(self, *, root: Path, paths: Iterable[str]) -> None:
        self._paths = {str(root / path): path for path in paths}
        self._lines: dict[str, set[int]] = {}

    def follow(self, run: Callable[[], bool]) -> Reach:
        """Run something, and say what it ran of the files."""
        self._lines = {}
        worked, waited = time.process_time(), _waits()
        signal.signal(signal.SIGVTALRM, _end)
        signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST_S)
        threading.settrace(self._entered)
        sys.settrace(self._entered)
        try:
            passed = run()
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0.0)
            sys.settrace(None)
            threading.settrace(None)
        seconds = time.process_time() - worked
        return Reach(self._lines, seconds, passed, waits=_waits() - waited > MOST_WAITS)

    def _entered(self, frame: FrameType, _event: str, _given: Any) -> Any:
        path = self._paths.get(frame.f_code.co_filename)
        if path is None:
            return None
        lines = self._lines.setdefault(path, set())
        lines.add(frame.f_lineno)

        def ran(here: FrameType, _event: str, _given: Any) -> Any:
            lines.add(here.f_lineno)
            return ran

        return ran


def _waits() -> int:
    """How often this process gave the processor away by itself."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_nvcsw


def _end(_signal: int, _frame: FrameType | None) -> None:
    raise TooLong
