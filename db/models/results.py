"""Outcomes of analyses: a new analysis is a new row, an old one stays as it was.

A null number reads back as NaN, *not measurable*: SQLite itself turns NaN into null. `rep_number` -1
stands for the whole set.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Counted

WHOLE_SET = -1


class AnalysisRow(Base):
    """One analysis of one set; `number` counts from 1 and the highest is the one that holds.

    `calibrations` are the keys of those the samples were read with, `rules` the limits that were judged
    by, `cause` is why the analysis was made.
    """

    __tablename__ = "analyses"
    __table_args__ = (UniqueConstraint("set_id", "number"),)

    analysis_id: Mapped[str] = mapped_column(primary_key=True)
    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"))
    number: Mapped[int]
    made_at: Mapped[datetime]
    algorithm_version: Mapped[str]
    rule_version: Mapped[str]
    score: Mapped[float | None]
    alignment_residual_deg: Mapped[float | None]
    notes: Mapped[object]
    calibrations: Mapped[object | None]
    rules: Mapped[object | None]
    cause: Mapped[str | None]
    coach_id: Mapped[str | None]


class RepetitionRow(Counted, Base):
    """One repetition. The coach may change `accepted` and `reason`; the audit keeps that it happened."""

    __tablename__ = "repetitions"

    analysis_id: Mapped[str] = mapped_column(ForeignKey("analyses.analysis_id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    start_s: Mapped[float | None]
    peak_s: Mapped[float | None]
    end_s: Mapped[float | None]
    score: Mapped[float | None]
    accepted: Mapped[bool]
    reason: Mapped[str]
    tempo: Mapped[object | None]
    mark: Mapped[str | None]


class MetricValueRow(Base):
    """A number of a repetition or of the whole set."""

    __tablename__ = "metric_values"
    __table_args__ = (Index(None, "name", "analysis_id"),)

    analysis_id: Mapped[str] = mapped_column(ForeignKey("analyses.analysis_id"), primary_key=True)
    rep_number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    value: Mapped[float | None]
    unit: Mapped[str]
    half_width_95: Mapped[float | None]
    reason: Mapped[str]


class CompensationScoreRow(Base):
    """One rule on one repetition."""

    __tablename__ = "compensation_scores"

    analysis_id: Mapped[str] = mapped_column(ForeignKey("analyses.analysis_id"), primary_key=True)
    rep_number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    rule_id: Mapped[str] = mapped_column(index=True)
    label: Mapped[str]
    unit: Mapped[str]
    peak: Mapped[float | None]
    probability_amber: Mapped[float | None]
    probability_red: Mapped[float | None]
    duration_s: Mapped[float | None]
    area: Mapped[float | None]
    level: Mapped[str]
    score: Mapped[float | None]


class FindingRow(Base):
    """One sentence of the quality gate."""

    __tablename__ = "findings"

    analysis_id: Mapped[str] = mapped_column(ForeignKey("analyses.analysis_id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str]
    sentence: Mapped[str]
    severity: Mapped[str]
    rep_number: Mapped[int | None]
    rep_counts: Mapped[bool]


class TracesRow(Base):
    """The curves of an analysis, kept so that review and comparison need not compute them again."""

    __tablename__ = "traces"

    analysis_id: Mapped[str] = mapped_column(ForeignKey("analyses.analysis_id"), primary_key=True)
    names: Mapped[object]
    payload: Mapped[bytes] = mapped_column(LargeBinary)
