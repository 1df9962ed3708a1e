"""Says which curve is which: the stroke as it is drawn, its letter and its words, a line each."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.compare.strokes import strokes
from widgets.compare.view import Titled
from widgets.theme import Theme

_STROKE_PX = 30
_COLUMNS = 2


class CurveKey(QWidget):
    """The newest first; two beside each other in a line."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Titled, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def show_items(self, items: tuple[Titled, ...]) -> None:
        """Show other entries, the earliest first as everywhere."""
        self._items = items
        self.setAccessibleName("; ".join(f"{item.letter} {item.label}" for item in reversed(items)))
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(theme.font(13, 500, tabular=True))
        self.update()

    def sizeHint(self) -> QSize:
        lines = -(-len(self._items) // _COLUMNS) or 1
        return QSize(240, lines * self._line_px())

    def _line_px(self) -> int:
        return self.fontMetrics().height() + 6

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, line = self.width() // _COLUMNS, self._line_px()
        drawn = list(zip(self._items, strokes(self._items, self._theme), strict=True))
        for place, (item, stroke) in enumerate(reversed(drawn)):
            left, top = place % _COLUMNS * room, place // _COLUMNS * line
            middle = top + line // 2
            painter.setPen(stroke.pen)
            painter.drawLine(left + 2, middle, left + _STROKE_PX, middle)
            metrics = painter.fontMetrics()
            words = f"{item.letter}  {item.label}"
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - _STROKE_PX - 20)
            painter.setPen(QColor(self._theme.tokens.text))
            painter.drawText(left + _STROKE_PX + 8, middle + metrics.ascent() // 2 - 1, shown)
        painter.end()


def example(theme: Theme) -> QWidget:
    """Three visits of one side and the other side."""
    key = CurveKey(theme=theme)
    items = [("D", "22 Sep 2026, right", "right"), ("C", "3 Nov 2026, left", "left")]
    items += [("B", "13 Oct 2026, right", "right"), ("A", "3 Nov 2026, right", "right")]
    key.show_items(tuple(Titled(*item) for item in items))
    return key


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
