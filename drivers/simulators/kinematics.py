"""Rigid-body motion as sensors feel it: rotations with their angular rate, and specific force."""

from dataclasses import dataclass

import numpy as np

from domain.channel import Floats

STANDARD_GRAVITY_M_PER_S2 = 9.80665

_IDENTITY = np.eye(3)
_SKEW_OF_UNITS = np.array(
    [[0, 0, 0, 0, 0, -1, 0, 1, 0], [0, 0, 1, 0, 0, 0, -1, 0, 0], [0, -1, 0, 1, 0, 0, 0, 0, 0]],
    dtype=np.float64,
)
_NEXT, _AFTER = [1, 2, 0], [2, 0, 1]


@dataclass(frozen=True, slots=True)
class Turning:
    """An orientation over time: `rotation` (n, 3, 3) body to world, the others (n, 3) in the body."""

    rotation: Floats
    rate_rad_per_s: Floats
    acceleration_rad_per_s2: Floats


def still(rotation: Floats) -> Turning:
    """The orientations `rotation` (n, 3, 3), each held still."""
    return Turning(rotation, np.zeros(rotation.shape[:2]), np.zeros(rotation.shape[:2]))


def rotation_about(axis: Floats, angle_rad: Floats) -> Floats:
    """Rodrigues' formula: (n, 3, 3) from unit axes (n, 3) or (3,) and angles (n,)."""
    skew = (axis @ _SKEW_OF_UNITS).reshape(*axis.shape[:-1], 3, 3)
    angle = angle_rad[:, None, None]
    return np.asarray(_IDENTITY + np.sin(angle) * skew + (1.0 - np.cos(angle)) * (skew @ skew))


def turned(base: Turning, axis: Floats, motion: tuple[Floats, Floats, Floats]) -> Turning:
    """`base`, turned further about an axis fixed in it by the angle, speed and acceleration of `motion`."""
    angle, speed, change = motion
    turn = rotation_about(axis, angle)
    carried = _in_body(turn, base.rate_rad_per_s)
    own = axis * speed[:, None]
    acceleration = (
        _in_body(turn, base.acceleration_rad_per_s2) + axis * change[:, None] + _cross(carried, own)
    )
    return Turning(base.rotation @ turn, carried + own, acceleration)


def remounted(segment: Turning, mounting: Floats) -> Turning:
    """What a sensor fixed to the segment by the rotation `mounting` (3, 3) goes through."""
    return Turning(
        segment.rotation @ mounting,
        segment.rate_rad_per_s @ mounting,
        segment.acceleration_rad_per_s2 @ mounting,
    )


def specific_force(sensor: Turning, position_m: Floats, lift_m_per_s2: Floats | float = 0.0) -> Floats:
    """What an accelerometer reads, (n, 3) m/s2: gravity's reaction and the swing about a pivot.

    `position_m` (3,) is the sensor seen from the pivot, in the sensor's own axes; `lift_m_per_s2` (n,) is
    the upward acceleration of the pivot.
    """
    lifted = np.broadcast_to(STANDARD_GRAVITY_M_PER_S2 + lift_m_per_s2, sensor.rotation.shape[:1])
    upward = sensor.rotation[:, 2, :] * lifted[:, None]
    rate = sensor.rate_rad_per_s
    tangential = _cross(sensor.acceleration_rad_per_s2, position_m)
    centripetal = _cross(rate, _cross(rate, position_m))
    return np.asarray(upward + tangential + centripetal)


def rotation_vector(rotation: Floats) -> tuple[Floats, float]:
    """Unit axis and angle of one rotation (3, 3); any axis serves when the angle is 0."""
    angle = float(np.arccos(np.clip((np.trace(rotation) - 1.0) / 2.0, -1.0, 1.0)))
    if angle < 1e-9:
        return np.array([0.0, 0.0, 1.0]), 0.0
    # The eigenvector of 1 stays good at a half turn, where the skew part vanishes.
    values, vectors = np.linalg.eig(rotation)
    axis = np.real(vectors[:, int(np.argmin(np.abs(values - 1.0)))])
    if not np.allclose(rotation_about(axis, np.array([angle]))[0], rotation, atol=1e-6):
        axis = -axis
    return axis / np.linalg.norm(axis), angle


def roll_pitch_yaw(rotation: Floats) -> Floats:
    """(n, 3) rad of (n, 3, 3): turned about z, then y, then x."""
    roll = np.arctan2(rotation[:, 2, 1], rotation[:, 2, 2])
    pitch = -np.arcsin(np.clip(rotation[:, 2, 0], -1.0, 1.0))
    yaw = np.arctan2(rotation[:, 1, 0], rotation[:, 0, 0])
    return np.column_stack([roll, pitch, yaw])


def quaternion_wxyz(rotation: Floats) -> Floats:
    """(n, 4) of (n, 3, 3), with w >= 0."""
    trace = np.trace(rotation, axis1=1, axis2=2)
    diagonal = rotation[:, (0, 1, 2), (0, 1, 2)]
    squared = np.column_stack([1 + trace, 1 - trace[:, None] + 2 * diagonal]) / 4
    size = np.sqrt(np.maximum(squared, 0.0))
    signs = np.column_stack(
        [
            rotation[:, 2, 1] - rotation[:, 1, 2],
            rotation[:, 0, 2] - rotation[:, 2, 0],
            rotation[:, 1, 0] - rotation[:, 0, 1],
        ]
    )
    size[:, 1:] = np.copysign(size[:, 1:], signs)
    return np.asarray(size)


def _in_body(turn: Floats, vectors: Floats) -> Floats:
    return np.asarray((vectors[:, None, :] @ turn)[:, 0])


def _cross(a: Floats, b: Floats) -> Floats:
    """As np.cross, whose checks cost more than the sum on the few samples of a burst."""
    return np.asarray(a[..., _NEXT] * b[..., _AFTER] - a[..., _AFTER] * b[..., _NEXT])
