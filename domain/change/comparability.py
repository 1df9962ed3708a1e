"""What differs between two sets: every rule there is, and the differences in their order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from domain.change.rules import execution, feedback, measuring, person, versions
from domain.change.set_conditions import Difference, Forbids, Found, SetConditions


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: the codes of the differences that it may find, and the rule itself."""

    codes: tuple[str, ...]
    find: Callable[[SetConditions, SetConditions], Found]


RULES = (
    Rule(("protocol",), versions.protocol),
    Rule(("limits",), versions.limits),
    Rule(("algorithm",), versions.algorithm),
    Rule(("position",), execution.position),
    Rule(("tested_leg",), execution.tested_leg),
    Rule(("device",), measuring.device),
    Rule(("feedback",), feedback.mode_and_share),
    Rule(("encouragement",), feedback.encouragement),
    Rule(("load",), execution.load),
    Rule(execution.SET_UP, execution.set_up),
    Rule(("anchor",), execution.anchor),
    Rule(("lever_arm",), measuring.lever_arm),
    Rule(("calibration",), measuring.calibration),
    Rule(("side",), person.side),
    Rule(("athlete",), person.athlete),
)
"""Every rule there is; each has a case that fires and one that does not in the tests."""
_ORDER = (
    Forbids.EVERYTHING,
    Forbids.FORCE_AND_TORQUE,
    Forbids.FORCE,
    Forbids.SCORES,
    Forbids.CHANGE,
    Forbids.NOTHING,
)


def differences(first: SetConditions, second: SetConditions) -> tuple[Difference, ...]:
    """Every condition that differs, the weightiest first; empty where the sets are comparable."""
    found: list[Difference] = []
    for rule in RULES:
        found.extend(rule.find(first, second))
    return weightiest_first(found) if found else ()


def weightiest_first(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """What forbids most stands first."""
    return tuple(sorted(found, key=lambda item: _ORDER.index(item.forbids)))
