"""A line to press: icon, title, a quieter line under it, and a word at the end."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from widgets.parts.focus import PaintedButton
from widgets.parts.mirrored import Mirrored
from widgets.theme import Theme


class LinkRow(PaintedButton):
    """`level` colours the icon and the quieter line; the icon's shape says the same."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        trailing: str = "",
        *,
        theme: Theme,
        level: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._icon_name, self._trailing, self._level = icon, trailing, level
        self._text = text
        self.setText(title)
        self.setToolTip(text)
        self.setAccessibleName(", ".join(part for part in (title, text, trailing) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, max(52, self._theme.px(52)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, tokens = self._theme, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, 1, -1, -1)
        run = Mirrored(box, self.layoutDirection())
        painter.setPen(QPen(QColor(tokens.accent), 2) if self.ring else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        side = theme.px(22)
        glyph = QRect(box.left() + 8, box.center().y() - side // 2, side, side)
        theme.icon(self._icon_name, tokens.level(self._level)).paint(painter, run.place(glyph))
        words = box.adjusted(8 + side + 12, 4, -8, -4)
        if self._trailing:
            painter.setFont(theme.font(12, tabular=True))
            painter.setPen(QColor(tokens.text2))
            painter.drawText(run.place(words), run.end, self._trailing)
            words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(self._trailing) - 12)
        upper = QRect(words.left(), words.top(), words.width(), words.height() // 2)
        lower = QRect(words.left(), upper.bottom() + 1, words.width(), words.height() - upper.height())
        self._line(painter, run, upper, self.text(), 14, 500, tokens.text)
        self._line(painter, run, lower, self._text, 12, 400, tokens.text2)
        painter.end()

    def _line(
        self, painter: QPainter, run: Mirrored, box: QRect, text: str, size: int, weight: int, colour: str
    ) -> None:
        painter.setFont(self._theme.font(size, weight))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(run.place(box), run.start, shown)


def example(theme: Theme) -> QWidget:
    """A line of each level."""
    view = QWidget()
    column = QVBoxLayout(view)
    for level, icon in (("", "play"), ("good", "check-circle"), ("amber", "warning"), ("red", "x-circle")):
        column.addWidget(
            LinkRow(icon, "Force cell", "Calibrated 3 months ago", "due", theme=theme, level=level)
        )
    column.addStretch(1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
