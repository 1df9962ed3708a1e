"""Runs the benchmarks: `python3 run.py bench [--json | --growth | --check | --store]`."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence

from tests.bench.figure import Figure
from tests.bench.growth import GROWTH, grown
from tests.bench.registry import BENCHMARKS, measured, measured_here
from tests.bench.regression import ROUNDS, check, store


def main() -> int:
    """Print every figure; 1 when one is beyond its limit, or slower than what is stored."""
    words = _parser().parse_args()
    if words.check or words.store:
        names = [words.only] if words.only else list(BENCHMARKS)
        return (store if words.store else check)(names, rounds=words.rounds)
    if words.growth or words.only in GROWTH:
        figures = [figure for name in _chosen(words.only, GROWTH) for figure in grown(name)]
    elif words.only:
        figures = measured_here(words.only, long=words.long)
    else:
        figures = [figure for name in BENCHMARKS for figure in measured(name, long=words.long)]
    if words.json:
        sys.stdout.write(json.dumps([figure.row for figure in figures], indent=2) + "\n")
    else:
        _print(figures)
    return 0 if all(figure.held for figure in figures) else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run.py bench", description="Measures Turnout on this machine.")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    parser.add_argument("--long", action="store_true", help="append ten minutes instead of half a minute")
    parser.add_argument("--only", choices=[*BENCHMARKS, *GROWTH], help="one benchmark, in this process")
    parser.add_argument("--growth", action="store_true", help="each cost at 1, 10 and 100 times the size")
    parser.add_argument("--check", action="store_true", help="compare the ratios with the stored ones")
    parser.add_argument("--store", action="store_true", help="keep the ratios of this machine")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often --check and --store measure")
    return parser


def _chosen(only: str | None, names: Iterable[str]) -> list[str]:
    return [only] if only else list(names)


def _print(figures: Sequence[Figure]) -> None:
    for f in figures:
        word = "ok" if f.held else "BEYOND"
        line = f"{word:8}{f.name:44}{_number(f.value):>10} {f.unit:12}{f.bound}"
        sys.stdout.write(line.rstrip() + "\n")


def _number(value: float) -> str:
    # Counts are told in full: one sample of ten thousand must show.
    return f"{value:.0f}" if float(value).is_integer() else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main())
