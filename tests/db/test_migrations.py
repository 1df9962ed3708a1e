"""Databases that earlier versions left behind are updated without the loss of a row or a bit."""

import shutil
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
from sqlcipher3 import dbapi2 as sqlite3

from db.engine import Database, database_url
from db.schema import SCRIPTS, bring_up_to_date
from db.store import open_store
from domain.athlete import BodyMeasure, Side
from domain.session import Mark, MarkKind, Ratings, SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_result

STORED = sorted((Path(__file__).parent / "stored").glob("v*.sql"))
PAST = [path.stem[:5] for path in sorted((SCRIPTS / "versions").glob("v*.py"))][:-1]


def counts(path: Path) -> dict[str, int]:
    """Rows per table of the application."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    with closing(sqlite3.connect(path)) as file:
        names = [row[0] for row in file.execute(query)]
        return {n: file.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}  # noqa: S608


def restored(dump: Path, folder: Path) -> Path:
    """The database file that the dump was made of."""
    path = folder / "turnout.db"
    with closing(sqlite3.connect(path)) as file:
        file.executescript(dump.read_text(encoding="utf-8"))
    return path


def test_every_earlier_version_has_a_stored_database() -> None:
    assert [path.stem for path in STORED] == PAST


@pytest.mark.parametrize("dump", STORED, ids=lambda dump: dump.stem)
def test_a_stored_database_keeps_every_row_and_a_backup(
    dump: Path, tmp_path: Path, clock: StationClock
) -> None:
    path = restored(dump, tmp_path)
    before = counts(path)
    store = open_store(path, clock=clock)
    store.close()
    after = counts(path)
    assert {name: after[name] for name in before} == before
    assert store.backup is not None
    assert counts(store.backup) == before


@pytest.mark.parametrize("dump", STORED, ids=lambda dump: dump.stem)
def test_a_stored_database_means_what_it_meant(dump: Path, tmp_path: Path, clock: StationClock) -> None:
    store = open_store(restored(dump, tmp_path), clock=clock)
    try:
        ada, recording = store.athletes.get("ada"), store.sessions.recording("set-1")
        result = store.sessions.latest_result("set-1")
        assert [athlete.name for athlete in store.athletes.list()] == ["Ada Kovač"]
        assert [visit.session.title for visit in store.sessions.for_athlete("ada")] == [
            "Second visit",
            "First visit",
        ]
        assert store.sessions.set_header("set-2").state is SetState.DISCARDED
        assert next(one.calibration_id for one in store.devices.calibrations("chronojump:A1")) == "cal-1"
    finally:
        store.close()
    assert (ada.born_on, ada.dominant_side, ada.involved_side) == (date(1999, 2, 3), Side.RIGHT, Side.LEFT)
    assert ada.measures[1] == BodyMeasure(date(2026, 2, 1), 64.5)
    assert recording.header.started_at == datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    assert recording.header.ratings == Ratings(7.0, 6.5, None, "left groin", pain_sharp=True)
    assert recording.marks == (Mark(MarkKind.GO, 0.5), Mark(MarkKind.STOP, 1.25, "late"))
    for stream, n in zip(recording.streams, (1500, 300), strict=True):
        np.testing.assert_array_equal(stream.raw, a_block(0, n).raw)
    assert result is not None
    assert (result.repetitions[0].accepted, result.repetitions[0].reason) == (False, "Band slipped.")
    np.testing.assert_array_equal(result.traces.time_s, a_result().traces.time_s)


CHILDREN = """
op.execute("CREATE TABLE fond (set_id VARCHAR REFERENCES sets (set_id) ON DELETE CASCADE, word VARCHAR)")
op.execute("INSERT INTO fond SELECT set_id, 'kept' FROM sets")
"""
RECREATE = """
with op.batch_alter_table("sets", recreate="always") as table:
    table.add_column(sa.Column("pace", sa.String(), nullable=True))
"""


def version(scripts: Path, number: int, after: str, body: str) -> None:
    """One more version after the shipped ones."""
    lines = [f'revision = "{number}"', f'down_revision = "{after}"', "def upgrade() -> None:"]
    head = "import sqlalchemy as sa\nfrom alembic import op\n" + "\n".join(lines)
    indented = "".join(f"    {line}\n" for line in body.strip().splitlines())
    (scripts / "versions" / f"v{number}_more.py").write_text(f"{head}\n{indented}", encoding="utf-8")


def test_making_a_parent_anew_keeps_the_children_that_cascade(tmp_path: Path) -> None:
    path, scripts = restored(STORED[-1], tmp_path), tmp_path / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    newest = max(each.stem[1:5] for each in (scripts / "versions").glob("v*.py"))
    for number, after, body in ((9998, newest, CHILDREN), (9999, "9998", RECREATE)):
        version(scripts, number, after, body)
        database = Database(database_url(path))
        bring_up_to_date(database, backups=None, scripts=scripts)
        database.close()
    assert (counts(path)["sets"], counts(path)["fond"]) == (2, 2)
    with closing(sqlite3.connect(path)) as file:
        kept = file.execute("SELECT on_delete FROM pragma_foreign_key_list('fond')").fetchall()
    assert kept == [("CASCADE",)]
