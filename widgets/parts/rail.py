"""The rail at the left: one place per page, icon and word, the present one marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.focus import PaintedButton
from widgets.parts.mirrored import Mirrored
from widgets.theme import Theme


class Mark(QWidget):
    """The sign of Turnout: two feet, heels together, toes turned out."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Turnout")
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(max(44, theme.px(48)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._theme.px(30)
        centre = QRectF(self.rect()).center()
        heel = QPointF(centre.x(), centre.y() + size * 0.36)
        width = size * 0.24
        for turn, colour in ((-1, self._theme.tokens.left), (1, self._theme.tokens.right)):
            start = heel + QPointF(turn * width * 0.55, 0)
            toes = start + QPointF(turn * size * 0.42, -size * 0.68)
            pen = QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(start, toes)
        painter.end()


class RailButton(PaintedButton):
    """A place to go: icon over word."""

    def __init__(
        self, icon: str, text: str, *, theme: Theme, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._icon_name = icon
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(68) + 16, max(52, self._theme.px(52) + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, tokens = self._theme, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(6, 2, -6, -2)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(box, 8, 8)
        if self.isChecked():
            painter.setBrush(QColor(tokens.accent))
            edge = QRect(0, box.top() + 10, 3, box.height() - 20)
            run = Mirrored(self.rect(), self.layoutDirection())
            painter.drawRoundedRect(run.place(edge), 1.5, 1.5)
        if self.ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7)
        colour = tokens.text if self.isChecked() else tokens.text2
        font = theme.font(12, 600 if self.isChecked() else 500)
        painter.setFont(font)
        side, words = theme.px(22), painter.fontMetrics().height()
        top = box.top() + (box.height() - side - words - 2) // 2
        glyph = QRect(box.center().x() - side // 2, top, side, side)
        theme.icon(self._icon_name, colour).paint(painter, glyph)
        painter.setPen(QColor(colour))
        under = QRect(box.left(), glyph.bottom() + 2, box.width(), words)
        painter.drawText(under, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Rail(QFrame):
    """The places, from top to bottom."""

    page_requested = Signal(str)

    def __init__(
        self, places: Sequence[tuple[str, str, str]], *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`places` are name, icon and word."""
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self.setAccessibleName(say("Pages"))
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.space(2), 0, theme.space(2))
        column.setSpacing(2)
        column.addWidget(Mark(theme=theme))
        for number, (name, icon, text) in enumerate(places, start=1):
            button = RailButton(icon, text, theme=theme, key=f"Ctrl+{number}" if number < 10 else "")
            button.clicked.connect(lambda _checked=False, name=name: self.page_requested.emit(name))
            self._group.addButton(button)
            column.addWidget(button)
            self._buttons[name] = button
        column.addStretch(1)

    def mark(self, name: str) -> None:
        """Show which page is open; a page that has no button leaves none marked."""
        self._group.setExclusive(False)
        for place, button in self._buttons.items():
            button.setChecked(place == name)
        self._group.setExclusive(True)


def example(theme: Theme) -> QWidget:
    """The rail with one place marked."""
    rail = Rail([("today", "house", "Today"), ("athletes", "users", "Athletes")], theme=theme)
    rail.mark("athletes")
    return rail


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
