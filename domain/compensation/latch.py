"""Amber or red that stays on until the signal was back inside for a while, many rows at a time."""

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats
from domain.judging import Judging


class Latch:
    """On when the probability stays high for long enough; off when it stays low for long enough.

    An unknown probability changes nothing. The answer does not depend on how the feed is cut.

    Parameters
    ----------
    judging
        The probabilities and times.
    period_s
        Seconds from row to row.
    """

    def __init__(self, judging: Judging, *, period_s: float) -> None:
        self._judging = judging
        self._enter_rows = max(1, round(judging.enter_s / period_s))
        self._leave_rows = max(1, round(judging.leave_s / period_s))
        self._high_rows = 0
        self._low_rows = 0
        self.on = False

    def feed(self, probability: Floats) -> NDArray[np.bool_]:
        """New rows (n,); whether the latch is on after each."""
        known = np.flatnonzero(probability == probability)
        state = np.full(len(probability), self.on)
        if not len(known):
            return state
        p = probability[known]
        if not self.on and not (p >= self._judging.enter_p).any():
            # Off and far from on, as almost always: nothing else has to be known.
            self._high_rows = 0
            return state
        high = _run_lengths(p >= self._judging.enter_p, self._high_rows)
        low = _run_lengths(p < self._judging.leave_p, self._low_rows)
        self._high_rows, self._low_rows = int(high[-1]), int(low[-1])
        enters, leaves = high >= self._enter_rows, low >= self._leave_rows
        if enters.any() or leaves.any():
            decided = np.where(enters | leaves, np.arange(len(p)), -1)
            last = np.maximum.accumulate(decided)
            known_state = np.where(last >= 0, enters[last], self.on)
            at = np.searchsorted(known, np.arange(len(probability)), side="right") - 1
            state = np.where(at >= 0, known_state[at], self.on)
            self.on = bool(state[-1])
        return state


def _run_lengths(flags: NDArray[np.bool_], before: int) -> NDArray[np.int64]:
    """How many rows in a row are true up to each; `before` such rows precede the first."""
    index = np.arange(len(flags))
    last_false = np.maximum.accumulate(np.where(flags, -1, index))
    lengths: NDArray[np.int64] = np.where(last_false >= 0, index - last_false, index + 1 + before)
    return lengths
