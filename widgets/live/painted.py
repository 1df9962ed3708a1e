"""The base of views that paint themselves: a theme, and numbers that stay where they are."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from widgets.theme import Theme


class PaintedView(QWidget):
    """A view that paints itself in the colours and sizes of a theme."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes."""
        self.theme = theme
        self.updateGeometry()
        self.update()

    def tint(self, name: str, alpha: float) -> QColor:
        """A token's colour, `alpha` 0-1 opaque."""
        colour = self.theme.colour(name)
        colour.setAlphaF(alpha)
        return colour


def paint_words(
    painter: QPainter, at: QPointF, text: str, *, colour: QColor, align: Qt.AlignmentFlag | None = None
) -> float:
    """Words on the baseline `at`, from it, ending at it or centred on it; returns their width."""
    width = painter.fontMetrics().horizontalAdvance(text)
    x = at.x()
    if align == Qt.AlignmentFlag.AlignRight:
        x -= width
    elif align == Qt.AlignmentFlag.AlignHCenter:
        x -= width / 2
    painter.setPen(colour)
    painter.drawText(QPointF(x, at.y()), text)
    return float(width)
