"""Counts events such as taps, and the seconds of holds and carries that no threshold starts."""

from collections.abc import Callable
from dataclasses import replace

from domain.channel import Floats
from domain.repetitions.events import RepEvent, RepEventKind, RepRows


class TapRule:
    """An event each time the signal reaches its threshold; armed again below half of it.

    Parameters
    ----------
    threshold
        In the unit of the signal.
    signal
        Takes the signal, (n,), out of the rows.
    quiet_s
        So long it has to stay below half of the threshold before it is armed again: a knock swings back
        through zero and is still one.
    """

    def __init__(
        self, threshold: float, signal: Callable[[RepRows], Floats], *, quiet_s: float = 0.0
    ) -> None:
        self._threshold = threshold
        self._signal = signal
        self._quiet_s = quiet_s
        self.start_s: float | None = None
        self._peak = 0.0
        self._peak_s = 0.0
        self._last_s = 0.0
        self._below_s: float | None = None

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows; those with a NaN are passed over."""
        signal = self._signal(rows)
        if self.start_s is None and not (signal >= self._threshold).any():
            return []
        events: list[RepEvent] = []
        for time_s, value in zip(rows.time_s.tolist(), signal.tolist(), strict=True):
            if value == value:
                events += self._step(time_s, value)
        return events

    def close(self, *, partial: bool) -> list[RepEvent]:
        """One that has begun counts."""
        del partial
        return [] if self.start_s is None else [self._end(self.start_s, self._below_s or self._last_s)]

    def _step(self, time_s: float, value: float) -> list[RepEvent]:
        if self.start_s is None:
            if value < self._threshold:
                return []
            self.start_s, self._peak, self._peak_s, self._last_s = time_s, value, time_s, time_s
            return [RepEvent(RepEventKind.STARTED, time_s, seen_s=time_s)]
        if value > self._peak:
            self._peak, self._peak_s = value, time_s
        if value >= 0.5 * self._threshold:
            self._last_s, self._below_s = time_s, None
            return []
        if self._below_s is None:
            self._below_s = time_s
        # Half a grid step of slack, so that rounding of grid times cannot move the end by a row.
        if time_s - self._below_s < self._quiet_s - 0.005:
            return []
        return [replace(self._end(self.start_s, self._below_s), seen_s=time_s)]

    def _end(self, start_s: float, end_s: float) -> RepEvent:
        self.start_s, self._below_s = None, None
        return RepEvent(RepEventKind.ENDED, start_s, self._peak_s, end_s, seen_s=end_s)


class SpanRule:
    """One hold from the first row that counts to the last: a plank, a carry."""

    def __init__(self) -> None:
        self.start_s: float | None = None
        self._last_s = 0.0

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows."""
        if not len(rows):
            return []
        self._last_s = float(rows.time_s[-1])
        if self.start_s is not None:
            return []
        self.start_s = float(rows.time_s[0])
        return [RepEvent(RepEventKind.STARTED, self.start_s, seen_s=self.start_s)]

    def close(self, *, partial: bool) -> list[RepEvent]:
        """The hold ends with its last row."""
        del partial
        if self.start_s is None:
            return []
        start_s, self.start_s = self.start_s, None
        return [RepEvent(RepEventKind.ENDED, start_s, start_s, self._last_s, seen_s=self._last_s)]
