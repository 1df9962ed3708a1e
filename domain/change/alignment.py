"""Lays curves over one another: by onset, by start, by share of the repetition, or force against angle.

Pure functions on arrays; NaN is a gap and stays one, and nothing is ever drawn across it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.channel import Floats
from domain.conditions import BAND
from domain.force.onset import find_onset
from domain.language import say
from domain.protocol import Protocol
from domain.results import Repetition, Traces
from domain.session import TrainingSet

BEFORE_S = 0.5
"""What is shown before second 0."""
STEP_S, STEP_PERCENT, STEP_DEG = 0.01, 1.0, 1.0
LEAST_ARC_DEG = 5.0
"""A limb that turns less is held still (as in *strap slack*): force has no angle to stand against."""
_LONGEST_STEP = 5.0
"""Rows further apart than this many usual steps have a gap between them."""
_BAND_REFUSED = say(
    "A band's force is its stretch, so force against angle would show the band, not the athlete."
)
_HELD_REFUSED = say("The limb is held still in this test: there is no angle for force to stand against.")
_NO_ANGLE = say("No angle was measured here: force against angle needs a motion sensor on the limb.")


class Axis(StrEnum):
    """What two curves share at the same place."""

    ONSET = "onset"
    START = "start"
    REP = "rep"
    ANGLE = "angle"

    @property
    def words(self) -> str:
        """The axis as it is printed under a plot."""
        return {
            Axis.ONSET: say("Time from onset (s)"),
            Axis.START: say("Time from start (s)"),
            Axis.REP: say("Share of the repetition (%)"),
            Axis.ANGLE: say("Angle (°)"),
        }[self]

    @property
    def step(self) -> float:
        """Distance of two points of a common grid, in the unit of the axis."""
        return {Axis.REP: STEP_PERCENT, Axis.ANGLE: STEP_DEG}.get(self, STEP_S)


@dataclass(frozen=True, slots=True)
class AlignedCurve:
    """One curve on a common axis: `x` (n,) rising, `values` (n,) with NaN in its gaps."""

    rep_number: int
    x: Floats
    values: Floats


def onset_s(traces: Traces, rep: Repetition, protocol: Protocol | None) -> float:
    """Second of the force's onset in a repetition; its start where no force or no onset was found.

    The rule is `force.onset.find_onset` on the rows of the analysis, with the protocol's threshold.
    """
    force = traces.channels.get("force_n")
    if force is None or protocol is None:
        return rep.start_s
    near = _rows(traces.time_s, rep.start_s - 2.0, rep.end_s)
    known = np.isfinite(force[near])
    if not known.any():
        return rep.start_s
    found = find_onset(
        traces.time_s[near][known],
        force[near][known],
        rep.start_s,
        k=protocol.onset_sd,
        fixed_n=protocol.onset_fixed_n,
    ).time_s
    return found if np.isfinite(found) else rep.start_s


def rep_curve(
    traces: Traces, rep: Repetition, channel: str, axis: Axis, *, zero_s: float | None = None, angle: str = ""
) -> AlignedCurve | None:
    """One channel of one repetition on an axis; None where the channel was not recorded.

    Parameters
    ----------
    zero_s
        Second of the recording that is 0 on a time axis; without it the start of the repetition.
    angle
        The channel (deg) that is the axis of `Axis.ANGLE`.
    """
    values = traces.channels.get(channel)
    if values is None:
        return None
    if axis is Axis.ANGLE:
        return _against_angle(traces, rep, values, traces.channels.get(angle))
    if axis is Axis.REP:
        return _normalised(traces.time_s, rep, values)
    zero = rep.start_s if zero_s is None else zero_s
    inside = _rows(traces.time_s, rep.start_s - BEFORE_S, rep.end_s)
    return AlignedCurve(rep.number, traces.time_s[inside] - zero, values[inside])


def set_curve(traces: Traces, channel: str, *, zero_s: float) -> AlignedCurve | None:
    """A channel of the whole set, second 0 at `zero_s`; None where it was not recorded."""
    values = traces.channels.get(channel)
    return None if values is None else AlignedCurve(0, traces.time_s - zero_s, values)


def angle_refusal(
    protocol: Protocol | None,
    header: TrainingSet | None,
    traces: Traces,
    reps: Sequence[Repetition],
    angle: str,
) -> str:
    """Why force against angle cannot be shown of this set, in one sentence; empty where it can."""
    by_band = protocol is not None and protocol.band
    if by_band or (header is not None and header.conditions.resistance == BAND):
        return _BAND_REFUSED
    values = traces.channels.get(angle)
    if values is None:
        return _NO_ANGLE
    widest = max((_arc_deg(traces.time_s, values, rep) for rep in reps), default=0.0)
    return "" if widest >= LEAST_ARC_DEG else _HELD_REFUSED


def grid_of(curves: Sequence[AlignedCurve], axis: Axis) -> Floats:
    """The points that a mean of these curves stands on, (n,): whole steps over all of their axes."""
    if axis is Axis.REP:
        return np.arange(0.0, 100.0 + STEP_PERCENT / 2, STEP_PERCENT)
    known = [curve for curve in curves if len(curve.x)]
    if not known:
        return np.empty(0)
    first = np.ceil(min(curve.x[0] for curve in known) / axis.step - 1e-6)
    last = np.floor(max(curve.x[-1] for curve in known) / axis.step + 1e-6)
    return np.asarray(np.arange(first, last + 1) * axis.step, dtype=np.float64)


def on_grid(curve: AlignedCurve, grid: Floats) -> Floats:
    """The curve at the points of `grid`, (n,), on straight lines between its own; NaN in gaps and outside."""
    if not len(curve.x) or not len(grid):
        return np.full(len(grid), np.nan)
    if len(curve.x) == 1:
        return np.where(np.isclose(grid, curve.x[0]), curve.values[0], np.nan)
    right = np.clip(np.searchsorted(curve.x, grid, side="right"), 1, len(curve.x) - 1)
    before, after = curve.x[right - 1], curve.x[right]
    low, high = curve.values[right - 1], curve.values[right]
    share = (grid - before) / np.maximum(after - before, 1e-12)
    # A point that falls on a sample is that sample, whatever its neighbour is.
    values = np.where(share < 1e-6, low, np.where(share > 1 - 1e-6, high, low + (high - low) * share))
    usual = float(np.median(np.diff(curve.x)))
    apart = (after - before > _LONGEST_STEP * usual) & (share > 1e-6) & (share < 1 - 1e-6)
    outside = (grid < curve.x[0] - 1e-9) | (grid > curve.x[-1] + 1e-9)
    return np.asarray(np.where(apart | outside, np.nan, values), dtype=np.float64)


def _normalised(time_s: Floats, rep: Repetition, values: Floats) -> AlignedCurve:
    """0-100 % from start to end, a point each percent: a slow and a quick repetition are as long."""
    length_s = rep.end_s - rep.start_s
    grid = grid_of((), Axis.REP)
    if length_s <= 0:
        return AlignedCurve(rep.number, grid, np.full(len(grid), np.nan))
    beside_s = 2 * STEP_PERCENT / 100.0 * length_s
    near = _rows(time_s, rep.start_s - beside_s, rep.end_s + beside_s)
    share = 100.0 * (time_s[near] - rep.start_s) / length_s
    return AlignedCurve(rep.number, grid, on_grid(AlignedCurve(rep.number, share, values[near]), grid))


def _against_angle(traces: Traces, rep: Repetition, values: Floats, angle: Floats | None) -> AlignedCurve:
    """The mean of `values` in each degree on the way out, from the start to the furthest point."""
    out = _way_out(traces.time_s, angle, rep)
    if angle is None or not out.any():
        return AlignedCurve(rep.number, np.empty(0), np.empty(0))
    place = np.rint(angle[out] / STEP_DEG).astype(np.int64)
    known = np.isfinite(values[out])
    places = np.arange(place.min(), place.max() + 1)
    sums = np.bincount(place[known] - places[0], values[out][known], len(places))
    counts = np.bincount(place[known] - places[0], minlength=len(places))
    means = np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)
    return AlignedCurve(rep.number, places * STEP_DEG, means)


def _way_out(time_s: Floats, angle: Floats | None, rep: Repetition) -> np.ndarray:
    if angle is None:
        return np.zeros(len(time_s), dtype=bool)
    inside = _between(time_s, rep.start_s, rep.end_s) & np.isfinite(angle)
    if not inside.any():
        return inside
    away = np.abs(angle[inside] - angle[inside][0])
    furthest_s = time_s[inside][int(np.argmax(away))]
    return np.asarray(inside & (time_s <= furthest_s))


def _arc_deg(time_s: Floats, angle: Floats, rep: Repetition) -> float:
    out = _way_out(time_s, angle, rep)
    return float(np.ptp(angle[out])) if out.any() else 0.0


def _rows(time_s: Floats, low_s: float, high_s: float) -> slice:
    """The rows between two times, found without looking at all of a long set."""
    first = int(np.searchsorted(time_s, low_s - 1e-6))
    return slice(first, int(np.searchsorted(time_s, high_s + 1e-6, side="right")))


def _between(values: Floats, low: float, high: float) -> np.ndarray:
    return np.asarray((values >= low - 1e-6) & (values <= high + 1e-6))
