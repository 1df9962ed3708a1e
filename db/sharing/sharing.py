"""Joining a server, leaving it, the state, the conflicts: what a station offers, each behind its right."""

from pathlib import Path

from sqlalchemy import make_url

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.guard import require
from db.sharing import password as passwords
from db.sharing.conflicts import decide, open_conflicts
from db.sharing.courier import Courier
from db.sharing.feed import start_feed
from db.sharing.link import Link, join, joined_to, leave, server_database
from domain.access import Right
from domain.language import say
from domain.sharing import Conflict, SharingState
from domain.timebase import Clock


class Sharing:
    """One station's share in the clinic's server."""

    def __init__(self, *, database: Database, clock: Clock, name: str = "") -> None:
        self._database = database
        self._clock = clock
        self._name = name
        self._courier: Courier | None = None

    @property
    def address(self) -> str | None:
        """The server without its password, or None for a station of its own."""
        return joined_to(self._database) if self._database.is_sqlite else None

    def join(self, address: str, *, password: str | None = None) -> str:
        """Share with a server from now on, once it has answered; where the password is kept, in words."""
        require(self._database.access, Right.MANAGE)
        url, given = passwords.address_of(address)
        secret = password or given
        path = self._path()
        server = server_database(url.set(password=secret))
        try:
            # A wrong address or password is said now, not by the courier later.
            with server.reading() as session:
                session.connection()
        finally:
            server.close()
        self.stop()
        where = "" if secret is None else passwords.remember(url, secret, database=path)
        join(self._database, url.render_as_string())
        self._note("join")
        return where

    def leave(self) -> None:
        """Go on alone; what is here stays here, what is there stays there."""
        require(self._database.access, Right.MANAGE)
        address = self.address
        if address is None:
            return
        self.stop()
        leave(self._database)
        passwords.forget(make_url(address), database=self._path())
        self._note("leave")

    @property
    def state(self) -> SharingState:
        """How far the station is."""
        courier = self._made()
        return SharingState(joined=False) if courier is None else courier.state

    def start(self) -> None:
        """Exchange in the background, where the station has joined a server."""
        courier = self._made()
        if courier is not None:
            courier.start()

    def wake(self) -> None:
        """Exchange now."""
        if self._courier is not None:
            self._courier.wake()

    def stop(self) -> None:
        """End the background work."""
        if self._courier is not None:
            self._courier.stop()
            self._courier = None

    def exchange(self) -> SharingState:
        """One round now, in the caller's thread."""
        courier = self._made()
        if courier is None:
            raise StorageError(say("This station works alone: `turnout sync --join ADDRESS` joins a server."))
        courier.exchange()
        return courier.state

    def conflicts(self) -> list[Conflict]:
        """Rows that two stations changed."""
        require(self._database.access, Right.SEE)
        return open_conflicts(self._database)

    def decide(self, conflict_id: str, choice: str) -> None:
        """Keep `mine` or `theirs`."""
        require(self._database.access, Right.EDIT)
        decide(self._database, conflict_id, choice, clock=self._clock)
        self.wake()

    def _made(self) -> Courier | None:
        if self._courier is None and self.address is not None:
            start_feed(self._database)
            self._courier = Courier(local=self._database, link=self._link, clock=self._clock)
        return self._courier

    def _link(self) -> Link:
        url = make_url(str(self.address))
        secret = passwords.recall(url, database=self._path())
        server = server_database(url.set(password=secret))
        return Link(local=self._database, server=server, clock=self._clock, name=self._name)

    def _path(self) -> Path:
        if self._database.path is None:
            raise StorageError(say("A station records into its own file first: give a file with --db."))
        return self._database.path

    def _note(self, action: str) -> None:
        with self._database.writing() as session:
            note(session, action, "stations", "server", now=self._clock.wall())
