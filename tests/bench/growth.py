"""How each main cost grows from 1 to 10 to 100 times the size: the slope of its logarithm.

0 is a cost that does not grow, 1 one that is in proportion to the size (so that the cost of a sample stays
flat), 2 its square. Times are processor time, the median of a few runs; decoding and latency go by the clock.
"""

import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication
from sqlcipher3.dbapi2 import connect

from app.group.reading import read_team
from app.progress.reading import read_progress
from db.store import Store, open_store
from domain.analysis.recorded import analyse_recording
from domain.athlete import Athlete, Side
from domain.channel import Channel
from domain.library.shelf import Library
from domain.roster import RosterQuery
from domain.timebase import StationClock
from tests.app.reporting.made_pdf import report_bytes
from tests.bench import history, progress
from tests.bench.analysing import long_set
from tests.bench.comparing import overlay_core_s
from tests.bench.decoding import decoded_s
from tests.bench.exchange import csv_core_s
from tests.bench.figure import Figure, processor_s
from tests.bench.latency import bar_s_beside
from tests.bench.picture import Ours, Race
from tests.bench.starting import core_s_with
from tests.bench.storage import made_sources
from tests.db.samples import a_block, a_set, a_stream
from tests.domain.report_cases import document, isometric_result, reported

_CELL = Channel("force", "force", "N", 0.01, full_scale=2.0**23)
IN_PROPORTION = 1.1
"""A cost of a sample that stays flat has the slope 1; a tenth is left for what the measurement varies."""


def grown(name: str) -> tuple[Figure, ...]:
    """The three costs of one benchmark and their slope."""
    what, unit, sizes, limit, cost_s = GROWTH[name]
    costs = [cost_s(size) for size in sizes]
    told = tuple(
        Figure(f"{what}: {size:,} {unit}", 1e3 * cost, "ms") for size, cost in zip(sizes, costs, strict=True)
    )
    return (*told, Figure(f"{what} by {unit}: slope", slope(sizes, costs), "", limit))


def slope(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The power of the size that fits the costs best."""
    return float(np.polyfit(np.log(sizes), np.log(costs), 1)[0])


def _app() -> QApplication:
    app = QApplication.instance() or QApplication(["bench"])
    assert isinstance(app, QApplication)
    return app


def _frame_of_traces(traces: int) -> float:
    app = _app()
    race = Race(app, Ours(app, traces=traces, panels=1), traces=traces)
    return statistics.median([race.frame_s(30) for _ in range(5)])


def _frame_of_rate(rate_hz: int) -> float:
    app = _app()
    race = Race(app, Ours(app), rate_hz=rate_hz)
    return statistics.median([race.frame_s(30) for _ in range(5)])


def _look_back(seconds: int) -> float:
    app = _app()
    ours = Ours(app)
    race = Race(app, ours)
    race.feed(float(seconds))
    ends = iter(np.linspace(race.now_s - 0.9 * seconds, race.now_s - 0.9 * seconds + 1.0, 20).tolist())

    def move() -> None:
        ours.widget.show_until(next(ends))
        app.processEvents()

    return processor_s(move, 15)


def _analysis(seconds: int) -> float:
    recording, protocol = long_set(float(seconds))
    return processor_s(lambda: analyse_recording(recording, protocol), 3)


@contextmanager
def _stored() -> Iterator[tuple[Store, Path]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        with closing(open_store(path, clock=StationClock())) as store:
            yield store, path


def _reading(seconds: int) -> float:
    with _stored() as (store, _):
        store.athletes.add(Athlete("ada", "Ada"))
        header = a_set(store.sessions.open_session("ada").session_id)
        sources = made_sources(seconds)
        columns = {source.stream.stream_id: source.block for source in sources}
        store.sessions.import_set(header, [source.stream for source in sources], columns)
        return processor_s(lambda: store.sessions.recording(header.set_id), 3)


def _keeping(channels: int) -> float:
    """One sensor of so many channels, a minute at 1 kHz, until it is kept."""
    with _stored() as (store, _):
        store.athletes.add(Athlete("ada", "Ada"))
        visit = store.sessions.open_session("ada").session_id

        def keep() -> None:
            stream = replace(
                a_stream(), channels=tuple(replace(_CELL, name=f"c{n}") for n in range(channels))
            )
            block = a_block(0, 60_000, n_channels=channels)
            store.sessions.import_set(a_set(visit), [stream], {stream.stream_id: block})

        return processor_s(keep, 3)


def _cells(number: int) -> tuple[Channel, ...]:
    return tuple(replace(_CELL, name=f"c{place}") for place in range(number))


@contextmanager
def _clinic(*, athletes: int, sessions: int) -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        open_store(path, clock=StationClock()).close()
        with closing(connect(path)) as file:
            history.fill(file, sessions=sessions, athletes=athletes)
        with closing(open_store(path, clock=StationClock())) as store:
            yield store


def _page_of_sessions(sessions: int) -> float:
    with _clinic(athletes=history.ATHLETES, sessions=sessions) as store:
        return processor_s(lambda: store.sessions.recent(history.PAGE), 9)


def _search(athletes: int) -> float:
    with _clinic(athletes=athletes, sessions=1000) as store:
        return processor_s(lambda: store.athletes.find("kovač", most=history.PAGE), 9)


def _progress(sessions: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        open_store(path, clock=StationClock()).close()
        with closing(connect(path)) as file:
            progress.fill(file, sessions=sessions)
        library = Library()
        with closing(open_store(path, clock=StationClock())) as store:
            return processor_s(lambda: read_progress(store, "ada", now=progress.NOW, library=library), 5)


def _paper(reps: int) -> float:
    """The report of one set."""
    part = reported("seated_hip_er", Side.RIGHT, isometric_result(tuple(120.0 + n % 9 for n in range(reps))))
    made = document(part)
    return processor_s(lambda: report_bytes(made), 3)


def _team(athletes: int) -> float:
    with _clinic(athletes=athletes, sessions=10 * athletes) as store:
        library, now = Library(), StationClock().wall()
        protocol_id, side = store.roster.offers()[0]
        query = RosterQuery(protocol_id, "peak_force", side)
        return processor_s(lambda: read_team(store, query, library=library, now=now), 3)


Case = tuple[str, str, tuple[int, ...], float | None, Callable[[int], float]]
GROWTH: dict[str, Case] = {
    "traces": ("a frame of the picture", "traces of 1 kHz", (1, 10, 100), IN_PROPORTION, _frame_of_traces),
    "rate": ("a frame of 8 traces", "Hz", (100, 1000, 10_000), IN_PROPORTION, _frame_of_rate),
    "back": ("looking back in 8 traces", "s kept", (36, 360, 3600), IN_PROPORTION, _look_back),
    "bytes": ("decoding x-IMU3", "bytes", (50_000, 500_000, 5_000_000), IN_PROPORTION, decoded_s),
    "length": ("analysing a set", "s", (30, 300, 3000), IN_PROPORTION, _analysis),
    "raw": ("reading 20 channels back", "s", (6, 60, 600), IN_PROPORTION, _reading),
    "channels": ("keeping a minute of 1 kHz", "channels", (1, 10, 100), IN_PROPORTION, _keeping),
    "sessions": ("a page of 50 sessions", "sessions", (1000, 10_000, 100_000), None, _page_of_sessions),
    "athletes": ("a search", "athletes", (100, 1000, 10_000), None, _search),
    "overlay": ("the overlay of two sets", "s", (60, 600, 6000), IN_PROPORTION, overlay_core_s),
    "paper": ("the report of a set", "repetitions", (3, 30, 300), IN_PROPORTION, _paper),
    "group": ("a group's page", "athletes", (20, 200, 2000), IN_PROPORTION, _team),
    "out": ("an export as CSV", "samples", (6000, 60_000, 600_000), IN_PROPORTION, csv_core_s),
    "beside": ("byte to bar beside a sensor", "Hz", (10, 100, 1000), IN_PROPORTION, bar_s_beside),
    "start": ("start to Today with its people", "people", (40, 400, 4000), IN_PROPORTION, core_s_with),
    "visits": ("one athlete's progress", "visits", (3, 30, 300), IN_PROPORTION, _progress),
}  # fmt: skip
"""What is measured, what grows, its sizes, the steepest slope allowed, and one measurement."""
