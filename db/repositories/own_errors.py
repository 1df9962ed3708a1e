"""Reads the test-retest errors that the clinic has adopted, and states values with them."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.mapping import measured
from db.models import CoachRow
from db.models.studies import ReliabilityResultRow, ReliabilityStudyRow
from domain.results import MetricValue
from domain.studies.own_figure import AdoptedError, restated

Adopted = dict[str, list[AdoptedError]]


def adopted_errors(session: Session) -> Adopted:
    """By protocol, the newest first."""
    study, result = ReliabilityStudyRow, ReliabilityResultRow
    query = (
        select(study.protocol_id, study.spacing_days, CoachRow.name, result)
        .join(result, result.study_id == study.study_id)
        .outerjoin(CoachRow, CoachRow.coach_id == study.adopted_by_id)
        .where(study.removed_at.is_(None), study.adopted_at == result.adopted_at)
        .order_by(result.adopted_at.desc(), result.result_id)
    )
    found: Adopted = defaultdict(list)
    for protocol_id, spacing_days, name, row in session.execute(query):
        found[protocol_id].append(
            AdoptedError(
                protocol_id=protocol_id,
                metric=row.metric or "",
                sem=measured(row.sem),
                unit=row.unit,
                icc=measured(row.icc),
                people=row.athletes,
                least_reps=row.least_reps or 1,
                spacing_days=spacing_days or 1,
                made_on=row.made_at.date(),
                adopted_by=name or "",
            )
        )
    return found


def stated(
    adopted: Adopted, protocol_id: str, metrics: Sequence[MetricValue], *, accepted: int
) -> tuple[MetricValue, ...]:
    """The values of a set of this protocol with the ± that holds now."""
    errors = adopted.get(protocol_id)
    return restated(metrics, errors, accepted=accepted) if errors else tuple(metrics)
