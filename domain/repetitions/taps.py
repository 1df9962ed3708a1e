"""Counts events such as taps, and the seconds of holds and carries that no threshold starts."""

from collections.abc import Callable

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
    """

    def __init__(self, threshold: float, signal: Callable[[RepRows], Floats]) -> None:
        self._threshold = threshold
        self._signal = signal
        self.start_s: float | None = None
        self._peak = 0.0
        self._peak_s = 0.0
        self._last_s = 0.0

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
        return [] if self.start_s is None else [self._end(self.start_s, self._last_s)]

    def _step(self, time_s: float, value: float) -> list[RepEvent]:
        if self.start_s is None:
            if value < self._threshold:
                return []
            self.start_s, self._peak, self._peak_s, self._last_s = time_s, value, time_s, time_s
            return [RepEvent(RepEventKind.STARTED, time_s, seen_s=time_s)]
        if value > self._peak:
            self._peak, self._peak_s = value, time_s
        self._last_s = time_s
        return [self._end(self.start_s, time_s)] if value < 0.5 * self._threshold else []

    def _end(self, start_s: float, end_s: float) -> RepEvent:
        self.start_s = None
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
