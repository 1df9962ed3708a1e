"""A motion sensor's stream: angular rate, acceleration and the upward direction in its frame."""

from itertools import pairwise

import numpy as np

from domain.channel import Floats, Integers, SampleBlock, Stream
from domain.orientation import OrientationFilter
from domain.timeline import GAP_PERIODS, GridInterpolator, gaps_before
from domain.tracks import TimedTrack

RATE_WINDOW_S = 1.5
"""A motion sensor's rate is settled on its first seconds."""
RATE_TOLERANCE = 0.2
"""A rate within this share of the nominal one is the nominal one: short bursts measure no better."""
REALIGN_GAP_S = 0.5
"""After a longer gap the orientation starts anew from the accelerometer."""


class MotionTrack(TimedTrack):
    """A motion sensor: angular rate, acceleration and the upward direction in its frame.

    The orientation filter needs one rate: the nominal one, unless the first seconds show that the
    device runs at quite another. Until then samples are held back, so streamed equals batch.
    """

    columns = 9

    def __init__(self, stream: Stream, *, epoch_ns: int) -> None:
        super().__init__(stream, epoch_ns)
        self._rate_columns = [stream.column(f"gyr_{axis}") for axis in "xyz"]
        self._acceleration_columns = [stream.column(f"acc_{axis}") for axis in "xyz"]
        self._held: list[Floats] = []
        self._arrivals: list[Integers] = []
        self._orientation: OrientationFilter | None = None
        self._period_s = 0.0
        self._last_s = float("-inf")
        self._grid = GridInterpolator(self.columns)

    def feed(self, block: SampleBlock) -> None:
        """Take samples in the order they arrived."""
        if not len(block):
            return
        values = self._reader.read(block.raw)
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
        self._arrivals.append(received_ns)
        received: Floats = np.concatenate(self._arrivals).astype(np.float64)
        arrivals_s: Floats = (received - received[0]) * 1e-9
        late = np.flatnonzero(arrivals_s >= RATE_WINDOW_S)
        if not len(late):
            return
        measured_hz = _median_rate_hz(arrivals_s[: late[0] + 1])
        nominal_hz = self.stream.nominal_rate_hz
        close = nominal_hz > 0 and abs(measured_hz / nominal_hz - 1.0) <= RATE_TOLERANCE
        self._start(nominal_hz if close else measured_hz)

    def _start(self, rate_hz: float) -> None:
        self._orientation = OrientationFilter(rate_hz)
        self._period_s = 1.0 / rate_hz
        rows = np.vstack(self._held)
        self._held, self._arrivals = [], []
        self._process(rows, self._orientation)

    def _process(self, rows: Floats, orientation: OrientationFilter) -> None:
        good = np.flatnonzero(np.isfinite(rows).all(axis=1))
        step_s = np.diff(rows[good, 0], prepend=self._last_s)
        breaks = good[(step_s > REALIGN_GAP_S) & np.isfinite(step_s)].tolist()
        for start, stop in pairwise(sorted({0, *breaks, len(rows)})):
            if start in breaks:
                orientation.restart()
            self._append(rows[start:stop], orientation)
        newest_s = float(rows[-1, 0])
        # Rows after the last good sample wait for the next one, unless it would come too late to be joined.
        bridgeable = newest_s - self._last_s <= GAP_PERIODS * self._period_s
        self.ready_s = self._last_s if bridgeable else newest_s

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


def _median_rate_hz(arrivals_s: Floats) -> float:
    """Samples per second as most stretches of half the window show it.

    A busy machine hands over a burst late; counting over the whole window would take the samples that
    wait in it for missing, and the angle would be wrong by as much.
    """
    later = np.searchsorted(arrivals_s, arrivals_s + RATE_WINDOW_S / 2)
    inside = later < len(arrivals_s)
    index = np.arange(len(arrivals_s))[inside]
    later = later[inside]
    if not len(index):
        return (len(arrivals_s) - 1) / float(arrivals_s[-1])
    return float(np.median((later - index) / (arrivals_s[later] - arrivals_s[index])))
