"""What every command is given: the clock, the database on demand, and how to print."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app import paths
from db.store import Store, open_store
from domain.timebase import StationClock

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


@dataclass(frozen=True, slots=True)
class Context:
    """The wiring of one command."""

    clock: StationClock
    db: str | None
    json: bool

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The database, opened now and closed at the end."""
        place = self.db
        if place is None:
            Path(paths.data_folder()).mkdir(parents=True, exist_ok=True)
            place = str(paths.database_path())
        store = open_store(place, clock=self.clock)
        try:
            yield store
        finally:
            store.close()
