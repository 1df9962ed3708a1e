"""Several stations on one server: how fast they push, what a set weighs, and how pages grow with the rows."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import URL, func, select, text

from db.engine import Database, database_url
from db.models import OutboxRow
from db.sharing.link import Link, server_database
from db.store import open_store
from domain.timebase import StationClock
from tests.bench import history
from tests.bench.figure import Figure, median_s
from tests.db.sharing.work import record
from tests.postgres import new_database, running_server

STATIONS, SETS_EACH = 20, 5
SIZES = (1_000, 10_000, 100_000)
PAGE = 50
_FILLED = ("sessions", "sets", "streams", "chunks", "analyses", "repetitions", "metrics")
_TABLE = {"metrics": "metric_values"}
_KNOWN = (
    "INSERT INTO protocol_versions VALUES ('seated_hip_er', 1, NULL, '2016-01-04')",
    "INSERT INTO devices (device_key, driver, model, serial_number, firmware, port, first_seen_at,"
    " last_seen_at, revision) VALUES ('d', 'd', '', '', '', '', '2016-01-04', '2016-01-04', 1)",
)
_ROOT = Path(__file__).resolve().parents[2]


def sharing() -> tuple[Figure, ...]:
    """On a PostgreSQL of the run itself."""
    with running_server() as server, tempfile.TemporaryDirectory() as folder:
        return (*_one(server, Path(folder)), *_many(server, Path(folder)), *_pages(server))


def _one(server: URL, folder: Path) -> list[Figure]:
    clock = StationClock()
    with new_database(server, "turnout_one") as url:
        store, local = open_store(folder / "one.db", clock=clock), Database(database_url(folder / "one.db"))
        link = Link(local=local, server=server_database(url), clock=clock)
        link.exchange()
        for _ in range(SETS_EACH):
            record(store)
        with local.reading() as session:
            rows = session.scalar(select(func.count()).select_from(OutboxRow)) or 0
        began = time.perf_counter()
        link.exchange()
        took = time.perf_counter() - began
        link.close()
        local.close()
        store.close()
    return [
        Figure("one station pushes: sets", SETS_EACH / took, "1/s"),
        Figure("outbox entries of a set", rows / SETS_EACH, ""),
    ]


def _many(server: URL, folder: Path) -> list[Figure]:
    with new_database(server, "turnout_many") as url:
        address = url.render_as_string(hide_password=False)
        open_store(address, clock=StationClock()).close()
        command = [sys.executable, "-m", "tests.db.sharing.station_child", address]
        children = [
            subprocess.Popen(
                [*command, str(folder / f"station{number}.db"), str(SETS_EACH)],
                cwd=_ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for number in range(STATIONS)
        ]
        for child in children:
            assert child.stdout is not None and child.stdout.readline()
        began = time.perf_counter()
        for child in children:
            assert child.stdin is not None
            child.stdin.write("go\n")
            child.stdin.flush()
        for child in children:
            child.communicate()
        took = time.perf_counter() - began
    return [Figure(f"{STATIONS} stations push at once: sets", STATIONS * SETS_EACH / took, "1/s")]


def _pages(server: URL) -> list[Figure]:
    figures = []
    for sessions in SIZES:
        with new_database(server, "turnout_pages") as url:
            store = open_store(url.render_as_string(hide_password=False), clock=StationClock())
            _fill(server_database(url), sessions)
            recent = median_s(lambda: store.sessions.recent(PAGE), 9) * 1e3  # noqa: B023
            one = median_s(lambda: store.sessions.for_athlete("athlete-7", most=PAGE), 9) * 1e3  # noqa: B023
            found = median_s(lambda: store.athletes.find("kovač", most=PAGE), 9) * 1e3  # noqa: B023
            figures += [
                Figure(f"history page on a server, {sessions:,} sessions", recent, "ms", 50.0),
                Figure(f"one athlete's history, {sessions:,} sessions", one, "ms", 50.0),
                Figure(f"athlete search on a server, {sessions:,} sessions", found, "ms", 50.0),
                Figure(f"bytes of a set, {sessions:,} sessions", _bytes(url) / sessions, "B"),
            ]
            store.close()
    return figures


def _fill(database: Database, sessions: int) -> None:
    rows = {"athletes": history._athletes(), "body_measures": history._measures()}
    rows |= {_TABLE.get(name, name): getattr(history, f"_{name}")(sessions) for name in _FILLED}
    with database.writing() as session:
        for statement in _KNOWN:
            session.execute(text(statement))
        cursor = session.connection().connection.cursor()
        for table, made in rows.items():
            _copy(cursor, table, made)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE"))
    database.close()


def _copy(cursor: object, table: str, made: Iterable[dict[str, object]]) -> None:
    ready = iter(made)
    first = next(ready)
    with cursor.copy(f"COPY {table} ({', '.join(first)}) FROM STDIN") as copying:  # type: ignore[attr-defined]
        copying.write_row(list(first.values()))
        for row in ready:
            copying.write_row(list(row.values()))


def _bytes(url: URL) -> int:
    database = server_database(url)
    with database.reading() as session:
        size = session.scalar(text("SELECT pg_database_size(current_database())")) or 0
    database.close()
    return int(size)


if __name__ == "__main__":
    for figure in sharing():
        sys.stdout.write(f"{figure.name:60}{figure.value:>12.4g} {figure.unit}\n")
