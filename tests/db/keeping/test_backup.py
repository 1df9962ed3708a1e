"""Backups: complete while a recorder writes, verified, cancelled without a trace, refused of damage."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db.errors import StorageError
from db.files import DataKey, is_plain, opened
from db.keeping.backup import BackupCancelledError, Backups, copy_verified
from db.keeping.examine import contents, table_counts
from db.store import Store
from domain.backups import Backup, Reason, age_words, kept
from domain.session import Session, SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_set, a_stream

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def backups(path: Path, store: Store, clock: StationClock) -> Backups:
    """The backups beside the open database."""
    return Backups(database=path, folder=path.parent / "backups", clock=clock)


def test_a_backup_holds_every_row_and_verifies(backups: Backups, visit: Session) -> None:
    made = backups.make(Reason.BY_HAND)
    assert backups.findings(made) == []
    assert [b.name for b in backups.list()] == [made.name]
    with opened(backups.path_of(made), key=None, read_only=True) as copy:
        assert contents(copy).athletes == 1
        assert contents(copy).sessions == 1


def test_a_backup_ends_while_the_recorder_goes_on(
    backups: Backups, store: Store, path: Path, visit: Session
) -> None:
    fill(path, 24 << 20)
    running, sensor = a_set(visit.session_id), a_stream()
    store.recorder.begin(running, [sensor])
    writing = threading.Event()

    def record() -> None:
        first = 0
        while not writing.wait(0.005):
            store.recorder.append(sensor.stream_id, a_block(first, 50))
            first += 50

    recorder = threading.Thread(target=record)
    recorder.start()
    shares: list[float] = []
    try:
        made = backups.make(Reason.SCHEDULED, progress=shares.append)
    finally:
        writing.set()
        recorder.join()
    store.recorder.finish(running.set_id, SetState.COMPLETE)
    assert shares == sorted(shares) and shares[-1] == 1.0
    assert backups.findings(made) == []


def test_a_stopped_backup_leaves_nothing(backups: Backups, path: Path, visit: Session) -> None:
    fill(path, 4 << 20)
    stop = threading.Event()
    with pytest.raises(BackupCancelledError):
        backups.make(Reason.BY_HAND, progress=lambda _share: stop.set(), cancelled=stop)
    assert list(backups.folder.iterdir()) == []


def test_no_backup_is_made_of_a_damaged_database(backups: Backups, store: Store, path: Path) -> None:
    fill(path, 1 << 20)
    store.close()
    good = backups.make(Reason.BY_HAND)
    spoil(path)
    with pytest.raises(StorageError, match="damaged"):
        backups.make(Reason.SCHEDULED)
    assert backups.last_good() == good


def test_the_last_good_backup_is_not_the_spoiled_newest(backups: Backups, path: Path, visit: Session) -> None:
    fill(path, 1 << 20)
    good = backups.make(Reason.SCHEDULED)
    newest = backups.make(Reason.BY_HAND)
    spoil(backups.path_of(newest))
    assert backups.last_good() == good


def test_an_encrypted_database_has_encrypted_backups(tmp_path: Path) -> None:
    key = DataKey.random()
    with opened(tmp_path / "secret.db", key=key) as source:
        source.execute("CREATE TABLE people (name TEXT)")
        source.execute("INSERT INTO people VALUES ('Ada Kovač')")
    copy_verified(tmp_path / "secret.db", tmp_path / "copy.db", key=key)
    assert not is_plain(tmp_path / "copy.db")
    assert b"Ada" not in (tmp_path / "copy.db").read_bytes()
    with opened(tmp_path / "copy.db", key=key, read_only=True) as copy:
        assert table_counts(copy) == {"people": 1}


def test_a_chunk_with_a_wrong_checksum_is_found(backups: Backups, store: Store, visit: Session) -> None:
    one, sensor = a_set(visit.session_id), a_stream()
    store.recorder.begin(one, [sensor])
    store.recorder.append(sensor.stream_id, a_block(0, 50))
    store.recorder.finish(one.set_id, SetState.COMPLETE)
    with opened(backups.database, key=None) as live:
        live.execute("UPDATE chunks SET payload = zeroblob(40)")
    with pytest.raises(StorageError, match=f"chunk 0 of the stream {sensor.stream_id}"):
        backups.make(Reason.BY_HAND)


def test_a_full_folder_is_told_in_words(backups: Backups, path: Path, visit: Session) -> None:
    backups.folder.parent.joinpath("backups").write_text("a file stands where the folder should be")
    with pytest.raises(StorageError, match="choose another folder"):
        backups.make(Reason.BY_HAND)


def test_rotation_keeps_days_weeks_and_months() -> None:
    hourly = [made(NOW - timedelta(hours=hours)) for hours in range(24 * 400)]
    names = kept(hourly, now=NOW)
    stay = [b for b in hourly if b.name in names]
    days = {b.made_at.date() for b in stay if NOW - b.made_at <= timedelta(days=7)}
    months = {(b.made_at.year, b.made_at.month) for b in stay}
    assert hourly[0] in stay
    assert len(days) == 8 and len(months) == 13
    assert len(stay) <= 25 + 8 + 5 + 13


def test_rotation_keeps_the_only_backup_however_old() -> None:
    old = made(NOW - timedelta(days=3000))
    assert kept([old], now=NOW) == {old.name}


def test_what_was_made_before_an_update_outlives_the_days() -> None:
    turning = Backup("turning", NOW - timedelta(days=100, hours=3), Reason.MIGRATION, 1)
    later = [made(NOW - timedelta(days=100, hours=hours)) for hours in (0, 1, 2)]
    assert "turning" in kept([turning, *later], now=NOW)


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=5), "5 minutes ago"),
        (timedelta(hours=1), "1 hour ago"),
        (timedelta(days=19), "19 days ago (3 Nov 2026)"),
    ],
)
def test_the_age_is_said_in_words(passed: timedelta, words: str) -> None:
    assert age_words(made(NOW - passed), NOW) == words


def made(at: datetime) -> Backup:
    """A backup of that moment."""
    return Backup(f"{at:%Y%m%d%H}", at, Reason.SCHEDULED, 1)


def fill(path: Path, size: int) -> None:
    """Make the file as large as a clinic's."""
    with opened(path, key=None) as connection:
        connection.execute("CREATE TABLE ballast (bytes BLOB)")
        for _ in range(max(1, size >> 20)):
            connection.execute("INSERT INTO ballast VALUES (randomblob(1048576))")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def spoil(path: Path) -> None:
    """Overwrite pages in the middle of the file."""
    data = bytearray(path.read_bytes())
    data[4096 * 3 : 4096 * 20] = b"\xff" * (4096 * 17)
    path.write_bytes(bytes(data))
