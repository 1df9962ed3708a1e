"""Thins a curve to what print can show: the lowest and the highest value of every narrow column."""

from itertools import pairwise

import numpy as np

from domain.channel import Floats


def thinned(time_s: Floats, values: Floats, columns: int) -> tuple[Floats, Floats]:
    """At most two points a column, in the order they happened; gaps (NaN) stay gaps."""
    if len(time_s) <= 2 * columns:
        return time_s, values
    edges = np.linspace(0, len(time_s), columns + 1).astype(np.int64)
    kept: list[int] = []
    for first, last in pairwise(edges.tolist()):
        part = values[first:last]
        if np.isnan(part).any():
            kept.extend(range(first, last))
            continue
        kept.extend({first + int(part.argmin()), first + int(part.argmax())})
    index = np.unique(np.asarray(kept, dtype=np.int64))
    return time_s[index], values[index]


def pieces(time_s: Floats, values: Floats) -> list[tuple[Floats, Floats]]:
    """The stretches between gaps."""
    whole = np.isfinite(values) & np.isfinite(time_s)
    cuts = np.flatnonzero(np.diff(whole.astype(np.int8))) + 1
    parts = zip(np.split(time_s, cuts), np.split(values, cuts), np.split(whole, cuts), strict=True)
    return [(times, numbers) for times, numbers, good in parts if len(good) and good[0]]
