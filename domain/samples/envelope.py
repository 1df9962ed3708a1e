"""The line under a cloud of one-sided delays: where a device clock truly lies against station time."""

from collections import deque
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats

_MOST_TILTS = 20


@dataclass(frozen=True, slots=True)
class Line:
    """offset(x) = offset_s + slope * (x - origin_s)."""

    origin_s: float
    offset_s: float
    slope: float

    def at(self, x_s: float) -> float:
        """The offset at device time `x_s`."""
        return self.offset_s + self.slope * (x_s - self.origin_s)


class LowerEnvelope:
    """The supporting line below the smallest delay of each bin, over a sliding window.

    Delays are never negative, so the truth lies under all points. The line chosen is the edge of the
    lower convex hull above the mean of the bins: of all lines below every point it has the smallest
    sum of distances, and late stretches (a stalled reader) do not move it.

    Parameters
    ----------
    window_s
        Length of the window, in device seconds.
    slope_limits
        Smallest and largest rate error believed, as fractions (0.0005 is 500 ppm).
    settle_s, settle_spread_s
        While the window is shorter than `settle_s` and the bins differ by less than
        `settle_spread_s`, the slope is not measurable yet and stays at `prior_slope`.
    """

    def __init__(
        self,
        *,
        window_s: float,
        slope_limits: tuple[float, float],
        settle_s: float = 0.0,
        settle_spread_s: float = 0.0,
    ) -> None:
        self._window_s = window_s
        self._slope_limits = slope_limits
        self._settle_s = settle_s
        self._settle_spread_s = settle_spread_s
        self._points: deque[tuple[float, float]] = deque()

    def __len__(self) -> int:
        return len(self._points)

    def clear(self) -> None:
        """Forget all bins."""
        self._points.clear()

    def add(self, device_s: float, offset_s: float) -> None:
        """Add the smallest offset of a bin, seen at `device_s`; times ascend."""
        self._points.append((device_s, offset_s))
        while self._points[0][0] < device_s - self._window_s:
            self._points.popleft()

    def fit(self, prior_slope: float) -> Line:
        """The line under the bins held; at least one bin must be there."""
        points: Floats = np.array(self._points)
        middle = float(points[:, 0].mean())
        slope = self._slope(points, middle, prior_slope)
        offset = float(np.min(points[:, 1] - slope * (points[:, 0] - middle)))
        return Line(middle, offset, slope)

    def _slope(self, points: Floats, middle: float, prior_slope: float) -> float:
        times, offsets = points[:, 0] - middle, points[:, 1]
        short = times[-1] - times[0] < self._settle_s
        if len(points) < 2 or (short and np.ptp(offsets - prior_slope * times) < self._settle_spread_s):
            return prior_slope
        least, most = self._slope_limits
        return min(most, max(least, _edge_slope(times, offsets, prior_slope)))


def _edge_slope(times: Floats, offsets: Floats, slope: float) -> float:
    """Slope of the hull's edge above time 0, found by tilting a line until it rests on both sides."""
    left = int(np.searchsorted(times, 0.0, side="right"))
    left = min(max(left, 1), len(times) - 1)
    for _ in range(_MOST_TILTS):
        levelled = offsets - slope * times
        first = int(np.argmin(levelled[:left]))
        second = left + int(np.argmin(levelled[left:]))
        tilted = float((offsets[second] - offsets[first]) / (times[second] - times[first]))
        if tilted == slope:
            break
        slope = tilted
    return slope
