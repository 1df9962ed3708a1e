"""What a clinic does with its data as a whole: backups, erasure, the audit; each asks for its right."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import LargeBinary, select

from db.audit import Anchor, AuditCheck, check, note
from db.engine import Database
from db.errors import StorageError
from db.guard import require
from db.keeping.backup import Backups
from db.keeping.encrypting import encrypt_left
from db.keeping.erasure import Erased, backups_with, erase
from db.keeping.examine import page_findings
from db.keeping.facts import DatabaseFacts, Soundness, look_through, read_facts
from db.keeping.person import conditions, keys_of, rows_of, rows_pointed_at, tables_of_a_person
from db.keeping.restore import preview
from db.models import AthleteRow, AuditEventRow, Base, TracesRow
from db.repositories.results import traces_of
from domain.access import Right
from domain.backups import Backup, Preview, Reason
from domain.language import say
from domain.results import Traces
from domain.timebase import Clock

Progress = Callable[[float], None]
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One event as it is read: keys, no names."""

    happened_at: datetime
    coach_id: str | None
    action: str
    subject: str
    subject_id: str
    detail: str
    station_id: str | None
    sequence: int | None


class Keeping:
    """The keeper's work on an open database."""

    def __init__(self, *, database: Database, clock: Clock, backups: Backups | None) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups

    @property
    def has_backups(self) -> bool:
        """Whether backups are made here; a server keeps its own."""
        return self._backups is not None

    @property
    def is_encrypted(self) -> bool:
        """Whether the file needs a key."""
        return self._database.key is not None

    @property
    def folder(self) -> Path:
        """Where the backups go."""
        return self._there().folder

    def move(self, folder: Path) -> None:
        """Make backups in another folder from now on."""
        self._there().folder = folder

    def back_up(
        self,
        reason: Reason = Reason.BY_HAND,
        *,
        progress: Progress | None = None,
        cancelled: threading.Event | None = None,
    ) -> Backup:
        """Make one now; the scheduled ones ask nobody."""
        if reason is Reason.BY_HAND:
            require(self._database.access, Right.BACK_UP)
        backup = self._there().make(reason, progress=progress, cancelled=cancelled)
        self._note("back up", "backups", backup.name)
        encrypt_left(self._there())
        return backup

    def backups(self) -> Sequence[Backup]:
        """Every backup, the newest first."""
        return [] if self._backups is None else self._backups.list()

    def find(self, name: str) -> Backup:
        """A backup by its name or the beginning of it, or `last` for the newest good one."""
        return find_backup(self._there(), name)

    def findings(self, backup: Backup) -> Sequence[str]:
        """What is wrong with a backup now."""
        return self._there().findings(backup)

    def preview(self, backup: Backup) -> Preview:
        """What restoring it would bring and cost."""
        require(self._database.access, Right.RESTORE)
        return preview(self._there(), backup)

    def may_restore(self) -> None:
        """AccessDeniedError unless whoever is here may restore; that itself needs a closed database."""
        require(self._database.access, Right.RESTORE)

    def may_manage(self) -> None:
        """AccessDeniedError unless whoever is here may manage coaches and encryption."""
        require(self._database.access, Right.MANAGE)

    def may_erase(self) -> None:
        """AccessDeniedError unless whoever is here may erase a person."""
        require(self._database.access, Right.ERASE)

    def may_export(self, athlete_id: str) -> None:
        """AccessDeniedError unless whoever is here may export; that it was done is noted."""
        require(self._database.access, Right.EXPORT)
        self._note("export", "athletes", athlete_id)

    def may_export_many(self) -> None:
        """AccessDeniedError unless whoever is here may export more than one person at a time."""
        require(self._database.access, Right.EXPORT_MANY)

    def records(self, athlete_id: str) -> dict[str, list[dict[str, object]]]:
        """Every row about a person, table by table; packed samples and curves are read elsewhere."""
        require(self._database.access, Right.EXPORT)
        with self._database.reading() as session:
            keys = keys_of(session, athlete_id)
            found: dict[str, list[dict[str, object]]] = {}
            for table, links in tables_of_a_person():
                columns = [column for column in table.columns if not isinstance(column.type, LargeBinary)]
                rows = rows_of(session, table, links, keys, columns) if table.name != "chunks" else []
                names = [column.name for column in columns]
                if rows:
                    found[table.name] = [dict(zip(names, row, strict=True)) for row in rows]
            return found

    def everybody(self) -> Sequence[str]:
        """The keys of all who are not removed; a merged record belongs to the one that stands for it."""
        self.may_export_many()
        query = select(AthleteRow.athlete_id).where(
            AthleteRow.removed_at.is_(None), AthleteRow.merged_into_id.is_(None)
        )
        with self._database.reading() as session:
            return session.scalars(query.order_by(AthleteRow.athlete_id)).all()

    def pointed_at(self, records: Mapping[str, Sequence[Row]]) -> dict[str, list[Row]]:
        """What the rows of a person point at and belongs to nobody: sensors, protocols, groups, words."""
        require(self._database.access, Right.EXPORT)
        with self._database.reading() as session:
            return rows_pointed_at(session, records)

    def curves(self, athlete_id: str) -> Iterator[tuple[str, Traces]]:
        """The curves of every analysis of a person."""
        require(self._database.access, Right.EXPORT)
        with self._database.reading() as session:
            keys = keys_of(session, athlete_id)
        links = dict(tables_of_a_person())[Base.metadata.tables[TracesRow.__tablename__]]
        for condition in conditions(links, keys):
            with self._database.reading() as session:
                rows = session.scalars(select(TracesRow).where(condition)).all()
            yield from ((row.analysis_id, traces_of(row)) for row in rows)

    def curves_of(self, analysis_ids: Sequence[str]) -> Iterator[tuple[str, Traces]]:
        """The curves of these analyses, one after the other."""
        require(self._database.access, Right.EXPORT)
        for analysis_id in analysis_ids:
            with self._database.reading() as session:
                row = session.get(TracesRow, analysis_id)
            if row is not None:
                yield analysis_id, traces_of(row)

    def note_restored(self, backup: Backup) -> None:
        """This database was put back from a backup."""
        self._note("restore", "backups", backup.name)

    def erase(self, athlete_id: str, *, on_progress: Progress | None = None) -> tuple[Erased, list[Backup]]:
        """Erase a person; the old backups that still hold them are given back, for the coach to know."""
        require(self._database.access, Right.ERASE)
        erased = erase(self._database, athlete_id, clock=self._clock, on_progress=on_progress)
        return erased, [] if self._backups is None else backups_with(self._backups, athlete_id)

    def damage(self) -> list[str]:
        """What is wrong with the pages of the whole file; opening looks at the first part only."""
        return [] if self._database.path is None else page_findings(self._database.path, self._database.key)

    def facts(
        self, *, look: bool, on_progress: Progress, cancelled: Callable[[], bool]
    ) -> tuple[DatabaseFacts, Soundness | None]:
        """Counts and kinds without any value; with `look` what a look through everything finds."""
        found = look_through(self._database, on_progress=on_progress, cancelled=cancelled) if look else None
        return read_facts(self._database), found

    def check_audit(self, *, given: Anchor | None = None) -> AuditCheck:
        """Whether the chains hold."""
        require(self._database.access, Right.AUDIT)
        with self._database.reading() as session:
            return check(session, given=given)

    def audit(self, *, newest: int = 100, subject_id: str | None = None) -> list[AuditLine]:
        """The newest events, the newest first."""
        require(self._database.access, Right.AUDIT)
        query = select(AuditEventRow).order_by(
            AuditEventRow.happened_at.desc(), AuditEventRow.event_id.desc()
        )
        if subject_id is not None:
            query = query.where(AuditEventRow.subject_id == subject_id)
        with self._database.reading() as session:
            return [_line(row) for row in session.scalars(query.limit(newest))]

    def _note(self, action: str, subject: str, subject_id: str) -> None:
        with self._database.writing() as session:
            note(session, action, subject, subject_id, now=self._clock.wall())

    def _there(self) -> Backups:
        if self._backups is None:
            raise StorageError(
                say(
                    "{database} is a server, which keeps its own backups: ask who looks after it.",
                    database=self._database.name,
                )
            )
        return self._backups


def find_backup(backups: Backups, name: str) -> Backup:
    """A backup by its name or a part of it, or `last` for the newest good one."""
    if name == "last":
        good = backups.last_good()
        if good is None:
            raise StorageError(
                say("There is no good backup in {folder}: look for one elsewhere.", folder=backups.folder)
            )
        return good
    found = [backup for backup in backups.list() if name in backup.name]
    if len(found) != 1:
        what = "more than one backup" if found else "no backup"
        raise StorageError(
            say(
                "There is {what} {name} in {folder}: `turnout backup --list` shows them.",
                what=what,
                name=name,
                folder=backups.folder,
            )
        )
    return found[0]


def _line(row: AuditEventRow) -> AuditLine:
    return AuditLine(
        row.happened_at,
        row.coach_id,
        row.action,
        row.subject,
        row.subject_id,
        row.detail,
        row.station_id,
        row.sequence,
    )
