"""The orientation of a foreign motion sensor at every row of its file, by the filter that runs live."""

from itertools import pairwise

import numpy as np

from domain.channel import Floats
from domain.foreign.samples import ForeignSamples
from domain.foreign.times import EvenSamples
from domain.motion.orientation import OrientationFilter
from domain.samples.bridging import longest_bridged_s

BLOCK_ROWS = 500


def orientation_of_rows(samples: ForeignSamples, even: EvenSamples, *, magnetometer: bool) -> Floats:
    """Sensor-to-earth quaternions w x y z, z up, (n, 4), one per row of the file.

    With the magnetometer x points east; without it the heading is arbitrary and drifts.

    Causal: a row's orientation depends on the rows up to it (on an even grid up to the one after it).
    NaN where the row lacks a value or repeats a time. After a long hole the filter starts
    anew: what was turned in it is not known.
    """
    gyr, acc = samples.channels.index("gyr_x"), samples.channels.index("acc_x")
    mag = samples.channels.index("mag_x") if magnetometer else 0
    orientation = OrientationFilter(even.rate_hz, magnetometer=magnetometer)
    parts = []
    long_hole = np.diff(even.time_s) > longest_bridged_s(1.0 / even.rate_hz)
    breaks = (np.flatnonzero(long_hole) + 1).tolist()
    for start, stop in pairwise([0, *breaks, len(even.time_s)]):
        if start:
            orientation.restart()
        for first in range(start, stop, BLOCK_ROWS):
            rows = even.values[first : min(stop, first + BLOCK_ROWS)]
            field = rows[:, mag : mag + 3] if magnetometer else None
            found = orientation.feed(rows[:, gyr : gyr + 3], rows[:, acc : acc + 3], field)
            parts.append(found.quaternion)
    return _at(np.concatenate(parts), even.place)


def _at(quaternion: Floats, place: Floats) -> Floats:
    """Quaternions at places between rows, by the normalised line between neighbours."""
    known = np.isfinite(place)
    found = np.full((len(place), 4), np.nan)
    left = np.clip(np.floor(place[known] + 1e-9).astype(np.int64), 0, len(quaternion) - 1)
    right = np.minimum(left + 1, len(quaternion) - 1)
    share = np.clip(place[known] - left, 0.0, 1.0)
    first, second = quaternion[left], quaternion[right]
    second = np.where(np.sum(first * second, axis=1, keepdims=True) < 0, -second, second)
    between = np.where((share > 1e-6)[:, None], (1 - share[:, None]) * first + share[:, None] * second, first)
    with np.errstate(invalid="ignore"):
        found[known] = between / np.linalg.norm(between, axis=1, keepdims=True)
    return found
