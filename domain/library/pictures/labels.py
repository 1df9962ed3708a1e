"""Finds room for the words of each sensor: near it, off the body, inside the frame, never one on another."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domain.library.pictures.camera import HEIGHT, WIDTH
from domain.library.pictures.outline import Point

FONT, HIGH, EDGE = 15.0, 26.0, 8.0
"""Size of the words, height of a label and its distance from the frame's edge, in units."""

_GRID = 8
_ALONG = tuple(step / 8 for step in range(9))
_NARROW, _WIDE = set("iljtfr.,:' I1"), set("mwMWG")


@dataclass(frozen=True, slots=True)
class Label:
    """Words in a box; the leader runs from the box to the target."""

    words: str
    left: float
    top: float
    wide: float
    target: Point

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        return self.left, self.top, self.left + self.wide, self.top + HIGH

    @property
    def joint(self) -> Point:
        """The point of the box nearest to the target, where the leader begins."""
        left, top, right, bottom = self.box
        return min(max(self.target[0], left), right), min(max(self.target[1], top), bottom)


def width_of(words: str, size: float = FONT) -> float:
    """How wide words will be, in units; a little more than any usual typeface needs."""
    shares = [0.33 if c in _NARROW else 0.92 if c in _WIDE else 0.63 for c in words]
    return size * sum(shares)


def arranged(
    wishes: Sequence[tuple[str, float, Point]], taken: NDArray[np.bool_], kept: Sequence[Label] = ()
) -> tuple[Label, ...]:
    """A place for every label.

    Parameters
    ----------
    wishes
        Words, width and target of each label, in units.
    taken
        Where the picture has something, a cell each `cell()` units, shape (rows, columns).
    kept
        Labels that stand already.
    """
    labels = list(kept)
    # The highest first, so that leaders do not cross.
    order = sorted(range(len(wishes)), key=lambda index: (wishes[index][2][1], index))
    found: dict[int, Label] = {}
    for index in order:
        words, wide, target = wishes[index]
        others = [at for number, (_, _, at) in enumerate(wishes) if number != index]
        found[index] = _best(words, wide, target, taken, labels, others)
        labels.append(found[index])
    return tuple(found[index] for index in range(len(wishes)))


def cell() -> int:
    """The size of a cell of the map of what is taken, in units."""
    return _GRID


def _best(
    words: str,
    wide: float,
    target: Point,
    taken: NDArray[np.bool_],
    labels: Sequence[Label],
    others: Sequence[Point],
) -> Label:
    best, lowest = None, float("inf")
    lefts, tops, costs = _places(wide, target, taken)
    # The cheapest first: once a place alone costs more than the best found, no later one can win.
    for number in np.argsort(costs, kind="stable"):
        if costs[number] >= lowest:
            break
        label = Label(words, float(lefts[number]), float(tops[number]), wide, target)
        cost = float(costs[number]) + _among(label, labels, others)
        if cost < lowest:
            best, lowest = label, cost
    if best is None:
        raise ValueError(f"There is no room for {words!r} in the picture: show fewer sensors.")
    return best


def _places(
    wide: float, target: Point, taken: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Left, top and cost of every place a label may have, by its way to the target and what it covers."""
    lefts, tops = np.meshgrid(
        np.arange(EDGE, WIDTH - EDGE - wide + 1, 8.0), np.arange(EDGE, HEIGHT - EDGE - HIGH + 1, 6.0)
    )
    lefts, tops = lefts.ravel(), tops.ravel()
    way = np.hypot(
        np.clip(target[0], lefts, lefts + wide) - target[0], np.clip(target[1], tops, tops + HIGH) - target[1]
    )
    sums = np.zeros((taken.shape[0] + 1, taken.shape[1] + 1))
    sums[1:, 1:] = np.cumsum(np.cumsum(taken, axis=0), axis=1)
    first_row, last_row = _cells(tops - 4, tops + HIGH + 4, taken.shape[0])
    first, last = _cells(lefts - 5, lefts + wide + 5, taken.shape[1])
    covered = sums[last_row, last] - sums[first_row, last] - sums[last_row, first] + sums[first_row, first]
    return lefts, tops, way + np.where(way < 16, 60.0, 0.0) + 30.0 * covered


def _cells(
    low: NDArray[np.float64], high: NDArray[np.float64], count: int
) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    first = np.maximum(0, (low // _GRID).astype(int))
    return first, np.minimum(count, (high // _GRID).astype(int) + 1)


def _among(label: Label, labels: Sequence[Label], others: Sequence[Point]) -> float:
    """What a place costs beside the other labels and sensors."""
    left, top, right, bottom = label.box
    if any(_overlap(label.box, other.box, 8.0) for other in labels):
        return float("inf")
    joint = label.joint
    cost = sum(400.0 for at in others if left - 12 < at[0] < right + 12 and top - 12 < at[1] < bottom + 12)
    for other in labels:
        if _cross(joint, label.target, other.joint, other.target):
            cost += 300.0
        if _through(other.joint, other.target, label.box) or _through(joint, label.target, other.box):
            cost += 300.0
    return cost


def _overlap(a: tuple[float, float, float, float], b: tuple[float, float, float, float], gap: float) -> bool:
    return a[0] < b[2] + gap and b[0] < a[2] + gap and a[1] < b[3] + gap and b[1] < a[3] + gap


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _through(a: Point, b: Point, box: tuple[float, float, float, float]) -> bool:
    steps = ((a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])) for share in _ALONG)
    return any(box[0] - 3 < x < box[2] + 3 and box[1] - 3 < y < box[3] + 3 for x, y in steps)
