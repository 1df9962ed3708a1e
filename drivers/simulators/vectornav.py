"""A simulated VectorNav VN-100: binary packets or ASCII lines, and the registers that choose them."""

import binascii
import struct

import numpy as np

from domain.timebase import Clock
from drivers.simulators.inertial import InertialSimulator, InertialSource, Readings
from drivers.simulators.kinematics import quaternion_wxyz, roll_pitch_yaw
from drivers.simulators.pty_port import PtyPort

_FIELD_GAUSS = np.array([0.2, 0.0, -0.4])
_INTERNAL_RATE_HZ = 800.0


def line(text: str) -> bytes:
    """A line with its checksum."""
    total = 0
    for byte in text.encode("ascii"):
        total ^= byte
    return f"${text}*{total:02X}\r\n".encode("ascii")


def binary(groups: int, fields: bytes, payload: bytes) -> bytes:
    """A binary packet with its CRC, which is sent big-endian."""
    body = bytes([groups]) + fields + payload
    return b"\xfa" + body + struct.pack(">H", binascii.crc_hqx(body, 0))


class VectorNavSimulator(InertialSimulator):
    """Streams one of the two ways, as its registers say; time counts nanoseconds from power-on."""

    def __init__(
        self,
        *,
        port: PtyPort,
        clock: Clock,
        motion: InertialSource,
        serial_number: str = "0100013456",
        skew_ppm: float = 0.0,
        seed: int = 1,
        is_binary: bool = True,
    ) -> None:
        rate_hz = 100.0 if is_binary else 40.0
        super().__init__(port=port, clock=clock, motion=motion, rate_hz=rate_hz, skew_ppm=skew_ppm, seed=seed)
        self.registers = {1: "VN-100T-CR", 3: serial_number, 4: "2.1.0.0", 6: "14", 7: "40"}
        if is_binary:
            self.registers |= {6: "0", 75: "1,8,01,0131"}
        self._incoming = b""

    def received(self, data: bytes, now_ns: int) -> None:
        *lines, self._incoming = (self._incoming + data).split(b"\r\n")
        for sent in lines:
            text = sent.decode("ascii", "replace")
            body = text[1 : text.rfind("*")]
            if sent + b"\r\n" == line(body):
                self.answers += line(self._answer(body, now_ns))
            else:
                self.answers += line("VNERR,03")

    def encode(self, readings: Readings) -> bytes:
        is_binary = self.registers[6] == "0"
        return b"".join(
            (self._packet if is_binary else self._line)(readings, row) for row in range(len(readings.number))
        )

    def _packet(self, readings: Readings, row: int) -> bytes:
        w, x, y, z = quaternion_wxyz(readings.rotation[row : row + 1])[0]
        time_ns = round(float(readings.device_s[row]) * 1e9)
        numbers = (x, y, z, w, *readings.rate_rad_per_s[row], *readings.force_m_per_s2[row])
        return binary(1, struct.pack("<H", 0x0131), struct.pack("<Q10f", time_ns, *numbers))

    def _line(self, readings: Readings, row: int) -> bytes:
        roll, pitch, yaw = np.degrees(roll_pitch_yaw(readings.rotation[row : row + 1]))[0]
        field = _FIELD_GAUSS @ readings.rotation[row]
        parts = [f"{angle:+08.3f}" for angle in (yaw, pitch, roll)]
        parts += [f"{value:+08.4f}" for value in field]
        parts += [f"{value:+07.3f}" for value in readings.force_m_per_s2[row]]
        parts += [f"{value:+010.6f}" for value in readings.rate_rad_per_s[row]]
        return line("VNYMR," + ",".join(parts))

    def _answer(self, body: str, now_ns: int) -> str:
        kind, _, rest = body.partition(",")
        if kind in ("VNRRG", "VNWRG"):
            number, _, value = rest.partition(",")
            register = int(number)
            if kind == "VNWRG":
                self.registers[register] = value
                self._apply(register, value, now_ns)
            elif register not in self.registers:
                return "VNERR,08"
            return f"{kind},{number},{self.registers[register]}"
        if kind == "VNASY":
            # Pauses what comes unasked, until it is switched on again.
            self.streaming = rest == "1"
            return body
        return kind if kind == "VNWNV" else "VNERR,04"

    def _apply(self, register: int, value: str, now_ns: int) -> None:
        if register == 7:
            self._rate_hz = float(value)
        elif register == 75:
            self._rate_hz = _INTERNAL_RATE_HZ / float(value.split(",")[1])
        self.restart_sampling(now_ns)
