"""A simulated LSL stream as its transport hands it on: what stands for the network is a port."""

import struct
from collections.abc import Sequence

import numpy as np

from domain.timebase import Clock
from drivers.simulators.inertial import InertialSimulator, InertialSource, Readings
from drivers.simulators.pty_port import PtyPort

_CORRECTION_S = 0.0125


def packet(kind: bytes, count: int, body: bytes) -> bytes:
    """A packet with the sum of its bytes."""
    whole = b"LSL" + kind + count.to_bytes(2, "little") + body
    return whole + (sum(whole) % 65536).to_bytes(2, "little")


def header(name: str, labels: Sequence[str]) -> bytes:
    """The stream's name and labels, without units."""
    text = "\n".join([name, *(f"{label}\t" for label in labels)]).encode()
    return packet(b"H", len(text), text)


def sample(stamp_s: float, values: Sequence[float]) -> bytes:
    """Time stamp, correction, values."""
    return packet(b"S", len(values), struct.pack(f"<{len(values) + 2}d", stamp_s, _CORRECTION_S, *values))


class LslSimulator(InertialSimulator):
    """Six numbers of a motion sensor, or with `is_force` the size of what it feels."""

    def __init__(
        self, *, port: PtyPort, clock: Clock, motion: InertialSource, is_force: bool = False, seed: int = 1
    ) -> None:
        super().__init__(port=port, clock=clock, motion=motion, seed=seed)
        self._is_force = is_force
        motion_labels = [f"{kind}_{axis}" for kind in ("acc", "gyr") for axis in "xyz"]
        self._header = header(port.path.name, ["force"] if is_force else motion_labels)

    def encode(self, readings: Readings) -> bytes:
        values = np.column_stack((readings.force_m_per_s2, readings.rate_rad_per_s))
        if self._is_force:
            values = np.linalg.norm(readings.force_m_per_s2, axis=1)[:, np.newaxis]
        pairs = zip(readings.device_s.tolist(), values.tolist(), strict=True)
        return self._header + b"".join(sample(1000.0 + time_s, row) for time_s, row in pairs)
