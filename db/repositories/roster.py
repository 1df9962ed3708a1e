"""Every athlete with the last visit, the newest value of one test, and what was beyond a limit in it."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, ScalarSelect, and_, exists, func, select
from sqlalchemy.orm import aliased

from db.engine import Database
from db.mapping import measured
from db.models import (
    AnalysisRow,
    AthleteRow,
    CompensationScoreRow,
    GroupMemberRow,
    MetricValueRow,
    RepetitionRow,
    SessionRow,
    SetRow,
    TaggingRow,
    TagRow,
)
from db.models.results import WHOLE_SET
from db.repositories.own_errors import adopted_errors, stated
from domain.athlete import Side
from domain.results import Level, MetricValue
from domain.roster import RosterEntry, RosterQuery
from domain.session import SetState

MOST_ATHLETES = 5_000


class Roster:
    """Read in a fixed number of queries, however many athletes there are; no curve and no raw is touched."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def read(self, query: RosterQuery, *, most: int = MOST_ATHLETES) -> tuple[RosterEntry, ...]:
        """At most so many athletes of a group with a tag, by name."""
        people = (
            select(AthleteRow.athlete_id, AthleteRow.name, AthleteRow.sex, AthleteRow.phase)
            .where(AthleteRow.removed_at.is_(None), AthleteRow.archived_at.is_(None), *_asked(query))
            .order_by(AthleteRow.search_name, AthleteRow.athlete_id)
            .limit(most)
        )
        with self._database.reading() as session:
            # Rows of plain columns: thousands of them need no objects that follow changes.
            connection = session.connection()
            who = people.add_columns(_last_visit(), _newest_set(query)).subquery()
            rows = connection.execute(_with_value(who, query)).all()
            accepted = _accepted(connection, who)
            beyond = _beyond(connection, who)
            tags = _tags(connection, who)
            adopted = adopted_errors(session)
        found = []
        for row in sorted(rows, key=lambda one: (one.name.casefold(), one.athlete_id)):
            value = None
            if row.unit is not None:
                value = MetricValue(
                    query.metric, measured(row.value), row.unit, row.half_width_95, row.reason
                )
                counted = accepted.get(row.athlete_id, 0)
                (value,) = stated(adopted, query.protocol_id, [value], accepted=counted)
            found.append(
                RosterEntry(
                    athlete_id=row.athlete_id,
                    name=row.name,
                    sex=row.sex,
                    phase=row.phase,
                    last_visit=row.last_visit,
                    tested_at=row.started_at,
                    value=value,
                    beyond=tuple(beyond.get(row.athlete_id, ())),
                    tags=tuple(tags.get(row.athlete_id, ())),
                    set_id=row.set_id or "",
                    accepted=accepted.get(row.athlete_id, 0),
                )
            )
        return tuple(found)

    def last_visits(self) -> dict[str, datetime]:
        """By athlete when the last visit with a set began; who never had one is not in it."""
        done = exists().where(SetRow.session_id == SessionRow.session_id, SetRow.removed_at.is_(None))
        query = (
            select(SessionRow.athlete_id, func.max(SessionRow.started_at))
            .where(SessionRow.removed_at.is_(None), done)
            .group_by(SessionRow.athlete_id)
        )
        with self._database.reading() as session:
            return dict(session.execute(query).all())

    def offers(self) -> tuple[tuple[str, Side], ...]:
        """The tests that were done, with their sides, the most frequent first."""
        query = (
            select(SetRow.protocol_id, SetRow.side, func.count())
            .where(SetRow.state == SetState.COMPLETE.value, SetRow.removed_at.is_(None))
            .group_by(SetRow.protocol_id, SetRow.side)
            .order_by(func.count().desc(), SetRow.protocol_id, SetRow.side)
        )
        with self._database.reading() as session:
            return tuple((name, Side(side)) for name, side, _ in session.execute(query))


def _asked(query: RosterQuery) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if query.group_id is not None:
        members = select(GroupMemberRow.athlete_id).where(
            GroupMemberRow.group_id == query.group_id, GroupMemberRow.removed_at.is_(None)
        )
        asked.append(AthleteRow.athlete_id.in_(members))
    if query.tag:
        tagged = (
            select(TaggingRow.athlete_id)
            .join(TagRow, TagRow.tag_id == TaggingRow.tag_id)
            .where(TagRow.search_name == query.tag.casefold(), TaggingRow.removed_at.is_(None))
        )
        asked.append(AthleteRow.athlete_id.in_(tagged))
    return asked


def _last_visit() -> ColumnElement[Any]:
    of_athlete = SessionRow.athlete_id == AthleteRow.athlete_id
    return (
        select(func.max(SessionRow.started_at))
        .where(of_athlete, SessionRow.removed_at.is_(None))
        .scalar_subquery()
        .label("last_visit")
    )


def _newest_set(query: RosterQuery) -> ColumnElement[Any]:
    """Walks an athlete's visits from the newest back, and stops at the first with the test."""
    found: ScalarSelect[str] = (
        select(SetRow.set_id)
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .where(SessionRow.athlete_id == AthleteRow.athlete_id, SessionRow.removed_at.is_(None))
        .where(SetRow.protocol_id == query.protocol_id, SetRow.side == query.side.value)
        # The state has an index of its own over all sets of the clinic; as an expression it is not used.
        .where(func.coalesce(SetRow.state, "") == SetState.COMPLETE.value, SetRow.removed_at.is_(None))
        .order_by(SessionRow.started_at.desc())
        .limit(1)
        .scalar_subquery()
    )
    return found.label("set_id")


def _with_value(who: Any, query: RosterQuery) -> Any:
    value = MetricValueRow
    return (
        select(who, SetRow.started_at, value.value, value.unit, value.half_width_95, value.reason)
        .outerjoin(SetRow, SetRow.set_id == who.c.set_id)
        .outerjoin(AnalysisRow, and_(AnalysisRow.set_id == who.c.set_id, _is_newest(who)))
        .outerjoin(
            value,
            and_(
                value.analysis_id == AnalysisRow.analysis_id,
                value.rep_number == WHOLE_SET,
                value.name == query.metric,
            ),
        )
    )


def _newest_analyses(who: Any) -> Any:
    return (
        select(who.c.athlete_id, AnalysisRow.analysis_id)
        .join(AnalysisRow, AnalysisRow.set_id == who.c.set_id)
        .where(_is_newest(who))
        .subquery()
    )


def _is_newest(who: Any) -> ColumnElement[bool]:
    every = aliased(AnalysisRow)
    last = select(func.max(every.number)).where(every.set_id == who.c.set_id)
    return AnalysisRow.number == last.correlate(who).scalar_subquery()


def _accepted(connection: Connection, who: Any) -> dict[str, int]:
    newest = _newest_analyses(who)
    query = (
        select(newest.c.athlete_id, func.count())
        .join(RepetitionRow, RepetitionRow.analysis_id == newest.c.analysis_id)
        .where(RepetitionRow.accepted)
        .group_by(newest.c.athlete_id)
    )
    return dict(connection.execute(query).all())


def _beyond(connection: Connection, who: Any) -> dict[str, list[str]]:
    """The rules that were beyond their red limit in the newest set of the test."""
    newest, score = _newest_analyses(who), CompensationScoreRow
    query = (
        select(newest.c.athlete_id, score.label)
        .join(score, score.analysis_id == newest.c.analysis_id)
        .where(score.level == Level.RED.value)
        .distinct()
        .order_by(newest.c.athlete_id, score.label)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for athlete_id, label in connection.execute(query):
        found[athlete_id].append(label)
    return found


def _tags(connection: Connection, who: Any) -> dict[str, list[str]]:
    query = (
        select(TaggingRow.athlete_id, TagRow.name)
        .join(TagRow, TagRow.tag_id == TaggingRow.tag_id)
        .where(TaggingRow.athlete_id.in_(select(who.c.athlete_id)), TaggingRow.session_id.is_(None))
        .where(TaggingRow.set_id.is_(None), TaggingRow.removed_at.is_(None), TagRow.removed_at.is_(None))
        .order_by(TagRow.search_name)
    )
    found: dict[str, list[str]] = defaultdict(list)
    for athlete_id, name in connection.execute(query):
        found[athlete_id].append(name)
    return found
