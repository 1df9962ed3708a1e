"""Outcomes of analyses to rows and back, NaN included."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

import numpy as np
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.documents import Document, from_document, to_document
from db.errors import StorageError
from db.mapping import measured, stored
from db.models import (
    AnalysisRow,
    CompensationScoreRow,
    FindingRow,
    MetricValueRow,
    RepetitionRow,
    SetRow,
    TracesRow,
)
from db.models.results import WHOLE_SET
from db.recording.codec import SMALL_LEVEL, decode, encode
from db.repositories.own_errors import adopted_errors, stated
from db.repositories.streams import read_streams
from domain.channel import Calibration
from domain.identifiers import new_id
from domain.language import say
from domain.protocol import CompensationRule
from domain.results import (
    PRACTICE,
    CompensationScore,
    Finding,
    Level,
    MetricValue,
    Repetition,
    SetResult,
    Severity,
    TempoPhases,
    Traces,
)


def latest_analysis(session: Session, set_id: str) -> AnalysisRow | None:
    """The analysis that holds."""
    query = select(AnalysisRow).where(AnalysisRow.set_id == set_id).order_by(AnalysisRow.number.desc())
    return session.scalars(query.limit(1)).first()


def add_result(
    session: Session,
    set_id: str,
    result: SetResult,
    *,
    now: datetime,
    cause: str = "",
    rules: Sequence[CompensationRule] = (),
) -> str:
    """Add an analysis after the ones that are there, with what it was read with and judged by; its key."""
    newest = session.scalar(select(func.max(AnalysisRow.number)).where(AnalysisRow.set_id == set_id))
    row = AnalysisRow(
        analysis_id=new_id(),
        set_id=set_id,
        number=(newest or 0) + 1,
        made_at=now,
        algorithm_version=result.algorithm_version,
        rule_version=result.rule_version,
        score=stored(result.score),
        alignment_residual_deg=stored(result.alignment_residual_deg),
        notes=list(result.notes),
        calibrations=[one.calibration_id for one in _read_with(session, set_id)],
        rules=[_judged_by(rule) for rule in rules],
        cause=cause,
    )
    session.add(row)
    session.flush()
    session.add(_traces_row(row.analysis_id, result.traces))
    session.add_all(_metric_rows(row.analysis_id, WHOLE_SET, result.metrics))
    session.add_all(_finding_rows(row.analysis_id, result.findings))
    for rep in result.repetitions:
        session.add(_rep_row(row.analysis_id, rep))
        session.add_all(_metric_rows(row.analysis_id, rep.number, rep.metrics))
        session.add_all(_compensation_rows(row.analysis_id, rep.number, rep.compensations))
    return row.analysis_id


def _read_with(session: Session, set_id: str) -> list[Calibration]:
    return [one for stream in read_streams(session, set_id) for one in stream.calibrations]


def _judged_by(rule: CompensationRule) -> Document:
    return {
        "rule_id": rule.rule_id,
        "version": rule.version,
        "amber": rule.limit.amber,
        "red": rule.limit.red,
        "source": rule.limit.source,
    }


def read_result(session: Session, row: AnalysisRow) -> SetResult:
    """The analysis as it was saved, with what the coach has decided about repetitions since."""
    metrics = read_metrics(session, [row.analysis_id], whole_set_only=False)[row.analysis_id]
    compensations = _read_compensations(session, row.analysis_id)
    reps = session.scalars(
        select(RepetitionRow)
        .where(RepetitionRow.analysis_id == row.analysis_id)
        .order_by(RepetitionRow.number)
    )
    findings = session.scalars(
        select(FindingRow).where(FindingRow.analysis_id == row.analysis_id).order_by(FindingRow.position)
    )
    return SetResult(
        repetitions=tuple(
            _rep_of(rep, tuple(metrics[rep.number]), tuple(compensations[rep.number])) for rep in reps
        ),
        metrics=_stated_now(session, row, metrics),
        findings=tuple(_finding_of(finding) for finding in findings),
        traces=traces_of(session.get_one(TracesRow, row.analysis_id)),
        algorithm_version=row.algorithm_version,
        rule_version=row.rule_version,
        score=measured(row.score),
        alignment_residual_deg=measured(row.alignment_residual_deg),
        notes=from_document(tuple[str, ...], row.notes),
    )


def _stated_now(
    session: Session, row: AnalysisRow, metrics: dict[int, list[MetricValue]]
) -> tuple[MetricValue, ...]:
    """The values of the set; where the clinic has adopted an error of its own, their ± is by that."""
    of_set, adopted = metrics[WHOLE_SET], adopted_errors(session)
    if not adopted:
        return tuple(of_set)
    counted = select(func.count()).where(RepetitionRow.analysis_id == row.analysis_id, RepetitionRow.accepted)
    protocol_id = session.get_one(SetRow, row.set_id).protocol_id
    return stated(adopted, protocol_id, of_set, accepted=session.scalar(counted) or 0)


def read_metrics(
    session: Session, analysis_ids: Sequence[str], *, whole_set_only: bool
) -> dict[str, dict[int, list[MetricValue]]]:
    """Per analysis and repetition number the metrics in their order."""
    found: dict[str, dict[int, list[MetricValue]]] = defaultdict(lambda: defaultdict(list))
    query = select(MetricValueRow).where(MetricValueRow.analysis_id.in_(analysis_ids))
    if whole_set_only:
        query = query.where(MetricValueRow.rep_number == WHOLE_SET)
    for row in session.scalars(query.order_by(MetricValueRow.rep_number, MetricValueRow.position)):
        value = MetricValue(row.name, measured(row.value), row.unit, row.half_width_95, row.reason)
        found[row.analysis_id][row.rep_number].append(value)
    return found


def judge_repetition(session: Session, set_id: str, number: int, *, accepted: bool, reason: str) -> None:
    """Take over what the coach decides about a repetition of the newest analysis."""
    analysis = latest_analysis(session, set_id)
    row = None if analysis is None else session.get(RepetitionRow, (analysis.analysis_id, number))
    if row is None:
        raise StorageError(
            say("This set has no repetition {number}: analyse it first or choose another one.", number=number)
        )
    if row.reason == PRACTICE and not row.accepted:
        raise StorageError(
            say("Repetition {number} was practice and never counts: choose another one.", number=number)
        )
    row.accepted, row.reason = accepted, reason


def _read_compensations(session: Session, analysis_id: str) -> dict[int, list[CompensationScore]]:
    found: dict[int, list[CompensationScore]] = defaultdict(list)
    query = select(CompensationScoreRow).where(CompensationScoreRow.analysis_id == analysis_id)
    for row in session.scalars(query.order_by(CompensationScoreRow.position)):
        found[row.rep_number].append(
            CompensationScore(
                rule_id=row.rule_id,
                label=row.label,
                unit=row.unit,
                peak=measured(row.peak),
                probability_amber=measured(row.probability_amber),
                probability_red=measured(row.probability_red),
                duration_s=measured(row.duration_s),
                area=measured(row.area),
                level=Level(row.level),
                score=measured(row.score),
            )
        )
    return found


def _metric_rows(analysis_id: str, rep_number: int, metrics: Iterable[MetricValue]) -> list[MetricValueRow]:
    return [
        MetricValueRow(
            analysis_id=analysis_id,
            rep_number=int(rep_number),
            position=position,
            name=metric.name,
            value=stored(metric.value),
            unit=metric.unit,
            half_width_95=stored(metric.half_width_95),
            reason=metric.reason,
        )
        for position, metric in enumerate(metrics)
    ]


def _compensation_rows(
    analysis_id: str, rep_number: int, scores: Iterable[CompensationScore]
) -> list[CompensationScoreRow]:
    return [
        CompensationScoreRow(
            analysis_id=analysis_id,
            rep_number=int(rep_number),
            position=position,
            rule_id=score.rule_id,
            label=score.label,
            unit=score.unit,
            peak=stored(score.peak),
            probability_amber=stored(score.probability_amber),
            probability_red=stored(score.probability_red),
            duration_s=stored(score.duration_s),
            area=stored(score.area),
            level=score.level.value,
            score=stored(score.score),
        )
        for position, score in enumerate(scores)
    ]


def _rep_row(analysis_id: str, rep: Repetition) -> RepetitionRow:
    return RepetitionRow(
        analysis_id=analysis_id,
        number=int(rep.number),
        start_s=stored(rep.start_s),
        peak_s=stored(rep.peak_s),
        end_s=stored(rep.end_s),
        score=stored(rep.score),
        accepted=bool(rep.accepted),
        reason=rep.reason,
        tempo=None if rep.tempo is None else to_document(rep.tempo),
        mark=rep.mark or None,
    )


def _rep_of(
    row: RepetitionRow, metrics: tuple[MetricValue, ...], compensations: tuple[CompensationScore, ...]
) -> Repetition:
    return Repetition(
        number=row.number,
        start_s=measured(row.start_s),
        peak_s=measured(row.peak_s),
        end_s=measured(row.end_s),
        metrics=metrics,
        compensations=compensations,
        tempo=None if row.tempo is None else from_document(TempoPhases, row.tempo),
        score=measured(row.score),
        accepted=row.accepted,
        reason=row.reason,
        mark=row.mark or "",
    )


def _finding_rows(analysis_id: str, findings: Iterable[Finding]) -> list[FindingRow]:
    return [
        FindingRow(
            analysis_id=analysis_id,
            position=position,
            code=finding.code,
            sentence=finding.sentence,
            severity=finding.severity.value,
            rep_number=None if finding.rep_number is None else int(finding.rep_number),
            rep_counts=bool(finding.rep_counts),
        )
        for position, finding in enumerate(findings)
    ]


def _finding_of(row: FindingRow) -> Finding:
    return Finding(row.code, row.sentence, Severity(row.severity), row.rep_number, row.rep_counts)


def _traces_row(analysis_id: str, traces: Traces) -> TracesRow:
    columns = [traces.time_s, *traces.channels.values()]
    if {len(column) for column in columns} != {len(traces.time_s)}:
        raise StorageError(say("The curves of this analysis differ in length: analyse the set again."))
    # Bit patterns, so that every NaN and every last digit comes back as it was.
    table = np.column_stack([np.asarray(column, dtype=np.float64) for column in columns]).view(np.int64)
    return TracesRow(
        analysis_id=analysis_id, names=list(traces.channels), payload=encode(table, level=SMALL_LEVEL)
    )


def traces_of(row: TracesRow) -> Traces:
    """The curves as they were saved; StorageError when a byte has changed."""
    table = decode(row.payload).view(np.float64)
    names = from_document(tuple[str, ...], row.names)
    columns = [np.ascontiguousarray(table[:, index]) for index in range(table.shape[1])]
    return Traces(time_s=columns[0], channels=dict(zip(names, columns[1:], strict=True)))
