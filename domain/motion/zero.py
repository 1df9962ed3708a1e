"""The zero of hip rotation: anatomical where the alignment allows it, else the still pose."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.athlete import Side
from domain.channel import Floats
from domain.motion.alignment import HingeAlignment
from domain.motion.mounting import shortest_turn
from domain.protocol import RotationAxis
from domain.segments import mirrored, nominal_mounting, segment_axis
from domain.still_pose import Direction

LARGEST_RESIDUAL_DEG = 3.0
"""A larger residual of the alignment leaves only the total arc (science, section 2)."""


class ZeroSource(StrEnum):
    """What an angle of hip rotation is counted from."""

    ANATOMICAL = "anatomical"
    STILL_POSE = "still_pose"


@dataclass(frozen=True, slots=True)
class HipZero:
    """The upward direction (3,) at zero in the limb sensor's frame, and how well it is known.

    `residual_deg` is NaN without a movement. From the still pose only the total arc and excursions
    hold; an angle from neutral is not measurable.
    """

    up: Floats
    source: ZeroSource
    residual_deg: float

    @property
    def sigma_deg(self) -> float:
        """What the zero adds to the error of an angle from neutral."""
        return self.residual_deg if self.source is ZeroSource.ANATOMICAL else 0.0


def hip_zero(
    *, rotation: RotationAxis, side: Side, alignment: HingeAlignment, up_at_still: Floats
) -> HipZero:
    """Choose the zero.

    The anatomical zero needs the direction of the limb in its sensor. The picture gives it, turned as
    the movement turned the axis; what no movement about that axis can show is how far the sensor is
    turned about the axis itself. A sensor that sits askew one way sits askew in the others, so the part
    of the axis outside the limb's front-to-back plane stands for it (inside that plane the knee's own
    bend moves the axis): the residual is the larger of that angle and of what the movement left
    unexplained.

    Parameters
    ----------
    rotation, side
        The protocol's axis with its anatomical zero, and the tested side.
    alignment
        The axis in use.
    up_at_still
        (3,) upward direction in the limb sensor's frame in the still pose.
    """
    still = HipZero(up_at_still, ZeroSource.STILL_POSE, float("nan"))
    if rotation.zero is None or not alignment.found:
        return still
    nominal, axis = np.array(mirrored(rotation.shank_axis, side)), np.array(alignment.axis)
    picture = nominal_mounting(rotation.limb, side)
    pictured = picture @ segment_axis(rotation.zero, side)
    sideways = picture @ segment_axis(Direction.TESTED_SIDE, side)
    out_of_plane = float(np.degrees(np.arcsin(np.clip(abs(axis @ sideways), 0.0, 1.0))))
    residual = max(alignment.residual_deg, out_of_plane)
    if residual > LARGEST_RESIDUAL_DEG:
        return HipZero(up_at_still, ZeroSource.STILL_POSE, residual)
    return HipZero(shortest_turn(nominal, axis) @ pictured, ZeroSource.ANATOMICAL, residual)
