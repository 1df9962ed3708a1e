"""A protocol: one test or exercise as data. The files are in `domain/library`."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from domain.athlete import Sex
from domain.biofeedback.exposure import Sight
from domain.channel import Segment
from domain.judging import Judging, Sensing
from domain.still_pose import Direction, StillPose

SHORT_MOVEMENTS = (("external rotation", "ER"), ("internal rotation", "IR"))


class Purpose(StrEnum):
    """A test measures; an exercise trains. Only an exercise pauses for a reset."""

    TEST = "test"
    EXERCISE = "exercise"


class Contraction(StrEnum):
    """How the muscle works."""

    ISOMETRIC = "isometric"
    DYNAMIC = "dynamic"


class RepSource(StrEnum):
    """Which signal carries the repetitions."""

    FORCE = "force"
    ANGLE = "angle"
    BOTH = "both"
    """The angle makes the repetition, and it counts when the force reached its threshold meanwhile."""
    MOTION = "motion"


class Counted(StrEnum):
    """What is counted: repetitions, the seconds of holds and carries, or events such as taps."""

    REPETITIONS = "repetitions"
    SECONDS = "seconds"
    EVENTS = "events"


class RulePhase(StrEnum):
    """The part of a repetition in which a compensation rule looks; up is its first phase."""

    WHOLE = "whole"
    UP = "up"
    HOLD = "hold"
    DOWN = "down"


class Beyond(StrEnum):
    """Which way a signal has to go to be beyond a limit."""

    ABOVE = "above"
    BELOW = "below"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class SensorSlot:
    """One sensor the protocol asks for. `segment` is side-free: shank becomes left_shank or right_shank."""

    kind: str  # "force" or "imu"
    segment: str
    required: bool
    placement: str

    def on(self, side: str) -> Segment:
        """The segment of this slot when `side` is tested."""
        if self.segment in ("cuff", "pelvis", "trunk"):
            return Segment(self.segment)
        return Segment(f"{side}_{self.segment}")


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of eccentric, pause lengthened, concentric, pause shortened; `starts_with` is a phase name."""

    eccentric_s: float
    pause_lengthened_s: float
    concentric_s: float
    pause_shortened_s: float
    starts_with: str = "concentric"

    @property
    def text(self) -> str:
        """As coaches write it: 3-1-1-0."""
        parts = (self.eccentric_s, self.pause_lengthened_s, self.concentric_s, self.pause_shortened_s)
        return "-".join(f"{part:g}" for part in parts)


@dataclass(frozen=True, slots=True)
class Target:
    """The band to aim at, in newtons or degrees of the main signal."""

    low: float
    high: float
    unit: str


@dataclass(frozen=True, slots=True)
class Limit:
    """Amber and red of a compensation rule, in the rule's unit, with where they come from.

    `population` says whom the figures were taken from. `sigma` is the error of the signal right after
    its zero; where gravity does not see it, the error grows with time (`Judging`).
    """

    amber: float
    red: float
    sigma: float
    source: str
    quality: str  # "published", "calculated", "product default" or "unverified"
    population: str = ""


@dataclass(frozen=True, slots=True)
class SexLimit:
    """The limit of a rule for one sex."""

    sex: Sex
    limit: Limit


@dataclass(frozen=True, slots=True)
class CompensationRule:
    """What spoils a rep: a signal, when and which way to look, its limit, and the words for it.

    `version` counts the edits of the limits. `rebased` says that the clinic has set them from its own
    athletes: only then may a technique failure stop a set.
    """

    rule_id: str
    label: str
    signal: str  # a trace name such as pelvis_moved_deg
    unit: str
    limit: Limit
    cue: str
    pauses: bool = True
    segment: str = ""
    phase: RulePhase = RulePhase.WHOLE
    sensing: Sensing = Sensing.GRAVITY
    beyond: Beyond = Beyond.ABOVE
    version: int = 1
    rebased: bool = False
    limits_by_sex: tuple[SexLimit, ...] = ()

    def for_sex(self, sex: Sex) -> "CompensationRule":
        """The rule with the limit of this sex; the general one where none differs."""
        limit = next((item.limit for item in self.limits_by_sex if item.sex is sex), self.limit)
        return replace(self, limit=limit)


@dataclass(frozen=True, slots=True)
class RotationAxis:
    """The hip rotation axis: nominal directions in the sensor frames, used until a functional movement.

    `shank_axis` and `pelvis_axis` are unit vectors in the sensor frames of a sensor placed as the
    picture shows on the right side; `pelvis_part` names the pelvis angle subtracted. Both point from
    hip to knee along the thigh, whatever the protocol's positive angle is: a right-handed turn about
    them is external rotation of the right hip. `domain.segments` mirrors them for the left and turns
    the sign where the positive angle is internal rotation.

    `limb` carries the axis: the shank, or the thigh where the angle is the opening of the thigh.
    `zero` is the direction of the limb segment that points up at the anatomical zero (hanging shank:
    proximal); None where only the still pose is a zero. Where gravity does not see the axis, the still
    pose says how the thigh points and the angle is a difference of headings.
    """

    shank_axis: tuple[float, float, float]
    pelvis_axis: tuple[float, float, float]
    pelvis_part: str
    gravity_sees_axis: bool = True
    limb: str = "shank"
    zero: Direction | None = None


@dataclass(frozen=True, slots=True)
class Protocol:
    """A test or exercise, complete. Lengths in metres, times in seconds, angles in degrees.

    `pull_angle_deg` is the angle of the strap to the shank that the set-up asks for; None where it asks for
    none. `onset_sd` is how many standard deviations above the baseline a pull begins; with
    `onset_fixed_n` it begins that many newtons above instead.
    """

    protocol_id: str
    version: int
    title: str
    region: str
    joint: str
    movement: str
    position: str
    purpose: Purpose
    contraction: Contraction
    effort: str  # "ramped", "fast_and_hard" or "submaximal"
    band: bool
    sensors: tuple[SensorSlot, ...]
    rotation: RotationAxis | None
    positive_angle: str  # "external rotation": what the shown angle counts as positive
    concentric: str  # "external_rotation" or "internal_rotation"
    tested_leg: str  # "tested", "bottom" or "top"
    reps: int
    hold_s: float
    rest_s: float
    still_s: float
    countdown_s: float
    rep_source: RepSource
    min_force_n: float
    min_excursion_deg: float
    tempo: Tempo | None
    target: Target | None
    compensations: tuple[CompensationRule, ...]
    primary_metrics: tuple[str, ...]
    set_up: tuple[str, ...]
    instructions: tuple[str, ...]
    cues: tuple[str, ...]
    contra_indications: tuple[str, ...]
    sources: tuple[str, ...]
    counted: Counted = Counted.REPETITIONS
    judging: Judging = field(default_factory=Judging)
    still_pose: StillPose = field(default_factory=StillPose)
    pull_angle_deg: float | None = None
    onset_sd: float = 5.0
    onset_fixed_n: float | None = None
    athlete_sees: Sight = Sight.BAR

    @property
    def short_title(self) -> str:
        """The title where there is little room: *Seated hip ER* for *Seated hip external rotation*."""
        title = self.title
        for movement, letters in SHORT_MOVEMENTS:
            title = title.replace(movement, letters)
        return title

    @property
    def is_test(self) -> bool:
        """Tests mark a spoiled rep and offer a redo; exercises pause."""
        return self.purpose is Purpose.TEST

    @property
    def key(self) -> str:
        """Identifier with version, as stored with every set."""
        return f"{self.protocol_id}@{self.version}"
