"""How the segments of a body lie in the world at the start of a protocol."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from domain.athlete import Side
from domain.channel import Floats
from domain.protocol import Posture as Drawn
from domain.protocol import Protocol

FORWARD, LEFT, UP = np.eye(3)
_MIRROR = np.diag((1.0, -1.0, 1.0))
_HIPS_OF_A_CLAM_DEG = 45.0


@dataclass(frozen=True, slots=True)
class Leg:
    """Directions of a right leg: hip to knee, front of the thigh, knee to ankle, front of the shin."""

    thigh: Floats
    thigh_front: Floats
    shank: Floats
    shank_front: Floats


@dataclass(frozen=True, slots=True)
class Stance:
    """Segments (3, 3) to the world in their ISB axes: x forward, y toward the head, z to the right."""

    name: str
    segments: Mapping[str, Floats]

    def axis(self, segment: str, world: Floats) -> Floats:
        """A direction of the world in the axes of a segment."""
        return np.asarray(self.segments[segment].T @ world)

    @property
    def thigh(self) -> Floats:
        """From hip to knee, in the world."""
        return np.asarray(-self.segments["thigh"][:, 1])


def _straight(down: Floats, front: Floats) -> Leg:
    return Leg(down, front, down, front)


def _bent(thigh: Floats, shank: Floats) -> Leg:
    """Knee at 90 degrees: the shin faces where the thigh points."""
    return Leg(thigh, -shank, shank, thigh)


_SLOPE = 0.8 * -FORWARD + 0.6 * UP
_STANDING = (UP, FORWARD, _straight(-UP, FORWARD))
_SUPINE_BENT = (FORWARD, UP, _bent(UP, -FORWARD))
_POSITIONS: Mapping[Drawn, tuple[Floats, Floats, Leg]] = {
    Drawn.SEATED: (UP, FORWARD, _bent(FORWARD, -UP)),
    Drawn.PRONE: (FORWARD, -UP, _straight(-FORWARD, -UP)),
    Drawn.PRONE_KNEE_BENT: (FORWARD, -UP, _bent(-FORWARD, UP)),
    Drawn.PLANK: (FORWARD, -UP, _straight(-FORWARD, -UP)),
    Drawn.SUPINE: (FORWARD, UP, _straight(-FORWARD, UP)),
    Drawn.SUPINE_LEG_OVER_EDGE: (FORWARD, UP, _bent(-FORWARD, -UP)),
    Drawn.SUPINE_HIP_BENT: _SUPINE_BENT,
    Drawn.SUPINE_ADDUCTION: _SUPINE_BENT,
    Drawn.DEAD_BUG: _SUPINE_BENT,
    Drawn.ALL_FOURS: (FORWARD, -UP, _bent(-UP, -FORWARD)),
    Drawn.GLUTE_BRIDGE: (
        FORWARD,
        UP,
        Leg(_SLOPE, 0.8 * UP + 0.6 * FORWARD, -0.8 * UP - 0.6 * FORWARD, 0.6 * UP - 0.8 * FORWARD),
    ),
}
_ON_THE_SIDE = (Drawn.SIDE_LYING, Drawn.CLAM, Drawn.REVERSE_CLAM, Drawn.SIDE_PLANK)


def stance_for(protocol: Protocol, side: Side) -> Stance:
    """The start position of `protocol` with `side` tested; without a picture the tested leg tells it."""
    drawn = protocol.picture.posture if protocol.picture is not None else _undrawn(protocol)
    if drawn in _ON_THE_SIDE:
        return _on_the_side(protocol, drawn, side)
    cranial, anterior, leg = _POSITIONS.get(drawn, _STANDING)
    return _stance(drawn.value, cranial, anterior, leg, side)


def _undrawn(protocol: Protocol) -> Drawn:
    if protocol.tested_leg == "bottom":
        return Drawn.SIDE_LYING
    return Drawn.CLAM if protocol.tested_leg == "top" else Drawn.SEATED


def _on_the_side(protocol: Protocol, drawn: Drawn, side: Side) -> Stance:
    on_top = protocol.tested_leg == "top"
    # Lying on the left, the right leg on top, an athlete whose head is ahead faces the right.
    anterior = -LEFT if on_top else LEFT
    if drawn is Drawn.SIDE_PLANK or protocol.rotation is None:
        leg = _straight(-FORWARD, anterior)
    else:
        flexion = 0.0 if drawn is Drawn.SIDE_LYING else np.radians(_HIPS_OF_A_CLAM_DEG)
        thigh = anterior * np.sin(flexion) - FORWARD * np.cos(flexion)
        leg = _bent(thigh, -FORWARD * np.sin(flexion) - anterior * np.cos(flexion))
    return _stance(f"{drawn.value}, {protocol.tested_leg}", FORWARD, anterior, leg, side)


def _stance(name: str, cranial: Floats, anterior: Floats, leg: Leg, side: Side) -> Stance:
    directions = {
        "pelvis": (anterior, cranial),
        "trunk": (anterior, cranial),
        "thigh": (leg.thigh_front, -leg.thigh),
        "shank": (leg.shank_front, -leg.shank),
        "foot": (leg.shank_front, -leg.shank),
        "upper_arm": (anterior, cranial),
        # The elbow is bent: the forearm points ahead.
        "forearm": (cranial, -anterior),
    }
    mirror = np.eye(3) if side is Side.RIGHT else _MIRROR
    segments = {}
    for segment, (front, proximal) in directions.items():
        x, y = mirror @ front, mirror @ proximal
        segments[segment] = np.column_stack((x, y, np.cross(x, y)))
    return Stance(f"{name}, {side.value}", segments)
