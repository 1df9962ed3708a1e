"""What may be told of a database without naming anybody: kind, version, counts, sensors, faults by table."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, column, func, inspect, select, table
from sqlalchemy.orm import Session

from db.engine import Database
from db.keeping.verify import verify
from db.models import Base, DeviceRow, StreamHealthRow, StreamRow


@dataclass(frozen=True, slots=True)
class SensorFacts:
    """One sensor, and how its recorded streams came through; None where nothing was measured."""

    driver: str
    firmware: str
    serial_number: str
    streams: int
    samples: int
    lost: int
    errors: int
    rate_hz: float | None
    jitter_p95_ms: float | None


@dataclass(frozen=True, slots=True)
class Soundness:
    """What a whole look through the database found: faults by table. Not `complete` when it was stopped."""

    complete: bool
    faults: Mapping[str, int]
    streams: int
    chunks: int


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """No value of any row: only how many there are."""

    kind: str
    encrypted: bool
    size_bytes: int | None
    schema: str
    rows: Mapping[str, int]
    sensors: tuple[SensorFacts, ...]


def read_facts(database: Database) -> DatabaseFacts:
    """Count and describe; works on an older schema too."""
    path = database.path
    with database.reading() as session:
        there = set(inspect(session.connection()).get_table_names())
        return DatabaseFacts(
            kind=database.url.get_backend_name(),
            encrypted=database.key is not None,
            size_bytes=None if path is None else path.stat().st_size,
            schema=_schema(session) if "alembic_version" in there else "",
            rows={
                name: int(session.scalar(select(func.count()).select_from(known)) or 0)
                for name, known in sorted(Base.metadata.tables.items())
                if name in there
            },
            sensors=_sensors(session) if {"devices", "stream_health", "streams"} <= there else (),
        )


def look_through(
    database: Database, *, on_progress: Callable[[float], None], cancelled: Callable[[], bool]
) -> Soundness:
    """Read every sample and relation; the words of what is wrong stay here, they may name a visit."""
    found = verify(database, on_progress=on_progress, cancelled=cancelled)
    faults = Counter(fault.subject for fault in found.faults)
    return Soundness(found.complete, dict(sorted(faults.items())), found.streams, found.chunks)


def _schema(session: Session) -> str:
    query: Select[Any] = select(column("version_num")).select_from(table("alembic_version"))
    return str(session.scalars(query).first() or "")


def _sensors(session: Session) -> tuple[SensorFacts, ...]:
    health = StreamHealthRow
    query: Select[Any] = (
        select(
            DeviceRow.driver,
            DeviceRow.firmware,
            DeviceRow.serial_number,
            func.count(health.stream_id),
            func.coalesce(func.sum(health.samples), 0),
            func.coalesce(func.sum(health.lost), 0),
            func.coalesce(func.sum(health.errors), 0),
            func.avg(health.rate_hz),
            func.max(health.jitter_p95_ms),
        )
        .outerjoin(StreamRow, StreamRow.device_key == DeviceRow.device_key)
        .outerjoin(health, health.stream_id == StreamRow.stream_id)
        .group_by(DeviceRow.device_key, DeviceRow.driver, DeviceRow.firmware, DeviceRow.serial_number)
        .order_by(DeviceRow.driver, DeviceRow.device_key)
    )
    return tuple(
        SensorFacts(driver, firmware, serial, streams, int(samples), int(lost), int(errors), rate, jitter)
        for driver, firmware, serial, streams, samples, lost, errors, rate, jitter in session.execute(query)
    )
