"""Sensors by somebody else: own encoder, own timing, nothing shared with the drivers or simulators."""

import contextlib
import math
import os
import select
import struct
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

STILL_S = 3.5
REP_S = 4.0
PAUSE_S = 2.0
TURN_DEG = 30.0
G = 9.81


def peak_n(number: int) -> float:
    """The true peak of a repetition, counted from 0."""
    return 100.0 + 10.0 * number


def progress(at_s: float, reps: int) -> tuple[int, float]:
    """Which repetition runs at this time after the start and how far, 0 to 1 and back; -1 between them."""
    number, into_s = divmod(at_s - STILL_S, REP_S + PAUSE_S)
    if not 0 <= number < reps or into_s > REP_S:
        return -1, 0.0
    return int(number), 0.5 - 0.5 * math.cos(2 * math.pi * into_s / REP_S)


class Outsider:
    """A force sensor named `cell` and inertial sensors, each on its own pseudo-terminal.

    Everybody keeps still until 3.5 s after the first capture starts; then come the repetitions. Without a
    cell that is asked to start it is 26 s after somebody opened a port for the first time.

    Parameters
    ----------
    imus
        Names of the inertial sensors; `shank` turns, the others hold still.
    at_once
        The cell streams from power-on and answers no command at all.
    isometric
        Whether the shank holds still and the cell is pulled; otherwise it turns and the cell hangs on a band.
    restless
        The cell is never quiet.
    """

    def __init__(
        self,
        folder: Path,
        *,
        speed: float,
        reps: int = 2,
        cell: bool = True,
        imus: tuple[str, ...] = ("pelvis", "shank"),
        at_once: bool = False,
        isometric: bool = True,
        restless: bool = False,
    ) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.speed, self.reps = folder, speed, reps
        self._at_once, self._isometric, self._restless = at_once, isometric, restless
        self._unasked = at_once or not cell
        self._origin = time.monotonic()
        self._start_s = math.inf
        self._capture_s = 0.0 if at_once else math.inf
        self._masters: dict[str, int] = {}
        self._sent: dict[str, int] = {}
        self._waiting: dict[str, bytes] = {}
        for name in (("cell",) if cell else ()) + imus:
            self.plug(name)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, name="outsider")
        self._thread.start()

    def port(self, name: str) -> str:
        """The path to open."""
        return str(self.folder / name)

    def unplug(self, name: str) -> None:
        """Pull one cable."""
        (self.folder / name).unlink()
        os.close(self._masters.pop(name))

    @property
    def reps_begun(self) -> int:
        """How many repetitions have begun."""
        at_s = self._now_s() - self._start_s
        return max(0, min(self.reps, math.ceil((at_s - STILL_S) / (REP_S + PAUSE_S)))) if at_s > 0 else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._done.set()
        self._thread.join()
        for name in tuple(self._masters):
            self.unplug(name)

    def plug(self, name: str) -> None:
        """Plug a sensor in, or in again; one called noise sends bytes of no known kind."""
        master, slave = os.openpty()
        tty.setraw(slave)
        os.set_blocking(master, False)
        (self.folder / name).symlink_to(os.ttyname(slave))
        os.close(slave)
        self._sent[name], self._waiting[name] = int(self._now_s() * 100.0), b""
        if name == "cell" and not self._at_once:
            self._capture_s, self._sent[name] = math.inf, 0
        self._masters[name] = master

    def _now_s(self) -> float:
        return (time.monotonic() - self._origin) * self.speed

    def _run(self) -> None:
        while not self._done.wait(0.004):
            for name in tuple(self._masters):
                # A pulled cable, or a host that is not there: nothing is sent.
                with contextlib.suppress(OSError, KeyError):
                    self._serve(name)

    def _serve(self, name: str) -> None:
        poll = select.poll()
        poll.register(self._masters[name], 0)
        is_open = not any(event & select.POLLHUP for _, event in poll.poll(0))
        if is_open and self._unasked and math.isinf(self._start_s):
            self._start_s = self._now_s() + 26.0
        if name == "cell":
            self._obey()
            self._stream(name, self._capture_s, 80.0, self._line)
        else:
            packets = {"shank": self._frames, "noise": lambda _: os.urandom(20)}
            self._stream(name, 0.0, 100.0, packets.get(name, self._still_frames))

    def _stream(self, name: str, from_s: float, rate_hz: float, packet: Callable[[float], bytes]) -> None:
        due = int((self._now_s() - from_s) * rate_hz) if self._now_s() > from_s else 0
        times = [from_s + number / rate_hz for number in range(self._sent[name], due)]
        self._sent[name] = max(due, self._sent[name])
        waiting = self._waiting.get(name, b"") + b"".join(packet(time_s) for time_s in times)
        # As a USB port does: what the host is slow to take waits a while.
        self._waiting[name] = waiting[-16_000:]
        taken = os.write(self._masters[name], self._waiting[name]) if waiting else 0
        self._waiting[name] = self._waiting[name][taken:]

    def _obey(self) -> None:
        try:
            heard = os.read(self._masters["cell"], 4096)
        except BlockingIOError:
            return
        if self._at_once:
            return
        answer = b""
        if b"get_version:" in heard:
            answer = b"Force_Sensor-0.5\r\n"
        elif b"end_capture:" in heard:
            self._capture_s, self._sent["cell"] = math.inf, 0
            answer = b"Capture ended\r\n"
        elif b"start_capture:" in heard:
            self._capture_s = self._now_s()
            self._start_s = min(self._start_s, self._capture_s)
            answer = b"Starting capture...\r\n"
        os.write(self._masters["cell"], answer)

    def _line(self, time_s: float) -> bytes:
        number, share = progress(time_s - self._start_s, self.reps)
        force = -1.75 + (0.0 if number < 0 else share * peak_n(number))
        wobble = 8.0 * math.sin(9.0 * time_s) if self._restless else 0.05 * math.sin(700.0 * time_s)
        return f"{round((time_s - self._capture_s) * 1e6)};{force + wobble:.2f}\r\n".encode()

    def _turn(self, time_s: float) -> float:
        most = 0.5 if self._isometric else TURN_DEG
        return math.radians(most * progress(time_s - self._start_s, self.reps)[1])

    def _frames(self, time_s: float) -> bytes:
        turn, later = self._turn(time_s), self._turn(time_s + 0.001)
        up = (math.cos(turn), -math.sin(turn)) if self._isometric else (-math.sin(turn), -math.cos(turn))
        return _packets((up[0] * G, up[1] * G, 0.1), (0.002, -0.001, (later - turn) / 0.001))

    def _still_frames(self, time_s: float) -> bytes:
        hum = 0.01 * math.sin(300.0 * time_s)
        acceleration = (G, hum, 0.0) if self._isometric else (hum, -G, 0.0)
        return _packets(acceleration, (0.001 + 0.1 * hum, 0.002, -0.001))


def _packets(acceleration: tuple[float, ...], rate: tuple[float, ...]) -> bytes:
    out = b""
    for kind, values, full_scale in ((0x51, acceleration, 16 * G), (0x52, rate, math.radians(2000.0))):
        words = [round(value / full_scale * 32768) for value in values]
        body = struct.pack("<BB4h", 0x55, kind, *words, 2500)
        out += body + bytes([sum(body) & 0xFF])
    return out
