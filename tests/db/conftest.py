"""A real database file with one athlete and one open session."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import Store, open_store
from domain.athlete import Athlete
from domain.session import Session
from domain.timebase import StationClock
from tests.blank_database import blank_database


@pytest.fixture
def clock() -> StationClock:
    """Station time at machine speed."""
    return StationClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database of the test is."""
    return tmp_path / "clinic" / "turnout.db"


@pytest.fixture
def store(path: Path, clock: StationClock) -> Iterator[Store]:
    """An open database."""
    store = open_store(str(blank_database(path)), clock=clock)
    yield store
    store.close()


@pytest.fixture
def visit(store: Store) -> Session:
    """An open session of Ada."""
    store.athletes.add(Athlete(athlete_id="ada", name="Ada Kovač"))
    return store.sessions.open_session("ada", "First visit", baseline=True)
