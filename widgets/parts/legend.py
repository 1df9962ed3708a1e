"""Says which line is which: a stroke as it is drawn, then the words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.theme import Theme, blend


class Legend(QWidget):
    """Entries are words, side of the body, and whether the line is the thinner one."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[str, str, bool], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def set_entries(self, entries: Sequence[tuple[str, str, bool]]) -> None:
        """Show other entries."""
        self._entries = tuple(entries)
        self.setAccessibleName("; ".join(words for words, _, _ in entries))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(theme.font(13, 500, tabular=True))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() // 2
        room = self.width() // max(1, len(self._entries))
        left = 2
        for words, side, second in self._entries:
            colour = tokens.side(side)
            if second:
                colour = blend(colour, tokens.text2, 0.35)
            painter.setPen(QPen(QColor(colour), self._theme.px(1.5 if second else 3)))
            painter.drawLine(left, middle, left + 28, middle)
            left += 36
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - 44)
            painter.setPen(QColor(tokens.text))
            painter.drawText(left, middle + metrics.ascent() // 2 - 1, shown)
            left += metrics.horizontalAdvance(shown) + 32
        painter.end()


def example(theme: Theme) -> QWidget:
    """Today over the baseline."""
    legend = Legend(theme=theme)
    legend.set_entries([("Today, right", "right", False), ("Baseline, right", "right", True)])
    return legend


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
