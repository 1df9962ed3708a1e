"""Brings a database to the newest schema: backup, migrate, check that no row was lost, or change nothing."""

from pathlib import Path

from sqlalchemy import Connection, column, func, inspect, quoted_name, select, table
from sqlalchemy.exc import SQLAlchemyError

from db.engine import Database, migration_engine
from db.errors import NewerDatabaseError, StorageError, storage_error
from db.keeping.backup import Backups
from db.sharing.feed import pause_feed
from domain.backups import Reason
from domain.language import say

SCRIPTS = Path(__file__).parent / "migrations"
_VERSION_TABLE = "alembic_version"


def bring_up_to_date(database: Database, *, backups: Backups | None, scripts: Path = SCRIPTS) -> Path | None:
    """Migrate where it is needed; the backup that was made first, or None when there was nothing to keep."""
    known = sorted(path.stem[1:5] for path in (scripts / "versions").glob("v*.py"))
    with database.reading() as session:
        version = _version(session.connection(), known, database.name)
    if version == known[-1]:
        return None
    engine = migration_engine(database.url, key=database.key)
    try:
        backup = _backup(backups) if version is not None else None
        # Its own connection with foreign keys off: recreating a table would delete its children otherwise.
        with engine.connect() as connection, connection.begin():
            _migrate(connection, scripts, database)
        return backup
    except SQLAlchemyError as error:
        raise storage_error(error, database.name) from error
    finally:
        engine.dispose()


def _version(connection: Connection, known: list[str], name: str) -> str | None:
    tables = set(inspect(connection).get_table_names())
    if _VERSION_TABLE not in tables:
        if tables:
            raise StorageError(
                say("{name} belongs to another program: choose another file with --db.", name=name)
            )
        return None
    version = connection.scalars(select(column("version_num")).select_from(table(_VERSION_TABLE))).first()
    if version not in known:
        raise NewerDatabaseError(
            say(
                "{name} was written by a newer Turnout (schema {version}): install the newer version "
                "to open it, or go back to the backup made before the update with `turnout restore last`.",
                name=name,
                version=version,
            )
        )
    return str(version)


def _migrate(connection: Connection, scripts: Path, database: Database) -> None:
    # Loaded only here: most starts find the newest schema and need not wait for it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    pause_feed(connection)
    before = _row_counts(connection)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    after = _row_counts(connection)
    lost = [name for name, count in before.items() if after.get(name, count) != count]
    broken = database.is_sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if lost or broken:
        where = ", ".join(sorted(lost or {str(row[0]) for row in broken or ()}))
        raise StorageError(
            say(
                "Updating {database} would have lost rows of {where}, so nothing was changed: go on "
                "with the version you had and report this.",
                database=database.name,
                where=where,
            )
        )


def _row_counts(connection: Connection) -> dict[str, int]:
    names = [name for name in inspect(connection).get_table_names() if name != _VERSION_TABLE]
    return {
        name: connection.execute(
            select(func.count()).select_from(table(quoted_name(name, quote=True)))
        ).scalar_one()
        for name in names
    }


def _backup(backups: Backups | None) -> Path | None:
    """A verified copy, complete with what is still in the WAL. Servers keep their own backups."""
    return None if backups is None else backups.path_of(backups.make(Reason.MIGRATION))
