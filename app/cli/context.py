"""What every command is given: the clock, the database on demand, and how to print."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from app import paths
from app.cli.output import note
from app.cli.unlocking import data_key, sign_in
from app.errors import TurnoutError
from app.library.folder import library_folder
from db.engine import database_url
from db.files import DataKey
from db.keeping.vault import EncryptedDatabaseError
from db.store import Store, open_store
from domain.change.history import RecoveredSet
from domain.timebase import StationClock

if TYPE_CHECKING:
    from app.main_window import MainWindow

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class Context:
    """The wiring of one command."""

    clock: StationClock
    db: str | None
    json: bool
    key_file: Path | None = None
    coach: str | None = None
    pin_file: Path | None = None
    library: Path | None = None
    window: "MainWindow | None" = None

    @contextmanager
    def store(self, *, recover: bool = True, existing: bool = False, ask: bool = True) -> Iterator[Store]:
        """The database, opened now and closed at the end; with `ask` a coach signs in where there are any.

        Sets that a crash left open are closed as interrupted, and told in a sentence each. With `existing`
        a file of `--db` that is not there is refused: whoever only reads has mistyped its name.
        """
        if existing and self.db:
            _check_exists(self.db)
        store = self._opened()
        try:
            if ask:
                sign_in(store, self.coach, self.pin_file)
            for found in store.recover() if recover else ():
                note(_recovered(found))
            if recover and (trouble := store.clock_trouble()) is not None:
                note(trouble)
            yield store
        finally:
            store.close()

    def has_database(self) -> bool:
        """Whether there is a database to open; a server counts as there."""
        url = database_url(self.db or str(paths.database_path()))
        return url.get_backend_name() != "sqlite" or Path(str(url.database)).exists()

    def library_folder(self) -> Path:
        """The clinic's own library: of `--library`, else of the settings."""
        return library_folder(self.library)

    def database_file(self) -> Path:
        """The file; a server is refused."""
        url = database_url(self.address())
        if url.get_backend_name() != "sqlite":
            raise TurnoutError("A server keeps its own backups and keys: give a file with --db.")
        return Path(str(url.database))

    def key_of(self, database: Path) -> DataKey:
        """The key of an encrypted file, asked for where nobody gave it."""
        return data_key(database, self.key_file)

    def address(self) -> str:
        """Where the database is."""
        return self.db or _own_database()

    def _opened(self) -> Store:
        address = self.address()
        try:
            return open_store(address, clock=self.clock)
        except EncryptedDatabaseError as encrypted:
            return open_store(address, clock=self.clock, key=self.key_of(encrypted.path))


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
