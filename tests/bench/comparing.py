"""Two sets of ten minutes, 20 channels at 1 kHz: from a click to the drawn overlay, beside reading their raw.

The results of the sets hold 20 traces on the rows of the analysis (100 a second) and a repetition every 10 s;
the click is *Today vs last* on a page that already shows the athlete. Offscreen; drawn means painted.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from app.comparing.controller import CompareController
from app.workers import Workers
from db.store import Store, open_store
from domain.athlete import Athlete, Side
from domain.library import load_protocol
from domain.metrics.of_set import set_metrics
from domain.results import MetricValue, Repetition, SetResult, Traces
from domain.session import SetState
from domain.timebase import StationClock
from tests.bench.figure import Figure
from tests.bench.storage import LONG_S, made_sources
from tests.db.samples import a_set
from widgets.compare.page import ComparePage
from widgets.theme import apply_theme

TRACES, ROW_HZ, PERIOD_S, TIMES = 20, 100.0, 10.0, 5
RATIO = 2.5
_PROTOCOL = load_protocol("seated_hip_er")
_FIRST = datetime(2026, 9, 22, 10, tzinfo=UTC)


def comparing() -> tuple[Figure, ...]:
    """Means of 60 repetitions with bands and difference, and the whole sets over one another."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "turnout.db", clock=StationClock())
        try:
            sets = _fill(store)
            reading_s = _median_s(lambda: [store.sessions.recording(set_id) for set_id in sets])
            reps_s, whole_s = _clicks(store)
        finally:
            store.close()
    return (
        Figure("reading the raw of two sets of 10 min", reading_s, "s"),
        Figure("click to drawn overlay, means of 60 reps", reps_s, "s"),
        Figure("the same / reading their raw", reps_s / reading_s, "", RATIO),
        Figure("click to drawn overlay, whole sets", whole_s, "s"),
        Figure("whole sets / reading their raw", whole_s / reading_s, "", RATIO),
    )


def overlay_core_s(length_s: int) -> float:
    """Processor time from a click to the drawn overlay of the means of two sets of that length."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "turnout.db", clock=StationClock())
        try:
            _fill(store, length_s)
            return _clicks(store, time.process_time)[0]
        finally:
            store.close()


def _clicks(store: Store, now_s: Callable[[], float] = time.perf_counter) -> tuple[float, float]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    page = ComparePage(theme=apply_theme(app, "dark"))
    workers = Workers()
    controller = CompareController(page=page, store=store, workers=workers)
    drawn: list[bool] = []
    controller.shown.connect(lambda: drawn.append(True))
    page.resize(1190, 668)
    page.show()
    _until(app, lambda: page.chooser.test.key != "")

    def click() -> None:
        drawn.clear()
        page.presets["last"].click()
        _until(app, lambda: bool(drawn))
        page.grab()

    reps_s = _median_s(click, now_s)
    page.look_row.extent.select("set")
    page.look_row.axis.select("start")
    drawn.clear()
    page.look_row.look_changed.emit()
    _until(app, lambda: bool(drawn))
    whole_s = _median_s(click, now_s)
    workers.stop()
    page.close()
    return reps_s, whole_s


def _until(app: QApplication, is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60.0
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError("The comparison was never shown.")
        app.processEvents()


def _median_s(work: Callable[[], object], now_s: Callable[[], float] = time.perf_counter) -> float:
    spans = []
    for _ in range(TIMES):
        began = now_s()
        work()
        spans.append(now_s() - began)
    return statistics.median(spans)


def _fill(store: Store, length_s: int = LONG_S) -> list[str]:
    """Two visits of one athlete, a set each."""
    store.athletes.add(Athlete("ada", "Ada"))
    made = []
    for number in range(2):
        at = _FIRST + timedelta(days=21 * number)
        visit = store.sessions.open_session("ada", baseline=number == 0, started_at=at)
        header = replace(
            a_set(visit.session_id, SetState.COMPLETE),
            side=Side.RIGHT,
            started_at=at,
            protocol_version=_PROTOCOL.version,
        )
        sources = made_sources(length_s)
        columns = {source.stream.stream_id: source.block for source in sources}
        store.sessions.import_set(header, [source.stream for source in sources], columns)
        store.sessions.save_result(header.set_id, _result(100.0 + 20 * number, length_s))
        made.append(header.set_id)
    return made


def _result(peak_n: float, length_s: int) -> SetResult:
    time_s = np.arange(round(length_s * ROW_HZ)) / ROW_HZ
    noise = np.random.default_rng(round(peak_n))
    phase = time_s % PERIOD_S
    pull = peak_n * np.clip(np.minimum(phase - 2, 8 - phase), 0, 1)
    names = ["force_n", "torque_nm", *(f"channel_{number}_deg" for number in range(TRACES - 2))]
    channels = {name: pull + noise.normal(0, 0.6, len(time_s)) for name in names}
    values = (MetricValue("peak_force", peak_n, "N"), MetricValue("torque", 0.36 * peak_n, "Nm"))
    reps = tuple(
        Repetition(n + 1, n * PERIOD_S + 2.1, n * PERIOD_S + 5, n * PERIOD_S + 7.9, metrics=values)
        for n in range(round(length_s / PERIOD_S))
    )
    metrics = set_metrics(reps, _PROTOCOL)
    return SetResult(reps, metrics, (), Traces(time_s, channels), "analysis 1", _PROTOCOL.key)
