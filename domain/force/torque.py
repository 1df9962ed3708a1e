"""Torque from force: lever arm, angle of pull, and what they add to the error."""

import math
from dataclasses import dataclass

from domain.language import say

LEVER_ERROR_PERCENT = 3.0
"""1 cm of lever arm is about 3 %: a tape is not read better than that on a limb."""
PULL_ANGLE_DEG = (75.0, 105.0)
NO_LEVER_ARM = say("Not measurable: no lever arm was entered.")
NO_PULL_ANGLE = say(
    "Not measurable: the angle of the pull to the shank is not known, so there is only force."
)


@dataclass(frozen=True, slots=True)
class Lever:
    """Newton-metres per newton (= metres); NaN, with the reason, where force cannot become torque."""

    metres: float
    reason: str = ""


def effective_lever(lever_arm_m: float | None, pull_angle_deg: float | None) -> Lever:
    """Lever arm x sin(angle of the pull to the shank).

    Parameters
    ----------
    lever_arm_m
        Perpendicular distance from the axis of the tested rotation to the line of force in metres; in
        hip rotation medial knee joint line to cuff centre, knee at 90 degrees, never hip to ankle.
    pull_angle_deg
        Measured with the set, or what the set-up asks for. From 75 to 105 degrees the sine is at least
        0.966; outside, or not known, there is only force.
    """
    if lever_arm_m is None or not math.isfinite(lever_arm_m) or lever_arm_m <= 0:
        return Lever(math.nan, NO_LEVER_ARM)
    if pull_angle_deg is None or not math.isfinite(pull_angle_deg):
        return Lever(math.nan, NO_PULL_ANGLE)
    low, high = PULL_ANGLE_DEG
    if not low <= pull_angle_deg <= high:
        reason = say(
            "Not measurable: the strap pulls at {pull_angle_deg:.0f}° to the shank, outside "
            "{low:.0f}-{high:.0f}°, so there is only force.",
            pull_angle_deg=pull_angle_deg,
            low=low,
            high=high,
        )
        return Lever(math.nan, reason)
    return Lever(lever_arm_m * math.sin(math.radians(pull_angle_deg)))


def with_lever_error(torque: float, half_width_95: float) -> float:
    """The 95 % half-width of a torque whose force is known to `half_width_95`: the lever arm's error added.

    Both are independent, so they add as squares.
    """
    return math.hypot(half_width_95, LEVER_ERROR_PERCENT / 100.0 * torque)
