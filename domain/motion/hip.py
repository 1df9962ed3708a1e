"""Hip rotation about the functional axis, in every position: by gravity, or by headings where it is blind."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.angle_uncertainty import combined, heading_sigma_deg, turn_sigma_deg
from domain.athlete import Side
from domain.channel import Floats
from domain.language import say
from domain.motion.alignment import HingeAlignment, nominal_alignment
from domain.motion.closing import ClosingTrials
from domain.motion.joints import sine_to_axis, tilt_between_deg, turn_and_sine, turn_rate_deg_per_s
from domain.motion.motion_track import QUATERNION, RATE, UP
from domain.motion.posture import mean_direction
from domain.motion.quaternions import conjugate, mean_rotation, multiply, normalised, twist_deg
from domain.motion.zero import HipZero, ZeroSource, hip_zero
from domain.protocol import Protocol, RotationAxis
from domain.segments import Vector, mirrored, rotation_sign
from domain.still_pose import Direction

LEAST_TO_VERTICAL_DEG = 31.0
"""Gravity is blind within 30 degrees of the vertical; one more, so that an axis does not sit on the edge."""
LEAST_LEVEL = 0.05
"""Less of an axis than this over the ground has no direction there."""
START_TILT_DEG = 5.0
"""Product default: a limb within this of its still pose, by gravity, is at the start."""


@dataclass(frozen=True, slots=True)
class HipBlock:
    """Angles of n rows, (n,) each, NaN where not measurable; `at_start` where all rests in the start pose."""

    angle_deg: Floats
    rate_deg_per_s: Floats
    sigma_deg: Floats
    closure_error_deg: Floats
    at_start: NDArray[np.bool_]


@dataclass(slots=True)
class _Still:
    """The still pose in the frames of the two sensors."""

    limb_up: Floats
    limb: Floats
    pelvis_up: Floats | None
    pelvis: Floats | None


class HipRotation:
    """The rotation of the tested hip: the limb about the thigh axis minus the pelvis about the same axis.

    With the axis more than 30 degrees from the vertical in the still pose both parts are turns that
    gravity sees. Nearer the vertical they are turns about the axis since the quiet before the trial,
    which drift: at most 20 s, and only against a pelvis sensor.

    Parameters
    ----------
    protocol
        One with a rotation axis.
    side
        The tested side.
    alignment
        Thigh axis found earlier, in the limb sensor's frame; None takes the picture.
    rate_hz
        Rows per second.
    magnetic
        The headings come from magnetometers.
    """

    def __init__(
        self,
        *,
        protocol: Protocol,
        side: Side,
        alignment: HingeAlignment | None,
        rate_hz: float,
        magnetic: bool = False,
    ) -> None:
        if protocol.rotation is None:
            raise ValueError(f"{protocol.title} has no rotation axis: choose a protocol that has one.")
        self._rotation: RotationAxis = protocol.rotation
        self._thigh_up = protocol.still_pose.up_of("thigh")
        self._side, self._magnetic = side, magnetic
        self.sign = rotation_sign(side, protocol.positive_angle)
        self.isb_sign = rotation_sign(side, say("internal rotation"))
        self.nominal: Vector = mirrored(self._rotation.shank_axis, side)
        self.nominal_pelvis: Vector = mirrored(self._rotation.pelvis_axis, side)
        self.alignment = nominal_alignment(self.nominal) if alignment is None else alignment
        self.zero: HipZero | None = None
        self._still: _Still | None = None
        self._pelvis_axis = np.array(self.nominal_pelvis)
        self._by_gravity = self._rotation.gravity_sees_axis
        self._trials = ClosingTrials(rate_hz=rate_hz)
        self._broken = False

    @property
    def zero_source(self) -> ZeroSource | None:
        """What angles count from; None before the still pose."""
        return None if self.zero is None else self.zero.source

    def set_still(self, limb: Floats, pelvis: Floats | None) -> None:
        """Take the still pose from its rows (n, 14)."""
        up, start = mean_direction(limb[:, UP]), mean_rotation(normalised(limb[:, QUATERNION]))
        self._still = None
        if up is None or start is None:
            return
        pelvis_up = pelvis_start = None
        if pelvis is not None:
            pelvis_up = mean_direction(pelvis[:, UP])
            pelvis_start = mean_rotation(normalised(pelvis[:, QUATERNION]))
        self._still = _Still(up, start, pelvis_up, pelvis_start)
        self._broken = False
        if not self._rotation.gravity_sees_axis and self._thigh_up is not None:
            # The still pose holds the thigh upright, so gravity gives the axis; it points to the knee.
            down = -up if self._thigh_up is Direction.PROXIMAL else up
            self.nominal = (float(down[0]), float(down[1]), float(down[2]))
            if not self.alignment.found:
                self.alignment = nominal_alignment(self.nominal)
        self._trials.set(0.0)
        self._settle()

    def set_axis(self, alignment: HingeAlignment) -> None:
        """Use another axis from here on."""
        self.alignment = alignment
        self._trials.rebase(0.0)
        self._settle()

    def _settle(self) -> None:
        """What follows from still pose and axis together."""
        still = self._still
        if still is None:
            return
        axis = np.array(self.alignment.axis)
        sine = float(sine_to_axis(axis, still.limb_up[None, :])[0])
        self._by_gravity = sine >= np.sin(np.radians(LEAST_TO_VERTICAL_DEG))
        self.zero = hip_zero(
            rotation=self._rotation, side=self._side, alignment=self.alignment, up_at_still=still.limb_up
        )
        if still.pelvis_up is not None:
            rise = float(np.clip(axis @ still.limb_up, -1.0, 1.0))
            self._pelvis_axis = _at_rise(np.array(self.nominal_pelvis), still.pelvis_up, rise)

    def feed(
        self, limb: Floats, pelvis: Floats | None, calm: NDArray[np.bool_], anew: NDArray[np.bool_]
    ) -> HipBlock:
        """Angles of (n, 14) rows.

        Parameters
        ----------
        calm
            (n,) where everything has been quiet and unloaded.
        anew
            (n,) where a heading began anew: what hangs on headings waits for the next still pose.
        """
        unknown = np.full(len(limb), np.nan)
        axis = np.array(self.alignment.axis)
        rate = turn_rate_deg_per_s(axis, limb[:, RATE])
        if pelvis is not None:
            rate = rate - turn_rate_deg_per_s(self._pelvis_axis, pelvis[:, RATE])
        if self._still is None or self.zero is None:
            nothing = np.zeros(len(limb), dtype=np.bool_)
            known = rate if self._by_gravity else unknown
            return HipBlock(unknown, self.sign * known, unknown, unknown, nothing)
        if self._by_gravity:
            angle, sigma = self._gravity_angle(self._still, self.zero, limb, pelvis)
            at_start = calm & (tilt_between_deg(self._still.limb_up, limb[:, UP]) <= START_TILT_DEG)
            return HipBlock(self.sign * angle, self.sign * rate, sigma, unknown, at_start)
        broken = np.logical_or.accumulate(np.concatenate(([self._broken], anew)))
        self._broken = bool(broken[-1])
        heading = np.where(broken[1:], np.nan, self._heading_angle(self._still, limb, pelvis))
        angle, age_s, closure, at_start = self._trials.feed(heading, calm)
        sigma = heading_sigma_deg(age_s, magnetic=self._magnetic)
        sigma = np.where(np.isfinite(angle), sigma, np.nan)
        rate = np.where(np.isfinite(angle), rate, np.nan)
        return HipBlock(self.sign * angle, self.sign * rate, sigma, closure, at_start)

    def _gravity_angle(
        self, still: _Still, zero: HipZero, limb: Floats, pelvis: Floats | None
    ) -> tuple[Floats, Floats]:
        axis = np.array(self.alignment.axis)
        angle, sine = turn_and_sine(axis, zero.up, limb[:, UP])
        parts = [turn_sigma_deg(sine), np.array(zero.sigma_deg)]
        if pelvis is not None:
            if still.pelvis_up is None:
                angle = np.full(len(limb), np.nan)
            else:
                of_pelvis, sine = turn_and_sine(self._pelvis_axis, still.pelvis_up, pelvis[:, UP])
                angle = angle - of_pelvis
                parts.append(turn_sigma_deg(sine))
        return angle, np.where(np.isfinite(angle), combined(*parts), np.nan)

    def _heading_angle(self, still: _Still, limb: Floats, pelvis: Floats | None) -> Floats:
        """Turn about the axis since the still pose, limb minus pelvis; NaN without a pelvis sensor."""
        if pelvis is None or still.pelvis is None:
            return np.full(len(limb), np.nan)
        turned = _turn_since(still.limb, limb, np.array(self.alignment.axis))
        return turned - _turn_since(still.pelvis, pelvis, self._pelvis_axis)


def _turn_since(start: Floats, rows: Floats, axis: Floats) -> Floats:
    return twist_deg(multiply(conjugate(start), normalised(rows[:, QUATERNION])), axis)


def _at_rise(axis: Floats, up: Floats, rise: float) -> Floats:
    """`axis` turned in its upright plane until it rises as the limb's axis does in the still pose.

    The picture tells the pelvis axis's direction over the ground, which gravity cannot; the slope of
    the thigh is the limb sensor's to tell.
    """
    level = axis - (axis @ up) * up
    length = float(np.linalg.norm(level))
    if length < LEAST_LEVEL:
        return np.asarray(up if rise >= 0 else -up)
    turned: Floats = np.sqrt(max(0.0, 1.0 - rise * rise)) * level / length + rise * up
    return turned
