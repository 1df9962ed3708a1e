"""Where each sensor of a protocol sits on the body of a scene, as its placement words say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.library.pictures.flesh import radius_on
from domain.library.pictures.posture import Posture
from domain.library.pictures.scene import Scene
from domain.library.pictures.turning import Vector, vector
from domain.protocol import SensorSlot

_SHARES = {"thigh": 0.72, "shank": 0.30, "upper_arm": 0.55, "forearm": 0.90, "foot": 0.55}
_USUAL = {"pelvis": "back", "trunk": "front", "thigh": "front", "shank": "front", "foot": "front"}
_LOW = re.compile(r"above the (inner |outer )?ankle|lower third")
_WORDS = {
    "cuff": "Load cell",
    "upper_arm": "Motion: upper arm",
    "forearm": "Motion: wrist",
}


@dataclass(frozen=True, slots=True)
class Placed:
    """A sensor on the body: its number, its short words, where it is and how it lies."""

    number: int
    words: str
    segment: str
    kind: str
    place: Vector
    along: Vector
    """The direction of the bone."""
    hidden: bool
    """Whether the body is between the eye and the sensor."""


def placed(scene: Scene, sensors: Sequence[SensorSlot]) -> tuple[Placed, ...]:
    """Every sensor in the order of the protocol, numbered from one."""
    return tuple(_placed(scene, slot, number) for number, slot in enumerate(sensors, start=1))


def _placed(scene: Scene, slot: SensorSlot, number: int) -> Placed:
    words = _WORDS.get(slot.segment, f"Motion: {slot.segment}")
    if slot.segment == "cuff":
        bone, share = scene.posture.cuff
        along = scene.bones[bone].end - scene.bones[bone].start
        return Placed(number, words, "cuff", slot.kind, _cell(scene), along, hidden=False)
    name, share = _bone(slot)
    bone_now = scene.bones[name]
    out = _outward(slot)
    thick = radius_on(name, share) * (1.32 if name == "chest" and abs(out[0]) > 0.5 else 1.0)
    place = bone_now.point(share) + bone_now.frame @ out * thick
    hidden = scene.eye.depth(bone_now.frame @ out) < -0.2
    return Placed(number, words, slot.segment, slot.kind, place, bone_now.end - bone_now.start, hidden)


def _cell(scene: Scene) -> Vector:
    """In line with the strap, near the cuff; on the cuff where nothing pulls."""
    cuff = scene.cuff()
    anchor = anchor_of(scene.posture)
    return cuff if anchor is None else cuff + 0.42 * (anchor - cuff)


def anchor_of(posture: Posture) -> Vector | None:
    """Where the line of the force cuff is fixed."""
    pulls = [prop for prop in posture.props if prop.to == "cuff"]
    return vector(*pulls[0].at) if pulls else None


def _bone(slot: SensorSlot) -> tuple[str, float]:
    if slot.segment == "pelvis":
        return "pelvis", 1.0
    if slot.segment == "trunk":
        return "chest", 0.62
    low = bool(_LOW.search(slot.placement.lower()))
    return f"tested_{slot.segment}", 0.75 if low and slot.segment == "shank" else _SHARES[slot.segment]


def _outward(slot: SensorSlot) -> Vector:
    """The side of the bone the placement words name; the tested side is the right one."""
    words = slot.placement.lower()
    if slot.segment == "foot":
        return vector(0, 1, 0.2) / float(np.hypot(1, 0.2))
    ways = {
        "back": vector(0, 0, -1),
        "front": vector(0, 0, 1),
        "outside": vector(-1, 0, 0),
        "inside": vector(1, 0, 0),
    }
    spoken = (
        ("back", ("sacrum", "back of", "shoulder blade", "spine between")),
        ("outside", ("outside", "outer side", "lateral")),
        ("inside", ("inside", "inner side", "medial")),
        ("front", ("front", "breastbone", "sternum", "chest", "shin")),
    )
    for way, signs in spoken:
        if any(sign in words for sign in signs):
            return ways[way]
    return ways[_USUAL.get(slot.segment, "outside")]
