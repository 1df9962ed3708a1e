"""A simulated Xsens MTi: streams MTData2 in any precision and obeys Xbus messages."""

import struct
from datetime import UTC, datetime, timedelta

import numpy as np

from domain.channel import Floats
from domain.timebase import Clock
from drivers.simulators.inertial import InertialSimulator, InertialSource, Readings
from drivers.simulators.kinematics import quaternion_wxyz
from drivers.simulators.pty_port import PtyPort

PRECISIONS = ("f32", "fp1220", "fp1632", "f64")
_SATELLITES_EVERY, _OLDER_TICKS = 25, 418
_BOOT_S = 1.7
_STARTED = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_FILTER_VALID = 0x3
_CLIPPED_GYRO_X = 1 << 11
_FULL_SCALE_RAD_PER_S = np.radians(2000.0)


def message(kind: int, data: bytes = b"") -> bytes:
    """An Xbus message; longer data have their length in two more bytes."""
    length = bytes([len(data)]) if len(data) < 255 else b"\xff" + struct.pack(">H", len(data))
    body = bytes([0xFF, kind]) + length + data
    return b"\xfa" + body + bytes([(256 - sum(body) % 256) % 256])


def number(value: float, precision: str) -> bytes:
    """One number, big-endian."""
    if precision == "f32":
        return struct.pack(">f", value)
    if precision == "fp1220":
        return struct.pack(">i", round(value * 2**20))
    if precision == "fp1632":
        whole, fraction = divmod(round(value * 2**32), 2**32)
        return struct.pack(">Ih", fraction, whole)
    return struct.pack(">d", value)


def piece(group: int, values: Floats, precision: str) -> bytes:
    """One piece of MTData2 with numbers of a precision."""
    body = b"".join(number(value, precision) for value in values.tolist())
    return struct.pack(">HB", group | PRECISIONS.index(precision), len(body)) + body


class XsensSimulator(InertialSimulator):
    """Counter, time, status, quaternion, acceleration and rate of turn; satellite messages now and then.

    With `is_deaf` it overlooks GoToConfig while it streams, as some devices do, until it is reset; a reset
    takes 1.7 s. `delta_first_tick` sets its clock near the wrap.
    """

    def __init__(
        self,
        *,
        port: PtyPort,
        clock: Clock,
        motion: InertialSource,
        serial_number: str = "0080012345",
        skew_ppm: float = 0.0,
        seed: int = 1,
        precision: str = "f32",
        is_deaf: bool = False,
        first_tick: int = 0,
    ) -> None:
        super().__init__(port=port, clock=clock, motion=motion, skew_ppm=skew_ppm, seed=seed)
        self._serial_number, self._precision = serial_number, precision
        self._is_deaf, self._first_tick = is_deaf, first_tick
        self._booted_ns = 0
        self._incoming = b""

    def powered(self, now_ns: int) -> None:
        super().powered(now_ns)
        self.streaming = True

    def reset(self, now_ns: int) -> None:
        """Start anew, as after power-on; it takes a while."""
        self.powered(now_ns)
        self._booted_ns = now_ns + round(_BOOT_S * 1e9)
        self._is_deaf = False

    def received(self, data: bytes, now_ns: int) -> None:
        self._incoming += data
        while (start := self._incoming.find(b"\xfa\xff")) >= 0 and len(self._incoming) >= start + 5:
            end = start + 5 + self._incoming[start + 3]
            if len(self._incoming) < end:
                return
            packet, self._incoming = self._incoming[start:end], self._incoming[end:]
            if sum(packet[1:]) % 256 == 0 and now_ns >= self._booted_ns:
                self._obey(packet[2], packet[4:-1], now_ns)

    def due(self, now_ns: int) -> bytes:
        sent = super().due(now_ns)
        return sent if now_ns >= self._booted_ns else b""

    def encode(self, readings: Readings) -> bytes:
        quaternions = quaternion_wxyz(readings.rotation)
        out = []
        for row, number_of_sample in enumerate(readings.number.tolist()):
            tick = (self._first_tick + round(float(readings.device_s[row]) * 1e4)) % 2**32
            if number_of_sample % _SATELLITES_EVERY == _SATELLITES_EVERY - 1:
                # A satellite message takes a number of its own and carries an earlier time.
                out.append(self._satellites(number_of_sample, tick))
            counter = number_of_sample + (number_of_sample + 1) // _SATELLITES_EVERY
            rate = readings.rate_rad_per_s[row]
            clipped = _CLIPPED_GYRO_X if abs(rate[0]) >= _FULL_SCALE_RAD_PER_S else 0
            data = self._head(counter, tick) + struct.pack(">HBI", 0xE020, 4, _FILTER_VALID | clipped)
            data += piece(0x2010, quaternions[row], self._precision)
            data += piece(0x4020, readings.force_m_per_s2[row], self._precision)
            data += piece(
                0x8020, np.clip(rate, -_FULL_SCALE_RAD_PER_S, _FULL_SCALE_RAD_PER_S), self._precision
            )
            out.append(message(0x36, data))
        return b"".join(out)

    def _head(self, counter: int, tick: int) -> bytes:
        return struct.pack(">HBHHBI", 0x1020, 2, counter % 65536, 0x1060, 4, tick)

    def _satellites(self, number_of_sample: int, tick: int) -> bytes:
        counter = number_of_sample + (number_of_sample + 1) // _SATELLITES_EVERY - 1
        moment = _STARTED + timedelta(seconds=number_of_sample / 100)
        date = struct.pack(">IH6B", moment.microsecond * 1000, moment.year, *moment.timetuple()[1:6], 7)
        solution = struct.pack(">IH6B", 1000 * number_of_sample, *moment.timetuple()[:6], 55).ljust(94, b"\0")
        data = struct.pack(">HB", 0x7010, 94) + solution + struct.pack(">HB", 0x1010, 12) + date
        return message(0x36, data + self._head(counter, (tick - _OLDER_TICKS) % 2**32))

    def _obey(self, kind: int, data: bytes, now_ns: int) -> None:
        if kind == 0x40:
            self.answers += message(0x41)
            self.reset(now_ns)
        elif kind == 0x30 and not (self._is_deaf and self.streaming):
            self.streaming = False
            self.answers += message(0x31)
        elif kind == 0x10:
            self.streaming = True
            self.answers += message(0x11)
        elif not self.streaming:
            self._answer(kind, data, now_ns)

    def _answer(self, kind: int, data: bytes, now_ns: int) -> None:
        if kind == 0x00:
            self.answers += message(0x01, bytes.fromhex(self._serial_number[-8:]))
        elif kind == 0x12:
            self.answers += message(0x13, bytes([1, 8, 2]))
        elif kind == 0x1C:
            self.answers += message(0x1D, b"MTi-3-8A7G6     ")
        elif kind == 0xC0:
            rates = [rate for _, rate in struct.iter_unpack(">HH", data) if rate != 0xFFFF]
            self._rate_hz = float(rates[0]) if rates else self._rate_hz
            self.restart_sampling(now_ns)
            self.answers += message(0xC1, data)
