"""The thread of a simulated device: what is due by now goes out, what the host sent comes in."""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np

from domain.channel import Floats
from domain.timebase import Clock
from drivers.simulators.faults import FaultInjector
from drivers.simulators.pty_port import PtyPort

_BATCH_REAL_S = 0.008
_IDLE_REAL_S = 0.02
_SERIAL_BUFFER_BYTES = 4096


Moments = Callable[[float, float], Floats]
"""The station times of the samples after one time and up to another, in seconds."""


class SimulatedDevice(ABC):
    """Paces a device on the station clock and moves its bytes through a port.

    A subclass is a state machine of time: `due` returns everything the device would have sent up to
    a time, so a late thread catches up and loses nothing. With `faults`, what it sends is spoilt.
    """

    faults: FaultInjector | None = None
    noise: float = 1.0
    """How much of its usual noise and bias the sensor has: none where it plays what another measured."""
    moments: Moments | None = None
    """When it samples where it plays what another measured, holes and all; else as its own crystal says."""
    moments_hz: float = 0.0
    """How many of those moments a second has where nothing is missing."""

    def __init__(self, *, port: PtyPort, clock: Clock) -> None:
        self.port = port
        self._clock = clock
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._host_was_open = False
        self._opened_ns = 0
        self._waiting = b""

    @property
    def host_open_s(self) -> float:
        """How long a program has had the port open; 0 when none has."""
        return (self._clock.now_ns() - self._opened_ns) / 1e9 if self._host_was_open else 0.0

    @abstractmethod
    def due(self, now_ns: int) -> bytes:
        """All bytes the device sends from the last call until `now_ns`."""

    @abstractmethod
    def received(self, data: bytes, now_ns: int) -> None:
        """The host sent `data`."""

    def powered(self, now_ns: int) -> None:  # noqa: B027 - most devices have nothing to do
        """Power is on since `now_ns`."""

    def host_opened(self, now_ns: int) -> None:  # noqa: B027 - most devices do not notice
        """A program opened the port."""

    def reset(self, now_ns: int) -> None:
        """What a brown-out does; what a device forgets then is what it forgets without power."""
        self.powered(now_ns)

    def age(self, seconds: float) -> None:  # noqa: B027 - a device without a clock does not notice
        """Let the device's own clock read `seconds` more, to bring it to its wrap."""

    def measured(self, counts: Floats, full_scale: float) -> Floats:
        """What the converter makes of `counts`: whole numbers within its range, and its faults."""
        whole = np.rint(counts)
        if self.faults is not None:
            return self.faults.measured(whole, full_scale)
        return np.clip(whole, -full_scale - 1.0, full_scale)

    def next_due_ns(self, now_ns: int) -> int:
        """When the device has something to send next; `now_ns` when that is not known."""
        return now_ns

    def start(self) -> None:
        """Plug in and run."""
        self.port.plug_in()
        self._stopping.clear()
        self._thread = threading.Thread(
            target=self._run, name=f"simulated {self.port.path.name}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Unplug and end the thread."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._host_was_open = False
        self.port.unplug()

    def unplug(self) -> None:
        """Pull the cable; `start` plugs in again."""
        self.stop()

    def step(self, now_ns: int) -> None:
        """One turn of the loop."""
        host_is_open = self.port.host_is_open
        if host_is_open and not self._host_was_open:
            self._opened_ns = now_ns
            self.host_opened(now_ns)
        self._host_was_open = host_is_open
        data = self.port.read()
        if data:
            self.received(data, now_ns)
        data = self.due(now_ns)
        self._send(data if self.faults is None else self.faults.spoil(data, now_ns))

    def _send(self, data: bytes) -> None:
        """Write what the host has room for; the rest is lost, as it is when a real buffer overruns.

        On a hurried clock a serial buffer holds fewer seconds, so it is made as much larger.
        """
        waiting = self._waiting + data if self._host_was_open else b""
        waiting = waiting[self.port.write(waiting) :]
        room = int(_SERIAL_BUFFER_BYTES * (1.0 / self._clock.real_s(1.0) - 1.0))
        self._waiting = waiting if len(waiting) <= room else b""

    def _run(self) -> None:
        self._host_was_open = False
        self._waiting = b""
        self.powered(self._clock.now_ns())
        station_per_real = 1.0 / self._clock.real_s(1.0)
        while not self._stopping.is_set():
            now_ns = self._clock.now_ns()
            self.step(now_ns)
            batch_s = (_BATCH_REAL_S if self._host_was_open else _IDLE_REAL_S) * station_per_real
            pause_s = max(batch_s, (self.next_due_ns(now_ns) - now_ns) * 1e-9)
            self._clock.sleep(min(pause_s, _IDLE_REAL_S * station_per_real), self._stopping)
