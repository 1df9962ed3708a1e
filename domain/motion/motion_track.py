"""A motion sensor's stream: angular rate, acceleration, the upward direction and the orientation."""

import math
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from domain.channel import ClockKind, Floats, Integers, SampleBlock, SampleFlag, Stream
from domain.motion.orientation import OrientationFilter
from domain.samples.bridging import HOLE_PERIODS, longest_bridged_s, on_lines
from domain.samples.timeline import GAP_PERIODS, GridInterpolator, gaps_before, steps
from domain.samples.tracks import TimedTrack

CHECKED_OVER_S = 10.0

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
        self._longest_s = longest_bridged_s(self._period_s)
        self._has_clock = stream.clock.kind is ClockKind.DEVICE
        self._orientation = OrientationFilter(self.used_hz, magnetometer=self.has_field)
        self._columns = self._rate_columns + self._acceleration_columns
        if self.has_field:
            self._columns += self._field_columns
        self._last: Floats = np.empty((0, len(self._columns)))
        self._beginnings = 0
        self._sent, self._sent_over_s, self._newest_ns = 0, 0.0, 0
        self._last_s = float("-inf")
        self._grid = GridInterpolator(self.columns)

    def feed(self, block: SampleBlock) -> None:
        """Take samples in the order they arrived."""
        if not len(block):
            return
        values = self._reader.read(block.raw)[:, self._columns]
        time_s = self._times(block)
        self._count(block)
        self._process(time_s, block.flags, values)

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

    def _process(self, time_s: Floats, flags: Integers, values: Floats) -> None:
        newest_s = float(time_s[-1])
        known = np.isfinite(values[:, :6]).all(axis=1)
        if not known.all():
            # A row that lacks a value is a hole like a row that lacks.
            time_s, flags, values = time_s[known], flags[known], values[known]
        if len(time_s):
            self._take(time_s, flags, values)
            self._last_s = float(time_s[-1])
        # Rows after the last good sample wait for the next one, unless it would come too late to be joined.
        bridgeable = newest_s - self._last_s <= GAP_PERIODS * self._period_s
        self.ready_s = self._last_s if bridgeable else newest_s

    def _take(self, time_s: Floats, flags: Integers, values: Floats) -> None:
        step_s = steps(time_s, self._last_s)
        if not (step_s > HOLE_PERIODS * self._period_s).any():
            nothing = np.zeros(len(time_s), dtype=np.bool_)
            self._grid.append(time_s, self._rows(values, None), nothing)
            return
        gap = gaps_before(time_s, flags, last_time_s=self._last_s, period_s=self._period_s)
        breaks = np.flatnonzero((step_s > self._longest_s) & np.isfinite(step_s)).tolist()
        jumps = self._jumps(step_s, gap)
        for start, stop in pairwise(sorted({0, *breaks, len(time_s)})):
            if start in breaks:
                self._restart()
            part = slice(start, stop)
            self._grid.append(time_s[part], self._rows(values[part], jumps[part]), gap[part])

    def _jumps(self, step_s: Floats, gap: NDArray[np.bool_]) -> Integers:
        """Periods from the sample before, (n,); 1 where nothing lacks, or only an arrival says so."""
        hole = step_s > HOLE_PERIODS * self._period_s
        if not self._has_clock:
            hole &= gap
        hole &= step_s <= self._longest_s
        jumps = np.ones(len(step_s), dtype=np.int64)
        if hole.any():
            jumps[hole] = np.rint(step_s[hole] / self._period_s)
        return jumps

    def _restart(self) -> None:
        self._orientation.restart()
        self._beginnings += 1
        self._last = self._last[:0]

    def _rows(self, values: Floats, jumps: Integers | None) -> Floats:
        """The columns above of samples that follow one another; with `jumps` short holes are bridged."""
        fed = values
        place: slice | Integers = slice(None)
        if jumps is not None and len(self._last):
            filled, places = on_lines(np.concatenate((self._last, values)), jumps)
            fed, place = filled[1:], places[1:] - 1
        elif jumps is not None:
            fed, place = on_lines(values, jumps[1:])
        self._last = values[-1:].copy()
        found = self._orientation.feed(fed[:, :3], fed[:, 3:6], fed[:, 6:] if self.has_field else None)
        rows = np.empty((len(values), self.columns))
        rows[:, RATE], rows[:, ACCELERATION] = found.angular_rate[place], values[:, 3:6]
        rows[:, UP], rows[:, QUATERNION] = found.up[place], found.quaternion[place]
        rows[:, EPOCH] = self._beginnings
        return rows
