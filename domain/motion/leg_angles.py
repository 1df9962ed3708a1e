"""ISB joint angles of hip and knee, and the FPPA-equivalent valgus, from the sensors of one leg."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from domain.angle_uncertainty import (
    HEADING_SIGMA_DEG,
    INCLINATION_SIGMA_DEG,
    VALGUS_SIGMA_DEG,
    combined,
    heading_sigma_deg,
)
from domain.athlete import Side
from domain.channel import Floats
from domain.motion.alignment import HingeAlignment, find_hinge
from domain.motion.heading import HingeHeading, heading_deg
from domain.motion.joints import frontal_angle_deg, isb_angles_deg
from domain.motion.motion_track import QUATERNION, RATE, UP
from domain.motion.mounting import Mounting
from domain.motion.posture import mean_direction
from domain.motion.quaternions import (
    about_vertical,
    both_ways,
    conjugate,
    from_matrix,
    mean_rotation,
    multiply,
    normalised,
    rotate,
    turned_both_ways,
)
from domain.segments import Vector, nominal_mounting, segment_axis, toward_tested
from domain.still_pose import StillPose

LEG = ("pelvis", "thigh", "shank")
_Y, _Z = np.eye(3)[1:]
_BOTH = float(np.hypot(INCLINATION_SIGMA_DEG, INCLINATION_SIGMA_DEG))
Angles = dict[str, tuple[Floats, Floats]]


class LegAngles:
    """Hip and knee from pelvis, thigh and shank; those of which the sensors are there.

    Each sensor's mounting is the picture, levelled by the axes that the protocol's still pose gives to
    gravity, turned by the knee's hinge axis where a knee movement was made. Headings are set equal in
    the still pose where the protocol allows it; between thigh and shank the hinge then keeps them.
    Without either there is no angle.

    Parameters
    ----------
    side
        The tested side.
    still_pose
        What the protocol says of it.
    rate_hz
        Rows per second.
    magnetic
        The headings come from magnetometers: they are equal without a reset.
    """

    def __init__(self, *, side: Side, still_pose: StillPose, rate_hz: float, magnetic: bool = False) -> None:
        self._pose, self._magnetic = still_pose, magnetic
        self._side, self._tested = side, toward_tested(side)
        self._mountings = {name: Mounting(nominal_mounting(name, side)) for name in LEG}
        self._turns = {name: from_matrix(m.matrix) for name, m in self._mountings.items()}
        self._start: dict[str, Floats] = {}
        self._headings: dict[str, float] = {}
        self._between: dict[str, Floats] = {}
        self._still_values: dict[str, float] = {}
        self._hinge = HingeHeading(rate_hz=rate_hz)
        self._has_hinge = False
        self._period_s, self._age_rows = 1.0 / rate_hz, 0
        self._broken: set[str] = set()
        self.knee: HingeAlignment | None = None
        self._place()

    def set_still(self, rows: Mapping[str, Floats]) -> None:
        """Take the still pose from the rows (n, 14) of each sensor."""
        self._age_rows = 0
        self._broken.clear()
        for name in LEG:
            found = mean_rotation(normalised(rows[name][:, QUATERNION])) if name in rows else None
            up = mean_direction(rows[name][:, UP]) if name in rows else None
            if found is None or up is None:
                self._start.pop(name, None)
                continue
            self._start[name] = found
            direction = self._pose.up_of(name)
            if direction is not None:
                axis = segment_axis(direction, self._side)
                self._mountings[name] = self._mountings[name].levelled(axis, up)
        self._settle()

    def set_movement(self, rows: Mapping[str, Floats]) -> None:
        """Find the knee's axis in the rows (n, 14) of a movement that bent it."""
        if not {"thigh", "shank"} <= rows.keys():
            return
        found = find_hinge(
            shank_rate=rows["shank"][:, RATE],
            pelvis_rate=rows["thigh"][:, RATE],
            nominal_axis=self._sideways("shank"),
            nominal_pelvis_axis=self._sideways("thigh"),
            both_turn=True,
        )
        if not found.found or found.other_axis is None:
            return
        self.knee = found
        for name, axis in (("shank", found.axis), ("thigh", found.other_axis)):
            self._mountings[name] = self._mountings[name].with_axis(_Z, np.array(axis), found.residual_deg)
        self._has_hinge = True
        self._settle()

    def _sideways(self, name: str) -> Vector:
        x, y, z = self._mountings[name].in_sensor(_Z).tolist()
        return (x, y, z)

    def _settle(self) -> None:
        """Headings and the still pose's own angles, from still pose and mountings together."""
        self._turns = {name: from_matrix(m.matrix) for name, m in self._mountings.items()}
        self._headings = {}
        for name, start in self._start.items():
            if self._pose.heading_reset:
                sideways = self._mountings[name].in_sensor(_Z)
                self._headings[name] = -90.0 - float(heading_deg(start, sideways))
            elif self._magnetic:
                self._headings[name] = 0.0
        if not self._headings and self._has_hinge and {"thigh", "shank"} <= self._start.keys():
            # The hinge alone joins thigh and shank; the pelvis stays apart.
            thigh, shank = (
                float(heading_deg(self._start[name], self._mountings[name].in_sensor(_Z)))
                for name in ("thigh", "shank")
            )
            self._headings = {"thigh": 0.0, "shank": thigh - shank}
        self._place()
        offset = self._headings.get("shank", np.nan) - self._headings.get("thigh", np.nan)
        self._hinge.begin(offset)
        self._still_values = {}
        still = {name: start[None, :] for name, start in self._start.items()}
        values = self._values({name: self._segment(name, q) for name, q in still.items()})
        self._still_values = {name: float(values[name][0][0]) for name in _CHANGES if name in values}

    def _place(self) -> None:
        """What takes each sensor to its segment in the common heading."""
        for name, turn in self._turns.items():
            heading = about_vertical(np.array(self._headings.get(name, np.nan)))
            self._between[name] = both_ways(heading, turn)

    def _segment(self, name: str, sensor: Floats) -> Floats:
        """Segment to earth, (n, 4), in the common heading; NaN where that is not known."""
        return turned_both_ways(sensor, self._between[name])

    def feed(self, rows: Mapping[str, Floats], anew: Mapping[str, NDArray[np.bool_]]) -> Angles:
        """Angle and sigma of each channel, (n,) each, from (n, 14) rows.

        Parameters
        ----------
        anew
            (n,) where the heading of each sensor began anew: its joints wait for the next still pose.
        """
        names = [name for name in LEG if name in rows]
        count = len(rows[names[0]])
        age_s: Floats = (self._age_rows + np.arange(count, dtype=np.float64)) * self._period_s
        self._age_rows += count
        sensors = {name: normalised(rows[name][:, QUATERNION]) for name in names}
        for name in names:
            broken = np.logical_or.accumulate(np.concatenate(([name in self._broken], anew[name])))
            if broken[-1]:
                self._broken.add(name)
                sensors[name][broken[1:]] = np.nan
        segments = {name: self._segment(name, q) for name, q in sensors.items()}
        if self._has_hinge and {"thigh", "shank"} <= sensors.keys():
            segments["shank"] = self._by_hinge(sensors)
        return self._values(segments, age_s=age_s)

    def _by_hinge(self, sensors: Mapping[str, Floats]) -> Floats:
        """The shank in the thigh's heading, by the axis they share."""
        axes = [rotate(sensors[n], self._mountings[n].in_sensor(_Z)) for n in ("thigh", "shank")]
        offset = self._hinge.feed(axes[0], axes[1])
        offset = offset + self._headings.get("thigh", np.nan)
        turned = multiply(sensors["shank"], self._turns["shank"])
        return multiply(about_vertical(offset), turned)

    def _values(self, segments: Mapping[str, Floats], age_s: Floats | None = None) -> Angles:
        first = next(iter(segments.values()), np.empty((0, 4)))
        ages = np.zeros(len(first)) if age_s is None else age_s
        values: Angles = {}
        if {"pelvis", "thigh"} <= segments.keys():
            values |= self._hip(segments["pelvis"], segments["thigh"], ages)
        if {"thigh", "shank"} <= segments.keys():
            values |= self._knee(segments["thigh"], segments["shank"], ages)
        if set(LEG) <= segments.keys():
            values["fppa_deg"] = self._fppa(segments, ages)
        return {name: self._change(name, pair) for name, pair in values.items()}

    def _hip(self, pelvis: Floats, thigh: Floats, age_s: Floats) -> Angles:
        flexion, adduction, rotation = isb_angles_deg(multiply(conjugate(pelvis), thigh))
        heading = heading_sigma_deg(age_s, magnetic=self._magnetic)
        bent, apart = np.radians(flexion), np.radians(adduction)
        askew = self._mountings["thigh"].sigma_deg
        return {
            "hip_flexion_deg": (flexion, combined(_BOTH, heading * np.sin(apart))),
            "hip_adduction_deg": (
                self._tested * adduction,
                combined(_BOTH, heading * np.sin(bent), askew * np.sin(bent)),
            ),
            "hip_internal_rotation_deg": (
                self._tested * rotation,
                combined(_BOTH, heading * np.cos(bent), askew),
            ),
        }

    def _knee(self, thigh: Floats, shank: Floats, age_s: Floats) -> Angles:
        extension, adduction, rotation = isb_angles_deg(multiply(conjugate(thigh), shank))
        askew = combined(*(self._mountings[name].sigma_deg for name in ("thigh", "shank")))
        heading = self._knee_heading_sigma(age_s)
        leaning = np.sqrt(np.clip(1.0 - np.square(rotate(thigh, _Y)[:, 2]), 0.0, 1.0))
        bent = np.sin(np.radians(extension))
        frontal = combined(_BOTH, askew * bent, heading * leaning)
        return {
            "knee_flexion_deg": (-extension, np.full(len(extension), _BOTH)),
            "knee_frontal_deg": (-self._tested * adduction, np.maximum(VALGUS_SIGMA_DEG, frontal)),
            "knee_internal_rotation_deg": (self._tested * rotation, combined(_BOTH, heading, askew)),
        }

    def _knee_heading_sigma(self, age_s: Floats) -> Floats:
        if self._has_hinge:
            return np.full(len(age_s), HEADING_SIGMA_DEG)
        return heading_sigma_deg(age_s, magnetic=self._magnetic)

    def _fppa(self, segments: Mapping[str, Floats], age_s: Floats) -> tuple[Floats, Floats]:
        thigh, shank = rotate(segments["thigh"], -_Y), rotate(segments["shank"], -_Y)
        angle = frontal_angle_deg(thigh, shank, rotate(segments["pelvis"], _Z))
        heading = heading_sigma_deg(age_s, magnetic=self._magnetic)
        leaning = [heading * np.hypot(axis[:, 0], axis[:, 1]) for axis in (thigh, shank)]
        sigma = np.maximum(VALGUS_SIGMA_DEG, combined(_BOTH, *leaning))
        return self._tested * angle, sigma

    def _change(self, name: str, pair: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
        value, sigma = pair
        value = value - self._still_values.get(name, 0.0) if name in _CHANGES else value
        return _where(np.isfinite(value), (value, sigma))


_CHANGES = ("knee_frontal_deg", "knee_internal_rotation_deg", "fppa_deg")


def _where(known: NDArray[np.bool_], pair: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    return np.where(known, pair[0], np.nan), np.where(known, pair[1], np.nan)
