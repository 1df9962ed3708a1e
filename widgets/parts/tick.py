"""A box to tick: large enough for a finger, with a mark that does not speak by colour alone."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from widgets.parts.focus import PaintedButton
from widgets.theme import Theme
from widgets.theme.theme import TARGET_PX


class Tick(PaintedButton):
    """Named for screen readers; the words beside it belong to whoever shows it."""

    def __init__(self, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(TARGET_PX, TARGET_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, side = self._theme.tokens, self._theme.px(22)
        box = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = self.isChecked()
        edge = tokens.line if not self.isEnabled() else tokens.accent if ticked or self.ring else tokens.text2
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(tokens.accent if ticked else tokens.surface))
        painter.drawRoundedRect(box, 5, 5)
        if ticked:
            self._theme.icon("check", tokens.on_accent).paint(painter, box.adjusted(2, 2, -2, -2))
        if self.ring:
            painter.setBrush(QColor(0, 0, 0, 0))
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8)
        painter.end()


def example(theme: Theme) -> QWidget:
    """A box that is ticked."""
    tick = Tick("Tare the force sensor", theme=theme)
    tick.setChecked(True)
    return tick


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
