"""How a protocol moves the segments of a body: turns about their axes, in proportion to one path."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from domain.athlete import Side
from domain.channel import Floats
from domain.protocol import Counted, Protocol, RepSource
from domain.protocol import Posture as Drawn
from domain.segments import toward_tested
from drivers.simulators.anatomy.stances import Stance

X, Y, Z = np.eye(3)
PELVIS_FOLLOWS_LIMB = 0.03
_ARM, _LEG = ("upper_arm", "forearm"), ("thigh", "shank", "foot")
_BELOW_KNEE = ("shank", "foot")


@dataclass(frozen=True, slots=True)
class Part:
    """One segment's share of a movement: a right-handed turn about `axis` (3,), in its ISB axes."""

    segment: str
    axis: Floats
    gain: float = 1.0


@dataclass(frozen=True, slots=True)
class Move:
    """What moves: the path's angle times each part's gain; `size_deg` is how far people take it.

    `against_pelvis` tells an angle that is measured against the pelvis, by `main`'s axis.
    """

    name: str
    parts: tuple[Part, ...]
    main: str
    size_deg: float
    against_pelvis: bool = False
    quick: bool = False


def move_for(protocol: Protocol, stance: Stance, side: Side) -> Move:
    """The movement of `protocol`, from its rotation axis, its picture and its words."""
    tested = toward_tested(side)
    if protocol.rotation is not None:
        return _rotation(protocol, stance, tested)
    name = _named(protocol)
    parts, size_deg = _about(name, stance, tested)
    move = Move(name, parts, parts[0].segment if parts else "pelvis", size_deg, quick=name == "stride")
    return _seen(move, protocol)


def _rotation(protocol: Protocol, stance: Stance, tested: float) -> Move:
    opens = protocol.rotation is not None and protocol.rotation.limb == "thigh"
    line = stance.thigh
    if opens:
        # The knee lifts about the line from hip to ankle, the feet stay together.
        line = (line - stance.segments["shank"][:, 1]) / np.sqrt(2.0)
    axis = tested * line
    parts = [Part(name, stance.axis(name, axis)) for name in _LEG]
    parts.append(Part("pelvis", stance.axis("pelvis", axis), PELVIS_FOLLOWS_LIMB))
    main = "thigh" if opens else "shank"
    size_deg = 35.0 if protocol.tested_leg == "bottom" else 30.0
    # A station that counts the motion of one sensor knows nothing of the pelvis.
    against = protocol.rep_source is not RepSource.MOTION
    return Move("opening" if opens else "rotation", tuple(parts), main, size_deg, against_pelvis=against)


def _named(protocol: Protocol) -> str:
    drawn = None if protocol.picture is None else protocol.picture.posture
    words = f"{protocol.movement} {protocol.title} {protocol.positive_angle}".lower()
    by_picture: Mapping[Drawn | None, str] = {
        Drawn.HEEL_RAISE: "plantarflexion",
        Drawn.WALK: "stride",
        Drawn.RUN: "stride",
        Drawn.ARM_AT_SIDE: "shoulder_rotation",
        Drawn.GLUTE_BRIDGE: "bridge",
    }
    if drawn in by_picture:
        return by_picture[drawn]
    if drawn is not None and drawn.value.startswith(("squat", "step_down", "lunge")):
        return "squat"
    if protocol.joint == "shoulder":
        return "shoulder_rotation"
    if protocol.joint == "ankle":
        return "plantarflexion"
    if protocol.joint == "knee" and ("extension" in words or "flexion" in words):
        return "knee_extension" if "extension" in words else "knee_flexion"
    known = ("squat", "abduction", "adduction", "extension", "flexion", "swing", "circle", "rotation")
    found = sorted((words.find(word), word) for word in known if word in words)
    if drawn in (Drawn.PLANK, Drawn.SIDE_PLANK, Drawn.CARRY) or not found:
        return "stay" if _needs_no_motion(protocol) else "flexion"
    return found[0][1]


def _needs_no_motion(protocol: Protocol) -> bool:
    return protocol.counted is not Counted.REPETITIONS or protocol.rep_source is RepSource.FORCE


def _about(name: str, stance: Stance, tested: float) -> tuple[tuple[Part, ...], float]:
    """The parts of a movement by its name, the main one first, and how far people go."""
    leg, x, y = _LEG, tested * X, tested * Y

    def together(segments: tuple[str, ...], axis: Floats, gain: float = 1.0) -> tuple[Part, ...]:
        """All about one axis of the first, as a limb that stays as it is from there on."""
        world = stance.segments[segments[0]] @ axis
        return tuple(Part(segment, stance.axis(segment, world), gain) for segment in segments)

    squat = (*together(("thigh",), Z, 0.6), *together(("shank",), Z, -0.4), *together(("trunk",), Z, -0.04))
    stride = (
        *together(("shank",), Z, 1.0),
        *together(("thigh",), Z, 0.7),
        *together(("foot",), Z, 1.2),
        *together(("pelvis", "trunk"), y, 0.1),
    )
    return {
        "squat": (squat, 60.0),
        "stride": (stride, 30.0),
        "abduction": (together(leg, -x), 30.0),
        "adduction": (together(leg, x), 20.0),
        "flexion": (together(leg, Z), 40.0),
        "extension": (together(leg, -Z), 20.0),
        "swing": (together(leg, Z), 35.0),
        "circle": (together(leg, -x), 25.0),
        "rotation": (together(("pelvis", "trunk"), y), 25.0),
        "knee_extension": (together(_BELOW_KNEE, Z), 60.0),
        "knee_flexion": (together(_BELOW_KNEE, -Z), 60.0),
        "plantarflexion": ((*together(("foot",), -Z), *together(("shank",), -Z, 0.5)), 30.0),
        "shoulder_rotation": (together(_ARM, -y), 40.0),
        "bridge": ((*together(("pelvis",), Z, 0.5), *together(("thigh",), -Z)), 30.0),
        "stay": ((), 0.0),
    }[name]


def _seen(move: Move, protocol: Protocol) -> Move:
    """The same where a sensor of the protocol moves with it; else its first sensor takes the movement."""
    worn = [slot.segment for slot in protocol.sensors if slot.kind == "imu"]
    shown = shown_segment(worn)
    if move.name == "stay" or not shown or _needs_no_motion(protocol):
        return move
    of_shown = next((part for part in move.parts if part.segment == shown), None)
    if of_shown is None:
        part = Part(shown, Z)
        return Move(move.name, (part, *move.parts), shown, move.size_deg, quick=move.quick)
    return Move(move.name, move.parts, shown, move.size_deg, quick=move.quick)


def shown_segment(worn: list[str]) -> str:
    """The sensor whose own motion the station counts: shank or foot, else any but the pelvis, else it."""
    for name in ("shank", "foot"):
        if name in worn:
            return name
    others = [name for name in worn if name != "pelvis"]
    return next(iter(others or worn), "")
