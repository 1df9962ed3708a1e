"""Where every compensation was inside its limit, and where one was red."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from domain.channel import Floats
from domain.compensation.monitor import RuleState

INSIDE_P = 0.5
RED = 2.0


def inside_every_limit(states: Sequence[RuleState], *, later_rows: int = 0) -> NDArray[np.bool_]:
    """(n,) whether each row is inside every limit: P below 0.5, and no red still latched.

    Red stays latched until the signal was back inside for 500 ms, so a red excursion spoils what
    follows it for that long. An unseen row is not inside.

    Parameters
    ----------
    states
        One for each rule over the same n rows; at least one.
    later_rows
        The states are taken this many rows later, ends repeated: for the lag between force and angle.
    """
    inside = np.ones(len(states[0].level), dtype=np.bool_)
    for state in states:
        p, level = (_shifted(values, later_rows) for values in (state.probability_red, state.level))
        inside &= (p < INSIDE_P) & (level < RED)
    return inside


def red_spans(level: Floats, time_s: Floats) -> tuple[tuple[float, float], ...]:
    """Start and end in seconds of every stretch in which the level was red; (n,) rows."""
    red = np.concatenate([[0], (level == RED).astype(np.int8), [0]])
    edges = np.flatnonzero(np.diff(red))
    spans = zip(edges[::2], edges[1::2] - 1, strict=True)
    return tuple((float(time_s[first]), float(time_s[last])) for first, last in spans)


def _shifted(values: Floats, rows: int) -> Floats:
    index = np.clip(np.arange(len(values)) - rows, 0, len(values) - 1)
    return np.asarray(values[index])
