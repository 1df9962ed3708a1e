"""Simulated Chronojump boards: they answer the text commands and stream like the real ones."""

import struct
from collections.abc import Callable

import numpy as np

from domain.channel import Floats
from domain.timebase import Clock
from drivers.simulators.device import Moments, SimulatedDevice
from drivers.simulators.pty_port import PtyPort

ForceSource = Callable[[Floats], Floats]
"""Force in newtons at station times in seconds."""

_CONVERSION_S = 0.011336
_CONVERSION_SPREAD_S = 0.00002
# A genuine capture stamps 0, 968, 3324 and 14628 us first: the converter is caught in mid-conversion.
_FIRST_CONVERSIONS_S = np.array([0.000908, 0.003264, 0.014568])
_PRINT_S = 60e-6
_NOISE_N = 0.04
_READ_TIMEOUT_S = 1.0
_BOOT_S = 1.6
_TARE_READINGS = 50
_EMPTY_COUNTS = 10_000.0
_COUNTS_PER_N = 915.0
_COUNTS_PER_N_AND_CELL = 40.0
_SHARES = np.array([0.3, 0.3, 0.2, 0.2])


class ChronojumpSimulator(SimulatedDevice):
    """The board of version 0.6 with a 100 kg class cell and a strap that has not been tared.

    Opening the port resets it. It reads a command until the line has been quiet for a second, so two
    commands sent together arrive as one and are refused, and each command stalls a running capture.
    """

    version = "Force_Sensor-0.6"
    transmission_format = "text"

    def __init__(
        self, *, port: PtyPort, clock: Clock, force: ForceSource, strap_n: float = 4.3, seed: int = 1
    ) -> None:
        super().__init__(port=port, clock=clock)
        self._force = force
        self._strap_n = strap_n
        self._random = np.random.default_rng(seed)
        self._tare_counts = _EMPTY_COUNTS
        self._counts_per_n = _COUNTS_PER_N
        self._incoming = b""
        self._pending: tuple[int, Callable[[int], bytes]] | None = None
        self._capturing = False
        self._started_ns = 0
        self._stamp_ns = 0
        self._conversions_ns: list[int] = []
        self._played_s = 0.0
        self._booted_ns = 0
        self._answers: dict[str, Callable[[str, int], bytes]] = {
            "get_version": lambda _arg, _now: _line(self.version),
            "get_transmission_format": lambda _arg, _now: _line(self.transmission_format),
            "start_capture": self._start_capture,
            "end_capture": self._end_capture,
            "tare": self._tare,
            "get_tare": lambda _arg, _now: _line(f"{self._tare_counts:.0f}"),
            "set_tare": self._set_tare,
            "calibrate": self._calibrate,
            "get_calibration_factor": lambda _arg, _now: _line(f"{self._counts_per_n:.2f}"),
            "set_calibration_factor": self._set_calibration_factor,
        }

    @property
    def capturing(self) -> bool:
        """Whether a host has asked for samples and gets them."""
        return self._capturing and self._host_was_open

    def packet(self, microseconds: int, newtons: float) -> bytes:
        """One sample as the board sends it."""
        return _line(f"{microseconds};{newtons:.2f}")

    def powered(self, now_ns: int) -> None:
        self.reset(now_ns)

    def host_opened(self, now_ns: int) -> None:
        self.reset(now_ns)

    def reset(self, now_ns: int) -> None:
        """What DTR or a brown-out does: capture ends, the clock restarts, the loader runs first."""
        self._capturing = False
        self._incoming = b""
        self._pending = None
        self._booted_ns = now_ns + _ns(_BOOT_S)

    def age(self, seconds: float) -> None:
        self._started_ns -= _ns(seconds)

    def received(self, data: bytes, now_ns: int) -> None:
        if now_ns < self._booted_ns:
            return
        self._incoming += data
        if self._pending is None or self._pending[1] == self._obey:
            self._pending = (now_ns + _ns(_READ_TIMEOUT_S), self._obey)

    def due(self, now_ns: int) -> bytes:
        out = b""
        while self._pending is not None and self._pending[0] <= now_ns:
            at_ns, action = self._pending
            self._pending = None
            out += action(at_ns)
            if self._pending is None and self._incoming:
                self._pending = (at_ns + _ns(_READ_TIMEOUT_S), self._obey)
            self._resume(at_ns)
        if self._capturing and self._pending is None:
            out += self._samples(now_ns)
        return out

    def next_due_ns(self, now_ns: int) -> int:
        if self._pending is not None:
            return self._pending[0]
        return self._conversions_ns[0] if self._capturing and self._conversions_ns else now_ns

    def _obey(self, at_ns: int) -> bytes:
        text = self._incoming.decode("ascii", "replace")
        self._incoming = b""
        command = text[: max(0, text.rfind(":"))]
        argument = text[text.rfind(":") + 1 : max(0, text.rfind(";"))]
        answer = self._answers.get(command)
        return answer(argument, at_ns) if answer else _line("Not a valid command")

    def _start_capture(self, _argument: str, at_ns: int) -> bytes:
        self._capturing = True
        self._started_ns = self._stamp_ns = at_ns
        self._conversions_ns = [at_ns + int(s * 1e9) for s in _FIRST_CONVERSIONS_S]
        return _line("Starting capture...")

    def _end_capture(self, _argument: str, _at_ns: int) -> bytes:
        self._capturing = False
        return _line("Capture ended:")

    def _tare(self, _argument: str, at_ns: int) -> bytes:
        def finish(done_ns: int) -> bytes:
            self._tare_counts = self._mean_counts(at_ns, done_ns)
            return _line(f"Taring OK:{self._tare_counts:.0f}")

        self._pending = (at_ns + _ns(_TARE_READINGS * _CONVERSION_S), finish)
        return b""

    def _calibrate(self, argument: str, at_ns: int) -> bytes:
        def finish(done_ns: int) -> bytes:
            load_n = _number(argument) * 9.81
            if load_n > 0:
                self._counts_per_n = (self._mean_counts(at_ns, done_ns) - self._tare_counts) / load_n
            return _line(f"Calibrating OK:{self._counts_per_n:.2f}")

        self._pending = (at_ns + _ns(_TARE_READINGS * _CONVERSION_S), finish)
        return b""

    def _set_tare(self, argument: str, _at_ns: int) -> bytes:
        self._tare_counts = _number(argument)
        return _line("Tare set")

    def _set_calibration_factor(self, argument: str, _at_ns: int) -> bytes:
        self._counts_per_n = _number(argument) or _COUNTS_PER_N
        return _line("Calibration factor set")

    def _resume(self, at_ns: int) -> None:
        """After a stall the board goes on with the next conversion; those in between were never read."""
        if not self._capturing or self._pending is not None or self._stamp_ns >= at_ns:
            return
        self._stamp_ns = at_ns
        late = [at_ns + int(self._random.uniform(0.001, _CONVERSION_S) * 1e9)]
        self._conversions_ns = [t for t in self._conversions_ns if t > at_ns] or late

    def _samples(self, now_ns: int) -> bytes:
        if self.moments is not None:
            self._conversions_ns = self._played(self.moments, now_ns)
        while self.moments is None and self._conversions_ns[-1] <= now_ns:
            step_s = _CONVERSION_S + _CONVERSION_SPREAD_S * self._random.standard_normal()
            self._conversions_ns.append(self._conversions_ns[-1] + int(step_s * 1e9))
        ready = [t for t in self._conversions_ns if t <= now_ns]
        if not ready:
            return b""
        del self._conversions_ns[: len(ready)]
        # A conversion averages its own time, so that its value is as old as half of it when it is ready.
        counts = self._counts(np.array(ready) * 1e-9 - _CONVERSION_S / 2)
        newtons = (counts - self._tare_counts) / self._counts_per_n
        packets = []
        for converted_ns, value in zip(ready, newtons, strict=True):
            # The board stamps a line before it waits for the conversion: the value is younger than its stamp.
            if self.moments is not None:
                self._stamp_ns = max(self._started_ns, converted_ns - _ns(_CONVERSION_S))
            microseconds = (self._stamp_ns - self._started_ns) // 1000 % 2**32
            packets.append(self.packet(microseconds, value))
            self._stamp_ns = converted_ns + _ns(_PRINT_S)
        return b"".join(packets)

    def _played(self, moments: Moments, now_ns: int) -> list[int]:
        """The conversions in whose middle the other board measured, ready since the last call."""
        half_s, since_s = _CONVERSION_S / 2, max(self._played_s, self._started_ns * 1e-9)
        self._played_s = now_ns * 1e-9
        times_s = moments(since_s - half_s, self._played_s - half_s) + half_s
        return [_ns(time_s) for time_s in times_s.tolist()]

    def _counts(self, time_s: Floats) -> Floats:
        noise = _NOISE_N * self.noise * self._random.standard_normal(len(time_s))
        force = self._force(time_s) + self._strap_n + noise
        return self.measured(_EMPTY_COUNTS + force * _COUNTS_PER_N, 2**23 - 1)

    def _mean_counts(self, start_ns: int, end_ns: int) -> float:
        return float(np.mean(self._counts(np.linspace(start_ns, end_ns, _TARE_READINGS) * 1e-9)))


class FourChannelSimulator(ChronojumpSimulator):
    """The platform of version 0.1: four cells share the load, their converters count, and all is binary."""

    version = "Force_Platform-0.1"
    transmission_format = "binary"

    def packet(self, microseconds: int, newtons: float) -> bytes:
        """A mark, the time, and the counts of four cells; the first two carry more."""
        counts = self.measured(newtons * _COUNTS_PER_N_AND_CELL * _SHARES, 2**15 - 1)
        return struct.pack("<LL4h", 2**32 - 1, microseconds, *(int(count) for count in counts))


class EncoderForceSimulator(ChronojumpSimulator):
    """The board with an encoder, whose cable moves a little with the force."""

    version = "EncoderForce-0.3"

    def packet(self, microseconds: int, newtons: float) -> bytes:
        """The force, and now and then a step of the encoder."""
        step = _line(f"{4 + (newtons < 0)};{microseconds}") if microseconds % 7 == 0 else b""
        return _line(f"3;{microseconds};{newtons * 100:.0f}") + step


def _line(text: str) -> bytes:
    return text.encode("ascii") + b"\r\n"


def _number(text: str) -> float:
    """As the board reads numbers: what is not a number is 0."""
    try:
        return float(text)
    except ValueError:
        return 0.0


def _ns(seconds: float) -> int:
    return int(seconds * 1e9)
