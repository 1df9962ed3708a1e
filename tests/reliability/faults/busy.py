"""A machine that has too much to do: processes that only count."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

COUNT = "while True: pass"


@contextmanager
def busy(processes: int) -> Iterator[None]:
    """Keep the processors busy with so many processes."""
    started = [subprocess.Popen([sys.executable, "-c", COUNT]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()
