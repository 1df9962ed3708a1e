"""`verify` finds every chunk and relation that is wrong, and repairs only what other rows prove."""

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from sqlcipher3 import dbapi2 as sqlite3

from db.engine import Database, database_url
from db.errors import StorageError
from db.keeping.faults import Fault
from db.keeping.verify import Verification, verify
from db.recording.chunks import table_of
from db.recording.codec import encode
from db.store import Store, open_store
from domain.samples.link_quality import StreamHealth
from domain.session import Mark, MarkKind, Session, TrainingSet
from domain.timebase import StationClock
from tests.db.samples import a_block, a_result, a_set, a_stream

N = 40_000


@pytest.fixture
def header(store: Store, visit: Session) -> TrainingSet:
    """A set of three chunks with an analysis; its stream is called s."""
    header, stream = a_set(visit.session_id), a_stream()
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, N)}, [Mark(MarkKind.GO, 0.5)])
    store.sessions.save_result(header.set_id, a_result())
    store.sessions.save_health([StreamHealth(stream.stream_id, N, 0, 0)])
    return header


@pytest.fixture
def database(store: Store, path: Path) -> Iterator[Database]:
    """The file through connections of its own."""
    database = Database(database_url(path))
    yield database
    database.close()


def change(path: Path, statement: str, *values: object) -> None:
    """Change the file as no writer of ours would."""
    with closing(sqlite3.connect(path)) as file, file:
        assert file.execute(statement, values).rowcount > 0


def only(found: Verification) -> Fault:
    """The one thing that was found."""
    (fault,) = found.faults
    return fault


def test_a_sound_database_is_read_to_its_last_sample(
    store: Store, header: TrainingSet, database: Database
) -> None:
    shares: list[float] = []
    found = verify(database, on_progress=shares.append)
    assert (found.sound, found.streams, found.chunks, found.samples) == (True, 1, 3, N)
    assert shares == [0.5, 1.0]
    assert found.sentence == "Everything is sound: 1 streams, 3 chunks and 40,000 samples were read."


def test_a_changed_byte_is_named_with_its_place_and_not_repaired(
    store: Store, header: TrainingSet, database: Database, path: Path
) -> None:
    payload = encode(table_of([a_block(0, 100)]))
    change(path, "UPDATE chunks SET payload = ? WHERE chunk_index = 1", payload[:-9] + b"!" + payload[-8:])
    fault = only(verify(database, repair=True))
    assert fault.key.endswith("/1")
    assert "cuff in seated_hip_er left of 2026-03-01 09:30, chunk 1 (from sample 16,384)" in fault.sentence
    assert "wrong checksum" in fault.sentence
    assert not fault.repaired


@pytest.mark.parametrize(
    ("column", "value"),
    [("samples", 7), ("first_received_ns", 7), ("last_received_ns", 7), ("first_sample", 16_000)],
)
def test_what_the_samples_and_their_neighbours_prove_is_repaired(
    column: str, value: int, store: Store, header: TrainingSet, database: Database, path: Path
) -> None:
    change(path, f"UPDATE chunks SET {column} = ? WHERE chunk_index = 1", value)  # noqa: S608
    told = verify(database)
    assert not told.sound
    assert [fault.proof is None for fault in told.faults] == [False]
    assert verify(database, repair=True).sound
    assert verify(database).faults == ()
    np.testing.assert_array_equal(store.sessions.recording(header.set_id).streams[0].raw, a_block(0, N).raw)


def test_missing_samples_are_counted_and_not_made_up(
    store: Store, header: TrainingSet, database: Database, path: Path
) -> None:
    change(path, "DELETE FROM chunks WHERE chunk_index = 1")
    fault = only(verify(database, repair=True))
    assert "samples 16,384 to 32,767 before it are missing: go back to the last backup" in fault.sentence
    with pytest.raises(StorageError, match="samples are missing"):
        store.sessions.recording(header.set_id)


def test_a_missing_end_is_noticed_by_what_was_counted(
    store: Store, header: TrainingSet, database: Database, path: Path
) -> None:
    change(path, "DELETE FROM chunks WHERE chunk_index = 2")
    assert "7,232 of the 40,000 samples counted at its end are missing" in only(verify(database)).sentence


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE streams SET set_id = 'nobody'", "belongs to a row of sets that is not there"),
        ("UPDATE streams SET channels = '[{}]'", "its description is damaged"),
        ("DELETE FROM repetitions WHERE number = 1", "speaks of repetition 1, which is not there"),
        ("DELETE FROM traces", "has no curves: analyse the set again"),
        ("UPDATE traces SET payload = x'00'", "curves cannot be read"),
        ("UPDATE marks SET mark_index = 2", "2 of its 3 marks are missing"),
        ("UPDATE sets SET claim = 'somebody'", "still claimed by somebody"),
        ("UPDATE sets SET state = 'odd'", "Its state 'odd' is unknown"),
        ("UPDATE chunks SET payload = x'544301' WHERE chunk_index = 0", "damaged"),
    ],
)
def test_every_relation_is_looked_at(
    statement: str, words: str, store: Store, header: TrainingSet, database: Database, path: Path
) -> None:
    change(path, statement)
    assert words in " ".join(fault.sentence for fault in verify(database).faults)


def test_a_name_is_found_again_after_a_repair(
    store: Store, header: TrainingSet, database: Database, path: Path
) -> None:
    change(path, "UPDATE athletes SET search_name = 'somebody else'")
    assert only(verify(database, repair=True)).repaired
    assert [athlete.athlete_id for athlete in store.athletes.find("ada")] == ["ada"]


def test_an_index_that_differs_from_its_table_is_made_anew(
    store: Store, header: TrainingSet, database: Database, path: Path
) -> None:
    store.close()
    query = "SELECT * FROM sqlite_master WHERE name = 'ix_sets_state'"
    with closing(sqlite3.connect(path)) as file, file:
        index = file.execute(query).fetchone()
        file.execute("PRAGMA writable_schema=ON")
        file.execute("DELETE FROM sqlite_master WHERE name = 'ix_sets_state'")
    # The table changes while nobody knows of the index.
    change(path, "UPDATE sets SET state = 'incomplete'")
    with closing(sqlite3.connect(path)) as file, file:
        file.execute("PRAGMA writable_schema=ON")
        file.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", index)
    assert not verify(database).sound
    assert all(fault.repaired for fault in verify(database, repair=True).faults)
    assert verify(database).faults == ()


def test_it_stops_when_it_is_asked_to(store: Store, header: TrainingSet, database: Database) -> None:
    found = verify(database, cancelled=lambda: True)
    assert (found.complete, found.sound, found.streams) == (False, False, 0)


def damaged_at(path: Path, offset: int, flip: int, copy: Path, clock: StationClock) -> str:
    """What the coach is told when one byte of the file is wrong; the samples are right or refused."""
    content = bytearray(path.read_bytes())
    content[offset] ^= flip
    for left in copy.parent.glob(f"{copy.name}*"):
        left.unlink() if left.is_file() else shutil.rmtree(left)
    copy.write_bytes(content)
    try:
        store = open_store(copy, clock=clock)
    except StorageError as error:
        return str(error)
    try:
        return " ".join(fault.sentence for fault in store.verify().faults) or _read_all(store)
    except StorageError as error:
        return str(error)
    finally:
        store.close()


def _read_all(store: Store) -> str:
    for visit in store.sessions.for_athlete("ada"):
        for item in visit.sets:
            recording = store.sessions.recording(item.header.set_id)
            np.testing.assert_array_equal(recording.streams[0].raw, a_block(0, N).raw)
            store.sessions.latest_result(item.header.set_id)
    return ""


def damage_at_random(path: Path, folder: Path, times: int) -> int:
    """How many of the single wrong bytes were noticed; none may go unsaid where samples differ."""
    rng = random.Random(11)
    # Empty pages hold nothing that could be wrong: only bytes that say something are changed.
    used = np.flatnonzero(np.frombuffer(path.read_bytes(), np.uint8))
    clock = StationClock()
    said = [
        damaged_at(path, int(rng.choice(used)), rng.randrange(1, 256), folder / "copy.db", clock)
        for _ in range(times)
    ]
    assert not [text for text in said if "Traceback" in text]
    return sum(bool(text) for text in said)


def test_a_wrong_byte_anywhere_is_said_or_harms_no_sample(
    store: Store, header: TrainingSet, path: Path, tmp_path: Path
) -> None:
    store.close()
    assert damage_at_random(path, tmp_path, 20) > 10


@pytest.mark.long
@pytest.mark.timeout(900)
def test_five_hundred_wrong_bytes_are_said_or_harm_no_sample(
    store: Store, header: TrainingSet, path: Path, tmp_path: Path
) -> None:
    store.close()
    assert damage_at_random(path, tmp_path, 500) > 300
