"""x-IMU3 messages, as the device makes them: binary with stuffed bytes, or ASCII lines."""

import struct

import numpy as np

from domain.channel import Floats
from drivers.simulators.kinematics import STANDARD_GRAVITY_M_PER_S2


def binary(letter: str, time_us: int, values: list[float]) -> bytes:
    """One message with its line feed; line feeds and escapes inside are stuffed."""
    body = struct.pack(f"<BQ{len(values)}f", 0x80 + ord(letter), time_us, *values)
    return body.replace(b"\xdb", b"\xdb\xdd").replace(b"\n", b"\xdb\xdc") + b"\n"


def ascii_line(letter: str, time_us: int, values: list[float]) -> bytes:
    """One line with four decimals."""
    return ",".join([letter, str(time_us), *(f"{value:.4f}" for value in values)]).encode("ascii") + b"\n"


def inertial(rate_rad_per_s: Floats, force_m_per_s2: Floats) -> list[float]:
    """(3,) and (3,): deg/s and g."""
    return [*np.degrees(rate_rad_per_s).tolist(), *(force_m_per_s2 / STANDARD_GRAVITY_M_PER_S2).tolist()]
