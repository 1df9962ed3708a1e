"""What spoils a repetition: compensation rules, their limits, and the words said when one fires."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from domain.athlete import Sex
from domain.judging import Sensing


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


OWN_LIMITS = "; own limits "
"""Between a test with its version and the rules that the clinic judged by limits of its own."""


def limits_version(key: str, rules: Sequence[CompensationRule]) -> str:
    """*seated_hip_er@1; own limits pelvis_moved v2*: the test and the own limits a set is scored by."""
    own = ", ".join(f"{rule.rule_id} v{rule.version}" for rule in rules if rule.rebased)
    return f"{key}{OWN_LIMITS}{own}" if own else key


@dataclass(frozen=True, slots=True)
class IfThen:
    """A cue with its condition: what to say when the compensation `rule` fires."""

    rule: str
    say: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """A number with its name."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class QualityUse:
    """A rule of the quality gate that this protocol uses, with what it changes in it."""

    rule: str
    parameters: tuple[Parameter, ...] = ()

    def get(self, name: str, default: float) -> float:
        """The parameter of this name, or the default where the protocol does not change it."""
        return next((item.value for item in self.parameters if item.name == name), default)
