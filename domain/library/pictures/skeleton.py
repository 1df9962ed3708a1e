"""Puts the joints of a body of 1.75 m in the room, from the angles of a pose."""

from dataclasses import dataclass

import numpy as np

from domain.library.pictures.posture import Arm, Leg, Pose
from domain.library.pictures.turning import Matrix, Vector, about_forward, about_left, about_up, vector

TESTED, OTHER = "tested", "other"
_SIGN = {TESTED: -1.0, OTHER: 1.0}
"""Left is positive, and the tested side is the right one."""

HIP_APART_M, SHOULDER_APART_M = 0.088, 0.155
THIGH_M, SHANK_M, HEEL_M, FOOT_M = 0.445, 0.430, 0.045, 0.185
UPPER_ARM_M, FOREARM_M, HAND_M = 0.285, 0.245, 0.15
WAIST_M, CHEST_M, NECK_M = 0.15, 0.29, 0.10

BODIES: dict[str, Matrix] = {
    "upright": np.eye(3),
    "supine": about_left(-90),
    "prone": about_left(90),
    "on_tested_side": about_forward(90),
    "on_other_side": about_forward(-90),
}
"""How the pelvis lies in the room: its left, up and forward as columns."""


@dataclass(frozen=True, slots=True)
class Bone:
    """A body part: where it begins and ends, in metres, and its frame (left, up, forward)."""

    start: Vector
    end: Vector
    frame: Matrix

    def point(self, share: float, left: float = 0.0, forward: float = 0.0) -> Vector:
        """A place along the bone, moved sideways and forward in its frame."""
        along: Vector = self.start + share * (self.end - self.start)
        moved: Vector = along + self.frame @ vector(left, 0.0, forward)
        return moved


Skeleton = dict[str, Bone]
"""Bones by name: pelvis, waist, chest, neck, head; thigh, shank, foot, upper_arm, forearm, hand a side."""


def skeleton(pose: Pose) -> Skeleton:
    """All bones of a body in this pose, with the middle of the hips at the origin."""
    pitch, roll, yaw = pose.tilt
    pelvis = BODIES[pose.body] @ about_left(pitch) @ about_forward(roll) @ about_up(yaw)
    bones = _spine(pose, pelvis)
    for side, leg in ((TESTED, pose.tested_leg), (OTHER, pose.other_leg)):
        bones |= _leg(side, leg, pelvis)
    for side, arm in ((TESTED, pose.tested_arm), (OTHER, pose.other_arm)):
        bones |= _arm(side, arm, bones["chest"])
    return bones


def _spine(pose: Pose, pelvis: Matrix) -> Skeleton:
    flexion, bend, turn = pose.trunk
    half = pelvis @ about_left(flexion / 2) @ about_forward(bend / 2) @ about_up(-turn / 2)
    whole = half @ about_left(flexion / 2) @ about_forward(bend / 2) @ about_up(-turn / 2)
    low = pelvis @ vector(0, 0.02, 0)
    waist = low + half @ vector(0, WAIST_M, 0)
    chest = waist + whole @ vector(0, CHEST_M, 0)
    nod, look = pose.head
    skull = whole @ about_left(nod) @ about_up(-look)
    neck = chest + (whole @ vector(0, NECK_M, 0.012) + skull @ vector(0, NECK_M, 0.012)) / 2
    return {
        "pelvis": Bone(np.zeros(3), low, pelvis),
        "waist": Bone(low, waist, half),
        "chest": Bone(waist, chest, whole),
        "neck": Bone(chest, neck, skull),
        "head": Bone(neck, neck + skull @ vector(0, 0.13, 0.02), skull),
    }


def _leg(side: str, leg: Leg, pelvis: Matrix) -> Skeleton:
    sign = _SIGN[side]
    thigh = pelvis @ about_left(-leg.hip) @ about_forward(sign * leg.abduct) @ about_up(sign * leg.rotate)
    shank = thigh @ about_left(leg.knee)
    foot = shank @ about_left(leg.ankle)
    hip = pelvis @ vector(sign * HIP_APART_M, 0, 0)
    knee = hip + thigh @ vector(0, -THIGH_M, 0)
    ankle = knee + shank @ vector(0, -SHANK_M, 0)
    return {
        f"{side}_thigh": Bone(hip, knee, thigh),
        f"{side}_shank": Bone(knee, ankle, shank),
        f"{side}_foot": Bone(ankle, ankle + foot @ vector(0, -HEEL_M, FOOT_M), foot),
    }


def _arm(side: str, arm: Arm, chest: Bone) -> Skeleton:
    sign = _SIGN[side]
    upper = (
        chest.frame
        @ about_left(-arm.shoulder)
        @ about_forward(sign * arm.abduct)
        @ about_up(sign * arm.rotate)
    )
    fore = upper @ about_left(-arm.elbow)
    shoulder = chest.end + chest.frame @ vector(sign * SHOULDER_APART_M, -0.045, 0)
    elbow = shoulder + upper @ vector(0, -UPPER_ARM_M, 0)
    wrist = elbow + fore @ vector(0, -FOREARM_M, 0)
    return {
        f"{side}_upper_arm": Bone(shoulder, elbow, upper),
        f"{side}_forearm": Bone(elbow, wrist, fore),
        f"{side}_hand": Bone(wrist, wrist + fore @ vector(0, -HAND_M, 0.02), fore),
    }
