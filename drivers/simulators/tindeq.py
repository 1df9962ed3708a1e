"""A simulated Tindeq Progressor, its notifications as a stream; as if an earlier program had started it."""

import struct
from collections.abc import Callable

import numpy as np

from domain.channel import Floats
from domain.timebase import Clock
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.pty_port import PtyPort

_RATE_HZ = 80.0
_KILOGRAMS_PER_NEWTON = 1.0 / 9.80665
_NOISE_KG = 0.005


def notification(tag: int, value: bytes) -> bytes:
    """Tag, length, value."""
    return bytes([tag, len(value)]) + value


def weight(*samples: tuple[float, int]) -> bytes:
    """Kilograms with the microseconds at which they were measured."""
    return notification(1, b"".join(struct.pack("<fI", kg, us % 2**32) for kg, us in samples))


class TindeqSimulator(SimulatedDevice):
    """One sample a notification, 80 a second; one byte is a command."""

    def __init__(
        self, *, port: PtyPort, clock: Clock, force: Callable[[Floats], Floats], seed: int = 1
    ) -> None:
        super().__init__(port=port, clock=clock)
        self._force = force
        self._random = np.random.default_rng(seed)
        self._answers = b""
        self._epoch_ns, self._count, self._tare_kg = 0, 0, 0.0
        self.measuring = True

    def powered(self, now_ns: int) -> None:
        self._epoch_ns, self._count = now_ns, 0

    def due(self, now_ns: int) -> bytes:
        out, self._answers = self._answers, b""
        last = int((now_ns - self._epoch_ns) * 1e-9 * _RATE_HZ)
        number = np.arange(self._count + 1, last + 1)
        self._count = max(self._count, last)
        if not self.measuring or not len(number):
            return out
        kilograms = self._kilograms(self._epoch_ns * 1e-9 + number / _RATE_HZ)
        pairs = zip(kilograms.tolist(), (number * 1e6 / _RATE_HZ).astype(int).tolist(), strict=True)
        return out + b"".join(weight(pair) for pair in pairs)

    def received(self, data: bytes, now_ns: int) -> None:
        for command in data:
            if command == 100:
                self._tare_kg += float(self._kilograms(np.array([now_ns * 1e-9]))[0])
            elif command in (101, 102):
                self.measuring = command == 101
            elif command == 107:
                self._answers += notification(0, b"1.2.3.4")
            elif command == 111:
                self._answers += notification(0, struct.pack("<I", 3950))

    def _kilograms(self, time_s: Floats) -> Floats:
        noise = self.noise * _NOISE_KG * self._random.standard_normal(len(time_s))
        return np.asarray(self._force(time_s) * _KILOGRAMS_PER_NEWTON + noise - self._tare_kg)
