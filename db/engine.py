"""The engine and its two kinds of short sessions: reading and writing."""

import logging
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    PoolProxiedConnection,
    QueuePool,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from db.errors import StorageError, storage_error
from db.files import DRIVER, DRIVER_ERRORS, DataKey, unlock
from domain.access import Access

log = logging.getLogger(__name__)

COACH = "coach_id"
"""Under this name a session knows who works here."""

_WRITES = "turnout_writes"
_SERVER_ORDER = 7_305_416_201
"""The number under which writers of one server wait for each other; any other number would do."""

WAL_KEPT_BYTES = 4 * 2**20
_CONNECTION_ERRORS: tuple[type[Exception], ...] = (SQLAlchemyError, *DRIVER_ERRORS)


class Database:
    """One database. Every call opens its own short session, so none ever crosses a thread.

    `busy_s` is how long a statement waits for a lock that another connection holds.
    """

    def __init__(
        self, url: URL, *, busy_s: float = 5.0, key: DataKey | None = None, access: Access | None = None
    ) -> None:
        self.url = url
        self.key = key
        self.access = access or Access()
        self.name = str(url.database) if self.is_sqlite else url.set(query={}).render_as_string()
        self.engine = _engine(url, busy_s, key)
        self._writer = self.engine.execution_options(**{_WRITES: True})

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file of this station."""
        return self.url.get_backend_name() == "sqlite"

    @property
    def path(self) -> Path | None:
        """The file, or None for a server."""
        return Path(str(self.url.database)) if self.is_sqlite else None

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session for reading; the read ends with the block, because an open read lets the WAL grow."""
        with self._in_words(), Session(self.engine, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that holds the write lock from its first statement and commits at the end."""
        coach = self.access.coach
        info = {COACH: None if coach is None else coach.coach_id}
        with (
            self._in_words(),
            Session(self._writer, expire_on_commit=False, info=info) as session,
            session.begin(),
        ):
            if not self.is_sqlite:
                # What BEGIN IMMEDIATE is to a file: numbers that count on are given out in order.
                session.execute(select(func.pg_advisory_xact_lock(_SERVER_ORDER)))
            yield session

    @contextmanager
    def _in_words(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            raise storage_error(error, self.name) from error
        except ValueError as error:
            # A date, a document or a word of a list that no writer of ours has left there.
            raise StorageError(
                f"{self.name} holds a row that cannot be read ({error}): `turnout verify` says where."
            ) from error

    def second(self, *, busy_s: float) -> "Database":
        """The same database through connections of its own."""
        return Database(self.url, busy_s=busy_s, key=self.key, access=self.access)

    def forget_pages(self) -> None:
        """Let go what idle connections keep of the file: up to 2 MB each, filled as the file grows."""
        if not self.is_sqlite:
            return
        idle: list[PoolProxiedConnection] = []
        try:
            for _ in range(cast(QueuePool, self.engine.pool).checkedin()):
                idle.append(self.engine.raw_connection())
                idle[-1].cursor().execute("PRAGMA shrink_memory").close()
        except _CONNECTION_ERRORS as error:
            # Another thread may take the last one, and a new one may meet a lock: it is but memory.
            log.info("Connections of %s keep their pages: %s", self.name, error)
        finally:
            for connection in idle:
                connection.close()

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def database_url(url_or_path: str | Path) -> URL:
    """A path is a SQLite file; anything with :// is an SQLAlchemy address."""
    text = str(url_or_path)
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text).expanduser().absolute()))
    try:
        url = make_url(text)
        url.get_dialect().import_dbapi()
    except (ArgumentError, ImportError):
        shown = re.sub(r":[^:@]*@", ":***@", text)
        raise StorageError(f"{shown} is no database address: give a file or postgresql+psycopg://…") from None
    if url.get_backend_name() == "sqlite" and url.database in (None, "", ":memory:"):
        raise StorageError("A database in memory would lose the recordings: give a file with --db.")
    return url


def _engine(url: URL, busy_s: float, key: DataKey | None) -> Engine:
    # What a statement was given may name an athlete: an error tells the statement alone.
    if url.get_backend_name() != "sqlite":
        return create_engine(url, poolclass=QueuePool, pool_pre_ping=True, hide_parameters=True)
    engine = create_engine(
        url, poolclass=QueuePool, pool_size=4, max_overflow=8, module=DRIVER, hide_parameters=True
    )
    prepare_sqlite(engine, busy_s=busy_s, key=key)
    return engine


def migration_engine(url: URL, *, key: DataKey | None = None) -> Engine:
    """An engine without a pool, for one connection that no other work shares."""
    if url.get_backend_name() != "sqlite":
        engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    else:
        engine = create_engine(url, poolclass=NullPool, module=DRIVER, hide_parameters=True)
        prepare_sqlite(engine, busy_s=5.0, key=key, foreign_keys=False)
    return engine.execution_options(**{_WRITES: True})


def prepare_sqlite(
    engine: Engine, *, busy_s: float, key: DataKey | None = None, foreign_keys: bool = True
) -> None:
    """Durable commits, checked relations, and transactions that begin when we say so."""

    def connected(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # The driver would begin late and only before some statements: None leaves every BEGIN to us.
        connection.isolation_level = None
        unlock(connection, key)
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout={round(busy_s * 1000)}")
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        # A log that one long read has let grow is cut back afterwards, not kept at its longest.
        cursor.execute(f"PRAGMA journal_size_limit={WAL_KEPT_BYTES}")
        cursor.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        cursor.close()

    def begun(connection: Connection) -> None:
        # A read that is upgraded to a write fails at once with "locked", whatever busy_timeout says.
        writes = connection.get_execution_options().get(_WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
