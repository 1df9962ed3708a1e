"""Runs the benchmarks: `python3 run.py bench [--json]`."""

import argparse
import json
import sys
from collections.abc import Callable

from tests.bench.decoding import DECODING
from tests.bench.figure import Figure
from tests.bench.reporting import session_pdf

BENCHMARKS: tuple[Callable[[], Figure], ...] = (session_pdf, *DECODING)


def main() -> int:
    """Print every figure; 1 when one is beyond its limit."""
    parser = argparse.ArgumentParser(prog="run.py bench", description="Measures Turnout on this machine.")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    as_json = parser.parse_args().json
    figures = [benchmark() for benchmark in BENCHMARKS]
    if as_json:
        rows = [
            {"name": f.name, "value": f.value, "unit": f.unit, "limit": f.limit, "held": f.held}
            for f in figures
        ]
        sys.stdout.write(json.dumps(rows, indent=2) + "\n")
    else:
        for f in figures:
            word = "ok" if f.held else "BEYOND"
            sys.stdout.write(f"{word:8}{f.name:40}{f.value:10.3g} {f.unit:6} at most {f.limit:g}\n")
    return 0 if all(figure.held for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
