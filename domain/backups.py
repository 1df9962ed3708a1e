"""Backups as values: what one is, what is in it, and which are kept."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from domain.language import say, say_count
from domain.wording import count_text, date_text

KEPT_DAYS = 7
KEPT_WEEKS = 4
KEPT_MONTHS = 12
"""Product defaults: a mistake is mostly noticed within days, a slow one within a year."""

FRESH = timedelta(hours=36)
"""Older than a day and a night, a daily backup has been missed."""


class Reason(Enum):
    """Why a backup was made."""

    SCHEDULED = "scheduled"
    BY_HAND = "by-hand"
    MIGRATION = "before-update"
    ENCRYPTION = "before-encryption"

    @property
    def words(self) -> str:
        """As the coach reads it."""
        return {
            Reason.SCHEDULED: say("by the clock"),
            Reason.BY_HAND: say("by hand"),
            Reason.MIGRATION: say("before an update"),
            Reason.ENCRYPTION: say("before the encryption changed"),
        }[self]


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified copy of the database; `name` is its file."""

    name: str
    made_at: datetime
    reason: Reason
    size_bytes: int
    encrypted: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a database holds."""

    athletes: int
    sessions: int
    sets: int
    newest_at: datetime | None = None

    @property
    def words(self) -> str:
        """`12 athletes, 340 sessions, 1210 sets`."""
        counts = ((self.athletes, "athlete"), (self.sessions, "session"), (self.sets, "set"))
        return ", ".join(count_text(count, word) for count, word in counts)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is counted."""
        return not (self.athletes or self.sessions or self.sets)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a restore would bring back, and what the present database has that the backup does not.

    `lost` is None when the present database cannot be read.
    """

    backup: Backup
    holds: Contents
    lost: Contents | None
    lost_names: tuple[str, ...] = ()

    @property
    def loss(self) -> str:
        """One sentence about what goes."""
        if self.lost is None:
            return say(
                "The present database cannot be read, so nobody can say what it has beyond this backup."
            )
        if self.lost.is_empty:
            return say("Everything that is in the present database is in this backup too.")
        whose = f": {', '.join(self.lost_names)}" if self.lost_names else ""
        return say("Not in this backup: {lost}{whose}.", lost=self.lost.words, whose=whose)


def kept(backups: Iterable[Backup], *, now: datetime) -> set[str]:
    """Names of the backups that stay.

    All of the last day; the newest of each of the last 7 days, of each of the last 4 weeks and of each of the
    last 12 months; those made before an update or before the encryption changed stay for 12 months; and
    always the newest.
    """
    newest_first = sorted(backups, key=lambda backup: (backup.made_at, backup.name), reverse=True)
    staying = {b.name for b in newest_first if now - b.made_at <= timedelta(days=1)}
    staying |= {b.name for b in newest_first[:1]}
    rules: tuple[tuple[timedelta, Callable[[datetime], object]], ...] = (
        (timedelta(days=KEPT_DAYS), lambda at: at.date()),
        (timedelta(weeks=KEPT_WEEKS), lambda at: at.isocalendar()[:2]),
        (timedelta(days=31 * KEPT_MONTHS), lambda at: (at.year, at.month)),
    )
    for span, period in rules:
        seen: set[object] = set()
        for backup in newest_first:
            key = period(backup.made_at)
            if now - backup.made_at <= span and key not in seen:
                seen.add(key)
                staying.add(backup.name)
    year = timedelta(days=31 * KEPT_MONTHS)
    turning_points = (Reason.MIGRATION, Reason.ENCRYPTION)
    return staying | {
        backup.name
        for backup in newest_first
        if backup.reason in turning_points and now - backup.made_at <= year
    }


def age_words(backup: Backup, now: datetime) -> str:
    """`3 hours ago`, `yesterday`, `12 days ago (3 Nov 2026)`."""
    passed = max(now - backup.made_at, timedelta())
    minutes, hours = int(passed.total_seconds() // 60), int(passed.total_seconds() // 3600)
    if minutes < 2:
        return say("just now")
    if hours < 1:
        return say("{minutes} minutes ago", minutes=minutes)
    if hours < 36:
        return say_count(hours, "{count} hour ago", "{count} hours ago")
    return say(
        "{passed} days ago ({made_at})",
        passed=round(passed.total_seconds() / 86400),
        made_at=date_text(backup.made_at.date()),
    )
