"""The body at any instant: pelvis, shank and force from the planned paths, exactly and without noise."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from domain.channel import Floats, Integers
from drivers.simulators.kinematics import Turning, rotation_about, rotation_vector, still, turned
from drivers.simulators.paths import SmoothPath
from drivers.simulators.postures import Posture

_PELVIS_FOLLOWS_LIMB = 0.03
_BAND_N_PER_DEG = 1.0
_BAND_TOE_DEG = 6.0
_Y, _Z = np.array([0.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0])


@dataclass(frozen=True, slots=True)
class Truth:
    """What really happens, (n,) each; angles positive toward external rotation.

    `limb_deg` is the shank about the axis of the movement, `hip_rotation_deg` the same against the
    pelvis, `pelvis_moved_deg` the tilt of the pelvis from its zero as gravity sees it.
    """

    hip_rotation_deg: Floats
    limb_deg: Floats
    pelvis_moved_deg: Floats
    force_n: Floats


@dataclass(frozen=True, slots=True)
class Body:
    """Everything planned so far, as immutable paths over station seconds.

    `place` runs through the indices of `postures`; `limb` and `lean` are rad; `pull` is N against a
    fixed strap; `band` is +1 or -1 toward the side on which a band stretches, 0 without one.
    """

    postures: tuple[Posture, ...]
    place: SmoothPath
    limb: SmoothPath
    lean: SmoothPath
    pull: SmoothPath
    band: SmoothPath

    def pelvis(self, time_s: Floats) -> Turning:
        """The pelvis segment, with a breath and a sway as quiet people have them."""
        index, base = self._placed(time_s, [posture.pelvis for posture in self.postures])
        axis = _chosen([posture.pelvis_axis for posture in self.postures], index)
        base = turned(base, axis, self._pelvis_turn(time_s))
        base = turned(base, _Y, _swaying(time_s, 0.15, 0.25, 0.4))
        return turned(base, _Z, _swaying(time_s, 0.08, 0.41, 1.1))

    def shank(self, time_s: Floats) -> Turning:
        """The shank segment of the tested leg."""
        index, base = self._placed(time_s, [posture.shank for posture in self.postures])
        axis = _chosen([posture.limb_axis for posture in self.postures], index)
        base = turned(base, axis, self.limb.at(time_s))
        return turned(base, _Y, _swaying(time_s, 0.10, 0.73, 2.0))

    def force_n(self, time_s: Floats) -> Floats:
        """Force in line with the load cell: the pull with its unsteadiness, and the band's tension."""
        unsteady = 0.008 * np.sin(2 * np.pi * 1.3 * time_s) + 0.004 * np.sin(2 * np.pi * 9.1 * time_s)
        pull = self.pull.at(time_s)[0] * (1.0 + unsteady)
        stretch_deg = np.maximum(0.0, np.degrees(self.limb.at(time_s)[0] * self.band.at(time_s)[0]))
        band = _BAND_N_PER_DEG * (np.hypot(stretch_deg, _BAND_TOE_DEG) - _BAND_TOE_DEG)
        return np.asarray(pull + band)

    def hip_rotation_deg(self, time_s: Floats) -> Floats:
        """The limb against the pelvis about the axis of the movement."""
        return np.degrees(self.limb.at(time_s)[0] - self._pelvis_turn(time_s)[0])

    def truth(self, time_s: Floats) -> Truth:
        """The angles and the force that a perfect analysis would find."""
        limb = self.limb.at(time_s)[0]
        index = self._nearest(self.place.at(time_s)[0])
        upright = np.array([posture.pelvis[2] for posture in self.postures])[index]
        cosine = np.einsum("ni,ni->n", self.pelvis(time_s).rotation[:, 2], upright)
        return Truth(
            hip_rotation_deg=self.hip_rotation_deg(time_s),
            limb_deg=np.degrees(limb),
            pelvis_moved_deg=np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))),
            force_n=self.force_n(time_s),
        )

    def _pelvis_turn(self, time_s: Floats) -> tuple[Floats, Floats, Floats]:
        limb, lean = self.limb.at(time_s), self.lean.at(time_s)
        value, speed, change = (a + _PELVIS_FOLLOWS_LIMB * b for a, b in zip(lean, limb, strict=True))
        return value, speed, change

    def _nearest(self, place: Floats) -> Integers:
        return np.clip(np.rint(place).astype(np.int64), 0, len(self.postures) - 1)

    def _placed(self, time_s: Floats, rotations: list[Floats]) -> tuple[Integers, Turning]:
        """The index of the posture, and the segment on its way from one posture to the next."""
        place, speed, change = self.place.at(time_s)
        nearest = self._nearest(place)
        if len(rotations) == 1 or not np.any(speed):
            return nearest, still(np.array(rotations)[nearest])
        before = np.clip(np.floor(place).astype(np.int64), 0, len(rotations) - 2)
        turns = [rotation_vector(a.T @ b) for a, b in pairwise(rotations)]
        axis = np.array([turn[0] for turn in turns])[before]
        angle = np.array([turn[1] for turn in turns])[before]
        motion = ((place - before) * angle, speed * angle, change * angle)
        return nearest, turned(still(np.array(rotations)[before]), axis, motion)


def _chosen(of_postures: list[Floats], index: Integers) -> Floats:
    """One axis (3,) while the posture stays the same, as it nearly always does; else (n, 3)."""
    if index.min() == index.max():
        return of_postures[int(index[0])]
    return np.array(of_postures)[index]


def tilted(random: np.random.Generator, degrees: float) -> Floats:
    """A small rotation (3, 3) about a random axis: no strap sits exactly as in the picture."""
    axis = random.standard_normal(3)
    return np.asarray(rotation_about(axis / np.linalg.norm(axis), np.array([np.radians(degrees)]))[0])


def _swaying(
    time_s: Floats, amplitude_deg: float, frequency_hz: float, phase_rad: float
) -> tuple[Floats, Floats, Floats]:
    omega = 2 * np.pi * frequency_hz
    amplitude, phase = np.radians(amplitude_deg), omega * time_s + phase_rad
    sine = np.sin(phase)
    return amplitude * sine, amplitude * omega * np.cos(phase), -amplitude * omega**2 * sine
