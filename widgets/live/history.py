"""Keeps the samples of traces that come together and reduces them to one extent per device column."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from domain.channel import Floats
from widgets.live.pyramid import Pyramid

Float32s = npt.NDArray[np.float32]
Indices = npt.NDArray[np.intp]

LEAST_RATED = 256
"""Samples from which the rate is told, and again each time there are twice as many."""


@dataclass(frozen=True, slots=True)
class ColumnExtents:
    """What k traces do in m columns; NaN where a trace has nothing.

    `column` (m,) absolute columns, rising; `low` and `high` (k, m) smallest and largest value;
    `before` and `after` (k, m) the values either side of the column's left edge, NaN where the
    trace is broken there.
    """

    column: Floats
    low: Floats
    high: Floats
    before: Floats
    after: Floats


class TraceGroup:
    """Samples of k traces on one time, oldest first, in a linear buffer that grows to `keep_s`.

    A NaN, or a pause longer than `gap_s`, is a gap: the sample after it is not joined to the one before.
    Samples that come late are put where they belong, so the order of arrival does not show.
    """

    def __init__(self, names: Sequence[str], *, keep_s: float, gap_s: float) -> None:
        self.names = tuple(names)
        self._keep_s = keep_s
        self._gap_s = gap_s
        self._time: Floats = np.empty(4096)
        self._value: Float32s = np.empty((len(names), 4096), dtype=np.float32)
        self._count = 0
        self._rate_hz = 0.0
        self._rated_at = LEAST_RATED
        self._pyramid = Pyramid(len(names))

    @property
    def time_s(self) -> Floats:
        """Times (n,)."""
        return self._time[: self._count]

    def values(self, name: str) -> Float32s:
        """Values (n,) of one trace, NaN in gaps."""
        return self._value[self.names.index(name), : self._count]

    def clear(self) -> None:
        """Forget everything."""
        self._count, self._rate_hz, self._rated_at = 0, 0.0, LEAST_RATED
        self._pyramid.clear()

    def append(self, time_s: Floats, values: Sequence[Floats]) -> float | None:
        """Add samples; returns the earliest time whose picture changes, None when nothing came."""
        timed = np.isfinite(time_s)
        if not timed.all():
            time_s, values = time_s[timed], [value[timed] for value in values]
        if not len(time_s):
            return None
        newest_s = self._time[self._count - 1] if self._count else -np.inf
        if time_s[0] < newest_s or (time_s[1:] < time_s[:-1]).any():
            time_s, values = self._merged(time_s, values)
        start_s = float(time_s[0])
        if self._count and start_s - self._time[self._count - 1] <= self._gap_s:
            start_s = float(self._time[self._count - 1])
        self._put(time_s, values)
        return -np.inf if self._rated() else start_s

    def _merged(self, time_s: Floats, values: Sequence[Floats]) -> tuple[Floats, Sequence[Floats]]:
        """Take back what is later than the earliest new sample, and give it with the new ones, in order."""
        first = int(np.searchsorted(self.time_s, time_s.min()))
        time_s = np.concatenate((self._time[first : self._count], time_s))
        order = np.argsort(time_s, kind="stable")
        taken = self._value[:, first : self._count]
        values = [np.concatenate((kept, new))[order] for kept, new in zip(taken, values, strict=True)]
        self._count = first
        self._pyramid.cut(first)
        return time_s[order], values

    def _put(self, time_s: Floats, values: Sequence[Floats]) -> None:
        if self._count + len(time_s) > len(self._time):
            self._make_room(float(time_s[-1]), len(time_s))
        end = self._count + len(time_s)
        self._time[self._count : end] = time_s
        for row, value in enumerate(values):
            self._value[row, self._count : end] = value
        self._count = end
        self._pyramid.extend(self._value[:, :end])

    def _rated(self) -> bool:
        """Whether the rate was taken anew: seldom, because every column is then drawn with other blocks."""
        if self._count < self._rated_at:
            return False
        self._rated_at = 2 * self._count
        span_s = float(self._time[self._count - 1] - self._time[0])
        before, self._rate_hz = self._rate_hz, self._count / span_s if span_s > 0 else 0.0
        return before != self._rate_hz

    def _make_room(self, newest_s: float, more: int) -> None:
        # Whole blocks leave, so that the pyramid stays in step with the samples.
        first = self._pyramid.whole(int(np.searchsorted(self.time_s, newest_s - self._keep_s)))
        kept = self._count - first
        size = len(self._time)
        while size < 2 * (kept + more):
            size *= 2
        time_s, value = np.empty(size), np.empty((len(self.names), size), dtype=np.float32)
        time_s[:kept] = self._time[first : self._count]
        value[:, :kept] = self._value[:, first : self._count]
        self._time, self._value, self._count = time_s, value, kept
        self._pyramid.forget(first)

    def alone(self, name: str) -> "TraceGroup":
        """A copy that holds one of the traces."""
        one = TraceGroup((name,), keep_s=self._keep_s, gap_s=self._gap_s)
        one.append(self.time_s, (self.values(name).astype(np.float64),))
        return one

    def anchor_column(self, column: int, columns_per_s: float) -> int | None:
        """The last column at or before `column` that has a sample; None when there is none."""
        index = int(np.searchsorted(self.time_s, (column + 1) / columns_per_s + 1e-9))
        while index > 0:
            found = int(np.floor(self._time[index - 1] * columns_per_s))
            if found <= column:
                return found
            index -= 1
        return None

    def extents(self, first: int, last: int, columns_per_s: float) -> ColumnExtents | None:
        """What the traces do in columns `first`..`last`; None when there are no samples."""
        low = int(np.searchsorted(self.time_s, (first - 0.5) / columns_per_s))
        high = int(np.searchsorted(self.time_s, (last + 1.5) / columns_per_s))
        # By the rate, not by what is in these columns: a strip must look as in the whole picture.
        factor = self._pyramid.factor(self._rate_hz / columns_per_s)
        low -= low % factor
        high = low + (high - low) // factor * factor
        column = np.floor(self._time[low:high:factor] * columns_per_s)
        inside = np.flatnonzero((column >= first) & (column <= last))
        if not len(inside):
            return None
        begin, end = int(inside[0]), int(inside[-1]) + 1
        column = column[begin:end]
        starts = np.concatenate(([0], np.flatnonzero(column[1:] != column[:-1]) + 1))
        blocks = slice(low // factor + begin, low // factor + end)
        lowest, highest = self._pyramid.extents(self._value, blocks, factor)
        return ColumnExtents(
            column[starts],
            np.fmin.reduceat(lowest, starts, axis=1).astype(np.float64),
            np.fmax.reduceat(highest, starts, axis=1).astype(np.float64),
            *self._edges(low + (begin + starts) * factor),
        )

    def _edges(self, index: Indices) -> tuple[Floats, Floats]:
        """The values before and at each sample index, NaN where the two are not joined."""
        earlier = np.maximum(index - 1, 0)
        before = self._value[:, earlier].astype(np.float64)
        after = self._value[:, index].astype(np.float64)
        broken = (self._time[index] - self._time[earlier] > self._gap_s) | (index == 0)
        before[:, broken] = np.nan
        return before, after
