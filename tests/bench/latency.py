"""From the byte on the wire to the changed pixel, by a real port and reader, with a look at the pixels."""

import random
import threading
import time
from collections import deque
from functools import partial

import numpy as np
from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication

from app.athlete.feedback_arrivals import ForceArrivals
from app.training.running.live_set import TICK_MS
from domain.calibration import SiReader
from domain.channel import Floats, SampleBlock
from domain.protocol import Target
from domain.recording import State
from domain.timebase import StationClock
from tests.bench.figure import Figure
from tests.bench.latency_parts import REST_N, Board, Wire, shown, until_shown
from widgets.athlete.display import AthleteDisplay
from widgets.live.panels import Panel, PanelTrace
from widgets.live.plot import LivePlot
from widgets.theme import apply_theme
from widgets.training.gauge import TargetBar

_BAR_LOOKS, _FEW_LOOKS, _PLOT_LOOKS, _PULL_N = 400, 120, 60, 90.0
_BAR_MS, _PLOT_P50_MS, _PLOT_P99_MS, _BARE_TIMES = 8.0, 15.0, 30.0, 3.0
_STALL_S, _STALL_HZ = 5.0, 500
_EDGE_PX = 16


def latency() -> tuple[Figure, ...]:
    """The bar, the plot, and a screen that stands still; a bare read of the same kind of port beside them."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    chance = random.Random(5)
    wire = Wire()
    bare_ms = wire.bare_read_ms()
    board = Board(wire)
    board.begin()
    try:
        bar_ms = _bar_ms(app, board, chance)
        plot_ms = _plot_ms(app, board, chance)
        lost, wake_ups = _stalled(app, board)
    finally:
        board.reader.stop()
        wire.close()
    bare_p50, bare_p99 = (float(np.percentile(bare_ms, share)) for share in (50, 99))
    rows = (
        ("byte to the athlete's bar p99", bar_ms, 99, max(_BAR_MS, _BARE_TIMES * bare_p99)),
        ("byte to the live plot p50", plot_ms, 50, max(_PLOT_P50_MS, _BARE_TIMES * bare_p50)),
        ("byte to the live plot p99", plot_ms, 99, max(_PLOT_P99_MS, _BARE_TIMES * bare_p99)),
    )
    return (
        Figure("bare blocking read p50", bare_p50, "ms"),
        Figure("bare blocking read p99", bare_p99, "ms"),
        Figure("byte to the athlete's bar p50", float(np.median(bar_ms)), "ms"),
        *(Figure(name, float(np.percentile(ms, share)), "ms", most) for name, ms, share, most in rows),
        Figure("screen still for 5 s: lost", lost, "samples", 0),
        Figure("screen still for 5 s: wake-ups waiting", wake_ups, "events", 1),
    )


def bar_s_beside(rate_hz: int) -> float:
    """From byte to bar while a second board sends so often: the median of some looks."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([])
    wires = Wire(), Wire()
    boards = [Board(wire) for wire in wires]
    over = threading.Event()

    def send() -> None:
        while not over.wait(1.0 / rate_hz):
            wires[1].send(REST_N)

    sender = threading.Thread(target=send)
    try:
        for board in boards:
            board.begin()
        sender.start()
        return float(np.median(_bar_ms(app, boards[0], random.Random(5), looks=_FEW_LOOKS))) / 1e3
    finally:
        over.set()
        sender.join()
        for board in boards:
            board.reader.stop()
            board.wire.close()


def _bar_ms(app: QApplication, board: Board, chance: random.Random, *, looks: int = _BAR_LOOKS) -> Floats:
    """The bar of the full athlete's screen, by the way the station takes."""
    display = AthleteDisplay()
    display.resize(1920, 1080)
    display.set_target(Target(105.0, 130.0, "N"))
    display.set_state(State.ACTIVE)
    display.show()
    app.processEvents()
    arrivals = ForceArrivals(show=display.set_value, clock=StationClock())
    arrivals.follow([board.stream])
    board.sinks = [arrivals.take]
    bar = display.bar
    assert isinstance(bar, TargetBar)
    took = []
    for look in range(looks):
        step = look % 40
        force_n = REST_N + 3.0 * (step if step < 20 else 40 - step)
        is_there = partial(_is_top, bar, bar.top_px(force_n))
        took.append(until_shown(app, board.wire, force_n, chance.uniform(0.006, 0.016), is_there))
    board.sinks = []
    display.close()
    return np.array(took)


def _is_top(bar: TargetBar, top: int) -> bool:
    """Whether the bar is filled from this row on, below the band, as the screen has it now."""
    at, area = bar.mapTo(bar.window(), bar.rect().topLeft()), bar.bar_px()
    first = bar.top_px(104.0) + 12
    column = shown(bar, at.x() + area.center().x(), at.y() + first, 1, area.bottom() - first)[:, 0]
    bright = np.flatnonzero(column.mean(axis=1) > 140)
    return len(bright) > 0 and abs(first + int(bright[0]) - top) <= 1


def _plot_ms(app: QApplication, board: Board, chance: random.Random) -> Floats:
    """A step of the force in the live plot, repainted at the station's own tick."""
    clock, waiting = StationClock(), deque[SampleBlock]()
    plot = LivePlot(
        theme=apply_theme(app, "dark"),
        panels=(Panel("Force", "N", 0.0, 120.0, (PanelTrace("force", "force", "text"),)),),
    )
    plot.resize(1280, 720)
    plot.show()
    board.sinks = [lambda _, block: waiting.append(block)]
    reader, epoch_ns = SiReader(board.stream), clock.now_ns()

    def tick() -> None:
        while waiting:
            block = waiting.popleft()
            plot.append((block.received_ns - epoch_ns) / 1e9, {"force": reader.read(block.raw)[:, 0]})
        plot.advance((clock.now_ns() - epoch_ns) / 1e9)

    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    took = []
    for look in range(_PLOT_LOOKS):
        level = _PULL_N if look % 2 else REST_N
        _rest(app, board.wire, _PULL_N + REST_N - level, 0.25)
        took.append(until_shown(app, board.wire, level, chance.uniform(0.01, 0.03), lambda: _has_edge(plot)))
    timer.stop()
    board.sinks = []
    plot.close()
    return np.array(took)


def _rest(app: QApplication, wire: Wire, force_n: float, seconds: float) -> None:
    """The board goes on at 80 a second while the last step leaves the edge."""
    end_s = time.monotonic() + seconds
    while time.monotonic() < end_s:
        wire.send(force_n)
        until_s = time.monotonic() + 1 / 80
        while time.monotonic() < until_s:
            app.processEvents()
            time.sleep(0.001)


def _has_edge(plot: LivePlot) -> bool:
    """Whether the upright line of a step stands at the right edge, half way up."""
    area = _trace_area(plot)
    y = round(area.bottom() - area.height() * (REST_N + _PULL_N) / 2 / 120.0)
    strip = shown(plot, area.right() - _EDGE_PX, y, _EDGE_PX, 1)[0]
    return bool((strip.mean(axis=1) > 140).any())


def _trace_area(plot: LivePlot) -> QRect:
    """Where the traces are painted, in the window's pixels."""
    layout, box = plot._layout, plot._views[0].box
    area = layout.mapFromScene(box.sceneBoundingRect()).boundingRect()
    return QRect(layout.mapTo(plot.window(), area.topLeft()), area.size())


def _stalled(app: QApplication, board: Board) -> tuple[int, int]:
    """Samples missing after the screen's thread stood still, and the wake-ups that had piled up."""
    arrivals = ForceArrivals(show=lambda _: None, clock=StationClock())
    arrivals.follow([board.stream])
    app.processEvents()
    before, sent = board.came, 0
    board.sinks = [arrivals.take]
    end_s = time.monotonic() + _STALL_S
    while time.monotonic() < end_s:
        board.wire.send(REST_N + sent % 60)
        sent += 1
        time.sleep(1 / _STALL_HZ)
    time.sleep(0.2)
    app.processEvents()
    return sent - (board.came - before), arrivals.wake_ups
