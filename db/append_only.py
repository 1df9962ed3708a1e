"""Makes the database itself refuse to change or delete what the audit holds."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from db.engine import Database

_TABLE = "audit_events"
_REFUSAL = "The audit is only ever added to"
_ON_SQLITE = {
    f"{_TABLE}_no_{change.lower()}": (
        f"CREATE TRIGGER {_TABLE}_no_{change.lower()} BEFORE {change} ON {_TABLE} "
        f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END",
    )
    for change in ("UPDATE", "DELETE")
}
_ON_A_SERVER = {
    f"{_TABLE}_append_only": (
        f"CREATE OR REPLACE FUNCTION {_TABLE}_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$",
        f"CREATE TRIGGER {_TABLE}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {_TABLE} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {_TABLE}_refuse()",
    )
}


def make_append_only(database: Database) -> None:
    """Add the triggers where they are missing: an update that makes the table anew drops them with it."""
    triggers = _ON_SQLITE if database.is_sqlite else _ON_A_SERVER
    with database.reading() as session:
        if set(triggers) <= _present(session, database):
            return
    with database.writing() as session:
        present = _present(session, database)
        for name, statements in triggers.items():
            for statement in statements if name not in present else ():
                session.execute(text(statement))


def _present(session: Session, database: Database) -> set[str]:
    known = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    query = known if database.is_sqlite else "SELECT tgname FROM pg_trigger"
    return {str(row[0]) for row in session.execute(text(query))}
