"""How a body gives way: for each signal a rule may watch, the segments that move and how far."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from domain.athlete import Side
from domain.channel import Floats
from domain.protocol import Beyond, CompensationRule, Protocol, RulePhase, SensorSlot
from domain.segments import toward_tested
from drivers.simulators.anatomy.moves import Move, Part
from drivers.simulators.anatomy.stances import Stance

X, Y, Z = np.eye(3)
LEAST_DEG = 8.0
_SURELY = 2.5
_LEVEL = 0.75
_OF_THE_LIMB = ("hip_rotation_deg", "thigh_opening_deg", "hip_internal_rotation_deg")


@dataclass(frozen=True, slots=True)
class GivingWay:
    """A compensation as it is committed: whose rule it breaks, what turns and by how much."""

    rule_id: str
    parts: tuple[Part, ...]
    degrees: float
    with_limb: bool
    phase: RulePhase


def giving_way(
    protocol: Protocol, stance: Stance, move: Move, side: Side, *, rule_id: str = ""
) -> GivingWay | None:
    """The compensation that breaks the rule `rule_id`, or the first that can be; None where none can.

    The amount lies surely beyond red: 2.5 of the standard errors the rule states.
    """
    worn = {slot.segment for slot in protocol.sensors if slot.kind == "imu" and slot.required}
    for rule in protocol.compensations:
        if rule_id not in ("", rule.rule_id) or (not rule_id and not _watched(rule, protocol.sensors, worn)):
            continue
        parts = _parts(rule, stance, move, toward_tested(side))
        if parts:
            sigma = max(rule.limit.sigma, protocol.judging.sigma_deg(rule.sensing))
            degrees = max(LEAST_DEG, rule.limit.red + _SURELY * sigma + 1.0)
            sign = -1.0 if rule.beyond is Beyond.BELOW else 1.0
            with_limb = rule.signal == "pelvis_moved_deg"
            return GivingWay(rule.rule_id, parts, sign * degrees, with_limb, rule.phase)
    return None


def _watched(rule: CompensationRule, slots: Collection[SensorSlot], worn: Collection[str]) -> bool:
    """Whether the sensors that are always worn see it; where none is demanded, those that may be."""
    needed = _SEGMENTS.get(rule.signal, (rule.segment,))
    optional = {slot.segment for slot in slots if slot.kind == "imu"}
    return set(needed) <= (set(worn) or optional) or (set(needed) <= optional and "pelvis" in needed)


def _parts(rule: CompensationRule, stance: Stance, move: Move, tested: float) -> tuple[Part, ...]:
    if rule.signal == "pelvis_moved_deg":
        return (Part("pelvis", _level_axis(stance, move)),)
    if rule.signal in _OF_THE_LIMB:
        sign = -1.0 if rule.signal == "hip_internal_rotation_deg" else 1.0
        return tuple(Part(p.segment, p.axis, sign * p.gain) for p in move.parts if p.segment != "pelvis")
    return tuple(
        Part(segment, axis if axis is Z else tested * axis, gain)
        for segment, axis, gain in _BY_SIGNAL.get(rule.signal, ())
    )


def _level_axis(stance: Stance, move: Move) -> Floats:
    """The pelvis axis of the movement where gravity sees a turn about it, else a level one of the pelvis."""
    of_move = [part.axis for part in move.parts if part.segment == "pelvis" and move.against_pelvis]
    up = stance.segments["pelvis"][2]
    return next(axis for axis in (*of_move, X, Z) if abs(float(axis @ up)) < _LEVEL)


_BY_SIGNAL: Mapping[str, tuple[tuple[str, Floats, float], ...]] = {
    "pelvic_drop_deg": (("pelvis", X, -1.0),),
    "pelvis_obliquity_deg": (("pelvis", X, 1.0),),
    "pelvis_rotation_deg": (("pelvis", Y, -1.0),),
    "pelvis_tilt_deg": (("pelvis", Z, -1.0),),
    "trunk_lean_deg": (("trunk", X, 1.0),),
    "trunk_rotation_deg": (("trunk", Y, -1.0),),
    "trunk_flexion_deg": (("trunk", Z, -1.0),),
    "hip_flexion_deg": (("thigh", Z, 1.0),),
    "hip_adduction_deg": (("thigh", X, 1.0),),
    "knee_flexion_deg": (("shank", Z, -1.0),),
    "knee_frontal_deg": (("thigh", X, 0.5), ("shank", X, -0.5)),
    "fppa_deg": (("thigh", X, 0.5), ("shank", X, -0.5)),
    "knee_internal_rotation_deg": (("shank", Y, 1.0),),
}
_SEGMENTS: Mapping[str, tuple[str, ...]] = {
    "fppa_deg": ("pelvis", "thigh", "shank"),
    "knee_frontal_deg": ("thigh", "shank"),
    "knee_internal_rotation_deg": ("thigh", "shank"),
    "knee_flexion_deg": ("thigh", "shank"),
    "hip_flexion_deg": ("pelvis", "thigh"),
    "hip_adduction_deg": ("pelvis", "thigh"),
}
