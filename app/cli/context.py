"""What every command is given: the clock, the database on demand, and how to print."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from app import paths
from app.cli.output import note
from app.errors import TurnoutError
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
    def store(self, *, recover: bool = True) -> Iterator[Store]:
        """The database, opened now and closed at the end.

        Sets that a crash left open are closed as interrupted, and told in a sentence each.
        """
        store = open_store(self.db or _own_database(), clock=self.clock)
        try:
            for found in store.recover() if recover else ():
                note(_recovered(found))
            yield store
        finally:
            store.close()


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
