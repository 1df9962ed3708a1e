"""The same fixtures on a server in place of a file."""

from collections.abc import Iterator

import pytest
from sqlalchemy import URL

from db.store import Store, open_store
from domain.timebase import StationClock


@pytest.fixture
def store(server: URL, clock: StationClock) -> Iterator[Store]:
    """An open database on the server."""
    store = open_store(server.render_as_string(hide_password=False), clock=clock)
    yield store
    store.close()
