"""Paints what lies behind the traces: grid, target band, limits, shaded reps, event ticks."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from widgets.live.panels import nice_ticks
from widgets.theme import Theme

WORD_GAP_PX = 5.0
LEAST_SHARE = 0.6
"""Of a word; a shorter rest of it says nothing and is left out."""


@dataclass(slots=True)
class TimeMarks:
    """Absolute times shared by all panels: shaded reps and event ticks. `now_s` is the right edge."""

    now_s: float = 0.0
    window_s: float = 10.0
    reps: list[tuple[float, float, bool]] = field(default_factory=list)
    events: list[tuple[float, str]] = field(default_factory=list)


class Backdrop(QGraphicsItem):
    """The layer behind one panel's traces, in the pixel coordinates of its view box."""

    def __init__(self, *, view_box: Any, theme: Theme, marks: TimeMarks, first: bool) -> None:
        super().__init__(view_box)
        self._view_box = view_box
        self._marks = marks
        self._first = first
        self.theme = theme
        self.value_range = (0.0, 1.0)
        self.target: tuple[float, float] | None = None
        self.limits: tuple[tuple[float, str], ...] = ()
        self.setZValue(-10)

    def resized(self) -> None:
        """Follow the view box."""
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF(self._view_box.rect())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,  # noqa: ARG002
        widget: QWidget | None = None,  # noqa: ARG002
    ) -> None:
        area = self.boundingRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_reps(painter, area)
        self._paint_target(painter, area)
        self._paint_grid(painter, area)
        self._paint_limits(painter, area)
        self._paint_events(painter, area)

    def _x(self, area: QRectF, time_s: float) -> float:
        return area.right() + (time_s - self._marks.now_s) / self._marks.window_s * area.width()

    def _y(self, area: QRectF, value: float) -> float:
        low, high = self.value_range
        return round(area.top() + (high - value) / (high - low) * area.height())

    def _tint(self, tint: str, alpha: int) -> QColor:
        colour = self.theme.colour(tint)
        colour.setAlpha(alpha)
        return colour

    def _paint_reps(self, painter: QPainter, area: QRectF) -> None:
        for start_s, end_s, accepted in self._marks.reps:
            left, right = self._x(area, start_s), self._x(area, end_s)
            if right < area.left() or left > area.right():
                continue
            tint = "text2" if accepted else "red"
            painter.fillRect(
                QRectF(left, area.top(), right - left, area.height()) & area, self._tint(tint, 26)
            )

    def _paint_target(self, painter: QPainter, area: QRectF) -> None:
        if self.target is None:
            return
        low, high = self.target
        top, bottom = self._y(area, high), self._y(area, low)
        band = QRectF(area.left(), top, area.width(), bottom - top) & area
        painter.fillRect(band, self._tint("good", 40))
        painter.setPen(QPen(self._tint("good", 150), 1))
        painter.drawLines(
            [
                QLineF(band.left(), y, band.right(), y)
                for y in (top, bottom)
                if area.top() <= y <= area.bottom()
            ]
        )

    def _paint_grid(self, painter: QPainter, area: QRectF) -> None:
        for value in nice_ticks(*self.value_range):
            painter.setPen(QPen(self.theme.colour("text2" if value == 0 else "line"), 1))
            painter.setOpacity(0.45 if value == 0 else 0.7)
            y = self._y(area, value)
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setOpacity(1.0)

    def _paint_limits(self, painter: QPainter, area: QRectF) -> None:
        for value, tint in self.limits:
            y = self._y(area, value)
            if area.top() <= y <= area.bottom():
                style = Qt.PenStyle.DashLine if tint == "amber" else Qt.PenStyle.SolidLine
                painter.setPen(QPen(self.theme.colour(tint), 1, style))
                painter.drawLine(QLineF(area.left(), y, area.right(), y))

    def _paint_events(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self.theme.font(12))
        metrics = painter.fontMetrics()
        events = [(self._x(area, time_s), text) for time_s, text in sorted(self._marks.events)]
        events = [event for event in events if area.left() <= event[0] <= area.right()]
        painter.setPen(QPen(self._tint("text2", 140), 1, Qt.PenStyle.DotLine))
        painter.drawLines([QLineF(x, area.top(), x, area.bottom()) for x, _ in events])
        if not self._first:
            return
        painter.setPen(self.theme.colour("text2"))
        needs = [(x, metrics.horizontalAdvance(text) + 2.0) for x, text in events]
        for (start, room), (_, text) in zip(
            word_rooms(needs, area.left(), area.right()), events, strict=True
        ):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            box = QRectF(start, area.top() + 2, room, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, shown)


def word_rooms(needs: Sequence[tuple[float, float]], left: float, right: float) -> list[tuple[float, float]]:
    """Start and width of the word at each line; `needs` holds (x of the line, width of its word), by x.

    A word that has just come has its room before its line, not yet behind it; older ones end before
    the next line or its word, or have no room at all.
    """
    rooms: list[tuple[float, float]] = []
    limit = right
    for x, width in reversed(needs):
        start, room = x + WORD_GAP_PX, min(width, max(0.0, limit - x - WORD_GAP_PX))
        if not rooms and room < width and x - WORD_GAP_PX - width >= left:
            start, room = x - WORD_GAP_PX - width, width
        rooms.append((start, room if room >= LEAST_SHARE * width else 0.0))
        limit = min(x, start) - WORD_GAP_PX
    return rooms[::-1]
