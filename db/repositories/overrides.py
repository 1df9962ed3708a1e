"""Decisions to compare two sets although their conditions differ; none is ever changed."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_, select

from db.audit import note
from db.documents import from_document, to_document
from db.engine import COACH, Database
from db.errors import StorageError
from db.models import CoachRow, ComparisonOverrideRow, SetRow
from domain.change.override import ComparisonOverride, Overlooked, OverrideError
from domain.identifiers import new_id
from domain.language import say
from domain.timebase import Clock

SetPair = tuple[str, str]


class Overrides:
    """What a coach decided about pairs of sets, with reason, name and time."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def record(
        self, pairs: Sequence[tuple[str, str, Sequence[Overlooked]]], reason: str
    ) -> tuple[ComparisonOverride, ...]:
        """Keep one decision about all of these pairs (earlier set, later set, what it is about), or none."""
        made = []
        now = self._clock.wall()
        with self._database.writing() as session:
            coach_id = session.info.get(COACH)
            coach = None if coach_id is None else session.get(CoachRow, coach_id)
            for earlier_id, later_id, told in pairs:
                for set_id in (earlier_id, later_id):
                    if session.get(SetRow, set_id) is None:
                        raise StorageError(
                            say("There is no set {set_id}: choose what to compare again.", set_id=set_id)
                        )
                one = _made(earlier_id, later_id, tuple(told), reason, now, coach)
                session.add(
                    ComparisonOverrideRow(
                        override_id=one.override_id,
                        earlier_set_id=earlier_id,
                        later_set_id=later_id,
                        differences=to_document(one.differences),
                        reason=one.reason,
                        decided_at=now,
                        decided_by_id=one.decided_by_id,
                    )
                )
                session.flush()
                codes = ", ".join(dict.fromkeys(item.code for item in told))
                note(session, "override", "comparison_overrides", one.override_id, now=now, detail=codes)
                made.append(one)
        return tuple(made)

    def of(self, pairs: Sequence[SetPair]) -> tuple[ComparisonOverride, ...]:
        """The decisions about these pairs, in either order, oldest first."""
        if not pairs:
            return ()
        row = ComparisonOverrideRow
        either = [
            and_(row.earlier_set_id == one, row.later_set_id == other)
            for a, b in dict.fromkeys(pairs)
            for one, other in ((a, b), (b, a))
        ]
        query = (
            select(row, CoachRow.name)
            .outerjoin(CoachRow, CoachRow.coach_id == row.decided_by_id)
            .where(or_(*either), row.removed_at.is_(None))
            .order_by(row.decided_at, row.override_id)
        )
        with self._database.reading() as session:
            return tuple(_read(found, name or "") for found, name in session.execute(query))


def _made(
    earlier_id: str,
    later_id: str,
    told: tuple[Overlooked, ...],
    reason: str,
    now: datetime,
    coach: CoachRow | None,
) -> ComparisonOverride:
    try:
        return ComparisonOverride(
            override_id=new_id(),
            earlier_set_id=earlier_id,
            later_set_id=later_id,
            differences=told,
            reason=reason.strip(),
            decided_at=now,
            decided_by_id=None if coach is None else coach.coach_id,
            decided_by="" if coach is None else coach.name,
        )
    except OverrideError as refusal:
        raise StorageError(str(refusal)) from refusal


def _read(row: ComparisonOverrideRow, name: str) -> ComparisonOverride:
    return ComparisonOverride(
        override_id=row.override_id,
        earlier_set_id=row.earlier_set_id,
        later_set_id=row.later_set_id,
        differences=from_document(tuple[Overlooked, ...], row.differences),
        reason=row.reason,
        decided_at=row.decided_at,
        decided_by_id=row.decided_by_id,
        decided_by=name,
    )
