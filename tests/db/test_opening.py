"""Opening: what cannot be used is named with what to do, and an update keeps every row."""

import os
import shutil
import tempfile
import textwrap
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import make_url
from sqlalchemy.schema import CreateTable
from sqlcipher3 import dbapi2 as sqlite3

from db.engine import Database, database_url
from db.errors import StorageError
from db.keeping.backup import Backups, folder_beside
from db.models import Base
from db.schema import SCRIPTS, bring_up_to_date
from db.store import Store, open_store
from domain.session import Session
from domain.timebase import StationClock
from tests.db.samples import a_result
from tests.db.test_repositories import imported


def scripts_with(folder: Path, body: str) -> Path:
    """The shipped versions and one more."""
    scripts = folder / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    newest = max(path.stem[1:5] for path in (scripts / "versions").glob("v*.py"))
    head = (
        f'from alembic import op\nrevision = "9998"\ndown_revision = "{newest}"\n\n\ndef upgrade() -> None:\n'
    )
    (scripts / "versions" / "v9998_next.py").write_text(head + textwrap.indent(body, "    "))
    return scripts


def backups_of(path: Path) -> Backups:
    """Where the copy before an update goes."""
    return Backups(database=path, folder=folder_beside(path), clock=StationClock())


def counts(path: Path) -> dict[str, int]:
    """Rows per table."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {n: connection.execute(f'SELECT count(*) FROM "{n}"').fetchone()[0] for n in names}  # noqa: S608


def test_the_versions_make_exactly_the_models(store: Store, path: Path) -> None:
    database = Database(database_url(path))
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    database.close()


def test_the_models_are_possible_on_postgresql() -> None:
    dialect = make_url("postgresql+psycopg2://").get_dialect()()
    for table in Base.metadata.sorted_tables:
        assert f"CREATE TABLE {table.name}" in str(CreateTable(table).compile(dialect=dialect))


def test_commits_are_durable_and_relations_checked(store: Store, path: Path) -> None:
    database = Database(database_url(path))
    with database.reading() as session:
        connection = session.connection()
        values = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    database.close()
    assert values == ["wal", 2, 1, 5000]


def test_an_update_keeps_every_row_and_a_backup(
    store: Store, visit: Session, path: Path, tmp_path: Path
) -> None:
    header = imported(store, visit)
    store.sessions.save_result(header.set_id, a_result())
    before = counts(path)
    recreate = (
        'with op.batch_alter_table("sets", recreate="always") as table:\n    table.drop_column("load")\n'
    )
    database = Database(database_url(path))
    backup = bring_up_to_date(database, backups=backups_of(path), scripts=scripts_with(tmp_path, recreate))
    database.close()
    assert counts(path) == before
    assert backup is not None
    assert counts(backup) == before


def test_an_update_that_would_lose_rows_changes_nothing(
    store: Store, visit: Session, path: Path, tmp_path: Path
) -> None:
    imported(store, visit)
    before = counts(path)
    scripts = scripts_with(tmp_path, 'op.drop_column("sets", "load")\nop.execute("DELETE FROM chunks")\n')
    database = Database(database_url(path))
    with pytest.raises(StorageError, match="would have lost rows of chunks"):
        bring_up_to_date(database, backups=backups_of(path), scripts=scripts)
    database.close()
    assert counts(path) == before
    assert len(store.sessions.recent(1)[0].sets) == 1


def test_an_update_that_breaks_a_relation_changes_nothing(
    store: Store, visit: Session, path: Path, tmp_path: Path
) -> None:
    imported(store, visit)
    scripts = scripts_with(tmp_path, "op.execute(\"UPDATE streams SET set_id = 'nobody'\")\n")
    database = Database(database_url(path))
    with pytest.raises(StorageError, match="would have lost rows of streams"):
        bring_up_to_date(database, backups=backups_of(path), scripts=scripts)
    database.close()


def test_a_newer_schema_asks_for_the_newer_version(store: Store, path: Path, clock: StationClock) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match=r"newer Turnout \(schema 9999\): install"):
        open_store(str(path), clock=clock)


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path, clock: StationClock) -> None:
    text = tmp_path / "report.txt"
    text.write_text("Peak force 131 N, left side, seated.")
    with pytest.raises(StorageError, match="is not a Turnout database: choose"):
        open_store(str(text), clock=clock)
    assert text.read_text().startswith("Peak force")


def test_a_database_of_another_program_is_left_alone(tmp_path: Path, clock: StationClock) -> None:
    other = tmp_path / "music.db"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE songs (title)")
    with pytest.raises(StorageError, match="belongs to another program"):
        open_store(str(other), clock=clock)
    assert counts(other) == {"songs": 0}


@pytest.mark.parametrize(
    "address", ["/proc/turnout/turnout.db", "/dev/null/turnout.db", "sqlite://", "a://b"]
)
def test_a_place_that_cannot_be_written_is_named(address: str, clock: StationClock) -> None:
    with pytest.raises(StorageError, match=r"--db|give a file"):
        open_store(address, clock=clock)


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A folder that this process may read and not write, also when root runs the tests."""
    folder = Path(tempfile.mkdtemp(prefix="turnout-"))
    open_store(folder / "turnout.db", clock=StationClock()).close()
    folder.chmod(0o555)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65534)
    yield folder
    os.seteuid(user)
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize("name", ["turnout.db", "new.db", "sub/new.db"])
def test_a_read_only_folder_is_named(locked_folder: Path, name: str, clock: StationClock) -> None:
    with pytest.raises(StorageError, match=r"read-only|cannot be opened"):
        open_store(locked_folder / name, clock=clock)


def test_a_folder_is_not_a_file(tmp_path: Path, clock: StationClock) -> None:
    with pytest.raises(StorageError, match="is a folder"):
        open_store(str(tmp_path), clock=clock)


def test_a_damaged_file_is_named(store: Store, path: Path, clock: StationClock) -> None:
    store.close()
    content = bytearray(path.read_bytes())
    content[100:8000] = b"\x55" * 7900
    path.write_bytes(content)
    with pytest.raises(StorageError, match="is damaged: keep the file and go back to the last backup"):
        open_store(str(path), clock=clock)
