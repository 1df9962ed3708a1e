"""How a sensor sits on its segment: the picture, turned by what gravity and a movement say of it."""

from dataclasses import dataclass, replace

import numpy as np

from domain.channel import Floats

UNSEEN_SIGMA_DEG = 5.0
"""Starting value, unverified: how far a sensor placed by the picture alone sits askew."""


@dataclass(frozen=True, slots=True)
class Mounting:
    """Where the segment's axes lie in the sensor's frame.

    Attributes
    ----------
    matrix
        (3, 3): a direction in ISB segment axes times it is that direction in the sensor's frame.
    gravity_axis
        (3,) segment direction that the still pose gave by gravity, None where it gave none.
    residual_deg
        By how much gravity and the movement contradict each other; NaN while one of them is missing.
    sigma_deg
        Standard error of the turn about the axis that is known best: what heading and frontal-plane
        angles inherit.
    """

    matrix: Floats
    gravity_axis: Floats | None = None
    residual_deg: float = float("nan")
    sigma_deg: float = UNSEEN_SIGMA_DEG

    def in_sensor(self, direction: Floats) -> Floats:
        """A segment direction (3,) in the sensor's frame."""
        found: Floats = self.matrix @ direction
        return found

    def levelled(self, direction: Floats, up: Floats) -> "Mounting":
        """Turned the shortest way so that the segment `direction` points along `up` (sensor frame)."""
        turn = shortest_turn(self.in_sensor(direction), up)
        return replace(self, matrix=turn @ self.matrix, gravity_axis=direction)

    def with_axis(self, direction: Floats, axis: Floats, sigma_deg: float) -> "Mounting":
        """Turned so that the segment `direction` lies along the functional `axis` (sensor frame).

        What gravity gave stays: the mounting turns about that axis only, and what is left between the
        two is the residual.
        """
        if self.gravity_axis is None:
            turn = shortest_turn(self.in_sensor(direction), axis)
            return replace(self, matrix=turn @ self.matrix, sigma_deg=sigma_deg)
        about = self.in_sensor(self.gravity_axis)
        angle = angle_about(about, self.in_sensor(direction), axis)
        matrix = turn_about(about, angle) @ self.matrix
        left = angle_between_deg(matrix @ direction, axis)
        return replace(self, matrix=matrix, residual_deg=left, sigma_deg=sigma_deg)


def shortest_turn(start: Floats, end: Floats) -> Floats:
    """The rotation matrix (3, 3) that takes one unit vector (3,) to another the shortest way."""
    across = np.cross(start, end)
    sine, cosine = float(np.linalg.norm(across)), float(start @ end)
    if sine < 1e-9:
        if cosine > 0:
            return np.eye(3)
        # Opposite: half a turn about any direction across.
        across = np.cross(start, np.eye(3)[int(np.argmin(np.abs(start)))])
        return turn_about(across / np.linalg.norm(across), np.pi)
    return turn_about(across / sine, float(np.arctan2(sine, cosine)))


def turn_about(axis: Floats, angle_rad: float) -> Floats:
    """The rotation matrix (3, 3) of a right-handed turn about a unit axis (3,)."""
    x, y, z = axis
    skew = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    matrix: Floats = np.eye(3) + np.sin(angle_rad) * skew + (1.0 - np.cos(angle_rad)) * skew @ skew
    return matrix


def angle_about(axis: Floats, start: Floats, end: Floats) -> float:
    """Signed angle in rad from `start` to `end`, both (3,) and seen along `axis`."""
    first, second = start - (start @ axis) * axis, end - (end @ axis) * axis
    return float(np.arctan2(np.cross(first, second) @ axis, first @ second))


def angle_between_deg(first: Floats, second: Floats) -> float:
    """Angle between two vectors (3,), exact when small."""
    return float(np.degrees(np.arctan2(np.linalg.norm(np.cross(first, second)), first @ second)))
