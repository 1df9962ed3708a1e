"""Body sides and signs: what mirrors between left and right, and which way counts as positive."""

from domain.athlete import Side
from domain.channel import Segment

Vector = tuple[float, float, float]


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


def limb_segments(side: Side) -> tuple[Segment, ...]:
    """Segments of the tested limb that may carry the rotation sensor, best first."""
    names = ("shank", "foot", "thigh", "forearm", "upper_arm")
    return tuple(Segment(f"{side.value}_{name}") for name in names)
