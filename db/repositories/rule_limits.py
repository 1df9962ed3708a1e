"""Limits that the clinic set from its own athletes: their distribution, the decision, and its withdrawal."""

from collections.abc import Sequence

from sqlalchemy import Select, and_, exists, func, select
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import COACH, Database
from db.errors import StorageError
from db.models import (
    AnalysisRow,
    AthleteRow,
    CoachRow,
    CompensationScoreRow,
    InjuryRow,
    RepetitionRow,
    SessionRow,
    SetRow,
)
from db.models.studies import RuleLimitRow
from domain.athlete import Sex
from domain.identifiers import new_id
from domain.language import say
from domain.session import SetState
from domain.studies.rebasing import Excursion, OwnLimit, Rebased
from domain.timebase import Clock


class RuleLimits:
    """A decision is a row for everybody and one for each sex that differs; a new one takes its place."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def excursions(self, protocol_id: str, rule_id: str) -> tuple[Excursion, ...]:
        """How far healthy athletes went in each complete set: no involved side, no open injury."""
        last = (
            select(AnalysisRow.set_id, func.max(AnalysisRow.number).label("number"))
            .group_by(AnalysisRow.set_id)
            .subquery()
        )
        score, rep = CompensationScoreRow, RepetitionRow
        hurt = exists().where(
            InjuryRow.athlete_id == AthleteRow.athlete_id,
            InjuryRow.resolved_on.is_(None),
            InjuryRow.removed_at.is_(None),
        )
        query = (
            select(AthleteRow.athlete_id, AthleteRow.sex, SetRow.set_id, func.avg(score.peak), func.count())
            .join(SessionRow, SessionRow.athlete_id == AthleteRow.athlete_id)
            .join(SetRow, SetRow.session_id == SessionRow.session_id)
            .join(last, last.c.set_id == SetRow.set_id)
            .join(AnalysisRow, and_(AnalysisRow.set_id == SetRow.set_id, AnalysisRow.number == last.c.number))
            .join(score, score.analysis_id == AnalysisRow.analysis_id)
            .join(rep, and_(rep.analysis_id == score.analysis_id, rep.number == score.rep_number))
            .where(SetRow.protocol_id == protocol_id, score.rule_id == rule_id, score.peak.is_not(None))
            .where(rep.accepted, SetRow.state == SetState.COMPLETE.value)
            .where(AthleteRow.involved_side.is_(None), ~hurt)
            .where(AthleteRow.removed_at.is_(None), SessionRow.removed_at.is_(None))
            .where(SetRow.removed_at.is_(None))
            .group_by(AthleteRow.athlete_id, AthleteRow.sex, SetRow.set_id)
            .order_by(AthleteRow.athlete_id, SetRow.set_id)
        )
        with self._database.reading() as session:
            return tuple(
                Excursion(athlete_id, Sex(sex), set_id, float(peak), count)
                for athlete_id, sex, set_id, peak, count in session.execute(query)
            )

    def decide(self, found: Rebased, *, reason: str = "") -> tuple[OwnLimit, ...]:
        """Let the proposed limits hold from now on; StorageError where there are too few athletes."""
        refusal = next((spread.refusal for _, spread in found.proposals if spread.refusal), "")
        if refusal:
            raise StorageError(refusal)
        now = self._clock.wall()
        with self._database.writing() as session:
            version = 1 + (session.scalar(_last_version(found.protocol_id, found.rule_id)) or 0)
            for row in _holding(session, found.protocol_id, found.rule_id):
                row.removed_at = now
            for sex, spread in found.proposals:
                amber, red = spread.limits
                session.add(
                    RuleLimitRow(
                        limit_id=new_id(),
                        protocol_id=found.protocol_id,
                        rule_id=found.rule_id,
                        athlete_id=None,
                        amber=amber,
                        red=red,
                        reason=reason,
                        decided_at=now,
                        decided_by_id=session.info.get(COACH),
                        sex=None if sex is None else sex.value,
                        version=version,
                        people=spread.people,
                    )
                )
            key = f"{found.protocol_id}/{found.rule_id}"
            note(session, "decide", "rule_limits", key, now=now, detail=f"version {version}")
        return tuple(
            one
            for one in self.limits()
            if (one.protocol_id, one.rule_id) == (found.protocol_id, found.rule_id)
        )

    def withdraw(self, protocol_id: str, rule_id: str) -> None:
        """Let the limits of the files hold again."""
        now = self._clock.wall()
        with self._database.writing() as session:
            rows = _holding(session, protocol_id, rule_id)
            if not rows:
                raise StorageError(
                    say("The clinic has no limit of its own for this rule: nothing to withdraw.")
                )
            for row in rows:
                row.removed_at = now
            note(session, "withdraw", "rule_limits", f"{protocol_id}/{rule_id}", now=now)

    def limits(self) -> tuple[OwnLimit, ...]:
        """Every limit that holds."""
        row = RuleLimitRow
        query = (
            select(row, CoachRow.name)
            .outerjoin(CoachRow, CoachRow.coach_id == row.decided_by_id)
            .where(row.removed_at.is_(None), row.athlete_id.is_(None), row.version.is_not(None))
            .order_by(row.protocol_id, row.rule_id, row.sex, row.limit_id)
        )
        with self._database.reading() as session:
            return tuple(_limit(found, name or "") for found, name in session.execute(query))


def _last_version(protocol_id: str, rule_id: str) -> Select[int | None]:
    return select(func.max(RuleLimitRow.version)).where(
        RuleLimitRow.protocol_id == protocol_id, RuleLimitRow.rule_id == rule_id
    )


def _holding(session: Session, protocol_id: str, rule_id: str) -> Sequence[RuleLimitRow]:
    query = select(RuleLimitRow).where(
        RuleLimitRow.protocol_id == protocol_id,
        RuleLimitRow.rule_id == rule_id,
        RuleLimitRow.athlete_id.is_(None),
        RuleLimitRow.removed_at.is_(None),
    )
    return session.scalars(query).all()


def _limit(row: RuleLimitRow, decided_by: str) -> OwnLimit:
    return OwnLimit(
        protocol_id=row.protocol_id,
        rule_id=row.rule_id,
        amber=row.amber,
        red=row.red,
        version=row.version or 1,
        decided_on=row.decided_at.date(),
        people=row.people or 0,
        sex=None if row.sex is None else Sex(row.sex),
        decided_by=decided_by,
        reason=row.reason,
        limit_id=row.limit_id,
    )
