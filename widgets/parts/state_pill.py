"""A state as colour, shape and word together, so that none of the three is needed alone."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from widgets.parts.mirrored import Mirrored
from widgets.theme import Theme, blend

LEVELS = ("neutral", "good", "amber", "red", "accent")


def paint_level_shape(painter: QPainter, box: QRectF, level: str, colour: QColor) -> None:
    """Good is a disc, amber a triangle, red a square, anything else a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if level == "amber":
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    elif level == "red":
        painter.drawRoundedRect(box, 1.5, 1.5)
    elif level in ("good", "accent"):
        painter.drawEllipse(box)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 2))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.restore()


class StatePill(QWidget):
    """One word in a rounded box. Levels: neutral, good, amber, red, accent."""

    def __init__(
        self, text: str = "", level: str = "neutral", *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = text
        self.level = level
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def set_state(self, text: str, level: str) -> None:
        """Show a word and its level."""
        self.text, self.level = text, level
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(theme.font(13, 600, tabular=True))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text) + self._theme.px(44), metrics.height() + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        colour = tokens.level(self.level)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(blend(colour, tokens.surface, 0.45)), 1))
        painter.setBrush(QColor(tokens.surface))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        size = self._theme.px(10)
        left = self._theme.px(12)
        mirrored = Mirrored(self.rect(), self.layoutDirection())
        mark = QRectF(mirrored.place(QRect(left, (self.height() - size) // 2, size, size)))
        paint_level_shape(painter, mark, self.level, QColor(colour))
        painter.setPen(QColor(tokens.text if self.level == "neutral" else colour))
        words = self.rect().adjusted(left + size + self._theme.px(8), 0, 0, 0)
        painter.drawText(mirrored.place(words), mirrored.start, self.text)
        painter.end()


def example(theme: Theme) -> QWidget:
    """A pill of each level."""
    view = QWidget()
    row = QHBoxLayout(view)
    for level in LEVELS:
        row.addWidget(StatePill(level.capitalize(), level, theme=theme))
    row.addStretch(1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
