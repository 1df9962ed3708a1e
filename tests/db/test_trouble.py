"""A locked file, a disk that takes nothing, a clock set back: nothing is lost and the coach is told."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import event
from sqlalchemy.pool import Pool
from sqlcipher3 import dbapi2 as sqlite3

from db.errors import StorageError
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.calibrating import recalibrated
from domain.session import Session, SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_result, a_set, a_stream
from tests.db.test_calibrations import a_calibration
from tests.db.test_repositories import imported


class LateClock(StationClock):
    """A computer whose clock was set back by an hour."""

    def wall(self) -> datetime:
        return super().wall() - timedelta(hours=1)


@pytest.mark.long
def test_a_file_locked_for_five_seconds_costs_no_sample(store: Store, visit: Session, path: Path) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    calls: list[float] = []
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        while time.monotonic() - began < 5.0:
            start = time.perf_counter()
            store.recorder.append(stream.stream_id, a_block(len(calls) * 10, 10))
            calls.append(time.perf_counter() - start)
            time.sleep(0.01)
        assert store.recorder.failure is not None
        assert "Another program keeps" in store.recorder.failure
        other.execute("ROLLBACK")
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    assert max(calls) < 0.2
    kept = store.sessions.recording(header.set_id).streams[0].raw
    np.testing.assert_array_equal(kept, a_block(0, len(calls) * 10).raw)


@pytest.mark.long
def test_a_change_that_waits_in_vain_for_five_seconds_is_named(store: Store, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with pytest.raises(StorageError, match=r"Another program keeps .* locked: close that program"):
            store.athletes.add(Athlete("ada", "Ada"))
        assert 4.5 < time.monotonic() - began < 10
        other.execute("ROLLBACK")
    assert store.athletes.list() == []


class Disk:
    """Lets SQLite itself refuse as it does on such a disk."""

    def __init__(self) -> None:
        self.pragma = "PRAGMA query_only=OFF"

    def connected(self, connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(self.pragma)


@pytest.fixture
def disk() -> Iterator[Disk]:
    """What every connection meets: asked for before the store, whose threads connect until it closes."""
    disk = Disk()
    event.listen(Pool, "checkout", disk.connected)
    yield disk
    event.remove(Pool, "checkout", disk.connected)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ("PRAGMA max_page_count=1", "PRAGMA max_page_count=1073741823", "is full: free some space"),
        ("PRAGMA query_only=ON", "PRAGMA query_only=OFF", "is read-only: allow writing"),
    ],
)
def test_samples_wait_until_the_disk_takes_them(
    disk: Disk, before: str, after: str, words: str, store: Store, visit: Session
) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    while store.sessions.recent(1)[0].sets == ():
        threading.Event().wait(0.01)
    # Noise cannot be packed: it needs room that the file does not have yet.
    raw = np.random.default_rng(3).integers(-(2**40), 2**40, size=(50_000, 2))
    block = replace(a_block(0, 50_000), raw=raw)
    disk.pragma = before
    store.recorder.append(stream.stream_id, block)
    with pytest.raises(StorageError, match=words):
        store.recorder.finish(header.set_id, SetState.COMPLETE, timeout_s=1.0)
    assert store.recorder.pending == len(block)
    disk.pragma = after
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    kept = store.sessions.recording(header.set_id).streams[0].raw
    np.testing.assert_array_equal(kept, block.raw)


def test_a_clock_set_back_is_told_before_the_next_set(path: Path, clock: StationClock) -> None:
    first = open_store(path, clock=clock)
    first.athletes.add(Athlete("ada", "Ada"))
    header = replace(a_set(first.sessions.open_session("ada").session_id), started_at=clock.wall())
    first.sessions.import_set(header, [a_stream()], {})
    assert first.clock_trouble() is None
    first.close()
    second = open_store(path, clock=LateClock())
    trouble = second.clock_trouble()
    second.close()
    assert trouble is not None
    assert trouble.endswith("set the clock before you record, or the order of visits will be wrong.")


def test_with_the_clock_set_back_recording_recovery_and_results_go_on(
    path: Path, clock: StationClock
) -> None:
    first = open_store(path, clock=clock)
    first.athletes.add(Athlete("ada", "Ada"))
    visit = first.sessions.open_session("ada")
    header = imported(first, visit)
    first.sessions.save_result(header.set_id, a_result(100.0))
    (stream,) = first.sessions.streams(header.set_id)
    early = recalibrated(stream, a_calibration(stream.device.key, 0.02)).calibrations
    first.sessions.recalibrate(header.set_id, {stream.stream_id: early})
    running, sensor = a_set(visit.session_id), a_stream("B2")
    first.recorder.begin(running, [sensor])
    first.recorder.append(sensor.stream_id, a_block(0, 500))
    first.close()
    second = open_store(path, clock=LateClock())
    try:
        assert [found.saved_s for found in second.recover()] == [0.499]
        second.sessions.save_result(header.set_id, a_result(120.0))
        later = recalibrated(stream, a_calibration(stream.device.key, 0.03)).calibrations
        second.sessions.recalibrate(header.set_id, {stream.stream_id: later})
        newest = second.sessions.latest_result(header.set_id)
        assert newest is not None
        assert newest.metrics[-1].value == 120.0
        assert second.sessions.streams(header.set_id)[0].calibrations == later
    finally:
        second.close()


def test_a_calibration_that_would_sort_before_the_last_is_refused(path: Path, clock: StationClock) -> None:
    first = open_store(path, clock=clock)
    first.devices.save_calibration(replace(a_calibration("chronojump:A1"), taken_at=clock.wall()))
    first.close()
    late = LateClock()
    second = open_store(path, clock=late)
    with pytest.raises(StorageError, match="set this computer's clock, then calibrate again"):
        second.devices.save_calibration(replace(a_calibration("chronojump:A1"), taken_at=late.wall()))
    second.devices.save_calibration(replace(a_calibration("other:B2"), taken_at=late.wall()))
    second.close()
