"""Two stations change one row: nothing is silent, both versions stay, and the choice holds everywhere."""

from dataclasses import replace

import pytest

from domain.athlete import Athlete
from tests.db.sharing.conftest import MakeStation, Station
from tests.db.sharing.work import add_ada, contents, record


@pytest.fixture
def disputed(station: MakeStation) -> tuple[Station, Station]:
    """North was first; south changed the same athlete without having seen it."""
    north, south = station("north"), station("south")
    ada = add_ada(north.store)
    north.exchange()
    south.exchange()
    north.store.athletes.update(replace(ada, phase="foundation"))
    south.store.athletes.update(replace(ada, phase="strengthening"))
    north.exchange()
    return north, south


def phases(*stations: Station) -> list[str]:
    """The phase of Ada at each station."""
    return [each.store.athletes.get("ada").phase for each in stations]


def test_a_refusal_keeps_both_versions(disputed: tuple[Station, Station]) -> None:
    north, south = disputed
    assert south.exchange().conflicts == 1
    (conflict,) = south.store.sharing.conflicts()
    assert "Ada Kovač" in conflict.title
    (difference,) = conflict.differences
    assert (difference.field, difference.mine, difference.theirs) == ("phase", "strengthening", "foundation")
    assert phases(north, south) == ["foundation", "strengthening"]


@pytest.mark.parametrize(("choice", "phase"), [("mine", "strengthening"), ("theirs", "foundation")])
def test_the_choice_reaches_every_station(disputed: tuple[Station, Station], choice: str, phase: str) -> None:
    north, south = disputed
    south.exchange()
    south.store.sharing.decide(south.store.sharing.conflicts()[0].conflict_id, choice)
    assert south.exchange().conflicts == 0
    north.exchange()
    assert phases(north, south) == [phase, phase]
    assert contents(north.local)["athletes"] == contents(south.local)["athletes"]


def test_a_row_that_changes_again_while_it_is_disputed_shows_its_newest_versions(
    disputed: tuple[Station, Station],
) -> None:
    north, south = disputed
    south.exchange()
    north.store.athletes.update(replace(north.store.athletes.get("ada"), phase="sport"))
    south.store.athletes.update(replace(south.store.athletes.get("ada"), phase="power"))
    north.exchange()
    assert south.exchange().conflicts == 1
    ((difference,),) = (each.differences for each in south.store.sharing.conflicts())
    assert (difference.mine, difference.theirs) == ("power", "sport")
    south.store.sharing.decide(south.store.sharing.conflicts()[0].conflict_id, "mine")
    for each in (south, north):
        each.exchange()
    assert phases(north, south) == ["power", "power"]


def test_several_edits_of_one_station_are_no_conflict(station: MakeStation) -> None:
    north, south = station("north"), station("south")
    ada = add_ada(north.store)
    for phase in ("a", "b"):
        north.store.athletes.update(replace(ada, phase=phase))
    north.exchange()
    for phase in ("c", "d"):
        north.store.athletes.update(replace(ada, phase=phase))
    assert north.exchange().conflicts == 0
    south.exchange()
    assert phases(south) == ["d"]


def test_what_stations_note_by_themselves_is_never_asked_about(station: MakeStation) -> None:
    north, south = station("north"), station("south")
    record(north.store)
    for each in (north, south):
        each.exchange()
    for each in (north, south):
        record(each.store)
    for each in (north, south, north, south):
        assert each.exchange().conflicts == 0
    assert contents(north.local)["devices"] == contents(south.local)["devices"]


def test_a_row_the_server_cannot_keep_holds_up_no_other(station: MakeStation) -> None:
    north = station("north")
    north.store.athletes.add(Athlete(athlete_id="odd", name="Nul \x00 inside"))
    add_ada(north.store)
    assert north.exchange().conflicts == 1
    assert [row[0] for row in north.at_the_server()["athletes"]] == ["ada"]
    (conflict,) = north.store.sharing.conflicts()
    assert conflict.reason
