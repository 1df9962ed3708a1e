"""The mean of several curves with its band, and the difference of two means with where it leaves its band."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.change.alignment import AlignedCurve, Axis, grid_of, on_grid
from domain.channel import Floats
from domain.language import say

LEAST_CURVES = 2
"""Fewer have no spread, so no band."""


class Band(StrEnum):
    """What the shade round a mean is."""

    SD = "sd"
    CI95 = "ci95"

    def words(self, curves: int) -> str:
        """What stands beside the plot; both say how repetitions scatter, neither is the test-retest error."""
        if curves < LEAST_CURVES:
            return say("one curve, no band")
        if self is Band.SD:
            return say("band: ±1 SD of {curves} curves", curves=curves)
        return say("band: 95 % interval of the mean of {curves} curves", curves=curves)


@dataclass(frozen=True, slots=True)
class MeanCurve:
    """Mean and spread on a grid, each (n,); `count` is how many curves stand at each point.

    `mean` is NaN where fewer than half of the curves are known, `sd` where fewer than two are.
    """

    x: Floats
    mean: Floats
    sd: Floats
    count: Floats
    curves: int

    def half_width(self, band: Band) -> Floats:
        """Half of the band at each point, (n,): the SD (n - 1), or t SD / sqrt n."""
        if band is Band.SD:
            return self.sd
        return _t(self.count - 1) * self.sd / np.sqrt(np.maximum(self.count, 1))


@dataclass(frozen=True, slots=True)
class DifferenceCurve:
    """Later minus earlier, (n,), with half of the band round 0 and the spans of x where it leaves it."""

    x: Floats
    values: Floats
    half_width: Floats
    leaves: tuple[tuple[float, float], ...]

    def words(self, unit: str, band: Band) -> str:
        """Where it leaves its band, in one sentence."""
        if not np.isfinite(self.half_width).any():
            return say(
                "One repetition on a side has no spread: no band, so nothing is said of the difference."
            )
        named = say("the SD of single repetitions") if band is Band.SD else say("its 95 % band")
        chance = "" if band is Band.SD else say(" Of 20 points about one does so by chance.")
        if not self.leaves:
            return say("The difference stays within {named} everywhere.", named=named)
        ends = [(round(low, 2) + 0.0, round(high, 2) + 0.0) for low, high in self.leaves[:3]]
        spans = ", ".join(
            say("{low:g} to {high:g} {unit}", low=low, high=high, unit=unit).rstrip() for low, high in ends
        )
        more = say(" and {count} more spans", count=len(self.leaves) - 3) if len(self.leaves) > 3 else ""
        return say(
            "The difference leaves {named} at {spans}{more}.{chance}",
            named=named,
            spans=spans,
            more=more,
            chance=chance,
        )


def mean_curve(curves: Sequence[AlignedCurve], axis: Axis, *, grid: Floats | None = None) -> MeanCurve:
    """The mean of `curves` on `grid`, or on the grid that all of them span."""
    x = grid_of(curves, axis) if grid is None else grid
    if not curves:
        nothing = np.full(len(x), np.nan)
        return MeanCurve(x, nothing, nothing, np.zeros(len(x)), 0)
    table = np.stack([on_grid(curve, x) for curve in curves])
    known = np.isfinite(table)
    count = known.sum(axis=0).astype(np.float64)
    filled = np.where(known, table, 0.0)
    mean = filled.sum(axis=0) / np.maximum(count, 1)
    squares = np.where(known, (table - mean) ** 2, 0.0).sum(axis=0)
    # A mean over the few longest curves would jump where the others end.
    enough = count >= max(1.0, len(curves) / 2)
    spread = enough & (count >= LEAST_CURVES)
    return MeanCurve(
        x=x,
        mean=np.where(enough, mean, np.nan),
        sd=np.where(spread, np.sqrt(squares / np.maximum(count - 1, 1)), np.nan),
        count=np.where(enough, count, 0.0),
        curves=len(curves),
    )


def difference_curve(
    earlier: Sequence[AlignedCurve], later: Sequence[AlignedCurve], axis: Axis, *, band: Band
) -> DifferenceCurve:
    """Mean of `later` minus mean of `earlier` on one grid.

    The band round 0 is sqrt(SD1^2 + SD2^2), or with `Band.CI95` the interval of Welch at each point.

    References
    ----------
    Welch: Biometrika 34 (1947) 28; the degrees of freedom are Satterthwaite's.
    """
    grid = grid_of([*earlier, *later], axis)
    first, second = mean_curve(earlier, axis, grid=grid), mean_curve(later, axis, grid=grid)
    values = second.mean - first.mean
    half = _welch(first, second) if band is Band.CI95 else np.hypot(first.sd, second.sd)
    return DifferenceCurve(grid, values, half, _spans(grid, np.abs(values) > half))


def _welch(first: MeanCurve, second: MeanCurve) -> Floats:
    parts = [each.sd**2 / np.maximum(each.count, 1) for each in (first, second)]
    both = parts[0] + parts[1]
    rest = sum(
        part**2 / np.maximum(each.count - 1, 1) for part, each in zip(parts, (first, second), strict=True)
    )
    freedom = np.where(both > 0, both**2 / np.maximum(rest, 1e-300), 1.0)
    return np.asarray(_t(freedom) * np.sqrt(both))


def _t(freedom: Floats) -> Floats:
    from scipy.special import stdtrit

    return np.asarray(np.where(freedom >= 1, stdtrit(np.maximum(freedom, 1), 0.975), math.nan))


def _spans(x: Floats, outside: np.ndarray) -> tuple[tuple[float, float], ...]:
    """First and last x of each run; a single point is none, and one point between two runs parts nothing."""
    outside = outside | (np.append(outside[1:], False) & np.append(False, outside[:-1]))
    edges = np.flatnonzero(np.diff(np.concatenate([[0], outside.astype(np.int8), [0]])))
    pairs = [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    return tuple((float(x[a]), float(x[b])) for a, b in pairs if b > a)
