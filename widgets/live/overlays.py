"""Writes the words of events over the traces, each beside its line as far as there is room."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

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


class EventWords(QGraphicsItem):
    """The words over one panel, in the pixel coordinates of its view box."""

    def __init__(self, *, view_box: Any, theme: Theme, marks: TimeMarks) -> None:
        super().__init__(view_box)
        self._view_box = view_box
        self._marks = marks
        self.theme = theme
        self.setZValue(20)

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
        events = [(self._x(area, time_s), text) for time_s, text in sorted(self._marks.events)]
        events = [event for event in events if area.left() <= event[0] <= area.right()]
        if not events:
            return
        painter.setFont(self.theme.font(12))
        painter.setPen(self.theme.colour("text2"))
        metrics = painter.fontMetrics()
        needs = [(x, metrics.horizontalAdvance(text) + 2.0) for x, text in events]
        rooms = word_rooms(needs, area.left(), area.right())
        for (start, room), (_, text) in zip(rooms, events, strict=True):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            box = QRectF(start, area.top() + 2, room, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, shown)

    def _x(self, area: QRectF, time_s: float) -> float:
        return area.right() + (time_s - self._marks.now_s) / self._marks.window_s * area.width()


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
