"""`turnout sync` and `turnout conflicts`: joining, what waits, and the choice between two versions."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import URL

from app.errors import ExitCode
from db.store import open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.app.cli.command import here


def edit(path: Path, phase: str) -> None:
    """A coach changes Ada at this station."""
    store = open_store(path, clock=StationClock())
    known = store.athletes.list()
    ada = known[0] if known else store.athletes.add(Athlete("ada", "Ada Kovač"))
    store.athletes.update(replace(ada, phase=phase))
    store.close()


@pytest.mark.parametrize(("choice", "phase"), [("--keep-mine", "south"), ("--keep-theirs", "north")])
def test_two_stations_disagree_and_one_version_is_kept(
    server: URL, tmp_path: Path, choice: str, phase: str
) -> None:
    north, south = tmp_path / "north.db", tmp_path / "south.db"
    address = server.render_as_string(hide_password=False)
    edit(north, "first")
    for path in (north, south):
        assert here("sync", "--db", str(path), "--join", address).code == ExitCode.DONE
        assert here("sync", "--db", str(path)).code == ExitCode.DONE
    for path in (north, south):
        edit(path, path.stem)
        assert here("sync", "--db", str(path)).code == ExitCode.DONE
    (conflict,) = here("conflicts", "--db", str(south), "--json").data["conflicts"]
    assert conflict["differences"] == [{"field": "phase", "mine": "south", "theirs": "north"}]
    assert here("conflicts", "--db", str(south), choice, conflict["id"]).code == ExitCode.DONE
    for path in (south, north):
        here("sync", "--db", str(path))
        store = open_store(path, clock=StationClock())
        assert store.athletes.get("ada").phase == phase
        store.close()


def test_a_station_of_its_own_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "own.db"
    edit(path, "x")
    assert "works alone" in here("sync", "--db", str(path), "--status").out
    refused = here("sync", "--db", str(path))
    assert refused.code == ExitCode.DATA_TROUBLE and "--join" in refused.err
    assert "no row" in here("conflicts", "--db", str(path)).err.lower()
