"""A leg that squats with known joint angles, and what sensors on pelvis, trunk, thigh and shank send."""

from dataclasses import replace

import numpy as np

from domain.athlete import Side
from domain.channel import Floats, SampleBlock, Segment
from domain.library import load_protocol
from domain.protocol import Contraction, Protocol
from domain.segments import nominal_mounting, toward_tested
from domain.still_pose import Direction, StillPose
from tests.domain.lying import F, L, U, sensor, turn

X, Y, Z = np.eye(3)
STANDING = np.column_stack((F, U, -L))
SEGMENTS = ("pelvis", "trunk", "thigh", "shank")


def squat_protocol(*, heading_reset: bool = True) -> Protocol:
    """An exercise that stands still at first, with knee bends as functional movement."""
    upward = tuple((name, Direction.PROXIMAL) for name in SEGMENTS)
    pose = StillPose(upward=upward, heading_reset=heading_reset, movement="knee_flexion")
    squat = replace(load_protocol("seated_hip_er"), rotation=None, still_pose=pose)
    return replace(squat, contraction=Contraction.DYNAMIC)


def segment_of(name: str, side: Side) -> Segment:
    """Where the sensor sits."""
    return Segment(name) if name in ("pelvis", "trunk") else Segment(f"{side.value}_{name}")


def leg(
    side: Side,
    *,
    hip: tuple[Floats, Floats, Floats],
    knee: tuple[Floats, Floats, Floats],
    pelvis: Floats | None = None,
    trunk: Floats | None = None,
) -> dict[str, Floats]:
    """Segments (n, 3, 3) to earth.

    Parameters
    ----------
    hip
        Flexion, adduction and internal rotation in deg, (n,) each.
    knee
        Flexion, valgus and internal rotation in deg, (n,) each.
    pelvis, trunk
        Segments to earth where they move; upright otherwise.
    """
    tested = toward_tested(side)
    count = len(hip[0])
    upright = np.broadcast_to(STANDING, (count, 3, 3))
    pelvis = upright if pelvis is None else pelvis
    thigh = pelvis @ turn(Z, hip[0]) @ turn(X, tested * hip[1]) @ turn(Y, tested * hip[2])
    shank = thigh @ turn(Z, -knee[0]) @ turn(X, -tested * knee[1]) @ turn(Y, tested * knee[2])
    return {"pelvis": pelvis, "trunk": upright if trunk is None else trunk, "thigh": thigh, "shank": shank}


def worn(
    side: Side,
    segments: dict[str, Floats],
    *,
    askew: dict[str, Floats] | None = None,
    yaw_deg: dict[str, Floats] | None = None,
    noise_deg_per_s: float = 0.05,
) -> dict[str, SampleBlock]:
    """What the sensors send; `askew` (3, 3) as they sit, `yaw_deg` (n,) how their heading drifts."""
    blocks = {}
    for seed, (name, poses) in enumerate(segments.items()):
        mounted = poses @ nominal_mounting(name, side).T @ (askew or {}).get(name, np.eye(3))
        if yaw_deg is not None and name in yaw_deg:
            mounted = turn(U, yaw_deg[name]) @ mounted
        found = sensor(mounted, noise_deg_per_s=noise_deg_per_s, seed=seed)
        blocks[segment_of(name, side).value] = found
    return blocks
