"""Finds repetitions while they happen, in the force or in the joint angle."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol as Interface

from domain.channel import Floats
from domain.protocol import Protocol, RepSource
from domain.tempo import DEAD_BAND_DEG_PER_S, dead_band_deg_per_s


class RepEventKind(StrEnum):
    """What the segmenter saw."""

    STARTED = "started"
    ENDED = "ended"
    DROPPED = "dropped"
    REVISED = "revised"


@dataclass(frozen=True, slots=True)
class RepEvent:
    """A repetition started, ended, or was dropped because it was none; times are grid times in seconds.

    `REVISED` takes the last `replaces` repetitions back; what they really were follows as `ENDED`.
    """

    kind: RepEventKind
    start_s: float
    peak_s: float = float("nan")
    end_s: float = float("nan")
    replaces: int = 0


class _Rule(Interface):
    start_s: float | None

    def step(self, time_s: float, value: float, rate: float) -> RepEvent | None: ...

    def close(self, *, partial: bool) -> RepEvent | None: ...


class Segmenter:
    """Causal: an event depends only on what was fed before it, so streamed equals batch.

    Parameters
    ----------
    protocol
        Its `rep_source` says which signal carries the repetitions, its targets from which size on
        they count. Isometric (science, section 2): force above max(10 % of the target, 10 N) for at
        least 1 s, ended below half of that for 0.5 s; dips inside do not split a repetition.
    """

    def __init__(self, protocol: Protocol) -> None:
        self._by_force = protocol.rep_source is RepSource.FORCE
        self._protocol = protocol
        self._rule = self._new_rule()

    @property
    def start_s(self) -> float | None:
        """Where the running repetition started; None between repetitions."""
        return self._rule.start_s

    def feed(
        self, time_s: Floats, force_n: Floats, angle_deg: Floats, rate_deg_per_s: Floats
    ) -> list[RepEvent]:
        """New rows of the common grid, each (n,); NaN rows are passed over, they neither end nor split."""
        signal = force_n if self._by_force else angle_deg
        events = []
        for time, value, rate in zip(time_s.tolist(), signal.tolist(), rate_deg_per_s.tolist(), strict=True):
            if value == value and (event := self._rule.step(time, value, rate)) is not None:
                events.append(event)
        return events

    def close(self, *, partial: bool = False) -> list[RepEvent]:
        """End here: a repetition that is big and long enough counts, another is dropped.

        With `partial` one that went far enough ends even though it has not come back.
        """
        event = self._rule.close(partial=partial)
        self._rule = self._new_rule()
        return [] if event is None else [event]

    def _new_rule(self) -> _Rule:
        if self._by_force:
            return _HoldRule(force_threshold_n(self._protocol))
        return _SwingRule(
            min_excursion_deg=self._protocol.min_excursion_deg, direction=first_direction(self._protocol)
        )


def force_threshold_n(protocol: Protocol) -> float:
    """Newtons above which a pull counts: max(10 % of the target, the protocol's least force)."""
    target = protocol.target
    wanted = 0.05 * (target.low + target.high) if target is not None and target.unit == "N" else 0.0
    return max(wanted, protocol.min_force_n)


def first_direction(protocol: Protocol) -> int:
    """+1 when the first phase of a repetition raises the shown angle, -1 when it lowers it."""
    concentric_raises = protocol.concentric == protocol.positive_angle.replace(" ", "_")
    opens_other_way = protocol.positive_angle.replace(" ", "_") not in (
        "external_rotation",
        "internal_rotation",
    )
    starts = protocol.tempo.starts_with if protocol.tempo is not None else "concentric"
    starts_concentric = starts in ("concentric", "pause_lengthened")
    return 1 if (concentric_raises or opens_other_way) == starts_concentric else -1


class _HoldRule:
    """Force: up through the threshold, out when it stays below half of it."""

    MIN_HOLD_S = 1.0
    RELEASE_S = 0.5

    def __init__(self, threshold_n: float) -> None:
        self._threshold_n = threshold_n
        self.start_s: float | None = None
        self._peak_n = 0.0
        self._peak_s = 0.0
        self._last_above_s = 0.0
        self._below_since_s: float | None = None

    def step(self, time_s: float, value: float, rate: float) -> RepEvent | None:
        """One row of force; `rate` is not used."""
        del rate
        if self.start_s is None:
            if value < self._threshold_n:
                return None
            self.start_s, self._peak_s, self._peak_n = time_s, time_s, value
            self._last_above_s, self._below_since_s = time_s, None
            return RepEvent(RepEventKind.STARTED, time_s)
        if value > self._peak_n:
            self._peak_s, self._peak_n = time_s, value
        if value >= self._threshold_n:
            self._last_above_s = time_s
        if value >= self._threshold_n / 2:
            self._below_since_s = None
            return None
        if self._below_since_s is None:
            self._below_since_s = time_s
        # Half a grid step of slack, so that rounding of grid times cannot move the end by a row.
        if time_s - self._below_since_s < self.RELEASE_S - 0.005:
            return None
        return self._end(self._below_since_s)

    def close(self, *, partial: bool) -> RepEvent | None:
        """End at the last row above the threshold; a hold is as long as it is, `partial` changes nothing."""
        del partial
        return None if self.start_s is None else self._end(self._below_since_s or self._last_above_s)

    def _end(self, end_s: float) -> RepEvent:
        start_s = self.start_s if self.start_s is not None else end_s
        self.start_s = None
        if self._last_above_s - start_s < self.MIN_HOLD_S - 0.005:
            return RepEvent(RepEventKind.DROPPED, start_s)
        return RepEvent(RepEventKind.ENDED, start_s, self._peak_s, end_s)


class _SwingRule:
    """Angle: out by at least the excursion, back, and still again or turning to go out once more."""

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

    def step(self, time_s: float, value: float, rate: float) -> RepEvent | None:
        """One row of the angle (deg) and its rate (deg/s)."""
        value, rate, self._now_s = self._sign * value, self._sign * rate, time_s
        if self._low is None:
            self._rest(time_s, value)
        if self.start_s is None:
            return self._wait(time_s, value, rate)
        if not self._returning:
            return self._go_out(time_s, value, rate)
        return self._come_back(time_s, value, rate)

    def close(self, *, partial: bool) -> RepEvent | None:
        """End at the lowest point of the way back; on the way out only a partial one can end."""
        if self.start_s is None:
            return None
        if partial and self._top - (self._low or 0.0) >= self._least and not self._returning:
            self._bottom_s = self._now_s
            return self._end()
        return self._end() if self._returning else self._drop()

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
