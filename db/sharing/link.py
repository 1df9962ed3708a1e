"""One station and its server: joins them, exchanges what changed, and says how far it is."""

from dataclasses import dataclass, replace

from sqlalchemy import URL, select
from sqlalchemy.orm import Session

from db.engine import Database
from db.errors import StorageError
from db.keeping.erasure import finish_erasures
from db.models import LocalValueRow, SetRow, StationRow
from db.schema import bring_up_to_date
from db.sharing.feed import note_everything, start_feed, stop_feed
from db.sharing.local import applying, count_conflicts, count_waiting, have_read, read_until
from db.sharing.pull import newest, pull
from db.sharing.push import push
from db.station import station_id
from domain.session import SetState
from domain.timebase import Clock

_ADDRESS = "server"
_PATIENCE = {
    "connect_timeout": "5",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "15000",
    # What is acknowledged is forgotten here, so the server must not acknowledge what a crash takes away.
    "options": "-c synchronous_commit=on",
}
"""Seconds, and milliseconds for `tcp_user_timeout`: after that a cut line is known to be cut."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one round moved and left."""

    sent: int = 0
    read: int = 0
    waiting: int = 0
    conflicts: int = 0


def server_database(url: URL) -> Database:
    """The server; a line that was cut is noticed within seconds."""
    if url.get_backend_name() != "postgresql":
        raise StorageError("Stations share a PostgreSQL server: give postgresql+psycopg://USER@HOST/NAME.")
    return Database(url.update_query_dict({**_PATIENCE, **{k: str(v) for k, v in url.query.items()}}))


class Link:
    """The two databases; safe in one thread of its own."""

    def __init__(self, *, local: Database, server: Database, clock: Clock, name: str = "") -> None:
        self._local = local
        self._server = server
        self._clock = clock
        self._name = name
        self._server_id = ""

    def exchange(self) -> Exchange:
        """Read what is new, send what waits, and read what came in between.

        StorageError when the server does not answer; what has arrived stays, the rest waits.
        """
        self._join()
        read = self._read_all()
        sent = 0
        while moved := push(self._local, self._server, clock=self._clock):
            sent += moved
        if sent:
            finish_erasures(self._server)
            read += self._read_all()
        return replace(state_of(self._local), sent=sent, read=read)

    def close(self) -> None:
        """Let go of the server."""
        self._server.close()

    def _join(self) -> None:
        if self._server_id:
            return
        bring_up_to_date(self._server, backups=None)
        start_feed(self._server)
        start_feed(self._local)
        with self._server.writing() as session:
            self._server_id = station_id(session)
        with self._local.writing() as session:
            own = station_id(session)
            if self._name and session.get(StationRow, own) is None:
                now = self._clock.wall()
                session.add(StationRow(station_id=own, name=self._name, first_seen_at=now, last_seen_at=now))
        self._notice_a_restored_server()

    def _notice_a_restored_server(self) -> None:
        """A server that was put back from a backup knows less than was sent: send everything again."""
        with self._local.reading() as session:
            known = read_until(session, self._server_id)
        if known <= newest(self._server):
            return
        with applying(self._local) as session:
            note_everything(session, self._local)
            have_read(session, self._server_id, 0)

    def _read_all(self) -> int:
        read = 0
        while moved := pull(self._local, self._server, self._server_id):
            read += moved
        if read and not _is_recording(self._local):
            finish_erasures(self._local)
        return read


def state_of(local: Database) -> Exchange:
    """What waits and what is disputed."""
    with local.reading() as session:
        return Exchange(waiting=count_waiting(session), conflicts=count_conflicts(session))


def joined_to(local: Database) -> str | None:
    """The address of the server without its password, or None for a station of its own."""
    with local.reading() as session:
        row = session.get(LocalValueRow, _ADDRESS)
        return None if row is None else str(row.value)


def join(local: Database, address: str) -> None:
    """Share with this server from now on; every row that is here goes there."""
    if not local.is_sqlite:
        raise StorageError("A station records into its own file first: give a file with --db.")
    with local.writing() as session:
        session.merge(LocalValueRow(name=_ADDRESS, value=address))
    start_feed(local)


def leave(local: Database) -> None:
    """Go on alone: everything that is here stays, nothing is sent any more."""
    stop_feed(local)
    with local.writing() as session:
        row = session.get(LocalValueRow, _ADDRESS)
        if row is not None:
            session.delete(row)


def _is_recording(local: Database) -> bool:
    with local.reading() as session:
        return _any_recording(session)


def _any_recording(session: Session) -> bool:
    query = select(SetRow.set_id).where(SetRow.state == SetState.RECORDING.value)
    return session.scalars(query.limit(1)).first() is not None
