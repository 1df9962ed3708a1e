"""The sets that may count in a test-retest, with their newest values, in three queries."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from db.mapping import measured
from db.models import (
    AnalysisRow,
    AthleteRow,
    GroupMemberRow,
    MetricValueRow,
    RepetitionRow,
    SessionRow,
    SetRow,
)
from db.models.results import WHOLE_SET
from domain.athlete import Side
from domain.language import say
from domain.program.weeks import local_day
from domain.results import MetricValue
from domain.session import SetState
from domain.studies.study import Study, Trial


def study_sets(
    session: Session,
    study: Study,
    *,
    since: datetime,
    excluded: Mapping[str, str],
    zone: tzinfo | None,
) -> tuple[Trial, ...]:
    """Oldest first; a set of another version of the test does not count, and says so."""
    newest = _newest(study, since).subquery()
    values: dict[str, dict[str, MetricValue]] = defaultdict(dict)
    row = MetricValueRow
    query = (
        select(newest.c.set_id, row.name, row.value, row.unit, row.half_width_95, row.reason)
        .join(newest, newest.c.analysis_id == row.analysis_id)
        .where(row.rep_number == WHOLE_SET, row.name.in_(study.metrics))
    )
    for set_id, name, value, unit, half, reason in session.execute(query):
        values[set_id][name] = MetricValue(name, measured(value), unit, half, reason)
    counted = (
        select(newest.c.set_id, func.count())
        .join(RepetitionRow, RepetitionRow.analysis_id == newest.c.analysis_id)
        .where(RepetitionRow.accepted)
        .group_by(newest.c.set_id)
    )
    accepted: dict[str, int] = dict(session.execute(counted).all())
    found = []
    for one in session.execute(select(newest).order_by(newest.c.started_at, newest.c.set_id)):
        other = one.protocol_version != study.protocol_version
        version = (
            say(
                "It was done with version {protocol_version} of the test.",
                protocol_version=one.protocol_version,
            )
            if other
            else ""
        )
        found.append(
            Trial(
                set_id=one.set_id,
                athlete_id=one.athlete_id,
                athlete_name=one.name,
                side=Side(one.side),
                done_on=local_day(one.started_at, zone),
                accepted=accepted.get(one.set_id, 0),
                values=values[one.set_id],
                excluded_reason=excluded.get(one.set_id, "") or version,
            )
        )
    return tuple(found)


def _newest(study: Study, since: datetime) -> Any:
    last = (
        select(AnalysisRow.set_id, func.max(AnalysisRow.number).label("number"))
        .group_by(AnalysisRow.set_id)
        .subquery()
    )
    query = (
        select(
            SetRow.set_id,
            SetRow.side,
            SetRow.started_at,
            SetRow.protocol_version,
            AthleteRow.athlete_id,
            AthleteRow.name,
            AnalysisRow.analysis_id,
        )
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .join(AthleteRow, AthleteRow.athlete_id == SessionRow.athlete_id)
        .join(last, last.c.set_id == SetRow.set_id)
        .join(AnalysisRow, and_(AnalysisRow.set_id == SetRow.set_id, AnalysisRow.number == last.c.number))
        .where(SetRow.protocol_id == study.protocol_id, SetRow.started_at >= since)
        .where(SetRow.state == SetState.COMPLETE.value, SetRow.removed_at.is_(None))
        .where(SessionRow.removed_at.is_(None), AthleteRow.removed_at.is_(None))
    )
    if study.group_id is not None:
        members = select(GroupMemberRow.athlete_id).where(
            GroupMemberRow.group_id == study.group_id, GroupMemberRow.removed_at.is_(None)
        )
        query = query.where(AthleteRow.athlete_id.in_(members))
    return query
