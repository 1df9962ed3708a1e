"""Keeps frozen values whose fields are the columns of one table: what is dated about an athlete."""

from typing import Any, Generic, TypeVar

from sqlalchemy import inspect, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.models.base import Base, Editable
from db.repositories.fields import fill, value_of
from domain.language import say
from domain.timebase import Clock

T = TypeVar("T")


class Records(Generic[T]):
    """The values of one kind; removing one only hides it.

    Parameters
    ----------
    kind, row
        The value and its table; the fields of the one are columns of the other.
    order
        The column that lists are ordered by.
    """

    def __init__(
        self,
        *,
        database: Database,
        clock: Clock,
        kind: type[T],
        row: type[Editable],
        order: InstrumentedAttribute[Any],
    ) -> None:
        self._database = database
        self._clock = clock
        self._kind = kind
        self._row: Any = row
        self._order = order
        (key,) = inspect(self._row).primary_key
        self._key = str(key.name)

    def add(self, value: T) -> T:
        """Keep a new value."""
        with self._database.writing() as session:
            session.add(fill(self._row(), value))
            session.flush()
            self._note(session, "add", getattr(value, self._key))
        return value

    def update(self, value: T) -> T:
        """Take over every field."""
        key = getattr(value, self._key)
        with self._database.writing() as session:
            fill(self._found(session, key), value)
            self._note(session, "update", key)
        return value

    def put(self, value: T) -> T:
        """Keep a value that is new, or take over every field of the one that is there."""
        key = getattr(value, self._key)
        with self._database.writing() as session:
            row = session.get(self._row, key)
            session.add(fill(row or self._row(), value))
            session.flush()
            self._note(session, "update" if row else "add", key)
        return value

    def get(self, key: str) -> T:
        """One value, also a removed one; StorageError when there is none."""
        with self._database.reading() as session:
            return value_of(self._kind, self._found(session, key))

    def of_athlete(self, athlete_id: str) -> tuple[T, ...]:
        """The values of an athlete that are not removed, oldest first."""
        row = self._row
        query = select(row).where(row.athlete_id == athlete_id, row.removed_at.is_(None))
        with self._database.reading() as session:
            rows = session.scalars(query.order_by(self._order, getattr(row, self._key)))
            return tuple(value_of(self._kind, each) for each in rows)

    def _found(self, session: Session, key: str) -> Base:
        row: Base | None = session.get(self._row, key)
        if row is None:
            raise StorageError(
                say(
                    "There is no such entry ({tablename} {key}): choose another.",
                    tablename=self._row.__tablename__,
                    key=key,
                )
            )
        return row

    def _note(self, session: Session, action: str, key: str) -> None:
        note(session, action, self._row.__tablename__, key, now=self._clock.wall())
