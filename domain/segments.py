"""Body segments: their ISB axes, how a sensor sits on them, what mirrors between left and right."""

import numpy as np

from domain.athlete import Side
from domain.channel import Floats, Segment
from domain.still_pose import Direction

Vector = tuple[float, float, float]

_X, _Y, _Z = np.eye(3)
_MOUNTINGS: dict[str, tuple[Floats, Floats]] = {
    "pelvis": (_Y, -_X),
    "trunk": (_Y, -_X),
    "thigh": (_Y, _Z),
    "shank": (_Y, _X),
    "foot": (-_X, _Y),
}
"""Sensor x and z in the axes of the right segment: sacrum, upper back, outside, shin, instep."""


def mirrored(axis: Vector, side: Side) -> Vector:
    """A direction given for the right side, on `side`.

    The sensors are placed alike on both sides (x along the segment, z out of the skin), so the
    mirror plane of the body turns over the sideways axis y only.
    """
    return axis if side is Side.RIGHT else (axis[0], -axis[1], axis[2])


def rotation_sign(side: Side, positive_angle: str) -> float:
    """Factor from a right-handed turn about the hip-to-knee axis to the angle that is shown.

    Such a turn is external rotation on the right and internal rotation on the left.
    """
    external = 1.0 if side is Side.RIGHT else -1.0
    return -external if "internal" in positive_angle.lower() else external


def toward_tested(side: Side) -> float:
    """+1 on the right, -1 on the left: the factor of all that mirrors with the leg."""
    return 1.0 if side is Side.RIGHT else -1.0


def side_free(segment: Segment) -> str:
    """The name without its side: shank of left_shank."""
    return segment.value.removeprefix("left_").removeprefix("right_")


def limb_segments(side: Side, limb: str = "shank") -> tuple[Segment, ...]:
    """Segments of the tested limb that may carry the rotation sensor, best first.

    A thigh sensor never stands in for the shank: skin turns over the thigh bone.
    """
    names = ("thigh",) if limb == "thigh" else ("shank", "foot")
    return tuple(Segment(f"{side.value}_{name}") for name in names)


def segment_axis(direction: Direction, side: Side) -> Floats:
    """A direction (3,) in the segment's ISB axes: x forward, y toward the head, z to the right."""
    sideways = toward_tested(side) * _Z
    return {
        Direction.PROXIMAL: _Y,
        Direction.DISTAL: -_Y,
        Direction.ANTERIOR: _X,
        Direction.POSTERIOR: -_X,
        Direction.TESTED_SIDE: sideways,
        Direction.OTHER_SIDE: -sideways,
    }[direction]


def nominal_mounting(segment: str, side: Side) -> Floats:
    """(3, 3) from the segment's ISB axes to the frame of a sensor placed as the picture shows.

    Parameters
    ----------
    segment
        Side-free name; one without a picture sits like the shank's.
    side
        The side the sensor is worn on; the outside of the thigh mirrors, the others do not.
    """
    along, outward = _MOUNTINGS.get(segment, _MOUNTINGS["shank"])
    if segment == "thigh":
        outward = outward * toward_tested(side)
    return np.vstack((along, np.cross(outward, along), outward))
