"""Station time of every sample, from the device's ticks, its counter, or nothing but arrivals."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from domain.channel import ClockKind, DeviceClock, Floats, Integers, SampleFlag
from domain.samples.buffers import SampleBuffer
from domain.samples.envelope import Line, LowerEnvelope
from domain.samples.pause import PauseWatch
from domain.samples.ticks import TickUnwrapper

_SHORTEST_STEP_NS = 1000
_HOLE = int(SampleFlag.GAP_BEFORE | SampleFlag.RESET_BEFORE)
_FINE_BIN_S, _COARSE_BIN_S, _FINE_UNTIL_S = 0.25, 1.0, 4.0


@dataclass(frozen=True, slots=True)
class ClockFit:
    """How well a device clock is known.

    `skew_ppm` is how much faster than nominal the device's seconds pass; `jitter_p95_s` is the 95th
    percentile of arrival after the fitted time. Without a device clock no time is better than one period.
    """

    rate_hz: float
    skew_ppm: float
    jitter_p95_s: float
    samples: int
    restarts: int


@dataclass(frozen=True, slots=True)
class _Manners:
    """What differs between a clock, a counter and none."""

    slope_limits: tuple[float, float]
    first_fit_bins: int
    slew: float
    step_s: float
    settle_s: float
    settle_spread_s: float


# 500 ppm, offset only for 5 s, slew of 1 ms/s: devices.md recommendation 4a. A sample count stands on a
# nominal rate that may be quite wrong, so it is fitted early, freely, and stepped when far off.
_CLOCK = _Manners((-500e-6, 500e-6), 17, 1e-3, float("inf"), 0.0, 0.0)
_COUNT = _Manners((-0.95, 20.0), 3, 0.05, 0.05, 4.0, 0.05)


class ClockModel:
    """Maps samples of one device to station time, sample after sample, the same however they are cut.

    A sample's time depends on the samples up to it only. Arrivals are never early, so the lower
    envelope of arrival minus device time is the truth plus the shortest delay. Times ascend strictly.

    Where the device has neither clock nor counter, regular sampling is assumed between gaps: a late
    burst that brings all missing samples keeps their spacing, one that does not starts a new count.
    The few samples that come before that is clear are placed at the start of the hole.

    Parameters
    ----------
    clock
        What the device says about time. `latency_s` (from the instant measured to the earliest arrival)
        is taken off every time.
    nominal_rate_hz
        Samples per second the device promises.
    endless
        For a model that lives as long as a link, not as long as a set: how late each sample came is not
        kept, and `fit` knows no jitter.
    """

    def __init__(self, clock: DeviceClock, nominal_rate_hz: float, *, endless: bool = False) -> None:
        self._period_s = 1.0 / nominal_rate_hz if nominal_rate_hz > 0 else 0.01
        tick_s = clock.tick_s if clock.tick_s > 0 else self._period_s
        self._ticks = None
        if clock.kind is not ClockKind.NONE:
            self._ticks = TickUnwrapper(tick_s=tick_s, width_bits=clock.width_bits)
        self._manners = _CLOCK if clock.kind is ClockKind.DEVICE else _COUNT
        self._latency_ns = round(clock.latency_s * 1e9)
        self._envelope = LowerEnvelope(
            window_s=60.0,
            slope_limits=self._manners.slope_limits,
            settle_s=self._manners.settle_s,
            settle_spread_s=self._manners.settle_spread_s,
        )
        self._gap_s = max(5 * self._period_s, 0.25)
        self._base_ns = 0
        self._count = 0
        self._restarts = 0
        self._floor_ns = -(2**62)
        self._late = SampleBuffer(1)
        self._endless = endless
        self._device_span_s = 0.0
        self._spanned = 0
        self._index = 0
        self._last_received_s = 0.0
        self._watch: PauseWatch | None = None
        self._slope = 0.0
        self._begin_segment()

    @property
    def skew_ppm(self) -> float:
        """How much faster than nominal the device's seconds pass."""
        return -1e6 * self._slope / (1.0 + self._slope)

    @property
    def fit(self) -> ClockFit:
        """How the clock has behaved so far."""
        late = self._late.view()[:, 0]
        nominal_span = self._device_span_s * (1.0 + self._slope)
        return ClockFit(
            rate_hz=self._spanned / nominal_span if nominal_span > 0 else float("nan"),
            skew_ppm=self.skew_ppm,
            jitter_p95_s=float(np.percentile(late, 95)) if len(late) else float("nan"),
            samples=self._count,
            restarts=self._restarts,
        )

    def feed(self, ticks: Integers, received_ns: Integers, flags: Integers | None = None) -> Integers:
        """Station time of each sample.

        Parameters
        ----------
        ticks
            (n,) as sent; not looked at where the device has no clock.
        received_ns
            (n,) station time of arrival, ascending.
        flags
            (n,) of `SampleFlag`. Where given, only a pause that the link flagged as a hole may be one:
            it knows how fast the station's clock runs against the machine that stumbles.

        Returns
        -------
        (n,) int64 station time in nanoseconds, strictly ascending over all calls.
        """
        if not len(ticks):
            return np.empty(0, dtype=np.int64)
        if not self._count:
            self._base_ns = int(received_ns[0])
        received_s: Floats = np.asarray((received_ns - self._base_ns) * 1e-9, dtype=np.float64)
        if self._ticks is None:
            times_s = self._by_index(received_s, flags)
        else:
            times_s = self._with_ticks(*self._ticks.feed(ticks, received_s), received_s)
        times_ns = np.rint(times_s * 1e9).astype(np.int64)
        order_ns = _SHORTEST_STEP_NS * np.arange(self._count, self._count + len(ticks))
        rising = np.maximum(np.maximum.accumulate(times_ns - order_ns), self._floor_ns)
        self._floor_ns = int(rising[-1])
        self._count += len(ticks)
        self._last_received_s = float(received_s[-1])
        result: Integers = rising + order_ns + (self._base_ns - self._latency_ns)
        return result

    def _with_ticks(self, device_s: Floats, restarts: Integers, received_s: Floats) -> Floats:
        pieces = []
        for start, stop in _pieces(restarts, len(device_s)):
            if start in restarts:
                self._restart()
            pieces.append(self._map(device_s[start:stop], received_s[start:stop]))
        return np.concatenate(pieces)

    def _by_index(self, received_s: Floats, flags: Integers | None) -> Floats:
        if flags is not None and not (flags & _HOLE).any():
            return self._after_pause(received_s, paused=False)
        before = np.empty_like(received_s)
        before[0] = self._last_received_s if self._count else received_s[0]
        before[1:] = received_s[:-1]
        paused = received_s - before > self._gap_s
        if flags is not None:
            paused &= (flags & _HOLE) > 0
        pauses = np.flatnonzero(paused)
        return np.concatenate(
            [
                self._after_pause(received_s[start:stop], paused=start in pauses)
                for start, stop in _pieces(pauses, len(received_s))
            ]
        )

    def _after_pause(self, received_s: Floats, *, paused: bool) -> Floats:
        """Go on counting; once it is clear that samples were lost, count anew from there."""
        device_s = self._counted_s(self._index, len(received_s))
        if paused and self._index:
            expected_s = float(self._predict(device_s[:1])[0])
            self._watch = PauseWatch(
                received_s=float(received_s[0]),
                device_s=float(device_s[0]),
                expected_s=expected_s,
                pace=1.0 + self._slope,
            )
        lost = self._first_lost(device_s, received_s)
        if lost is None:
            self._index += len(received_s)
            return self._map(device_s, received_s)
        before = self._map(device_s[:lost], received_s[:lost])
        self._restart()
        self._index = len(received_s) - lost
        after = self._map(self._counted_s(0, self._index), received_s[lost:])
        return np.concatenate((before, after))

    def _counted_s(self, first: int, count: int) -> Floats:
        seconds: Floats = np.arange(first, first + count).astype(np.float64) * self._period_s
        return seconds

    def _first_lost(self, device_s: Floats, received_s: Floats) -> int | None:
        if self._watch is None:
            return None
        lost = self._watch.first_lost(device_s, received_s)
        if self._watch.settled:
            self._watch = None
        return lost

    def _restart(self) -> None:
        if self._segment_last_s > 0:
            self._restarts += 1
        self._begin_segment()

    def _begin_segment(self) -> None:
        self._envelope.clear()
        self._line: Line | None = None
        self._line_from_s = 0.0
        self._line_error_s = 0.0
        self._too_late_s = 0.0
        self._lowest_s = float("inf")
        self._bin = 0
        self._bin_low = (0.0, float("inf"))
        self._segment_last_s = 0.0
        self._segment_begun = False
        self._watch = None

    def _predict(self, device_s: Floats) -> Floats:
        """Station seconds of device seconds in this segment, by what is known now."""
        if self._line is None:
            return device_s * (1.0 + self._slope) + self._lowest_s
        line = self._line
        times: Floats = device_s + line.offset_s + line.slope * (device_s - line.origin_s)
        slewed_s = self._manners.slew * (device_s - self._line_from_s)
        if slewed_s[0] < abs(self._line_error_s):
            left_s = np.maximum(0.0, abs(self._line_error_s) - slewed_s)
            times -= np.sign(self._line_error_s) * left_s
        return times

    def _map(self, device_s: Floats, received_s: Floats) -> Floats:
        """Times of samples of one segment, refitting where a bin is complete."""
        if len(device_s) and _bin_number(float(device_s[0])) == self._bin == _bin_number(float(device_s[-1])):
            times = self._map_bin(device_s, received_s)
            self._span(device_s)
            return times
        bins = _bin_numbers(device_s)
        changes = np.flatnonzero(np.diff(bins)) + 1
        pieces = []
        for start, stop in _pieces(changes, len(device_s)):
            if bins[start] != self._bin:
                self._close_bin(float(device_s[start]))
                self._bin = int(bins[start])
            pieces.append(self._map_bin(device_s[start:stop], received_s[start:stop]))
        if not pieces:
            return np.empty(0)
        self._span(device_s)
        return np.concatenate(pieces)

    def _span(self, device_s: Floats) -> None:
        self._spanned += len(device_s) - (not self._segment_begun)
        self._device_span_s += float(device_s[-1]) - self._segment_last_s
        self._segment_begun, self._segment_last_s = True, float(device_s[-1])

    def _map_bin(self, device_s: Floats, received_s: Floats) -> Floats:
        offsets = received_s - device_s
        low = int(np.argmin(offsets))
        if offsets[low] < self._bin_low[1]:
            self._bin_low = (float(device_s[low]), float(offsets[low]))
        if self._line is None:
            lowest = np.minimum.accumulate(received_s - device_s * (1.0 + self._slope))
            lowest = np.minimum(lowest, self._lowest_s)
            self._lowest_s = float(lowest[-1])
            times = device_s * (1.0 + self._slope) + lowest
        else:
            # Nothing is measured after it arrived: a line that is too high gives way at once.
            expected = self._predict(device_s)
            too_late = np.minimum.accumulate(np.minimum(received_s - expected, self._too_late_s))
            self._too_late_s = float(too_late[-1])
            times = expected + too_late
        if not self._endless:
            self._late.append((received_s - times)[:, None])
        return times

    def _close_bin(self, now_s: float) -> None:
        if not np.isfinite(self._bin_low[1]):
            return
        self._envelope.add(*self._bin_low)
        self._bin_low = (0.0, float("inf"))
        if len(self._envelope) < self._manners.first_fit_bins:
            return
        before = float(self._predict(np.array([now_s]))[0]) + self._too_late_s
        self._too_late_s = 0.0
        self._line = self._envelope.fit(self._slope)
        self._slope = self._line.slope
        error = now_s + self._line.at(now_s) - before
        self._line_from_s = now_s
        self._line_error_s = error if abs(error) < self._manners.step_s else 0.0


def _pieces(starts: Integers, length: int) -> list[tuple[int, int]]:
    """Half-open ranges that begin at 0 and at each of `starts`."""
    edges = sorted({0, length, *(int(s) for s in starts)})
    return list(pairwise(edges))


def _bin_number(device_s: float) -> int:
    """Fine bins at the start of a segment, where the fit is young, then coarse ones."""
    if device_s < _FINE_UNTIL_S:
        return math.floor(device_s / _FINE_BIN_S)
    return round(_FINE_UNTIL_S / _FINE_BIN_S) + math.floor((device_s - _FINE_UNTIL_S) / _COARSE_BIN_S)


def _bin_numbers(device_s: Floats) -> Integers:
    """`_bin_number` of each."""
    fine = np.floor(device_s / _FINE_BIN_S)
    coarse = _FINE_UNTIL_S / _FINE_BIN_S + np.floor((device_s - _FINE_UNTIL_S) / _COARSE_BIN_S)
    return np.where(device_s < _FINE_UNTIL_S, fine, coarse).astype(np.int64)
