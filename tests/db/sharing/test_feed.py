"""The outbox notes every change, also one past the program, and survives an update of the schema."""

import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import func, select

from db.models import OutboxRow
from db.sharing.feed import pause_feed, start_feed
from db.sharing.tables import shared
from db.store import open_store
from domain.timebase import StationClock
from tests.db.sharing.conftest import MakeStation, Station
from tests.db.sharing.work import add_ada


def noted(station: Station) -> int:
    """Changes that wait."""
    with station.local.reading() as session:
        return session.scalar(select(func.count()).select_from(OutboxRow)) or 0


def test_a_change_by_another_program_is_noted_in_its_own_transaction(station: MakeStation) -> None:
    north = station("north")
    add_ada(north.store)
    north.exchange()
    with closing(sqlite3.connect(north.path)) as other:
        other.execute("UPDATE athletes SET phase = 'sport', revision = revision + 1")
        other.rollback()
        assert noted(north) == 0
        other.execute("UPDATE athletes SET phase = 'sport', revision = revision + 1")
        other.commit()
    assert noted(north) == 1
    north.exchange()
    assert "sport" in north.at_the_server()["athletes"][0]


@pytest.mark.parametrize("where", ["local", "server"])
def test_triggers_that_an_update_took_away_are_back_when_the_database_opens(
    station: MakeStation, where: str
) -> None:
    north = station("north")
    north.exchange()
    database = getattr(north, where)
    with database.writing() as session:
        pause_feed(session.connection())
    address = database.url.render_as_string(hide_password=False)
    open_store(address, clock=StationClock()).close()
    add_ada(north.store)
    if where == "local":
        assert noted(north) == 2, "the athlete and the audit of it"
    else:
        north.exchange()
        south = station("south")
        south.exchange()
        assert [each.name for each in south.store.athletes.list()] == ["Ada Kovač"]


def test_every_table_that_travels_has_its_triggers(station: MakeStation) -> None:
    north = station("north")
    north.exchange()
    with closing(sqlite3.connect(north.path)) as other:
        names = [row[0] for row in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    assert sum(name.startswith("share_") for name in names) == 2 * len(shared())


def test_what_was_there_before_is_noted_once(station: MakeStation) -> None:
    north = station("north")
    add_ada(north.store)
    start_feed(north.local)
    before = noted(north)
    start_feed(north.local)
    assert noted(north) == before
