"""The rules of the quality gate that a protocol may choose, each with its figures and their range."""

from dataclasses import dataclass

from domain.language import say
from domain.protocol import Protocol


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a rule: its usual value, and between what a protocol may change it."""

    name: str
    usual: float
    low: float
    high: float
    meaning: str


@dataclass(frozen=True, slots=True)
class QualityRule:
    """A rule by the code of its finding."""

    code: str
    label: str
    figures: tuple[Figure, ...] = ()


QUALITY_RULES = (
    QualityRule(
        "too_short",
        say("Held too short"),
        (Figure("hold_share", 0.6, 0.1, 1.0, say("share of the prescribed hold that is needed")),),
    ),
    QualityRule("pre_tension", say("Tension before the pull")),
    QualityRule("unsteady_baseline", say("Force not quiet before the pull")),
    QualityRule("no_baseline", say("No force seen before the pull")),
    QualityRule("countermovement", say("Swing before the pull")),
    QualityRule(
        "drift",
        say("Force at rest moved"),
        (
            Figure(
                "drift_n",
                5.0,
                0.5,
                100.0,
                say("N that the force at rest may move (half the allowed slack)"),
            ),
        ),
    ),
    QualityRule(
        "strap_slack",
        say("Limb turned in an isometric pull"),
        (Figure("turned_deg", 5.0, 0.5, 45.0, say("degrees that the limb may turn")),),
    ),
    QualityRule(
        "sensor_slip",
        say("Limb rests elsewhere"),
        (
            Figure(
                "slip_deg",
                5.0,
                0.5,
                45.0,
                say("degrees that the resting angle may move"),
            ),
        ),
    ),
    QualityRule(
        "trial_spread",
        say("Best two trials differ"),
        (Figure("percent", 10.0, 1.0, 50.0, say("percent that the best two trials may differ")),),
    ),
)
"""Their usual figures are product defaults. Faults of a device are told whatever the protocol chooses."""
_BY_CODE = {rule.code: rule for rule in QUALITY_RULES}


def is_used(protocol: Protocol, code: str) -> bool:
    """Whether a finding is told: a protocol that lists rules leaves the others out."""
    return code not in _BY_CODE or not protocol.quality or any(use.rule == code for use in protocol.quality)


def figure(protocol: Protocol, code: str, name: str) -> float:
    """A figure of a rule: as the protocol has it, else the usual one."""
    usual = next(item.usual for item in _BY_CODE[code].figures if item.name == name)
    return next((use.get(name, usual) for use in protocol.quality if use.rule == code), usual)
