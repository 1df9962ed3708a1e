"""The line is cut or the server dies in the middle of a push: what was under way arrives once."""

import os
import signal
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, text
from sqlalchemy.exc import OperationalError

from db.engine import Database, database_url
from db.errors import StorageError
from db.sharing.link import Link, server_database
from db.store import Store, open_store
from domain.timebase import StationClock
from tests.db.sharing.conftest import MakeStation
from tests.db.sharing.proxy import Line
from tests.db.sharing.work import contents, record
from tests.postgres import ELSEWHERE

Reached = tuple[Store, Link, Database]


@pytest.fixture
def line(server: URL) -> Iterator[Line]:
    """A line to the server that can be cut."""
    folder = server.query.get("host")
    target = (
        f"{folder}/.s.PGSQL.{server.port or 5432}" if folder else (server.host or "", server.port or 5432)
    )
    line = Line(target)
    yield line
    line.close()


@pytest.fixture
def cut_off(server: URL, line: Line, path: Path, clock: StationClock) -> Iterator[Reached]:
    """A station that reaches the server over that line."""
    store = open_store(path, clock=clock)
    local = Database(database_url(path))
    address = server.set(
        host="127.0.0.1", port=line.port, query={"sslmode": "disable", "gssencmode": "disable"}
    )
    link = Link(local=local, server=server_database(address), clock=clock, name="north")
    link.exchange()
    yield store, link, local
    link.close()
    local.close()
    store.close()


@pytest.mark.parametrize("sent_bytes", [1, 900, 4_000, 9_000, 15_000])
def test_a_line_cut_in_the_middle_costs_nothing(
    cut_off: Reached, line: Line, server: URL, sent_bytes: int
) -> None:
    store, link, local = cut_off
    record(store)
    line.cut_after(sent_bytes)
    with pytest.raises(StorageError):
        link.exchange()
    assert line.is_cut
    record(store)
    # Joining a set's chunks behind its end changes rows too, which the next exchange would take.
    assert store.recorder.wait_joined()
    line.mend()
    assert link.exchange().waiting == 0
    there = server_database(server)
    held = contents(there)
    there.close()
    assert held == contents(local)


def test_a_server_killed_in_the_middle_of_a_push_loses_and_doubles_nothing(
    postgres: URL, server: URL, station: MakeStation
) -> None:
    if ELSEWHERE in os.environ:
        pytest.skip("the server is not on this computer")
    north = station("north")
    north.exchange()
    record(north.store)
    admin = create_engine(server, poolclass=NullPool)
    with ThreadPoolExecutor(1) as pool, admin.connect() as connection:
        # The push gets as far as the results, half of a set, and no further.
        connection.execute(text("LOCK TABLE analyses IN EXCLUSIVE MODE"))
        pushing = pool.submit(north.exchange)
        os.kill(waiting_backend(connection), signal.SIGKILL)
        with pytest.raises(StorageError):
            pushing.result(30)
        until_it_is_down(connection)
    until_it_is_back(admin)
    assert not north.at_the_server()["sets"]
    assert north.store.recorder.wait_joined()
    assert north.exchange().waiting == 0
    assert north.at_the_server() == contents(north.local)


def waiting_backend(connection: Connection) -> int:
    """The process of the server that waits for the lock."""
    query = text(
        "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%analyses%'"
    )
    for _ in range(200):
        found = connection.execute(query).first()
        if found is not None:
            return int(found[0])
        connection.execute(text("SELECT pg_stat_clear_snapshot()"))
        time.sleep(0.05)
    raise AssertionError("No push waits for the lock.")


def until_it_is_down(connection: Connection) -> None:
    """The server ends every other connection too, a moment after one of its processes was killed."""
    for _ in range(200):
        try:
            connection.execute(text("SELECT 1"))
        except OperationalError:
            connection.invalidate()
            return
        time.sleep(0.05)
    raise AssertionError("The server has not noticed that one of its processes is gone.")


def until_it_is_back(engine: Engine) -> None:
    """The server restarts by itself after one of its processes was killed."""
    for _ in range(200):
        with suppress(OperationalError), engine.connect():
            return
        time.sleep(0.05)
    raise AssertionError("The server did not come back.")
