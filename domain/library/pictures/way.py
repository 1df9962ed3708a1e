"""Smooth lines through points and the head of an arrow, as path data."""

from collections.abc import Sequence

import numpy as np

from domain.library.pictures.outline import Point


def smooth_path(points: Sequence[Point], *, closed: bool = False) -> str:
    """A curve through all points (Catmull and Rom), as path data."""
    count = len(points)
    if count < 3 and not closed:
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)

    def at(index: int) -> Point:
        return points[index % count] if closed else points[min(max(index, 0), count - 1)]

    words = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for index in range(count if closed else count - 1):
        before, start, end, after = (at(index + step) for step in (-1, 0, 1, 2))
        words.append(
            f"C{start[0] + (end[0] - before[0]) / 6:.1f} {start[1] + (end[1] - before[1]) / 6:.1f} "
            f"{end[0] - (after[0] - start[0]) / 6:.1f} {end[1] - (after[1] - start[1]) / 6:.1f} "
            f"{end[0]:.1f} {end[1]:.1f}"
        )
    return "".join(words) + ("Z" if closed else "")


def arrow_head(before: Point, tip: Point, size: float) -> str:
    """A triangle that ends at the tip and points away from the point before it."""
    length = max(float(np.hypot(tip[0] - before[0], tip[1] - before[1])), 1e-6)
    ux, uy = (tip[0] - before[0]) / length, (tip[1] - before[1]) / length
    back = (tip[0] - ux * size * 0.55, tip[1] - uy * size * 0.55)
    nose = (tip[0] + ux * size * 0.65, tip[1] + uy * size * 0.65)
    half = size * 0.58
    first = (back[0] - uy * half, back[1] + ux * half)
    second = (back[0] + uy * half, back[1] - ux * half)
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (nose, first, second)) + "Z"
