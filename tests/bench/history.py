"""A large clinic: the athlete list, the search and a history page with 100,000 sessions, 1 million reps."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlcipher3.dbapi2 import Connection, connect

from db.store import Store, open_store
from domain.timebase import StationClock
from tests.bench.figure import Figure, median_s

ATHLETES, SESSIONS, REPS_EACH = 2_000, 100_000, 10
PAGE = 50
_FIRST = datetime(2016, 1, 4, 8)
_GIVEN = ("Ada", "Bo", "Chidi", "Dana", "Emre", "Freya", "Goran", "Hana", "Ines", "Juan")
_FAMILY = ("Kovač", "Lindqvist", "Mbeki", "Novák", "Okafor", "Petrov", "Quist", "Rossi", "Silva", "Tanaka")


def history(*, sessions: int = SESSIONS) -> tuple[Figure, ...]:
    """Through the code that the screens call."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        open_store(path, clock=StationClock()).close()
        with closing(connect(path)) as file:
            fill(file, sessions=sessions)
        store = open_store(path, clock=StationClock())
        try:
            return _figures(store, sessions)
        finally:
            store.close()


def _figures(store: Store, sessions: int) -> tuple[Figure, ...]:
    named = f"{sessions:,} sessions"
    works = {
        f"athlete list, {named}": lambda: store.athletes.find("", most=PAGE),
        f"athlete search, {named}": lambda: store.athletes.find("kovač", most=PAGE),
        f"history page, {named}": lambda: store.sessions.recent(PAGE),
        f"one athlete's history, {named}": lambda: store.sessions.for_athlete("athlete-7", most=PAGE),
    }
    everybody = Figure(f"all {ATHLETES:,} athletes at once", median_s(store.athletes.list, 9) * 1e3, "ms")
    return (*(Figure(name, median_s(work, 9) * 1e3, "ms", 50.0) for name, work in works.items()), everybody)


def fill(file: Connection, *, sessions: int, athletes: int = ATHLETES) -> None:
    """Rows as the station writes them: one set a session, ten repetitions, the figures of a strength test."""
    file.execute("PRAGMA synchronous=OFF")
    with file:
        _many(file, "athletes", _athletes(athletes))
        _many(file, "body_measures", _measures(athletes))
        file.execute("INSERT INTO protocol_versions VALUES ('seated_hip_er', 1, NULL, '2016-01-04')")
        file.execute(
            "INSERT INTO devices (device_key, driver, model, serial_number, firmware, port, first_seen_at,"
            " last_seen_at, revision) VALUES ('d', 'd', '', '', '', '', '2016-01-04', '2016-01-04', 1)"
        )
        _many(file, "sessions", _sessions(sessions, athletes))
        _many(file, "sets", _sets(sessions))
        _many(file, "streams", _streams(sessions))
        _many(file, "chunks", _chunks(sessions))
        _many(file, "analyses", _analyses(sessions))
        _many(file, "repetitions", _repetitions(sessions))
        _many(file, "metric_values", _metrics(sessions))


def _many(file: Connection, table: str, rows: Iterable[dict[str, object]]) -> None:
    ready = iter(rows)
    first = next(ready)
    names = ", ".join(first)
    marks = ", ".join(f":{name}" for name in first)
    statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
    file.execute(statement, first)
    file.executemany(statement, ready)


def _at(number: int, sessions: int) -> str:
    return (_FIRST + timedelta(minutes=5_000_000 / sessions * number)).isoformat(" ")


def _athletes(athletes: int = ATHLETES) -> Iterator[dict[str, object]]:
    for number in range(athletes):
        name = f"{_GIVEN[number % 10]} {_FAMILY[number // 10 % 10]} {number}"
        yield {
            "athlete_id": f"athlete-{number}",
            "name": name,
            "search_name": name.casefold(),
            "sex": "female",
            "phase": "",
            "notes": "",
            "created_at": "2016-01-04",
            "revision": 1,
        }


def _measures(athletes: int = ATHLETES) -> Iterator[dict[str, object]]:
    for number in range(athletes):
        yield {
            "measure_id": f"measure-{number}",
            "athlete_id": f"athlete-{number}",
            "measured_on": "2016-01-04",
            "mass_kg": 64.5,
            "revision": 1,
        }


def _sessions(sessions: int, athletes: int = ATHLETES) -> Iterator[dict[str, object]]:
    for number in range(sessions):
        yield {
            "session_id": f"session-{number}",
            "athlete_id": f"athlete-{number % athletes}",
            "started_at": _at(number, sessions),
            "title": "Visit",
            "baseline": False,
            "notes": "",
            "revision": 1,
        }


def _sets(sessions: int) -> Iterator[dict[str, object]]:
    for number in range(sessions):
        yield {
            "set_id": f"set-{number}",
            "session_id": f"session-{number}",
            "protocol_id": "seated_hip_er",
            "protocol_version": 1,
            "side": "left",
            "started_at": _at(number, sessions),
            "epoch_ns": 0,
            "feedback_mode": "concurrent",
            "load": "",
            "state": "complete",
            "notes": "",
            "revision": 1,
        }


def _streams(sessions: int) -> Iterator[dict[str, object]]:
    for number in range(sessions):
        yield {
            "stream_id": f"stream-{number}",
            "set_id": f"set-{number}",
            "position": 0,
            "device_key": "d",
            "device": "{}",
            "segment": "cuff",
            "channels": "[]",
            "clock": "{}",
            "nominal_rate_hz": 80.0,
            "calibrations": "[]",
        }


def _chunks(sessions: int) -> Iterator[dict[str, object]]:
    for number in range(sessions):
        yield {
            "stream_id": f"stream-{number}",
            "chunk_index": 0,
            "first_sample": 0,
            "samples": 2400,
            "first_received_ns": 0,
            "last_received_ns": 30_000_000_000,
            "payload": bytes(600),
        }


def _analyses(sessions: int) -> Iterator[dict[str, object]]:
    for number in range(sessions):
        yield {
            "analysis_id": f"analysis-{number}",
            "set_id": f"set-{number}",
            "number": 1,
            "made_at": _at(number, sessions),
            "algorithm_version": "1",
            "rule_version": "seated_hip_er@1",
            "score": 82.5,
            "notes": "[]",
        }


def _repetitions(sessions: int) -> Iterator[dict[str, object]]:
    for number in range(sessions):
        for rep in range(1, REPS_EACH + 1):
            yield {
                "analysis_id": f"analysis-{number}",
                "number": rep,
                "start_s": float(rep),
                "accepted": True,
                "reason": "",
                "revision": 1,
            }


def _metrics(sessions: int) -> Iterator[dict[str, object]]:
    for number in range(sessions):
        for position, name in enumerate(("peak_force", "torque", "clean_force", "lsi")):
            yield {
                "analysis_id": f"analysis-{number}",
                "rep_number": -1,
                "position": position,
                "name": name,
                "value": 100.0 + number % 50,
                "unit": "N",
                "reason": "",
            }
