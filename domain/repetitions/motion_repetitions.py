"""Counts repetitions of a movement nobody described, while it happens."""

import math
from dataclasses import dataclass, replace
from statistics import median

import numpy as np

from domain.channel import Floats
from domain.repetitions.events import RepEvent, RepEventKind
from domain.repetitions.pairing import Swing, join_halves

TURN_SHARE = 0.3
RECENT_SWINGS = 5
NEAR_SHARE = 0.05
WAIT_FACTOR = 3.0
LEAST_SHARE = 0.5
LAST_SHARE = 0.85
STILL_DEG_PER_S = 8.0
STILL_SHARE, LEAST_STILL_DEG_PER_S = 0.3, 2.0
"""A slow stretch never turns faster than 8 deg/s: it rests below this share of its own fastest way back."""
STILL_S = 0.3


@dataclass(slots=True)
class _Turn:
    """The extreme of the swing that is under way: its value, when it was first and last near it."""

    value: float
    first_s: float
    last_s: float
    anchor: float

    def reach(self, time_s: float, value: float, sign: int, near: float) -> None:
        """Follow the angle outward; `near` is what counts as being at the extreme."""
        if sign * (value - self.value) > 0:
            self.value = value
            if sign * (value - self.anchor) > near:
                self.anchor, self.first_s = value, time_s
        if sign * (self.value - value) <= near:
            self.last_s = time_s


class MotionSegmenter:
    """Turns of the main-axis angle, a hysteresis that adapts to the movement, halves joined.

    A turn is confirmed when the angle has come back by 30 % of the usual swing (median of the last
    five; before the first, by `min_excursion_deg`); after a long wait by less, so that one big first
    movement does not deafen it. Two turns are a repetition. Where the acceleration shows that every
    second repetition is like the one before the last and unlike the last, the two are halves of one,
    and earlier counts are revised. When the set ends, an outward swing of at least 85 % of the usual
    counts as the last repetition.

    Parameters
    ----------
    min_excursion_deg
        From which swing on the first repetition counts; later ones from half of it on.
    """

    def __init__(self, *, min_excursion_deg: float) -> None:
        self._least = min_excursion_deg
        self._begin()

    def _begin(self) -> None:
        self.start_s: float | None = None
        self._first = 0
        self._heading = 0
        self._high: _Turn | None = None
        self._low: _Turn | None = None
        self._sizes: list[float] = []
        self._usual: tuple[float, float] | None = None
        self._durations: list[float] = []
        self._ended = False
        self._moving_s = 0.0
        self._fastest = 0.0
        self._times: list[float] = []
        self._acc: list[tuple[float, ...]] = []
        self._swings: list[Swing] = []
        self._told: list[tuple[float, float, float]] = []

    @property
    def direction(self) -> int:
        """Which way the repetitions go first: +1 raises the angle; 0 before the first."""
        return self._first

    def feed(self, time_s: Floats, angle_deg: Floats, rate_deg_per_s: Floats, acc: Floats) -> list[RepEvent]:
        """New rows: times and angle (n,), rate (n,), acceleration (n, 3); rows with a NaN are passed over."""
        events: list[RepEvent] = []
        rows = zip(time_s.tolist(), angle_deg.tolist(), rate_deg_per_s.tolist(), acc.tolist(), strict=True)
        for time, angle, rate, acceleration in rows:
            if angle == angle and acceleration[0] == acceleration[0]:
                self._times.append(time)
                self._acc.append(tuple(acceleration))
                found = self._step(time, angle, rate)
                events += [replace(event, seen_s=time) for event in found]
        return events

    @property
    def opening_share(self) -> float:
        """How large the first swing was, as a share of the one after it, which may still be under way."""
        if not self._sizes or self._high is None or self._low is None:
            return math.inf
        following = self._sizes[1] if len(self._sizes) > 1 else self._high.value - self._low.value
        return self._sizes[0] / following

    def take_over(self, other: "MotionSegmenter", *, seen_s: float) -> list[RepEvent]:
        """Follow `other`, whose rows were counted here on a better angle, and say what differs."""
        found, self._told = self._told, other._told
        return [replace(event, seen_s=seen_s) for event in self._tell(found)]

    def close(self, *, partial: bool = False) -> list[RepEvent]:
        """The counting ends here; `partial` changes nothing, the last outward swing counts either way."""
        del partial
        events: list[RepEvent] = []
        if self._heading and not self._ended and self._high is not None and self._low is not None:
            returning = self._heading == -self._first
            swing = self._high.value - self._low.value
            if returning or (self._sizes and swing >= LAST_SHARE * median(self._sizes[-RECENT_SWINGS:])):
                events = self._finish(self._times[-1])
        self._begin()
        return events

    def _step(self, time_s: float, angle: float, rate: float) -> list[RepEvent]:
        if self._high is None or self._low is None:
            self._high, self._low = (_Turn(angle, time_s, time_s, angle) for _ in range(2))
            return []
        back = self._turning_size(time_s)
        near = NEAR_SHARE * back
        if self._heading >= 0:
            self._high.reach(time_s, angle, 1, near)
        if self._heading <= 0:
            self._low.reach(time_s, angle, -1, near)
        if self._heading <= 0 and angle - self._low.value > back:
            return self._turn(1, time_s, angle)
        if self._heading >= 0 and self._high.value - angle > back:
            return self._turn(-1, time_s, angle)
        return self._came_to_rest(time_s, rate)

    def _turning_size(self, time_s: float) -> float:
        if self._usual is None or self._high is None or self._low is None:
            return self._least
        size, duration = self._usual
        turned_s = max(self._high.first_s if self._heading < 0 else self._low.first_s, 0.0)
        patience = WAIT_FACTOR * max(1.0, duration) / max(time_s - turned_s, 1e-6)
        return max(LEAST_SHARE * self._least, TURN_SHARE * min(1.0, max(0.25, patience)) * size)

    def _turn(self, heading: int, time_s: float, angle: float) -> list[RepEvent]:
        """The angle turned: the swing before is known, another begins."""
        if self._high is None or self._low is None:
            return []
        events: list[RepEvent] = []
        turned = self._low if heading > 0 else self._high
        if self._heading == 0:
            self._first = heading
        else:
            self._sizes.append(self._high.value - self._low.value)
            self._durations.append(abs(self._high.first_s - self._low.first_s))
            recent = slice(-RECENT_SWINGS, None)
            self._usual = (median(self._sizes[recent]), median(self._durations[recent]))
        if heading == self._first:
            if self._heading != 0 and not self._ended:
                events = self._finish(turned.first_s)
            self.start_s, self._ended = turned.last_s, False
            events.append(RepEvent(RepEventKind.STARTED, self.start_s, direction=self._first))
        self._heading, self._fastest = heading, 0.0
        fresh = _Turn(angle, time_s, time_s, angle)
        self._high, self._low = (fresh, self._low) if heading > 0 else (self._high, fresh)
        return events

    def _came_to_rest(self, time_s: float, rate: float) -> list[RepEvent]:
        """Count at once when the limb is back and still, before the next repetition starts."""
        self._fastest = max(self._fastest, abs(rate))
        still = min(STILL_DEG_PER_S, max(STILL_SHARE * self._fastest, LEAST_STILL_DEG_PER_S))
        if abs(rate) > still:
            self._moving_s = time_s
        if self._ended or self._heading != -self._first or self._heading == 0 or self._usual is None:
            return []
        if self._high is None or self._low is None or time_s - self._moving_s < STILL_S:
            return []
        returned = self._high.value - self._low.value
        if returned < 0.75 * self._usual[0]:
            return []
        self._ended = True
        return self._finish((self._low if self._heading < 0 else self._high).first_s)

    def _finish(self, end_s: float) -> list[RepEvent]:
        start_s, self.start_s = self.start_s, None
        if start_s is None or self._high is None or self._low is None:
            return []
        peak = self._high if self._first > 0 else self._low
        peak_s = min(max(peak.first_s, start_s), end_s)
        self._swings.append(Swing(start_s, peak_s, end_s, self._shape(start_s, end_s)))
        return self._tell(join_halves(self._swings))

    def _shape(self, start_s: float, end_s: float) -> Floats:
        """The acceleration over the repetition, 16 instants by 3."""
        first = int(np.searchsorted(self._times, start_s))
        times = np.array(self._times[first:])
        acc = np.array(self._acc[first:])
        at = np.linspace(start_s, end_s, 16)
        return np.column_stack([np.interp(at, times, acc[:, axis]) for axis in range(3)])

    def _tell(self, found: list[tuple[float, float, float]]) -> list[RepEvent]:
        """Events that turn what was told so far into `found`."""
        same = 0
        while same < min(len(found), len(self._told)) and found[same] == self._told[same]:
            same += 1
        replaces = len(self._told) - same
        events = [RepEvent(RepEventKind.REVISED, self._told[same][0], replaces=replaces)] if replaces else []
        events += [RepEvent(RepEventKind.ENDED, *times) for times in found[same:]]
        self._told = found
        return events
