"""`turnout import`: lists, recordings and exports from the command line."""

import json
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from app.errors import TurnoutError
from app.exchange.importing.kinds import kind_of
from db.store import open_store
from domain.timebase import StationClock
from tests.app.cli.command import Answer, here
from tests.blank_database import blank_database

LIST = "Nombre;Fecha de nacimiento;Peso (kg)\nJosé Núñez;2.1.1990;81,5\nAna;31.2.1998;60\n"


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """An empty database."""
    return blank_database(tmp_path / "turnout.db")


def given(folder: Path, text: str = LIST) -> Path:
    """A list of two, of whom one is refused."""
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return path


def bring(db: Path, path: Path, *words: str) -> Answer:
    """Run the command."""
    return here("import", str(path), "--db", str(db), *words)


def test_a_list_is_shown_stopped_and_then_imported(db: Path, tmp_path: Path) -> None:
    path = given(tmp_path)
    shown = bring(db, path, "--dry-run")
    assert (shown.code, "1 new, 1 refused." in shown.out, "Nothing was imported." in shown.out) == (
        0,
        True,
        True,
    )
    assert "line 3: Ana: Refused" in shown.out
    assert bring(db, path).code == 4
    answer = bring(db, path, "--without-refused", "--json")
    assert (answer.code, answer.data["kept"], answer.data["counts"]["new"]) == (0, True, 1)
    store = open_store(str(db), clock=StationClock())
    try:
        assert [(one.name, one.latest_mass_kg) for one in store.athletes.list()] == [("José Núñez", 81.5)]
    finally:
        store.close()


def test_columns_units_and_dates_are_said_by_hand(db: Path, tmp_path: Path) -> None:
    path = given(tmp_path, "Who;Day;Heavy\nAna;03/04/1998;150\n")
    words = ("--what", "athletes", "--map", "name=Who", "--map", "born_on=Day", "--map", "mass=Heavy")
    doubtful = bring(db, path, *words, "--unit", "mass=lb")
    assert (doubtful.code, "two ways (03/04/1998)" in doubtful.err) == (4, True)
    assert bring(db, path, *words, "--unit", "mass=lb", "--dates", "month").code == 0
    store = open_store(str(db), clock=StationClock())
    try:
        (ana,) = store.athletes.list()
    finally:
        store.close()
    assert (str(ana.born_on), round(ana.latest_mass_kg or 0, 2)) == ("1998-03-04", 68.04)


def test_a_recording_becomes_a_set(db: Path, tmp_path: Path) -> None:
    bring(db, given(tmp_path, "Name;Born\nAna Ferreira;1998-04-12\n"))
    time_s = np.arange(0, 8, 0.004)
    force = 200 * np.sin(np.pi * np.clip((time_s - 3) / 1.5, 0, 1)) ** 2
    path = tmp_path / "pull.csv"
    np.savetxt(
        path,
        np.column_stack([time_s * 1e6, force]),
        delimiter=";",
        header="Time (micros);Force(N)",
        comments="",
    )
    assert bring(db, path).code == 2
    words = (
        "--athlete",
        "Ana",
        "--protocol",
        "seated_hip_er",
        "--side",
        "right",
        "--recorded-at",
        "2026-03-04",
    )
    answer = bring(db, path, *words, "--json")
    assert (answer.code, answer.data["imported"]["form"], answer.data["kept"]) == (0, "Chronojump", True)
    assert any("Imported from a Chronojump file" in one["sentence"] for one in answer.data["findings"])
    again = bring(db, path, *words)
    assert (again.code, "was imported before" in again.err) == (4, True)


def test_an_export_comes_back(db: Path, tmp_path: Path) -> None:
    bring(db, given(tmp_path, "Name;Born\nAna Ferreira;1998-04-12\n"))
    out = tmp_path / "out"
    assert here("export", "--db", str(db), "--everything", "--form", "json", "-o", str(out)).code == 0
    other = blank_database(tmp_path / "other.db")
    answer = bring(other, out, "--json")
    assert (answer.code, answer.data["added"] >= 1) == (0, True), json.dumps(answer.data)
    assert bring(other, out, "--json").data["added"] == 0


def test_what_is_nothing_of_these_is_said(tmp_path: Path) -> None:
    with pytest.raises(TurnoutError, match="no file"):
        kind_of(tmp_path / "none", is_asked=False)
    with pytest.raises(TurnoutError, match="folder without an export"):
        kind_of(tmp_path, is_asked=False)


def test_the_newest_list_is_taken_back_but_for_whoever_was_tested_since(db: Path, tmp_path: Path) -> None:
    path = given(tmp_path, "Name;Born\nAna;31.1.1998\nBo;2.1.1990\n")
    assert bring(db, path).code == 0
    with closing(open_store(str(db), clock=StationClock())) as store:
        tested = next(one for one in store.athletes.list() if one.name == "Bo")
        store.sessions.open_session(tested.athlete_id, "Test")
    shown = here("import", "--undo", "--dry-run", "--db", str(db), "--json")
    assert shown.data == {"taken_back": 1, "stay": 1, "done": False}
    done = here("import", "--undo", "--db", str(db))
    assert (done.code, "1 athlete hidden" in done.out, "1 athlete of it stay" in done.err) == (0, True, True)
    with closing(open_store(str(db), clock=StationClock())) as store:
        assert [one.name for one in store.athletes.list()] == ["Bo"]
    again = here("import", "--undo", "--db", str(db))
    assert (again.code, again.err) == (4, "There is no list of athletes to take back.\n")
