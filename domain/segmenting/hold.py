"""Finds pulls and holds: isometric repetitions, and holds whose seconds count."""

from collections.abc import Callable
from dataclasses import replace

from domain.channel import Floats
from domain.segmenting.events import RepEvent, RepEventKind, RepRows


class HoldRule:
    """A pull or a hold: up through the threshold, out when it stays below half of it for 0.5 s.

    Dips inside do not split it; shorter than 1 s it is none (science, section 2).

    Parameters
    ----------
    threshold
        In the unit of the signal.
    signal
        Takes the signal, (n,), out of the rows; NaN rows are passed over, they neither end nor split.
    """

    MIN_HOLD_S = 1.0
    RELEASE_S = 0.5

    def __init__(self, threshold: float, signal: Callable[[RepRows], Floats]) -> None:
        self._threshold = threshold
        self._signal = signal
        self.start_s: float | None = None
        self._peak = 0.0
        self._peak_s = 0.0
        self._last_above_s = 0.0
        self._below_since_s: float | None = None

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows of the grid."""
        signal = self._signal(rows)
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
            return RepEvent(RepEventKind.STARTED, time_s)
        if value > self._peak:
            self._peak_s, self._peak = time_s, value
        if value >= self._threshold:
            self._last_above_s = time_s
        if value >= self._threshold / 2:
            self._below_since_s = None
            return None
        if self._below_since_s is None:
            self._below_since_s = time_s
        # Half a grid step of slack, so that rounding of grid times cannot move the end by a row.
        if time_s - self._below_since_s < self.RELEASE_S - 0.005:
            return None
        return self._end(self._below_since_s)

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
