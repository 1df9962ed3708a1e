"""Gives the bones their flesh: every part of the body as rounded cones in metres."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from domain.library.pictures.skeleton import Bone, Skeleton
from domain.library.pictures.turning import Vector, vector


@dataclass(frozen=True, slots=True)
class Cone:
    """Two balls and the skin stretched over them; places and radii in metres."""

    start: Vector
    start_radius: float
    end: Vector
    end_radius: float


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the body drawn as one shape: its cones, and what it is made of."""

    name: str
    stuff: str
    cones: tuple[Cone, ...]

    @property
    def middle(self) -> Vector:
        """Where the part is, by its cones."""
        ends = [cone.start for cone in self.cones] + [cone.end for cone in self.cones]
        middle: Vector = np.mean(ends, axis=0)
        return middle


_THIGH = ((0.0, 0.084, -0.004), (0.28, 0.083, 0.006), (0.72, 0.063, 0.004), (1.0, 0.052, 0.002))
_SHANK = ((0.0, 0.050, 0.0), (0.28, 0.056, -0.014), (0.62, 0.044, -0.008), (1.0, 0.031, 0.0))
_UPPER_ARM = ((0.0, 0.056, 0.0), (0.3, 0.047, 0.004), (0.65, 0.043, 0.004), (1.0, 0.036, 0.0))
_FOREARM = ((0.0, 0.036, 0.0), (0.28, 0.041, 0.004), (1.0, 0.026, 0.0))
_HAND = ((0.0, 0.026, 0.0), (0.45, 0.033, 0.0), (1.0, 0.018, 0.0))
"""Along a bone: how far down, radius in metres, how far forward of the bone."""


def parts_of(bones: Skeleton) -> tuple[Part, ...]:
    """The whole body: limbs, clothes, head."""
    parts = [Part("torso", "shirt", _torso(bones)), Part("hips", "shorts", _hips(bones))]
    parts += [Part("neck", "skin", _neck(bones)), Part("head", "head", _head(bones["head"]))]
    for side in ("tested", "other"):
        parts.append(leg_of(bones, side))
        parts.append(Part(f"{side}_short", "shorts", _along(bones[f"{side}_thigh"], _short())))
        parts.append(arm_of(bones, side))
        parts.append(Part(f"{side}_sleeve", "shirt", _along(bones[f"{side}_upper_arm"], _sleeve())))
    return tuple(parts)


def leg_of(bones: Skeleton, side: str) -> Part:
    """Thigh, shank and foot as one shape."""
    cones = (
        *_along(bones[f"{side}_thigh"], _THIGH),
        *_along(bones[f"{side}_shank"], _SHANK),
        *_foot(bones[f"{side}_foot"]),
    )
    return Part(f"{side}_leg", "skin", cones)


def arm_of(bones: Skeleton, side: str) -> Part:
    """Upper arm, forearm and hand as one shape."""
    hand = bones[f"{side}_hand"]
    thumb = Cone(hand.point(0.1, forward=0.012), 0.014, hand.point(0.5, forward=0.048), 0.011)
    cones = (
        *_along(bones[f"{side}_upper_arm"], _UPPER_ARM),
        *_along(bones[f"{side}_forearm"], _FOREARM),
        *_along(hand, _HAND),
        thumb,
    )
    return Part(f"{side}_arm", "skin", cones)


def radius_on(bone: str, share: float) -> float:
    """How thick a limb is there, in metres; the trunk where the bone is of the trunk."""
    profiles = {"thigh": _THIGH, "shank": _SHANK, "upper_arm": _UPPER_ARM, "forearm": _FOREARM}
    profile = profiles.get(bone.removeprefix("tested_").removeprefix("other_"))
    if profile is None:
        return {"pelvis": 0.115, "chest": 0.105}.get(bone, 0.032)
    return float(np.interp(share, [row[0] for row in profile], [row[1] for row in profile]))


def _short() -> tuple[tuple[float, float, float], ...]:
    return ((0.0, 0.091, -0.004), (0.28, 0.090, 0.006), (0.42, 0.083, 0.006))


def _sleeve() -> tuple[tuple[float, float, float], ...]:
    return ((0.0, 0.062, 0.0), (0.3, 0.055, 0.004), (0.42, 0.053, 0.004))


def _along(bone: Bone, profile: tuple[tuple[float, float, float], ...]) -> tuple[Cone, ...]:
    balls = [(bone.point(share, forward=forward), radius) for share, radius, forward in profile]
    return tuple(Cone(a, first, b, second) for (a, first), (b, second) in pairwise(balls))


def _foot(foot: Bone) -> tuple[Cone, ...]:
    def at(up: float, forward: float, left: float = 0.0) -> Vector:
        place: Vector = foot.start + foot.frame @ vector(left, up, forward)
        return place

    heel, ball, toes = at(-0.034, -0.035), at(-0.045, 0.115), at(-0.052, 0.175)
    return (
        Cone(foot.start, 0.033, heel, 0.032),
        Cone(heel, 0.032, ball, 0.024),
        Cone(foot.start, 0.034, ball, 0.025),
        Cone(ball, 0.024, toes, 0.016),
    )


def _torso(bones: Skeleton) -> tuple[Cone, ...]:
    chest, waist = bones["chest"], bones["waist"]
    cones = []
    for sign in (-1.0, 1.0):
        low = waist.point(0.15, left=0.062 * sign)
        middle = waist.point(1.0, left=0.052 * sign)
        ribs = chest.point(0.55, left=0.072 * sign, forward=0.008)
        top = chest.point(0.93, left=0.075 * sign, forward=-0.004)
        tip = chest.point(0.86, left=0.150 * sign)
        cones += [Cone(low, 0.092, middle, 0.085), Cone(middle, 0.085, ribs, 0.100)]
        cones += [Cone(ribs, 0.100, top, 0.062), Cone(top, 0.052, tip, 0.058)]
    return tuple(cones)


def _hips(bones: Skeleton) -> tuple[Cone, ...]:
    pelvis = bones["pelvis"]
    sides = [pelvis.start + pelvis.frame @ vector(0.072 * sign, 0.0, -0.008) for sign in (-1.0, 1.0)]
    tops = [pelvis.start + pelvis.frame @ vector(0.066 * sign, 0.10, 0.0) for sign in (-1.0, 1.0)]
    return (
        Cone(sides[0], 0.103, tops[0], 0.093),
        Cone(sides[1], 0.103, tops[1], 0.093),
        Cone(sides[0], 0.1, sides[1], 0.1),
    )


def _neck(bones: Skeleton) -> tuple[Cone, ...]:
    neck = bones["neck"]
    return (Cone(neck.point(-0.1), 0.056, neck.point(1.1), 0.047),)


def _head(head: Bone) -> tuple[Cone, ...]:
    def at(up: float, forward: float) -> Vector:
        place: Vector = head.start + head.frame @ vector(0, up, forward)
        return place

    skull, brow, chin, nose = at(0.118, -0.002), at(0.075, 0.04), at(0.022, 0.058), at(0.068, 0.098)
    return (
        Cone(skull, 0.094, brow, 0.066),
        Cone(brow, 0.062, chin, 0.038),
        Cone(at(0.092, 0.082), 0.012, nose, 0.012),
    )
