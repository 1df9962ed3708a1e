"""A simulated BNO08x in UART-RVC mode: 19 bytes a sample, and no ears."""

import struct

import numpy as np

from drivers.simulators.inertial import InertialSimulator, Readings
from drivers.simulators.kinematics import STANDARD_GRAVITY_M_PER_S2, roll_pitch_yaw

RESERVED = (3, 0, 0)


def packet(index: int, words: list[int], reserved: tuple[int, int, int] = RESERVED) -> bytes:
    """Yaw, pitch, roll in 0.01 deg and the acceleration in thousandths of g, after the index."""
    body = struct.pack("<B6h3B", index % 256, *words, *reserved)
    return b"\xaa\xaa" + body + bytes([sum(body) % 256])


class Bno08xSimulator(InertialSimulator):
    """Streams from power-on; the index of its packets is the only clock it has."""

    def encode(self, readings: Readings) -> bytes:
        roll, pitch, yaw = (np.degrees(roll_pitch_yaw(readings.rotation)) * 100).T
        force = readings.force_m_per_s2 / STANDARD_GRAVITY_M_PER_S2 * 1000
        words = np.rint(np.column_stack((yaw, pitch, roll, force))).clip(-32768, 32767).astype(int)
        pairs = zip(readings.number.tolist(), words.tolist(), strict=True)
        return b"".join(packet(number, row) for number, row in pairs)
