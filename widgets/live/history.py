"""Keeps the last seconds of one trace and reduces them to one line set per device column."""

import numpy as np

from domain.channel import Floats

MIN_STROKE_PX = 0.02
"""A lone sample is a stroke of this length: Qt draws nothing for a length of zero."""


class TraceHistory:
    """Samples of one trace, oldest first, in a linear buffer that is compacted now and then.

    A NaN, or a pause longer than `gap_s`, is a gap: the sample after it is not joined to the one before.
    """

    def __init__(self, *, keep_s: float, gap_s: float) -> None:
        self.keep_s = keep_s
        self._gap_s = gap_s
        self._time = np.empty(4096)
        self._value = np.empty(4096)
        self._breaks = np.empty(4096, dtype=bool)
        self._count = 0
        self._pending_break = True

    @property
    def time_s(self) -> Floats:
        """Times (n,) of the samples that have a value."""
        return self._time[: self._count]

    @property
    def value(self) -> Floats:
        """Values (n,), never NaN."""
        return self._value[: self._count]

    def clear(self) -> None:
        """Forget everything."""
        self._count = 0
        self._pending_break = True

    def append(self, time_s: Floats, value: Floats) -> float | None:
        """Add samples; returns the earliest time whose picture changes, None when nothing shows."""
        valid = np.isfinite(value) & np.isfinite(time_s)
        gap_before = np.empty(len(value), dtype=bool)
        if not len(value):
            return None
        gap_before[0] = self._pending_break
        gap_before[1:] = ~valid[:-1]
        self._pending_break = not bool(valid[-1])
        times, values, breaks = self._valid_only(time_s, value, valid, gap_before)
        if not len(times):
            self._pending_break = True
            return None
        start = self._time[self._count - 1] if self._count else times[0]
        if self._count and times[0] - start > self._gap_s:
            breaks[0] = True
        self._store(times, values, breaks)
        return float(min(start, times[0])) if not breaks[0] else float(times[0])

    def _valid_only(
        self, time_s: Floats, value: Floats, valid: np.ndarray, gap_before: np.ndarray
    ) -> tuple[Floats, Floats, np.ndarray]:
        times = np.asarray(time_s, dtype=np.float64)[valid]
        breaks = gap_before[valid]
        if len(times):
            breaks[1:] |= np.diff(times) > self._gap_s
        return times, np.asarray(value, dtype=np.float64)[valid], breaks

    def _store(self, times: Floats, values: Floats, breaks: np.ndarray) -> None:
        needed = self._count + len(times)
        if needed > len(self._time):
            self._compact(times[-1], needed)
            needed = self._count + len(times)
        self._time[self._count : needed] = times
        self._value[self._count : needed] = values
        self._breaks[self._count : needed] = breaks
        self._count = needed

    def _compact(self, newest_s: float, needed: int) -> None:
        first = int(np.searchsorted(self.time_s, newest_s - self.keep_s))
        kept = self._count - first
        size = len(self._time)
        while size < 2 * (needed - first):
            size *= 2
        for name in ("_time", "_value", "_breaks"):
            old = getattr(self, name)
            new = np.empty(size, dtype=old.dtype)
            new[:kept] = old[first : self._count]
            setattr(self, name, new)
        self._count = kept

    def anchor_column(self, column: int, columns_per_s: float) -> int | None:
        """The last column at or before `column` that has a sample; None when there is none."""
        index = int(np.searchsorted(self.time_s, (column + 1) / columns_per_s + 1e-9))
        while index > 0:
            found = int(np.floor(self._time[index - 1] * columns_per_s))
            if found <= column:
                return found
            index -= 1
        return None

    def lines(self, first: int, last: int, columns_per_s: float) -> Floats:
        """Strokes (m, 4) as x1, value1, x2, value2 for columns `first`..`last`; x is an absolute column.

        A column is a stroke from its smallest to its largest value, joined to the column before it.
        """
        low = int(np.searchsorted(self.time_s, (first - 0.5) / columns_per_s))
        high = int(np.searchsorted(self.time_s, (last + 1.5) / columns_per_s))
        columns = np.floor(self._time[low:high] * columns_per_s)
        inside = (columns >= first) & (columns <= last)
        columns = columns[inside]
        if not len(columns):
            return np.empty((0, 4))
        values = self._value[low:high][inside]
        breaks = self._breaks[low:high][inside]
        starts = np.concatenate(([0], np.flatnonzero(columns[1:] != columns[:-1]) + 1))
        return _strokes(columns, values, breaks, starts)


def _strokes(columns: Floats, values: Floats, breaks: np.ndarray, starts: np.ndarray) -> Floats:
    x = columns[starts] + 0.5
    joined = ~breaks[starts[1:]]
    count = len(x)
    strokes = np.empty((count + int(joined.sum()), 4))
    strokes[:count, 0] = strokes[:count, 2] = x
    strokes[:count, 1] = np.minimum.reduceat(values, starts)
    strokes[:count, 3] = np.maximum.reduceat(values, starts)
    strokes[count:, 0] = x[:-1][joined]
    strokes[count:, 1] = values[starts[1:][joined] - 1]
    strokes[count:, 2] = x[1:][joined]
    strokes[count:, 3] = values[starts[1:][joined]]
    return strokes
