"""Joint angles from which way is up in the sensors: no heading, so nothing that drifts with it."""

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
    level_zero = up_at_zero - (up_at_zero @ axis) * axis
    level = up - np.outer(up @ axis, axis)
    # The sensor turning one way carries the upward direction the other way round in its own frame.
    sine = np.cross(level, level_zero) @ axis
    cosine = level @ level_zero
    angle: Floats = np.degrees(np.arctan2(sine, cosine))
    seen = (np.linalg.norm(level, axis=1) >= LEAST_SINE) & (np.linalg.norm(level_zero) >= LEAST_SINE)
    return np.where(seen, angle, np.nan)


def tilt_between_deg(up_at_zero: Floats, up: Floats) -> Floats:
    """Angle between gravity at zero, (3,), and now, (n, 3), in degrees: how far a segment moved.

    Needs no alignment. Blind to turning about the vertical.
    """
    sine = np.linalg.norm(np.cross(up, up_at_zero), axis=1)
    angle: Floats = np.degrees(np.arctan2(sine, up @ up_at_zero))
    return angle


def turn_rate_deg_per_s(axis: Floats, angular_rate: Floats) -> Floats:
    """Rate of turn about `axis`, (n,) degrees per second, from (n, 3) rad/s."""
    rate: Floats = np.degrees(angular_rate @ axis)
    return rate
