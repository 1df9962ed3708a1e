"""A recorded stream as something that happens again: its SI values at any later time."""

import numpy as np

from domain.calibration import SiReader
from domain.channel import Floats
from domain.clock import ClockModel
from domain.session import StreamRecording
from drivers.simulators.inertial import InertialTruth
from drivers.simulators.kinematics import rotation_about

_AT_REST_S = 0.5
_AXES = "xyz"


class RecordedStream:
    """What a sensor measured, calibrated, by station time; at rest before and after.

    `start_s` and `end_s` are on the clock of the recording. Values between samples lie on a line between
    them, in holes too.
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


def _rotation(wxyz: Floats) -> Floats:
    """(n, 3, 3) body to world of (n, 4), which need not be of unit length."""
    w, x, y, z = (wxyz / np.linalg.norm(wxyz, axis=1, keepdims=True)).T
    rows = [
        [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
        [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
        [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
    ]
    return np.moveaxis(np.array(rows), 2, 0)
