"""A wire with a board on it and a look at the pixels on the screen, for the benchmark of latency."""

import os
import threading
import time
import tty
from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from domain.channel import Calibration, DeviceIdentity, Floats, SampleBlock, Segment, Stream
from domain.timebase import StationClock
from drivers.continuity import LinkState
from drivers.families.hx711 import BogdeFullDriver
from drivers.reader import DeviceReader

_BARE_READS, _READY_S = 400, 20.0
PATIENCE_S = 2.0
_G_PER_N = 1000.0 / 9.80665
REST_N = 20.0


class LatencyError(Exception):
    """The run could not be made; the message says why."""


class Wire:
    """A pseudo-terminal: what is written at one end is read by a `DeviceReader` at the other."""

    def __init__(self) -> None:
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        self.port = os.ttyname(self._slave)

    def send(self, force_n: float) -> None:
        """One reading of the board."""
        grams = f"{force_n * _G_PER_N:.1f}"
        line = f"one reading:\t{grams}\t| average:\t{grams}\r\n".encode()
        os.write(self._master, line)

    def bare_read_ms(self) -> Floats:
        """What one write takes to a thread that only waits in a read."""
        took: list[int] = []
        line, arrived = b"x" * 30, threading.Event()
        sent = [0]

        def read() -> None:
            for _ in range(_BARE_READS):
                os.read(self._slave, 64)
                took.append(time.perf_counter_ns() - sent[0])
                arrived.set()

        thread = threading.Thread(target=read)
        thread.start()
        for _ in range(_BARE_READS):
            time.sleep(0.001)
            arrived.clear()
            sent[0] = time.perf_counter_ns()
            os.write(self._master, line)
            arrived.wait(PATIENCE_S)
        thread.join()
        return np.array(took) / 1e6

    def close(self) -> None:
        """Let the port go."""
        os.close(self._master)
        os.close(self._slave)


class Board:
    """A load cell's board on a wire, with its reader; what comes is counted and passed on.

    It is one whose readings are passed on at once: where outliers are watched a sample waits for its next.
    """

    def __init__(self, wire: Wire) -> None:
        descriptor = BogdeFullDriver.descriptor
        device = DeviceIdentity(driver=descriptor.driver_id, model="bench", port=wire.port)
        tare = Calibration(
            calibration_id="tare", device_key=device.key, channel="force", kind="tare", zero_raw=0.0,
            scale=descriptor.channels[0].scale, taken_at=datetime(2026, 11, 3, tzinfo=UTC),
        )  # fmt: skip
        self.stream = Stream(
            "bench", device, Segment.CUFF, descriptor.channels, descriptor.clock, 80.0, calibrations=(tare,)
        )
        self.wire, self.came, self.streams = wire, 0, threading.Event()
        self.sinks: list[Callable[[str, SampleBlock], None]] = []
        self.reader = DeviceReader(
            port=wire.port, baud=38400, driver=BogdeFullDriver(), clock=StationClock(), on_block=self._take,
            on_link=self._hear,
        )  # fmt: skip

    def begin(self) -> None:
        """Stream until the reader takes samples."""
        self.reader.start()
        end_s = time.monotonic() + _READY_S
        while not self.came:
            if time.monotonic() > end_s:
                raise LatencyError("The simulated board was not recognised: run the benchmark again.")
            self.wire.send(REST_N)
            time.sleep(0.02)

    def _take(self, block: SampleBlock) -> None:
        self.came += len(block)
        for sink in self.sinks:
            sink(self.stream.stream_id, block)

    def _hear(self, state: LinkState, sentence: str) -> None:  # noqa: ARG002
        if state is LinkState.STREAMING:
            self.streams.set()


def shown(view: QWidget, x: int, y: int, width: int, height: int) -> Floats:
    """The pixels that are on the screen now (height, width, 3), not a new painting of them."""
    window = view.window()
    picture = window.screen().grabWindow(window.winId(), x, y, width, height).toImage()
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).astype(float)


def until_shown(
    app: QApplication, wire: Wire, force_n: float, after_s: float, is_so: Callable[[], bool]
) -> float:
    """Milliseconds from a byte, sent by another thread while this one waits, to pixels that are so."""
    sent: list[int] = []

    def send() -> None:
        sent.append(time.perf_counter_ns())
        wire.send(force_n)

    threading.Timer(after_s, send).start()
    end_s = time.monotonic() + PATIENCE_S
    # Where nothing ever comes the wait for events must end too.
    waker = QTimer(interval=200)
    waker.start()
    while True:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        at_ns = time.perf_counter_ns()
        if sent and is_so():
            return (at_ns - sent[0]) / 1e6
        if time.monotonic() > end_s:
            raise LatencyError(f"The picture did not follow the wire within {PATIENCE_S:g} s.")
