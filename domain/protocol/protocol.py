"""A protocol: one test or exercise as data. The files are in `domain/library`."""

from dataclasses import dataclass, field, replace

from domain.biofeedback.exposure import Sight
from domain.judging import Judging
from domain.language import kept, said
from domain.protocol.dose import Arc, Target, Tempo
from domain.protocol.kinds import (
    Activity,
    Contraction,
    Counted,
    MakeBreak,
    PhaseTag,
    Purpose,
    RepSource,
    Sides,
)
from domain.protocol.observation import Observation
from domain.protocol.picture import Picture
from domain.protocol.rules import CompensationRule, IfThen, QualityUse
from domain.protocol.sensing import RotationAxis, SensorSlot
from domain.protocol.setting import Anchor, Attachment, Equipment, Feedback, LeverArm, Surface
from domain.still_pose import StillPose

SHORT_MOVEMENTS = (("external rotation", "ER"), ("internal rotation", "IR"))


@dataclass(frozen=True, slots=True)
class Protocol:
    """A test or exercise, complete. Lengths in metres, times in seconds, angles in degrees.

    `pull_angle_deg` is the angle of the strap to the shank that the set-up asks for; None where it asks for
    none. `onset_sd` is how many standard deviations above the baseline a pull begins; with
    `onset_fixed_n` it begins that many newtons above instead. `familiarisation_reps` are done before and
    never counted. `observations` are asked of the coach after the set. `variant` is a word such as
    *free_leg_front* where doing it otherwise changes the result.
    `difficulty` goes from 1, easy, to 5. `metrics` are shown beside the primary ones. Without `quality`
    every rule of the gate applies with its usual figures; the faults of a device always do.
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
    concentric: str  # "external_rotation", "internal_rotation", "extension", ... or "either"
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
    sides: Sides = Sides.BOTH
    sets: int = 1
    familiarisation_reps: int = 0
    make_break: MakeBreak | None = None
    activity: Activity = Activity.ACTIVE
    variant: str = ""
    difficulty: int | None = None
    phase_tags: tuple[PhaseTag, ...] = ()
    lever_arm: LeverArm | None = None
    anchor: Anchor | None = None
    attachment: Attachment | None = None
    surface: Surface | None = None
    equipment: tuple[Equipment, ...] = ()
    arc: Arc | None = None
    if_then: tuple[IfThen, ...] = ()
    metrics: tuple[str, ...] = ()
    quality: tuple[QualityUse, ...] = ()
    feedback: Feedback = field(default_factory=Feedback)
    progressions: tuple[str, ...] = ()
    regressions: tuple[str, ...] = ()
    picture: Picture | None = None
    observations: tuple[Observation, ...] = ()

    @property
    def short_title(self) -> str:
        """The title where there is little room: *Seated hip ER* for *Seated hip external rotation*."""
        title = kept(self.title)
        for movement, letters in SHORT_MOVEMENTS:
            title = title.replace(movement, letters)
        return said(title)

    @property
    def is_test(self) -> bool:
        """Tests mark a spoiled rep and offer a redo; exercises pause."""
        return self.purpose is Purpose.TEST

    def at_tempo(self, words: str) -> "Protocol":
        """This protocol at another tempo, *3-1-1-0* and perhaps words; itself where none is told."""
        told = words.split(" ", 1)[0]
        tempo = self.tempo.at(told) if self.tempo is not None else None
        return self if tempo is None or tempo == self.tempo else replace(self, tempo=tempo)

    @property
    def key(self) -> str:
        """Identifier with version, as stored with every set."""
        return f"{self.protocol_id}@{self.version}"
