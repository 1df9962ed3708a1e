"""What every command is given: the clock, the database on demand, and how to print."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app import paths
from app.cli.output import note
from app.errors import TurnoutError
from db.engine import database_url
from db.store import Store, open_store
from domain.history import RecoveredSet
from domain.timebase import StationClock

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class Context:
    """The wiring of one command."""

    clock: StationClock
    db: str | None
    json: bool

    @contextmanager
    def store(self, *, recover: bool = True, existing: bool = False) -> Iterator[Store]:
        """The database, opened now and closed at the end.

        Sets that a crash left open are closed as interrupted, and told in a sentence each. With `existing`
        a file of `--db` that is not there is refused: whoever only reads has mistyped its name.
        """
        if existing and self.db:
            _check_exists(self.db)
        store = open_store(self.db or _own_database(), clock=self.clock)
        try:
            for found in store.recover() if recover else ():
                note(_recovered(found))
            yield store
        finally:
            store.close()


def _check_exists(db: str) -> None:
    url = database_url(db)
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).exists():
        raise TurnoutError(f"There is no database {url.database}: correct --db, or leave it out.")


def _own_database() -> str:
    try:
        paths.data_folder().mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise TurnoutError(
            f"{paths.data_folder()} cannot be made ({trouble.strerror}): choose a database with --db."
        ) from trouble
    return str(paths.database_path())


def _recovered(found: RecoveredSet) -> str:
    return f"{found.sentence} See what is in it with `turnout analyse {found.header.set_id}`."
