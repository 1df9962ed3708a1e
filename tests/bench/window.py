"""The whole live window against the smallest pyqtgraph program that shows the same, and an hour of it.

Run as a program it is the sensor: it writes 1 kHz of eight floats until it is ended.
"""

import contextlib
import os
import pty
import subprocess
import sys
import time
import tty

import numpy as np
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from domain.athlete import Side
from domain.channel import Floats
from domain.library import load_protocol, protocol_ids
from domain.recording import State
from tests.bench.figure import Figure, median_s
from tests.bench.picture import RATE_HZ, TRACES, Contestant, Ours, PlotData, signal
from widgets.theme import apply_theme
from widgets.training.station import StationPage

SECONDS = 4.0
FRAME_MS = 16
SIZE_PX = (1280, 720)
HOUR_S = 3600
_ROW_BYTES = 4 * TRACES


class Station(Ours):
    """The coach's whole live page around the same eight traces."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        page = StationPage(theme=apply_theme(app, "dark"))
        page.set_protocol(load_protocol(protocol_ids()[0]), Side.RIGHT)
        page.curves.plot.configure([view.panel for view in self.widget.views])
        page.set_state(State.ACTIVE)
        page.curves.plot.set_target(0.8, 1.1)
        self.widget.deleteLater()
        self.widget, self.page = page.curves.plot, page


class _Port:
    """A pseudo-terminal that a process of its own fills."""

    def __init__(self) -> None:
        self._near, far = pty.openpty()
        tty.setraw(far)
        os.set_blocking(self._near, False)
        self._writer = subprocess.Popen([sys.executable, "-m", "tests.bench.window"], stdout=far)
        os.close(far)
        self._rest = b""

    def rows(self) -> Floats:
        """What has come (n, 8) since the last time."""
        # Nothing waiting is no trouble: the next frame looks again.
        with contextlib.suppress(BlockingIOError):
            self._rest += os.read(self._near, 1 << 20)
        whole = len(self._rest) // _ROW_BYTES * _ROW_BYTES
        rows, self._rest = np.frombuffer(self._rest[:whole], dtype="<f4"), self._rest[whole:]
        return rows.reshape(-1, TRACES).astype(np.float64)

    def close(self) -> None:
        """End the writer."""
        self._writer.terminate()
        self._writer.wait()
        os.close(self._near)


def _frame_s(app: QApplication, contestant: Contestant) -> tuple[float, float]:
    """Seconds of the process's processor time for a frame, and frames a second, in real time."""
    port, count = _Port(), 0
    time_s = np.arange(-10 * RATE_HZ, 0) / RATE_HZ
    contestant.add(time_s, [signal(time_s, place) for place in range(TRACES)], 0.0)
    while not len(port.rows()):
        app.processEvents()

    def frame() -> None:
        nonlocal count
        rows = port.rows()
        if len(rows):
            time_s = np.arange(count, count + len(rows)) / RATE_HZ
            count += len(rows)
            contestant.add(time_s, [rows[:, place] for place in range(TRACES)], count / RATE_HZ)

    timer = QTimer(interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(frame)
    timer.start()
    paints, cpu_s, began_s = contestant.paints, time.process_time(), time.monotonic()
    QTimer.singleShot(round(1000 * SECONDS), app.quit)
    app.exec()
    cpu_s, passed_s = time.process_time() - cpu_s, time.monotonic() - began_s
    timer.stop()
    port.close()
    painted = contestant.paints - paints
    return cpu_s / painted, painted / passed_s


def window() -> tuple[Figure, ...]:
    """Processor time of the whole process for a frame, both in one run, and an hour against ten seconds."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["bench"])
    ours, smallest = Station(app), PlotData(width_px=1, antialias=False)
    found = []
    sides: tuple[tuple[Contestant, QWidget], ...] = ((ours, ours.page), (smallest, smallest.widget))
    for contestant, view in sides:
        view.resize(*SIZE_PX)
        view.show()
        app.processEvents()
        found.append(_frame_s(app, contestant))
        view.close()
    (ours_s, rate), (smallest_s, their_rate) = found
    return (
        Figure("whole live page, 8 x 1 kHz, at 60 frames a second", 60 * ours_s, "core"),
        Figure("its frames", rate, "1/s"),
        Figure("frames of the smallest pyqtgraph program", their_rate, "1/s"),
        Figure("whole live page / smallest pyqtgraph program", ours_s / smallest_s, "x", 0.5),
        *_looked_back(app),
    )


def _looked_back(app: QApplication) -> tuple[Figure, ...]:
    ours = Ours(app)
    ours.widget.resize(*SIZE_PX)
    ours.widget.show()
    app.processEvents()
    for minute in range(HOUR_S // 60):
        time_s = 60 * minute + np.arange(60 * RATE_HZ) / RATE_HZ
        values = [signal(time_s, place) for place in range(TRACES)]
        ours.add(time_s, values, float(time_s[-1]))
        if not minute:
            short_s = _moves(app, ours, 55.0)
    long_s = _moves(app, ours, 1800.0)
    ours.widget.set_window(float(HOUR_S))
    whole_s = _moves(app, ours, HOUR_S - 2.0)
    ours.widget.close()
    return (
        Figure("look back half an hour / look back five seconds", long_s / short_s, "x", 1.5),
        Figure("a window of an hour / a window of ten seconds", whole_s / short_s, "x", 1.5),
    )


def _moves(app: QApplication, ours: Ours, end_s: float) -> float:
    """Median seconds of a whole new picture that ends near `end_s`, as a drag shows it."""
    earlier_s = iter(np.linspace(end_s, end_s - 1.0, 12).tolist())

    def move() -> None:
        ours.widget.show_until(next(earlier_s))
        app.processEvents()

    return median_s(move, 9)


def _write() -> None:
    """Rows of eight floats at 1 kHz, a few at a time, as a sensor's converter hands them over."""
    began_s, sent = time.monotonic(), 0
    while True:
        due = int((time.monotonic() - began_s) * RATE_HZ)
        time_s = np.arange(sent, due) / RATE_HZ
        rows = np.stack([signal(time_s, place) for place in range(TRACES)], axis=1).astype("<f4")
        os.write(sys.stdout.fileno(), rows.tobytes())
        sent = due
        time.sleep(0.002)


if __name__ == "__main__":
    _write()
