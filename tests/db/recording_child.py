"""Stations that record at 1 kHz until somebody kills them; each says how many samples it has handed over."""

import os
import sys
import time
from pathlib import Path

from db.store import open_store
from domain.timebase import StationClock
from tests.db.samples import a_block, a_set, a_stream


def record(folder: Path, session_id: str) -> None:
    """Record into the session without end."""
    store = open_store(folder / "turnout.db", clock=StationClock())
    # As a station does that was opened a moment ago.
    store.recorder.join_left()
    store.recorder.wait_joined()
    header, stream = a_set(session_id), a_stream()
    store.recorder.begin(header, [stream])
    started, done = time.monotonic(), 0
    with (folder / "handed-over.txt").open("w") as progress:
        while True:
            time.sleep(0.01)
            due = int((time.monotonic() - started) * 1000)
            store.recorder.append(stream.stream_id, a_block(done, due - done))
            done = due
            progress.write(f"{done}\n")
            progress.flush()


def main(*arguments: str) -> None:
    """One process per pair of folder and session; they are forks, so that the imports are paid once."""
    for folder, session_id in zip(arguments[::2], arguments[1::2], strict=True):
        pid = os.fork()
        if pid == 0:
            record(Path(folder), session_id)
        sys.stdout.write(f"{pid}\n")
        sys.stdout.flush()
    for _ in arguments[::2]:
        os.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
