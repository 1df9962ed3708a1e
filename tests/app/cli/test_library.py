"""`turnout library` lists, shows and checks, with the clinic's own files on top of what ships."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.errors import ExitCode
from db.store import open_store
from domain.library import load_protocol, protocol_ids, protocol_path
from domain.timebase import StationClock
from tests.app.cli.command import here

SHIPPED = protocol_path("seated_hip_er").read_text(encoding="utf-8")
OWN = SHIPPED.replace('id = "seated_hip_er"', 'id = "my_er"').replace("rest_s = 30.0", "rest_s = 40.0")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clinic's own folder with one test in it, found by the settings of this machine."""
    monkeypatch.setenv("TURNOUT_HOME", str(tmp_path))
    protocols = tmp_path / "library" / "protocols"
    protocols.mkdir(parents=True)
    (protocols / "my_er.toml").write_text(OWN, encoding="utf-8")
    return tmp_path / "library"


def test_the_list_has_what_ships_and_what_is_the_clinics_own(folder: Path) -> None:
    listed = {item["id"]: item for item in here("library", "--json").data["protocols"]}
    assert set(listed) == {*protocol_ids(), "my_er"}
    assert listed["my_er"]["own"]
    assert not listed["seated_hip_er"]["own"]
    assert "my_er" in here("library", "--library", str(folder)).out


def test_one_is_shown_in_words_and_whole_as_json(folder: Path) -> None:
    shown = here("library", "my_er")
    assert "the clinic's own" in shown.out
    assert "Sources:" in shown.out
    assert here("library", "my_er", "--json").data["protocol"]["rest_s"] == 40.0
    unknown = here("library", "nothing")
    assert unknown.code == ExitCode.WRONG_USE
    assert "my_er" in unknown.err


def test_a_check_names_every_mistake_with_its_line(folder: Path) -> None:
    bad = folder / "protocols" / "bad.toml"
    bad.write_text(OWN.replace("reps = 3", "reps = -3").replace("my_er", "bad"), encoding="utf-8")
    answer = here("library", "--check", str(bad))
    assert answer.code == ExitCode.DATA_TROUBLE
    assert answer.out == "bad.toml, line 14: field reps is -3; allowed: a number from 0 to 1000.\n"
    assert [one["line"] for one in here("library", "--check", str(folder), "--json").data["mistakes"]] == [14]
    assert "bad.toml, line 14" in here("library").err


def test_what_ships_has_no_mistake() -> None:
    folder = protocol_path("seated_hip_er").parent
    answer = here("library", "--check", str(folder))
    assert (answer.code, answer.out) == (0, f"{len(protocol_ids())} files checked: no mistake.\n")


def test_an_edit_without_a_new_version_is_refused_once_sets_were_recorded(folder: Path) -> None:
    clock = StationClock()
    store = open_store(str(folder.parent / "turnout.sqlite"), clock=clock)
    store.protocols.remember(replace(load_protocol("seated_hip_er"), protocol_id="my_er"))
    store.close()
    answer = here("library", "--check", str(folder))
    assert answer.code == ExitCode.DATA_TROUBLE
    assert "an edited protocol counts up" in answer.out
