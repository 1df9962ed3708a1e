"""How pelvis or trunk stand against their still pose: three planes, one of which gravity cannot see."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.angle_uncertainty import heading_sigma_deg, turn_sigma_deg
from domain.athlete import Side
from domain.channel import Floats
from domain.motion.heading import QuietZero
from domain.motion.joints import LEAST_SINE
from domain.motion.motion_track import QUATERNION, UP
from domain.motion.mounting import Mounting
from domain.motion.quaternions import conjugate, mean_rotation, multiply, normalised, twist_deg
from domain.segments import nominal_mounting, segment_axis, toward_tested
from domain.still_pose import Direction

PLANES = ("frontal", "transverse", "sagittal")
"""Turns about the segment's axes x (forward), y (toward the head) and z (to the right), in this order."""
_VERTICAL = np.array([0.0, 0.0, 1.0])
_NEXT, _AFTER = [1, 2, 0], [2, 0, 1]


@dataclass(frozen=True, slots=True)
class PlaneAngle:
    """One plane, (n,) each: positive toward the tested side, or forward in the sagittal plane."""

    angle_deg: Floats
    sigma_deg: Floats


class Posture:
    """The turn of one segment since its still pose, plane by plane.

    A plane whose axis lies more than 30 degrees from the vertical in the still pose is seen by gravity
    and does not drift. The one about the vertical is a change of heading: it counts from the last quiet
    at the start pose, and its sigma grows with time.

    Parameters
    ----------
    segment
        pelvis or trunk.
    side
        The tested side, which the signs look at.
    upward
        The direction that points up in the still pose, as the protocol says; None keeps the picture.
    rate_hz
        Rows per second.
    magnetic
        The heading comes from the magnetometer.
    """

    def __init__(
        self, segment: str, *, side: Side, upward: Direction | None, rate_hz: float, magnetic: bool
    ) -> None:
        self._picture = Mounting(nominal_mounting(segment, side))
        self._upward = None if upward is None else segment_axis(upward, side)
        self._magnetic = magnetic
        tested = toward_tested(side)
        self._signs = dict(zip(PLANES, (tested, -tested, -1.0), strict=True))
        self._zeros = {plane: QuietZero(rate_hz=rate_hz) for plane in PLANES}
        self._up: Floats | None = None
        self._start: Floats | None = None
        self._matrix = self._picture.matrix
        self._seen_planes: set[str] = set()

    @property
    def up_at_still(self) -> Floats | None:
        """The upward direction (3,) in the sensor's frame in the still pose; None before it."""
        return self._up

    def set_still(self, rows: Floats) -> None:
        """Take the still pose from its rows (n, 14)."""
        self._up, self._start = mean_direction(rows[:, UP]), mean_rotation(normalised(rows[:, QUATERNION]))
        if self._up is None:
            return
        mounting = self._picture
        if self._upward is not None:
            mounting = mounting.levelled(self._upward, self._up)
        self._matrix = mounting.matrix
        at_still = self._matrix.T @ self._up
        sines = np.sqrt(np.clip(1.0 - np.square(at_still), 0.0, 1.0))
        self._seen_planes = {plane for plane, sine in zip(PLANES, sines, strict=True) if sine >= LEAST_SINE}
        for zero in self._zeros.values():
            zero.set(0.0)

    def planes(
        self, rows: Floats, at_start: NDArray[np.bool_], anew: NDArray[np.bool_]
    ) -> dict[str, PlaneAngle]:
        """The three planes of (n, 14) rows.

        Parameters
        ----------
        at_start
            (n,) where all is quiet in the start pose.
        anew
            (n,) where the heading began anew.
        """
        if self._up is None or self._start is None:
            unknown = np.full(len(rows), np.nan)
            return dict.fromkeys(PLANES, PlaneAngle(unknown, unknown))
        turns, sines = _turns_about_axes(self._matrix, self._up, rows[:, UP])
        found = {}
        for column, plane in enumerate(PLANES):
            if plane in self._seen_planes:
                found[plane] = self._signed(plane, turns[:, column], turn_sigma_deg(sines[:, column]))
            else:
                turned = multiply(normalised(rows[:, QUATERNION]), conjugate(self._start))
                heading = twist_deg(turned, _VERTICAL) * np.sign(self._matrix[:, column] @ self._up)
                angle, age_s = self._zeros[plane].feed(heading, at_start, anew)
                sigma = heading_sigma_deg(age_s, magnetic=self._magnetic)
                found[plane] = self._signed(plane, angle, sigma)
        return found

    def _signed(self, plane: str, angle: Floats, sigma: Floats) -> PlaneAngle:
        return PlaneAngle(self._signs[plane] * angle, np.where(np.isfinite(angle), sigma, np.nan))


def _turns_about_axes(matrix: Floats, zero: Floats, up: Floats) -> tuple[Floats, Floats]:
    """`turn_about_deg` about each of the three segment axes at once, and the axes' sines; (n, 3) each."""
    seen, start = up @ matrix, zero @ matrix
    one, two = seen[:, _NEXT], seen[:, _AFTER]
    turn = np.degrees(
        np.arctan2(one * start[_AFTER] - two * start[_NEXT], one * start[_NEXT] + two * start[_AFTER])
    )
    sines = np.sqrt(one * one + two * two)
    return np.where(sines >= LEAST_SINE, turn, np.nan), sines


def mean_direction(up: Floats) -> Floats | None:
    """The mean (3,) of unit vectors (n, 3); None where there is none or the sensor turned about."""
    good = up[np.isfinite(up).all(axis=1)]
    if not len(good):
        return None
    mean = good.mean(axis=0)
    length = float(np.linalg.norm(mean))
    return mean / length if length > LEAST_SINE else None
