"""Repetitions where a coach placed them: the boundaries are data, the peak is looked for inside."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np

from domain.channel import Floats
from domain.repetitions.events import RepEvent, RepEventKind, RepRows
from domain.results import Boundary


class PlacedRule:
    """Says what a coach decided, when the rows come by.

    Parameters
    ----------
    boundaries
        In any order.
    signal
        Takes the signal, (n,), whose largest value is the peak out of the rows.

    Raises
    ------
    ValueError
        When a repetition ends before it starts, or two overlap.
    """

    def __init__(self, boundaries: Sequence[Boundary], signal: Callable[[RepRows], Floats]) -> None:
        self._waiting = sorted(boundaries, key=lambda item: item.start_s)
        _check(self._waiting)
        self._signal = signal
        self._time_s: Floats = np.empty(0)
        self._values: Floats = np.empty(0)
        self.start_s: float | None = None

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows."""
        self._time_s = np.concatenate([self._time_s, rows.time_s])
        self._values = np.concatenate([self._values, self._signal(rows)])
        events: list[RepEvent] = []
        while self._waiting and len(rows) and rows.time_s[-1] >= self._waiting[0].start_s:
            now, newest_s = self._waiting[0], float(rows.time_s[-1])
            if self.start_s is None:
                self.start_s = now.start_s
                events.append(RepEvent(RepEventKind.STARTED, now.start_s, seen_s=self._at(now.start_s)))
            if newest_s < now.end_s:
                break
            events.append(self._end(now.start_s, now.end_s))
        self._forget()
        return events

    def close(self, *, partial: bool) -> list[RepEvent]:
        """One that runs past the last row ends there."""
        del partial
        if self.start_s is None or not len(self._time_s):
            return []
        return [self._end(self.start_s, float(self._time_s[-1]))]

    def _end(self, start_s: float, end_s: float) -> RepEvent:
        inside = (self._time_s >= start_s - 1e-6) & (self._time_s <= end_s + 1e-6)
        times, values = self._time_s[inside], self._values[inside]
        known = np.isfinite(values)
        peak_s = float(times[known][np.argmax(values[known])]) if known.any() else start_s
        self._waiting.pop(0)
        self.start_s = None
        return RepEvent(RepEventKind.ENDED, start_s, peak_s, end_s, seen_s=self._at(end_s))

    def _at(self, time_s: float) -> float:
        """The first row at or after a time."""
        row = min(int(np.searchsorted(self._time_s, time_s - 1e-6)), len(self._time_s) - 1)
        return float(self._time_s[row])

    def _forget(self) -> None:
        keep = (
            self.start_s
            if self.start_s is not None
            else float(self._time_s[-1])
            if len(self._time_s)
            else 0.0
        )
        row = int(np.searchsorted(self._time_s, keep - 1e-6))
        self._time_s, self._values = self._time_s[row:], self._values[row:]


def _check(boundaries: Sequence[Boundary]) -> None:
    for item in boundaries:
        if not item.end_s > item.start_s:
            raise ValueError(
                f"A repetition cannot end at {item.end_s:.2f} s when it starts at {item.start_s:.2f} s: "
                "move one of its cursors."
            )
    for first, second in pairwise(boundaries):
        if second.start_s < first.end_s:
            raise ValueError(
                f"The repetition from {second.start_s:.2f} s starts before the one before it ends "
                f"({first.end_s:.2f} s): move one of their cursors."
            )
