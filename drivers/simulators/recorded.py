"""A recorded stream as something that happens again: its SI values at any later time."""

import numpy as np

from domain.calibration import SiReader
from domain.channel import ClockKind, Floats, Integers, SampleFlag
from domain.samples.clock import ClockModel
from domain.session import StreamRecording
from drivers.simulators.inertial import InertialTruth
from drivers.simulators.kinematics import rotation_about

_AT_REST_S = 0.5
_HOLE = int(SampleFlag.GAP_BEFORE | SampleFlag.RESET_BEFORE)
_PERIODS_GAP = 2.5
_AXES = "xyz"


class RecordedStream:
    """What a sensor measured, calibrated, by station time; at rest before and after.

    `start_s` and `end_s` are on the clock of the recording, `rate_hz` holds where nothing is missing. Values
    between samples lie on a line between them; where there are none is told by `moments`.
    """

    def __init__(self, recorded: StreamRecording) -> None:
        stream = recorded.stream
        model = ClockModel(stream.clock, stream.nominal_rate_hz)
        self.stream = stream
        times_ns = model.feed(recorded.ticks, recorded.received_ns, recorded.flags)
        self._time_s: Floats = np.asarray(times_ns * 1e-9, dtype=np.float64)
        self._values = SiReader(stream).read(recorded.raw)
        self._names = [channel.name for channel in stream.channels]
        self.start_s, self.end_s = float(self._time_s[0]), float(self._time_s[-1])
        steps_s = np.diff(self._time_s)
        self.rate_hz = 1.0 / float(np.median(steps_s)) if len(steps_s) else stream.nominal_rate_hz
        holes = (recorded.flags[1:] & _HOLE).astype(np.bool_) | (steps_s * self.rate_hz > _PERIODS_GAP)
        # Without a clock of the device the times are an estimate that wavers, and its crystal does not.
        has_clock = stream.clock.kind is not ClockKind.NONE
        self._moments_s = self._time_s if has_clock else self._evened(np.flatnonzero(holes) + 1)

    def idle(self, after_s: float, until_s: float) -> Floats:
        """Times in even steps between two times of any clock."""
        numbers = np.arange(np.floor(after_s * self.rate_hz) + 1, np.floor(until_s * self.rate_hz) + 1)
        times: Floats = numbers / self.rate_hz
        return times

    def moments(self, after_s: float, until_s: float) -> Floats:
        """When it was sampled between two times of the recording; evenly before its start and after it."""
        period_s = 1.0 / self.rate_hz
        first, last = np.searchsorted(self._moments_s, (after_s, until_s), side="right")
        before = _even(float(self._moments_s[0]), -period_s, after_s, until_s)
        after = _even(float(self._moments_s[-1]), period_s, after_s, until_s)
        moments: Floats = np.concatenate((before, self._moments_s[first:last], after))
        return moments

    def _evened(self, begins: Integers) -> Floats:
        """The times between holes at even steps; `begins` are the first samples after holes."""
        pieces = np.split(self._time_s, begins)
        period_s = 1.0 / self.rate_hz
        return np.concatenate([np.arange(one[0], one[-1] + period_s / 2, period_s) for one in pieces])

    def force_n(self, time_s: Floats) -> Floats:
        """Force at times of the recording; nothing pulls outside it."""
        return self._column("force", time_s, rest=0.0)

    def motion(self, time_s: Floats) -> InertialTruth:
        """Specific force, angular rate and orientation at times of the recording; still outside it."""
        count = len(time_s)
        force = np.column_stack([self._column(f"acc_{axis}", time_s) for axis in _AXES])
        rate = np.column_stack([self._column(f"gyr_{axis}", time_s, rest=0.0) for axis in _AXES])
        if self._has("quat_w"):
            wxyz = np.column_stack([self._nearest(f"quat_{axis}", time_s) for axis in ("w", *_AXES)])
            return InertialTruth(force, rate, _rotation(wxyz))
        if not self._has("roll"):
            return InertialTruth(force, rate, np.tile(np.eye(3), (count, 1, 1)))
        turns = zip(("yaw", "pitch", "roll"), np.eye(3)[::-1], strict=True)
        yaw, pitch, roll = (rotation_about(axis, self._nearest(name, time_s)) for name, axis in turns)
        return InertialTruth(force, rate, yaw @ pitch @ roll)

    def _column(self, name: str, time_s: Floats, rest: float | None = None) -> Floats:
        times, values = self._sent(name)
        first = float(np.mean(values[times <= times[0] + _AT_REST_S])) if rest is None else rest
        last = float(np.mean(values[times >= times[-1] - _AT_REST_S])) if rest is None else rest
        return np.interp(time_s, times, values, left=first, right=last)

    def _nearest(self, name: str, time_s: Floats) -> Floats:
        times, values = self._sent(name)
        nearest: Floats = values[np.clip(np.searchsorted(times, time_s), 0, len(times) - 1)]
        return nearest

    def _sent(self, name: str) -> tuple[Floats, Floats]:
        values = self._values[:, self._names.index(name)]
        sent = np.isfinite(values)
        return (self._time_s[sent], values[sent]) if sent.any() else (self._time_s[:1], np.zeros(1))

    def _has(self, name: str) -> bool:
        return name in self._names and bool(np.isfinite(self._values[:, self._names.index(name)]).any())


def _even(origin_s: float, step_s: float, after_s: float, until_s: float) -> Floats:
    """Times on one side of an origin, which is none of them, in even steps."""
    ends = (np.array([after_s, until_s]) - origin_s) / abs(step_s)
    numbers = np.arange(np.floor(ends[0]) + 1, np.floor(ends[1]) + 1)
    side = numbers[numbers * step_s > 0]
    times: Floats = origin_s + side * abs(step_s)
    return times


def _rotation(wxyz: Floats) -> Floats:
    """(n, 3, 3) body to world of (n, 4), which need not be of unit length."""
    w, x, y, z = (wxyz / np.linalg.norm(wxyz, axis=1, keepdims=True)).T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ]
    return np.moveaxis(np.array(rows), 2, 0)
