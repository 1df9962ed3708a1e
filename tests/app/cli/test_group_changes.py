"""Groups are made, filled, renamed and removed in words."""

from pathlib import Path

from db.store import open_store
from domain.timebase import StationClock
from tests.app.cli.command import Answer, here
from tests.blank_database import blank_database
from tests.db.study_people import add_people


def test_a_group_is_made_filled_renamed_and_removed_and_its_athletes_stay(tmp_path: Path) -> None:
    path = blank_database(tmp_path / "turnout.db")
    store = open_store(str(path), clock=StationClock())
    add_people(store, ["ada", "bo"])
    store.close()

    def group(*words: str) -> Answer:
        return here("group", *words, "--json", "--db", str(path))

    made = group("--new", "  U19 ").data
    assert (made["name"], made["athlete_ids"]) == ("U19", [])
    assert "already" in group("--new", "u19").err
    assert group("--add", "ada", "--to", "u19").data["athlete_ids"] == ["ada"]
    assert group("--add", "bo", "--to", "u19").data["athlete_ids"] == ["ada", "bo"]
    assert [one["athlete_id"] for one in group("U19").data["athletes"]] == ["ada", "bo"]
    assert group("--out", "ada", "--from", "u19").data["athlete_ids"] == ["bo"]
    assert group("u19", "--rename", "Under 19").data["name"] == "Under 19"
    for wrong in (("--add", "bo"), ("--remove",), ("--add", "nobody", "--to", "Under 19"), ("--new", " ")):
        answer = group(*wrong)
        assert answer.code == 2, wrong
        assert answer.err.strip()
    assert group("Under 19", "--remove").data["removed"]
    assert "there are none yet" in group("Under 19").err
    store = open_store(str(path), clock=StationClock())
    assert [one.athlete_id for one in store.athletes.list()] == ["ada", "bo"]
    assert store.removals.undo() is not None
    assert [one.name for one in store.groups.list()] == ["Under 19"]
    store.close()
