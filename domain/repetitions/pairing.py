"""Recognises repetitions that were counted in halves, because each half is unlike its neighbour."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats

LEAST_SWINGS = 6
UNLIKE = 2.0
LEAST_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Swing:
    """A candidate: its times, and the acceleration over it, (16, 3)."""

    start_s: float
    peak_s: float
    end_s: float
    shape: Floats

    @property
    def times(self) -> tuple[float, float, float]:
        """Start, peak, end."""
        return (self.start_s, self.peak_s, self.end_s)


def join_halves(swings: Sequence[Swing]) -> list[tuple[float, float, float]]:
    """Start, peak and end of the repetitions in `swings`.

    Among four in a row, neighbours that differ more than twice as much as every second one are
    halves. When a quarter of all such runs say so, the halves are told apart by the first of these
    runs and joined; a half without its other stays a repetition.
    """
    runs = [_unlike_neighbours(swings[row - 3 : row + 1]) for row in range(3, len(swings))]
    if len(swings) < LEAST_SWINGS or sum(runs) < LEAST_SHARE * len(runs) or not any(runs):
        return [swing.times for swing in swings]
    first = runs.index(True)
    one = (swings[first].shape + swings[first + 2].shape) / 2
    other = (swings[first + 1].shape + swings[first + 3].shape) / 2
    kinds = [_apart(swing.shape, one) < _apart(swing.shape, other) for swing in swings]
    return _joined(swings, kinds)


def _joined(swings: Sequence[Swing], kinds: Sequence[bool]) -> list[tuple[float, float, float]]:
    found: list[tuple[float, float, float]] = []
    opening = kinds[0]
    row = 0
    while row < len(swings):
        whole = row + 1 < len(swings) and kinds[row] == opening and kinds[row + 1] != opening
        last = row + 1 if whole else row
        found.append((swings[row].start_s, swings[row].peak_s, swings[last].end_s))
        row = last + 1
    return found


def _unlike_neighbours(four: Sequence[Swing]) -> bool:
    a, b, c, d = (swing.shape for swing in four)
    neighbours = _apart(a, b) + _apart(b, c) + _apart(c, d)
    return bool(neighbours > 1.5 * UNLIKE * (_apart(a, c) + _apart(b, d)))


def _apart(first: Floats, second: Floats) -> float:
    return float(np.sqrt(np.sum((first - second) ** 2)))
