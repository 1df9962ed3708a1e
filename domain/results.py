"""What an analysis finds: repetitions, metric values with their error, compensations, findings, traces."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.channel import Floats

FOUND, BY_COACH = "found", "coach"
BOUNDARIES_BY_COACH = "Repetition boundaries: set by the coach."
"""The note of a result whose repetitions begin and end where the coach put them."""
PRACTICE = "practice"
"""Why a repetition of practice does not count; stored, so never in another language."""


class Level(StrEnum):
    """Against a limit: within, near (amber), beyond (red), or not measurable."""

    WITHIN = "within"
    AMBER = "amber"
    RED = "red"
    UNKNOWN = "unknown"


class Severity(StrEnum):
    """How much a finding matters."""

    INFO = "info"
    WARNING = "warning"
    INVALID = "invalid"


@dataclass(frozen=True, slots=True)
class MetricValue:
    """A number with its unit; NaN means not measurable and `reason` says why.

    Beside a number `reason` is what has to be known about it; empty where there is nothing to say.
    """

    name: str
    value: float
    unit: str
    half_width_95: float | None = None
    reason: str = ""

    @property
    def measurable(self) -> bool:
        """Whether there is a number."""
        return self.value == self.value


@dataclass(frozen=True, slots=True)
class CompensationScore:
    """One rule on one rep: the largest 200 ms mean change and what it means against the limit."""

    rule_id: str
    label: str
    unit: str
    peak: float
    probability_amber: float
    probability_red: float
    duration_s: float
    area: float
    level: Level
    score: float = float("nan")
    """100 x the mean over the repetition of (1 - probability of being beyond red) of this rule alone."""


@dataclass(frozen=True, slots=True)
class TempoPhases:
    """Measured seconds of the four phases of a rep, always eccentric first; NaN where not seen."""

    eccentric_s: float
    pause_lengthened_s: float
    concentric_s: float
    pause_shortened_s: float
    on_tempo: bool | None = None
    phases_on_tempo: tuple[bool | None, ...] = ()
    """Eccentric, pause lengthened, concentric, pause shortened; empty where nothing was judged."""
    began_s: float = float("nan")
    rested_s: float = float("nan")
    """When the movement began and came to rest, in the recording; unknown before analysis 4."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """Start and end of one repetition, in seconds on the recording's clock, as placed by a coach."""

    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Repetition:
    """One repetition; times are seconds on the recording's clock.

    `mark` says in a test which compensation would have asked for a reset in an exercise.
    """

    number: int
    start_s: float
    peak_s: float
    end_s: float
    metrics: tuple[MetricValue, ...] = ()
    compensations: tuple[CompensationScore, ...] = ()
    tempo: TempoPhases | None = None
    score: float = float("nan")
    accepted: bool = True
    reason: str = ""
    mark: str = ""

    @property
    def is_practice(self) -> bool:
        """Whether it was done to get to know the movement: recorded, without any figure, never counted."""
        return self.reason == PRACTICE and not self.accepted

    def metric(self, name: str) -> MetricValue | None:
        """The value of a metric, or None when the protocol does not ask for it."""
        return next((m for m in self.metrics if m.name == name), None)


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence of the quality gate, e.g. *Pelvis moved 8° before peak: redo?*"""

    code: str
    sentence: str
    severity: Severity
    rep_number: int | None = None
    rep_counts: bool = True


@dataclass(frozen=True, slots=True)
class Traces:
    """Signals on one time axis: `time_s` (n,), each of `channels` (n,) with NaN where there is no data.

    Names carry the unit: force_n, torque_nm, hip_rotation_deg, pelvis_moved_deg ...
    """

    time_s: Floats
    channels: Mapping[str, Floats]


@dataclass(frozen=True, slots=True)
class SetResult:
    """The outcome of one analysis of one set, with the versions it came from."""

    repetitions: tuple[Repetition, ...]
    metrics: tuple[MetricValue, ...]
    findings: tuple[Finding, ...]
    traces: Traces
    algorithm_version: str
    rule_version: str
    score: float = float("nan")
    alignment_residual_deg: float = float("nan")
    notes: tuple[str, ...] = field(default=())

    @property
    def boundaries(self) -> str:
        """Who placed the repetitions: `found` or `coach`."""
        return BY_COACH if BOUNDARIES_BY_COACH in self.notes else FOUND

    def metric(self, name: str) -> MetricValue | None:
        """A metric of the whole set."""
        return next((m for m in self.metrics if m.name == name), None)
