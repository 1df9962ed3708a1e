"""One measured figure: the median of repeated runs or a whole run, against a limit where it has one."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in `unit`, and what it may be at most (`least`: at least); None tells only."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    least: bool = False

    @property
    def held(self) -> bool:
        """Whether the limit holds."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.least else self.value <= self.limit

    @property
    def bound(self) -> str:
        """The limit in words; empty without one."""
        if self.limit is None:
            return ""
        return f"at {'least' if self.least else 'most'} {self.limit:g}"

    @property
    def is_ratio(self) -> bool:
        """Whether both sides were measured in one run, so that machines can be compared."""
        return self.unit in ("", "x", "times") and (" / " in self.name or "against " in self.name)

    @property
    def row(self) -> dict[str, object]:
        """For programs."""
        return {
            "name": self.name,
            "value": self.value,
            "unit": self.unit,
            "limit": self.limit,
            "limit_is": "least" if self.least else "most",
            "held": self.held,
        }

    @staticmethod
    def of(row: dict[str, Any]) -> "Figure":
        """What `row` was made from."""
        return Figure(row["name"], row["value"], row["unit"], row["limit"], row["limit_is"] == "least")


def median_s(work: Callable[[], object], times: int) -> float:
    """Median seconds of `work`, after one run that does not count."""
    return statistics.median(_spans_s(work, times))


def processor_s(work: Callable[[], object], times: int = 5) -> float:
    """Median seconds of processor time of this thread, after one run that does not count."""
    work()
    spans = []
    for _ in range(times):
        began = time.thread_time()
        work()
        spans.append(time.thread_time() - began)
    return statistics.median(spans)


def best_s(work: Callable[[], object], times: int) -> float:
    """Fewest seconds of `work`, after one run that does not count."""
    return min(_spans_s(work, times))


def _spans_s(work: Callable[[], object], times: int) -> list[float]:
    work()
    spans = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spans.append(time.perf_counter() - began)
    return spans
