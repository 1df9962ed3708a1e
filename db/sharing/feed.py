"""Notes every change in the outbox, by triggers: in the same transaction, whoever makes the change."""

from sqlalchemy import Connection, Table, text
from sqlalchemy.orm import Session

from db.engine import Database
from db.models import LocalValueRow
from db.sharing.tables import is_counted, key_names, shared

APPLYING = "applying"
"""Stands in the local values inside a transaction that writes what came from the server."""

_PREFIX = "share_"
_FEEDING = "feeding"
_COLUMNS = "change_id, made_at, subject, row_key, action, base_revision, attempts, last_error"
_INTO = f"INSERT INTO outbox ({_COLUMNS})"
_UNLESS_APPLYING = f"NOT EXISTS (SELECT 1 FROM local_values WHERE name = '{APPLYING}')"  # noqa: S608
_SERVER_FUNCTIONS = (
    f"""CREATE OR REPLACE FUNCTION turnout_note() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE whole jsonb := to_jsonb(NEW); row_key jsonb := '[]'; name text; base bigint;
    BEGIN
      FOREACH name IN ARRAY TG_ARGV LOOP row_key := row_key || jsonb_build_array(whole -> name); END LOOP;
      IF TG_OP = 'UPDATE' THEN base := (to_jsonb(OLD) ->> 'revision')::bigint; END IF;
      INSERT INTO outbox ({_COLUMNS}) VALUES
        (gen_random_uuid()::text, clock_timestamp(), TG_TABLE_NAME, row_key::json, lower(TG_OP), base, 0, '');
      RETURN NULL;
    END $$""",  # noqa: S608
)


def start_feed(database: Database) -> None:
    """Note every change from now on; at the first call also every row that is there already."""
    with database.reading() as session:
        if session.get(LocalValueRow, _FEEDING) is not None and _missing(session, database) == set():
            return
    with database.writing() as session:
        if not database.is_sqlite:
            for function in _SERVER_FUNCTIONS:
                session.execute(text(function))
        present = _present(session, database)
        for name, statement in _triggers(database).items():
            if name not in present:
                session.execute(text(statement))
        if session.get(LocalValueRow, _FEEDING) is None:
            session.add(LocalValueRow(name=_FEEDING, value=True))
            note_everything(session, database)


def stop_feed(database: Database) -> None:
    """Note nothing any more and forget what waits: this station goes on alone."""
    with database.writing() as session:
        pause_feed(session.connection())
        for table in ("outbox", "conflicts"):
            session.execute(text(f"DELETE FROM {table}"))  # noqa: S608
        feeding = session.get(LocalValueRow, _FEEDING)
        if feeding is not None:
            session.delete(feeding)


def pause_feed(connection: Connection) -> None:
    """Take the triggers away before tables are made anew: one that names a missing table stops that."""
    query = (
        "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
        if connection.dialect.name == "sqlite"
        else "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid"
    )
    for name, table in connection.execute(text(query)).all():
        if str(name).startswith(_PREFIX):
            where = "" if connection.dialect.name == "sqlite" else f" ON {table}"
            connection.execute(text(f"DROP TRIGGER {name}{where}"))


def resume_feed(database: Database) -> None:
    """Put back the triggers that an update of the schema took away, where changes were noted before."""
    with database.reading() as session:
        fed = session.get(LocalValueRow, _FEEDING) is not None
    if fed:
        start_feed(database)


def note_everything(session: Session, database: Database) -> None:
    """Put every row into the outbox as if it were new, parents first."""
    for table in shared():
        keys = ", ".join(key_names(table))
        one = _new_change(database, table, keys, "insert", "NULL")
        session.execute(text(f"{_INTO} SELECT {one} FROM {table.name}"))  # noqa: S608


def _new_change(database: Database, table: Table, keys: str, action: str, base: str) -> str:
    if database.is_sqlite:
        made = "lower(hex(randomblob(16))), strftime('%Y-%m-%d %H:%M:%f', 'now') || '000'"
        return f"{made}, '{table.name}', json_array({keys}), '{action}', {base}, 0, ''"
    made = "gen_random_uuid()::text, clock_timestamp()"
    return f"{made}, '{table.name}', json_build_array({keys}), '{action}', {base}::bigint, 0, ''"


def _triggers(database: Database) -> dict[str, str]:
    make = _sqlite_triggers if database.is_sqlite else _server_triggers
    return {name: statement for table in shared() for name, statement in make(database, table).items()}


def _sqlite_triggers(database: Database, table: Table) -> dict[str, str]:
    keys = ", ".join(f"NEW.{name}" for name in key_names(table))
    found = {}
    for action, base in (("insert", "NULL"), ("update", "OLD.revision" if is_counted(table) else "NULL")):
        name = f"{_PREFIX}{table.name}_{action}"
        change = _new_change(database, table, keys, action, base)
        when = f"AFTER {action.upper()} ON {table.name} WHEN {_UNLESS_APPLYING}"
        found[name] = f"CREATE TRIGGER {name} {when} BEGIN {_INTO} VALUES ({change}); END"
    return found


def _server_triggers(_database: Database, table: Table) -> dict[str, str]:
    keys = ", ".join(f"'{name}'" for name in key_names(table))
    return {
        f"{_PREFIX}{table.name}": (
            f"CREATE TRIGGER {_PREFIX}{table.name} AFTER INSERT OR UPDATE ON {table.name} "
            f"FOR EACH ROW EXECUTE FUNCTION turnout_note({keys})"
        )
    }


def _missing(session: Session, database: Database) -> set[str]:
    return set(_triggers(database)) - _present(session, database)


def _present(session: Session, database: Database) -> set[str]:
    known = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    query = known if database.is_sqlite else "SELECT tgname FROM pg_trigger"
    return {str(row[0]) for row in session.execute(text(query))}
