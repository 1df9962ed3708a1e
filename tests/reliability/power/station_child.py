"""A station at work that says, in the order of its writes, what it has answered for: `FOLDER SECONDS`."""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.pool import Pool
from sqlcipher3 import dbapi2 as sqlite3

from db.store import open_store
from domain.athlete import Athlete
from domain.identifiers import new_id
from domain.session import SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_result, a_set, a_stream

STEP = 25
STEP_S = 0.01


def work(folder: Path, seconds: float) -> None:
    """Athletes, sets at 2.5 kHz and their results, until the time is over; the power goes before the end."""
    store = open_store(folder / "turnout.db", clock=StationClock())
    store.recover()
    ack = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def say(**answer: Any) -> None:
        os.write(ack, json.dumps(answer).encode() + b"\n")

    store.athletes.add(Athlete("ada", "Ada"))
    visit = store.sessions.open_session("ada", "Visit")
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        athlete = store.athletes.add(Athlete(new_id(), "One more"))
        say(athlete=athlete.athlete_id)
        header, stream = a_set(visit.session_id), a_stream()
        store.recorder.begin(header, [stream])
        for step in range(40):
            store.recorder.append(stream.stream_id, a_block(step * STEP, STEP))
            time.sleep(STEP_S)
            say(set=header.set_id, samples=(step + 1) * STEP - store.recorder.pending)
        store.recorder.finish(header.set_id, SetState.COMPLETE)
        say(set=header.set_id, samples=40 * STEP, complete=True)
        store.sessions.save_result(header.set_id, a_result())
        say(set=header.set_id, samples=40 * STEP, complete=True, result=True)
    os._exit(0)


def careless(pragma: str) -> None:
    """Give every connection a pragma: how a station behaves that does not wait for the disk."""

    def checked_out(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(f"PRAGMA {pragma}").close()

    event.listen(Pool, "checkout", checked_out)


def main(folder: str, seconds: str, *pragmas: str) -> None:
    """Work with these pragmas on every connection."""
    for pragma in pragmas:
        careless(pragma)
    work(Path(folder), float(seconds))


if __name__ == "__main__":
    main(*sys.argv[1:])
