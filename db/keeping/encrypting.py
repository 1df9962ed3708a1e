"""Encrypts a plain database and its backups, or makes them plain again: verified first, replaced at once."""

import contextlib
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import cast

from db.errors import StorageError
from db.files import (
    DRIVER,
    FILE_ERRORS,
    SIDE_FILES,
    DataKey,
    is_plain,
    make_durable,
    opened,
    side_file,
    unlock,
)
from db.keeping.alone import alone
from db.keeping.backup import Backups
from db.keeping.examine import table_counts, thorough_findings
from db.keeping.restore import refuse_open
from db.keeping.vault import KdfCost, Vault, read_vault, vault_path
from domain.backups import Reason
from domain.language import say

Progress = Callable[[float], None]

_STEPS_BETWEEN_LOOKS = 50_000
_WRITING = 2 / 3


def encrypt(
    backups: Backups, passphrase: str, *, cost: KdfCost | None = None, progress: Progress | None = None
) -> tuple[DataKey, str]:
    """Encrypt a closed database and its plain backups; the data key and the recovery key.

    A backup is made before and encrypted after. Cut off at any instant, the plain or the encrypted file is
    in place and opens; the key file is written before it is needed.
    """
    if backups.key is not None:
        raise StorageError(
            say("{database} is encrypted already: change its passphrase instead.", database=backups.database)
        )
    with alone(backups.database):
        refuse_open(backups)
        backups.make(Reason.ENCRYPTION)
        key = DataKey.random()
        vault, recovery = Vault.create(key, passphrase, cost=cost or KdfCost())
        vault.write(vault_path(backups.database))
        files = [backups.database, *_plain_copies(backups)]
        _all(files, None, key, progress, lambda path: vault.write(vault_path(path)))
    return key, recovery


def encrypt_left(backups: Backups, *, progress: Progress | None = None) -> int:
    """Encrypt the plain backups that a conversion, cut off, left beside an encrypted database; how many."""
    if backups.key is None:
        return 0
    files = _plain_copies(backups)
    if files:
        vault = read_vault(vault_path(backups.database))
        _all(files, None, backups.key, progress, lambda path: vault.write(vault_path(path)))
    return len(files)


def _plain_copies(backups: Backups) -> list[Path]:
    return [backups.path_of(backup) for backup in backups.list() if not backup.encrypted]


def decrypt(backups: Backups, *, progress: Progress | None = None) -> None:
    """Make a closed database and its backups plain again; the key files go last."""
    if backups.key is None:
        raise StorageError(
            say("{database} is not encrypted: there is nothing to do.", database=backups.database)
        )
    with alone(backups.database):
        refuse_open(backups)
        backups.make(Reason.ENCRYPTION)
        copies = [backups.path_of(backup) for backup in backups.list() if backup.encrypted]
        files = [backups.database, *copies]
        _all(files, backups.key, None, progress, lambda _path: None)
        for path in files:
            if is_plain(path):
                vault_path(path).unlink(missing_ok=True)


def _all(
    files: list[Path],
    old: DataKey | None,
    new: DataKey | None,
    progress: Progress | None,
    before: Callable[[Path], None],
) -> None:
    for number, path in enumerate(files, start=1):
        before(path)
        _convert(path, old, new, _within(progress, number, len(files)))
        if progress is not None:
            progress(number / len(files))


def _within(progress: Progress | None, number: int, files: int) -> Progress:
    """The share of one file as a share of all."""

    def tell(share: float) -> None:
        if progress is not None:
            progress((number - 1 + share) / files)

    return tell


def _convert(path: Path, old: DataKey | None, new: DataKey | None, tell: Progress) -> None:
    incoming = side_file(path, ".converting")
    incoming.unlink(missing_ok=True)
    try:
        counts = _export(path, incoming, old, new, tell)
        with opened(incoming, key=new, read_only=True) as made:
            found, have = thorough_findings(made), table_counts(made)
        if found or have != counts:
            what = found[0] if found else "rows are missing"
            raise StorageError(
                say("{path} did not convert whole ({what}): it stays as it was.", path=path, what=what)
            )
        make_durable(incoming)
        for ending in SIDE_FILES:
            side_file(path, ending).unlink(missing_ok=True)
        incoming.replace(path)
        make_durable(path)
    except FILE_ERRORS as error:
        raise StorageError(
            say("{path} could not be converted ({error}): it stays as it was.", path=path, error=error)
        ) from error
    finally:
        with contextlib.suppress(OSError):
            incoming.unlink(missing_ok=True)


def _growing(path: Path, incoming: Path, tell: Progress) -> Callable[[], int]:
    """Tells how much of the file is written; the last third is the proof that it reads back."""
    whole = max(path.stat().st_size, 1)

    def look() -> int:
        written = incoming.stat().st_size if incoming.exists() else 0
        tell(_WRITING * min(1.0, written / whole))
        return 0

    return look


def _export(
    path: Path, incoming: Path, old: DataKey | None, new: DataKey | None, tell: Progress
) -> dict[str, int]:
    """Copy everything under another key; the library knows both kinds of file."""
    connection = cast(sqlite3.Connection, DRIVER.connect(str(path), isolation_level=None))
    with closing(connection) as source:
        unlock(source, old)
        source.execute("PRAGMA cipher_log_level = NONE").close()
        # The log is folded in first: afterwards no side file belongs to the old file.
        source.execute("PRAGMA journal_mode = DELETE").fetchall()
        counts = table_counts(source)
        word = "" if new is None else f"x'{new.secret.hex()}'"
        source.execute("ATTACH DATABASE ? AS made KEY ?", (str(incoming), word))
        source.set_progress_handler(_growing(path, incoming, tell), _STEPS_BETWEEN_LOOKS)
        source.execute("SELECT sqlcipher_export('made')").fetchall()
        source.set_progress_handler(None, 0)
        (version,) = source.execute("PRAGMA main.user_version").fetchone()
        source.execute(f"PRAGMA made.user_version = {int(version)}")
        source.execute("DETACH DATABASE made")
    return counts
