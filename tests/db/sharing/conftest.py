"""A server of the test run, and stations that share it."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import URL

from db.engine import Database, database_url
from db.models import SetRow
from db.sharing.link import Exchange, Link, server_database
from db.store import Store, open_store
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.sharing.work import Contents, contents


class Station:
    """A store on its own file, and its link to the server."""

    def __init__(self, path: Path, server: URL, clock: StationClock) -> None:
        self.path = path
        if not path.exists():
            blank_database(path)
        self.store: Store = open_store(str(path), clock=clock)
        self.local = Database(database_url(path))
        self.server = server_database(server)
        self.link = Link(local=self.local, server=self.server, clock=clock, name=path.stem)

    def exchange(self) -> Exchange:
        """One round."""
        return self.link.exchange()

    def at_the_server(self) -> Contents:
        """What the server holds."""
        return contents(self.server)

    def until_recorded(self, set_id: str) -> None:
        """Wait for the first tick of the recorder."""
        deadline = time.monotonic() + 5.0
        while time.monotonic() < deadline:
            with self.local.reading() as session:
                if session.get(SetRow, set_id) is not None:
                    return
        raise AssertionError("The recorder wrote nothing.")

    def close(self) -> None:
        """Give everything back."""
        self.store.close()
        self.link.close()
        self.local.close()


MakeStation = Callable[[str], Station]


@pytest.fixture
def station(server: URL, tmp_path: Path, clock: StationClock) -> Iterator[MakeStation]:
    """Make stations that share the server."""
    with ExitStack() as stack:

        def made(name: str) -> Station:
            new = Station(tmp_path / name / f"{name}.db", server, clock)
            stack.callback(new.close)
            return new

        yield made
