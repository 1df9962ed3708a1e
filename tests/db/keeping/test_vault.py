"""The vault: two secrets open it, a wrong one is told from a damaged file, nothing in it is the key."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.files import DataKey, opened
from db.keeping.vault import DamagedVaultError, KdfCost, Vault, WrongSecretError, read_vault, vault_path
from domain.recovery_key import RecoveryKeyError, new_recovery_key, read, written

CHEAP = KdfCost(time_cost=1, memory_kib=64, lanes=1)
WORDS = "green apples on a tall ladder"


@pytest.fixture
def key() -> DataKey:
    """A data key."""
    return DataKey.random()


def test_the_passphrase_and_the_recovery_key_open_the_same_data(key: DataKey) -> None:
    vault, recovery = Vault.create(key, WORDS, cost=CHEAP)
    assert vault.open(WORDS) == key
    assert vault.open(recovery.lower().replace("-", " ")) == key


def test_a_wrong_passphrase_is_told_from_a_damaged_file(key: DataKey, tmp_path: Path) -> None:
    vault, _ = Vault.create(key, WORDS, cost=CHEAP)
    path = vault_path(tmp_path / "turnout.sqlite")
    vault.write(path)
    with pytest.raises(WrongSecretError, match="wrong"):
        read_vault(path).open("red apples")
    text = path.read_text()
    path.write_text(text.replace(vault.entries[0].wrapped[5:9], "AAAA"))
    with pytest.raises(DamagedVaultError, match="damaged"):
        read_vault(path)
    path.unlink()
    with pytest.raises(DamagedVaultError, match="missing"):
        read_vault(path)


def test_every_changed_byte_of_the_vault_is_noticed(key: DataKey, tmp_path: Path) -> None:
    vault, _ = Vault.create(key, WORDS, cost=CHEAP)
    path = tmp_path / "a.vault"
    vault.write(path)
    whole = path.read_bytes()
    for offset in range(0, len(whole), 7):
        spoiled = bytearray(whole)
        spoiled[offset] ^= 0x01
        path.write_bytes(bytes(spoiled))
        try:
            assert read_vault(path) == vault, "only white space may change without a word"
        except DamagedVaultError:
            continue


def test_a_new_passphrase_shuts_out_the_old_one_and_keeps_the_recovery_key(key: DataKey) -> None:
    vault, recovery = Vault.create(key, WORDS, cost=CHEAP)
    changed = vault.with_passphrase(key, "another ladder", cost=CHEAP)
    assert changed.open("another ladder") == changed.open(recovery) == key
    with pytest.raises(WrongSecretError):
        changed.open(WORDS)


def test_a_new_recovery_key_shuts_out_the_old_page(key: DataKey) -> None:
    vault, recovery = Vault.create(key, WORDS, cost=CHEAP)
    changed, newer = vault.with_new_recovery_key(key, cost=CHEAP)
    assert changed.open(newer) == key
    with pytest.raises(WrongSecretError):
        changed.open(recovery)


def test_an_entry_made_cheaper_or_moved_to_another_vault_opens_nothing(key: DataKey) -> None:
    vault, _ = Vault.create(key, WORDS, cost=CHEAP)
    with pytest.raises(WrongSecretError):
        replace(vault, vault_id="another").open(WORDS)


def test_the_vault_shows_no_secret(key: DataKey, tmp_path: Path) -> None:
    vault, recovery = Vault.create(key, WORDS, cost=CHEAP)
    vault.write(tmp_path / "a.vault")
    text = (tmp_path / "a.vault").read_text()
    for secret in (key.secret.hex(), WORDS, recovery, recovery[:9]):
        assert secret not in text
    assert key.secret.hex() not in repr(key)
    assert set(json.loads(text)["entries"][0]) == set(asdict(vault.entries[0]))


def test_the_default_cost_is_the_one_rfc_9106_recommends() -> None:
    assert KdfCost() == KdfCost(time_cost=3, memory_kib=64 * 1024, lanes=4)


def test_an_encrypted_file_shows_nothing_and_opens_with_its_key_only(key: DataKey, tmp_path: Path) -> None:
    path = tmp_path / "secret.db"
    with opened(path, key=key) as made:
        made.execute("CREATE TABLE people (name TEXT)")
        made.execute("INSERT INTO people VALUES ('Ada Kovač')")
    assert b"SQLite" not in path.read_bytes() and b"people" not in path.read_bytes()
    with opened(path, key=key, read_only=True) as again:
        assert again.execute("SELECT name FROM people").fetchone() == ("Ada Kovač",)
    with opened(path, key=DataKey.random()) as other, pytest.raises(Exception, match="not a database"):
        other.execute("SELECT * FROM people")


@given(st.binary(min_size=19, max_size=19))
def test_a_recovery_key_reads_back_as_it_was_written(secret: bytes) -> None:
    assert read(written(secret)) == secret


@given(st.integers(0, 31), st.integers(1, 31))
def test_nearly_every_wrong_letter_of_a_recovery_key_is_noticed(place: int, shift: int) -> None:
    from domain.recovery_key import LETTERS

    letters = list(written(bytes(range(19))).replace("-", ""))
    letters[place] = LETTERS[(LETTERS.index(letters[place]) + shift) % 32]
    try:
        assert read("".join(letters)) != bytes(range(19))
    except RecoveryKeyError as told:
        assert "compare" in str(told)


def test_a_recovery_key_survives_a_bad_hand() -> None:
    key = new_recovery_key()
    assert read(key.replace("0", "O").replace("1", "l").lower()) == read(key)
    with pytest.raises(RecoveryKeyError, match="32 letters"):
        read(key[:-1])
