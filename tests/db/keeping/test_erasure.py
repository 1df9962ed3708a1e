"""Erasing a person: no row, no name and no sample is left in any byte of the files."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from db.audit import check
from db.engine import Database, database_url
from db.errors import StorageError
from db.files import opened
from db.keeping.erasure import backups_with, erase, finish_erasures
from db.keeping.person import tables_of_a_person
from db.models import ChunkRow, OutboxRow, StreamRow, TombstoneRow
from db.store import Store
from domain.athlete import Athlete
from domain.backups import Reason
from domain.session import Ratings, Session, SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_result, a_set, a_stream

NAME = "Zsófia Kjærulff-Őry"


@pytest.fixture
def recorded(store: Store, path: Path) -> bytes:
    """Zsófia has trained here beside Ada; the packed samples of hers."""
    payloads = {who: trained(store, path, who, name) for who, name in (("zs", NAME), ("ada", "Ada Kovač"))}
    return payloads["zs"]


def trained(store: Store, path: Path, who: str, name: str) -> bytes:
    """One visit with one set."""
    store.athletes.add(Athlete(who, name, notes=f"{name} likes cycling"))
    visit = store.sessions.open_session(who, "First visit")
    header, sensor = replace(a_set(visit.session_id), athlete_id=who), a_stream(f"serial-{who}")
    store.recorder.begin(header, [sensor])
    for first in range(0, 2000, 500):
        store.recorder.append(sensor.stream_id, a_block(first + 7 * len(who), 500))
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    store.sessions.save_result(header.set_id, a_result())
    store.sessions.save_ratings(header.set_id, Ratings(rpe=5))
    store.sessions.save_notes(header.set_id, f"{name} was tired")
    database = Database(database_url(path))
    with database.reading() as session:
        query = select(ChunkRow.payload).join(StreamRow).where(StreamRow.set_id == header.set_id)
        payload = bytes(session.scalars(query).all()[0])
    database.close()
    return payload


def test_nothing_of_the_person_is_left_in_any_byte(
    store: Store, path: Path, clock: StationClock, recorded: bytes
) -> None:
    leave_in_free_pages(path, NAME)
    assert any(NAME.encode() in file.read_bytes() for file in files(path))
    database = Database(database_url(path))
    erased = erase(database, "zs", clock=clock)
    assert {"athletes", "sessions", "sets", "streams", "chunks", "analyses", "traces"} <= set(erased.rows)
    made = store.backups.make(Reason.BY_HAND) if store.backups else None
    assert made is not None
    for file in (*files(path), store.backups.path_of(made)):  # type: ignore[union-attr]
        content = file.read_bytes()
        for trace in (NAME.encode(), NAME.casefold().encode(), b"Kj\xc3\xa6rulff", recorded[20:120]):
            assert trace not in content, f"{trace[:20]!r} is in {file.name}"
    database.close()


def test_everybody_else_keeps_every_row(
    store: Store, path: Path, clock: StationClock, recorded: bytes
) -> None:
    before = [s.sets[0].header.set_id for s in store.sessions.for_athlete("ada")]
    database = Database(database_url(path))
    erase(database, "zs", clock=clock)
    assert [s.sets[0].header.set_id for s in store.sessions.for_athlete("ada")] == before
    assert store.sessions.recording(before[0]).streams
    with database.reading() as session:
        assert check(session).findings == ()
        assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
    database.close()


def test_a_tombstone_stays_and_finishes_what_was_cut_off(
    store: Store, path: Path, clock: StationClock, recorded: bytes
) -> None:
    database = Database(database_url(path))
    with database.writing() as session:
        session.add(
            TombstoneRow(subject="athletes", row_key="zs", erased_at=clock.wall(), station_id="other")
        )
    assert finish_erasures(database) == ["zs"]
    assert [athlete.name for athlete in store.athletes.list()] == ["Ada Kovač"]
    assert all(NAME.encode() not in file.read_bytes() for file in files(path))
    assert finish_erasures(database) == []
    database.close()


def test_a_row_that_is_added_meanwhile_goes_too(
    store: Store, path: Path, clock: StationClock, recorded: bytes
) -> None:
    assert store.recorder.wait_joined()
    database = Database(database_url(path))
    with database.writing() as session:
        run = session.connection().exec_driver_sql
        # Whoever analyses the set adds what it found once the findings are deleted and before the set is.
        run(
            "CREATE TABLE latecomer AS SELECT * FROM clock_segments WHERE stream_id IN (SELECT stream_id FROM"
            " streams JOIN sets USING (set_id) JOIN sessions USING (session_id) WHERE athlete_id = 'zs')"
        )
        run(
            "CREATE TRIGGER late AFTER DELETE ON chunks BEGIN"
            " INSERT INTO clock_segments SELECT * FROM latecomer; DELETE FROM latecomer; END"
        )
        assert run("SELECT count(*) FROM latecomer").scalar_one() > 0
    erased = erase(database, "zs", clock=clock)
    assert erased.rows["clock_segments"] > 0
    with database.reading() as session:
        assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
    assert [athlete.name for athlete in store.athletes.list()] == ["Ada Kovač"]
    database.close()


def test_copies_that_wait_for_the_server_go_too(
    store: Store, path: Path, clock: StationClock, recorded: bytes
) -> None:
    database = Database(database_url(path))
    with database.writing() as session:
        for who in ("zs", "ada"):
            session.add(
                OutboxRow(
                    change_id=f"c-{who}",
                    made_at=clock.wall(),
                    subject="athletes",
                    row_key=[who],
                    action="insert",
                    document={"name": who},
                    attempts=0,
                    last_error="",
                )
            )
    erase(database, "zs", clock=clock)
    with database.reading() as session:
        keys = [row_key for row_key in session.scalars(select(OutboxRow.row_key)) if row_key == ["zs"]]
        assert keys == []
        assert ["ada"] in list(session.scalars(select(OutboxRow.row_key)))
    database.close()


def test_old_backups_that_hold_the_person_are_named(
    store: Store, path: Path, clock: StationClock, recorded: bytes
) -> None:
    assert store.backups is not None
    old = store.backups.make(Reason.BY_HAND)
    database = Database(database_url(path))
    erase(database, "zs", clock=clock)
    database.close()
    newer = store.backups.make(Reason.BY_HAND)
    assert [b.name for b in backups_with(store.backups, "zs")] == [old.name]
    assert newer.name not in {b.name for b in backups_with(store.backups, "zs")}


def test_erasing_waits_for_a_running_set(
    store: Store, path: Path, clock: StationClock, visit: Session
) -> None:
    header = a_set(visit.session_id)
    store.recorder.begin(header, [a_stream()])
    while store.sessions.recent(1)[0].sets == ():
        clock.sleep(0.02)
    database = Database(database_url(path))
    with pytest.raises(StorageError, match="being recorded"):
        erase(database, "ada", clock=clock)
    database.close()


def test_every_table_with_a_person_in_it_is_found() -> None:
    found = {table.name for table, _ in tables_of_a_person()}
    assert {"body_measures", "chunks", "findings", "consents", "injuries", "traces", "ratings"} <= found
    assert not {"devices", "protocol_versions", "coaches", "audit_events", "tombstones"} & found


def leave_in_free_pages(path: Path, words: str) -> None:
    """What an older edit leaves where the library does not overwrite what it deletes."""
    with opened(path, key=None) as file:
        file.execute("PRAGMA secure_delete = OFF").fetchall()
        file.execute("CREATE TABLE left_over (words TEXT)")
        file.executemany("INSERT INTO left_over VALUES (?)", [(words * 20,)] * 200)
        file.execute("DROP TABLE left_over")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def files(path: Path) -> list[Path]:
    """The database with what lies beside it, backups apart."""
    return [file for file in path.parent.iterdir() if file.is_file()]
