"""What was done of the plans: sets with the planned set they were for, and what was said about pain."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.audit import note
from db.engine import Database
from db.errors import StorageError
from db.models import RatingsRow, SessionRow, SetRow
from domain.athlete import Side
from domain.language import say
from domain.progression.blocks import PainRecord
from domain.progression.facts import pain_of
from domain.session import Ratings, SetState
from domain.timebase import Clock


@dataclass(frozen=True, slots=True)
class LoggedSet:
    """A set that was done, with the moment it began."""

    athlete_id: str
    session_id: str
    set_id: str
    protocol_id: str
    side: Side
    started_at: datetime
    planned_set_id: str | None


class PlanLog:
    """Reads across visits, and links sets to what was planned."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def sets_since(self, since: datetime, *, athlete_id: str | None = None) -> tuple[LoggedSet, ...]:
        """The sets that were ended and not discarded, of everybody or one athlete, oldest first."""
        kept = (SetState.COMPLETE.value, SetState.INCOMPLETE.value)
        query = (
            select(SetRow, SessionRow.athlete_id)
            .join(SessionRow, SessionRow.session_id == SetRow.session_id)
            .where(SetRow.started_at >= since, SetRow.state.in_(kept))
            .where(SetRow.removed_at.is_(None), SessionRow.removed_at.is_(None))
            .order_by(SetRow.started_at, SetRow.set_id)
        )
        if athlete_id is not None:
            query = query.where(SessionRow.athlete_id == athlete_id)
        with self._database.reading() as session:
            return tuple(_logged(row, athlete) for row, athlete in session.execute(query))

    def link(self, links: Sequence[tuple[str, str]]) -> None:
        """Note for sets (by key) which planned set each was for."""
        with self._database.writing() as session:
            for set_id, planned_set_id in links:
                row = session.get(SetRow, set_id)
                if row is None:
                    raise StorageError(
                        say("There is no set {set_id}: choose one of the list.", set_id=set_id)
                    )
                row.planned_set_id = planned_set_id
                note(session, "plan", "sets", set_id, now=self._clock.wall())

    def pains(self, athlete_id: str) -> tuple[PainRecord, ...]:
        """What was said about pain, oldest first; also after sets that were discarded or removed since."""
        query = (
            select(SetRow, SessionRow.started_at, RatingsRow)
            .join(SessionRow, SessionRow.session_id == SetRow.session_id)
            .join(RatingsRow, RatingsRow.set_id == SetRow.set_id)
            .where(SessionRow.athlete_id == athlete_id)
            .order_by(SessionRow.started_at, SetRow.started_at, SetRow.set_id)
        )
        with self._database.reading() as session:
            return tuple(_pain(row, at, said) for row, at, said in session.execute(query))


def _logged(row: SetRow, athlete_id: str) -> LoggedSet:
    return LoggedSet(
        athlete_id=athlete_id,
        session_id=row.session_id,
        set_id=row.set_id,
        protocol_id=row.protocol_id,
        side=Side(row.side),
        started_at=row.started_at,
        planned_set_id=row.planned_set_id,
    )


def _pain(row: SetRow, at: datetime, said: RatingsRow) -> PainRecord:
    ratings = Ratings(discomfort=said.discomfort, pain_severity=said.pain_severity)
    return PainRecord(
        session_id=row.session_id,
        session_started_at=at,
        protocol_id=row.protocol_id,
        side=Side(row.side),
        sharp=said.pain_sharp,
        pain=pain_of(ratings),
        site=said.pain_site,
    )
