"""Turns rounded cones in the picture's plane into one smooth outline."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Field = NDArray[np.float64]
Point = tuple[float, float]
Ball = tuple[float, float, float]
"""x, y and radius in the plane of the picture."""

Distance = Callable[[Field, Field], Field]
"""How far outside a shape points are; negative inside."""

STEP = 1.6
"""Distance of the grid's lines in units of the picture."""


def cone_distance(first: Ball, second: Ball) -> Distance:
    """Distance to the convex hull of two discs.

    The formula is that of an uneven capsule: the side is a straight line that touches both discs.
    """
    (ax, ay, ar), (bx, by, br) = (first, second) if first[2] >= second[2] else (second, first)
    length = float(np.hypot(bx - ax, by - ay))
    if length <= ar - br + 1e-9:
        return lambda x, y: np.hypot(x - ax, y - ay) - ar
    ux, uy = (bx - ax) / length, (by - ay) / length
    slope = (ar - br) / length
    rise = float(np.sqrt(1 - slope * slope))

    def distance(x: Field, y: Field) -> Field:
        along = (x - ax) * ux + (y - ay) * uy
        across = np.abs((x - ax) * uy - (y - ay) * ux)
        way = along * rise - across * slope
        side = across * rise + along * slope - ar
        end = np.where(way < 0, np.hypot(along, across) - ar, np.hypot(along - length, across) - br)
        return np.where((way < 0) | (way > length * rise), end, side)

    return distance


def joined(shapes: Sequence[Distance], softness: float) -> Distance:
    """All shapes as one, with the corners between them filled softly."""

    def distance(x: Field, y: Field) -> Field:
        whole = shapes[0](x, y)
        for shape in shapes[1:]:
            other = shape(x, y)
            near = np.maximum(softness - np.abs(whole - other), 0.0) / softness
            whole = np.minimum(whole, other) - near * near * softness / 4
        return whole

    return distance


def outline(shape: Distance, box: tuple[float, float, float, float]) -> list[list[Point]]:
    """The closed lines where the distance is nought, inside a box of left, top, right, bottom."""
    left, top, right, bottom = box
    xs = np.arange(left - 2 * STEP, right + 3 * STEP, STEP)
    ys = np.arange(top - 2 * STEP, bottom + 3 * STEP, STEP)
    grid_x, grid_y = np.meshgrid(xs, ys)
    values = shape(grid_x, grid_y)
    values[0, :] = values[-1, :] = values[:, 0] = values[:, -1] = 1.0
    return [_thinned(line) for line in _lines(values, xs, ys) if len(line) > 6]


def path(lines: Sequence[Sequence[Point]]) -> str:
    """The lines as path data: curves through the middles of their pieces."""
    pieces = []
    for line in lines:
        middles = [
            ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in zip(line, [*line[1:], line[0]], strict=True)
        ]
        words = [f"M{_pair(middles[-1])}"]
        words += [f"Q{_pair(corner)} {_pair(end)}" for corner, end in zip(line, middles, strict=True)]
        pieces.append("".join(words) + "Z")
    return "".join(pieces)


def _pair(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"


def _lines(values: Field, xs: Field, ys: Field) -> list[list[Point]]:
    inside = values < 0
    mixed = inside[:-1, :-1].astype(int) + inside[:-1, 1:] + inside[1:, :-1] + inside[1:, 1:]
    follows: dict[tuple[int, int, int], tuple[int, int, int]] = {}
    for row, column in zip(*np.nonzero((mixed > 0) & (mixed < 4)), strict=True):
        follows.update(_cell(inside, int(row), int(column)))
    lines = []
    while follows:
        first = edge = next(iter(follows))
        line = []
        while edge in follows:
            line.append(_crossing(values, xs, ys, edge))
            edge = follows.pop(edge)
        if edge == first:
            lines.append(line)
    return lines


def _cell(
    inside: NDArray[np.bool_], row: int, column: int
) -> dict[tuple[int, int, int], tuple[int, int, int]]:
    # An edge is its first grid point and 0 (to the right) or 1 (down). Going round the cell, the line
    # enters where inside begins and leaves where it ends, so all pieces run the same way.
    corners = ((row, column), (row, column + 1), (row + 1, column + 1), (row + 1, column))
    edges = ((row, column, 0), (row, column + 1, 1), (row + 1, column, 0), (row, column, 1))
    state = [bool(inside[corner]) for corner in corners]
    begins = [edges[i] for i in range(4) if not state[i] and state[(i + 1) % 4]]
    ends = [edges[i] for i in range(4) if state[i] and not state[(i + 1) % 4]]
    return dict(zip(begins, ends, strict=True))


def _crossing(values: Field, xs: Field, ys: Field, edge: tuple[int, int, int]) -> Point:
    row, column, down = edge
    first = values[row, column]
    second = values[row + 1, column] if down else values[row, column + 1]
    share = float(first / (first - second))
    return float(xs[column] + (0 if down else share * STEP)), float(ys[row] + (share * STEP if down else 0))


def _thinned(line: Sequence[Point], tolerance: float = 0.16) -> list[Point]:
    """The line without the points that lie on the way between their neighbours (Douglas and Peucker)."""
    points = np.array([*line, line[0]])
    keep = {0, len(points) // 2}
    stack = [(0, len(points) // 2), (len(points) // 2, len(points) - 1)]
    while stack:
        start, end = stack.pop()
        if end - start < 2:
            continue
        way = points[end] - points[start]
        between = points[start + 1 : end] - points[start]
        length = max(float(np.hypot(*way)), 1e-9)
        off = np.abs(between[:, 0] * way[1] - between[:, 1] * way[0]) / length
        worst = int(np.argmax(off))
        if off[worst] > tolerance or end - start > 24:
            middle = start + 1 + worst if off[worst] > tolerance else (start + end) // 2
            keep.add(middle)
            stack += [(start, middle), (middle, end)]
    return [(float(points[i][0]), float(points[i][1])) for i in sorted(keep)]
