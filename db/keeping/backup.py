"""Backups: a copy in small steps while the station records, verified before it counts; and their rotation."""

import contextlib
import os
import re
import shutil
import sqlite3
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from db.errors import StorageError
from db.files import DRIVER_ERRORS, FILE_ERRORS, DataKey, is_plain, make_durable, opened, side_file
from db.keeping.clip_files import back_up_clips, prune_pool
from db.keeping.examine import is_damage, table_counts, thorough_findings
from db.keeping.vault import ENDING
from domain.backups import Backup, Reason, kept
from domain.language import say
from domain.timebase import Clock

Progress = Callable[[float], None]
"""Called with the share that is done, 0 to 1."""

PAGES_A_STEP = 256
"""1 MiB: a step takes about a millisecond, so that the recorder is never kept waiting."""

_PAUSE_S = 0.002
_STEPS_BETWEEN_SYNCS = 8
_NAME = re.compile(r"turnout-(\d{8}T\d{9})Z-([a-z-]+?)(?:-\d+)?\.sqlite")
_STAMP = "%Y%m%dT%H%M%S%f"


class BackupCancelledError(StorageError):
    """The coach stopped the backup; nothing was left behind."""


def folder_beside(database: Path) -> Path:
    """Where the backups of a database are unless the clinic chose another folder."""
    return database.with_name(f"{database.name}-backups")


class Backups:
    """The verified copies of one database file in one folder."""

    def __init__(self, *, database: Path, folder: Path, clock: Clock, key: DataKey | None = None) -> None:
        self.database = database
        self.folder = folder
        self.clock = clock
        self.key = key

    def make(
        self,
        reason: Reason,
        *,
        progress: Progress | None = None,
        cancelled: threading.Event | None = None,
    ) -> Backup:
        """Copy, verify, then let it count; older ones that the rule no longer keeps go afterwards."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            target = self._free_name(reason)
            copy_verified(self.database, target, key=self.key, progress=progress, cancelled=cancelled)
            back_up_clips(self.database, self.folder, target, key=self.key)
            vault = side_file(self.database, ENDING)
            if self.key is not None and vault.exists():
                shutil.copyfile(vault, side_file(target, ENDING))
                make_durable(side_file(target, ENDING))
        except OSError as error:
            raise StorageError(
                say(
                    "The backup could not be written to {folder} ({error}): free some space there, or "
                    "choose another folder.",
                    folder=self.folder,
                    error=error.strerror,
                )
            ) from error
        self.rotate()
        return self._described(target)

    def list(self) -> list[Backup]:
        """Every backup of the folder, the newest first."""
        try:
            found = [path for path in self.folder.iterdir() if _NAME.fullmatch(path.name)]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StorageError(
                say("The folder {folder} cannot be read ({error}).", folder=self.folder, error=error.strerror)
            ) from error
        return sorted(map(self._described, found), key=lambda b: (b.made_at, b.name), reverse=True)

    def path_of(self, backup: Backup) -> Path:
        """Where its file is."""
        return self.folder / backup.name

    def findings(self, backup: Backup) -> Sequence[str]:
        """What is wrong with a backup now; nothing when it is good."""
        path = self.path_of(backup)
        try:
            with opened(path, key=self.key if backup.encrypted else None, read_only=True) as connection:
                return thorough_findings(connection)
        except FILE_ERRORS as error:
            return [str(error)]

    def last_good(self) -> Backup | None:
        """The newest one that still verifies."""
        return next((backup for backup in self.list() if not self.findings(backup)), None)

    def rotate(self) -> Sequence[str]:
        """Delete what the rule does not keep, and what a crash left half written; the names."""
        staying = kept(self.list(), now=self.clock.wall())
        gone = [backup.name for backup in self.list() if backup.name not in staying]
        for name in gone:
            for path in (self.folder / name, side_file(self.folder / name, ENDING)):
                path.unlink(missing_ok=True)
        prune_pool(self.folder, [self.folder / name for name in staying], key=self.key)
        return gone

    def _free_name(self, reason: Reason) -> Path:
        milliseconds = f"{self.clock.wall().astimezone(UTC):{_STAMP}}"[:-3]
        stem = f"turnout-{milliseconds}Z-{reason.value}"
        names = (stem, *(f"{stem}-{number}" for number in range(2, 1000)))
        return next(path for name in names if not (path := self.folder / f"{name}.sqlite").exists())

    def _described(self, path: Path) -> Backup:
        match = _NAME.fullmatch(path.name)
        if match is None:
            raise StorageError(
                say("{path} is not the name of a backup: leave its name as it was.", path=path.name)
            )
        made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
        known = {reason.value: reason for reason in Reason}
        reason = known.get(match[2], Reason.BY_HAND)
        return Backup(path.name, made_at, reason, path.stat().st_size, encrypted=not is_plain(path))


def copy_verified(
    source: Path,
    target: Path,
    *,
    key: DataKey | None,
    progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> None:
    """Copy a live database into one file that is whole and on the disk, or leave nothing.

    The source is read in one snapshot: without it every commit of the recorder would start the copy anew.
    """
    part = side_file(target, ".part")
    part.unlink(missing_ok=True)
    try:
        with opened(source, key=key) as live:
            live.execute("BEGIN")
            counts = table_counts(live)
            _copy(live, part, key, progress, cancelled or threading.Event())
            live.execute("COMMIT")
        _verify(part, key, counts, source)
        make_durable(part)
        part.replace(target)
        make_durable(target)
    except DRIVER_ERRORS as error:
        raise StorageError(_words(error, source, target)) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _copy(
    live: sqlite3.Connection,
    part: Path,
    key: DataKey | None,
    progress: Progress | None,
    cancelled: threading.Event,
) -> None:
    part.touch()
    handle = os.open(part, os.O_RDWR)
    steps = 0

    def stepped(_status: int, remaining: int, total: int) -> None:
        nonlocal steps
        steps += 1
        if progress is not None:
            progress(1.0 if not total else 1 - remaining / total)
        if steps % _STEPS_BETWEEN_SYNCS == 0:
            # One large flush at the end would stand in the way of the recorder's own.
            os.fsync(handle)
        if cancelled.wait(_PAUSE_S):
            raise BackupCancelledError(say("The backup was stopped; nothing was left behind."))

    try:
        with opened(part, key=key) as copy:
            copy.execute("PRAGMA synchronous = OFF")
            live.backup(copy, pages=PAGES_A_STEP, progress=stepped)
            # One file without companions: it can be moved by hand.
            copy.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        os.close(handle)


def _verify(part: Path, key: DataKey | None, counts: dict[str, int], source: Path) -> None:
    with opened(part, key=key, read_only=True) as copy:
        found = thorough_findings(copy)
        missing = [name for name, count in counts.items() if table_counts(copy).get(name) != count]
    if found:
        raise StorageError(_damaged(source, found[0]))
    if missing:
        raise StorageError(
            say(
                "The backup has not as many rows of {names} as the database: make it again.",
                names=", ".join(missing),
            )
        )


def _damaged(source: Path, finding: str) -> str:
    return say(
        "{source} is damaged ({finding}), so no backup was made of it: keep the file and go "
        "back to the last good backup.",
        source=source,
        finding=finding,
    )


def _words(error: Exception, source: Path, target: Path) -> str:
    reason = str(error).lower()
    if is_damage(error):
        return _damaged(source, str(error))
    if "full" in reason:
        return say(
            "The disk of {parent} is full: free some space there, or choose another folder.",
            parent=target.parent,
        )
    if "locked" in reason or "busy" in reason:
        return say(
            "Another program keeps {source} locked: close that program, then make the backup again.",
            source=source.name,
        )
    return say(
        "The backup of {source} failed ({error}): check the disks and make it again.",
        source=source.name,
        error=error,
    )
