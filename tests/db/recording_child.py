"""A station that records at 1 kHz until somebody kills it; prints how many samples it has handed over."""

import sys
import time

from db.store import open_store
from domain.timebase import StationClock
from tests.db.samples import a_block, a_set, a_stream


def main(path: str, session_id: str) -> None:
    """Record into the session without end."""
    store = open_store(path, clock=StationClock())
    header, stream = a_set(session_id), a_stream()
    store.recorder.begin(header, [stream])
    started, done = time.monotonic(), 0
    while True:
        time.sleep(0.01)
        due = int((time.monotonic() - started) * 1000)
        store.recorder.append(stream.stream_id, a_block(done, due - done))
        done = due
        sys.stdout.write(f"{done}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
