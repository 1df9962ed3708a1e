"""Draws the pelvis from the front, tilted, with a level line and the way back."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from widgets.theme import Theme

_RIGHT_HALF = (
    ("M", 0.0, -0.30),
    ("C", 0.12, -0.34, 0.20, -0.36, 0.26, -0.44),
    ("C", 0.40, -0.62, 0.78, -0.62, 0.92, -0.36),
    ("C", 0.99, -0.20, 0.86, -0.08, 0.70, 0.02),
    ("C", 0.62, 0.07, 0.64, 0.16, 0.66, 0.24),
    ("C", 0.68, 0.42, 0.52, 0.60, 0.36, 0.58),
    ("C", 0.24, 0.56, 0.20, 0.44, 0.10, 0.38),
    ("L", 0.0, 0.36),
)


UNITS = 1000.0
"""Path operations flatten curves at a fixed tolerance: the outline is made large to stay round."""


def pelvis_path() -> QPainterPath:
    """The outline, `UNITS` from the middle to each side."""
    path = QPainterPath()
    for mirror in (1.0, -1.0):
        half = QPainterPath()
        for step in _RIGHT_HALF:
            points = [QPointF(mirror * x, y) * UNITS for x, y in zip(step[1::2], step[2::2], strict=True)]
            if step[0] == "M":
                half.moveTo(points[0])
            elif step[0] == "L":
                half.lineTo(points[0])
            else:
                half.cubicTo(*points)
        half.closeSubpath()
        path = path.united(half)
    hole = QPainterPath()
    hole.addEllipse(QPointF(0, 0.03) * UNITS, 0.36 * UNITS, 0.24 * UNITS)
    for side in (-1.0, 1.0):
        eye = QPainterPath()
        eye.addEllipse(QPointF(side * 0.42, 0.36) * UNITS, 0.10 * UNITS, 0.12 * UNITS)
        hole = hole.united(eye)
    return path.subtracted(hole)


def paint_pelvis(
    painter: QPainter, area: QRectF, theme: Theme, *, tilt_deg: float, arrow: bool = True
) -> None:
    """The pelvis tilted by `tilt_deg` (clockwise positive), the level line, and an arrow back to it."""
    radius = min(area.width() / 2.9, area.height() / 1.9)
    centre = area.center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("text2"), max(2.0, radius / 60), Qt.PenStyle.DashLine))
    level_y = centre.y() - 0.36 * radius
    painter.drawLine(QPointF(centre.x() - 1.4 * radius, level_y), QPointF(centre.x() + 1.4 * radius, level_y))
    painter.save()
    painter.translate(centre)
    painter.rotate(tilt_deg)
    painter.scale(radius / UNITS, radius / UNITS)
    painter.setPen(QPen(theme.colour("text"), 0.035 * UNITS))
    painter.setBrush(theme.colour("raised"))
    painter.drawPath(pelvis_path())
    painter.restore()
    if arrow and abs(tilt_deg) > 0.5:
        _paint_arrow_back(painter, centre, radius, theme.colour("red"), tilt_deg)
    painter.restore()


def _paint_arrow_back(
    painter: QPainter, centre: QPointF, radius: float, colour: QColor, tilt_deg: float
) -> None:
    """From the low side up to level, outside the pelvis."""
    way = 1.0 if tilt_deg > 0 else -1.0
    reach = 1.22 * radius
    start_deg, end_deg = 18.0, -24.0
    points = []
    for step in range(25):
        angle = math.radians(start_deg + (end_deg - start_deg) * step / 24)
        points.append(centre + QPointF(way * reach * math.cos(angle), reach * math.sin(angle)))
    paint_arrow(painter, points, colour, radius / 13)


def paint_arrow(painter: QPainter, points: list[QPointF], colour: QColor, wide: float) -> None:
    """An arrow along points, its head at the last of them."""
    pen = QPen(colour, wide)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(points))
    tip, before = points[-1], points[max(0, len(points) - 4)]
    heading = math.atan2(tip.y() - before.y(), tip.x() - before.x())
    size = 3.1 * wide
    wings = [
        tip + QPointF(math.cos(heading + turn), math.sin(heading + turn)) * size for turn in (2.1, 0.0, -2.1)
    ]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF(wings))
