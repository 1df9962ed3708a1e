"""Angles as plain functions: turns that gravity sees, ISB joint angles, knee valgus in the frontal plane."""

import numpy as np

from domain.channel import Floats

LEAST_SINE = 0.5
"""With the axis within 30 degrees of the vertical gravity hardly sees a turn about it: not measurable."""


def turn_about_deg(axis: Floats, up_at_zero: Floats, up: Floats) -> Floats:
    """Right-handed turn of a sensor about `axis` since zero, in degrees.

    The signed angle about the axis between gravity now and gravity at zero, both projected
    perpendicular to the axis. The axis need not be horizontal: a thigh that slopes by 20 degrees
    leaves 35 degrees at 35, where a tilt in the frontal plane would read 36.7.

    Parameters
    ----------
    axis
        (3,) unit vector in the sensor's frame, fixed in the sensor.
    up_at_zero
        (3,) upward direction in the sensor's frame at zero.
    up
        (n, 3) upward direction in the sensor's frame.

    Returns
    -------
    (n,) degrees in -180..180; NaN where the axis lies within 30 degrees of the vertical.
    """
    return turn_and_sine(axis, up_at_zero, up)[0]


def turn_and_sine(axis: Floats, up_at_zero: Floats, up: Floats) -> tuple[Floats, Floats]:
    """As `turn_about_deg`, with the sine of the angle between the axis and the vertical, (n,) each."""
    level_zero = up_at_zero - (up_at_zero @ axis) * axis
    # The sensor turning one way carries the upward direction the other way round in its own frame.
    sine, cosine = up @ crossed(level_zero, axis), up @ level_zero
    angle: Floats = np.degrees(np.arctan2(sine, cosine))
    to_vertical = sine_to_axis(axis, up)
    seen = to_vertical >= LEAST_SINE
    if np.linalg.norm(level_zero) < LEAST_SINE:
        seen = np.zeros_like(seen)
    return np.where(seen, angle, np.nan), to_vertical


def crossed(first: Floats, second: Floats) -> Floats:
    """The cross product of two vectors (3,); np.cross checks more than it computes."""
    (a, b, c), (x, y, z) = first.tolist(), second.tolist()
    return np.array((b * z - c * y, c * x - a * z, a * y - b * x))


def sine_to_axis(axis: Floats, up: Floats) -> Floats:
    """Sine of the angle between an axis (3,) and the vertical (n, 3), (n,)."""
    level = up - np.multiply.outer(up @ axis, axis)
    sine: Floats = np.sqrt(np.einsum("...i,...i->...", level, level))
    return sine


def tilt_between_deg(up_at_zero: Floats, up: Floats) -> Floats:
    """Angle between gravity at zero, (3,), and now, (n, 3), in degrees: how far a segment moved.

    Needs no alignment. Blind to turning about the vertical.
    """
    angle: Floats = np.degrees(np.arctan2(sine_to_axis(up_at_zero, up), up @ up_at_zero))
    return angle


def turn_rate_deg_per_s(axis: Floats, angular_rate: Floats) -> Floats:
    """Rate of turn about `axis`, (n,) degrees per second, from (n, 3) rad/s."""
    rate: Floats = np.degrees(angular_rate @ axis)
    return rate


def isb_angles_deg(relative: Floats) -> tuple[Floats, Floats, Floats]:
    """Turns about the upper z, the floating and the lower y axis, each (n,) deg.

    In ISB axes (x forward, y up, z right) these are, on the right, flexion of the hip (extension of the
    knee), adduction and internal rotation; the last two turn their sign on the left.

    Parameters
    ----------
    relative
        (n, 4) orientation of the lower segment in the upper one.

    References
    ----------
    Grood, Suntay: J. Biomech. Eng. 105 (1983) 136; Wu et al.: J. Biomech. 35 (2002) 543.
    """
    w, x, y, z = relative.T
    flexion = np.arctan2(2 * (w * z - x * y), 1 - 2 * (x * x + z * z))
    adduction = np.arcsin(np.clip(2 * (y * z + w * x), -1.0, 1.0))
    rotation = np.arctan2(2 * (w * y - x * z), 1 - 2 * (x * x + y * y))
    return np.degrees(flexion), np.degrees(adduction), np.degrees(rotation)


def frontal_angle_deg(thigh: Floats, shank: Floats, to_the_right: Floats) -> Floats:
    """Angle of the shank against the thigh in the frontal plane, (n,) deg; positive is valgus on the right.

    The plane is the upright one that holds the pelvis's side-to-side direction, as a camera in front of
    the athlete sees it: a pelvis that tips forward does not turn the view. NaN where a segment points
    within 30 degrees of the line of sight.

    Parameters
    ----------
    thigh, shank
        (n, 3) distal directions of the long axes, in one earth frame (z up).
    to_the_right
        (n, 3) the pelvis's side-to-side direction in the same frame.
    """
    level = to_the_right * np.array([1.0, 1.0, 0.0])
    with np.errstate(invalid="ignore", divide="ignore"):
        level = level / np.linalg.norm(level, axis=1, keepdims=True)
    angles, seen = [], np.ones(len(thigh), dtype=bool)
    for axis in (thigh, shank):
        across, down = np.sum(axis * level, axis=1), -axis[:, 2]
        angles.append(np.degrees(np.arctan2(across, down)))
        seen &= np.hypot(across, down) >= LEAST_SINE
    return np.where(seen, (angles[1] - angles[0] + 180.0) % 360.0 - 180.0, np.nan)
