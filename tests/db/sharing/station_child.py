"""A station process: records sets into its own file and pushes them; for tests of many at once."""

import sys
from pathlib import Path

from sqlalchemy import make_url

from db.engine import Database, database_url
from db.sharing.link import Link, server_database
from db.store import open_store
from domain.athlete import Athlete
from domain.session import SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_result, a_set, a_stream


def main(address: str, path: str, n_sets: int) -> None:
    """Record everything, wait for a line on standard input, then exchange until nothing waits."""
    clock = StationClock()
    name = Path(path).stem
    store = open_store(path, clock=clock)
    athlete = store.athletes.add(Athlete(athlete_id=f"of {name}", name=f"Athlete of {name}"))
    visit = store.sessions.open_session(athlete.athlete_id, name)
    for _ in range(n_sets):
        header, stream = a_set(visit.session_id, SetState.COMPLETE), a_stream()
        store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 500)}, ())
        store.sessions.save_result(header.set_id, a_result())
    local = Database(database_url(path))
    link = Link(local=local, server=server_database(make_url(address)), clock=clock, name=name)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    exchanged = link.exchange()
    sys.stdout.write(f"{exchanged.sent} {exchanged.waiting} {exchanged.conflicts}\n")
    link.close()
    local.close()
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
