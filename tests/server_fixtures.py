"""The server of the test run as fixtures: started at the first test that asks for it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import URL

from tests.postgres import new_database, running_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[URL]:
    """The server, with a database of the newest schema to copy."""
    from db.store import open_store
    from domain.timebase import StationClock

    with running_server() as server, new_database(server, "turnout_template") as template:
        open_store(template.render_as_string(hide_password=False), clock=StationClock()).close()
        yield server


@pytest.fixture
def server(postgres: URL) -> Iterator[URL]:
    """A database of its own on the server."""
    with new_database(postgres, "turnout_test", template="turnout_template") as url:
        yield url
