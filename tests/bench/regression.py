"""Compares the ratios of today with the stored ones, and calls slower only what is beyond the noise of both.

Every ratio is measured several times, round after round through all benchmarks, so that a slow minute of the
machine falls on all of them. Its noise is the range of those rounds; nothing else is assumed about it.
"""

import json
import os
import platform
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.figure import Figure
from tests.bench.registry import measured

ROUNDS = 5
STORED = Path(__file__).with_name("stored.json")


@dataclass(frozen=True, slots=True)
class Series:
    """One ratio, measured again and again; `least` where more is better."""

    values: tuple[float, ...]
    least: bool = False

    @property
    def median(self) -> float:
        """The middle of the rounds."""
        return statistics.median(self.values)

    @property
    def spread(self) -> float:
        """The noise that was measured."""
        return max(self.values) - min(self.values)

    def worse_than(self, stored: "Series") -> bool:
        """Apart from the stored rounds altogether, and by more than either of them varied."""
        sign = -1.0 if self.least else 1.0
        ours, theirs = [sign * value for value in self.values], [sign * value for value in stored.values]
        further = sign * (self.median - stored.median)
        return min(ours) > max(theirs) and further > max(self.spread, stored.spread)


def series(
    names: Sequence[str], *, rounds: int, measure: Callable[[str], list[Figure]] = measured
) -> dict[str, Series]:
    """Every ratio of the benchmarks `names`, by `benchmark: figure`."""
    values: dict[str, list[float]] = defaultdict(list)
    least: dict[str, bool] = {}
    for number in range(rounds):
        sys.stderr.write(f"round {number + 1} of {rounds}\n")
        for name in names:
            for figure in measure(name):
                if figure.is_ratio:
                    values[f"{name}: {figure.name}"].append(figure.value)
                    least[f"{name}: {figure.name}"] = figure.least
    return {key: Series(tuple(each), least[key]) for key, each in values.items()}


def store(names: Sequence[str], *, rounds: int = ROUNDS, file: Path = STORED) -> int:
    """Keep the ratios of this machine; those of other benchmarks stay as they are."""
    kept = json.loads(file.read_text(encoding="utf-8"))["ratios"] if file.exists() else {}
    for key, found in series(names, rounds=rounds).items():
        kept[key] = {"values": [float(f"{value:.4g}") for value in found.values], "least": found.least}
    told = {
        "machine": f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}",
        "python": platform.python_version(),
        "date": datetime.now(UTC).date().isoformat(),
        "ratios": dict(sorted(kept.items())),
    }
    file.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"Stored {len(kept)} ratios in {file}.\n")
    return 0


def check(names: Sequence[str], *, rounds: int = ROUNDS, file: Path = STORED) -> int:
    """Print each ratio beside the stored one; 1 when one is slower beyond the noise or cannot be compared.

    A ratio that is new is told and held against nothing; one that is stored and was not measured fails, so
    that a benchmark which no longer tells its figure is seen.
    """
    if not file.exists():
        sys.stdout.write("No ratios are stored yet: run `python3 run.py bench --store` once.\n")
        return 2
    told = json.loads(file.read_text(encoding="utf-8"))
    sys.stdout.write(f"Stored on {told['date']}: {told['machine']}, Python {told['python']}.\n")
    found = series(names, rounds=rounds)
    missing = [key for key in told["ratios"] if key.partition(": ")[0] in names and key not in found]
    slower = 0
    for key, now in found.items():
        stored = told["ratios"].get(key)
        if stored is None:
            sys.stdout.write(f"new     {key:70}{_range(now)}\n")
            continue
        before = Series(tuple(stored["values"]), stored["least"])
        worse = now.worse_than(before)
        slower += worse
        sys.stdout.write(f"{'SLOWER' if worse else 'ok':8}{key:70}{_range(now)}  stored {_range(before)}\n")
    for key in missing:
        sys.stdout.write(f"MISSING {key:70}stored, and not measured this time\n")
    sys.stdout.write(_summed(found, told["ratios"], slower, missing))
    return 1 if slower or missing else 0


def _summed(found: dict[str, Series], stored: dict[str, object], slower: int, missing: Sequence[str]) -> str:
    new = sum(key not in stored for key in found)
    advice = " Keep the new ones with --store." if new else ""
    return f"{len(found) - new} compared, {slower} slower, {new} new, {len(missing)} missing.{advice}\n"


def _range(found: Series) -> str:
    return f"{found.median:8.3g} ({min(found.values):.3g} to {max(found.values):.3g})"
