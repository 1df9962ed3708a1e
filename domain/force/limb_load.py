"""The second zero: what the relaxed limb loads the strap with, and which correction a set has."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.force.gravity import (
    NEAR_HANGING_DEG,
    NEAR_HANGING_NM,
    LimbWeight,
    SweepError,
    fit_sweep,
    weight_from_mass,
    weight_from_reading,
)
from domain.language import say
from domain.protocol import Protocol
from domain.session import Mark, MarkKind
from domain.still_pose import Direction
from domain.wording import lower_first

STEADY_SD_N = 2.0
"""A product default: a limb that is relaxed lies still in the strap."""
LEAST_S = 0.5
NOT_TAKEN = say("Not measurable: no relaxed reading was taken with the limb in the strap.")
NOT_RELAXED = say(
    "Not measurable: the force moved during the relaxed reading. Take it again with the leg at rest."
)
_HANGING = {Direction.PROXIMAL: 0.0, Direction.DISTAL: 180.0}


@dataclass(frozen=True, slots=True)
class LimbLoad:
    """Mean and SD in N of the relaxed limb in the strap; never part of the tare. NaN, with the reason."""

    mean_n: float
    sd_n: float
    reason: str = ""


def read_limb_load(time_s: Floats, force_n: Floats) -> LimbLoad:
    """The load of the relaxed limb from (n,) seconds and tared newtons of the reading."""
    known = force_n[np.isfinite(force_n)]
    if len(known) < 3 or float(time_s[-1] - time_s[0]) < LEAST_S - 1e-6:
        return LimbLoad(float("nan"), float("nan"), NOT_TAKEN)
    mean, sd = float(known.mean()), float(known.std(ddof=1))
    return LimbLoad(mean, sd) if sd <= STEADY_SD_N else LimbLoad(float("nan"), sd, NOT_RELAXED)


@dataclass(frozen=True, slots=True)
class Correction:
    """What is known of the limb's weight when a repetition ends; without a `weight`, `reason` says why.

    `hanging_deg` is the angle at which the shank hangs, None where the position has none that is known.
    """

    limb_load: LimbLoad
    weight: LimbWeight | None
    hanging_deg: float | None = None
    reason: str = ""

    def near_hanging(self, psi_deg: float, lever_m: float) -> bool:
        """Within 5 degrees of hanging and, as far as is known, below 1 Nm: there is nothing to correct."""
        if self.hanging_deg is None or not abs(psi_deg - self.hanging_deg) <= NEAR_HANGING_DEG:
            return False
        if self.weight is None:
            return True
        moment = abs(float(self.weight.force_n(np.array([psi_deg]))[0]) * lever_m)
        return not moment >= NEAR_HANGING_NM


NO_WEIGHT = say(
    "Not measurable: the limb's weight is not known. Sweep the relaxed leg slowly both ways, "
    "or take one relaxed reading in the strap."
)
AXIS_VERTICAL = say("the axis is vertical: gravity does not turn the shank")


def correction_of(
    protocol: Protocol,
    marks: Sequence[Mark],
    time_s: Floats,
    force_n: Floats,
    psi_deg: Floats,
    *,
    lever_m: float,
    body_mass_kg: float | None,
) -> Correction:
    """The correction that the marks so far allow: a sweep, else a relaxed reading, else an estimate.

    Parameters
    ----------
    marks
        Of the set; the last sweep and the last relaxed reading count.
    time_s, force_n, psi_deg
        (n,) rows of the set so far: seconds, tared newtons, shank angle.
    lever_m
        Newton-metres per newton; NaN where there is only force.
    body_mass_kg
        None where none is dated within 30 days.
    """
    load, hanging = _limb_load(marks, time_s, force_n), _hanging_deg(protocol)
    if protocol.rotation is not None and not protocol.rotation.gravity_sees_axis:
        return Correction(load, LimbWeight(0.0, 0.0, 0.0, AXIS_VERTICAL, 0.0))
    sweep = _between(marks, MarkKind.SWEEP_START, MarkKind.SWEEP_END, time_s)
    if sweep is not None:
        try:
            return Correction(load, fit_sweep(psi_deg[sweep], force_n[sweep], time_s[sweep]), hanging)
        except SweepError as problem:
            return Correction(
                load, None, hanging, say("Not measurable: {problem}", problem=lower_first(str(problem)))
            )
    weight = weight_from_reading(load.mean_n, load.sd_n)
    if weight is None and hanging is not None and body_mass_kg is not None and lever_m > 0:
        # The lever arm stands in for the shank's length: the cuff lies just above the ankle.
        weight = weight_from_mass(body_mass_kg, lever_m, lever_m, hanging)
    return Correction(load, weight, hanging, "" if weight is not None else NO_WEIGHT)


def measured_pull_angle_deg(marks: Sequence[Mark]) -> float | None:
    """The angle of the strap to the shank that was measured with the set; None where none was.

    The last mark counts; NaN, which gives force only, where its words are no number.
    """
    measured = [mark.text for mark in marks if mark.kind is MarkKind.PULL_ANGLE]
    if not measured:
        return None
    try:
        return float(measured[-1])
    except ValueError:
        return float("nan")


def _limb_load(marks: Sequence[Mark], time_s: Floats, force_n: Floats) -> LimbLoad:
    relaxed = _between(marks, MarkKind.RELAXED_START, MarkKind.RELAXED_END, time_s)
    if relaxed is None:
        return LimbLoad(float("nan"), float("nan"), NOT_TAKEN)
    return read_limb_load(time_s[relaxed], force_n[relaxed])


def _hanging_deg(protocol: Protocol) -> float | None:
    zero = protocol.rotation.zero if protocol.rotation is not None else None
    return _HANGING.get(zero) if zero is not None else None


def _between(marks: Sequence[Mark], start: MarkKind, end: MarkKind, time_s: Floats) -> slice | None:
    starts = [mark.time_s for mark in marks if mark.kind is start]
    ends = [mark.time_s for mark in marks if mark.kind is end and starts and mark.time_s > starts[0]]
    if not ends or not len(time_s):
        return None
    start_s = max(time for time in starts if time < ends[-1])
    low, high = np.searchsorted(time_s, (start_s, ends[-1]))
    return slice(int(low), int(high)) if high - low >= 3 else None
