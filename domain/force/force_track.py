"""A force sensor's stream at its native rate: smoothed with the delay taken off, and unfiltered beside it."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from domain.channel import Encoding, Floats, Integers, SampleBlock, SampleFlag, Stream
from domain.force.effective_bandwidth import averaged_samples, times_from_arrival
from domain.samples.buffers import SampleBuffer
from domain.samples.filters import FilterParameters, SmoothingFilter
from domain.samples.stillness import force_scale
from domain.samples.timeline import GridInterpolator, gaps_before
from domain.samples.tracks import TimedTrack

_UNUSABLE = int(SampleFlag.SPIKE | SampleFlag.MISSING)


@dataclass(frozen=True, slots=True)
class ForceTrace:
    """Force at the native rate, (n,) each: filtered, and unfiltered with what is no force left out (NaN).

    Attributes
    ----------
    flags
        `SampleFlag` of each sample.
    lateness_s
        How long after its time a sample arrived; zeros where the device has a clock of its own.
    averaged
        Samples that the device averages into each that it sends.
    step_n
        One quantisation step in newtons; 0 where the device sends a float.
    """

    time_s: Floats
    force_n: Floats
    raw_force_n: Floats
    flags: Integers
    lateness_s: Floats
    averaged: int = 1
    step_n: float = 0.0


def no_force() -> ForceTrace:
    """The trace of a set without a force sensor."""
    empty = np.empty(0)
    return ForceTrace(empty, empty, empty, np.empty(0, dtype=np.int64), empty)


class ForceTrack(TimedTrack):
    """A force sensor: smoothed with the filter's delay removed, and raw beside it.

    Parameters
    ----------
    stream
        Must have a `force` channel in newtons.
    epoch_ns
        Station time of second 0.
    cutoff_hz
        Wished -3 dB frequency of the smoothing.
    """

    def __init__(self, stream: Stream, *, epoch_ns: int, cutoff_hz: float) -> None:
        super().__init__(stream, epoch_ns)
        self._column = stream.column("force")
        rate_hz = stream.nominal_rate_hz if stream.nominal_rate_hz > 0 else 80.0
        self._period_s = 1.0 / rate_hz
        self._filter = SmoothingFilter(rate_hz=rate_hz, cutoff_hz=cutoff_hz)
        self._averaged = averaged_samples(stream)
        self._step_n = _step_n(stream)
        self._by_arrival = times_from_arrival(stream)
        self._raw = SampleBuffer(5)
        self._smooth = SampleBuffer(1)
        self._grid = GridInterpolator(1)

    @property
    def parameters(self) -> FilterParameters:
        """The filter, as printed."""
        return self._filter.parameters

    def feed(self, block: SampleBlock) -> None:
        """Take samples in the order they arrived."""
        if not len(block):
            return
        last_s = self.newest_s
        time_s = self._times(block)
        force_n = self._reader.read(block.raw)[:, self._column]
        gap = gaps_before(time_s, block.flags, last_time_s=last_s, period_s=self._period_s)
        self._raw.append(np.column_stack((time_s, force_n, block.flags, gap, self._lateness(block, time_s))))
        usable = (block.flags & _UNUSABLE) == 0
        edges = [0, *np.flatnonzero(gap).tolist(), len(force_n)]
        for start, stop in pairwise(edges):
            if start < len(gap) and gap[start]:
                self._emit(self._filter.close())
            self._emit(self._filter.feed(force_n[start:stop], usable[start:stop]))

    def flush(self) -> None:
        """No samples follow: the end of the filter's window is cut off."""
        self._emit(self._filter.close())

    def at(self, grid_s: Floats) -> Floats:
        """Smoothed force on the grid, (m, 1)."""
        return self._grid.at(grid_s)

    def trace(self, since_s: float = float("-inf")) -> ForceTrace:
        """The samples from `since_s` on whose smoothed value is final, at the native rate."""
        count = len(self._smooth)
        first = int(np.searchsorted(self._raw.view()[:count, 0], since_s))
        raw = self._raw.rows(first, count)
        flags = raw[:, 2].astype(np.int64)
        return ForceTrace(
            time_s=raw[:, 0].copy(),
            force_n=self._smooth.view()[first:, 0].copy(),
            raw_force_n=np.where(flags & _UNUSABLE, np.nan, raw[:, 1]),
            flags=flags,
            lateness_s=raw[:, 4].copy(),
            averaged=self._averaged,
            step_n=self._step_n,
        )

    def _lateness(self, block: SampleBlock, time_s: Floats) -> Floats:
        if not self._by_arrival:
            return np.zeros(len(time_s))
        return np.asarray((block.received_ns - self._epoch_ns) * 1e-9 - time_s, dtype=np.float64)

    def _emit(self, smooth_n: Floats) -> None:
        if not len(smooth_n):
            return
        rows = self._raw.rows(self._smooth.stop, self._smooth.stop + len(smooth_n))
        self._smooth.append(smooth_n[:, None])
        self._grid.append(rows[:, 0], smooth_n[:, None], rows[:, 3] > 0)
        self.ready_s = float(rows[-1, 0])


def _step_n(stream: Stream) -> float:
    if stream.channels[stream.column("force")].encoding is not Encoding.COUNT:
        return 0.0
    step = abs(force_scale(stream))
    return step if np.isfinite(step) else 0.0
