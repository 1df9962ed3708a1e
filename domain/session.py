"""A visit and its sets: what is written down before, during and after the samples."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from domain.athlete import Side
from domain.channel import Integers, Stream
from domain.conditions import Conditions


class SetState(StrEnum):
    """How a set ended; `RECORDING` after a start means that nobody ended it."""

    RECORDING = "recording"
    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    INTERRUPTED = "interrupted"
    DISCARDED = "discarded"


class MarkKind(StrEnum):
    """Instants inside a recording that the analysis needs again later.

    Between the two of *relaxed* the limb lies relaxed in the strap; between the two of *sweep* somebody
    else moves the relaxed limb slowly there and back. The text of *pull angle* is the angle of the strap
    to the shank in degrees, measured with the set. The text of *practice* is how many repetitions at the
    beginning are practice.
    """

    STILL_START = "still_start"
    STILL_END = "still_end"
    MOVEMENT_START = "movement_start"
    MOVEMENT_END = "movement_end"
    GO = "go"
    STOP = "stop"
    RESET_START = "reset_start"
    RESET_END = "reset_end"
    RELAXED_START = "relaxed_start"
    RELAXED_END = "relaxed_end"
    SWEEP_START = "sweep_start"
    SWEEP_END = "sweep_end"
    PULL_ANGLE = "pull_angle"
    PRACTICE = "practice"
    PAIN = "pain"
    LINK_LOST = "link_lost"
    LINK_BACK = "link_back"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Mark:
    """An instant on the recording's clock (seconds), with words where there are any."""

    kind: MarkKind
    time_s: float
    text: str = ""


@dataclass(frozen=True, slots=True)
class Ratings:
    """What the athlete says after a set, each 0-10; None where not asked."""

    rpe: float | None = None
    stability: float | None = None
    discomfort: float | None = None
    pain_site: str = ""
    pain_sharp: bool = False
    pain_severity: float | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One visit of one athlete."""

    session_id: str
    athlete_id: str
    started_at: datetime
    title: str = ""
    baseline: bool = False
    notes: str = ""


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A set of an exercise, or a trial of a test, and the conditions it was done under.

    `epoch_ns` is the station time that second 0 of the recording's clock stands for. `encouragement` is how
    the athlete was spurred on; empty where nobody said. `observed` is what the coach saw or felt: the name of
    an observation of the protocol, and what was found.
    """

    set_id: str
    session_id: str
    athlete_id: str
    protocol_id: str
    protocol_version: int
    side: Side
    started_at: datetime
    epoch_ns: int
    lever_arm_m: float | None = None
    body_mass_kg: float | None = None
    feedback_mode: str = "concurrent"
    load: str = ""
    state: SetState = SetState.RECORDING
    ratings: Ratings = field(default_factory=Ratings)
    notes: str = ""
    encouragement: str = ""
    conditions: Conditions = field(default_factory=Conditions)
    observed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StreamRecording:
    """All samples of one stream read back: columns as in `SampleBlock`."""

    stream: Stream
    raw: Integers
    ticks: Integers
    received_ns: Integers
    flags: Integers


@dataclass(frozen=True, slots=True)
class SetRecording:
    """Everything an analysis needs, read from the database."""

    header: TrainingSet
    streams: tuple[StreamRecording, ...]
    marks: tuple[Mark, ...]
