"""Notes in the audit who looked at whom, without making the look wait."""

import logging
import threading
from datetime import datetime, timedelta

from db.audit import note
from db.engine import COACH, Database
from db.errors import StorageError
from domain.timebase import Clock

log = logging.getLogger(__name__)

SAME_LOOK = timedelta(minutes=15)
"""Looking at the same thing again so soon is one look: a page reads an athlete many times."""

_BUSY_S = 0.2

AGAIN_S = 1.0
"""Seconds of the machine until a look that could not be written is tried again: a crash costs no more."""

_Seen = tuple[str | None, str, str]


class Sightings:
    """Who saw what. What cannot be written now is tried again every second and with the next look."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database.second(busy_s=_BUSY_S)
        self._clock = clock
        self._lock = threading.Lock()
        self._last: dict[_Seen, datetime] = {}
        self._waiting: list[tuple[_Seen, datetime]] = []
        self._again: threading.Timer | None = None
        self._closed = False

    def saw(self, subject: str, subject_id: str) -> None:
        """Whoever is signed in looked at this."""
        coach = self._database.access.coach
        seen, now = (None if coach is None else coach.coach_id, subject, subject_id), self._clock.wall()
        with self._lock:
            earlier = self._last.get(seen)
            if earlier is not None and timedelta(0) <= now - earlier < SAME_LOOK:
                return
            self._last[seen] = now
            self._waiting.append((seen, now))
        self.write()

    def write(self) -> None:
        """Note what waits."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        try:
            with self._database.writing() as session:
                for (coach_id, subject, subject_id), at in waiting:
                    session.info[COACH] = coach_id
                    note(session, "see", subject, subject_id, now=at)
        except StorageError as error:
            # Who cares for a person must see the numbers even when the disk takes no note of it.
            log.warning("%d looks wait to be noted: %s", len(waiting), error)
            with self._lock:
                self._waiting = waiting + self._waiting
                self._try_again()

    def forget_pages(self) -> None:
        """Let go what its connection keeps of the file."""
        self._database.forget_pages()

    def _try_again(self) -> None:
        if self._closed or (self._again is not None and self._again.is_alive()):
            return
        self._again = threading.Timer(AGAIN_S, self._timed)
        self._again.daemon = True
        self._again.start()

    def _timed(self) -> None:
        with self._lock:
            self._again = None
        self.write()

    def close(self) -> None:
        """Note what waits and close the connection."""
        with self._lock:
            self._closed, again = True, self._again
        if again is not None:
            again.cancel()
            again.join()
        self.write()
        self._database.close()
