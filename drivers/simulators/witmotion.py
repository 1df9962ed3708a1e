"""A simulated WitMotion IMU: streams packets at its register's rate and obeys its configuration registers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from domain.channel import Floats
from domain.timebase import Clock
from drivers.simulators import witmotion_packets as wire
from drivers.simulators.device import SimulatedDevice
from drivers.simulators.kinematics import rotation_about
from drivers.simulators.pty_port import PtyPort


@dataclass(frozen=True, slots=True)
class InertialTruth:
    """What the sensor goes through: (n, 3) m/s2, (n, 3) rad/s, (n, 3, 3) body to world."""

    specific_force_m_per_s2: Floats
    rate_rad_per_s: Floats
    rotation: Floats


InertialSource = Callable[[Floats], InertialTruth]
"""What the sensor goes through at station times in seconds."""

_SAVE, _CALIBRATION, _CONTENT, _RATE, _VERSION, _READ, _KEY = 0x00, 0x01, 0x02, 0x03, 0x2E, 0x27, 0x69
_ZERO_YAW = 4
_SERIAL_NUMBER = 0x7F
_KEY_VALUE = 0xB588
_UNLOCKED_S = 10.0
_RATE_HZ = {1: 0.2, 2: 0.5, 3: 1, 4: 2, 5: 5, 6: 10, 7: 20, 8: 50, 9: 100, 10: 125, 11: 200}
_FIRMWARE = 0x3660
_CLOCK_WITHOUT_BATTERY = datetime(2018, 1, 1)
_ACCELERATION_NOISE_M_PER_S2 = 0.02
_RATE_NOISE_RAD_PER_S = np.radians(0.06)
_RATE_BIAS_RAD_PER_S = np.radians(0.25)


class WitMotionSimulator(SimulatedDevice):
    """A nine-axis WT901 at 115200 baud that someone has set to `rate_hz` (100 as a coach would).

    It streams from power-on and does not notice whether a host listens. Its crystal is off by
    `skew_ppm`; its gyroscope has a small constant bias.
    """

    def __init__(
        self,
        *,
        port: PtyPort,
        clock: Clock,
        motion: InertialSource,
        serial_number: str,
        skew_ppm: float = 0.0,
        seed: int = 1,
    ) -> None:
        super().__init__(port=port, clock=clock)
        self._motion = motion
        self._random = np.random.default_rng(seed)
        self._bias = self._random.uniform(-1.0, 1.0, 3) * _RATE_BIAS_RAD_PER_S
        self._pace = 1.0 + skew_ppm * 1e-6
        content = sum(
            1 << wire.CONTENT_BIT[kind] for kind in (wire.ACCELERATION, wire.ANGULAR_RATE, wire.ANGLE)
        )
        self._saved = {_CONTENT: content, _RATE: 9, _VERSION: _FIRMWARE, **_serial_registers(serial_number)}
        self._registers = dict(self._saved)
        self._heading = np.eye(3)
        self._incoming = b""
        self._answers = b""
        self._unlocked_until_ns = 0
        self._powered_ns = 0
        self._epoch_ns = 0
        self._count = 0

    @property
    def rate_hz(self) -> float:
        """The rate the register asks for; 0 when the device is silent."""
        return float(_RATE_HZ.get(self._registers[_RATE], 0.0))

    def powered(self, now_ns: int) -> None:
        self._registers = dict(self._saved)
        self._powered_ns = now_ns
        self._restart_sampling(now_ns)

    def received(self, data: bytes, now_ns: int) -> None:
        self._incoming += data
        while len(self._incoming) >= 5:
            start = self._incoming.find(b"\xff\xaa")
            if start < 0:
                self._incoming = self._incoming[-1:]
                return
            command = self._incoming[start : start + 5]
            if len(command) < 5:
                return
            self._incoming = self._incoming[start + 5 :]
            self._command(command[2], int.from_bytes(command[3:5], "little"), now_ns)

    def due(self, now_ns: int) -> bytes:
        out, self._answers = self._answers, b""
        if self.rate_hz == 0.0 or now_ns < self._epoch_ns:
            return out
        last = int((now_ns - self._epoch_ns) * 1e-9 * self.rate_hz * self._pace)
        if last <= self._count:
            return out
        number = np.arange(self._count + 1, last + 1)
        self._count = last
        elapsed_s = number / (self.rate_hz * self._pace)
        return out + self._samples(self._epoch_ns * 1e-9 + elapsed_s)

    def next_due_ns(self, now_ns: int) -> int:
        if self.rate_hz == 0.0:
            return now_ns
        return self._epoch_ns + int((self._count + 1) / (self.rate_hz * self._pace) * 1e9) + 1

    def _samples(self, time_s: Floats) -> bytes:
        truth = self._motion(time_s)
        shape = truth.specific_force_m_per_s2.shape
        rotation = self._heading @ truth.rotation
        noise = self._random.standard_normal((2, *shape))
        force = truth.specific_force_m_per_s2 + _ACCELERATION_NOISE_M_PER_S2 * noise[0]
        rate = truth.rate_rad_per_s + self._bias + _RATE_NOISE_RAD_PER_S * noise[1]
        makers: dict[int, Callable[[], wire.Bytes]] = {
            wire.TIME: lambda: np.concatenate([wire.time_of_day(self._own_time(t)) for t in time_s]),
            wire.ACCELERATION: lambda: wire.acceleration(force),
            wire.ANGULAR_RATE: lambda: wire.angular_rate(rate),
            wire.ANGLE: lambda: wire.angle(rotation),
            wire.MAGNETIC: lambda: wire.magnetic(truth.rotation),
            wire.QUATERNION: lambda: wire.quaternion(rotation),
        }
        content = self._registers[_CONTENT]
        wanted = [make() for kind, make in makers.items() if content >> wire.CONTENT_BIT[kind] & 1]
        return np.concatenate(wanted, axis=1).tobytes() if wanted else b""

    def _own_time(self, time_s: float) -> datetime:
        return _CLOCK_WITHOUT_BATTERY + timedelta(seconds=float(time_s) - self._powered_ns * 1e-9)

    def _command(self, register: int, value: int, now_ns: int) -> None:
        if register == _KEY:
            if value == _KEY_VALUE:
                self._unlocked_until_ns = now_ns + int(_UNLOCKED_S * 1e9)
        elif register == _READ:
            self._answers += wire.registers([self._registers.get(value + i, 0) for i in range(4)])
        elif now_ns > self._unlocked_until_ns:
            return
        elif register == _SAVE:
            self._save_or_restart(value, now_ns)
        else:
            self._registers[register] = value
            if register == _RATE:
                self._restart_sampling(now_ns)
            elif (register, value) == (_CALIBRATION, _ZERO_YAW):
                self._zero_yaw(now_ns)

    def _zero_yaw(self, now_ns: int) -> None:
        rotation = self._motion(np.array([now_ns * 1e-9])).rotation[0]
        yaw = np.arctan2(rotation[1, 0], rotation[0, 0])
        self._heading = rotation_about(np.array([0.0, 0.0, 1.0]), np.array([-yaw]))[0]

    def _save_or_restart(self, value: int, now_ns: int) -> None:
        if value == 0x00:
            self._saved = dict(self._registers)
        elif value == 0xFF:
            self.powered(now_ns)

    def _restart_sampling(self, now_ns: int) -> None:
        self._epoch_ns, self._count = now_ns, 0


def _serial_registers(serial_number: str) -> dict[int, int]:
    text = serial_number.encode("ascii").ljust(12, b"\0")[:12]
    pairs = (text[i : i + 2] for i in range(0, 12, 2))
    return {_SERIAL_NUMBER + i: int.from_bytes(pair, "little") for i, pair in enumerate(pairs)}
