"""Finds pulls and holds: isometric repetitions, and holds whose seconds count."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from domain.channel import Floats
from domain.force.onset import MIN_THRESHOLD_N
from domain.repetitions.events import RepEvent, RepEventKind, RepRows


class HoldRule:
    """A pull or a hold: up through the threshold, out when it stays below half of it for 0.5 s.

    Dips inside do not split it; shorter than 1 s it is none (science, section 2). What the strap carried
    already in the second before, up to the allowed slack, is added to the level of its end: a strap that
    is held taut between two pulls does not join them.

    Parameters
    ----------
    threshold
        In the unit of the signal.
    signal
        Takes the signal, (n,), out of the rows; NaN rows are passed over, they neither end nor split.
    slack
        The most that a strap may carry before a pull, in the unit of the signal; less than 2 is none.
    """

    MIN_HOLD_S = 1.0
    RELEASE_S = 0.5
    REST_S = 1.0

    def __init__(self, threshold: float, signal: Callable[[RepRows], Floats], *, slack: float = 0.0) -> None:
        self._threshold = threshold
        self._signal = signal
        self._slack = slack
        self._release = threshold / 2
        self._before: Floats = np.empty((0, 2))
        self.start_s: float | None = None
        self._peak = 0.0
        self._peak_s = 0.0
        self._last_above_s = 0.0
        self._below_since_s: float | None = None

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows of the grid."""
        signal = self._signal(rows)
        if self._slack > 0 and len(rows):
            known = np.isfinite(signal)
            recent = np.column_stack((rows.time_s[known], signal[known]))
            self._before = np.concatenate((self._before, recent))
        events = self._found(rows, signal)
        if len(self._before):
            self._before = self._before[self._before[:, 0] >= self._before[-1, 0] - self.REST_S]
        return events

    def _found(self, rows: RepRows, signal: Floats) -> list[RepEvent]:
        if self.start_s is None and not (signal >= self._threshold).any():
            return []
        events = []
        for time_s, value in zip(rows.time_s.tolist(), signal.tolist(), strict=True):
            if value == value and (event := self._step(time_s, value)) is not None:
                events.append(replace(event, seen_s=time_s))
        return events

    def _step(self, time_s: float, value: float) -> RepEvent | None:
        if self.start_s is None:
            if value < self._threshold:
                return None
            self.start_s, self._peak_s, self._peak = time_s, time_s, value
            self._last_above_s, self._below_since_s = time_s, None
            self._release = self._threshold / 2 + self._rest(time_s)
            return RepEvent(RepEventKind.STARTED, time_s)
        if value > self._peak:
            self._peak_s, self._peak = time_s, value
        if value >= self._threshold:
            self._last_above_s = time_s
        if value >= self._release:
            self._below_since_s = None
            return None
        if self._below_since_s is None:
            self._below_since_s = time_s
        # Half a grid step of slack, so that rounding of grid times cannot move the end by a row.
        if time_s - self._below_since_s < self.RELEASE_S - 0.005:
            return None
        return self._end(self._below_since_s)

    def _rest(self, start_s: float) -> float:
        """The least of the second before the start, within what is allowed; 0 where the strap hung free."""
        times = self._before[:, 0]
        rest = self._before[(times >= start_s - self.REST_S) & (times < start_s), 1]
        least = float(rest.min()) if len(rest) else 0.0
        return min(least, self._slack) if least > MIN_THRESHOLD_N else 0.0

    def close(self, *, partial: bool) -> list[RepEvent]:
        """End at the last row above the threshold; a hold is as long as it is, `partial` changes nothing."""
        del partial
        return [] if self.start_s is None else [self._end(self._below_since_s or self._last_above_s)]

    def _end(self, end_s: float) -> RepEvent:
        start_s = self.start_s if self.start_s is not None else end_s
        self.start_s = None
        if self._last_above_s - start_s < self.MIN_HOLD_S - 0.005:
            return RepEvent(RepEventKind.DROPPED, start_s)
        return RepEvent(RepEventKind.ENDED, start_s, self._peak_s, end_s)
