"""The group page of a clinic of 2,000 athletes: read and ranked, against their list by the same program."""

import tempfile
from contextlib import closing
from pathlib import Path

from sqlcipher3.dbapi2 import connect

from app.group.reading import read_team
from db.store import Store, open_store
from domain.athlete import Side
from domain.library.shelf import Library
from domain.roster import RosterQuery
from domain.timebase import StationClock
from tests.bench.figure import Figure, median_s
from tests.bench.history import ATHLETES, fill

_SESSIONS = 20_000


def team(*, sessions: int = _SESSIONS) -> tuple[Figure, ...]:
    """Through the code that the screen calls; every athlete is shown."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "turnout.db"
        open_store(path, clock=StationClock()).close()
        with closing(connect(path)) as file:
            fill(file, sessions=sessions)
        clock = StationClock()
        store = open_store(path, clock=clock)
        try:
            return _figures(store, sessions, clock)
        finally:
            store.close()


def _figures(store: Store, sessions: int, clock: StationClock) -> tuple[Figure, ...]:
    library, offers = Library(), store.roster.offers()
    protocol_id, side = offers[0] if offers else ("seated_hip_er", Side.RIGHT)
    query = RosterQuery(protocol_id, "peak_force", side)
    now = clock.wall()
    list_s = median_s(store.athletes.list, 5)
    read_s = median_s(lambda: read_team(store, query, library=library, now=now), 5)
    named = f"group page, {ATHLETES:,} athletes, {sessions:,} sessions"
    return (
        Figure(f"{named}: read and ranked", read_s * 1e3, "ms"),
        Figure(f"{named}: against their list", read_s / list_s, "times"),
    )
