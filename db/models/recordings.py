"""Raw samples as they came: streams, packed chunks and marks. Nothing here is ever edited."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base


class StreamRow(Base):
    """One device in one set, with the description and the calibrations that held then."""

    __tablename__ = "streams"

    stream_id: Mapped[str] = mapped_column(primary_key=True)
    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), index=True)
    position: Mapped[int]
    device_key: Mapped[str] = mapped_column(ForeignKey("devices.device_key"))
    device: Mapped[object]
    segment: Mapped[str]
    channels: Mapped[object]
    clock: Mapped[object]
    nominal_rate_hz: Mapped[float]
    calibrations: Mapped[object]


class ChunkRow(Base):
    """Consecutive samples of a stream, packed by `db.recording.codec`; keyed (stream, index)."""

    __tablename__ = "chunks"

    stream_id: Mapped[str] = mapped_column(ForeignKey("streams.stream_id"), primary_key=True)
    chunk_index: Mapped[int] = mapped_column(primary_key=True)
    first_sample: Mapped[int] = mapped_column(BigInteger)
    samples: Mapped[int]
    first_received_ns: Mapped[int] = mapped_column(BigInteger)
    last_received_ns: Mapped[int] = mapped_column(BigInteger)
    payload: Mapped[bytes] = mapped_column(LargeBinary)


class ClockSegmentRow(Base):
    """A stretch of a stream with one fit of the device's clock, for programs that read the raw elsewhere.

    Station time of a tick is `start_ns + (tick - start_tick) * ns_per_tick`; a fit is a new `number`.
    """

    __tablename__ = "clock_segments"

    stream_id: Mapped[str] = mapped_column(ForeignKey("streams.stream_id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    first_sample: Mapped[int] = mapped_column(BigInteger)
    samples: Mapped[int] = mapped_column(BigInteger)
    start_tick: Mapped[int] = mapped_column(BigInteger)
    start_ns: Mapped[int] = mapped_column(BigInteger)
    ns_per_tick: Mapped[float]
    jitter_p95_ms: Mapped[float | None]
    algorithm_version: Mapped[str]


class StreamFlagRow(Base):
    """Samples of a stream that somebody or something found fault with: saturation, a gap, drift."""

    __tablename__ = "stream_flags"

    stream_id: Mapped[str] = mapped_column(ForeignKey("streams.stream_id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    first_sample: Mapped[int] = mapped_column(BigInteger)
    samples: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str]


class StreamHealthRow(Base):
    """How well a stream came through, written when its set ends; null where it could not be measured."""

    __tablename__ = "stream_health"

    stream_id: Mapped[str] = mapped_column(ForeignKey("streams.stream_id"), primary_key=True)
    samples: Mapped[int] = mapped_column(BigInteger)
    lost: Mapped[int] = mapped_column(BigInteger)
    errors: Mapped[int] = mapped_column(BigInteger)
    rate_hz: Mapped[float | None]
    jitter_p95_ms: Mapped[float | None]
    skew_ppm: Mapped[float | None]
    battery_percent: Mapped[float | None]
    battery_v: Mapped[float | None]


class RecalibrationRow(Base):
    """Calibrations that a stream is read with since then; the newest holds, the stream's own stay."""

    __tablename__ = "recalibrations"

    recalibration_id: Mapped[str] = mapped_column(primary_key=True)
    stream_id: Mapped[str] = mapped_column(ForeignKey("streams.stream_id"), index=True)
    made_at: Mapped[datetime]
    calibrations: Mapped[object]


class MarkRow(Base):
    """An instant of a set in seconds after its epoch, in the order the marks came."""

    __tablename__ = "marks"

    set_id: Mapped[str] = mapped_column(ForeignKey("sets.set_id"), primary_key=True)
    mark_index: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    time_s: Mapped[float]
    text: Mapped[str]
