"""A fresh database of the newest schema, a copy of one migrated once: a tenth of a second less."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from db.engine import Database, database_url
from db.schema import bring_up_to_date


def blank_database(path: Path) -> Path:
    """Put a database that nobody has opened yet at `path`; what an empty place becomes by migrating."""
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_migrated(), path)
    return path


@cache
def _migrated() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="turnout-blank-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "blank.sqlite"
    database = Database(database_url(path))
    bring_up_to_date(database, backups=None)
    database.close()
    return path
