"""Lists of sessions with the figures of their sets, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Select, and_, case, func, select
from sqlalchemy.orm import Session

from db.mapping import header_of, measured, session_of
from db.models import (
    AnalysisRow,
    AthleteRow,
    ChunkRow,
    FindingRow,
    RatingsRow,
    RepetitionRow,
    SessionRow,
    SetConditionsRow,
    SetRow,
    StreamRow,
)
from db.models.results import WHOLE_SET
from db.repositories.own_errors import adopted_errors, stated
from db.repositories.results import read_metrics
from domain.change.history import SessionSummary, SetSummary
from domain.results import PRACTICE, Severity
from domain.session import SetState, TrainingSet


def summaries(session: Session, query: Select[SessionRow]) -> list[SessionSummary]:
    """The sessions of `query` in its order, with their sets in the order they were done."""
    visits = session.scalars(query).all()
    names = _names(session, {visit.athlete_id for visit in visits})
    sets: dict[str, list[SetSummary]] = defaultdict(list)
    for summary in _set_summaries(session, visits):
        sets[summary.header.session_id].append(summary)
    return [
        SessionSummary(session_of(visit), names[visit.athlete_id], tuple(sets[visit.session_id]))
        for visit in visits
    ]


def saved_seconds(session: Session, set_ids: Sequence[str]) -> dict[str, float]:
    """Seconds between the first and the last sample kept of each set."""
    query = (
        select(
            StreamRow.set_id,
            func.min(ChunkRow.first_received_ns),
            func.max(ChunkRow.last_received_ns),
        )
        .join(ChunkRow, ChunkRow.stream_id == StreamRow.stream_id)
        .where(StreamRow.set_id.in_(set_ids))
        .group_by(StreamRow.set_id)
    )
    return {set_id: (last - first) / 1e9 for set_id, first, last in session.execute(query)}


def _names(session: Session, athlete_ids: set[str]) -> dict[str, str]:
    query = select(AthleteRow.athlete_id, AthleteRow.name).where(AthleteRow.athlete_id.in_(athlete_ids))
    return dict(session.execute(query).all())


def _set_summaries(session: Session, visits: Sequence[SessionRow]) -> list[SetSummary]:
    athlete_of = {visit.session_id: visit.athlete_id for visit in visits}
    query = (
        select(SetRow, RatingsRow, SetConditionsRow)
        .outerjoin(RatingsRow, RatingsRow.set_id == SetRow.set_id)
        .outerjoin(SetConditionsRow, SetConditionsRow.set_id == SetRow.set_id)
        .where(SetRow.session_id.in_(athlete_of), SetRow.removed_at.is_(None))
        .order_by(SetRow.started_at, SetRow.set_id)
    )
    headers = [
        header_of(row, athlete_of[row.session_id], ratings, conditions)
        for row, ratings, conditions in session.execute(query)
    ]
    shown = [header for header in headers if header.state is not SetState.DISCARDED]
    return _with_figures(session, shown)


def _with_figures(session: Session, headers: Sequence[TrainingSet]) -> list[SetSummary]:
    set_ids = [header.set_id for header in headers]
    seconds = saved_seconds(session, set_ids)
    newest = _newest_analyses(session, set_ids)
    keys = [row.analysis_id for row in newest.values()]
    metrics = read_metrics(session, keys, whole_set_only=True)
    reps = _repetition_counts(session, keys)
    findings = _finding_counts(session, keys)
    adopted = adopted_errors(session)
    result = []
    for header in headers:
        row = newest.get(header.set_id)
        key = "" if row is None else row.analysis_id
        found, accepted, practice = reps.get(key, (0, 0, 0))
        values = metrics[key][WHOLE_SET] if key in metrics else ()
        result.append(
            SetSummary(
                header=header,
                saved_s=seconds.get(header.set_id, 0.0),
                repetitions=found,
                accepted=accepted,
                practice=practice,
                score=measured(None if row is None else row.score),
                metrics=stated(adopted, header.protocol_id, values, accepted=accepted),
                findings=findings.get(key, 0),
            )
        )
    return result


def _newest_analyses(session: Session, set_ids: Sequence[str]) -> dict[str, AnalysisRow]:
    query = select(AnalysisRow).where(AnalysisRow.set_id.in_(set_ids)).order_by(AnalysisRow.number)
    return {row.set_id: row for row in session.scalars(query)}


def _repetition_counts(session: Session, keys: Sequence[str]) -> dict[str, tuple[int, int, int]]:
    is_practice = and_(RepetitionRow.reason == PRACTICE, ~RepetitionRow.accepted)
    practice = func.sum(case((is_practice, 1), else_=0))
    accepted = func.sum(case((RepetitionRow.accepted, 1), else_=0))
    query = select(RepetitionRow.analysis_id, func.count(), accepted, practice)
    grouped = query.where(RepetitionRow.analysis_id.in_(keys)).group_by(RepetitionRow.analysis_id)
    return {key: (found, counted, done) for key, found, counted, done in session.execute(grouped)}


def _finding_counts(session: Session, keys: Sequence[str]) -> dict[str, int]:
    query = (
        select(FindingRow.analysis_id, func.count())
        .where(FindingRow.analysis_id.in_(keys), FindingRow.severity != Severity.INFO.value)
        .group_by(FindingRow.analysis_id)
    )
    return dict(session.execute(query).all())
