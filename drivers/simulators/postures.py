"""The postures of an athlete: how pelvis and shank lie in the world and how the limb turns."""

from dataclasses import dataclass

import numpy as np

from domain.athlete import Side
from domain.channel import Floats
from domain.protocol import Protocol


@dataclass(frozen=True, slots=True)
class Posture:
    """Segments at zero, with the axes of motion in the segment frames.

    The frames are those of sensors placed as the pictures show. Shank: x to the knee, z out of the
    shin. Pelvis: x cranial, z out of the sacrum. World: z up. `limb_axis` (in the shank frame) counts
    positive toward external rotation or opening; `pelvis_axis` (in the pelvis frame) is the same axis
    in the world, so a pelvis that turns about it lends its angle to the limb.
    """

    name: str
    pelvis: Floats
    shank: Floats
    limb_axis: Floats
    pelvis_axis: Floats
    goes_below_zero: bool


def posture_for(protocol: Protocol, side: Side) -> Posture:
    """The posture in which `protocol` is done on `side`."""
    if protocol.tested_leg == "bottom":
        return side_lying_on(side, tested=side, hip_flexion_deg=0.0, opening=False)
    if protocol.tested_leg == "top":
        return side_lying_on(side.other, tested=side, hip_flexion_deg=45.0, opening=True)
    return seated(side)


def seated(tested: Side) -> Posture:
    """On a chair: trunk upright, thigh level, shank hanging."""
    anterior, left = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])
    return _posture("seated", anterior, left, tested, hip_flexion_deg=90.0, opening=False)


def side_lying_on(lower: Side, *, tested: Side, hip_flexion_deg: float, opening: bool) -> Posture:
    """On the side `lower`, knees at 90 degrees; `opening` lifts the knee, otherwise the foot lifts."""
    left = np.array([0.0, 0.0, 1.0 if lower is Side.RIGHT else -1.0])
    cranial = np.array([1.0, 0.0, 0.0])
    anterior = np.cross(left, cranial)
    name = f"side-lying on the {lower.value} side"
    return _posture(name, anterior, left, tested, hip_flexion_deg=hip_flexion_deg, opening=opening)


def _posture(
    name: str, anterior: Floats, left: Floats, tested: Side, *, hip_flexion_deg: float, opening: bool
) -> Posture:
    cranial = np.cross(anterior, left)
    flexion = np.radians(hip_flexion_deg)
    # With the knee at 90 degrees the thigh (hip to knee) points out of the shin.
    thigh = -cranial * np.cos(flexion) + anterior * np.sin(flexion)
    to_ankle = -cranial * np.sin(flexion) - anterior * np.cos(flexion)
    shank = np.column_stack([-to_ankle, np.cross(thigh, -to_ankle), thigh])
    pelvis = np.column_stack([cranial, left, -anterior])
    # The foot lifts about the thigh; the knee lifts about the line from hip to ankle (feet together).
    axis = (thigh + to_ankle) / np.sqrt(2.0) if opening else thigh
    # External rotation of the right hip turns forward along the thigh (right-hand rule); left mirrors it.
    axis = axis if tested is Side.RIGHT else -axis
    on_a_chair = hip_flexion_deg == 90.0
    return Posture(name, pelvis, shank, shank.T @ axis, pelvis.T @ axis, goes_below_zero=on_a_chair)
