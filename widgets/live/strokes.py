"""Turns column extents into strokes in device pixels and draws those of one trace in one call."""

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter
from shiboken6 import wrapInstance

from domain.channel import Floats
from widgets.live.history import ColumnExtents

MIN_STROKE_PX = 0.02
"""A lone sample is a stroke of this length: Qt draws nothing for a length of zero."""


class Strokes:
    """Strokes (k, n, 4) as x1, y1, x2, y2 of k traces.

    A column is a stroke from its smallest to its largest value, joined to the column before it.
    """

    def __init__(self, extents: ColumnExtents, *, left: int, range_: tuple[float, float], height: int,
                 pad: int) -> None:  # fmt: skip
        x = extents.column + (0.5 - left)
        traces, columns = extents.low.shape
        lines = np.empty((traces, 2 * columns - 1, 4))
        lines[:, :columns, 0] = lines[:, :columns, 2] = x
        lines[:, columns:, 0] = x[:-1]
        lines[:, columns:, 2] = x[1:]
        lines[:, :columns, 1] = extents.low
        lines[:, :columns, 3] = extents.high
        lines[:, columns:, 1] = extents.before[:, 1:]
        lines[:, columns:, 3] = extents.after[:, 1:]
        low, high = range_
        y = lines[:, :, 1::2]
        np.subtract(high, y, out=y)
        y *= (height - 1) / (high - low)
        np.clip(y, -0.5 - pad / 2, height - 0.5 + pad / 2, out=y)
        y += 0.5 + pad
        lines[:, :columns, 3] += np.where(extents.low == extents.high, MIN_STROKE_PX, 0.0)
        self._lines = lines
        there = np.isfinite(y[:, :, 0] + y[:, :, 1])
        self._there = None if there.all() else there

    def draw(self, painter: QPainter, row: int) -> None:
        """Draw one trace without making an object of each stroke."""
        lines: Floats = self._lines[row]
        if self._there is not None:
            lines = lines[self._there[row]]
        if len(lines):
            first: QLineF = wrapInstance(lines.ctypes.data, QLineF)  # type: ignore[assignment]
            painter.drawLines(first, len(lines))
