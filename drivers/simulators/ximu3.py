"""A simulated x-IMU3: streams messages at its divisor's rate and obeys JSON commands."""

import json

import numpy as np

from domain.timebase import Clock
from drivers.simulators import ximu3_messages as wire
from drivers.simulators.inertial import InertialSimulator, InertialSource, Readings
from drivers.simulators.kinematics import quaternion_wxyz, rotation_about
from drivers.simulators.pty_port import PtyPort

_SENSOR_RATE_HZ = 400.0
_RATE_KEYS = ("inertial_message_rate_divisor", "ahrs_message_rate_divisor")
_SLOW_EVERY = 100
_FIELD = np.array([0.4, 0.0, -0.9])
_BATTERY = [87.5, 4.02, 2.0]


class Ximu3Simulator(InertialSimulator):
    """Inertial and quaternion messages of each sample; field, temperature and battery now and then.

    Settings act when they are applied. Its own clock counts microseconds from power-on.
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
        is_binary: bool = True,
    ) -> None:
        super().__init__(port=port, clock=clock, motion=motion, skew_ppm=skew_ppm, seed=seed)
        self._serial_number = serial_number
        self._settings: dict[str, object] = {
            "serial_number": serial_number,
            "firmware_version": "v1.4.0",
            "binary_mode_enabled": is_binary,
            **dict.fromkeys(_RATE_KEYS, 4),
        }
        self._applied = dict(self._settings)
        self._heading = np.eye(3)
        self._incoming = b""
        self.notes: list[str] = []

    @property
    def rate_hz(self) -> float:
        """400 Hz over the inertial divisor."""
        divisor = self._applied[_RATE_KEYS[0]]
        return _SENSOR_RATE_HZ / divisor if isinstance(divisor, int) and divisor else 0.0

    def received(self, data: bytes, now_ns: int) -> None:
        *lines, self._incoming = (self._incoming + data).split(b"\n")
        for line in lines:
            try:
                command = json.loads(line)
            except ValueError:
                continue
            for key, value in command.items():
                answer = {key: self._obey(key.lower(), value, now_ns)}
                self.answers += json.dumps(answer, separators=(",", ":")).encode() + b"\n"

    def encode(self, readings: Readings) -> bytes:
        make = wire.binary if self._applied["binary_mode_enabled"] else wire.ascii_line
        quaternions = quaternion_wxyz(self._heading @ readings.rotation)
        out = []
        for row, number in enumerate(readings.number.tolist()):
            time_us = round(float(readings.device_s[row]) * 1e6)
            values = wire.inertial(readings.rate_rad_per_s[row], readings.force_m_per_s2[row])
            out += [make("I", time_us, values), make("Q", time_us, quaternions[row].tolist())]
            if number % _SLOW_EVERY == 0:
                field = _FIELD @ readings.rotation[row]
                out += [make("M", time_us + 300, field.tolist()), make("T", time_us + 500, [25.0])]
                out.append(make("B", time_us + 700, _BATTERY))
        return b"".join(out)

    def _obey(self, key: str, value: object, now_ns: int) -> object:
        if key == "ping":
            return {"interface": "USB", "name": "x-IMU3", "sn": self._serial_number}
        if key == "apply":
            self._applied = dict(self._settings)
            self.restart_sampling(now_ns)
        elif key == "heading":
            self._zero_heading(now_ns)
        elif key == "note":
            self.notes.append(str(value))
        elif key in self._settings:
            if value is not None:
                self._settings[key] = value
            return self._settings[key]
        elif key != "save":
            return {"error": "Unknown command"}
        return value

    def _zero_heading(self, now_ns: int) -> None:
        rotation = self._motion(np.array([now_ns * 1e-9])).rotation[0]
        yaw = np.arctan2(rotation[1, 0], rotation[0, 0])
        self._heading = rotation_about(np.array([0.0, 0.0, 1.0]), np.array([-yaw]))[0]
