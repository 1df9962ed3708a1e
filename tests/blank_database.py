"""A fresh database of the newest schema, a copy of one migrated once: a tenth of a second less."""

import atexit
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from db import store
from db.engine import Database, database_url
from db.keeping.backup import Backups
from db.schema import bring_up_to_date


def blank_database(path: Path) -> Path:
    """Put a database that nobody has opened yet at `path`; what an empty place becomes by migrating."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_migrated(), path)
    return path


@contextmanager
def copied_where_empty() -> Iterator[None]:
    """Meanwhile an empty place that is opened becomes such a copy instead of migrating once more."""

    def filled(database: Database, *, backups: Backups | None) -> Path | None:
        path = database.path
        if path is not None and database.key is None and not (path.exists() and path.stat().st_size):
            blank_database(path)
        return bring_up_to_date(database, backups=backups)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store, "bring_up_to_date", filled)
        yield


@cache
def _migrated() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="turnout-blank-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "blank.sqlite"
    database = Database(database_url(path))
    bring_up_to_date(database, backups=None)
    database.close()
    return path
