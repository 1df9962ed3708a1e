"""The error of a pain-free arc, from what the station says of its angles."""

import math

import numpy as np

from domain.angle_uncertainty import INCLINATION_SIGMA_DEG, combined, heading_sigma_deg
from domain.language import say
from domain.protocol import Protocol

Z_95 = 1.96
LONGEST_TRIAL_S = 20.0
"""A heading is trusted for a trial of this length at most."""
NOTE = say("How much a pain-free arc varies from day to day is not known and not in it.")


def arc_half_width_deg(protocol: Protocol, *, both_ends: bool) -> float | None:
    """95 % half-width of an arc, deg; None where no sensor measures its angle.

    An end of the arc is the limb's turn less the pelvis's, each with the error of an inclination, or of a
    heading at the end of the longest trial where gravity does not see the axis. An arc from neutral has one
    measured end, another has two.
    """
    if protocol.rotation is None:
        return None
    drifted = float(heading_sigma_deg(np.array([LONGEST_TRIAL_S]))[0])
    each = INCLINATION_SIGMA_DEG if protocol.rotation.gravity_sees_axis else drifted
    ends = math.sqrt(2.0) if both_ends else 1.0
    return Z_95 * ends * float(combined(each, each))
