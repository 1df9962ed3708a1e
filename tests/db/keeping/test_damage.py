"""A damaged database: told at opening by name, kept, and the last good backup put in its place."""

from pathlib import Path

import pytest

from db.errors import StorageError
from db.files import DataKey, opened
from db.keeping.backup import Backups, folder_beside
from db.keeping.damage import DamagedDatabaseError
from db.keeping.restore import preview, restore
from db.keeping.vault import EncryptedDatabaseError, KdfCost, Vault, vault_path
from db.store import Store, open_store
from domain.athlete import Athlete
from domain.backups import Reason
from domain.session import Session
from domain.timebase import StationClock
from tests.db.keeping.test_backup import fill, spoil


@pytest.fixture
def backups(path: Path, store: Store, clock: StationClock) -> Backups:
    """The backups beside the open database."""
    assert store.backups is not None
    return store.backups


def test_damage_is_told_at_opening_with_the_last_good_backup(
    backups: Backups, store: Store, path: Path, clock: StationClock, visit: Session
) -> None:
    fill(path, 1 << 20)
    good = backups.make(Reason.SCHEDULED)
    store.close()
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(DamagedDatabaseError, match="a good one is of") as told:
        open_store(path, clock=clock)
    assert told.value.backup == good and told.value.path == path
    assert path.read_bytes() == before, "the damaged file is evidence and may hold more than the backup"


def test_without_a_backup_nothing_is_promised(store: Store, path: Path, clock: StationClock) -> None:
    fill(path, 1 << 20)
    store.close()
    spoil(path)
    with pytest.raises(DamagedDatabaseError, match="there is no good one here") as told:
        open_store(path, clock=clock)
    assert told.value.backup is None


def test_a_restore_is_shown_before_what_it_brings_and_what_it_costs(
    backups: Backups, store: Store, visit: Session
) -> None:
    made = backups.make(Reason.BY_HAND)
    assert preview(backups, made).loss == "Everything that is in the present database is in this backup too."
    store.athletes.add(Athlete("bo", "Bo Lind"))
    store.sessions.open_session("bo", "First visit")
    seen = preview(backups, made)
    assert seen.holds.words == "1 athlete, 1 session, 0 sets"
    assert seen.loss == "Not in this backup: 1 athlete, 1 session, 0 sets: Bo Lind."


def test_a_restore_brings_the_backup_and_keeps_the_present(
    backups: Backups, store: Store, path: Path, clock: StationClock, visit: Session
) -> None:
    made = backups.make(Reason.BY_HAND)
    store.athletes.add(Athlete("bo", "Bo Lind"))
    store.close()
    aside = restore(backups, made, clock=clock)
    assert names(path, clock) == ["Ada Kovač"]
    assert aside is not None
    assert names(aside, clock) == ["Ada Kovač", "Bo Lind"]


def test_a_restored_database_goes_on_with_a_chain_of_its_own(
    backups: Backups, store: Store, path: Path, clock: StationClock, visit: Session
) -> None:
    made = backups.make(Reason.BY_HAND)
    before = store.keeping.check_audit().anchor
    store.close()
    restore(backups, made, clock=clock)
    again = open_store(path, clock=clock)
    again.athletes.add(Athlete("bo", "Bo Lind"))
    found = again.keeping.check_audit(given=before)
    again.close()
    assert found.findings == () and found.anchor is not None and before is not None
    assert found.anchor.sequence == 1 and found.events == before.sequence + 1


def test_a_restore_is_refused_while_the_database_is_open(
    backups: Backups, store: Store, clock: StationClock, visit: Session
) -> None:
    made = backups.make(Reason.BY_HAND)
    store.athletes.add(Athlete("bo", "Bo Lind"))
    assert len(store.athletes.list()) == 2
    with pytest.raises(StorageError, match="is open in another program"):
        restore(backups, made, clock=clock)
    assert len(store.athletes.list()) == 2


def test_a_damaged_database_is_kept_when_the_backup_takes_its_place(
    backups: Backups, store: Store, path: Path, clock: StationClock, visit: Session
) -> None:
    fill(path, 1 << 20)
    made = backups.make(Reason.SCHEDULED)
    store.close()
    spoil(path)
    damaged = path.read_bytes()
    assert preview(backups, made).loss.startswith("The present database cannot be read")
    aside = restore(backups, made, clock=clock)
    assert aside is not None and aside.read_bytes() == damaged
    assert names(path, clock) == ["Ada Kovač"]


def test_a_spoiled_backup_is_not_put_in_place(
    backups: Backups, store: Store, path: Path, clock: StationClock, visit: Session
) -> None:
    fill(path, 1 << 20)
    made = backups.make(Reason.BY_HAND)
    store.close()
    spoil(backups.path_of(made))
    with pytest.raises(StorageError, match="damaged"):
        restore(backups, made, clock=clock)
    assert names(path, clock) == ["Ada Kovač"]


def test_an_encrypted_database_asks_for_its_key_and_tells_damage_from_a_wrong_one(
    tmp_path: Path, clock: StationClock
) -> None:
    path, key = tmp_path / "secret.sqlite", DataKey.random()
    store = open_store(path, clock=clock, key=key)
    store.athletes.add(Athlete("ada", "Ada Kovač"))
    assert store.backups is not None
    Vault.create(key, "green apples on a ladder", cost=KdfCost(1, 64, 1))[0].write(vault_path(path))
    made = store.backups.make(Reason.BY_HAND)
    fill_encrypted(path, key)
    store.close()
    assert vault_path(store.backups.path_of(made)).exists()
    with pytest.raises(EncryptedDatabaseError, match="is encrypted"):
        open_store(path, clock=clock)
    spoil(path)
    with pytest.raises(DamagedDatabaseError) as told:
        open_store(path, clock=clock, key=key)
    assert told.value.backup == made
    restore(store.backups, made, clock=clock)
    again = open_store(path, clock=clock, key=key)
    assert [athlete.name for athlete in again.athletes.list()] == ["Ada Kovač"]
    again.close()


def fill_encrypted(path: Path, key: DataKey) -> None:
    """Some pages to spoil."""
    with opened(path, key=key) as connection:
        connection.execute("CREATE TABLE ballast (bytes BLOB)")
        connection.execute("INSERT INTO ballast VALUES (randomblob(200000))")


def names(path: Path, clock: StationClock) -> list[str]:
    """Who is in a database."""
    store = open_store(path, clock=clock)
    try:
        return [athlete.name for athlete in store.athletes.list()]
    finally:
        store.close()


def test_the_folder_of_backups_bears_the_name_of_the_database(tmp_path: Path) -> None:
    assert folder_beside(tmp_path / "a.sqlite") != folder_beside(tmp_path / "b.sqlite")
