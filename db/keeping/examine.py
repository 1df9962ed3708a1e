"""Looks whether a database file is whole: pages, relations, and the checksums of samples."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from db.errors import StorageError
from db.files import DRIVER_ERRORS, DataKey, opened
from db.recording.codec import decode
from domain.backups import Contents
from domain.timebase import Clock

SAMPLED_CHUNKS = 200
_STEPS_BETWEEN_LOOKS = 20_000
_MOST_FINDINGS = 5
_NO_TEXT = "its schema is malformed: what should be words is not"


def page_findings(
    path: Path, key: DataKey | None, *, clock: Clock | None = None, within_s: float = 0.0
) -> list[str]:
    """Damage of the pages; with a clock only what can be looked at in `within_s` of the machine."""
    try:
        with opened(path, key=key) as connection:
            connection.text_factory = _readable
            if clock is not None:
                connection.set_progress_handler(_bell(clock, within_s), _STEPS_BETWEEN_LOOKS)
            rows = connection.execute(f"PRAGMA quick_check({_MOST_FINDINGS})").fetchall()
    except DRIVER_ERRORS as error:
        # A lock or a missing right is told by whoever opens the file; here only damage counts.
        return [str(error)] if is_damage(error) else []
    except UnicodeDecodeError:
        return [_NO_TEXT]
    return [str(text) for (text,) in rows if text != "ok"]


def _readable(text: bytes) -> str:
    # What the library says of a damaged file may quote its bytes.
    return text.decode(errors="replace")


def _bell(clock: Clock, within_s: float) -> Callable[[], int]:
    began_ns = clock.now_ns()
    return lambda: int(clock.real_s((clock.now_ns() - began_ns) / 1e9) > within_s)


def is_damage(error: Exception) -> bool:
    """Whether the library speaks of the file itself and not of a lock, a right or the disk."""
    words = str(error).lower()
    return any(sign in words for sign in ("malformed", "not a database", "hmac", "corrupt"))


def thorough_findings(connection: sqlite3.Connection) -> list[str]:
    """Everything that can be wrong inside one file: pages, indexes, relations, a sample of the chunks."""
    connection.text_factory = _readable
    try:
        found = [
            str(text)
            for (text,) in connection.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})")
            if text != "ok"
        ]
        found += [f"broken relation in {row[0]}" for row in connection.execute("PRAGMA foreign_key_check")]
        return found or _chunk_findings(connection)
    except DRIVER_ERRORS as error:
        return [str(error)]
    except UnicodeDecodeError:
        return [_NO_TEXT]


def _chunk_findings(connection: sqlite3.Connection) -> list[str]:
    if "chunks" not in table_counts(connection):
        return []
    (count,) = connection.execute("SELECT count(*) FROM chunks").fetchone()
    every = max(1, count // SAMPLED_CHUNKS)
    query = "SELECT stream_id, chunk_index, payload FROM chunks WHERE rowid % ? = 0"
    found = []
    for stream_id, index, payload in connection.execute(query, (every,)):
        try:
            decode(payload)
        except StorageError as error:
            found.append(f"chunk {index} of the stream {stream_id}: {error}")
    return found


def table_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Rows of every table."""
    names = [
        str(name)
        for (name,) in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        )
    ]
    # Names come from the file itself; quoted as identifiers they can only be names.
    return {name: connection.execute(f"SELECT count(*) FROM {quoted(name)}").fetchone()[0] for name in names}  # noqa: S608


def quoted(name: str) -> str:
    """A name as SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def contents(connection: sqlite3.Connection) -> Contents:
    """What a coach counts, removed rows left out."""

    def shown(table: str) -> int:
        query = f"SELECT count(*) FROM {table} WHERE removed_at IS NULL"  # noqa: S608
        return int(connection.execute(query).fetchone()[0])

    (newest,) = connection.execute("SELECT max(started_at) FROM sets").fetchone()
    return Contents(shown("athletes"), shown("sessions"), shown("sets"), _utc(newest))


def _utc(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)
