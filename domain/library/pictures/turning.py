"""Turns of body parts in degrees, as 3 by 3 matrices."""

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]
Matrix = NDArray[np.float64]


def about_left(angle_deg: float) -> Matrix:
    """A turn about the axis to the body's left; negative moves a hanging limb forward."""
    c, s = _parts(angle_deg)
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def about_up(angle_deg: float) -> Matrix:
    """A turn about the axis up along the body; positive turns forward toward the left."""
    c, s = _parts(angle_deg)
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def about_forward(angle_deg: float) -> Matrix:
    """A turn about the axis to the front; positive moves a hanging limb to the left."""
    c, s = _parts(angle_deg)
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


def vector(left: float, up: float, forward: float) -> Vector:
    """A direction or a place in the frame of a body part."""
    return np.array([left, up, forward], dtype=np.float64)


def _parts(angle_deg: float) -> tuple[float, float]:
    angle = np.deg2rad(angle_deg)
    return float(np.cos(angle)), float(np.sin(angle))
