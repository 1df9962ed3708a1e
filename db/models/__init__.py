"""The tables: typed SQLAlchemy models, the same for SQLite and PostgreSQL."""

from db.models.athletes import (
    AthleteRow,
    BodyMeasureRow,
    ComfortableArcRow,
    ConsentRow,
    DominanceRow,
    InjuryRow,
    LimbLengthRow,
)
from db.models.audit import AuditEventRow
from db.models.base import Base
from db.models.clips import ClipRow
from db.models.coaches import CoachRow
from db.models.devices import CalibrationRow, DeviceRow
from db.models.diary import EventRow, NoteRow, ReadinessRow, ScreeningRow, SorenessRow
from db.models.groups import AthleteGroupRow, GroupMemberRow, TaggingRow, TagRow
from db.models.imports import AthleteCodeRow, ImportedSetRow
from db.models.programs import (
    BatteryRow,
    GoalRow,
    PhaseGateRow,
    PlannedSetRow,
    ProgramDayRow,
    ProgramPhaseRow,
    ProgramRow,
    SuggestionRow,
)
from db.models.recordings import (
    ChunkRow,
    ClockSegmentRow,
    MarkRow,
    RecalibrationRow,
    StreamFlagRow,
    StreamHealthRow,
    StreamRow,
)
from db.models.results import (
    AnalysisRow,
    CompensationScoreRow,
    FindingRow,
    MetricValueRow,
    RepetitionRow,
    TracesRow,
)
from db.models.stations import (
    ClinicSettingRow,
    ConflictRow,
    LocalValueRow,
    OutboxRow,
    StationRow,
    TombstoneRow,
)
from db.models.studies import (
    ComparisonOverrideRow,
    ReliabilityResultRow,
    ReliabilityStudyRow,
    ReliabilityTrialRow,
    RuleLimitRow,
)
from db.models.training import (
    FeedbackExposureRow,
    ProtocolVersionRow,
    RatingsRow,
    SessionRow,
    SetConditionsRow,
    SetRow,
)

__all__ = [
    "AnalysisRow",
    "AthleteCodeRow",
    "AthleteGroupRow",
    "AthleteRow",
    "AuditEventRow",
    "Base",
    "BatteryRow",
    "BodyMeasureRow",
    "CalibrationRow",
    "ChunkRow",
    "ClinicSettingRow",
    "ClipRow",
    "ClockSegmentRow",
    "CoachRow",
    "ComfortableArcRow",
    "ComparisonOverrideRow",
    "CompensationScoreRow",
    "ConflictRow",
    "ConsentRow",
    "DeviceRow",
    "DominanceRow",
    "EventRow",
    "FeedbackExposureRow",
    "FindingRow",
    "GoalRow",
    "GroupMemberRow",
    "ImportedSetRow",
    "InjuryRow",
    "LimbLengthRow",
    "LocalValueRow",
    "MarkRow",
    "MetricValueRow",
    "NoteRow",
    "OutboxRow",
    "PhaseGateRow",
    "PlannedSetRow",
    "ProgramDayRow",
    "ProgramPhaseRow",
    "ProgramRow",
    "ProtocolVersionRow",
    "RatingsRow",
    "ReadinessRow",
    "RecalibrationRow",
    "ReliabilityResultRow",
    "ReliabilityStudyRow",
    "ReliabilityTrialRow",
    "RepetitionRow",
    "RuleLimitRow",
    "ScreeningRow",
    "SessionRow",
    "SetConditionsRow",
    "SetRow",
    "SorenessRow",
    "StationRow",
    "StreamFlagRow",
    "StreamHealthRow",
    "StreamRow",
    "SuggestionRow",
    "TagRow",
    "TaggingRow",
    "TombstoneRow",
    "TracesRow",
]
