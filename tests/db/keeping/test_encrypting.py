"""Encryption at rest: there and back without the loss of a row, backups with it, crash-safe at every step."""

from itertools import count
from pathlib import Path

import pytest

from db.errors import StorageError
from db.files import DataKey, is_plain, side_file
from db.keeping import encrypting
from db.keeping.backup import Backups, folder_beside
from db.keeping.encrypting import decrypt, encrypt
from db.keeping.vault import EncryptedDatabaseError, KdfCost, read_vault, vault_path
from db.store import Store, open_store
from domain.backups import Reason
from domain.session import Session, SetState
from domain.timebase import StationClock
from tests.db.samples import a_block, a_set, a_stream

CHEAP = KdfCost(1, 64, 1)
WORDS = "green apples on a ladder"


@pytest.fixture
def backups(store: Store, path: Path, clock: StationClock, visit: Session) -> Backups:
    """A closed plain database with a recorded set, and one backup."""
    header, sensor = a_set(visit.session_id), a_stream()
    store.recorder.begin(header, [sensor])
    store.recorder.append(sensor.stream_id, a_block(0, 900))
    store.recorder.finish(header.set_id, SetState.COMPLETE)
    backups = Backups(database=path, folder=folder_beside(path), clock=clock)
    backups.make(Reason.BY_HAND)
    store.close()
    return backups


def names_and_samples(path: Path, key: DataKey | None) -> tuple[list[str], int]:
    """What a coach would miss."""
    store = open_store(path, clock=StationClock(), key=key)
    try:
        set_id = store.sessions.recent(1)[0].sets[0].header.set_id
        samples = len(store.sessions.recording(set_id).streams[0].ticks)
        return [athlete.name for athlete in store.athletes.list()], samples
    finally:
        store.close()


def test_encrypting_keeps_every_sample_and_shows_no_name(backups: Backups) -> None:
    key, recovery = encrypt(backups, WORDS, cost=CHEAP)
    vault = read_vault(vault_path(backups.database))
    assert vault.open(WORDS) == vault.open(recovery) == key
    assert names_and_samples(backups.database, key) == (["Ada Kovač"], 900)
    for file in [*backups.folder.iterdir(), backups.database]:
        assert "Ada Kovač".encode() not in file.read_bytes(), file.name
    with pytest.raises(EncryptedDatabaseError):
        open_store(backups.database, clock=StationClock())


def test_backups_of_before_are_encrypted_with_the_key_beside_them(backups: Backups) -> None:
    key, _ = encrypt(backups, WORDS, cost=CHEAP)
    mine = Backups(database=backups.database, folder=backups.folder, clock=StationClock(), key=key)
    assert len(mine.list()) == 2
    for backup in mine.list():
        assert backup.encrypted and mine.findings(backup) == []
        assert read_vault(vault_path(mine.path_of(backup))).open(WORDS) == key


def test_there_and_back_is_the_same_database(backups: Backups) -> None:
    key, _ = encrypt(backups, WORDS, cost=CHEAP)
    mine = Backups(database=backups.database, folder=backups.folder, clock=StationClock(), key=key)
    decrypt(mine)
    assert is_plain(backups.database) and not vault_path(backups.database).exists()
    assert names_and_samples(backups.database, None) == (["Ada Kovač"], 900)
    assert all(not backup.encrypted for backup in mine.list())


def test_an_open_database_is_not_converted(backups: Backups, clock: StationClock) -> None:
    running = open_store(backups.database, clock=clock)
    running.athletes.list()
    with pytest.raises(StorageError, match="open in another program"):
        encrypt(backups, WORDS, cost=CHEAP)
    running.close()
    assert is_plain(backups.database)


@pytest.mark.parametrize("step", ["_export", "thorough_findings", "make_durable"])
def test_cut_off_at_any_step_the_database_opens(
    backups: Backups, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(encrypting, step, cut)
    with pytest.raises(KeyboardInterrupt):
        encrypt(backups, WORDS, cost=CHEAP)
    assert names_and_samples(backups.database, None) == (["Ada Kovač"], 900)


def test_a_copy_that_lacks_rows_never_takes_the_place(
    backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = count()
    monkeypatch.setattr(encrypting, "table_counts", lambda _file: {"athletes": next(counted)})
    with pytest.raises(StorageError, match="stays as it was"):
        encrypt(backups, WORDS, cost=CHEAP)
    monkeypatch.undo()
    assert names_and_samples(backups.database, None) == (["Ada Kovač"], 900)


def test_nobody_opens_the_file_while_it_is_replaced(
    backups: Backups, clock: StationClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[str] = []

    def somebody_comes(connection: object) -> list[str]:
        with pytest.raises(StorageError) as refused:
            open_store(backups.database, clock=clock)
        refusals.append(str(refused.value))
        return []

    monkeypatch.setattr(encrypting, "thorough_findings", somebody_comes)
    key, _ = encrypt(backups, WORDS, cost=CHEAP)
    assert "wait until that one is done" in refusals[0]
    assert names_and_samples(backups.database, key) == (["Ada Kovač"], 900)


def test_what_a_killed_conversion_left_stops_nobody_and_goes(backups: Backups) -> None:
    side_file(backups.database, ".alone").touch()
    for ending in (".converting", ".converting-journal", ".restoring", ".restoring.part"):
        side_file(backups.database, ending).write_bytes(b"Ada")
    assert names_and_samples(backups.database, None)[1] == 900
    files = [path for path in backups.database.parent.iterdir() if path.is_file()]
    assert b"Ada" not in [path.read_bytes() for path in files]


def test_plain_backups_that_a_cut_off_conversion_left_are_encrypted_with_the_next_one(
    backups: Backups, clock: StationClock
) -> None:
    left = backups.path_of(backups.list()[0])
    plain = left.read_bytes()
    key, _ = encrypt(backups, WORDS, cost=CHEAP)
    left.write_bytes(plain)
    store = open_store(backups.database, clock=clock, key=key)
    store.keeping.back_up(Reason.SCHEDULED)
    store.close()
    assert not is_plain(left)
    assert vault_path(left).exists()
