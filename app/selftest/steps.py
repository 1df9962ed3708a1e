"""Runs the steps of a self-test one after the other and tells each in one sentence."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from domain.timebase import Clock

HOME = "TURNOUT_HOME"


class CheckFailedError(Exception):
    """What a step found wrong, in one sentence."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to prove; `prove` returns the sentence about what was seen, or raises."""

    name: str
    prove: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step ended."""

    name: str
    ok: bool
    sentence: str
    seconds: float


def run_steps(steps: Sequence[Step], *, clock: Clock) -> Iterator[Outcome]:
    """Every step, also after one that failed: what stands on it then fails in its own words."""
    for step in steps:
        began_ns = clock.now_ns()
        try:
            sentence, ok = step.prove(), True
        # Whatever is missing in a build may show itself in any way; it is told, and the next step runs.
        except Exception as trouble:  # noqa: BLE001
            told = str(trouble) if isinstance(trouble, CheckFailedError) else _of(trouble)
            sentence, ok = told, False
        yield Outcome(step.name, ok, sentence, (clock.now_ns() - began_ns) / 1e9)


@contextmanager
def elsewhere() -> Iterator[Path]:
    """A folder of its own for everything that is written; the clinic's data is not even looked at."""
    kept = os.environ.get(HOME)
    with tempfile.TemporaryDirectory(prefix="turnout-selftest-", ignore_cleanup_errors=True) as folder:
        os.environ[HOME] = folder
        try:
            yield Path(folder)
        finally:
            if kept is None:
                os.environ.pop(HOME, None)
            else:
                os.environ[HOME] = kept


def _of(trouble: Exception) -> str:
    return f"{type(trouble).__name__}: {' '.join(str(trouble).split()) or 'no more is known'}"
