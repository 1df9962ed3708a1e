"""The demo keeps to databases of its own."""

from pathlib import Path

import pytest

from app.demo.history import SIMULATED, sample_athletes
from db.store import open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.app.cli.command import here


@pytest.mark.parametrize("words", ["demo", "demo --autoplay"])
def test_a_database_with_real_people_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    clock = StationClock()
    db = tmp_path / "clinic.sqlite"
    store = open_store(str(db), clock=clock)
    store.athletes.add(sample_athletes(clock.wall().date())[0][0])
    store.athletes.add(Athlete("a1", "Ana Real"))
    store.close()
    answer = here(*words.split(), "--db", str(db))
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith(f"{db} has athletes that are not simulated")
    assert answer.err.count("\n") == 1


def test_every_sample_athlete_says_that_it_is_simulated() -> None:
    people = [athlete for athlete, _ in sample_athletes(StationClock().wall().date())]
    assert {athlete.notes for athlete in people} == {SIMULATED}
