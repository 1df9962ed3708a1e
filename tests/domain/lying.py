"""The positions of hip rotation as bodies whose true motion is known: pelvis and limb in the earth."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from domain.athlete import Side
from domain.channel import Floats, SampleBlock, Segment
from domain.library import load_protocol
from domain.protocol import Protocol, RotationAxis
from domain.still_pose import Direction, StillPose
from tests.domain.bodies import GRAVITY, RESOLUTION, block

F, L, U = np.eye(3)
RATE_HZ = 100.0


@dataclass(frozen=True)
class Position:
    """One row of the table: directions in the earth on the right side, and what the protocol says."""

    cranial: Floats
    anterior: Floats
    thigh: Floats
    to_ankle: Floats
    shank_front: Floats
    rotation: RotationAxis
    still_pose: StillPose


def _row(
    cranial: Floats,
    anterior: Floats,
    thigh: Floats,
    to_ankle: Floats,
    pelvis_axis: tuple[float, float, float],
    zero: Direction | None,
    upward: Direction,
    *,
    straight: bool = False,
    thigh_up: Direction | None = None,
) -> Position:
    front = anterior if straight else thigh
    axis = RotationAxis(
        shank_axis=(-1.0, 0.0, 0.0) if straight else (0.0, 0.0, 1.0),
        pelvis_axis=pelvis_axis,
        pelvis_part="any",
        gravity_sees_axis=thigh_up is None,
        zero=zero,
    )
    up = (("pelvis", upward), ("trunk", upward), *((("thigh", thigh_up),) if thigh_up else ()))
    return Position(cranial, anterior, thigh, to_ankle, front, axis, StillPose(upward=up))


_D = Direction
_HALF = np.sqrt(0.5)
POSITIONS: Mapping[str, Position] = {
    "seated": _row(U, F, F, -U, (0, 0, -1), _D.PROXIMAL, _D.PROXIMAL),
    "prone": _row(F, -U, -F, U, (-1, 0, 0), _D.DISTAL, _D.POSTERIOR),
    "supine_straight": _row(F, U, -F, -F, (-1, 0, 0), _D.ANTERIOR, _D.ANTERIOR, straight=True),
    "supine_table_end": _row(F, U, -F, -U, (-1, 0, 0), _D.PROXIMAL, _D.ANTERIOR),
    "side_lying": _row(F, L, -F, -L, (-1, 0, 0), _D.OTHER_SIDE, _D.OTHER_SIDE),
    "side_lying_45": _row(
        F,
        L,
        (L - F) * _HALF,
        -(F + L) * _HALF,
        (-_HALF, 0, -_HALF),
        _D.OTHER_SIDE,
        _D.OTHER_SIDE,
    ),
    "side_lying_top": _row(F, -L, -F, L, (-1, 0, 0), _D.TESTED_SIDE, _D.TESTED_SIDE),
    "side_lying_top_45": _row(
        F,
        -L,
        -(F + L) * _HALF,
        (L - F) * _HALF,
        (-_HALF, 0, -_HALF),
        _D.TESTED_SIDE,
        _D.TESTED_SIDE,
    ),
    "standing_bent": _row(U, F, -U, -F, (-1, 0, 0), None, _D.PROXIMAL, thigh_up=_D.PROXIMAL),
    "supine_90_90": _row(F, U, U, -F, (0, 0, -1), None, _D.ANTERIOR, thigh_up=_D.DISTAL),
    "standing": _row(U, F, -U, -U, (-1, 0, 0), None, _D.PROXIMAL, straight=True, thigh_up=_D.PROXIMAL),
}
BY_GRAVITY = tuple(n for n, p in POSITIONS.items() if p.rotation.gravity_sees_axis)
BY_HEADING = tuple(n for n in POSITIONS if n not in BY_GRAVITY)


def protocol_in(name: str) -> Protocol:
    """A hip rotation protocol in this position."""
    position = POSITIONS[name]
    return replace(load_protocol("seated_hip_er"), rotation=position.rotation, still_pose=position.still_pose)


def turn(axis: Floats, degrees: Floats) -> Floats:
    """(n, 3, 3) right-handed turns about a unit axis."""
    x, y, z = axis
    skew = np.array([[0, -z, y], [z, 0, -x], [-y, x, 0]])
    angle = np.radians(np.atleast_1d(degrees))[:, None, None]
    matrix: Floats = np.eye(3) + np.sin(angle) * skew + (1 - np.cos(angle)) * (skew @ skew)
    return matrix


def sensor(
    poses: Floats, *, bias_deg_per_s: float = 0.0, noise_deg_per_s: float = 0.0, seed: int = 1
) -> SampleBlock:
    """What a motion sensor whose frame is (n, 3, 3) in the earth sends, at 100 Hz."""
    steps = np.swapaxes(poses[:-1], 1, 2) @ poses[1:]
    skew = np.stack(
        (
            steps[:, 2, 1] - steps[:, 1, 2],
            steps[:, 0, 2] - steps[:, 2, 0],
            steps[:, 1, 0] - steps[:, 0, 1],
        ),
        axis=1,
    )
    sine = np.linalg.norm(skew, axis=1) / 2
    scale = np.where(sine > 1e-9, np.arcsin(np.clip(sine, 0, 1)) / np.maximum(sine, 1e-9), 1.0)
    rate = np.vstack((np.zeros(3), skew / 2 * scale[:, None])) * RATE_HZ
    random = np.random.default_rng(seed)
    rate = rate + np.radians(bias_deg_per_s + random.normal(0, noise_deg_per_s, rate.shape))
    values = np.hstack((GRAVITY * poses[:, 2, :], rate))
    return block(np.rint(values / RESOLUTION).astype(np.int64), np.arange(len(poses)) / RATE_HZ)


def bodies(
    name: str,
    side: Side,
    *,
    hip_deg: Floats,
    pelvis_deg: Floats,
    across_deg: Floats | float = 0.0,
    slope_deg: float = 0.0,
    askew: Floats | None = None,
    bias_deg_per_s: float = 0.0,
    noise_deg_per_s: float = 0.0,
) -> dict[str, SampleBlock]:
    """Shank and pelvis sensors of an athlete in a position.

    Parameters
    ----------
    hip_deg
        True external rotation of the hip, (n,).
    pelvis_deg
        Turn of the pelvis about the thigh axis, the limb with it, (n,); external rotation positive.
    across_deg
        Turn of the pelvis about the level axis across, the limb left behind, (n,).
    slope_deg
        The thigh axis, shank with it, tipped up out of its position.
    askew
        (3, 3) how the shank sensor sits against the picture.
    """
    p = POSITIONS[name]
    # Lying on the other side mirrors sideways; the upright positions are their own mirror image.
    mirror = np.diag((1.0, 1.0 if side is Side.RIGHT else -1.0, 1.0))
    cranial, anterior, thigh, ankle, front = (
        mirror @ v for v in (p.cranial, p.anterior, p.thigh, p.to_ankle, p.shank_front)
    )
    level = np.cross(thigh, U)
    level = F if np.linalg.norm(level) < 0.5 else level / np.linalg.norm(level)
    tip = turn(level, np.array([slope_deg]))[0]
    thigh, ankle, front = (tip @ v for v in (thigh, ankle, front))
    shank = np.column_stack((-ankle, np.cross(front, -ankle), front))
    pelvis = np.column_stack((cranial, np.cross(cranial, anterior), -anterior))
    external = 1.0 if side is Side.RIGHT else -1.0
    across = turn(level, np.broadcast_to(across_deg, hip_deg.shape))
    carried = turn(thigh, external * pelvis_deg)
    limb = turn(thigh, external * (hip_deg + pelvis_deg)) @ shank
    limb = limb if askew is None else limb @ askew
    noise = {"bias_deg_per_s": bias_deg_per_s, "noise_deg_per_s": noise_deg_per_s}
    return {
        f"{side.value}_shank": sensor(limb, seed=1, **noise),
        "pelvis": sensor(carried @ across @ pelvis, seed=2, **noise),
    }


def limb_segment(side: Side) -> Segment:
    """Where the limb sensor sits."""
    return Segment(f"{side.value}_shank")
