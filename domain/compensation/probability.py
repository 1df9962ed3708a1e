"""The windowed mean of a signal and the probability that its true value is beyond a limit."""

import numpy as np

from domain.channel import Floats


def exceedance(value: Floats, limit: float, sigma: float | Floats) -> Floats:
    """P(true value beyond `limit`) = Phi((value - limit) / sigma), row by row; NaN stays NaN.

    A hard line lies near itself, because every angle has an error: `sigma`, in the unit of the value,
    one number or one a row.
    """
    from scipy.special import ndtr

    probability: Floats = ndtr((value - limit) / sigma)
    return probability


class MovingMean:
    """Causal mean of the last `rows` rows; NaN until it is full and while a NaN is inside.

    Each mean is one dot product of fixed length, so it is equal to the last bit however the feed is cut.
    """

    def __init__(self, rows: int) -> None:
        self._rows = max(1, rows)
        self._ones = np.ones(self._rows)
        self._tail: Floats = np.full(self._rows - 1, np.nan)

    def feed(self, values: Floats) -> Floats:
        """New rows (n,), as many means (n,)."""
        if not len(values):
            return np.empty(0)
        joined = np.concatenate([self._tail, values])
        self._tail = joined[len(joined) - (self._rows - 1) :]
        return np.asarray(np.correlate(joined, self._ones, "valid") / self._rows)
