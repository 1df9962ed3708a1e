"""Short holes in a stream carried by a line, so that a filter's time goes on; where it has to start anew."""

import numpy as np

from domain.channel import Floats, Integers

BRIDGED_S = 0.06
"""Over a shorter hole the filter is carried by a line between its neighbours; after a longer one it starts
anew. Measured on fast rotation (BROAD): a line costs 0.9 deg at 0.035 s, 2.7 at 0.07, 11 at 0.21; a new
start 2.4 at any length."""
HOLE_PERIODS = 1.5
"""A step above this many periods is a hole."""


def longest_bridged_s(period_s: float) -> float:
    """The longest step over which a line is drawn, in seconds; a single period is no hole at any rate."""
    return max(BRIDGED_S, HOLE_PERIODS * period_s)


def on_lines(values: Floats, jumps: Integers) -> tuple[Floats, Integers]:
    """Rows with the lacking ones put on straight lines between their neighbours.

    Parameters
    ----------
    values
        (n, columns); NaN stays NaN in its own column.
    jumps
        (n - 1,) periods from each row to the next; 1 where nothing lacks.

    Returns
    -------
    The rows (m, columns), and the (n,) places of the given ones among them.
    """
    place = np.concatenate(([0], np.cumsum(jumps)))
    every = np.arange(int(place[-1]) + 1)
    return np.column_stack([np.interp(every, place, column) for column in values.T]), place
