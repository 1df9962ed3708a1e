"""One athlete's stored results over all visits, in a fixed number of queries and without any curve or raw."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np
from sqlalchemy import Connection, Text, and_, cast, func, select
from sqlalchemy.sql.selectable import Subquery

from db.documents import from_document
from db.engine import Database
from db.mapping import measured
from db.models import (
    AnalysisRow,
    CompensationScoreRow,
    FeedbackExposureRow,
    MetricValueRow,
    RecalibrationRow,
    RepetitionRow,
    SessionRow,
    SetConditionsRow,
    SetRow,
    StreamRow,
)
from db.models.results import WHOLE_SET
from db.repositories.own_errors import Adopted, adopted_errors, stated
from domain.athlete import Side
from domain.biofeedback.exposure import Exposure, FeedbackMode
from domain.channel import Calibration, Channel, DeviceClock, DeviceIdentity, Segment, Stream
from domain.conditions import Conditions
from domain.results import MetricValue, Repetition, SetResult, Traces
from domain.session import SetState, TrainingSet

_NAN, _FORCE = float("nan"), '"force"'
_UNKNOWN = Conditions()
_NO_TRACES = Traces(np.empty(0), {})
_CONDITIONS = (
    "set_up", "surface", "contraction", "tempo", "resistance", "load_n", "load_kg", "band_maker",
    "band_colour", "band_rest_length_m", "band_stretch_m", "anchor_height_m", "attachment", "order_seed",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoredResult:
    """A complete set with its newest analysis: no curves, and repetitions only as counted or not."""

    header: TrainingSet
    result: SetResult
    baseline: bool
    models: tuple[str, ...] = ()
    force_streams: tuple[Stream, ...] = ()
    exposures: tuple[Exposure, ...] = ()
    rule_peaks: Mapping[str, float] = field(default_factory=dict)


class ProgressHistory:
    """Reads stored results; nothing is analysed again."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def of_athlete(
        self, athlete_id: str, *, names: Callable[[Collection[str]], Collection[str]]
    ) -> tuple[StoredResult, ...]:
        """The complete, analysed sets of an athlete, oldest first.

        `names` says which metrics are read, told the protocols that the athlete has done.
        """
        newest = _newest_analyses(athlete_id)
        with self._database.reading() as session:
            # Rows of plain columns: values of thousands of rows need no objects that follow changes.
            connection = session.connection()
            headers = [
                row for row in _headers(connection, athlete_id) if row.state == SetState.COMPLETE.value
            ]
            asked = names({row.protocol_id for row in headers})
            results = _results(connection, newest, asked)
            adopted = adopted_errors(session)
            peaks = _rule_peaks(connection, newest)
            exposures = _exposures(connection, newest)
            models, streams = _sensors(connection, newest)
            return tuple(
                StoredResult(
                    header=_header(row, athlete_id),
                    result=_stated(results[row.set_id], row.protocol_id, adopted),
                    baseline=row.baseline,
                    models=tuple(models.get(row.set_id, ())),
                    force_streams=tuple(streams.get(row.set_id, ())),
                    exposures=tuple(exposures.get(row.set_id, ())),
                    rule_peaks=peaks.get(row.set_id, {}),
                )
                for row in headers
                if row.set_id in results
            )


def _newest_analyses(athlete_id: str) -> Subquery:
    """Set and newest analysis of every set of an athlete.

    Not asked for its state, which has an index of its own: that would read the whole clinic's sets.
    """
    query = (
        select(AnalysisRow.set_id, func.max(AnalysisRow.number).label("number"))
        .join(SetRow, SetRow.set_id == AnalysisRow.set_id)
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .where(SessionRow.athlete_id == athlete_id)
        .where(SetRow.removed_at.is_(None), SessionRow.removed_at.is_(None))
        .group_by(AnalysisRow.set_id)
        .subquery()
    )
    both = and_(AnalysisRow.set_id == query.c.set_id, AnalysisRow.number == query.c.number)
    found = select(
        AnalysisRow.set_id,
        AnalysisRow.analysis_id,
        AnalysisRow.algorithm_version,
        AnalysisRow.rule_version,
        AnalysisRow.score,
    )
    return found.join(query, both).subquery()


def _headers(connection: Connection, athlete_id: str) -> Iterable[Any]:
    columns = (
        SetRow.set_id,
        SetRow.session_id,
        SetRow.protocol_id,
        SetRow.protocol_version,
        SetRow.side,
        SetRow.started_at,
        SetRow.epoch_ns,
        SetRow.lever_arm_m,
        SetRow.body_mass_kg,
        SetRow.feedback_mode,
        SetRow.load,
        SetRow.state,
        SetRow.encouragement,
        SessionRow.baseline,
        SetConditionsRow.set_id.label("has_conditions"),
        *(getattr(SetConditionsRow, name) for name in _CONDITIONS),
    )
    query = (
        select(*columns)
        .join(SessionRow, SessionRow.session_id == SetRow.session_id)
        .outerjoin(SetConditionsRow, SetConditionsRow.set_id == SetRow.set_id)
        .where(SessionRow.athlete_id == athlete_id)
        .where(SetRow.removed_at.is_(None), SessionRow.removed_at.is_(None))
        .order_by(SetRow.started_at, SetRow.set_id)
    )
    return connection.execute(query).all()


def _header(row: Any, athlete_id: str) -> TrainingSet:
    known = {name: getattr(row, name) for name in _CONDITIONS} if row.has_conditions else None
    return TrainingSet(
        set_id=row.set_id,
        session_id=row.session_id,
        athlete_id=athlete_id,
        protocol_id=row.protocol_id,
        protocol_version=row.protocol_version,
        side=Side(row.side),
        started_at=row.started_at,
        epoch_ns=row.epoch_ns,
        lever_arm_m=row.lever_arm_m,
        body_mass_kg=row.body_mass_kg,
        feedback_mode=row.feedback_mode,
        load=row.load,
        state=SetState.COMPLETE,
        encouragement=row.encouragement or "",
        conditions=_UNKNOWN if known is None else Conditions(**known),
    )


def _results(connection: Connection, newest: Subquery, names: Collection[str]) -> dict[str, SetResult]:
    metrics: dict[str, list[MetricValue]] = defaultdict(list)
    value = MetricValueRow
    query = (
        select(newest.c.set_id, value.name, value.value, value.unit, value.half_width_95, value.reason)
        .join(newest, newest.c.analysis_id == value.analysis_id)
        .where(value.rep_number == WHOLE_SET, value.name.in_(names))
    )
    for set_id, name, number, unit, half_width, reason in connection.execute(query).all():
        metrics[set_id].append(MetricValue(name, measured(number), unit, half_width, reason))
    reps: dict[str, list[Repetition]] = defaultdict(list)
    counted = select(newest.c.set_id, RepetitionRow.number, RepetitionRow.accepted).join(
        newest, newest.c.analysis_id == RepetitionRow.analysis_id
    )
    for set_id, number, accepted in connection.execute(counted).all():
        reps[set_id].append(_counted(number, accepted))
    return {
        row.set_id: SetResult(
            repetitions=tuple(reps[row.set_id]),
            metrics=tuple(metrics[row.set_id]),
            findings=(),
            traces=_NO_TRACES,
            algorithm_version=row.algorithm_version,
            rule_version=row.rule_version,
            score=measured(row.score),
        )
        for row in connection.execute(select(newest)).all()
    }


def _stated(result: SetResult, protocol_id: str, adopted: Adopted) -> SetResult:
    """The result with the ± that holds now: the clinic's own takes the place of the one of that day."""
    if protocol_id not in adopted:
        return result
    accepted = sum(rep.accepted for rep in result.repetitions)
    return replace(result, metrics=stated(adopted, protocol_id, result.metrics, accepted=accepted))


@cache
def _counted(number: int, accepted: bool) -> Repetition:
    """A repetition of which only this is known: the same one for all sets, for nothing can change it."""
    return Repetition(number, _NAN, _NAN, _NAN, accepted=accepted)


def _rule_peaks(connection: Connection, newest: Subquery) -> dict[str, dict[str, float]]:
    """By set and rule the mean peak of the repetitions that count."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    score = CompensationScoreRow
    same = and_(RepetitionRow.analysis_id == score.analysis_id, RepetitionRow.number == score.rep_number)
    query = (
        select(newest.c.set_id, score.rule_id, func.avg(score.peak))
        .join(newest, newest.c.analysis_id == score.analysis_id)
        .join(RepetitionRow, same)
        .where(RepetitionRow.accepted, score.peak.is_not(None))
        .group_by(newest.c.set_id, score.rule_id)
    )
    for set_id, rule_id, peak in connection.execute(query).all():
        found[set_id][rule_id] = float(peak)
    return found


def _exposures(connection: Connection, newest: Subquery) -> dict[str, list[Exposure]]:
    found: dict[str, list[Exposure]] = defaultdict(list)
    row = FeedbackExposureRow
    query = select(row.set_id, row.rep_number, row.mode, row.shown).join(
        newest, newest.c.set_id == row.set_id
    )
    for set_id, number, mode, shown in connection.execute(query.order_by(row.set_id, row.rep_number)).all():
        found[set_id].append(Exposure(number, FeedbackMode(mode), shown))
    return found


def _sensors(
    connection: Connection, newest: Subquery
) -> tuple[dict[str, list[str]], dict[str, list[Stream]]]:
    """By set the models of all sensors, and the sensors of force with the calibrations that hold now.

    No scale but that of a force decides a comparison; the others are not taken apart.
    """
    device, channels = _Read(DeviceIdentity), _Read(tuple[Channel, ...])
    clock, calibrations = _Read(DeviceClock), _Read(tuple[Calibration, ...])
    row = StreamRow
    # As text, so that the same words need not be taken apart again for every set.
    words = [cast(column, Text) for column in (row.device, row.channels, row.clock, row.calibrations)]
    query = select(row.set_id, row.stream_id, row.segment, row.nominal_rate_hz, *words).join(
        newest, newest.c.set_id == row.set_id
    )
    again = dict(_recalibrations(connection, newest))
    models: dict[str, list[str]] = defaultdict(list)
    forces: dict[str, list[Stream]] = defaultdict(list)
    for set_id, stream_id, segment, rate_hz, *said in connection.execute(
        query.order_by(row.set_id, row.position)
    ).all():
        models[set_id].append(device(said[0]).model)
        if _FORCE in said[1]:
            forces[set_id].append(
                Stream(
                    stream_id=stream_id,
                    device=device(said[0]),
                    segment=Segment(segment),
                    channels=channels(said[1]),
                    clock=clock(said[2]),
                    nominal_rate_hz=rate_hz,
                    calibrations=calibrations(again.get(stream_id, said[3])),
                )
            )
    return models, forces


def _recalibrations(connection: Connection, newest: Subquery) -> Iterable[tuple[str, str]]:
    """Stream and newest other calibrations, the newest last."""
    row = RecalibrationRow
    query = (
        select(row.stream_id, cast(row.calibrations, Text))
        .join(StreamRow, StreamRow.stream_id == row.stream_id)
        .join(newest, newest.c.set_id == StreamRow.set_id)
        .order_by(row.made_at, row.recalibration_id)
    )
    return ((stream_id, text) for stream_id, text in connection.execute(query))


class _Read:
    """Documents of one kind, each different text taken apart once."""

    def __init__(self, kind: Any) -> None:
        self._kind = kind
        self._known: dict[str, Any] = {}

    def __call__(self, text: str) -> Any:
        if text not in self._known:
            self._known[text] = from_document(self._kind, json.loads(text))
        return self._known[text]
