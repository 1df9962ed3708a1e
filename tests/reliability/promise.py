"""A promise of the station, the fault that could break it, and what came of it."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FAILED = re.compile(r"^(?:FAILED|ERROR) .*/(\S+::.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether it was held, and the figures."""

    held: bool
    figures: str


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised, how it is tried, and the trial, which is given a folder of its own."""

    name: str
    promised: str
    tried: str
    run: Callable[[Path], Outcome]


def by_tests(*nodes: str) -> Callable[[Path], Outcome]:
    """Tried by tests in their long form."""

    def run(folder: Path) -> Outcome:
        pytest = [sys.executable, "-m", "pytest", "--long", "-v", "-rfE"]
        command = [*pytest, "--basetemp", str(folder / "tests")]
        begun = time.monotonic()
        # Wide enough for the words of what fails.
        wide = {**os.environ, "COLUMNS": "400"}
        done = subprocess.run(
            [*command, *nodes], cwd=ROOT, env=wide, capture_output=True, text=True, check=False
        )
        counts = {word: int(n) for n, word in re.findall(r"(\d+) (passed|failed|skipped|error)", done.stdout)}
        said = ", ".join(f"{count} {word}" for word, count in counts.items()) or done.stderr.strip()[-200:]
        # What fails once at night may pass the next time: its name and its words are kept.
        said += "".join(f" ({each})" for each in FAILED.findall(done.stdout))
        held = done.returncode == 0 and counts.get("passed", 0) > 0
        return Outcome(held, f"{said} in {time.monotonic() - begun:.0f} s")

    return run
