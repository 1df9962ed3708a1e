"""Chunks are joined behind the coach's back: never beside a running set, and a cut forgets nothing."""

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlcipher3 import dbapi2 as sqlite3

from db.recording import joiner
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.channel import Stream
from domain.session import Session, SetState, TrainingSet
from domain.timebase import StationClock
from tests.db.samples import a_block, a_set, a_stream


def in_small_chunks(store: Store, session_id: str) -> tuple[TrainingSet, Stream]:
    """A set in progress with three commits."""
    header, stream = a_set(session_id), a_stream()
    store.recorder.begin(header, [stream])
    for first in range(0, 300, 100):
        store.recorder.append(stream.stream_id, a_block(first, 100))
        while store.recorder.pending:
            pass
    return header, stream


def chunks_and_left(path: Path) -> tuple[int, int]:
    """Rows of samples, and sets that are left to join."""
    with closing(sqlite3.connect(path)) as file:
        (chunks,) = file.execute("SELECT count(*) FROM chunks").fetchone()
        (left,) = file.execute("SELECT count(*) FROM local_values WHERE name LIKE 'unjoined:%'").fetchone()
    return chunks, left


def test_a_finished_set_reads_the_same_before_and_after(store: Store, visit: Session, path: Path) -> None:
    header, _ = in_small_chunks(store, visit.session_id)
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    np.testing.assert_array_equal(store.sessions.recording(header.set_id).streams[0].raw, a_block(0, 300).raw)
    assert store.recorder.wait_joined()
    assert chunks_and_left(path) == (1, 0)
    np.testing.assert_array_equal(store.sessions.recording(header.set_id).streams[0].raw, a_block(0, 300).raw)


def test_the_clock_and_the_flags_of_a_finished_set_are_written_down(
    store: Store, visit: Session, path: Path
) -> None:
    header, stream = in_small_chunks(store, visit.session_id)
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    assert store.recorder.wait_joined()
    with closing(sqlite3.connect(path)) as file:
        query = "SELECT stream_id, first_sample, samples, start_tick, ns_per_tick FROM clock_segments"
        (segment,) = file.execute(query).fetchall()
        flags = file.execute("SELECT kind, first_sample, samples FROM stream_flags").fetchall()
    assert segment[:4] == (stream.stream_id, 0, 300, 0)
    assert segment[4] == pytest.approx(1000.0, rel=1e-3)
    # The samples of the test are saturated every 97th.
    assert flags == [("saturated", first, 1) for first in (0, 97, 194, 291)]


def test_joining_waits_while_another_set_runs(store: Store, visit: Session, path: Path) -> None:
    first, _ = in_small_chunks(store, visit.session_id)
    second, _ = in_small_chunks(store, visit.session_id)
    store.recorder.finish(first.set_id, SetState.COMPLETE)
    assert not store.recorder.wait_joined(timeout_s=0.4)
    assert chunks_and_left(path) == (6, 1)
    store.recorder.finish(second.set_id, SetState.COMPLETE)
    assert store.recorder.wait_joined()
    assert chunks_and_left(path) == (2, 0)


def test_what_a_killed_station_left_is_joined_after_the_next_start(
    path: Path, clock: StationClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as cut_off:
        cut_off.setattr(joiner.Joiner, "wake", lambda _self: None)
        before = open_store(path, clock=clock)
        session_id = _visit(before)
        header, _ = in_small_chunks(before, session_id)
        before.recorder.finish(header.set_id, SetState.COMPLETE)
        before.close()
    assert chunks_and_left(path) == (3, 1)
    after = open_store(path, clock=clock)
    assert after.recover() == []
    assert after.recorder.wait_joined()
    np.testing.assert_array_equal(after.sessions.recording(header.set_id).streams[0].raw, a_block(0, 300).raw)
    after.close()
    assert chunks_and_left(path) == (1, 0)


def _visit(store: Store) -> str:
    store.athletes.add(Athlete("ada", "Ada"))
    return store.sessions.open_session("ada", "Visit").session_id
