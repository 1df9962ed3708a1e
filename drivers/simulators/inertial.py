"""What all simulated motion sensors share: samples on their own crystal, with noise and a gyroscope bias."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from domain.channel import Floats, Integers
from domain.timebase import Clock
from drivers.simulators.device import Moments, SimulatedDevice
from drivers.simulators.pty_port import PtyPort

_ACCELERATION_NOISE_M_PER_S2 = 0.02
_RATE_NOISE_RAD_PER_S = np.radians(0.06)
_RATE_BIAS_RAD_PER_S = np.radians(0.25)
_LONGEST_COUNTED = 1_000_000


@dataclass(frozen=True, slots=True)
class InertialTruth:
    """What the sensor goes through: (n, 3) m/s2, (n, 3) rad/s, (n, 3, 3) body to world."""

    specific_force_m_per_s2: Floats
    rate_rad_per_s: Floats
    rotation: Floats


InertialSource = Callable[[Floats], InertialTruth]
"""What the sensor goes through at station times in seconds."""


@dataclass(frozen=True, slots=True)
class Readings:
    """What the sensor measured: `number` (n,) counts samples, `device_s` (n,) is its time since power-on."""

    number: Integers
    device_s: Floats
    force_m_per_s2: Floats
    rate_rad_per_s: Floats
    rotation: Floats


class InertialSimulator(SimulatedDevice):
    """A motion sensor whose crystal is off by `skew_ppm`; a subclass puts its readings into packets.

    It streams while `streaming`, whoever listens. `answers` go out before the next samples.
    """

    def __init__(
        self,
        *,
        port: PtyPort,
        clock: Clock,
        motion: InertialSource,
        rate_hz: float = 100.0,
        skew_ppm: float = 0.0,
        seed: int = 1,
    ) -> None:
        super().__init__(port=port, clock=clock)
        self._motion = motion
        self._random = np.random.default_rng(seed)
        self._bias = self._random.uniform(-1.0, 1.0, 3) * _RATE_BIAS_RAD_PER_S
        self._pace = 1.0 + skew_ppm * 1e-6
        self._rate_hz = rate_hz
        self.streaming = True
        self.answers = b""
        self._powered_ns = self._epoch_ns = 0
        self._count = self._number = 0
        self._looked_s = self._played_s = 0.0

    @property
    def rate_hz(self) -> float:
        """Samples per second by the device's own clock; 0 when it is silent."""
        return self._rate_hz

    @abstractmethod
    def encode(self, readings: Readings) -> bytes:
        """The bytes of these readings."""

    def received(self, data: bytes, now_ns: int) -> None:
        """Most sensors do as they were set; a subclass that can be commanded overrides this."""

    def powered(self, now_ns: int) -> None:
        self._powered_ns, self._number = now_ns, 0
        self.restart_sampling(now_ns)

    def restart_sampling(self, now_ns: int) -> None:
        """Samples are counted from now on, at the present rate."""
        self._epoch_ns, self._count = now_ns, 0

    def due(self, now_ns: int) -> bytes:
        out, self.answers = self.answers, b""
        rate_hz = self.rate_hz
        if rate_hz == 0.0 or now_ns < self._epoch_ns:
            return out
        if self.moments is not None:
            return out + self._played(self.moments, now_ns * 1e-9)
        last = int((now_ns - self._epoch_ns) * 1e-9 * rate_hz * self._pace)
        if last <= self._count:
            return out
        number = np.arange(self._count + 1, last + 1)
        self._count = last
        time_s = self._epoch_ns * 1e-9 + number / (rate_hz * self._pace)
        self._number += len(number)
        return out + self.encode(self._measured(time_s)) if self.streaming else out

    def _played(self, moments: Moments, now_s: float) -> bytes:
        since_s, self._looked_s = max(self._looked_s, self._epoch_ns * 1e-9), now_s
        time_s = moments(since_s, now_s)
        if not len(time_s):
            return b""
        # What is missing was counted by the device that measured it.
        steps = np.rint(np.diff(time_s, prepend=self._played_s) * self.moments_hz)
        self._number += int(steps[1:].clip(1).sum()) + int(np.clip(steps[0], 1, _LONGEST_COUNTED))
        numbers = self._number - np.append(np.cumsum(steps[:0:-1].clip(1))[::-1], 0.0)
        self._played_s = float(time_s[-1])
        readings = replace(self._measured(time_s), number=numbers.astype(np.int64))
        return self.encode(readings) if self.streaming else b""

    def next_due_ns(self, now_ns: int) -> int:
        if self.moments is not None:
            return now_ns
        if self.rate_hz == 0.0:
            return now_ns
        return self._epoch_ns + int((self._count + 1) / (self.rate_hz * self._pace) * 1e9) + 1

    def _measured(self, time_s: Floats) -> Readings:
        truth = self._motion(time_s)
        noise = self.noise * self._random.standard_normal((2, *truth.specific_force_m_per_s2.shape))
        return Readings(
            number=np.arange(self._number - len(time_s), self._number, dtype=np.int64),
            device_s=(time_s - self._powered_ns * 1e-9) * self._pace,
            force_m_per_s2=truth.specific_force_m_per_s2 + _ACCELERATION_NOISE_M_PER_S2 * noise[0],
            rate_rad_per_s=truth.rate_rad_per_s + self.noise * self._bias + _RATE_NOISE_RAD_PER_S * noise[1],
            rotation=truth.rotation,
        )
