"""The live picture against pyqtgraph's own curves and the limit of redrawing everything, in one run."""

import statistics
import time
from collections.abc import Callable
from typing import Protocol

import numpy as np
import pyqtgraph as pg
from pyqtgraph.functions import create_qpolygonf, ndarray_from_qpolygonf
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from domain.channel import Floats
from tests.bench.figure import Figure
from widgets.live.panels import Panel, PanelTrace
from widgets.live.plot import LivePlot
from widgets.theme import apply_theme

RATE_HZ = 1000
WINDOW_S = 10.0
FRAME_S = 1 / 60
TRACES = 8
ROUNDS = 9
_SIZE_PX = (1280, 720)
_TINTS = ("text", "accent", "left", "right", "good", "amber", "red", "text2")
_RANGE = (-1.5, 1.5)


def signal(time_s: Floats, place: int) -> Floats:
    """A trace like a real one: a slow movement, a tremor and some noise that every time has its own of."""
    noise = np.sin(time_s * 7919.0 + place) * np.sin(time_s * 104_729.0)
    movement: Floats = np.sin(time_s * (1 + 0.2 * place)) + 0.1 * np.sin(60 * time_s) + 0.05 * noise
    return movement


class Contestant(Protocol):
    """One way to show the traces."""

    @property
    def widget(self) -> QWidget:
        """What is painted."""
        ...

    def add(self, time_s: Floats, values: list[Floats], now_s: float) -> None:
        """Take new samples and ask for one paint."""
        ...

    @property
    def paints(self) -> int:
        """Paints so far."""
        ...


class Ours:
    """Turnout's live plot as the station shows it: two panels, grid, target band and limits."""

    def __init__(self, app: QApplication, *, traces: int = TRACES, panels: int = 2) -> None:
        names = [[f"t{p * (traces // panels) + k}" for k in range(traces // panels)] for p in range(panels)]
        described = tuple(
            Panel("Force", "N", *_RANGE, tuple(PanelTrace(n, n, _TINTS[int(n[1:]) % 8]) for n in group))
            for group in names
        )
        self.widget = LivePlot(theme=apply_theme(app, "dark"), panels=described)
        self.widget.set_target(0.8, 1.1)

    def add(self, time_s: Floats, values: list[Floats], now_s: float) -> None:
        self.widget.append(time_s, {f"t{place}": value for place, value in enumerate(values)})
        self.widget.advance(now_s)

    @property
    def paints(self) -> int:
        return self.widget.paints


class _CountedPlot(pg.PlotWidget):  # type: ignore[misc]
    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.paints += 1
        super().paintEvent(event)


class PlotData:
    """pyqtgraph's setData with all points of the window, in two plots."""

    def __init__(self, *, width_px: float, antialias: bool) -> None:
        self.widget = QWidget()
        box = QVBoxLayout(self.widget)
        self._plots = [_CountedPlot(), _CountedPlot()]
        pens = [pg.mkPen(pg.intColor(place), width=width_px) for place in range(TRACES)]
        self._curves = []
        for place in range(TRACES):
            plot = self._plots[place * 2 // TRACES]
            self._curves.append(plot.plot([], [], pen=pens[place], antialias=antialias))
        for plot in self._plots:
            box.addWidget(plot)
            plot.setXRange(-WINDOW_S, 0.0, padding=0)
            plot.setYRange(*_RANGE, padding=0)
        self._time, self._values = np.empty(0), [np.empty(0) for _ in range(TRACES)]

    def add(self, time_s: Floats, values: list[Floats], now_s: float) -> None:
        self._time = np.concatenate((self._time, time_s))[-int(WINDOW_S * RATE_HZ) :]
        for place, curve in enumerate(self._curves):
            kept = np.concatenate((self._values[place], values[place]))[-len(self._time) :]
            self._values[place] = kept
            curve.setData(self._time - now_s, kept)

    @property
    def paints(self) -> int:
        return self._plots[0].paints


class _Polylines(QWidget):
    """A bare widget that draws the smallest and largest value of every column, one pixel wide."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0
        self.time, self.values, self.now_s = np.empty(0), [np.empty(0) for _ in range(TRACES)], 0.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        self.paints += 1
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#171C23"))
        if not len(self.time):
            return
        columns = np.floor(self.time * self.width() / WINDOW_S)
        starts = np.concatenate(([0], np.flatnonzero(np.diff(columns)) + 1))
        polygon = create_qpolygonf(2 * len(starts))
        points = ndarray_from_qpolygonf(polygon)
        points[:, 0] = np.repeat(columns[starts] - columns[-1] + self.width(), 2)
        scale = self.height() / (_RANGE[1] - _RANGE[0])
        for place, value in enumerate(self.values):
            points[0::2, 1] = (_RANGE[1] - np.minimum.reduceat(value, starts)) * scale
            points[1::2, 1] = (_RANGE[1] - np.maximum.reduceat(value, starts)) * scale
            painter.setPen(QPen(QColor.fromHsv(place * 40, 200, 220), 1))
            painter.drawPolyline(polygon)


class Polylines:
    """The limit of redrawing everything."""

    def __init__(self) -> None:
        self.widget = _Polylines()

    def add(self, time_s: Floats, values: list[Floats], now_s: float) -> None:
        w = self.widget
        w.time = np.concatenate((w.time, time_s))[-int(WINDOW_S * RATE_HZ) :]
        w.values = [np.concatenate((w.values[p], values[p]))[-len(w.time) :] for p in range(TRACES)]
        w.now_s = now_s
        w.update()

    @property
    def paints(self) -> int:
        return self.widget.paints


class Race:
    """One contestant's clock: frames are added and painted one by one, processor time is taken."""

    def __init__(
        self,
        app: QApplication,
        contestant: Contestant,
        *,
        traces: int = TRACES,
        rate_hz: int = RATE_HZ,
    ) -> None:
        self._app, self._it, self._traces, self._rate_hz = app, contestant, traces, rate_hz
        contestant.widget.resize(*_SIZE_PX)
        contestant.widget.show()
        app.processEvents()
        self.now_s = 100.0
        self.feed(WINDOW_S)
        self._frames(3)

    def feed(self, span_s: float) -> None:
        """Take so many seconds at once."""
        first, last = round(self.now_s * self._rate_hz), round((self.now_s + span_s) * self._rate_hz)
        time_s = np.arange(first, last) / self._rate_hz
        self.now_s = last / self._rate_hz
        self._it.add(time_s, [signal(time_s, place) for place in range(self._traces)], self.now_s)

    def _frames(self, count: int) -> float:
        spent = 0.0
        for place in range(count):
            first = round(self.now_s * self._rate_hz)
            rows = round(((place % 3 != 0) + 16) * self._rate_hz / 1000)
            time_s = np.arange(first, first + rows) / self._rate_hz
            values = [signal(time_s, k) for k in range(self._traces)]
            self.now_s = first / self._rate_hz + len(time_s) / self._rate_hz
            began = time.thread_time()
            self._it.add(time_s, values, self.now_s)
            self._app.processEvents()
            spent += time.thread_time() - began
        return spent

    def frame_s(self, count: int) -> float:
        """Seconds of processor time per frame; every frame is painted exactly once."""
        before = self._it.paints
        spent = self._frames(count)
        painted = self._it.paints - before
        if painted != count:
            raise AssertionError(f"{painted} paints for {count} frames: the comparison would not be fair")
        return spent / count


def picture() -> tuple[Figure, ...]:
    """Ratios of processor time per frame, each side the fastest of nine rounds taken in turn.

    What else runs adds to a side and never takes away, and more to the one that runs more code than pixels.
    """
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    makers: dict[str, tuple[Callable[[], Contestant], int]] = {
        "ours": (lambda: Ours(app), 60),
        "thick": (lambda: PlotData(width_px=2, antialias=True), 3),
        "thin": (lambda: PlotData(width_px=1, antialias=False), 15),
        "limit": (Polylines, 30),
    }
    races = {name: (Race(app, make()), count) for name, (make, count) in makers.items()}
    spans: dict[str, list[float]] = {name: [] for name in races}
    for _ in range(ROUNDS):
        for name, (race, count) in races.items():
            spans[name].append(race.frame_s(count))
    ours = spans["ours"]
    ratio = {name: min(ours) / min(spans[name]) for name in spans}
    many = Race(app, Ours(app, traces=32, panels=2), traces=32)
    rate = 1 / statistics.median([many.frame_s(60) for _ in range(5)])
    return (
        Figure("live picture: 8 traces of 1 kHz, per frame", min(ours) * 1e3, "ms"),
        Figure("against pyqtgraph setData, 2 px antialiased", ratio["thick"], "x", 0.015),
        Figure("against pyqtgraph setData, 1 px", ratio["thin"], "x", 0.35),
        Figure("against a polyline of all columns, 1 px", ratio["limit"], "x", 0.5),
        Figure("32 traces: frames a second on one core", rate, "1/s", 60, least=True),
    )
