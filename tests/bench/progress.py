"""The progress page of an athlete with 300 sessions: from click to drawn, against the rows by plain SQL."""

import json
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from sqlcipher3.dbapi2 import Connection, connect

from app.memory import keep_for_good
from app.progress.controller import ProgressController
from app.progress.reading import read_progress
from app.workers import Workers
from db.documents import to_document
from db.store import Store, open_store
from domain.channel import Segment
from domain.library.shelf import Library
from domain.timebase import StationClock
from tests.bench.figure import Figure, median_s
from tests.db.samples import a_stream
from tests.domain.bodies import imu_stream
from widgets.parts.page import lay_out_now
from widgets.progress.page import ProgressPage
from widgets.theme import apply_theme

SESSIONS = 300
SIZE_PX = (1180, 660)
SETS = (("seated_hip_er", "left"), ("seated_hip_er", "right"), ("seated_hip_er_rom", "right"))
_FIRST = datetime(2024, 1, 1, 9, tzinfo=UTC)
NOW = _FIRST + timedelta(days=2 * SESSIONS)
_METRICS = (
    ("torque", 40.0, "Nm"), ("peak_force", 110.0, "N"), ("torque_per_mass", 0.6, "Nm/kg"),
    ("clean_force", 100.0, "N"), ("clean_torque", 36.0, "Nm"), ("borrowed_share", 9.0, "%"),
    ("mean_force_1s", 100.0, "N"), ("best_torque", 42.0, "Nm"), ("peak_angle", 38.0, "deg"),
    ("rom", 40.0, "deg"), ("rep_count", 3.0, ""), ("score", 80.0, "%"), ("score_slope", -0.5, "% per rep"),
)  # fmt: skip
_RAW = """
SELECT s.set_id, s.started_at, m.name, m.value, m.unit FROM sets s
JOIN sessions v ON v.session_id = s.session_id JOIN analyses a ON a.set_id = s.set_id
JOIN metric_values m ON m.analysis_id = a.analysis_id WHERE v.athlete_id = 'ada' AND m.rep_number = -1
"""


def fill(file: Connection, *, sessions: int = SESSIONS) -> None:
    """Ada's visits as the station writes them: three sets of three repetitions each, one rule."""
    at = _FIRST.replace(tzinfo=None).isoformat(" ")
    file.execute("PRAGMA synchronous=OFF")
    with file:
        file.execute(
            "INSERT INTO athletes (athlete_id, name, search_name, sex, phase, notes, created_at, revision)"
            " VALUES ('ada', 'Ada', 'ada', 'female', '', '', ?, 1)",
            (at,),
        )
        file.execute(
            "INSERT INTO devices (device_key, driver, model, serial_number, firmware, port, first_seen_at,"
            " last_seen_at, revision) VALUES ('d', 'd', '', '', '', '', ?, ?, 1)",
            (at, at),
        )
        for name in {name for name, _ in SETS}:
            file.execute("INSERT INTO protocol_versions VALUES (?, 1, NULL, ?)", (name, at))
        for table, rows in _tables(sessions).items():
            _many(file, table, rows)


def _many(file: Connection, table: str, rows: Iterable[dict[str, object]]) -> None:
    for row in rows:
        names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        file.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)  # noqa: S608


def _tables(sessions: int) -> dict[str, Iterable[dict[str, object]]]:
    keys = [(visit, place) for visit in range(sessions) for place in range(len(SETS))]
    return {
        "sessions": (_session(visit) for visit in range(sessions)),
        "sets": (_set(visit, place) for visit, place in keys),
        "streams": (row for visit, place in keys for row in _streams(visit, place)),
        "analyses": (_analysis(visit, place) for visit, place in keys),
        "repetitions": (row for visit, place in keys for row in _repetitions(visit, place)),
        "metric_values": (row for visit, place in keys for row in _metrics(visit, place)),
        "compensation_scores": (row for visit, place in keys for row in _scores(visit, place)),
    }


def _at(visit: int) -> str:
    return (_FIRST + timedelta(days=2 * visit)).replace(tzinfo=None).isoformat(" ")


def _session(visit: int) -> dict[str, object]:
    return {
        "session_id": f"v{visit}",
        "athlete_id": "ada",
        "started_at": _at(visit),
        "title": "Visit",
        "baseline": visit < 3,
        "notes": "",
        "revision": 1,
    }


def _set(visit: int, place: int) -> dict[str, object]:
    return {
        "set_id": f"s{visit}-{place}",
        "session_id": f"v{visit}",
        "protocol_id": SETS[place][0],
        "protocol_version": 1,
        "side": SETS[place][1],
        "started_at": _at(visit),
        "epoch_ns": 0,
        "lever_arm_m": 0.36,
        "feedback_mode": "concurrent",
        "load": "",
        "state": "complete",
        "notes": "",
        "revision": 1,
    }


def _streams(visit: int, place: int) -> Iterator[dict[str, object]]:
    # Each set has a tare of its own, so that no two descriptions of the cell are the same.
    sensors = (a_stream(), imu_stream(Segment.PELVIS), imu_stream(Segment.RIGHT_SHANK))
    for position, stream in enumerate(sensors):
        yield {
            "stream_id": f"t{visit}-{place}-{position}",
            "set_id": f"s{visit}-{place}",
            "position": position,
            "device_key": "d",
            "device": json.dumps(to_document(stream.device)),
            "segment": stream.segment.value,
            "channels": json.dumps(to_document(stream.channels)),
            "clock": json.dumps(to_document(stream.clock)),
            "nominal_rate_hz": 80.0,
            "calibrations": json.dumps(to_document(stream.calibrations)),
        }


def _analysis(visit: int, place: int) -> dict[str, object]:
    return {
        "analysis_id": f"a{visit}-{place}",
        "set_id": f"s{visit}-{place}",
        "number": 1,
        "made_at": _at(visit),
        "algorithm_version": "1",
        "rule_version": f"{SETS[place][0]}@1",
        "score": 82.5,
        "notes": "[]",
    }


def _repetitions(visit: int, place: int) -> Iterator[dict[str, object]]:
    for number in (1, 2, 3):
        yield {
            "analysis_id": f"a{visit}-{place}",
            "number": number,
            "start_s": float(number),
            "accepted": True,
            "reason": "",
            "revision": 1,
        }


def _metrics(visit: int, place: int) -> Iterator[dict[str, object]]:
    for position, (name, value, unit) in enumerate(_METRICS):
        yield {
            "analysis_id": f"a{visit}-{place}",
            "rep_number": -1,
            "position": position,
            "name": name,
            "value": value * (1 + visit / 1000 + (visit * 7 % 11 - 5) / 100),
            "unit": unit,
            "reason": "",
        }


def _scores(visit: int, place: int) -> Iterator[dict[str, object]]:
    for number in (1, 2, 3):
        yield {
            "analysis_id": f"a{visit}-{place}",
            "rep_number": number,
            "position": 0,
            "rule_id": "pelvis_moved",
            "label": "Pelvis moved",
            "unit": "deg",
            "peak": 6.0 - visit / 100,
            "level": "within",
        }


def progress() -> tuple[Figure, ...]:
    """Through the code that the screen calls."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        open_store(path, clock=StationClock()).close()
        with closing(connect(path)) as file:
            fill(file)
            plain_s = median_s(lambda: file.execute(_RAW).fetchall(), 9)
        store = open_store(path, clock=StationClock())
        try:
            return _figures(store, plain_s)
        finally:
            store.close()


def _figures(store: Store, plain_s: float) -> tuple[Figure, ...]:
    library = Library()
    named = f"progress, {SESSIONS} sessions"
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    page, workers = ProgressPage(theme=apply_theme(app, "dark")), Workers()
    page.resize(*SIZE_PX)
    page.show()
    control = ProgressController(
        page=page, store=store, clock=_Clock(), workers=workers, library=library, parent=page
    )
    keep_for_good()
    try:
        read_s = median_s(lambda: read_progress(store, "ada", now=NOW, library=library), 7)
        drawn_s = median_s(lambda: _open(page, control), 7)
        frame_s = _scroll_frame_s(app, page)
    finally:
        workers.stop()
        page.close()
        page.deleteLater()
    return (
        Figure(f"{named}: from click to drawn", drawn_s * 1e3, "ms", 200.0),
        Figure(f"{named}: read and worked out", read_s * 1e3, "ms"),
        Figure(f"{named}: the same / the rows by plain SQL", read_s / plain_s, ""),
        Figure("scrolling the progress page", 1.0 / frame_s, "frames/s", 60.0, least=True),
    )


class _Clock(StationClock):
    """The day after the last visit."""

    def wall(self) -> datetime:
        return NOW


def _open(page: ProgressPage, control: ProgressController) -> None:
    """As the click does it: a worker reads, the page is filled, laid out and painted."""
    loop = QEventLoop()
    linked = control.opened.connect(loop.quit)
    control.open("ada")
    loop.exec()
    lay_out_now()
    page.grab()
    control.opened.disconnect(linked)


def _scroll_frame_s(app: QApplication, page: ProgressPage) -> float:
    """Mean seconds of a frame over one way down the whole page, pictures of new charts included."""
    app.processEvents()
    bar, frames = page.area.verticalScrollBar(), 200
    bar.setValue(0)
    page.time.reset()
    begun = time.perf_counter()
    for frame in range(frames):
        bar.setValue(round(bar.maximum() * frame / (frames - 1)))
        page.area.viewport().repaint()
    return (time.perf_counter() - begun) / frames
