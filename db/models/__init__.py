"""The tables: typed SQLAlchemy models, the same for SQLite and PostgreSQL."""

from db.models.athletes import AthleteRow, BodyMeasureRow
from db.models.audit import AuditEventRow
from db.models.base import Base
from db.models.devices import CalibrationRow, DeviceRow
from db.models.recordings import ChunkRow, MarkRow, RecalibrationRow, StreamHealthRow, StreamRow
from db.models.results import (
    AnalysisRow,
    CompensationScoreRow,
    FindingRow,
    MetricValueRow,
    RepetitionRow,
    TracesRow,
)
from db.models.training import ProtocolVersionRow, RatingsRow, SessionRow, SetRow

__all__ = [
    "AnalysisRow",
    "AthleteRow",
    "AuditEventRow",
    "Base",
    "BodyMeasureRow",
    "CalibrationRow",
    "ChunkRow",
    "CompensationScoreRow",
    "DeviceRow",
    "FindingRow",
    "MarkRow",
    "MetricValueRow",
    "ProtocolVersionRow",
    "RatingsRow",
    "RecalibrationRow",
    "RepetitionRow",
    "SessionRow",
    "SetRow",
    "StreamHealthRow",
    "StreamRow",
    "TracesRow",
]
