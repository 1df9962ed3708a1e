"""The streams of a set: as recorded or recalibrated since, and how well they came through."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.documents import from_document, to_document
from db.mapping import measured, stored, stream_of
from db.models import RecalibrationRow, StreamHealthRow, StreamRow
from domain.channel import Calibration, Stream
from domain.identifiers import new_id
from domain.samples.link_quality import StreamHealth


def read_streams(session: Session, set_id: str, *, as_recorded: bool = False) -> tuple[Stream, ...]:
    """The streams in their order, with the calibrations that hold now."""
    query = select(StreamRow).where(StreamRow.set_id == set_id).order_by(StreamRow.position)
    streams = [stream_of(row) for row in session.scalars(query)]
    return tuple(stream if as_recorded else _with_newest(session, stream) for stream in streams)


def add_recalibration(
    session: Session, stream_id: str, calibrations: Sequence[Calibration], *, now: datetime
) -> None:
    """Read a stream with other calibrations from now on."""
    newest = session.scalar(
        select(func.max(RecalibrationRow.made_at)).where(RecalibrationRow.stream_id == stream_id)
    )
    if newest is not None and newest >= now:
        # The computer's clock was set back: what is decided last holds all the same.
        now = newest + timedelta(microseconds=1)
    session.add(
        RecalibrationRow(
            recalibration_id=new_id(),
            stream_id=stream_id,
            made_at=now,
            calibrations=to_document(tuple(calibrations)),
        )
    )


def write_health(session: Session, health: Sequence[StreamHealth]) -> None:
    """Add or replace what was measured of streams."""
    for one in health:
        session.merge(
            StreamHealthRow(
                stream_id=one.stream_id,
                samples=int(one.samples),
                lost=int(one.lost),
                errors=int(one.errors),
                rate_hz=stored(one.rate_hz),
                jitter_p95_ms=stored(one.jitter_p95_ms),
                skew_ppm=stored(one.skew_ppm),
                battery_percent=stored(one.battery_percent),
                battery_v=stored(one.battery_v),
            )
        )


def read_health(session: Session, set_id: str) -> tuple[StreamHealth, ...]:
    """What was measured of the streams of a set."""
    query = (
        select(StreamHealthRow)
        .join(StreamRow, StreamRow.stream_id == StreamHealthRow.stream_id)
        .where(StreamRow.set_id == set_id)
        .order_by(StreamRow.position)
    )
    return tuple(_health_of(row) for row in session.scalars(query))


def _with_newest(session: Session, stream: Stream) -> Stream:
    query = (
        select(RecalibrationRow)
        .where(RecalibrationRow.stream_id == stream.stream_id)
        .order_by(RecalibrationRow.made_at.desc(), RecalibrationRow.recalibration_id.desc())
    )
    row = session.scalars(query.limit(1)).first()
    if row is None:
        return stream
    return replace(stream, calibrations=from_document(tuple[Calibration, ...], row.calibrations))


def _health_of(row: StreamHealthRow) -> StreamHealth:
    return StreamHealth(
        stream_id=row.stream_id,
        samples=row.samples,
        lost=row.lost,
        errors=row.errors,
        rate_hz=measured(row.rate_hz),
        jitter_p95_ms=measured(row.jitter_p95_ms),
        skew_ppm=measured(row.skew_ppm),
        battery_percent=measured(row.battery_percent),
        battery_v=measured(row.battery_v),
    )
