"""What a metric is: its printed definition, and what it may look at."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.channel import Floats
from domain.compensation import RuleState
from domain.force.effective_bandwidth import EffectiveBandwidth
from domain.force.limb_load import Correction
from domain.force.onset import Onset
from domain.force.torque import Lever, effective_lever
from domain.language import say
from domain.library.starting_values import starting_value
from domain.protocol import Contraction, Counted, Protocol, RepSource
from domain.results import MetricValue

OWN = say("Definition of the station.")
RETEST = say("Of a set: 1.96 SEM of the test-retest figure that fits the test; not known for one repetition.")
UNKNOWN_ERROR = say("Not known.")
LAG_UNCERTAINTY_S = starting_value("force_angle_lag_uncertainty_s").value


class MetricKind(StrEnum):
    """What a metric is about; metrics of different kinds are never put into one trend."""

    STRENGTH = "strength"
    SPEED = "speed of the effort"
    STEADINESS = "steadiness"
    ENDURANCE = "endurance"
    CLEAN = "clean force"
    LOAD = "limb load"
    TENSION = "band or cable"
    MOVEMENT = "movement"
    TECHNIQUE = "technique"
    COUNT = "count"


@dataclass(frozen=True, slots=True, kw_only=True)
class MetricDefinition:
    """The words that stand beside a number wherever it is shown, and its decimals.

    `validity` says when there is a number at all, `error` what the +/- beside it covers. A number of
    `low_trust` carries that badge.
    """

    name: str
    label: str
    unit: str
    kind: MetricKind
    definition: str
    parameters: tuple[str, ...] = ()
    validity: str = say("Always.")
    error: str = UNKNOWN_ERROR
    source: str = OWN
    decimals: int = 1
    low_trust: bool = False

    def value(self, number: float, half_width_95: float | None = None, remark: str = "") -> MetricValue:
        """A measured value of this metric, with what has to be known about it."""
        return MetricValue(self.name, float(number), self.unit, half_width_95, remark)

    def missing(self, reason: str) -> MetricValue:
        """Not measurable, and why; never 0."""
        return MetricValue(self.name, math.nan, self.unit, None, reason)


@dataclass(frozen=True, slots=True)
class RepData:
    """One repetition as the metrics see it.

    Attributes
    ----------
    time_s, channels
        (n,) grid rows from `start_s` to `end_s`, both included.
    force_time_s, force_n, raw_force_n
        (m,) force at the sensor's own rate from 1.5 s before the start to the end: filtered and
        tared, and tared only. Empty without a force sensor.
    states
        One `RuleState` per rule the protocol has, over the grid rows.
    angle
        Name of the channel that is the joint angle of this protocol.
    direction
        +1 when the first phase of a repetition raises that angle.
    pull_angle_deg
        Angle of the strap to the shank, measured with the set; None where the set-up has to do.
    bandwidth
        What the force sensor's stream carries; None without one.
    correction
        What is known of the limb's weight in the strap; None without a force sensor.
    lag_uncertainty_s
        How well force and angle are aligned in time.
    """

    protocol: Protocol
    start_s: float
    peak_s: float
    end_s: float
    time_s: Floats
    channels: Mapping[str, Floats]
    force_time_s: Floats
    force_n: Floats
    raw_force_n: Floats
    onset: Onset
    states: Sequence[RuleState]
    angle: str
    direction: int
    lever_arm_m: float | None = None
    body_mass_kg: float | None = None
    pull_angle_deg: float | None = None
    bandwidth: EffectiveBandwidth | None = None
    correction: Correction | None = None
    lag_uncertainty_s: float = LAG_UNCERTAINTY_S

    @property
    def lever(self) -> Lever:
        """What a newton is worth in newton-metres."""
        angle = self.pull_angle_deg if self.pull_angle_deg is not None else self.protocol.pull_angle_deg
        return effective_lever(self.lever_arm_m, angle)

    def native_force(self, *, raw: bool = False) -> Floats:
        """Known forces inside the repetition, at the sensor's own rate."""
        force: Floats = (self.raw_force_n if raw else self.force_n)[self._inside()]
        return np.asarray(force[np.isfinite(force)])

    def native_samples(self) -> tuple[Floats, Floats]:
        """Times and filtered forces inside the repetition where the force is known."""
        inside = self._inside() & np.isfinite(self.force_n)
        return self.force_time_s[inside], self.force_n[inside]

    def _inside(self) -> np.ndarray:
        return (self.force_time_s >= self.start_s) & (self.force_time_s <= self.end_s)


@dataclass(frozen=True, slots=True)
class Metric:
    """A definition, the protocols it applies to, and the one function that computes it."""

    definition: MetricDefinition
    applies: Callable[[Protocol], bool]
    compute: Callable[[RepData, MetricDefinition], MetricValue]


def has_force(protocol: Protocol) -> bool:
    """Whether the protocol asks for a force sensor."""
    return any(slot.kind == "force" for slot in protocol.sensors)


def is_strength(protocol: Protocol) -> bool:
    """Isometric with a force sensor and no band: the only sets with strength metrics."""
    return has_force(protocol) and not protocol.band and protocol.contraction is Contraction.ISOMETRIC


def is_fast(protocol: Protocol) -> bool:
    """Strength with the instruction *fast and hard*."""
    return is_strength(protocol) and protocol.effort == "fast_and_hard"


def is_band(protocol: Protocol) -> bool:
    """A band's force is its stretch: tension, never strength."""
    return has_force(protocol) and protocol.band


def is_dynamic(protocol: Protocol) -> bool:
    """The limb moves, so there is an excursion: not where one sensor's shaking tells a carry or tap."""
    shaken = protocol.counted is not Counted.REPETITIONS and protocol.rep_source is RepSource.MOTION
    return protocol.contraction is Contraction.DYNAMIC and not shaken
