"""Paints what lies behind the traces, column by column: surface, grid, band, limits, reps, events."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from widgets.live.overlays import TimeMarks
from widgets.live.panels import nice_ticks
from widgets.theme import Theme

DASH_PX, DASH_GAP_PX = 6, 4
DOT_PX = 3


@dataclass(frozen=True, slots=True)
class Strip:
    """Part of a picture: `columns` device columns from the absolute column `left` on, `height` high.

    `columns_per_s` and `ratio` are those of the picture, `pad` is what lies above it in the strip.
    """

    left: int
    columns: int
    height: int
    pad: int
    columns_per_s: float
    ratio: float


class Backdrop:
    """The layer behind one panel's traces, painted into the same strips: columns once painted stay."""

    def __init__(self, *, theme: Theme, marks: TimeMarks) -> None:
        self._marks = marks
        self.theme = theme
        self.value_range = (0.0, 1.0)
        self.target: tuple[float, float] | None = None
        self.limits: tuple[tuple[float, str], ...] = ()

    def paint(self, painter: QPainter, strip: Strip) -> None:
        """Paint one strip; the same columns always look the same."""
        whole = QRectF(0, 0, strip.columns, strip.height + 2 * strip.pad)
        painter.fillRect(whole, self.theme.colour("surface"))
        self._paint_reps(painter, strip)
        if self.target is not None:
            self._paint_target(painter, strip, *self.target)
        for value in nice_ticks(*self.value_range):
            tint = self._tint("text2", 115) if value == 0 else self._tint("line", 178)
            self._line(painter, strip, value, tint)
        for value, name in self.limits:
            if name == "amber":
                self._dashes(painter, strip, value, self.theme.colour(name))
            else:
                self._line(painter, strip, value, self.theme.colour(name))
        self._paint_events(painter, strip)

    def _tint(self, name: str, alpha: int) -> QColor:
        colour = self.theme.colour(name)
        colour.setAlpha(alpha)
        return colour

    def _y(self, strip: Strip, value: float) -> int:
        low, high = self.value_range
        return strip.pad + round((high - value) / (high - low) * (strip.height - 1))

    def _paint_reps(self, painter: QPainter, strip: Strip) -> None:
        for start_s, end_s, accepted in self._marks.reps:
            left = math.floor(start_s * strip.columns_per_s) - strip.left
            right = math.floor(end_s * strip.columns_per_s) - strip.left
            if right > 0 and left < strip.columns:
                area = QRectF(left, strip.pad, right - left, strip.height)
                painter.fillRect(area, self._tint("text2" if accepted else "red", 26))

    def _paint_target(self, painter: QPainter, strip: Strip, low: float, high: float) -> None:
        top, bottom = (
            min(max(self._y(strip, value), strip.pad), strip.pad + strip.height) for value in (high, low)
        )
        painter.fillRect(QRectF(0, top, strip.columns, bottom - top), self._tint("good", 40))
        for value in (low, high):
            self._line(painter, strip, value, self._tint("good", 150))

    def _line(self, painter: QPainter, strip: Strip, value: float, colour: QColor) -> None:
        painter.fillRect(QRectF(0, self._y(strip, value), strip.columns, self._thick(strip)), colour)

    def _thick(self, strip: Strip) -> int:
        return max(1, round(strip.ratio))

    def _dashes(self, painter: QPainter, strip: Strip, value: float, colour: QColor) -> None:
        dash, period = round(DASH_PX * strip.ratio), round((DASH_PX + DASH_GAP_PX) * strip.ratio)
        y, thick = self._y(strip, value), self._thick(strip)
        for place in range(strip.left // period, (strip.left + strip.columns) // period + 1):
            painter.fillRect(QRectF(place * period - strip.left, y, dash, thick), colour)

    def _paint_events(self, painter: QPainter, strip: Strip) -> None:
        step, thick = round(2 * DOT_PX * strip.ratio), self._thick(strip)
        for time_s, _ in self._marks.events:
            x = math.floor(time_s * strip.columns_per_s) - strip.left
            if -thick < x < strip.columns:
                for y in range(strip.pad, strip.pad + strip.height, step):
                    dot = QRectF(x, y, thick, step / 2)
                    painter.fillRect(dot, self._tint("text2", 140))
