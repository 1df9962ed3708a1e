"""`turnout studies`: listed, shown with intervals, accepted and withdrawn."""

import json
from pathlib import Path

import pytest

from app.cli.main import main
from db.store import Store, open_store
from domain.studies.study import Study
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import DAY
from tests.db.study_people import add_people, keep_set

Said = pytest.CaptureFixture[str]


def _kept(store: Store, people: int) -> None:
    names = [f"a{n:02}" for n in range(people)]
    add_people(store, names)
    for place, name in enumerate(names):
        for days, change in ((0, 0.0), (7, 2.0 if place % 2 else -2.0)):
            keep_set(store, name, 30.0 + 3 * place + change, days=days)
    store.studies.save(Study("s", "Autumn", "seated_hip_er", 1, ("torque",), 2, 2, DAY.date()))


@pytest.fixture
def path(tmp_path: Path, request: pytest.FixtureRequest) -> str:
    path = str(blank_database(tmp_path / "turnout.db"))
    store = open_store(path, clock=StationClock())
    _kept(store, getattr(request, "param", 12))
    store.close()
    return path


def test_figures_stand_with_their_intervals(path: str, capsys: Said) -> None:
    assert main(["studies", "--db", path, "--json"]) == 0
    (listed,) = json.loads(capsys.readouterr().out)["studies"]
    assert (listed["study_id"], listed["in_force_since"]) == ("s", None)
    assert main(["studies", "autumn", "--db", path, "--json"]) == 0
    torque = json.loads(capsys.readouterr().out)["measures"]["torque"]
    # Differences of +2 and -2 Nm in equal parts: their SD is 2 sqrt(12/11), the SEM that over sqrt(2).
    assert torque["sem"]["value"] == pytest.approx(2 * (12 / 11) ** 0.5 / 2**0.5, abs=1e-4)
    assert torque["sem"]["low"] < torque["sem"]["value"] < torque["sem"]["high"]
    assert main(["studies", "s", "--db", path]) == 0
    said = capsys.readouterr().out
    assert all(words in said for words in ("ICC(2,1)", "MDC95", "12 of 12 athletes", "95 % interval"))


def test_an_error_is_accepted_and_withdrawn(path: str, capsys: Said) -> None:
    assert main(["studies", "s", "--accept", "--db", path]) == 0
    assert "in force since" in capsys.readouterr().out
    store = open_store(path, clock=StationClock())
    assert [one.people for one in store.studies.errors()] == [12]
    store.close()
    assert main(["studies", "s", "--withdraw", "--db", path]) == 0
    assert "under way" in capsys.readouterr().out
    assert main(["studies", "--accept", "--db", path]) == 2
    assert main(["studies", "spring", "--db", path]) == 2
    assert "Autumn (s)" in capsys.readouterr().err


@pytest.mark.parametrize("path", [5], indirect=True)
def test_too_few_athletes_are_refused(path: str, capsys: Said) -> None:
    assert main(["studies", "s", "--accept", "--db", path]) != 0
    assert "5 athletes have come to every visit" in capsys.readouterr().err
