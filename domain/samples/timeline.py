"""Samples of one stream put on a common grid, without inventing any across gaps."""

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats, Integers, SampleFlag
from domain.samples.buffers import SampleBuffer

GAP_PERIODS = 5.0
"""Neighbours further apart than this many periods are not joined by a line."""
FLAGGED_GAP_PERIODS = 1.5
"""Where the device or the link says that samples were lost, one period and a half is already a gap."""

_LOSS = int(SampleFlag.GAP_BEFORE | SampleFlag.RESET_BEFORE)


def gaps_before(time_s: Floats, flags: Integers, *, last_time_s: float, period_s: float) -> NDArray[np.bool_]:
    """Where no line may be drawn from the sample before, (n,) bool; `last_time_s` precedes the first."""
    step = steps(time_s, last_time_s)
    return (step > GAP_PERIODS * period_s) | (((flags & _LOSS) > 0) & (step > FLAGGED_GAP_PERIODS * period_s))


def steps(time_s: Floats, last_time_s: float) -> Floats:
    """Seconds since the sample before, (n,); as np.diff, whose checks cost more on a few samples."""
    step = np.empty(len(time_s))
    if len(step):
        step[0] = time_s[0] - last_time_s
        np.subtract(time_s[1:], time_s[:-1], out=step[1:])
    return step


class GridInterpolator:
    """Linear interpolation between neighbouring samples at ever later grid times.

    A value depends on the two samples round it only, so it is the same however the samples came.

    Parameters
    ----------
    columns
        Values per sample.
    """

    def __init__(self, columns: int) -> None:
        self._columns = columns
        self._samples = SampleBuffer(columns + 2)

    def append(self, time_s: Floats, values: Floats, gap_before: NDArray[np.bool_]) -> None:
        """Add (n,) ascending times with (n, columns) values."""
        rows = np.empty((len(time_s), self._columns + 2))
        rows[:, 0], rows[:, 1], rows[:, 2:] = time_s, gap_before, values
        self._samples.append(rows)

    def at(self, grid_s: Floats) -> Floats:
        """Values at (m,) ascending grid times, (m, columns); NaN in gaps and outside the samples.

        Samples older than the last grid time are forgotten but for one: ask with ascending times.
        """
        held = self._samples.view()
        result = np.empty((len(grid_s), self._columns))
        result.fill(np.nan)
        if not len(held) or not len(grid_s):
            return result
        times = held[:, 0]
        after = times.searchsorted(grid_s)
        if after[0] > 0 and after[-1] < len(times):
            self._between(grid_s, after, held, result)
            self._forget(int(after[-1]))
            return result
        inside = (after < len(times)) & (after > 0)
        right = np.clip(after, 1, len(times) - 1)
        joined = inside & (held[right, 1] == 0) if len(times) > 1 else np.zeros(len(grid_s), dtype=bool)
        left = right[joined] - 1
        right = right[joined]
        share = (grid_s[joined] - times[left]) / (times[right] - times[left])
        result[joined] = held[left, 2:] + share[:, None] * (held[right, 2:] - held[left, 2:])
        self._on_a_sample(grid_s, after, held, result)
        self._forget(int(after[-1]))
        return result

    @staticmethod
    def _between(grid_s: Floats, after: Integers, held: Floats, result: Floats) -> None:
        """As the rest of `at`, where every grid time lies between two samples held: the usual case."""
        high, low = held[after], held[after - 1]
        share = (grid_s - low[:, 0]) / (high[:, 0] - low[:, 0])
        np.add(low[:, 2:], share[:, None] * (high[:, 2:] - low[:, 2:]), out=result)
        apart, exact = high[:, 1] != 0, high[:, 0] == grid_s
        if apart.any():
            result[apart] = np.nan
        if exact.any():
            result[exact] = high[exact, 2:]

    def _on_a_sample(self, grid_s: Floats, after: Integers, held: Floats, result: Floats) -> None:
        at_hand = np.minimum(after, len(held) - 1)
        exact = (after < len(held)) & (held[at_hand, 0] == grid_s)
        result[exact] = held[at_hand[exact], 2:]

    def _forget(self, after: int) -> None:
        self._samples.discard_before(self._samples.first + max(0, after - 1))
