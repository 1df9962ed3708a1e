"""The target bar: one column that fills towards a band to aim at."""

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.protocol import Target
from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import number_text, with_unit
from widgets.theme import Theme


class TargetBar(PaintedView):
    """A vertical bar with its band; `set_value` repaints only the part that changed."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._value = math.nan
        self._best = math.nan
        self._target: Target | None = None
        self._low = 0.0
        self._high = 160.0
        self._unit = "N"
        self._label_px = 14
        self.setAccessibleName(say("Target bar"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(160, 320)

    def set_label_size(self, size_px: int) -> None:
        """The size of the numbers beside the bar."""
        self._label_px = size_px
        self.update()

    def set_scale(self, low: float, high: float, unit: str) -> None:
        """The values at the bottom and the top."""
        self._low, self._high, self._unit = low, high, unit
        self.update()

    def set_target(self, target: Target | None) -> None:
        """The band to aim at."""
        self._target = target
        if target is not None:
            self._unit = target.unit
        self.update()

    def set_best(self, value: float) -> None:
        """A line at the best so far with its number beside it; NaN takes it away."""
        shown = (number_text(value), round(self._y(value)))
        if shown != (number_text(self._best), round(self._y(self._best))):
            self._best = value
            self.update()

    @property
    def top(self) -> float:
        """The value at the top of the scale."""
        return self._high

    @property
    def best(self) -> float:
        """The best so far; NaN where there is none yet."""
        return self._best

    def set_value(self, value: float) -> None:
        """Follow the data: repaints between the old and the new top, and more only at the band."""
        before, after = self._zone(self._value), self._zone(value)
        old_y, self._value = self._y(self._value), value
        if before != after:
            self.update(self._bar().toAlignedRect().adjusted(-3, -3, 3, 3))
            return
        new_y = self._y(value)
        top, bottom = math.floor(min(old_y, new_y)) - 6, math.ceil(max(old_y, new_y)) + 6
        bar = self._bar().toAlignedRect()
        if round(old_y * 4) != round(new_y * 4):
            self.update(QRect(bar.left() - 3, top, bar.width() + 6, bottom - top))

    def bar_px(self) -> QRect:
        """Where the bar itself is, in this view's pixels."""
        return self._bar().toAlignedRect()

    def top_px(self, value: float) -> int:
        """The first row that a value fills."""
        return round(self._y(value))

    @property
    def in_band(self) -> bool:
        """Whether the value is inside the band now."""
        return self._zone(self._value) == "in"

    def _zone(self, value: float) -> str:
        if not math.isfinite(value):
            return "none"
        if self._target is None:
            return "free"
        if value > self._target.high:
            return "over"
        return "in" if value >= self._target.low else "under"

    def _bar(self) -> QRectF:
        label = self._label_px * self.theme.scale * 3.6 + 24
        return QRectF(label, 8, max(20.0, self.width() - 2 * label), self.height() - 16)

    def _y(self, value: float) -> float:
        bar = self._bar()
        if not math.isfinite(value):
            return bar.bottom()
        share = (value - self._low) / (self._high - self._low)
        return bar.bottom() - min(1.0, max(0.0, share)) * bar.height()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.theme.colour("bg"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = self._bar()
        radius = min(12.0, bar.width() / 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(bar, radius, radius)
        self._paint_fill(painter, bar, radius)
        self._paint_band(painter, bar)
        self._paint_best(painter, bar)
        painter.end()

    def _paint_best(self, painter: QPainter, bar: QRectF) -> None:
        """At the left, because the band's numbers stand at the right."""
        if not math.isfinite(self._best) or self._best <= self._low:
            return
        y, gap = self._y(self._best), self._label_px / 4
        ink = self.theme.colour("text")
        painter.setPen(QPen(ink, max(2.0, self._label_px / 12)))
        painter.drawLine(QPointF(bar.left() - gap * 2, y), QPointF(bar.right(), y))
        align = Qt.AlignmentFlag.AlignRight
        painter.setFont(self.theme.font(self._label_px * 1.15, 600, tabular=True))
        tall = painter.fontMetrics().capHeight()
        # Near the top the two lines of words go below the line, so that none is cut off.
        first = max(y + tall / 2, bar.top() + tall)
        at = QPointF(bar.left() - gap * 3, first)
        text = with_unit(number_text(self._best), self._unit)
        paint_words(painter, at, text, colour=ink, align=align)
        painter.setFont(self.theme.font(self._label_px * 5 / 6, 400))
        below = at + QPointF(0, tall + gap * 1.6)
        paint_words(painter, below, "best", colour=self.theme.colour("text2"), align=align)

    def _paint_fill(self, painter: QPainter, bar: QRectF, radius: float) -> None:
        top = self._y(self._value)
        if bar.bottom() - top < 1:
            return
        tints = {"in": "good", "over": "amber"}
        painter.save()
        painter.setClipRect(QRectF(bar.left(), top, bar.width(), bar.bottom() - top))
        painter.setBrush(self.theme.colour(tints.get(self._zone(self._value), "text")))
        painter.drawRoundedRect(bar, radius, radius)
        painter.restore()

    def _paint_band(self, painter: QPainter, bar: QRectF) -> None:
        if self._target is None:
            return
        top, bottom = self._y(self._target.high), self._y(self._target.low)
        band = QRectF(bar.left() - 10, top, bar.width() + 20, bottom - top)
        inside = self.in_band
        painter.setBrush(self.tint("good", 0.0 if inside else 0.22))
        painter.setPen(QPen(self.theme.colour("text" if inside else "good"), 3))
        painter.drawRoundedRect(band, 8, 8)
        painter.setFont(self.theme.font(self._label_px, 500, tabular=True))
        drop = painter.fontMetrics().capHeight() / 2
        x = band.right() + 12
        for value, y in ((self._target.high, top), (self._target.low, bottom)):
            text = with_unit(number_text(value), self._target.unit)
            paint_words(painter, QPointF(x, y + drop), text, colour=self.theme.colour("text2"))


def example(theme: Theme) -> QWidget:
    """A bar inside its band."""
    bar = TargetBar(theme=theme)
    bar.set_target(Target(low=105, high=130, unit="N"))
    bar.set_value(118)
    return bar


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (300, 480))
