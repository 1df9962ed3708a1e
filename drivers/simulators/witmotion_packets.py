"""WitMotion packets, as the device makes them: 55, type, four little-endian int16, 8-bit sum."""

from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats
from drivers.simulators.kinematics import STANDARD_GRAVITY_M_PER_S2, quaternion_wxyz, roll_pitch_yaw

Bytes = NDArray[np.uint8]

TIME, ACCELERATION, ANGULAR_RATE, ANGLE, MAGNETIC, QUATERNION, REGISTERS = (
    0x50,
    0x51,
    0x52,
    0x53,
    0x54,
    0x59,
    0x5F,
)
CONTENT_BIT = {TIME: 0, ACCELERATION: 1, ANGULAR_RATE: 2, ANGLE: 3, MAGNETIC: 4, QUATERNION: 9}
"""Bit of each packet type in the content register."""

_ROOM_CELSIUS = 25.3
_EARTH_FIELD_LSB = np.array([1400.0, 0.0, -3100.0])
_VERSION = 0x0E60


def packets(kind: int, words: Floats) -> Bytes:
    """(n, 11) uint8 from (n, 4) numbers, which are rounded and held within int16."""
    body = np.empty((len(words), 11), dtype=np.uint8)
    body[:, 0], body[:, 1] = 0x55, kind
    limited = np.clip(np.rint(words), -32768, 32767).astype("<i2")
    body[:, 2:10] = np.ascontiguousarray(limited).view(np.uint8).reshape(-1, 8)
    body[:, 10] = body[:, :10].sum(axis=1, dtype=np.uint64) & 0xFF
    return body


def acceleration(specific_force_m_per_s2: Floats) -> Bytes:
    """16 g full scale, and the temperature in 0.01 C."""
    counts = specific_force_m_per_s2 / STANDARD_GRAVITY_M_PER_S2 * (32768 / 16)
    return packets(ACCELERATION, _with_fourth(counts, _ROOM_CELSIUS * 100))


def angular_rate(rate_rad_per_s: Floats) -> Bytes:
    """2000 deg/s full scale; the fourth word is the supply voltage, as some models send it."""
    return packets(ANGULAR_RATE, _with_fourth(np.degrees(rate_rad_per_s) * (32768 / 2000), 412.0))


def angle(rotation: Floats) -> Bytes:
    """Roll, pitch and yaw (turned about z, then y, then x) of body to world, 180 deg full scale."""
    counts = np.degrees(roll_pitch_yaw(rotation)) * (32768 / 180)
    return packets(ANGLE, _with_fourth(counts, _VERSION))


def magnetic(rotation: Floats) -> Bytes:
    """The earth's field in the sensor's axes, raw."""
    return packets(MAGNETIC, _with_fourth(_EARTH_FIELD_LSB @ rotation, _ROOM_CELSIUS * 100))


def quaternion(rotation: Floats) -> Bytes:
    """w, x, y, z of body to world with w >= 0, 1.0 full scale."""
    return packets(QUATERNION, quaternion_wxyz(rotation) * 32768)


def time_of_day(moment: datetime) -> Bytes:
    """(1, 11): year since 2000, month, day, hour, minute, second, milliseconds."""
    fields = (moment.year - 2000, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    payload = bytes(fields) + (moment.microsecond // 1000).to_bytes(2, "little")
    return packets(TIME, np.frombuffer(payload, dtype="<i2").astype(np.float64)[None, :])


def registers(values: list[int]) -> bytes:
    """The answer to a register read: four registers."""
    words = np.array([values], dtype=np.uint16).view(np.int16).astype(np.float64)
    return packets(REGISTERS, words).tobytes()


def _with_fourth(three: Floats, fourth: float) -> Floats:
    return np.column_stack([three, np.full(len(three), fourth)])
