"""One device's stream from blocks of raw samples to SI values on station time: force, or motion."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np

from domain.buffers import SampleBuffer
from domain.calibration import to_si
from domain.channel import Floats, Integers, SampleBlock, SampleFlag, Stream
from domain.clock import ClockFit, ClockModel
from domain.filters import FilterParameters, SmoothingFilter
from domain.orientation import OrientationFilter
from domain.timeline import GridInterpolator, gaps_before

RATE_WINDOW_S = 1.0
"""A motion sensor's rate is settled on its first second."""
RATE_TOLERANCE = 0.15
"""A rate within this share of the nominal one is the nominal one: short bursts measure no better."""
REALIGN_GAP_S = 0.5
"""After a longer gap the orientation starts anew from the accelerometer."""

_UNUSABLE = int(SampleFlag.SPIKE | SampleFlag.MISSING)


class Track(Protocol):
    """What the grid needs to know of a stream; times in seconds on the recording's clock."""

    first_s: float
    newest_s: float
    ready_s: float

    def feed(self, block: SampleBlock) -> None:
        """Take samples in the order they arrived."""
        ...

    def flush(self) -> None:
        """No samples follow: everything held back becomes ready."""
        ...

    def at(self, grid_s: Floats) -> Floats:
        """Values on the grid."""
        ...

    def fit(self) -> ClockFit:
        """How the clock behaves."""
        ...


@dataclass(frozen=True, slots=True)
class ForceTrace:
    """Force at the native rate: filtered and raw (both calibrated), (n,) each, with `SampleFlag`s."""

    time_s: Floats
    force_n: Floats
    raw_force_n: Floats
    flags: Integers


class _Timed:
    """Blocks put on the recording's clock."""

    def __init__(self, stream: Stream, epoch_ns: int) -> None:
        self.stream = stream
        self._epoch_ns = epoch_ns
        self._clock = ClockModel(stream.clock, stream.nominal_rate_hz)
        self.first_s = float("inf")
        self.newest_s = float("-inf")
        self.ready_s = float("-inf")

    def fit(self) -> ClockFit:
        """How the clock behaves."""
        return self._clock.fit

    def _times(self, block: SampleBlock) -> Floats:
        times_ns = self._clock.feed(block.ticks, block.received_ns, block.flags)
        time_s: Floats = np.asarray((times_ns - self._epoch_ns) * 1e-9, dtype=np.float64)
        self.first_s = min(self.first_s, float(time_s[0]))
        self.newest_s = float(time_s[-1])
        return time_s


class ForceTrack(_Timed):
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
        self._raw = SampleBuffer(4)
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
        force_n = to_si(self.stream, block.raw)[:, self._column]
        gap = gaps_before(time_s, block.flags, last_time_s=last_s, period_s=self._period_s)
        self._raw.append(np.column_stack((time_s, force_n, block.flags, gap)))
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

    def trace(self) -> ForceTrace:
        """All samples whose smoothed value is final, at the native rate."""
        count = len(self._smooth)
        raw = self._raw.rows(0, count)
        return ForceTrace(
            time_s=raw[:, 0].copy(),
            force_n=self._smooth.view()[:, 0].copy(),
            raw_force_n=raw[:, 1].copy(),
            flags=raw[:, 2].astype(np.int64),
        )

    def _emit(self, smooth_n: Floats) -> None:
        if not len(smooth_n):
            return
        rows = self._raw.rows(self._smooth.stop, self._smooth.stop + len(smooth_n))
        self._smooth.append(smooth_n[:, None])
        self._grid.append(rows[:, 0], smooth_n[:, None], rows[:, 3] > 0)
        self.ready_s = float(rows[-1, 0])


class MotionTrack(_Timed):
    """A motion sensor: angular rate, acceleration and the upward direction in its frame.

    The orientation filter needs one rate: the nominal one, unless the first second shows that the
    device runs at quite another. Until then samples are held back, so streamed equals batch.
    """

    columns = 9

    def __init__(self, stream: Stream, *, epoch_ns: int) -> None:
        super().__init__(stream, epoch_ns)
        self._rate_columns = [stream.column(f"gyr_{axis}") for axis in "xyz"]
        self._acceleration_columns = [stream.column(f"acc_{axis}") for axis in "xyz"]
        self._held: list[Floats] = []
        self._first_received_ns: int | None = None
        self._received = 0
        self._orientation: OrientationFilter | None = None
        self._period_s = 0.0
        self._last_s = float("-inf")
        self._grid = GridInterpolator(self.columns)

    def feed(self, block: SampleBlock) -> None:
        """Take samples in the order they arrived."""
        if not len(block):
            return
        values = to_si(self.stream, block.raw)
        rows: Floats = np.column_stack(
            (
                self._times(block),
                block.flags,
                values[:, self._rate_columns],
                values[:, self._acceleration_columns],
            )
        )
        if self._orientation is None:
            self._held.append(rows)
            self._settle_rate(block.received_ns)
        else:
            self._process(rows, self._orientation)

    def flush(self) -> None:
        """No samples follow: a recording shorter than the rate window goes by the nominal rate."""
        if self._orientation is None and self._held:
            self._start(self.stream.nominal_rate_hz or 100.0)

    def at(self, grid_s: Floats) -> Floats:
        """Angular rate, acceleration and up on the grid, (m, 9)."""
        return self._grid.at(grid_s)

    def _settle_rate(self, received_ns: Integers) -> None:
        if self._first_received_ns is None:
            self._first_received_ns = int(received_ns[0])
        waited_s = (received_ns - self._first_received_ns) * 1e-9
        late = np.flatnonzero(waited_s >= RATE_WINDOW_S)
        if not len(late):
            self._received += len(received_ns)
            return
        measured_hz = (self._received + int(late[0])) / float(waited_s[late[0]])
        nominal_hz = self.stream.nominal_rate_hz
        close = nominal_hz > 0 and abs(measured_hz / nominal_hz - 1.0) <= RATE_TOLERANCE
        self._start(nominal_hz if close else measured_hz)

    def _start(self, rate_hz: float) -> None:
        self._orientation = OrientationFilter(rate_hz)
        self._period_s = 1.0 / rate_hz
        rows = np.vstack(self._held)
        self._held = []
        self._process(rows, self._orientation)

    def _process(self, rows: Floats, orientation: OrientationFilter) -> None:
        step_s = np.diff(rows[:, 0], prepend=self._last_s)
        breaks = np.flatnonzero(step_s > REALIGN_GAP_S).tolist()
        edges = sorted({0, *breaks, len(rows)})
        for start, stop in pairwise(edges):
            if start in breaks and np.isfinite(step_s[start]):
                orientation.restart()
            self._append(rows[start:stop], orientation)
        self.ready_s = float(rows[-1, 0])

    def _append(self, rows: Floats, orientation: OrientationFilter) -> None:
        found = orientation.feed(rows[:, 2:5], rows[:, 5:8])
        values = np.column_stack((found.angular_rate, rows[:, 5:8], found.up))
        good = np.isfinite(values).all(axis=1)
        if not good.any():
            return
        times = rows[good, 0]
        flags = rows[good, 1].astype(np.int64)
        gap = gaps_before(times, flags, last_time_s=self._last_s, period_s=self._period_s)
        self._grid.append(times, values[good], gap)
        self._last_s = float(times[-1])
