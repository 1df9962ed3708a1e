"""One measured figure: the median of repeated runs, against a limit."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in `unit`, and what it may be at most."""

    name: str
    value: float
    unit: str
    limit: float

    @property
    def held(self) -> bool:
        """Whether the limit holds."""
        return self.value <= self.limit


def median_s(work: Callable[[], object], times: int) -> float:
    """Median seconds of `work`, after one run that does not count."""
    work()
    spans = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spans.append(time.perf_counter() - began)
    return statistics.median(spans)
