"""Hip rotation and pelvis movement, row by row, from the still pose and the functional movement on."""

from collections import deque
from dataclasses import dataclass

import numpy as np

from domain.alignment import HingeAlignment, find_hinge, nominal_alignment
from domain.athlete import Side
from domain.buffers import SampleBuffer
from domain.channel import Floats
from domain.joints import LEAST_SINE, tilt_between_deg, turn_about_deg, turn_rate_deg_per_s
from domain.protocol import Protocol
from domain.segments import mirrored, rotation_sign
from domain.session import Mark, MarkKind

RATE, UP = slice(0, 3), slice(6, 9)


@dataclass(frozen=True, slots=True)
class HipBlock:
    """Angles of n rows, NaN where not measurable."""

    angle_deg: Floats
    rate_deg_per_s: Floats
    pelvis_moved_deg: Floats


class HipRotation:
    """Joint angles of rows in order; marks change zero and axis from their own time on.

    Rows carry angular rate, acceleration and up (9 columns) of the limb and of the pelvis sensor.

    Parameters
    ----------
    protocol
        Its rotation axis gives the nominal directions; without one only the pelvis is followed.
    side
        The tested side.
    alignment
        Thigh axis found earlier, in the limb sensor's frame.
    still_s
        Length of the still pose when only its end is marked.
    """

    def __init__(
        self, *, protocol: Protocol | None, side: Side, alignment: HingeAlignment | None, still_s: float
    ) -> None:
        rotation = protocol.rotation if protocol is not None else None
        self._still_s = protocol.still_s if protocol is not None and protocol.still_s > 0 else still_s
        self._sign = rotation_sign(side, protocol.positive_angle if protocol is not None else "")
        self._gravity_sees = rotation is not None and rotation.gravity_sees_axis
        self._nominal = None if rotation is None else mirrored(rotation.shank_axis, side)
        self._pelvis_axis = None if rotation is None else mirrored(rotation.pelvis_axis, side)
        self.alignment = alignment
        if alignment is None and self._nominal is not None:
            self.alignment = nominal_alignment(self._nominal)
        self._marks: deque[Mark] = deque()
        self._history = SampleBuffer(1 + 2 * 9)
        self._has_pelvis = False
        self._limb_zero: Floats | None = None
        self._pelvis_zero: Floats | None = None
        self._still_start_s: float | None = None
        self._movement_start_s: float | None = None

    def mark(self, mark: Mark) -> None:
        """Note an instant that acts on rows from its time on."""
        self._marks = deque(sorted((*self._marks, mark), key=lambda m: m.time_s))

    def feed(self, time_s: Floats, limb: Floats | None, pelvis: Floats | None) -> HipBlock:
        """Angles at (n,) times from (n, 9) rows of the sensors that are there."""
        self._has_pelvis = pelvis is not None
        missing = np.full((len(time_s), 9), np.nan)
        rows = np.column_stack(
            (time_s, missing if limb is None else limb, missing if pelvis is None else pelvis)
        )
        pieces: list[HipBlock] = []
        start = 0
        while self._marks and len(time_s) and self._marks[0].time_s <= time_s[-1]:
            stop = int(np.searchsorted(time_s, self._marks[0].time_s, side="left"))
            pieces.append(self._piece(rows[start : max(start, stop)]))
            start = max(start, stop)
            self._apply(self._marks.popleft())
        pieces.append(self._piece(rows[start:]))
        return HipBlock(
            np.concatenate([p.angle_deg for p in pieces]),
            np.concatenate([p.rate_deg_per_s for p in pieces]),
            np.concatenate([p.pelvis_moved_deg for p in pieces]),
        )

    def estimate(self, start_s: float, end_s: float) -> HingeAlignment | None:
        """The thigh axis from the rows of a time span; None without a rotation axis."""
        if self._nominal is None or self._pelvis_axis is None:
            return None
        rows = self._between(start_s, end_s)
        return find_hinge(
            shank_rate=rows[:, 1:4],
            pelvis_rate=rows[:, 10:13] if self._has_pelvis else None,
            nominal_axis=self._nominal,
            nominal_pelvis_axis=self._pelvis_axis,
        )

    def _between(self, start_s: float, end_s: float) -> Floats:
        rows = self._history.view()
        low, high = np.searchsorted(rows[:, 0], (start_s, end_s), side="left")
        return rows[low:high]

    def _apply(self, mark: Mark) -> None:
        if mark.kind is MarkKind.STILL_START:
            self._still_start_s = mark.time_s
        elif mark.kind is MarkKind.STILL_END:
            start_s = self._still_start_s
            self._set_zero(mark.time_s - self._still_s if start_s is None else start_s, mark.time_s)
            self._still_start_s = None
        elif mark.kind is MarkKind.MOVEMENT_START:
            self._movement_start_s = mark.time_s
        elif mark.kind is MarkKind.MOVEMENT_END and self._movement_start_s is not None:
            found = self.estimate(self._movement_start_s, mark.time_s)
            keeps_earlier = found is not None and not found.found and self.alignment is not None
            if not (keeps_earlier and self.alignment is not None and self.alignment.found):
                self.alignment = found
            self._movement_start_s = None

    def _set_zero(self, start_s: float, end_s: float) -> None:
        rows = self._between(start_s, end_s)
        self._limb_zero = _mean_direction(rows[:, 1:10][:, UP])
        self._pelvis_zero = _mean_direction(rows[:, 10:19][:, UP])

    def _piece(self, rows: Floats) -> HipBlock:
        self._history.append(rows)
        limb, pelvis = rows[:, 1:10], rows[:, 10:19]
        unknown = np.full(len(rows), np.nan)
        moved = unknown
        if self._pelvis_zero is not None:
            moved = tilt_between_deg(self._pelvis_zero, pelvis[:, UP])
        if self.alignment is None or self._pelvis_axis is None or not self._gravity_sees:
            return HipBlock(unknown, unknown, moved)
        axis, across = np.array(self.alignment.axis), np.array(self._pelvis_axis)
        rate = turn_rate_deg_per_s(axis, limb[:, RATE])
        angle = unknown
        if self._limb_zero is not None:
            angle = turn_about_deg(axis, self._limb_zero, limb[:, UP])
        if self._has_pelvis:
            rate = rate - turn_rate_deg_per_s(across, pelvis[:, RATE])
            zero = self._pelvis_zero
            angle = angle - (unknown if zero is None else turn_about_deg(across, zero, pelvis[:, UP]))
        return HipBlock(self._sign * angle, self._sign * rate, moved)


def _mean_direction(up: Floats) -> Floats | None:
    good = up[np.isfinite(up).all(axis=1)]
    if not len(good):
        return None
    mean = good.mean(axis=0)
    length = float(np.linalg.norm(mean))
    # A sensor that turned about during the still pose has no zero.
    return mean / length if length > LEAST_SINE else None
