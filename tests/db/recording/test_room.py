"""The log has its length before the first sample, and nobody finds anything in the room that was made."""

import shutil
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from sqlcipher3 import dbapi2 as sqlite3

from db.engine import WAL_KEPT_BYTES
from db.store import Store, open_store
from domain.session import Session, SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_set, a_stream


def log_bytes(path: Path) -> int:
    """Bytes of the log beside the file."""
    return path.with_name(path.name + "-wal").stat().st_size


def record(store: Store, visit: Session) -> str:
    """One set of many commits."""
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    for first in range(0, 5000, 1000):
        store.recorder.append(stream.stream_id, a_block(first, 1000))
        while store.recorder.pending:
            pass
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    return header.set_id


def test_a_log_that_has_its_length_does_not_grow_in_a_set(store: Store, visit: Session, path: Path) -> None:
    assert log_bytes(path) < WAL_KEPT_BYTES / 2
    store.recover()
    assert store.recorder.wait_joined()
    made = log_bytes(path)
    assert WAL_KEPT_BYTES * 15 // 16 <= made <= WAL_KEPT_BYTES
    set_id = record(store, visit)
    assert log_bytes(path) == made
    assert store.recorder.wait_joined()
    np.testing.assert_array_equal(store.sessions.recording(set_id).streams[0].raw, a_block(0, 5000).raw)
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("SELECT count(*) FROM local_values WHERE name = 'room'").fetchone() == (0,)
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_log_that_was_cut_short_has_its_length_again_after_the_set(
    store: Store, visit: Session, path: Path
) -> None:
    store.recover()
    assert store.recorder.wait_joined()
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert log_bytes(path) == 0
    record(store, visit)
    assert store.recorder.wait_joined()
    assert log_bytes(path) >= WAL_KEPT_BYTES * 15 // 16


def test_a_station_killed_right_after_finds_what_it_had(
    path: Path, clock: StationClock, visit: Session
) -> None:
    open_store(path, clock=clock).close()
    first = open_store(path, clock=clock)
    first.recover()
    assert first.recorder.wait_joined()
    copy = path.with_name("copy.db")
    # What lies on the disk at this instant is what a killed station leaves.
    for ending in ("", "-wal"):
        shutil.copyfile(path.with_name(path.name + ending), copy.with_name(copy.name + ending))
    first.close()
    second = open_store(copy, clock=clock)
    assert [each.athlete_id for each in second.athletes.list()] == ["ada"]
    assert second.verify().sound
    second.close()


def test_a_disk_that_is_nearly_full_is_left_what_it_has(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = SimpleNamespace(free=8 * WAL_KEPT_BYTES)
    monkeypatch.setattr("db.recording.room.shutil.disk_usage", lambda _folder: full)
    store.recover()
    assert store.recorder.wait_joined()
    assert log_bytes(path) < WAL_KEPT_BYTES / 2


def test_a_file_that_another_writes_to_is_left_alone(
    store: Store, visit: Session, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("db.recording.room._LOCKED_S", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.recover()
        assert store.recorder.wait_joined()
        other.execute("ROLLBACK")
    assert log_bytes(path) < WAL_KEPT_BYTES / 2
    assert record(store, visit)
