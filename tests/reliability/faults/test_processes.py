"""Two stations on one database, and a station that the system stops for a while."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import numpy as np

from db.store import open_store
from domain.athlete import Athlete
from domain.session import SetState
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.recording.test_recovery import AT_1_KHZ, ROOT, Victim, needs_fork
from tests.db.samples import a_block, a_set, a_stream

PAUSE = threading.Event()


def test_two_stations_record_into_one_database_at_once(tmp_path: Path) -> None:
    path = blank_database(tmp_path / "turnout.db")
    first, second = (open_store(path, clock=StationClock()) for _ in range(2))
    try:
        first.athletes.add(Athlete("ada", "Ada"))
        recorded = []
        for store, name in ((first, "A1"), (second, "B2")):
            header, stream = a_set(store.sessions.open_session("ada").session_id), a_stream(name)
            store.recorder.begin(header, [stream])
            recorded.append((store, header.set_id, stream.stream_id))
        for step in range(40):
            for store, _, stream_id in recorded:
                store.recorder.append(stream_id, a_block(step * 20, 20))
            PAUSE.wait(0.01)
            assert first.recover() == second.recover() == []
        for store, set_id, _ in recorded:
            store.recorder.finish(set_id, SetState.COMPLETE)
        for _, set_id, _ in recorded:
            np.testing.assert_array_equal(
                first.sessions.recording(set_id).streams[0].raw, a_block(0, 800).raw
            )
    finally:
        second.close()
        first.close()


@needs_fork
def test_a_station_put_to_sleep_and_woken_records_on(tmp_path: Path) -> None:
    victim = Victim(tmp_path / "station")
    command = [sys.executable, "-m", "tests.db.recording_child", str(victim.folder), victim.session_id]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        try:
            victim.wait_until_recording()
            os.kill(pid, signal.SIGSTOP)
            PAUSE.wait(1.5)
            asleep = victim.progress.stat().st_size
            assert victim.store.recover() == [], "a set was taken from a station that only sleeps"
            os.kill(pid, signal.SIGCONT)
            while victim.progress.stat().st_size < asleep + 200:
                PAUSE.wait(0.01)
        finally:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
                os.kill(pid, signal.SIGKILL)
    assert victim.check_recovery() <= AT_1_KHZ
