"""Rows to the frozen values of the domain and back: nothing outside `db` ever sees a row."""

from collections.abc import Sequence
from datetime import datetime
from math import isnan

from db.documents import from_document, to_document
from db.models import (
    AthleteRow,
    BodyMeasureRow,
    CalibrationRow,
    MarkRow,
    RatingsRow,
    SessionRow,
    SetConditionsRow,
    SetRow,
    StreamRow,
)
from db.repositories.fields import value_of
from domain.athlete import Athlete, BodyMeasure, Sex, Side
from domain.channel import (
    Calibration,
    CalibrationPoint,
    Channel,
    DeviceClock,
    DeviceIdentity,
    Segment,
    Stream,
)
from domain.conditions import Conditions
from domain.identifiers import new_id
from domain.session import Mark, MarkKind, Ratings, Session, SetState, TrainingSet


def stored(value: float | None) -> float | None:
    """NaN is stored as null."""
    return None if value is None or isnan(value) else float(value)


def measured(value: float | None) -> float:
    """A null number is NaN: not measurable."""
    return float("nan") if value is None else value


def athlete_of(row: AthleteRow, measures: Sequence[BodyMeasureRow]) -> Athlete:
    """A person with measures that come oldest first; rows of the columns alone will do."""
    return Athlete(
        athlete_id=row.athlete_id,
        name=row.name,
        sex=Sex(row.sex),
        born_on=row.born_on,
        dominant_side=Side(row.dominant_side) if row.dominant_side else None,
        involved_side=Side(row.involved_side) if row.involved_side else None,
        phase=row.phase,
        notes=row.notes,
        measures=tuple(measure_of(measure) for measure in measures),
    )


def fill_athlete(row: AthleteRow, athlete: Athlete) -> None:
    """Everything but the measures."""
    row.name = athlete.name
    row.search_name = athlete.name.casefold()
    row.sex = athlete.sex.value
    row.born_on = athlete.born_on
    row.dominant_side = athlete.dominant_side.value if athlete.dominant_side else None
    row.involved_side = athlete.involved_side.value if athlete.involved_side else None
    row.phase = athlete.phase
    row.notes = athlete.notes


def measure_of(row: BodyMeasureRow) -> BodyMeasure:
    """One dated measure."""
    return BodyMeasure(row.measured_on, row.mass_kg, row.shank_length_m)


def measure_row(athlete_id: str, measure: BodyMeasure) -> BodyMeasureRow:
    """A new row of one dated measure."""
    return BodyMeasureRow(
        measure_id=new_id(),
        athlete_id=athlete_id,
        measured_on=measure.measured_on,
        mass_kg=measure.mass_kg,
        shank_length_m=measure.shank_length_m,
    )


def calibration_of(row: CalibrationRow) -> Calibration:
    """One calibration."""
    return Calibration(
        calibration_id=row.calibration_id,
        device_key=row.device_key,
        channel=row.channel,
        scale=row.scale,
        zero_raw=row.zero_raw,
        kind=row.kind,
        taken_at=row.taken_at,
        points=from_document(tuple[CalibrationPoint, ...], row.points or []),
        linearity_percent=row.linearity_percent,
        hysteresis_percent=row.hysteresis_percent,
        due_on=row.due_on,
        note=row.note or "",
    )


def calibration_row(calibration: Calibration) -> CalibrationRow:
    """A new row of one calibration."""
    return CalibrationRow(
        calibration_id=calibration.calibration_id,
        device_key=calibration.device_key,
        channel=calibration.channel,
        scale=float(calibration.scale),
        zero_raw=float(calibration.zero_raw),
        kind=calibration.kind,
        taken_at=calibration.taken_at,
        points=to_document(calibration.points),
        linearity_percent=stored(calibration.linearity_percent),
        hysteresis_percent=stored(calibration.hysteresis_percent),
        due_on=calibration.due_on,
        note=calibration.note,
    )


def session_of(row: SessionRow) -> Session:
    """One visit."""
    return Session(row.session_id, row.athlete_id, row.started_at, row.title, row.baseline, row.notes)


def header_of(
    row: SetRow, athlete_id: str, ratings: RatingsRow | None, conditions: SetConditionsRow | None
) -> TrainingSet:
    """A set with what the athlete said and what it was done with."""
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
        state=SetState(row.state),
        ratings=Ratings() if ratings is None else ratings_of(ratings),
        notes=row.notes,
        encouragement=row.encouragement or "",
        conditions=Conditions() if conditions is None else value_of(Conditions, conditions),
        observed=observed_of(row.observed),
    )


def set_row(header: TrainingSet, *, claim: str | None, ended_at: datetime | None) -> SetRow:
    """A new row of a set."""
    return SetRow(
        set_id=header.set_id,
        session_id=header.session_id,
        protocol_id=header.protocol_id,
        protocol_version=header.protocol_version,
        side=header.side.value,
        started_at=header.started_at,
        ended_at=ended_at,
        epoch_ns=int(header.epoch_ns),
        lever_arm_m=stored(header.lever_arm_m),
        body_mass_kg=stored(header.body_mass_kg),
        feedback_mode=header.feedback_mode,
        load=header.load,
        state=header.state.value,
        claim=claim,
        notes=header.notes,
        encouragement=header.encouragement or None,
        observed=dict(header.observed) or None,
    )


def observed_of(document: object) -> tuple[tuple[str, str], ...]:
    """What was observed, by name; a document that is none says nothing."""
    found = document if isinstance(document, dict) else {}
    return tuple((str(name), str(value)) for name, value in found.items())


def ratings_of(row: RatingsRow) -> Ratings:
    """What the athlete said."""
    return Ratings(row.rpe, row.stability, row.discomfort, row.pain_site, row.pain_sharp, row.pain_severity)


def fill_ratings(row: RatingsRow, ratings: Ratings) -> None:
    """Everything that was said."""
    row.rpe = ratings.rpe
    row.stability = ratings.stability
    row.discomfort = ratings.discomfort
    row.pain_site = ratings.pain_site
    row.pain_sharp = ratings.pain_sharp
    row.pain_severity = ratings.pain_severity


def stream_of(row: StreamRow) -> Stream:
    """A stream as it was described when it was recorded."""
    return Stream(
        stream_id=row.stream_id,
        device=from_document(DeviceIdentity, row.device),
        segment=Segment(row.segment),
        channels=from_document(tuple[Channel, ...], row.channels),
        clock=from_document(DeviceClock, row.clock),
        nominal_rate_hz=row.nominal_rate_hz,
        calibrations=from_document(tuple[Calibration, ...], row.calibrations),
    )


def stream_row(set_id: str, position: int, stream: Stream) -> StreamRow:
    """A new row of a stream."""
    return StreamRow(
        stream_id=stream.stream_id,
        set_id=set_id,
        position=position,
        device_key=stream.device.key,
        device=to_document(stream.device),
        segment=stream.segment.value,
        channels=to_document(stream.channels),
        clock=to_document(stream.clock),
        nominal_rate_hz=stream.nominal_rate_hz,
        calibrations=to_document(stream.calibrations),
    )


def mark_of(row: MarkRow) -> Mark:
    """One mark."""
    return Mark(MarkKind(row.kind), row.time_s, row.text)


def mark_rows(set_id: str, first_index: int, marks: Sequence[Mark]) -> list[MarkRow]:
    """New rows of marks, counted on from `first_index`."""
    return [
        MarkRow(
            set_id=set_id, mark_index=index, kind=mark.kind.value, time_s=float(mark.time_s), text=mark.text
        )
        for index, mark in enumerate(marks, start=first_index)
    ]
