"""Plays a recording as WitMotion packets through a port, once, at its own rate."""

import threading
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from domain.channel import Floats, Integers
from domain.timebase import Clock
from drivers.simulators import witmotion_packets as wire
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.kinematics import STANDARD_GRAVITY_M_PER_S2
from drivers.simulators.pty_port import PtyPort, SimulatorError


@dataclass(frozen=True, slots=True)
class InertialRecording:
    """What an IMU recorded: (n, 3) g and (n, 3) rad/s at `rate_hz`."""

    acceleration_g: Floats
    rate_rad_per_s: Floats
    rate_hz: float


def load_recording(path: Path, name: str) -> InertialRecording:
    """The array `name` (n, 6: ax ay az in g, wx wy wz in rad/s) of an npz file that holds `rate_hz` too."""
    try:
        with np.load(path) as file:
            samples, rate_hz = np.asarray(file[name], dtype=np.float64), float(file["rate_hz"])
    except (OSError, KeyError, ValueError) as error:
        raise SimulatorError(
            f"{path} has no recording {name} with a rate_hz ({error}): give an npz file and the name of an "
            "(n, 6) array in it."
        ) from error
    if samples.ndim != 2 or samples.shape[1] != 6 or len(samples) == 0:
        raise SimulatorError(
            f"{name} in {path} is {samples.shape}: (n, 6) is needed, so choose another array."
        )
    return InertialRecording(samples[:, :3], samples[:, 3:], rate_hz)


class RecordingPlayer(SimulatedDevice):
    """Still for `lead_in_s`, the recording, still from then on.

    It starts over when a host opens the port or asks who is there: a search for devices opens a port too.
    Each row goes out exactly once and unchanged but for the rounding of the wire. Still means the
    gravity of the nearest row, no rotation, and the last bit flickering as on a living sensor.
    """

    def __init__(
        self,
        *,
        port: PtyPort,
        clock: Clock,
        recording: InertialRecording,
        lead_in_s: float = 5.0,
        seed: int = 1,
    ) -> None:
        super().__init__(port=port, clock=clock)
        self.finished = threading.Event()
        self._recording = recording
        self._lead = round(lead_in_s * recording.rate_hz)
        self._random = np.random.default_rng(seed)
        self._epoch_ns = 0
        self._sent = 0

    def powered(self, now_ns: int) -> None:
        self._rewind(now_ns)

    def host_opened(self, now_ns: int) -> None:
        self._rewind(now_ns)

    def received(self, data: bytes, now_ns: int) -> None:  # noqa: ARG002 - whatever is asked
        """Nothing can be set; who asks has just come, for a port opened again at once seems never closed."""
        self._rewind(now_ns)

    def due(self, now_ns: int) -> bytes:
        last = int((now_ns - self._epoch_ns) * 1e-9 * self._recording.rate_hz)
        if last <= self._sent:
            return b""
        rows = np.arange(self._sent, last, dtype=np.int64) - self._lead
        self._sent = last
        count = len(self._recording.acceleration_g)
        if rows[-1] >= count:
            self.finished.set()
        inside = ((rows >= 0) & (rows < count))[:, None]
        nearest = np.clip(rows, 0, count - 1)
        force = np.where(inside, self._recording.acceleration_g[nearest], self._still_g(rows))
        rate = np.where(inside, self._recording.rate_rad_per_s[nearest], self._flicker(rows, 0.001))
        columns = [wire.acceleration(force * STANDARD_GRAVITY_M_PER_S2), wire.angular_rate(rate)]
        return np.concatenate(columns, axis=1).tobytes()

    def next_due_ns(self, now_ns: int) -> int:  # noqa: ARG002 - the device base asks with the time
        return self._epoch_ns + int((self._sent + 1) / self._recording.rate_hz * 1e9) + 1

    def _rewind(self, now_ns: int) -> None:
        self._epoch_ns, self._sent = now_ns, 0
        self.finished.clear()

    def _still_g(self, rows: Integers) -> Floats:
        ends = self._recording.acceleration_g[[0, -1]]
        gravity = ends / np.linalg.norm(ends, axis=1, keepdims=True)
        return np.asarray(gravity[(rows > 0).astype(np.int64)] + self._flicker(rows, 0.0005))

    def _flicker(self, rows: Integers, size: float) -> Floats:
        return size * self._random.standard_normal((len(rows), 3))
