"""An erased person is gone at the server and at every station, also one that was away."""

from db.models import TombstoneRow
from tests.db.sharing.conftest import MakeStation
from tests.db.sharing.work import contents, record


def test_a_tombstone_reaches_a_station_that_was_away(station: MakeStation) -> None:
    north, south = station("north"), station("south")
    record(north.store)
    north.exchange()
    south.exchange()
    record(south.store)
    north.store.keeping.erase("ada")
    north.exchange()
    south.exchange()
    for held in (contents(north.local), contents(south.local), north.at_the_server()):
        assert not any(held[name] for name in ("athletes", "sessions", "sets", "streams", "analyses"))
    assert "Ada Kovač".encode() not in south.path.read_bytes()


def test_nobody_can_bring_an_erased_person_back(station: MakeStation) -> None:
    north, south = station("north"), station("south")
    record(north.store)
    north.exchange()
    south.exchange()
    north.store.keeping.erase("ada")
    north.exchange()
    record(south.store)
    for each in (south, north, south):
        each.exchange()
    assert not north.at_the_server()["athletes"]
    assert not contents(south.local)["athletes"]
    with north.server.reading() as session:
        assert session.get(TombstoneRow, ("athletes", "ada")) is not None
