"""A simulated WitMotion IMU: streams packets at its register's rate and obeys its configuration registers."""

from collections.abc import Callable
from datetime import datetime, timedelta

import numpy as np

from domain.timebase import Clock
from drivers.simulators import witmotion_packets as wire
from drivers.simulators.inertial import InertialSimulator, InertialSource, Readings
from drivers.simulators.kinematics import rotation_about
from drivers.simulators.pty_port import PtyPort

_SAVE, _CALIBRATION, _CONTENT, _RATE, _VERSION, _READ, _KEY = 0x00, 0x01, 0x02, 0x03, 0x2E, 0x27, 0x69
_ZERO_YAW = 4
_SERIAL_NUMBER = 0x7F
_KEY_VALUE = 0xB588
_UNLOCKED_S = 10.0
_RATE_HZ = {1: 0.2, 2: 0.5, 3: 1, 4: 2, 5: 5, 6: 10, 7: 20, 8: 50, 9: 100, 10: 125, 11: 200}
_FIRMWARE = 0x3660
_CLOCK_WITHOUT_BATTERY = datetime(2018, 1, 1)


class WitMotionSimulator(InertialSimulator):
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
        with_time: bool = False,
    ) -> None:
        super().__init__(port=port, clock=clock, motion=motion, skew_ppm=skew_ppm, seed=seed)
        content = sum(
            1 << wire.CONTENT_BIT[kind] for kind in (wire.ACCELERATION, wire.ANGULAR_RATE, wire.ANGLE)
        )
        content |= int(with_time) << wire.CONTENT_BIT[wire.TIME]
        self._saved = {_CONTENT: content, _RATE: 9, _VERSION: _FIRMWARE, **_serial_registers(serial_number)}
        self._registers = dict(self._saved)
        self._heading = np.eye(3)
        self._incoming = b""
        self._unlocked_until_ns = 0

    @property
    def rate_hz(self) -> float:
        """The rate the register asks for; 0 when the device is silent."""
        return float(_RATE_HZ.get(self._registers[_RATE], 0.0))

    def powered(self, now_ns: int) -> None:
        self._registers = dict(self._saved)
        super().powered(now_ns)

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

    def encode(self, readings: Readings) -> bytes:
        rotation = self._heading @ readings.rotation
        makers: dict[int, Callable[[], wire.Bytes]] = {
            wire.TIME: lambda: np.concatenate([wire.time_of_day(_own_time(t)) for t in readings.device_s]),
            wire.ACCELERATION: lambda: wire.acceleration(readings.force_m_per_s2),
            wire.ANGULAR_RATE: lambda: wire.angular_rate(readings.rate_rad_per_s),
            wire.ANGLE: lambda: wire.angle(rotation),
            wire.MAGNETIC: lambda: wire.magnetic(readings.rotation),
            wire.QUATERNION: lambda: wire.quaternion(rotation),
        }
        content = self._registers[_CONTENT]
        wanted = [make() for kind, make in makers.items() if content >> wire.CONTENT_BIT[kind] & 1]
        return np.concatenate(wanted, axis=1).tobytes() if wanted else b""

    def _command(self, register: int, value: int, now_ns: int) -> None:
        if register == _KEY:
            if value == _KEY_VALUE:
                self._unlocked_until_ns = now_ns + int(_UNLOCKED_S * 1e9)
        elif register == _READ:
            self.answers += wire.registers([self._registers.get(value + i, 0) for i in range(4)])
        elif now_ns > self._unlocked_until_ns:
            return
        elif register == _SAVE:
            self._save_or_restart(value, now_ns)
        else:
            self._registers[register] = value
            if register == _RATE:
                self.restart_sampling(now_ns)
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


def _own_time(device_s: float) -> datetime:
    return _CLOCK_WITHOUT_BATTERY + timedelta(seconds=float(device_s))


def _serial_registers(serial_number: str) -> dict[int, int]:
    text = serial_number.encode("ascii").ljust(12, b"\0")[:12]
    pairs = (text[i : i + 2] for i in range(0, 12, 2))
    return {_SERIAL_NUMBER + i: int.from_bytes(pair, "little") for i, pair in enumerate(pairs)}
