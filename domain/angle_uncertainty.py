"""The standard error of every angle, from what the sensors see and what they cannot."""

import numpy as np

from domain.channel import Floats

INCLINATION_SIGMA_DEG = 1.0
"""A change that gravity sees: the mean measured on recorded motion is 0.7 deg, see docs/validation.md."""
HEADING_SIGMA_DEG = 3.0
"""A heading right after its zero; a starting value, unverified until measured on people."""
HEADING_DRIFT_DEG_PER_S = 0.09
"""Growth of the heading's error without the magnetometer: RMS over the recordings of docs/validation.md."""
VALGUS_SIGMA_DEG = 5.0
"""Least error of thigh against shank in the frontal plane; a starting value, unverified until measured."""
HEADING_MAGNETIC_SIGMA_DEG = 4.0
"""A heading held by the magnetometer: the bound its disturbed recordings keep, docs/validation.md."""


def heading_sigma_deg(age_s: Floats, *, magnetic: bool = False) -> Floats:
    """Error of a heading `age_s` after its zero, (n,) deg: 3 deg and the drift, or bounded by the field."""
    grown = HEADING_SIGMA_DEG + HEADING_DRIFT_DEG_PER_S * age_s
    return np.minimum(grown, HEADING_MAGNETIC_SIGMA_DEG) if magnetic else grown


def turn_sigma_deg(sine_to_vertical: Floats) -> Floats:
    """Error of a turn about an axis that gravity sees, (n,) deg: grows as the axis nears the vertical.

    Parameters
    ----------
    sine_to_vertical
        (n,) sine of the angle between the axis and the vertical.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        sigma: Floats = INCLINATION_SIGMA_DEG / np.asarray(sine_to_vertical, dtype=np.float64)
    return sigma


def combined(*parts: Floats | float) -> Floats:
    """Independent errors together: the root of the sum of squares."""
    total: Floats = np.sqrt(sum(np.square(part) for part in parts))
    return total
