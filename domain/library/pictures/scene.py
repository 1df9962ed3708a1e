"""Everything of one picture in its place: the body, where the movement ends, the eye that looks at it."""

from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np

from domain.athlete import Side
from domain.library.pictures.camera import Camera, camera, fitted
from domain.library.pictures.flesh import Part, arm_of, leg_of, parts_of
from domain.library.pictures.posture import Arm, Leg, Pose, Posture
from domain.library.pictures.props import corners, stands
from domain.library.pictures.skeleton import Bone, Skeleton, skeleton
from domain.library.pictures.turning import Vector, vector

_STEPS = 14
_BEYOND_M = {"shank": 0.15, "thigh": 0.10, "hand": 0.05}
"""How far past the end of a bone the arrow of its movement runs, so that the limb does not hide it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is drawn: bones and parts of the body at the start, the limb at the end, the way between."""

    posture: Posture
    bones: Skeleton
    parts: tuple[Part, ...]
    ghost: Part | None
    way: tuple[Vector, ...]
    eye: Camera

    @property
    def tested_parts(self) -> tuple[str, ...]:
        """The names of the parts in the colour of the side."""
        return ("tested_leg",) if self.posture.tested == "leg" else ("tested_arm",)

    def cuff(self) -> Vector:
        """Where the force cuff sits."""
        bone, share = self.posture.cuff
        return self.bones[bone].point(share)


def scene_of(posture: Posture, side: Side) -> Scene:
    """The scene of a posture with this side tested."""
    bones = _rested(skeleton(posture.start), posture.rest)
    parts = parts_of(bones)
    limb = leg_of if posture.tested == "leg" else arm_of
    ghost: Part | None = None
    way: tuple[Vector, ...] = ()
    if posture.end is not None:
        moving = [
            _rested(skeleton(_between(posture.start, posture.end, step / _STEPS)), posture.rest)
            for step in range(_STEPS + 1)
        ]
        ghost = limb(moving[-1], "tested") if posture.ghost else None
        way = tuple(_beyond(posture.trace, now[posture.trace]) for now in moving) if posture.trace else ()
    balls = [(cone.start, cone.start_radius) for part in parts for cone in part.cones]
    balls += [(cone.end, cone.end_radius) for part in parts for cone in part.cones]
    if ghost is not None:
        balls += [(cone.end, cone.end_radius) for cone in ghost.cones]
    balls += [(place, 0.03) for place in way]
    balls += [(corner, 0.0) for prop in posture.props if stands(prop) for corner in corners(prop)]
    balls += [(vector(*prop.at), 0.05) for prop in posture.props]
    eye = fitted(camera(posture.view, side is Side.LEFT), balls)
    return Scene(posture, bones, parts, ghost, way, eye)


def _rested(bones: Skeleton, rest: tuple[str, float]) -> Skeleton:
    part, height = rest
    touching = [
        item for item in parts_of(bones) if part in ("all", item.name) or part in item.name.split("_")
    ]
    ends = [(cone.start, cone.start_radius) for item in touching for cone in item.cones]
    ends += [(cone.end, cone.end_radius) for item in touching for cone in item.cones]
    low = min(float(place[1]) - radius for place, radius in ends)
    lift = vector(0, height - low, 0)
    return {name: Bone(bone.start + lift, bone.end + lift, bone.frame) for name, bone in bones.items()}


def _beyond(name: str, bone: Bone) -> Vector:
    far = _BEYOND_M.get(name.removeprefix("tested_").removeprefix("other_"), 0.06)
    return bone.point(1 + far / float(np.linalg.norm(bone.end - bone.start)))


def _between(start: Pose, end: Pose, share: float) -> Pose:
    changes: dict[str, Any] = {}
    for item in fields(Pose):
        first, second = getattr(start, item.name), getattr(end, item.name)
        if isinstance(first, Leg | Arm):
            angles: dict[str, Any] = {
                angle.name: _mixed(getattr(first, angle.name), getattr(second, angle.name), share)
                for angle in fields(first)
            }
            changes[item.name] = replace(first, **angles)
        elif isinstance(first, tuple):
            changes[item.name] = tuple(_mixed(a, b, share) for a, b in zip(first, second, strict=True))
    return replace(start, **changes)


def _mixed(first: float, second: float, share: float) -> float:
    return first + share * (second - first)
