"""What transactions keep to: begun for writing, one per tick for all streams, reads closed at once."""

import ctypes
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.pool import Pool

from db.engine import Database, database_url
from db.errors import StorageError
from db.models import AthleteRow
from db.recording import chunks
from db.recording.codec import SMALL_LEVEL, encode
from db.recording.recorder import TICK_S
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.channel import Integers
from domain.session import Ratings, Session, SetState
from domain.timebase import StationClock
from tests.db.recording.test_recorder import chunk_count
from tests.db.samples import a_block, a_result, a_set, a_stream

CHANGES = ("INSERT", "UPDATE", "DELETE")
PAGES_BETWEEN_CHECKPOINTS = 1000
PAGE = 4096


@pytest.fixture
def statements() -> Iterator[list[tuple[int, str]]]:
    """Every statement that reaches SQLite, with the connection it came on."""
    seen: list[tuple[int, str]] = []
    keys: list[int] = []

    def connected(connection: Any, _entry: object) -> None:
        key = len(keys)
        keys.append(key)
        connection.set_trace_callback(lambda text: seen.append((key, text.strip())))

    event.listen(Pool, "connect", connected)
    yield seen
    event.remove(Pool, "connect", connected)


def begun_otherwise(statements: list[tuple[int, str]]) -> list[str]:
    """Changes in a transaction that did not begin with the write lock."""
    begun: dict[int, str] = {}
    wrong = []
    for connection, text in statements:
        if text.startswith("BEGIN"):
            begun[connection] = text
        elif text.startswith(CHANGES) and begun.get(connection) != "BEGIN IMMEDIATE":
            wrong.append(text)
        elif text.startswith(("COMMIT", "ROLLBACK")):
            begun.pop(connection, None)
    return wrong


def test_every_change_begins_with_the_write_lock(
    statements: list[tuple[int, str]], path: Path, clock: StationClock
) -> None:
    store = open_store(path, clock=clock)
    store.athletes.add(Athlete("ada", "Ada"))
    visit = store.sessions.open_session("ada")
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    for first in range(0, 300, 100):
        store.recorder.append(stream.stream_id, a_block(first, 100))
        time.sleep(0.21)
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    other = a_stream("B2")
    store.sessions.import_set(a_set(visit.session_id), [other], {other.stream_id: a_block(0, 40_000)})
    store.sessions.save_result(header.set_id, a_result())
    store.sessions.save_ratings(header.set_id, Ratings(rpe=3.0))
    store.close()
    assert begun_otherwise(statements) == []
    assert sum(text.startswith("DELETE FROM chunks") for _, text in statements) == 1


def test_the_look_at_transactions_notices_a_late_lock(statements: list[tuple[int, str]], path: Path) -> None:
    store = open_store(path, clock=StationClock())
    store.athletes.add(Athlete("ada", "Ada"))
    store.close()
    database = Database(database_url(path))
    with database.reading() as session, session.begin():
        session.get_one(AthleteRow, "ada").phase = "foundation"
    database.close()
    assert len(begun_otherwise(statements)) == 1


def test_all_streams_share_one_commit_a_tick(store: Store, visit: Session) -> None:
    commits: list[str] = []

    def committed(_connection: object) -> None:
        commits.append(threading.current_thread().name)

    streams = [a_stream(f"S{number}") for number in range(6)]
    header = a_set(visit.session_id)
    event.listen(Engine, "commit", committed)
    began = time.monotonic()
    try:
        store.recorder.begin(header, streams)
        for first in range(0, 800, 10):
            for stream in streams:
                store.recorder.append(stream.stream_id, a_block(first, 10))
            time.sleep(0.01)
        while store.recorder.pending:
            time.sleep(0.01)
    finally:
        event.remove(Engine, "commit", committed)
    ticks = (time.monotonic() - began) / TICK_S
    assert 0 < commits.count("recorder") <= ticks + 2
    store.recorder.finish(header.set_id, SetState.COMPLETE)


def test_small_chunks_stay_when_the_joined_one_differs(
    store: Store,
    visit: Session,
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def off_by_one(table: Integers, *, level: int) -> bytes:
        return encode(table + (level == SMALL_LEVEL), level=level)

    monkeypatch.setattr(chunks, "encode", off_by_one)
    header, stream = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [stream])
    for first in range(0, 300, 100):
        store.recorder.append(stream.stream_id, a_block(first, 100))
        while store.recorder.pending:
            time.sleep(0.01)
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    assert store.recorder.wait_joined()
    assert chunk_count(path) == 3
    assert "its small chunks are kept" in caplog.text
    kept = store.sessions.recording(header.set_id).streams[0].raw
    np.testing.assert_array_equal(kept, a_block(0, 300).raw)


def test_a_repacking_cut_off_half_way_reads_the_same_and_is_finished_later(
    store: Store, visit: Session, path: Path
) -> None:
    header, stream = a_set(visit.session_id), a_stream()
    block = a_block(0, 40_000)
    store.sessions.import_set(header, [stream], {})
    database = Database(database_url(path))
    table = chunks.table_of([block])
    with database.writing() as session:
        for index, first in enumerate(range(0, 40_000, 200)):
            session.add_all(
                chunks.chunk_rows(
                    stream.stream_id, table[first : first + 200], first_index=index, first_sample=first
                )
            )
    chunks.join(database, stream.stream_id, [tuple(range(81))])
    assert chunk_count(path) == 120
    np.testing.assert_array_equal(store.sessions.recording(header.set_id).streams[0].raw, block.raw)
    with pytest.raises(StorageError, match="changed while its chunks were joined"):
        chunks.join(database, stream.stream_id, [(1, 2)])
    chunks.repack(database, stream.stream_id)
    database.close()
    assert chunk_count(path) == 3
    np.testing.assert_array_equal(store.sessions.recording(header.set_id).streams[0].raw, block.raw)


class _Heap(ctypes.Structure):
    """What the C library of Linux says of its memory."""

    _fields_ = [
        (name, ctypes.c_size_t) for name in ("a", "b", "c", "d", "e", "f", "g", "used", "free", "top")
    ]


def test_connections_keep_no_pages_of_a_set_that_has_ended(store: Store, visit: Session, path: Path) -> None:
    told = getattr(ctypes.CDLL(None), "mallinfo2", None) if sys.platform == "linux" else None
    if told is None:
        pytest.skip("counted by the C library of Linux")
    told.restype = _Heap
    write_much(store, visit)
    with closing(Database(database_url(path))) as database:
        look_at_all_samples(database)
        database.forget_pages()
        before = told().used
        look_at_all_samples(database)
        kept = told().used - before
        database.forget_pages()
        gone = told().used - before
    assert kept > 200_000
    assert gone < kept / 4


def look_at_all_samples(database: Database) -> None:
    """Read every chunk."""
    with database.reading() as session:
        session.connection().exec_driver_sql("SELECT sum(length(hex(payload))) FROM chunks").fetchall()


def wal_bytes(path: Path) -> int:
    """Bytes of the log beside the file."""
    return path.with_name(path.name + "-wal").stat().st_size


def write_much(store: Store, visit: Session) -> None:
    """About 14 MB of noise in commits of a third of a megabyte, with a look at the history after each."""
    noise = np.random.default_rng(7)
    for _ in range(50):
        stream = a_stream()
        block = a_block(0, 16_000)
        raw = noise.integers(-(2**40), 2**40, size=block.raw.shape)
        header = a_set(visit.session_id)
        block = type(block)(raw=raw, ticks=raw[:, 0], received_ns=block.received_ns, flags=block.flags)
        store.sessions.import_set(header, [stream], {stream.stream_id: block})
        store.sessions.recent(3)


def test_reads_that_close_at_once_keep_the_log_short(store: Store, visit: Session, path: Path) -> None:
    write_much(store, visit)
    assert wal_bytes(path) < 2 * PAGES_BETWEEN_CHECKPOINTS * PAGE


def test_the_log_would_grow_beside_an_open_read(store: Store, visit: Session, path: Path) -> None:
    database = Database(database_url(path))
    with database.reading() as session:
        session.get(AthleteRow, "ada")
        write_much(store, visit)
        assert wal_bytes(path) > 2 * PAGES_BETWEEN_CHECKPOINTS * PAGE
    database.close()
    stream = a_stream()
    store.sessions.import_set(a_set(visit.session_id), [stream], {stream.stream_id: a_block(0, 8000)})
    store.sessions.import_set(a_set(visit.session_id), [a_stream()], {})
    assert wal_bytes(path) <= 2 * PAGES_BETWEEN_CHECKPOINTS * PAGE
