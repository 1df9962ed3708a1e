"""The thread that exchanges with the server: tries, waits longer when it is away, never stops the station."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from sqlalchemy.exc import DBAPIError

from db.engine import Database
from db.errors import StorageError, server_trouble
from db.sharing.link import Link, state_of
from domain.sharing import SharingState
from domain.timebase import Clock

log = logging.getLogger(__name__)

EVERY_S = 5.0
LONGEST_WAIT_S = 60.0
"""A server that is away is asked less and less often, at last each minute."""


class Courier:
    """Made with the way to a link; `state` may be read from any thread."""

    def __init__(self, *, local: Database, link: Callable[[], Link], clock: Clock) -> None:
        self._local = local
        self._make_link = link
        self._clock = clock
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._link: Link | None = None
        self._exchanged_at: datetime | None = None
        self._since: datetime | None = None
        self._trouble = ""
        self._failures = 0

    @property
    def state(self) -> SharingState:
        """How far the station is."""
        left = state_of(self._local)
        return SharingState(
            joined=True,
            waiting=left.waiting,
            conflicts=left.conflicts,
            exchanged_at=self._exchanged_at,
            trouble=self._trouble,
            since=self._since,
        )

    def start(self) -> None:
        """Exchange now and from now on."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="courier", daemon=True)
            self._thread.start()

    def wake(self) -> None:
        """There is something to send: do not wait any longer."""
        self._wake.set()

    def stop(self) -> None:
        """End the thread; a round that hangs in the network is left behind, what it sends counts once."""
        self._stopping.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(2.0)
        if self._lock.acquire(blocking=False):
            # Otherwise a round still hangs in the network: its thread lets go of the link when it ends.
            try:
                self._let_go()
            finally:
                self._lock.release()

    def exchange(self) -> bool:
        """One round; False when the server could not be reached or refused."""
        with self._lock:
            try:
                if self._link is None:
                    self._link = self._make_link()
                self._link.exchange()
            except StorageError as error:
                self._fail(error)
                return False
            self._exchanged_at, self._trouble, self._since, self._failures = self._clock.wall(), "", None, 0
            return True

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._round()
            self._wake.clear()
            if not self._stopping.is_set():
                self._clock.sleep(self._pause_s(), self._wake)
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        if self._link is not None:
            self._link.close()
            self._link = None

    def _round(self) -> None:
        try:
            self.exchange()
        except Exception:
            # A dead courier would send nothing more and say nothing: keep the thread, and say it.
            if not self._trouble:
                log.exception("The exchange with the clinic's database stopped on a fault")
            self._since = self._since or self._clock.wall()
            self._trouble = "a fault stops the exchange with the clinic's database"
            self._failures += 1

    def _fail(self, error: StorageError) -> None:
        trouble = trouble_of(error)
        if trouble != self._trouble:
            log.warning("Changes wait: %s", trouble)
        self._since = self._since or self._clock.wall()
        self._trouble = trouble
        self._failures += 1

    def _pause_s(self) -> float:
        return min(LONGEST_WAIT_S, EVERY_S * 2.0 ** min(self._failures, 10)) if self._failures else EVERY_S


def trouble_of(error: StorageError) -> str:
    """Why nothing got through, in words without address or password."""
    cause = error.__cause__
    if not isinstance(cause, DBAPIError):
        return str(error).rstrip(".")
    if "locked" in str(cause.orig):
        return "this station's own file is locked"
    return f"the clinic's database {server_trouble(cause)}"
