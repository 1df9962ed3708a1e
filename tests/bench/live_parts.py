"""A sensor with its reader and the repainting plot, for the benchmark of the live station."""

import time
from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from db.store import Store
from domain.calibration import SiReader
from domain.channel import DeviceIdentity, Integers, SampleBlock, Segment, Stream
from domain.identifiers import new_id
from domain.samples.clock import ClockModel
from domain.timebase import StationClock
from drivers.continuity import LinkState
from drivers.families.xsens import XsensDriver
from drivers.reader import DeviceReader
from tests.bench.live_writer import PORT_NAMES, RATE_HZ
from widgets.live.panels import Panel, PanelTrace
from widgets.live.plot import LivePlot
from widgets.theme import apply_theme

_BAUD = 921_600
REPAINTS_HZ = 60
_LAST_BYTES_S = 1.0
_SIZE_PX = (1280, 720)
_SEGMENTS = (Segment.PELVIS, Segment.RIGHT_THIGH, Segment.RIGHT_SHANK, Segment.RIGHT_FOOT)
_TINTS = ("text", "accent", "left", "right")


class Sensor:
    """One reader; its blocks go to the recorder at once and wait for the picture."""

    driver: ClassVar[XsensDriver] = XsensDriver()

    def __init__(self, *, place: int, port: Path, store: Store, clock: StationClock, epoch_ns: int) -> None:
        descriptor = self.driver.descriptor
        self.stream = Stream(
            stream_id=new_id(),
            device=DeviceIdentity(driver=descriptor.driver_id, model="MTi", port=str(port)),
            segment=_SEGMENTS[place],
            channels=descriptor.channels,
            clock=descriptor.clock,
            nominal_rate_hz=RATE_HZ,
        )
        self.numbers: list[Integers] = []
        self.is_streaming = False
        self._recorder, self._waiting = store.recorder, deque[SampleBlock]()
        self._times, self._si = ClockModel(descriptor.clock, RATE_HZ), SiReader(self.stream)
        self._epoch_ns = epoch_ns
        self._names = f"acc_{place}", f"gyr_{place}"
        self.reader = DeviceReader(
            port=str(port),
            baud=_BAUD,
            driver=self.driver,
            clock=clock,
            on_block=self._take,
            on_link=self._hear,
        )

    def show(self, plot: LivePlot) -> None:
        """Give the plot what has come since the last time, in one piece: blocks are a sample or two long."""
        blocks = [self._waiting.popleft() for _ in range(len(self._waiting))]
        if not blocks:
            return
        ticks, received_ns, flags, raw = (
            np.concatenate([getattr(block, name) for block in blocks])
            for name in ("ticks", "received_ns", "flags", "raw")
        )
        time_ns = self._times.feed(ticks, received_ns, flags)
        values = self._si.read(raw)
        columns = self.stream.column("acc_x"), self.stream.column("gyr_y")
        shown = {name: values[:, column] for name, column in zip(self._names, columns, strict=True)}
        plot.append((time_ns - self._epoch_ns) / 1e9, shown)

    def _take(self, block: SampleBlock) -> None:
        self._recorder.append(self.stream.stream_id, block)
        self.numbers.append(block.raw[:, self.stream.column("packet_counter")])
        self._waiting.append(block)

    def _hear(self, state: LinkState, sentence: str) -> None:  # noqa: ARG002
        if state is LinkState.STREAMING:
            self.is_streaming = True


@dataclass(frozen=True, slots=True)
class _Moment:
    """Seconds of the machine, of this process and of the picture's thread, and the repaints so far."""

    real_s: float
    process_s: float
    thread_s: float
    paints: int


class Picture:
    """The live plot, repainted by a timer as the station does it, until the writer has sent everything."""

    def __init__(
        self, *, app: QApplication, sensors: Sequence[Sensor], clock: StationClock, epoch_ns: int
    ) -> None:
        self._app, self._sensors, self._clock = app, sensors, clock
        self._epoch_ns = epoch_ns
        self._plot = LivePlot(theme=apply_theme(app, "dark"), panels=_panels())
        self._plot.resize(*_SIZE_PX)
        self._began: _Moment | None = None
        self._sent: Future[str] | None = None
        self.repaints_hz = self.picture_s = self.cores = 0.0

    def run(self, sent: "Future[str]") -> None:
        """Return when `sent` is known and the last bytes have had time to come."""
        self._sent = sent
        self._plot.show()
        timer = QTimer(interval=1000 // REPAINTS_HZ, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._repaint)
        timer.start()
        self._app.exec()
        timer.stop()
        self._plot.close()

    def _repaint(self) -> None:
        for sensor in self._sensors:
            sensor.show(self._plot)
        self._plot.advance((self._clock.now_ns() - self._epoch_ns) / 1e9)
        now = _Moment(time.monotonic(), time.process_time(), time.thread_time(), self._plot.paints)
        if self._began is None and all(sensor.is_streaming for sensor in self._sensors):
            self._began = now
        if self._sent is not None and self._sent.done():
            self._end(now)

    def _end(self, now: _Moment) -> None:
        self._sent = None
        began = self._began
        if began is not None and now.paints > began.paints:
            passed_s, paints = now.real_s - began.real_s, now.paints - began.paints
            self.repaints_hz = paints / passed_s
            self.picture_s = (now.thread_s - began.thread_s) / paints
            self.cores = (now.process_s - began.process_s) / passed_s
        QTimer.singleShot(round(1000 * _LAST_BYTES_S), self._app.quit)


def _panels() -> tuple[Panel, ...]:
    acc, gyr = (
        tuple(PanelTrace(f"{name}_{place}", PORT_NAMES[place], tint) for place, tint in enumerate(_TINTS))
        for name in ("acc", "gyr")
    )
    return Panel("Acceleration", "m/s²", -10.0, 10.0, acc), Panel("Rate of turn", "rad/s", -8.0, 8.0, gyr)
