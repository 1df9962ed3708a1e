"""Runs the benchmarks: `python3 run.py bench [--json]`."""

import argparse
import json
import sys
from collections.abc import Callable

from tests.bench.analysing import analysing
from tests.bench.comparing import comparing
from tests.bench.decoding import DECODING
from tests.bench.figure import Figure
from tests.bench.history import history
from tests.bench.latency import latency
from tests.bench.live import live
from tests.bench.picture import picture
from tests.bench.progress import progress
from tests.bench.reporting import session_pdf
from tests.bench.starting import starting
from tests.bench.storage import reading, storage
from tests.bench.team import team
from tests.bench.window import window

Benchmark = Callable[[], Figure | tuple[Figure, ...]]
BENCHMARKS: tuple[Benchmark, ...] = (
    starting,
    session_pdf,
    *DECODING,
    analysing,
    storage,
    reading,
    history,
    team,
    progress,
    comparing,
    picture,
    window,
    live,
    latency,
)


def main() -> int:
    """Print every figure; 1 when one is beyond its limit."""
    parser = argparse.ArgumentParser(prog="run.py bench", description="Measures Turnout on this machine.")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    parser.add_argument("--long", action="store_true", help="append ten minutes instead of half a minute")
    words = parser.parse_args()
    as_json = words.json
    figures = measured(long=words.long)
    if as_json:
        sys.stdout.write(json.dumps([_row(figure) for figure in figures], indent=2) + "\n")
    else:
        for f in figures:
            word = "ok" if f.held else "BEYOND"
            line = f"{word:8}{f.name:44}{_number(f.value):>10} {f.unit:12}{f.bound}"
            sys.stdout.write(line.rstrip() + "\n")
    return 0 if all(figure.held for figure in figures) else 1


def measured(*, long: bool = False) -> list[Figure]:
    """Every figure, in order."""
    figures: list[Figure] = []
    for benchmark in BENCHMARKS:
        made = storage(long=long) if benchmark is storage else benchmark()
        figures += (made,) if isinstance(made, Figure) else made
    return figures


def _row(figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "value": figure.value,
        "unit": figure.unit,
        "limit": figure.limit,
        "limit_is": "least" if figure.least else "most",
        "held": figure.held,
    }


def _number(value: float) -> str:
    # Counts are told in full: one sample of ten thousand must show.
    return f"{value:.0f}" if float(value).is_integer() else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main())
