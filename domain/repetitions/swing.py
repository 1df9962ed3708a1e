"""Finds repetitions in a joint angle, and those of them that were done against force."""

from dataclasses import replace

import numpy as np

from domain.channel import Floats
from domain.repetitions.events import RepEvent, RepEventKind, RepRows
from domain.repetitions.tempo import DEAD_BAND_DEG_PER_S, dead_band_deg_per_s


class SwingRule:
    """Angle: out by at least the excursion, back, and still again or turning to go out once more.

    Parameters
    ----------
    min_excursion_deg
        A smaller swing is no repetition.
    direction
        +1 when the first phase raises the angle, -1 when it lowers it.
    """

    GIVE_UP_S = 1.0

    def __init__(self, *, min_excursion_deg: float, direction: int) -> None:
        self._least = min_excursion_deg
        self._sign = direction
        self.start_s: float | None = None
        self._low: float | None = None
        self._quiet_s = 0.0
        self._quiet_value = 0.0
        self._top = 0.0
        self._top_s = 0.0
        self._bottom = 0.0
        self._bottom_s = 0.0
        self._now_s = 0.0
        self._fastest = 0.0
        self._returning = False
        self._still_since_s: float | None = None

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows; those with a NaN angle are passed over."""
        events = []
        columns = (rows.time_s.tolist(), rows.angle_deg.tolist(), rows.rate_deg_per_s.tolist())
        for time_s, value, rate in zip(*columns, strict=True):
            if value == value and (event := self._step(time_s, value, rate)) is not None:
                events.append(replace(event, seen_s=time_s))
        return events

    def _step(self, time_s: float, value: float, rate: float) -> RepEvent | None:
        value, rate, self._now_s = self._sign * value, self._sign * rate, time_s
        if self._low is None:
            self._rest(time_s, value)
        if self.start_s is None:
            return self._wait(time_s, value, rate)
        if not self._returning:
            return self._go_out(time_s, value, rate)
        return self._come_back(time_s, value, rate)

    def close(self, *, partial: bool) -> list[RepEvent]:
        """End at the lowest point of the way back; on the way out only a partial one can end."""
        if self.start_s is None:
            return []
        if partial and self._top - (self._low or 0.0) >= self._least and not self._returning:
            self._bottom_s = self._now_s
            return [self._end()]
        return [self._end() if self._returning else self._drop()]

    def _wait(self, time_s: float, value: float, rate: float) -> RepEvent | None:
        if self._low is None or value < self._low:
            self._low = value
        # A NaN rate counts as moving: a start is never placed inside a gap.
        if rate <= DEAD_BAND_DEG_PER_S:
            self._quiet_s, self._quiet_value = time_s, value
            if abs(rate) <= DEAD_BAND_DEG_PER_S:
                self._low = value
        if value - self._low < 0.3 * self._least:
            return None
        self.start_s, self._low = self._quiet_s, self._quiet_value
        self._top, self._top_s, self._returning = value, time_s, False
        self._still_since_s = None
        return RepEvent(RepEventKind.STARTED, self.start_s)

    def _go_out(self, time_s: float, value: float, rate: float) -> RepEvent | None:
        if value > self._top:
            self._top, self._top_s = value, time_s
        low = self._low or 0.0
        excursion = self._top - low
        if excursion >= self._least and value < self._top - 0.5 * excursion:
            self._returning, self._bottom, self._bottom_s, self._fastest = True, value, time_s, 0.0
            return None
        if excursion < self._least and (value < low + 0.1 * self._least or self._gave_up(time_s, rate)):
            event = self._drop()
            self._rest(time_s, value)
            return event
        return None

    def _come_back(self, time_s: float, value: float, rate: float) -> RepEvent | None:
        if value < self._bottom:
            self._bottom, self._bottom_s = value, time_s
        low = self._low or 0.0
        excursion = self._top - low
        self._fastest = max(self._fastest, -rate)
        stopped = rate >= -dead_band_deg_per_s(self._fastest) and value <= low + 0.35 * excursion
        turned = value > self._bottom + 0.3 * self._least and value - self._bottom > 0.2 * excursion
        if not (stopped or turned):
            return None
        event = self._end()
        self._rest(self._bottom_s, self._bottom)
        return event

    def _gave_up(self, time_s: float, rate: float) -> bool:
        if not abs(rate) <= DEAD_BAND_DEG_PER_S:
            self._still_since_s = None
            return False
        if self._still_since_s is None:
            self._still_since_s = time_s
        return time_s - self._still_since_s >= self.GIVE_UP_S

    def _rest(self, time_s: float, value: float) -> None:
        self._low, self._quiet_s, self._quiet_value = value, time_s, value

    def _drop(self) -> RepEvent:
        start_s, self.start_s = self.start_s or 0.0, None
        return RepEvent(RepEventKind.DROPPED, start_s)

    def _end(self) -> RepEvent:
        start_s, self.start_s = self.start_s or 0.0, None
        return RepEvent(RepEventKind.ENDED, start_s, self._top_s, self._bottom_s)


class SwingAgainstForce:
    """A swing of the angle counts when the force reached its threshold between its start and its end.

    Parameters
    ----------
    swing
        Finds the swings.
    threshold_n
        Force in newtons.
    """

    MEMORY_S = 120.0

    def __init__(self, swing: SwingRule, *, threshold_n: float) -> None:
        self._swing = swing
        self._threshold_n = threshold_n
        self._pulled_s: Floats = np.empty(0)

    @property
    def start_s(self) -> float | None:
        """Where the running repetition started."""
        return self._swing.start_s

    def feed(self, rows: RepRows) -> list[RepEvent]:
        """New rows of angle and force."""
        if not len(rows):
            return []
        kept = self._pulled_s[self._pulled_s > rows.time_s[0] - self.MEMORY_S]
        self._pulled_s = np.concatenate([kept, rows.time_s[rows.force_n >= self._threshold_n]])
        return [self._judged(event) for event in self._swing.feed(rows)]

    def close(self, *, partial: bool) -> list[RepEvent]:
        """As the swings close."""
        return [self._judged(event) for event in self._swing.close(partial=partial)]

    def _judged(self, event: RepEvent) -> RepEvent:
        if event.kind is not RepEventKind.ENDED:
            return event
        pulled = (self._pulled_s >= event.start_s) & (self._pulled_s <= event.end_s)
        return event if pulled.any() else replace(event, kind=RepEventKind.DROPPED)
