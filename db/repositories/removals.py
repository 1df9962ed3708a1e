"""Hides rows that people remove, lists what is hidden, and brings it back."""

from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.models import Base
from db.models.base import Editable
from domain.change.history import Removed
from domain.language import say
from domain.timebase import Clock


class Removals:
    """Soft deletion of every kind of row that people edit: athletes, sessions, sets, notes, programs ..."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._rows: dict[str, Any] = {
            mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
            for mapper in Base.registry.mappers
            if issubclass(mapper.class_, Editable) and len(mapper.primary_key) == 1
        }

    def remove(self, subject: str, key: str) -> Removed:
        """Hide a row of the table `subject`; what belongs to it is hidden with it and stays as it is."""
        with self._database.writing() as session:
            row = self._found(session, subject, key)
            row.removed_at = self._clock.wall()
            note(session, "remove", subject, key, now=row.removed_at)
            return Removed(subject, key, row.removed_at)

    def restore(self, subject: str, key: str) -> None:
        """Bring a row back."""
        with self._database.writing() as session:
            self._found(session, subject, key).removed_at = None
            note(session, "restore", subject, key, now=self._clock.wall())

    def newest(self, n: int = 20) -> list[Removed]:
        """What was removed last, newest first."""
        with self._database.reading() as session:
            found = [
                Removed(subject, key, removed_at)
                for subject, row in self._rows.items()
                for key, removed_at in session.execute(_removed(row).limit(n))
            ]
        return sorted(found, key=lambda item: item.removed_at, reverse=True)[:n]

    def undo(self) -> Removed | None:
        """Bring back what was removed last; None when nothing is removed."""
        last = next(iter(self.newest(1)), None)
        if last is not None:
            self.restore(last.subject, last.key)
        return last

    def _found(self, session: Session, subject: str, key: str) -> Any:
        row = None if subject not in self._rows else session.get(self._rows[subject], key)
        if row is None:
            raise StorageError(
                say("There is no such entry ({subject} {key}): choose another.", subject=subject, key=key)
            )
        return row


def _removed(row: Any) -> Any:
    (key,) = inspect(row).primary_key
    return select(key, row.removed_at).where(row.removed_at.is_not(None)).order_by(row.removed_at.desc())
