"""The clinic's own figures and decisions: reliability studies, limits of rules, comparison overrides."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Editable


class ReliabilityStudyRow(Editable, Base):
    """A guided test-retest of one protocol; `metric` has the names of its values, with commas.

    While `adopted_at` stands, the results of that moment hold in place of the cited errors.
    """

    __tablename__ = "reliability_studies"

    study_id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    protocol_id: Mapped[str]
    protocol_version: Mapped[int]
    metric: Mapped[str]
    occasions: Mapped[int]
    started_on: Mapped[date]
    ended_on: Mapped[date | None]
    led_by_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))
    notes: Mapped[str]
    spacing_days: Mapped[int | None]
    group_id: Mapped[str | None] = mapped_column(ForeignKey("athlete_groups.group_id"))
    adopted_at: Mapped[datetime | None]
    adopted_by_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))


class ReliabilityTrialRow(Editable, Base):
    """One set that counts in a study; an excluded one keeps its reason."""

    __tablename__ = "reliability_trials"
    __table_args__ = (Index(None, "study_id", "set_id", unique=True),)

    trial_id: Mapped[str] = mapped_column(primary_key=True)
    study_id: Mapped[str] = mapped_column(ForeignKey("reliability_studies.study_id"))
    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), index=True)
    occasion: Mapped[int]
    excluded_reason: Mapped[str]


class ReliabilityResultRow(Base):
    """What a study found of one metric; a later calculation is a new row, none is ever changed.

    `unit` is that of SEM and MDC95: percent where the error grows with the value.
    """

    __tablename__ = "reliability_results"

    result_id: Mapped[str] = mapped_column(primary_key=True)
    study_id: Mapped[str] = mapped_column(ForeignKey("reliability_studies.study_id"), index=True)
    made_at: Mapped[datetime]
    algorithm_version: Mapped[str]
    athletes: Mapped[int]
    icc: Mapped[float | None]
    icc_low: Mapped[float | None]
    icc_high: Mapped[float | None]
    sem: Mapped[float | None]
    mdc95: Mapped[float | None]
    unit: Mapped[str]
    adopted_at: Mapped[datetime | None]
    metric: Mapped[str | None]
    least_reps: Mapped[int | None]
    figures: Mapped[object | None]


class RuleLimitRow(Editable, Base):
    """A limit that the clinic chose in place of the protocol's; withdrawn ones are removed and count on."""

    __tablename__ = "rule_limits"
    __table_args__ = (Index(None, "protocol_id", "rule_id"),)

    limit_id: Mapped[str] = mapped_column(primary_key=True)
    protocol_id: Mapped[str]
    rule_id: Mapped[str]
    athlete_id: Mapped[str | None] = mapped_column(ForeignKey("athletes.athlete_id"), index=True)
    amber: Mapped[float]
    red: Mapped[float]
    reason: Mapped[str]
    decided_at: Mapped[datetime]
    decided_by_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))
    sex: Mapped[str | None]
    version: Mapped[int | None]
    people: Mapped[int | None]


class ComparisonOverrideRow(Editable, Base):
    """A coach compared two sets although their conditions differ, and why."""

    __tablename__ = "comparison_overrides"
    __table_args__ = (Index(None, "earlier_set_id", "later_set_id"),)

    override_id: Mapped[str] = mapped_column(primary_key=True)
    earlier_set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"))
    later_set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"))
    differences: Mapped[object]
    reason: Mapped[str]
    decided_at: Mapped[datetime]
    decided_by_id: Mapped[str | None] = mapped_column(ForeignKey("coaches.coach_id"))
