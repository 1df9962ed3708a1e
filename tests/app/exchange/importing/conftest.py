"""An empty database for what comes in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store, open_store
from domain.timebase import StationClock
from tests.blank_database import blank_database


@pytest.fixture
def clock() -> StationClock:
    """Station time."""
    return StationClock()


@pytest.fixture
def store(tmp_path: Path, clock: StationClock) -> Iterator[Store]:
    """An open database."""
    store = open_store(str(blank_database(tmp_path / "turnout.db")), clock=clock)
    yield store
    store.close()
