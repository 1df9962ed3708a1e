"""The recorder: what came in reads back bit for bit, and nothing is dropped when the disk fails."""

import threading
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlcipher3 import dbapi2 as sqlite3

from db.errors import StorageError
from db.store import Store
from domain.channel import SampleBlock
from domain.session import Mark, MarkKind, Session, SetState
from tests.db.samples import a_block, a_set, a_stream


def chunk_count(path: Path) -> int:
    """Chunks in the file, seen from outside."""
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(*) FROM chunks").fetchone()[0])


def test_streams_and_marks_read_back_bit_for_bit(store: Store, visit: Session) -> None:
    header, force, imu = a_set(visit.session_id), a_stream("A1"), a_stream("B2")
    recorder = store.recorder
    recorder.begin(header, [force])
    recorder.add_stream(header.set_id, imu)
    marks = (Mark(MarkKind.GO, 0.5), Mark(MarkKind.NOTE, 0.25, "late"))
    for mark in marks:
        recorder.mark(header.set_id, mark)
    for first in range(0, 3000, 100):
        recorder.append(force.stream_id, a_block(first, 100))
        recorder.append(imu.stream_id, a_block(2 * first, 200))
    recorder.finish(header.set_id, SetState.COMPLETE)

    recording = store.sessions.recording(header.set_id)
    assert recording.header.state is SetState.COMPLETE
    assert recording.marks == marks
    assert [each.stream for each in recording.streams] == [force, imu]
    for each, n in zip(recording.streams, (3000, 6000), strict=True):
        expected = a_block(0, n)
        for name in ("raw", "ticks", "received_ns", "flags"):
            np.testing.assert_array_equal(getattr(each, name), getattr(expected, name))
    assert recorder.pending == 0


def test_of_a_set_that_has_ended_only_its_name_stays_and_ending_it_again_is_no_fault(
    store: Store, visit: Session
) -> None:
    header = a_set(visit.session_id)
    store.recorder.begin(header, [a_stream()])
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    store.recorder.finish(header.set_id, SetState.INCOMPLETE)
    assert not store.recorder._endings
    assert store.sessions.recording(header.set_id).header.state is SetState.COMPLETE


def test_small_chunks_are_joined_when_the_set_ends(store: Store, visit: Session, path: Path) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    for first in range(0, 500, 100):
        store.recorder.append(stream.stream_id, a_block(first, 100))
        deadline = time.monotonic() + 2.0
        while store.recorder.pending and time.monotonic() < deadline:
            threading.Event().wait(0.01)
    assert chunk_count(path) == 5
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    assert store.recorder.wait_joined()
    assert chunk_count(path) == 1


def test_samples_wait_in_memory_while_another_program_locks_the_file(
    store: Store, visit: Session, path: Path
) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        started = time.perf_counter()
        store.recorder.append(stream.stream_id, a_block(0, 100))
        assert time.perf_counter() - started < 0.02
        with pytest.raises(StorageError, match="Another program keeps"):
            store.recorder.finish(header.set_id, SetState.COMPLETE, timeout_s=1.6)
        assert store.recorder.pending == 100
        other.execute("ROLLBACK")
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    assert store.recorder.failure is None
    assert len(store.sessions.recording(header.set_id).streams[0].raw) == 100


def test_what_is_called_durable_is_in_the_file(store: Store, visit: Session, path: Path) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    for first in range(0, 300, 100):
        block = a_block(first, 100)
        store.recorder.append(stream.stream_id, block)
        deadline = time.monotonic() + 5.0
        while store.recorder.pending and time.monotonic() < deadline:
            threading.Event().wait(0.01)
        with closing(sqlite3.connect(path)) as connection:
            (newest_ns,) = connection.execute("SELECT max(last_received_ns) FROM chunks").fetchone()
        assert store.recorder.written_until_ns == newest_ns == block.received_ns[-1]
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.recorder.append(stream.stream_id, a_block(300, 50))
        threading.Event().wait(0.3)
        assert store.recorder.written_until_ns == newest_ns
        other.execute("ROLLBACK")
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    store.recorder.begin(a_set(visit.session_id), [a_stream("B2")])
    assert store.recorder.written_until_ns is None


def test_a_full_disk_is_named_and_the_samples_arrive_once_there_is_space(
    store: Store, visit: Session, path: Path
) -> None:
    resource = pytest.importorskip("resource")
    header, stream = a_set(visit.session_id), a_stream()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    store.recorder.begin(header, [stream])
    while store.sessions.recent(1)[0].sets == ():
        threading.Event().wait(0.01)
    wal = path.with_name(path.name + "-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (wal, hard))
    try:
        store.recorder.append(stream.stream_id, a_block(0, 5000))
        with pytest.raises(StorageError, match="disk that holds"):
            store.recorder.finish(header.set_id, SetState.COMPLETE, timeout_s=0.7)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    assert len(store.sessions.recording(header.set_id).streams[0].raw) == 5000


def test_a_reader_beside_the_writer_sees_whole_prefixes(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    while store.sessions.recent(1)[0].sets == ():
        threading.Event().wait(0.01)
    seen = []
    for first in range(0, 3000, 50):
        store.recorder.append(stream.stream_id, a_block(first, 50))
        raw = store.sessions.recording(header.set_id).streams[0].raw
        np.testing.assert_array_equal(raw, a_block(0, len(raw)).raw)
        seen.append(len(raw))
        threading.Event().wait(0.01)
    assert seen == sorted(seen)
    assert 0 < seen[-1] < 3000


def test_a_block_that_does_not_fit_its_stream_is_refused(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    with pytest.raises(StorageError, match="does not fit the 2 channels"):
        store.recorder.append(stream.stream_id, a_block(0, 10, n_channels=3))
    with pytest.raises(StorageError, match="start a set first"):
        store.recorder.append("nobody", a_block(0, 10))


def test_a_set_without_its_session_is_refused_before_samples_come(store: Store, visit: Session) -> None:
    with pytest.raises(StorageError, match="open a session"):
        store.recorder.begin(a_set("no-such-session"), [a_stream()])


def test_a_damaged_chunk_is_named_and_the_other_sets_still_open(
    store: Store, visit: Session, path: Path
) -> None:
    streams = [a_stream(), a_stream()]
    headers = [a_set(visit.session_id), a_set(visit.session_id)]
    for header, stream in zip(headers, streams, strict=True):
        store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 500)})
    with closing(sqlite3.connect(path)) as other, other:
        query = "UPDATE chunks SET payload = substr(payload, 1, 40) WHERE stream_id = ?"
        other.execute(query, (streams[0].stream_id,))
    with pytest.raises(StorageError, match=f"Chunk 0 of the stream {streams[0].stream_id}: .* damaged"):
        store.sessions.recording(headers[0].set_id)
    assert len(store.sessions.recording(headers[1].set_id).streams[0].raw) == 500


def test_a_set_without_samples_is_kept(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    store.recorder.finish(header.set_id, SetState.INCOMPLETE)
    kept = store.sessions.recording(header.set_id).streams[0]
    assert kept.raw.shape == (0, 2)


def test_a_recorded_set_that_was_made_elsewhere_can_be_brought_in(store: Store, visit: Session) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    block: SampleBlock = a_block(0, 40_000)
    store.sessions.import_set(header, [stream], {stream.stream_id: block}, [Mark(MarkKind.GO, 1.0)])
    kept = store.sessions.recording(header.set_id)
    np.testing.assert_array_equal(kept.streams[0].raw, block.raw)
    assert kept.header.state is SetState.COMPLETE
    assert store.sessions.for_athlete("ada")[0].sets[0].saved_s == pytest.approx(39.999)
