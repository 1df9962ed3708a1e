"""What a metric is: its printed definition, and what it may look at."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.compensation import RuleState
from domain.onset import Onset
from domain.protocol import Contraction, Protocol
from domain.results import MetricValue


@dataclass(frozen=True, slots=True)
class MetricDefinition:
    """The words that stand beside a number wherever it is shown, and its decimals."""

    name: str
    label: str
    unit: str
    definition: str
    source: str
    decimals: int = 1

    def value(self, number: float, half_width_95: float | None = None) -> MetricValue:
        """A measured value of this metric."""
        return MetricValue(self.name, float(number), self.unit, half_width_95)

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

    def native_force(self, *, raw: bool = False) -> Floats:
        """Known forces inside the repetition, at the sensor's own rate."""
        inside = (self.force_time_s >= self.start_s) & (self.force_time_s <= self.end_s)
        force: Floats = (self.raw_force_n if raw else self.force_n)[inside]
        return np.asarray(force[np.isfinite(force)])


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


def is_band(protocol: Protocol) -> bool:
    """A band's force is its stretch: tension, never strength."""
    return has_force(protocol) and protocol.band


def is_dynamic(protocol: Protocol) -> bool:
    """The limb moves, so there is an excursion."""
    return protocol.contraction is Contraction.DYNAMIC
