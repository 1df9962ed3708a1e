"""When repetitions count: between go and stop, not while the station waits for a reset."""

from bisect import bisect_right, insort
from itertools import pairwise

import numpy as np

from domain.channel import Floats
from domain.session import Mark, MarkKind

_OPENS = (MarkKind.GO, MarkKind.RESET_END)
_CLOSES = (
    MarkKind.STILL_START,
    MarkKind.MOVEMENT_START,
    MarkKind.STOP,
    MarkKind.RESET_START,
    MarkKind.PAIN,
)


class CountingGate:
    """Answers for any instant from the marks.

    Parameters
    ----------
    open_at_first
        Whether repetitions count before the first mark that says so.
    """

    def __init__(self, *, open_at_first: bool) -> None:
        self._open_at_first = open_at_first
        self._changes: list[tuple[float, bool, str]] = []

    def mark(self, mark: Mark) -> None:
        """Take a mark; those that do not open or close the count are passed over."""
        if mark.kind in _OPENS or mark.kind in _CLOSES:
            insort(self._changes, (mark.time_s, mark.kind in _OPENS, mark.kind.value))

    def counts(self, time_s: float) -> bool:
        """Whether a repetition may run at this instant."""
        change = self._last(time_s)
        return self._open_at_first if change is None else change[1]

    def waits_for_reset(self, time_s: float) -> bool:
        """Whether the station waits for the right pose at this instant."""
        change = self._last(time_s)
        return change is not None and change[2] == MarkKind.RESET_START.value

    def _last(self, time_s: float) -> tuple[float, bool, str] | None:
        at = bisect_right(self._changes, time_s, key=lambda change: change[0])
        return self._changes[at - 1] if at else None

    def spans(self, times: Floats) -> list[tuple[int, int, bool]]:
        """Consecutive rows (first, after last) of (n,) ascending times that all count or all do not."""
        rows = np.searchsorted(times, [change[0] for change in self._changes], side="left").tolist()
        edges = sorted({0, len(times), *rows})
        spans: list[tuple[int, int, bool]] = []
        for first, after in pairwise(edges):
            open_ = self.counts(float(times[first]))
            if spans and spans[-1][2] == open_:
                spans[-1] = (spans[-1][0], after, open_)
            else:
                spans.append((first, after, open_))
        return spans
