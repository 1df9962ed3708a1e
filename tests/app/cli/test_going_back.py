"""An update backs up first, and an older version goes back to what was there before it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from db.store import open_store
from domain.timebase import StationClock
from tests.app.cli.command import here

STORED = sorted((Path(__file__).parents[2] / "db" / "stored").glob("v*.sql"))


@pytest.fixture
def updated(tmp_path: Path) -> Path:
    """A stored older database that was opened by a version with a schema this program does not know."""
    path = tmp_path / "turnout.sqlite"
    with closing(sqlite3.connect(path)) as file:
        file.executescript(STORED[-1].read_text(encoding="utf-8"))
    open_store(path, clock=StationClock()).close()
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    return path


def athletes(path: Path) -> list[str]:
    store = open_store(path, clock=StationClock())
    try:
        return sorted(athlete.name for athlete in store.athletes.list())
    finally:
        store.close()


def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(updated: Path) -> None:
    before = updated.read_bytes()
    answer = here("show", "--db", str(updated))
    assert answer.code == 4
    assert "written by a newer Turnout (schema 9999): install the newer version" in answer.err
    assert "`turnout restore last`" in answer.err
    assert updated.read_bytes() == before


def test_restore_last_brings_back_what_was_there_before_the_update(updated: Path, tmp_path: Path) -> None:
    answer = here("restore", "last", "--yes", "--db", str(updated), "--json")
    assert answer.code == 0, answer.err
    assert answer.data["restored"]["reason"] == "before-update"
    aside = Path(answer.data["kept"])
    with closing(sqlite3.connect(aside)) as file:
        assert file.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)
        kept = sorted(name for (name,) in file.execute("SELECT name FROM athletes WHERE removed_at IS NULL"))
    assert athletes(updated) == kept and kept


def test_without_such_a_backup_the_sentence_says_what_to_do(updated: Path) -> None:
    for backup in updated.parent.rglob("*before-update*"):
        backup.unlink()
    answer = here("restore", "last", "--yes", "--db", str(updated))
    assert answer.code != 0
    assert "There is no backup from before an update" in answer.err
