"""A motion sensor's stream: angular rate, acceleration, the upward direction and the orientation."""

import math
from itertools import pairwise

import numpy as np

from domain.channel import Floats, SampleBlock, SampleFlag, Stream
from domain.orientation import OrientationFilter
from domain.timeline import GAP_PERIODS, GridInterpolator, gaps_before, steps
from domain.tracks import TimedTrack

CHECKED_OVER_S = 10.0
REALIGN_GAP_S = 0.5
"""After a longer gap the orientation starts anew from the accelerometer."""

RATE, ACCELERATION, UP, QUATERNION = slice(0, 3), slice(3, 6), slice(6, 9), slice(9, 13)
"""Columns of a row: rad/s, m/s2, unit vector in the sensor's frame, w x y z sensor to earth."""
EPOCH = 13
"""Column that counts how often the heading began anew."""


class MotionTrack(TimedTrack):
    """A motion sensor: angular rate, acceleration and the upward direction in its frame.

    The orientation filter needs one rate, and it is the stream's nominal one. Arrivals of the first
    seconds would not do: a busy machine hands samples over late, and a rate that is off scales every
    angle by as much. What the whole stream says is compared at the end, see `sent_hz`.

    `magnetometer` takes the heading from the magnetic field, where the sensor sends one.
    """

    columns = 14

    def __init__(self, stream: Stream, *, epoch_ns: int, magnetometer: bool = False) -> None:
        super().__init__(stream, epoch_ns)
        self._rate_columns = [stream.column(f"gyr_{axis}") for axis in "xyz"]
        self._acceleration_columns = [stream.column(f"acc_{axis}") for axis in "xyz"]
        names = {channel.name for channel in stream.channels}
        self._field_columns = [stream.column(f"mag_{axis}") for axis in "xyz"] if "mag_x" in names else []
        self.has_field = magnetometer and bool(self._field_columns)
        self.used_hz = stream.nominal_rate_hz or 100.0
        self._period_s = 1.0 / self.used_hz
        self._orientation = OrientationFilter(self.used_hz, magnetometer=self.has_field)
        self._beginnings = 0
        self._sent, self._sent_over_s, self._newest_ns = 0, 0.0, 0
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
                values[:, self._field_columns],
            )
        )
        self._count(block)
        self._process(rows)

    def flush(self) -> None:
        """No samples follow; nothing is held back."""

    def at(self, grid_s: Floats) -> Floats:
        """The columns above on the grid, (m, 14); a quaternion between two samples is not of length one."""
        return self._grid.at(grid_s)

    @property
    def sent_hz(self) -> float:
        """Samples over seconds of all that arrived, holes left out; NaN before 10 s are known."""
        return self._sent / self._sent_over_s if self._sent_over_s >= CHECKED_OVER_S else math.nan

    def _count(self, block: SampleBlock) -> None:
        before = np.concatenate(([self._newest_ns or block.received_ns[0]], block.received_ns[:-1]))
        goes_on = (block.flags & int(SampleFlag.GAP_BEFORE)) == 0
        self._sent += int(goes_on.sum())
        self._sent_over_s += float((block.received_ns - before)[goes_on].sum()) * 1e-9
        self._newest_ns = int(block.received_ns[-1])

    def _process(self, rows: Floats) -> None:
        good = np.flatnonzero(np.isfinite(rows[:, :8]).all(axis=1))
        step_s = steps(rows[good, 0], self._last_s)
        breaks = good[(step_s > REALIGN_GAP_S) & np.isfinite(step_s)].tolist()
        for start, stop in pairwise(sorted({0, *breaks, len(rows)})):
            if start in breaks:
                self._orientation.restart()
                self._beginnings += 1
            self._append(rows[start:stop])
        newest_s = float(rows[-1, 0])
        # Rows after the last good sample wait for the next one, unless it would come too late to be joined.
        bridgeable = newest_s - self._last_s <= GAP_PERIODS * self._period_s
        self.ready_s = self._last_s if bridgeable else newest_s

    def _append(self, rows: Floats) -> None:
        field = rows[:, 8:] if self.has_field else None
        found = self._orientation.feed(rows[:, 2:5], rows[:, 5:8], field)
        values = np.empty((len(rows), self.columns))
        values[:, RATE], values[:, ACCELERATION] = found.angular_rate, rows[:, 5:8]
        values[:, UP], values[:, QUATERNION] = found.up, found.quaternion
        values[:, EPOCH] = self._beginnings
        good = np.isfinite(values).all(axis=1)
        if not good.any():
            return
        times = rows[good, 0]
        flags = rows[good, 1].astype(np.int64)
        gap = gaps_before(times, flags, last_time_s=self._last_s, period_s=self._period_s)
        self._grid.append(times, values[good], gap)
        self._last_s = float(times[-1])
