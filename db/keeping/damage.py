"""Tells a damaged database at opening, names it, and says which backup is good."""

from collections.abc import Sequence
from pathlib import Path

from db.errors import StorageError
from db.keeping.backup import Backups
from db.keeping.examine import page_findings
from domain.backups import Backup
from domain.language import say
from domain.wording import date_text

LOOK_S = 0.3
"""Seconds of the machine that opening may look; the station looks at the rest while it runs."""


class DamagedDatabaseError(StorageError):
    """The file is not whole; `backup` is the last good one, or None."""

    def __init__(self, path: Path, findings: Sequence[str], backup: Backup | None) -> None:
        self.path = path
        self.findings = findings
        self.backup = backup
        super().__init__(
            say(
                "{path} is damaged: keep the file and go back to the last backup{backup} ({findings}).",
                path=path,
                backup=_which(backup),
                findings=findings[0],
            )
        )


def _which(backup: Backup | None) -> str:
    if backup is None:
        return ", if you keep one elsewhere: there is no good one here"
    when = backup.made_at.astimezone()
    return f", a good one is of {date_text(when.date())} {when:%H:%M}: `turnout restore last`"


def refuse_damaged(backups: Backups) -> None:
    """Look at the file as long as opening may take; DamagedDatabaseError when it is not whole."""
    path = backups.database
    if path.exists() and path.stat().st_size:
        refuse(backups, page_findings(path, backups.key, clock=backups.clock, within_s=LOOK_S))


def refuse(backups: Backups, findings: Sequence[str]) -> None:
    """DamagedDatabaseError when there are findings."""
    if findings:
        raise DamagedDatabaseError(backups.database, findings, backups.last_good())
