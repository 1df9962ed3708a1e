"""The body at any instant: its segments and the force from the planned paths, exactly and without noise."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from domain.channel import Floats, Integers
from drivers.simulators.kinematics import Turning, rotation_about, rotation_vector, still, turned
from drivers.simulators.paths import SmoothPath
from drivers.simulators.postures import Posture

_BAND_N_PER_DEG = 1.0
_BAND_TOE_DEG = 6.0
_Y, _Z = np.array([0.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0])
Motion = tuple[Floats, Floats, Floats]


@dataclass(frozen=True, slots=True)
class Truth:
    """What really happens, (n,) each; angles positive toward external rotation.

    `limb_deg` is the limb about the axis of the movement, `hip_rotation_deg` the same against the
    pelvis where the protocol measures it so, `pelvis_moved_deg` the tilt of the pelvis from its zero as
    gravity sees it.
    """

    hip_rotation_deg: Floats
    limb_deg: Floats
    pelvis_moved_deg: Floats
    force_n: Floats


@dataclass(frozen=True, slots=True)
class Body:
    """Everything planned so far, as immutable paths over station seconds.

    `place` runs through the indices of `postures`; `limb` and `lean` are rad; `pull` is N against a
    fixed strap; `band` is +1 or -1 toward the side on which a band stretches, 0 without one; `lift` is
    how far the whole body is raised, in metres.
    """

    postures: tuple[Posture, ...]
    place: SmoothPath
    limb: SmoothPath
    lean: SmoothPath
    pull: SmoothPath
    band: SmoothPath
    lift: SmoothPath

    def pelvis(self, time_s: Floats) -> Turning:
        """The pelvis segment."""
        return self.segment("pelvis", time_s)

    def shank(self, time_s: Floats) -> Turning:
        """The shank segment of the tested leg."""
        return self.segment("shank", time_s)

    def segment(self, name: str, time_s: Floats) -> Turning:
        """A segment by its side-free name, with a breath and a sway as quiet people have them."""
        index, base = self._placed(time_s, [posture.sensors[name] for posture in self.postures])
        if index.min() == index.max():
            return self._moved(name, base, self.postures[int(index[0])], time_s)
        found = Turning(*(np.array(part) for part in _parts(base)))
        for number in np.unique(index).tolist():
            here = index == number
            part = Turning(*(values[here] for values in _parts(base)))
            moved = self._moved(name, part, self.postures[number], time_s[here])
            for into, values in zip(_parts(found), _parts(moved), strict=True):
                into[here] = values
        return found

    def lift_m_per_s2(self, time_s: Floats) -> Floats:
        """Upward acceleration of the whole body, (n,)."""
        return self.lift.at(time_s)[2]

    def force_n(self, time_s: Floats) -> Floats:
        """Force in line with the load cell: the pull with its unsteadiness, and the band's tension."""
        unsteady = 0.008 * np.sin(2 * np.pi * 1.3 * time_s) + 0.004 * np.sin(2 * np.pi * 9.1 * time_s)
        pull = self.pull.at(time_s)[0] * (1.0 + unsteady)
        stretch_deg = np.maximum(0.0, np.degrees(self.limb.at(time_s)[0] * self.band.at(time_s)[0]))
        band = _BAND_N_PER_DEG * (np.hypot(stretch_deg, _BAND_TOE_DEG) - _BAND_TOE_DEG)
        return np.asarray(pull + band)

    def hip_rotation_deg(self, time_s: Floats) -> Floats:
        """The angle of the movement: the main segment about its axis, against the pelvis where it is so."""
        return self._by_posture(time_s, self._angle_deg)

    def truth(self, time_s: Floats) -> Truth:
        """The angles and the force that a perfect analysis would find."""
        index = self._nearest(self.place.at(time_s)[0])
        upright = np.array([posture.sensors["pelvis"][2] for posture in self.postures])[index]
        cosine = np.einsum("ni,ni->n", self.pelvis(time_s).rotation[:, 2], upright)
        return Truth(
            hip_rotation_deg=self.hip_rotation_deg(time_s),
            limb_deg=np.degrees(self.limb.at(time_s)[0]),
            pelvis_moved_deg=np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0))),
            force_n=self.force_n(time_s),
        )

    def _moved(self, name: str, base: Turning, posture: Posture, time_s: Floats) -> Turning:
        for turn in posture.turns[name]:
            value, speed, change = (turn.gain * part for part in self._path(lean=turn.lean, time_s=time_s))
            base = turned(base, turn.axis, (value, speed, change))
        if name in ("pelvis", "trunk"):
            base = turned(base, _Y, _swaying(time_s, 0.15 * posture.sway, 0.25, 0.4))
            return turned(base, _Z, _swaying(time_s, 0.08 * posture.sway, 0.41, 1.1))
        return turned(base, _Y, _swaying(time_s, 0.10, 0.73, 2.0))

    def _path(self, *, lean: bool, time_s: Floats) -> Motion:
        return (self.lean if lean else self.limb).at(time_s)

    def _angle_deg(self, posture: Posture, time_s: Floats) -> Floats:
        own = [turn for turn in posture.turns[posture.main] if not turn.lean]
        if not own:
            return np.zeros(len(time_s))
        axis, angle = own[0].axis, self._about(posture.main, posture, own[0].axis, time_s)
        if posture.against_pelvis:
            world = posture.sensors[posture.main] @ axis
            of_pelvis = posture.sensors["pelvis"].T @ world
            angle = angle - self._about("pelvis", posture, of_pelvis, time_s)
        return angle

    def _about(self, name: str, posture: Posture, axis: Floats, time_s: Floats) -> Floats:
        """How far a segment turned about `axis`, as long as its turns share it or are small."""
        total = np.zeros(len(time_s))
        for turn in posture.turns[name]:
            share = turn.gain * float(turn.axis @ axis)
            total += share * np.degrees(self._path(lean=turn.lean, time_s=time_s)[0])
        return total

    def _by_posture(self, time_s: Floats, find: Callable[[Posture, Floats], Floats]) -> Floats:
        index = self._nearest(self.place.at(time_s)[0])
        found = np.empty(len(time_s))
        for number in np.unique(index).tolist():
            here = index == number
            found[here] = find(self.postures[number], time_s[here])
        return found

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


def _parts(turning: Turning) -> tuple[Floats, Floats, Floats]:
    return turning.rotation, turning.rate_rad_per_s, turning.acceleration_rad_per_s2


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
