"""A station on a slow disk: prints the samples handed over, those kept, and the longest wait of a sensor."""

import sys
import time
from pathlib import Path

import numpy as np

from db.store import open_store
from domain.athlete import Athlete
from domain.session import SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_set, a_stream


def main(folder: str, seconds: str) -> None:
    """Hand over a sensor of 1 kHz for so long."""
    store = open_store(Path(folder) / "turnout.db", clock=StationClock())
    store.athletes.add(Athlete("ada", "Ada"))
    header, stream = a_set(store.sessions.open_session("ada").session_id), a_stream()
    store.recorder.begin(header, [stream])
    begun, done, longest_s = time.monotonic(), 0, 0.0
    while (passed_s := time.monotonic() - begun) < float(seconds):
        due = int(passed_s * 1000)
        asked_s = time.perf_counter()
        store.recorder.append(stream.stream_id, a_block(done, due - done))
        longest_s = max(longest_s, time.perf_counter() - asked_s)
        done = due
        time.sleep(0.01)
    store.recorder.finish(header.set_id, SetState.COMPLETE, timeout_s=60.0)
    raw = store.sessions.recording(header.set_id).streams[0].raw
    kept = len(raw) if np.array_equal(raw, a_block(0, len(raw)).raw) else -1
    sys.stdout.write(f"{done} {kept} {longest_s:.4f}\n")
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
