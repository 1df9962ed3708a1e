"""Test-retest studies of the clinic: what is planned, which sets count, what was adopted and withdrawn."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime, time, timedelta, tzinfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.audit import note
from db.engine import COACH, Database
from db.errors import StorageError
from db.mapping import stored
from db.models import AthleteRow, CoachRow, GroupMemberRow
from db.models.studies import ReliabilityResultRow, ReliabilityStudyRow, ReliabilityTrialRow
from db.repositories.own_errors import adopted_errors, stated
from db.repositories.study_sets import study_sets
from domain.identifiers import new_id
from domain.language import say
from domain.results import MetricValue
from domain.studies.finding import Finding
from domain.studies.own_figure import AdoptedError
from domain.studies.study import Study, Trial
from domain.timebase import Clock

ALGORITHM = "1"


class Studies:
    """Guided test-retests. What was found is only ever added; withdrawing brings the cited error back."""

    def __init__(self, *, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def save(self, study: Study) -> Study:
        """Add a study, or take over its title, notes and end; what it measures is fixed once it stands."""
        with self._database.writing() as session:
            row = session.get(ReliabilityStudyRow, study.study_id)
            if row is None:
                row = ReliabilityStudyRow(
                    study_id=study.study_id,
                    protocol_id=study.protocol_id,
                    protocol_version=study.protocol_version,
                    metric=",".join(study.metrics),
                    occasions=study.occasions,
                    spacing_days=study.spacing_days,
                    group_id=study.group_id,
                    started_on=study.started_on,
                    led_by_id=session.info.get(COACH),
                )
                session.add(row)
            row.title, row.notes, row.ended_on = study.title, study.notes, study.ended_on
            note(session, "save", "reliability_studies", study.study_id, now=self._clock.wall())
        return self.get(study.study_id)

    def remove(self, study_id: str) -> None:
        """Hide a study; what it found goes out of force."""
        with self._database.writing() as session:
            _row(session, study_id).removed_at = self._clock.wall()
            note(session, "remove", "reliability_studies", study_id, now=self._clock.wall())

    def list(self) -> list[Study]:
        """Every study that is not removed, the newest first."""
        row = ReliabilityStudyRow
        query = (
            select(row, CoachRow.name)
            .outerjoin(CoachRow, CoachRow.coach_id == row.adopted_by_id)
            .where(row.removed_at.is_(None))
            .order_by(row.started_on.desc(), row.study_id.desc())
        )
        with self._database.reading() as session:
            return [_study(found, name) for found, name in session.execute(query)]

    def get(self, study_id: str) -> Study:
        """One study; StorageError when there is none."""
        with self._database.reading() as session:
            row = _row(session, study_id)
            coach = session.get(CoachRow, row.adopted_by_id) if row.adopted_by_id else None
            return _study(row, None if coach is None else coach.name)

    def members(self, study: Study) -> Mapping[str, str]:
        """Name by key of those who are asked to take part; empty where the study is open to anybody."""
        query = (
            select(AthleteRow.athlete_id, AthleteRow.name)
            .join(GroupMemberRow, GroupMemberRow.athlete_id == AthleteRow.athlete_id)
            .where(GroupMemberRow.group_id == study.group_id, GroupMemberRow.removed_at.is_(None))
            .where(AthleteRow.removed_at.is_(None))
        )
        with self._database.reading() as session:
            return {} if study.group_id is None else dict(session.execute(query).all())

    def trials(self, study: Study, *, zone: tzinfo | None = None) -> tuple[Trial, ...]:
        """Every complete set that may count, oldest first, with the coach's exclusions."""
        # A day earlier: the first local day may begin before midnight UTC.
        since = datetime.combine(study.started_on - timedelta(days=1), time(), UTC)
        query = select(ReliabilityTrialRow.set_id, ReliabilityTrialRow.excluded_reason).where(
            ReliabilityTrialRow.study_id == study.study_id, ReliabilityTrialRow.removed_at.is_(None)
        )
        with self._database.reading() as session:
            excluded = dict(session.execute(query).all())
            return study_sets(session, study, since=since, excluded=excluded, zone=zone)

    def exclude(self, study_id: str, set_id: str, reason: str) -> None:
        """Leave a set out and say why; StorageError without a reason."""
        if not reason.strip():
            raise StorageError(say("Write why the set does not count: it is kept with the study."))
        self._mark(study_id, set_id, reason.strip())

    def include(self, study_id: str, set_id: str) -> None:
        """Let an excluded set count again."""
        self._mark(study_id, set_id, "")

    def adopt(self, study: Study, findings: Sequence[Finding], counted: Sequence[Sequence[Trial]]) -> Study:
        """Let these errors hold in place of the cited ones; StorageError where one may not.

        `counted` are the trials that they stand on, for each athlete in the order of the visits.
        """
        refusal = next((one.refusal for one in findings if one.refusal), "")
        if refusal or not findings:
            raise StorageError(refusal or say("Nothing was found yet: go on with the study."))
        now = self._clock.wall()
        with self._database.writing() as session:
            row = _row(session, study.study_id)
            row.adopted_at, row.adopted_by_id = now, session.info.get(COACH)
            session.add_all(_result(study.study_id, one, now) for one in findings)
            for trials in counted:
                for occasion, trial in enumerate(trials, start=1):
                    _trial(session, study.study_id, trial.set_id).occasion = occasion
            words = ", ".join(f"{one.metric} SEM {one.sem.value:.3g} {one.error_unit}" for one in findings)
            note(session, "adopt", "reliability_studies", study.study_id, now=now, detail=words)
        return self.get(study.study_id)

    def withdraw(self, study_id: str) -> Study:
        """Let the cited errors hold again; what was found stays."""
        with self._database.writing() as session:
            row = _row(session, study_id)
            row.adopted_at, row.adopted_by_id = None, None
            note(session, "withdraw", "reliability_studies", study_id, now=self._clock.wall())
        return self.get(study_id)

    def errors(self) -> tuple[AdoptedError, ...]:
        """Every adopted error, the newest first."""
        with self._database.reading() as session:
            return tuple(one for each in adopted_errors(session).values() for one in each)

    def stated(
        self, protocol_id: str, metrics: Sequence[MetricValue], *, accepted: int
    ) -> tuple[MetricValue, ...]:
        """The values of a set with the ± that holds now."""
        with self._database.reading() as session:
            return stated(adopted_errors(session), protocol_id, metrics, accepted=accepted)

    def _mark(self, study_id: str, set_id: str, reason: str) -> None:
        with self._database.writing() as session:
            _row(session, study_id)
            _trial(session, study_id, set_id).excluded_reason = reason
            action = "exclude" if reason else "include"
            note(session, action, "reliability_studies", study_id, now=self._clock.wall(), detail=set_id)


def _row(session: Session, study_id: str) -> ReliabilityStudyRow:
    row = session.get(ReliabilityStudyRow, study_id)
    if row is None:
        raise StorageError(say("There is no study {study_id}: choose one of the list.", study_id=study_id))
    return row


def _trial(session: Session, study_id: str, set_id: str) -> ReliabilityTrialRow:
    query = select(ReliabilityTrialRow).where(
        ReliabilityTrialRow.study_id == study_id, ReliabilityTrialRow.set_id == set_id
    )
    row = session.scalars(query).first()
    if row is None:
        row = ReliabilityTrialRow(
            trial_id=new_id(), study_id=study_id, set_id=set_id, occasion=0, excluded_reason=""
        )
        session.add(row)
    return row


def _study(row: ReliabilityStudyRow, adopted_by: str | None) -> Study:
    return Study(
        study_id=row.study_id,
        title=row.title,
        protocol_id=row.protocol_id,
        protocol_version=row.protocol_version,
        metrics=tuple(row.metric.split(",")),
        occasions=row.occasions,
        spacing_days=row.spacing_days or 1,
        started_on=row.started_on,
        group_id=row.group_id,
        ended_on=row.ended_on,
        notes=row.notes,
        adopted_at=row.adopted_at,
        adopted_by=adopted_by or "",
    )


def _result(study_id: str, found: Finding, now: datetime) -> ReliabilityResultRow:
    named = ("icc_agreement", "icc_consistency", "sem", "mdc", "agreement", "proportional")
    figures: dict[str, object] = {name: asdict(getattr(found, name)) for name in named}
    return ReliabilityResultRow(
        result_id=new_id(),
        study_id=study_id,
        made_at=now,
        algorithm_version=ALGORITHM,
        athletes=found.people,
        icc=stored(found.icc_agreement.value),
        icc_low=stored(found.icc_agreement.low),
        icc_high=stored(found.icc_agreement.high),
        sem=stored(found.sem.value),
        mdc95=stored(found.mdc.value),
        unit=found.error_unit,
        adopted_at=now,
        metric=found.metric,
        least_reps=found.least_reps,
        figures={**_finite(figures), "remarks": list(found.remarks)},
    )


def _finite(tree: dict[str, object]) -> dict[str, object]:
    """JSON has no NaN: what is not measurable is null."""
    return {
        name: _finite(part) if isinstance(part, dict) else None if part != part else part
        for name, part in tree.items()
    }
