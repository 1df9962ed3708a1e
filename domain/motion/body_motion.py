"""All angles of a set, row by row: marks set zeros and axes from their own time on."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.angle_uncertainty import INCLINATION_SIGMA_DEG
from domain.athlete import Side
from domain.channel import Floats
from domain.motion.alignment import HingeAlignment, find_hinge
from domain.motion.heading import QuietWatch
from domain.motion.hip import START_TILT_DEG, HipRotation
from domain.motion.joints import tilt_between_deg
from domain.motion.leg_angles import LEG, LegAngles
from domain.motion.motion_track import EPOCH, RATE, UP
from domain.motion.posture import Posture, mean_direction
from domain.motion.zero import ZeroSource
from domain.protocol import Contraction, Protocol
from domain.samples.buffers import SampleBuffer
from domain.samples.stillness import STILL_RATE_RAD_PER_S
from domain.session import Mark, MarkKind
from domain.still_pose import StillPose

COLUMNS = 14
Rows = Mapping[str, Floats]
Channels = dict[str, Floats]
Beginnings = Mapping[str, NDArray[np.bool_]]
_START_COSINE = float(np.cos(np.radians(START_TILT_DEG)))
_PLANE_NAMES = {
    "pelvis": {
        "frontal": "pelvis_obliquity_deg",
        "transverse": "pelvis_rotation_deg",
        "sagittal": "pelvis_tilt_deg",
    },
    "trunk": {
        "frontal": "trunk_lean_deg",
        "transverse": "trunk_rotation_deg",
        "sagittal": "trunk_flexion_deg",
    },
}


@dataclass(frozen=True, slots=True)
class AngleRows:
    """Channels of n rows as `domain.motion.angles` lists them, with the standard errors there are."""

    channels: Channels
    sigma: Channels


class BodyMotion:
    """Angles of rows in order; the same whatever the rows are cut into.

    Parameters
    ----------
    protocol
        None follows the pelvis only.
    side
        The tested side.
    segments
        Side-free names of the segments whose sensors are there.
    limb
        Which of them carries the hip's axis; None where none may.
    alignment
        Thigh axis found earlier, in the limb sensor's frame.
    rate_hz
        Rows per second.
    finds_still_pose
        Without a marked still pose, take the first stretch in which nothing turns.
    magnetic
        The headings come from magnetometers.
    """

    def __init__(
        self,
        *,
        protocol: Protocol | None,
        side: Side,
        segments: Sequence[str],
        limb: str | None,
        alignment: HingeAlignment | None,
        rate_hz: float,
        finds_still_pose: bool = False,
        magnetic: bool = False,
    ) -> None:
        self._segments, self._limb = tuple(segments), limb
        self._still_s = protocol.still_s if protocol is not None and protocol.still_s > 0 else 3.0
        pose = protocol.still_pose if protocol is not None else StillPose()
        self._movement = pose.movement
        isometric = protocol is not None and protocol.contraction is Contraction.ISOMETRIC
        self._unloaded_below_n = protocol.min_force_n if protocol is not None and isometric else np.inf
        self.hip: HipRotation | None = None
        if protocol is not None and protocol.rotation is not None and limb is not None:
            self.hip = HipRotation(
                protocol=protocol, side=side, alignment=alignment, rate_hz=rate_hz, magnetic=magnetic
            )
        opens = protocol is not None and protocol.rotation is not None and protocol.rotation.limb == "thigh"
        self._hip_channel = "thigh_opening" if opens else "hip_rotation"
        self._postures = {
            name: Posture(name, side=side, upward=pose.up_of(name), rate_hz=rate_hz, magnetic=magnetic)
            for name in _PLANE_NAMES
            if name in segments
        }
        self.leg: LegAngles | None = None
        if protocol is not None and len(set(LEG) & set(segments)) > 1 and "thigh" in segments:
            self.leg = LegAngles(side=side, still_pose=pose, rate_hz=rate_hz, magnetic=magnetic)
        self._quiet, self._still_watch = QuietWatch(rate_hz=rate_hz), QuietWatch(rate_hz=rate_hz)
        self._still_rows = round(self._still_s * rate_hz)
        self._finds_still, self._rate_hz = finds_still_pose, rate_hz
        self._history = SampleBuffer(1 + COLUMNS * len(self._segments))
        self._marks: deque[Mark] = deque()
        self._still_start_s: float | None = None
        self._movement_start_s: float | None = None
        self._start_up: dict[str, Floats] = {}
        self._epochs: dict[str, float] = {}

    def mark(self, mark: Mark) -> None:
        """Note an instant that acts on rows from its time on."""
        self._marks = deque(sorted((*self._marks, mark), key=lambda m: m.time_s))

    def feed(self, time_s: Floats, rows: Rows, force_n: Floats | None) -> AngleRows:
        """Angles at (n,) times from (n, 14) rows of each segment; `force_n` (n,) where it is measured."""
        table = np.column_stack((time_s, *(rows[name] for name in self._segments)))
        force = np.zeros(len(time_s)) if force_n is None else force_n
        pieces: list[AngleRows] = []
        start = 0
        while self._marks and len(time_s) and self._marks[0].time_s <= time_s[-1]:
            stop = max(start, int(np.searchsorted(time_s, self._marks[0].time_s, side="left")))
            pieces.append(self._piece(table[start:stop], force[start:stop]))
            start = stop
            self._apply(self._marks.popleft())
        pieces.append(self._piece(table[start:], force[start:]))
        return _joined(pieces)

    def estimate(self, start_s: float, end_s: float) -> HingeAlignment | None:
        """The thigh axis from the rows of a time span; None without a rotation axis."""
        if self.hip is None or self._limb is None:
            return None
        rows = self._between(start_s, end_s)
        return find_hinge(
            shank_rate=rows[self._limb][:, RATE],
            pelvis_rate=rows["pelvis"][:, RATE] if "pelvis" in rows else None,
            nominal_axis=self.hip.nominal,
            nominal_pelvis_axis=self.hip.nominal_pelvis,
        )

    @property
    def alignment(self) -> HingeAlignment | None:
        """The hip's axis in use, or the knee's where the protocol has no rotation."""
        if self.hip is not None:
            return self.hip.alignment
        return self.leg.knee if self.leg is not None else None

    @property
    def zero_source(self) -> ZeroSource | None:
        """What hip rotation counts from; None before the still pose or without a rotation."""
        return None if self.hip is None else self.hip.zero_source

    def _between(self, start_s: float, end_s: float) -> dict[str, Floats]:
        table = self._history.view()
        low, high = np.searchsorted(table[:, 0], (start_s, end_s), side="left")
        return self._split(table[low:high])

    def _split(self, table: Floats) -> dict[str, Floats]:
        parts = range(1, 1 + COLUMNS * len(self._segments), COLUMNS)
        return {n: table[:, c : c + COLUMNS] for n, c in zip(self._segments, parts, strict=True)}

    def _apply(self, mark: Mark) -> None:
        if mark.kind is MarkKind.STILL_START:
            self._still_start_s, self._finds_still = mark.time_s, False
        elif mark.kind is MarkKind.STILL_END:
            start_s = self._still_start_s
            self._take_still(mark.time_s - self._still_s if start_s is None else start_s, mark.time_s)
            self._still_start_s, self._finds_still = None, False
        elif mark.kind is MarkKind.MOVEMENT_START:
            self._movement_start_s = mark.time_s
        elif mark.kind is MarkKind.MOVEMENT_END and self._movement_start_s is not None:
            self._take_movement(self._movement_start_s, mark.time_s)
            self._movement_start_s = None

    def _take_movement(self, start_s: float, end_s: float) -> None:
        if self._movement == "knee_flexion" and self.leg is not None:
            self.leg.set_movement(self._between(start_s, end_s))
        if self.hip is None or self._movement != "hip_rotation":
            return
        found = self.estimate(start_s, end_s)
        # A movement that gave nothing leaves an axis found earlier alone.
        if found is not None and (found.found or not self.hip.alignment.found):
            self.hip.set_axis(found)

    def _take_still(self, start_s: float, end_s: float) -> None:
        rows = self._between(start_s, end_s)
        self._start_up = {}
        for name in self._segments:
            up = mean_direction(rows[name][:, UP])
            if up is not None and name not in ("pelvis", "trunk"):
                self._start_up[name] = up
        for name, posture in self._postures.items():
            posture.set_still(rows[name])
        if self.hip is not None and self._limb is not None:
            self.hip.set_still(rows[self._limb], rows.get("pelvis"))
        if self.leg is not None:
            self.leg.set_still(rows)

    def _piece(self, table: Floats, force: Floats) -> AngleRows:
        if self._finds_still and len(table):
            turns = self._still_at(table)
            if turns is not None:
                self._finds_still = False
                first = self._piece(table[:turns], force[:turns])
                end_s = float(table[turns - 1, 0])
                self._take_still(end_s - self._still_s, end_s)
                return _joined([first, self._piece(table[turns:], force[turns:])])
        self._history.append(table)
        rows = self._split(table)
        return self._angles(rows, self._calm(rows, force), self._anew(rows))

    def _still_at(self, table: Floats) -> int | None:
        """How many rows it takes until nothing has turned for the length of a still pose."""
        run = self._still_watch.run(_slow(self._split(table), len(table)))
        done = np.flatnonzero(run >= self._still_rows)
        return int(done[0]) + 1 if len(done) else None

    def _calm(self, rows: Rows, force: Floats) -> NDArray[np.bool_]:
        unloaded = ~(force >= self._unloaded_below_n)
        return self._quiet.feed(_slow(rows, len(force)) & unloaded)

    def _anew(self, rows: Rows) -> Beginnings:
        """Where the heading of each sensor began anew since the row before."""
        found = {}
        for name, values in rows.items():
            epoch = values[:, EPOCH]
            if (epoch == self._epochs.get(name)).all():
                found[name] = np.zeros(len(epoch), dtype=np.bool_)
                continue
            anew = np.zeros(len(epoch), dtype=np.bool_)
            known = np.flatnonzero(np.isfinite(epoch))
            if len(known):
                before = np.concatenate(([self._epochs.get(name, np.nan)], epoch[known[:-1]]))
                anew[known] = epoch[known] > before
                self._epochs[name] = float(epoch[known[-1]])
            found[name] = anew
        return found

    def _angles(self, rows: Rows, calm: NDArray[np.bool_], anew: Beginnings) -> AngleRows:
        channels: Channels = {}
        sigma: Channels = {}
        at_start = calm & self._near_start(rows, len(calm))
        if self.hip is not None and self._limb is not None:
            either = anew[self._limb] | anew.get("pelvis", anew[self._limb])
            found = self.hip.feed(rows[self._limb], rows.get("pelvis"), calm, either)
            at_start = found.at_start
            name = self._hip_channel
            channels[f"{name}_deg"], sigma[f"{name}_deg"] = found.angle_deg, found.sigma_deg
            channels[f"{name}_rate_deg_per_s"] = found.rate_deg_per_s
            if name == "hip_rotation":
                isb = self.hip.sign * self.hip.isb_sign * found.angle_deg
                channels["hip_internal_rotation_deg"] = isb
                sigma["hip_internal_rotation_deg"] = found.sigma_deg
                channels["closure_error_deg"] = found.closure_error_deg
        if self.leg is not None:
            for name, (angle, error) in self.leg.feed(rows, anew).items():
                if name not in channels:
                    channels[name], sigma[name] = angle, error
        self._add_postures(rows, at_start, anew, channels, sigma)
        return AngleRows(channels, sigma)

    def _near_start(self, rows: Rows, count: int) -> NDArray[np.bool_]:
        near = np.ones(count, dtype=np.bool_)
        for name, up in self._start_up.items():
            near &= rows[name][:, UP] @ up >= _START_COSINE
        return near

    def _add_postures(
        self,
        rows: Rows,
        at_start: NDArray[np.bool_],
        anew: Beginnings,
        channels: Channels,
        sigma: Channels,
    ) -> None:
        for segment, posture in self._postures.items():
            for plane, found in posture.planes(rows[segment], at_start, anew[segment]).items():
                name = _PLANE_NAMES[segment][plane]
                channels[name], sigma[name] = found.angle_deg, found.sigma_deg
        if "pelvis" not in self._segments:
            return
        if "pelvis_obliquity_deg" in channels:
            channels["pelvic_drop_deg"] = -channels["pelvis_obliquity_deg"]
            sigma["pelvic_drop_deg"] = sigma["pelvis_obliquity_deg"]
        up = rows["pelvis"][:, UP]
        zero = self._postures["pelvis"].up_at_still if "pelvis" in self._postures else None
        moved = np.full(len(up), np.nan) if zero is None else tilt_between_deg(zero, up)
        channels["pelvis_moved_deg"] = moved
        sigma["pelvis_moved_deg"] = np.where(np.isfinite(moved), INCLINATION_SIGMA_DEG, np.nan)


def _slow(rows: Rows, count: int) -> NDArray[np.bool_]:
    """Where every sensor is there and hardly turns."""
    slow = np.ones(count, dtype=np.bool_)
    for values in rows.values():
        rate = values[:, RATE]
        slow &= np.einsum("ij,ij->i", rate, rate) < STILL_RATE_RAD_PER_S**2
    return slow


def _joined(pieces: Sequence[AngleRows]) -> AngleRows:
    if len(pieces) == 1:
        return pieces[0]
    return AngleRows(
        {name: np.concatenate([p.channels[name] for p in pieces]) for name in pieces[0].channels},
        {name: np.concatenate([p.sigma[name] for p in pieces]) for name in pieces[0].sigma},
    )
