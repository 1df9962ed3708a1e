"""Tries every promise in full: `python3 run.py reliability [--json] [--only NAME ...]`."""

import argparse
import json
import logging
import platform
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite3

from tests.reliability.promise import Outcome, Promise
from tests.reliability.promises import PROMISES

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Tried:
    """One row of the table."""

    name: str
    promised: str
    tried: str
    held: bool
    figures: str
    seconds: float


def machine() -> dict[str, str]:
    """What the figures were measured on."""
    return {
        "date": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "system": platform.platform(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "numpy": version("numpy"),
        "pyside6": version("pyside6-essentials"),
    }


def tried(promise: Promise, folder: Path) -> Outcome:
    """What came of it; a trial that fails itself has shown nothing, and the others go on."""
    try:
        return promise.run(folder)
    except Exception as error:
        log.exception("The trial %s did not come to its end", promise.name)
        return Outcome(held=False, figures=f"not tried to its end: {type(error).__name__}: {error}")


def main() -> int:
    """Try them one after the other; 1 when one was not held."""
    names = [promise.name for promise in PROMISES]
    parser = argparse.ArgumentParser(prog="run.py reliability", description="Breaks things on purpose.")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    parser.add_argument("--only", nargs="+", choices=names, default=names, help="which promises")
    given = parser.parse_args()
    rows = []
    if not given.json:
        sys.stdout.write(" · ".join(machine().values()) + "\n")
    for promise in (one for one in PROMISES if one.name in given.only):
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="turnout-reliability-", ignore_cleanup_errors=True) as folder:
            outcome = tried(promise, Path(folder))
        passed_s = round(time.monotonic() - begun, 1)
        rows.append(
            Tried(promise.name, promise.promised, promise.tried, outcome.held, outcome.figures, passed_s)
        )
        # With --json the table is told while it grows: hours pass before the end.
        told = sys.stderr if given.json else sys.stdout
        told.write(f"{'held' if outcome.held else 'BROKEN':8}{promise.name:11}{promise.promised}\n")
        told.write(f"{'':19}{promise.tried}: {outcome.figures} ({passed_s:.0f} s)\n")
        told.flush()
    if given.json:
        report = {"machine": machine(), "promises": [asdict(row) for row in rows]}
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
    return 0 if all(row.held for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
