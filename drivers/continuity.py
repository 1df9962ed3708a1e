"""Watches one stream for gaps, lost samples, its true rate and the jitter of its arrival."""

import math
import threading
from collections import deque
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.channel import ClockKind, DeviceClock, Integers, SampleBlock, SampleFlag

_WINDOW_S = 5.0
_RATE_EVERY_S = 0.2
_FIRST_IRREGULAR = 3
_PERIODS_LOST = 1.5
_PERIODS_GAP = 2.5
_FEWEST_FOR_RATE = 10
_SHORTEST_FOR_RATE_S = 0.5
_ARRIVAL_GAP_S = 0.25
_ARRIVAL_GAP_PERIODS = 5
_NEVER_WRAPS_BITS = 63


class LinkState(StrEnum):
    """Where the link to a device is."""

    DISCONNECTED = "disconnected"
    OPENING = "opening"
    BOOTING = "booting"
    IDENTIFYING = "identifying"
    READY = "ready"
    STREAMING = "streaming"
    STALLED = "stalled"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class LinkHealth:
    """How a link is doing; `rate_hz` and `jitter_p95_ms` cover the last seconds and are NaN before those.

    `lost` counts samples that the times show to be missing, while the link was gone too; `errors` counts
    unreadable packets.
    """

    state: LinkState
    samples: int
    lost: int
    errors: int
    rate_hz: float
    jitter_p95_ms: float
    bytes: int


@dataclass(slots=True)
class _Suspicion:
    """A silence that began at `since_s`, and what has arrived since then."""

    since_s: float
    certain_at_s: float
    rate_hz: float
    arrived: int = 0

    def missing_at(self, now_s: float) -> int:
        """Samples that should have arrived by now and have not."""
        return round((now_s - self.since_s) * self.rate_hz) - self.arrived


class Continuity:
    """Flags the first sample after a hole and keeps count; `rate` and `jitter` may be asked by any thread.

    Parameters
    ----------
    slack_s
        The shortest silence, in station time, that counts as a hole where the device has no clock.
    """

    def __init__(
        self, *, clock: DeviceClock, nominal_rate_hz: float, slack_s: float = _ARRIVAL_GAP_S
    ) -> None:
        self._clock, self._nominal_s = clock, 1.0 / nominal_rate_hz
        self._silence_s = max(slack_s, _ARRIVAL_GAP_S)
        self._lock = threading.Lock()
        self._recent: deque[tuple[float, float, int]] = deque()
        self._last_tick: int | None = None
        self._position_s, self._since_start = 0.0, 0
        self._pending = SampleFlag.NONE
        self._suspected: _Suspicion | None = None
        self._rate_hz, self._rated_at_s = math.nan, 0.0
        self._hole_rate_hz, self._last_received_ns = math.nan, 0
        self.samples, self.lost = 0, 0

    def interrupt(self, *, by_us: bool = False) -> None:
        """The next sample comes after a hole, and what was measured of the rate no longer holds.

        What a silence that the station asked for itself leaves out, such as a tare, is not lost.
        """
        if by_us or self._rate_hz > 0:
            self._hole_rate_hz = math.nan if by_us else self._rate_hz
        self._forget_rate()
        self._since_start, self._last_tick = 0, None
        if self.samples:
            self._pending = SampleFlag.GAP_BEFORE

    def feed(self, block: SampleBlock) -> SampleBlock:
        """The same samples with holes flagged."""
        flags = block.flags.copy()
        if not self.samples:
            # The very first sample has nothing before it that could be missing.
            flags[0] &= ~int(SampleFlag.RESET_BEFORE)
        if self._hole_rate_hz > 0:
            silent_s = (int(block.received_ns[0]) - self._last_received_ns) / 1e9
            self.lost += max(0, round(silent_s * self._hole_rate_hz) - len(block))
        self._hole_rate_hz = math.nan
        self._last_received_ns = int(block.received_ns[-1])
        flags[0] |= int(self._pending)
        self._pending = SampleFlag.NONE
        if self._clock.kind is ClockKind.NONE:
            self._watch_arrival(block, flags)
        else:
            self._watch_ticks(block, flags)
        self.samples += len(block)
        return SampleBlock(raw=block.raw, ticks=block.ticks, received_ns=block.received_ns, flags=flags)

    @property
    def period_s(self) -> float:
        """The measured time between samples, the nominal one before there is a measurement."""
        rate_hz = self.rate_hz()
        return 1.0 / rate_hz if rate_hz > 0 else self._nominal_s

    def rate_hz(self) -> float:
        """Samples per second over the last seconds."""
        return self._rate_hz

    def jitter_p95_ms(self) -> float:
        """The 95th percentile of how far arrivals are from an even line through the last seconds."""
        with self._lock:
            recent = list(self._recent)
        if len(recent) < _FEWEST_FOR_RATE:
            return math.nan
        table = np.array(recent)
        arrival_s = table[:, 0] - table[0, 0]
        even = np.cumsum(table[:, 2]) if self._clock.kind is ClockKind.NONE else table[:, 1]
        design = np.column_stack((np.ones(len(even)), even - even[0]))
        fitted = design @ np.linalg.lstsq(design, arrival_s, rcond=None)[0]
        return float(np.percentile(np.abs(arrival_s - fitted), 95) * 1e3)

    def _watch_ticks(self, block: SampleBlock, flags: Integers) -> None:
        first = self._last_tick if self._last_tick is not None else int(block.ticks[0])
        steps = np.diff(block.ticks, prepend=first)
        if 0 < self._clock.width_bits < _NEVER_WRAPS_BITS:
            steps %= 1 << self._clock.width_bits
        restarted = ((flags & int(SampleFlag.RESET_BEFORE)) != 0) | (steps < 0)
        steps_s = np.where(restarted, 0, steps) * self._clock.tick_s
        # Before the true rate is known nothing can be called missing: the chip may be set to a slower one.
        period_s = math.inf if math.isnan(self._rate_hz) else 1.0 / self._rate_hz
        missing = steps_s > _PERIODS_LOST * period_s
        self.lost += int(np.sum(np.round(steps_s[missing] / period_s).astype(np.int64) - 1))
        flags[steps_s > _PERIODS_GAP * period_s] |= int(SampleFlag.GAP_BEFORE)
        self._last_tick = int(block.ticks[-1])
        self._position_s += float(steps_s.sum())
        if restarted.any():
            self._forget_rate()
            self._since_start = 0
        self._remember(block)

    def _watch_arrival(self, block: SampleBlock, flags: Integers) -> None:
        """A late read brings what was held back with it, or the reads right after it do.

        So a silence is only suspected to be a hole; what is still missing a moment later is lost.
        """
        now_s = float(block.received_ns[0]) / 1e9
        rate_hz = self.rate_hz()
        if self._suspected is None and rate_hz > 0 and self._recent:
            self._suspected = _Suspicion(self._recent[-1][0], now_s + self._silence_s, rate_hz)
        if self._suspected is not None:
            self._suspected.arrived += len(block)
            missing = self._suspected.missing_at(now_s)
            if missing <= max(_ARRIVAL_GAP_PERIODS, self._silence_s * self._suspected.rate_hz):
                self._suspected = None
            elif now_s >= self._suspected.certain_at_s:
                self._suspected = None
                flags[0] |= int(SampleFlag.GAP_BEFORE)
                self.lost += missing
                self._forget_rate()
        self._remember(block)

    def _remember(self, block: SampleBlock) -> None:
        self._since_start += len(block)
        # The first times after a start are irregular on real devices.
        if self._since_start <= _FIRST_IRREGULAR:
            return
        now_s = float(block.received_ns[-1]) / 1e9
        with self._lock:
            self._recent.append((now_s, self._position_s, len(block)))
            while now_s - self._recent[0][0] > _WINDOW_S:
                self._recent.popleft()
        if math.isnan(self._rate_hz) or now_s - self._rated_at_s > _RATE_EVERY_S:
            self._rate_hz, self._rated_at_s = self._measured_rate_hz(), now_s

    def _measured_rate_hz(self) -> float:
        counts = np.cumsum([size for _, _, size in self._recent])
        if counts[-1] - counts[0] < _FEWEST_FOR_RATE:
            return math.nan
        if self._clock.kind is not ClockKind.NONE:
            span_s = self._recent[-1][1] - self._recent[0][1]
            return float((counts[-1] - counts[0]) / span_s) if span_s > 0 else math.nan
        arrival_s = np.array([moment_s for moment_s, _, _ in self._recent])
        # What a late read held back comes in a burst, whose own pace says nothing of the device.
        if arrival_s[-1] - arrival_s[0] < _SHORTEST_FOR_RATE_S:
            return math.nan
        # Arrivals jitter: a line through all of them is steadier than the first and the last.
        arrival_s -= arrival_s.mean()
        spread = float(arrival_s @ arrival_s)
        return float(arrival_s @ (counts - counts.mean())) / spread if spread > 0 else math.nan

    def _forget_rate(self) -> None:
        self._suspected = None
        with self._lock:
            self._recent.clear()
        self._rate_hz = math.nan
