"""The team as it is read: newest value by side, places, who is due, what is beyond a limit, the file."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.main import main
from app.group.reading import csv_rows, read_team
from db.store import Store, open_store
from domain.athlete import Side
from domain.group import AthleteGroup, Tagged
from domain.library.shelf import Library
from domain.results import Level
from domain.roster import RosterQuery
from domain.studies.study import Study
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.samples import DAY
from tests.db.study_people import add_people, keep_set, result_of

QUERY = RosterQuery("seated_hip_er", "torque", Side.RIGHT)
NOW = DAY + timedelta(days=10)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three athletes; Ana and Bo in the team, Cy never tested."""
    path = blank_database(tmp_path / "turnout.db")
    store = open_store(str(path), clock=StationClock())
    add_people(store, ["ana", "bo", "cy"])
    store.groups.save(AthleteGroup("team", "First team"))
    for name in ("ana", "bo"):
        store.groups.put_in("team", name)
    store.tags.add("keeper", Tagged("bo"))
    keep_set(store, "ana", 80.0, days=0)
    keep_set(store, "ana", 30.0, days=9)
    keep_set(store, "ana", 99.0, days=9, side=Side.LEFT)
    beyond = keep_set(store, "bo", 60.0, days=5)
    result = result_of(60.0, 9.0)
    reps = tuple(
        replace(rep, compensations=tuple(replace(one, level=Level.RED) for one in rep.compensations))
        for rep in result.repetitions
    )
    store.sessions.save_result(beyond, replace(result, repetitions=reps))
    store.close()
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = open_store(str(path), clock=StationClock())
    yield store
    store.close()


def test_the_newest_value_of_the_side_is_placed(store: Store) -> None:
    found = read_team(store, QUERY, library=Library(), now=NOW).entries
    assert [(one.name, one.value and one.value.value, one.place and one.place.text) for one in found] == [
        ("Bo", 60.0, "1"),
        ("Ana", 30.0, "2"),
        ("Cy", None, None),
    ]
    assert (found[0].beyond, found[1].beyond) == (("Pelvis",), ())
    assert found[0].tags == ("keeper",)


def test_a_group_and_a_tag_narrow_the_team(store: Store) -> None:
    def names(query: RosterQuery) -> list[str]:
        return [one.name for one in read_team(store, query, library=Library(), now=NOW).entries]

    assert names(replace(QUERY, group_id="team")) == ["Bo", "Ana"]
    assert names(replace(QUERY, group_id="team", tag="Keeper")) == ["Bo"]


def test_who_is_due_says_why(store: Store) -> None:
    store.studies.save(
        Study("s", "Retest", "seated_hip_er", 1, ("torque",), 2, 2, DAY.date(), group_id="team")
    )
    found = read_team(store, QUERY, library=Library(), now=DAY + timedelta(days=40)).entries
    due = {one.name: one.due for one in found}
    assert due["Cy"] == ("No visit yet",)
    assert due["Bo"] == ("Visit 2 of 2 of the study Retest", "Last visit 35 days ago")
    assert due["Ana"] == ("Last visit 31 days ago",)


def test_a_file_has_every_athlete_with_full_numbers(store: Store) -> None:
    head, rows = csv_rows(read_team(store, QUERY, library=Library(), now=NOW))
    table = [dict(zip(head, row, strict=True)) for row in rows]
    assert (table[0]["name"], table[0]["value"], table[0]["half_width_95"]) == ("Bo", "60.0", repr(0.18 * 60))
    assert table[2]["value"] == ""


def test_the_command_prints_the_team(path: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "team.csv"
    words = ["group", "first", "--metric", "torque", "--side", "right", "--db", str(path)]
    assert main([*words, "--json", "--csv", str(file)]) == 0
    said = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in said["athletes"]] == ["Bo", "Ana"]
    assert file.read_text(encoding="utf-8-sig").splitlines()[1].startswith("bo,Bo,1,60.0,Nm,")
    assert main(words) == 0
    assert "cannot be told apart" in capsys.readouterr().out
    assert main(["group", "nobody", "--db", str(path)]) == 2
