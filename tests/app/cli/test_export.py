"""`turnout export` and what it says; the forms themselves are tested in their room."""

import json
from pathlib import Path

import pytest

from tests.app.cli.command import here
from tests.app.exchange.exporting.clinic import ADA, a_clinic


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A closed database of two athletes."""
    path = Path(tmp_path_factory.mktemp("export")) / "turnout.db"
    a_clinic(path).close()
    return str(path)


def test_an_export_says_where_it_is_and_what_is_not_in_it(database: str, tmp_path: Path) -> None:
    place = tmp_path / "out"
    done = here("export", "--athlete", "Ada", "--form", "xlsx", "-o", str(place), "--db", database)
    assert done.code == 0, done.err
    assert f"{place}: 3 files" in done.out
    assert "Left out: raw samples and curves" in done.out
    again = here("export", "--athlete", "Ada", "-o", str(place), "--db", database)
    assert (again.code, again.err) == (
        4,
        f"{place} is there already: choose another name, nothing is written over.\n",
    )


def test_an_export_for_research_needs_its_key(database: str, tmp_path: Path) -> None:
    words = ("export", "--everything", "-o", str(tmp_path / "out"), "--db", database, "--json")
    refused = here(*words, "--research")
    assert (refused.code, list(tmp_path.iterdir())) == (2, [])
    done = here(*words, "--research", "--key", str(tmp_path / "key.json"))
    assert (done.data["athletes"], done.data["left_out"]) == (2, [])
    key = json.loads((tmp_path / "key.json").read_text("utf-8"))
    assert ADA in {entry["name"] for entry in key["athletes"].values()}


def test_who_may_not_export_is_told_and_nothing_is_written(database: str, tmp_path: Path) -> None:
    refused = here("export", "--group", "nobody", "-o", str(tmp_path / "out"), "--db", database)
    assert (refused.code, list(tmp_path.iterdir())) == (4, [])
    assert "No group is called 'nobody'" in refused.err
