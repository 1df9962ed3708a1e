"""The coach's big numeral: name, number, unit and error, each in its own fixed place."""

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import MainNumber, number_text, unit_text
from widgets.theme import Theme

NUMERAL_PX = 56


class MainNumeral(PaintedView):
    """The number ends where its widest text would, so unit and error never move."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._shown = MainNumber()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, self.theme.px(104))

    def set_number(self, number: MainNumber) -> None:
        """Show a number; equal text paints nothing."""
        if self._texts(number) != self._texts(self._shown):
            self._shown = number
            self.setAccessibleName(" ".join(self._texts(number)))
            self.update()

    @staticmethod
    def _texts(number: MainNumber) -> tuple[str, str, str, str, str]:
        half = number.half_width_95
        error = "" if half is None or not math.isfinite(half) else f"±{number_text(half, number.decimals)}"
        value = number_text(number.value, number.decimals)
        return number.label, value, unit_text(number.unit), error, number.detail

    def _size_that_fits(self, widest: str) -> float:
        """The numeral's size, smaller only where large text would push the unit out of the card."""
        full = QFontMetricsF(self.theme.font(NUMERAL_PX, 600, tabular=True)).horizontalAdvance(widest)
        room = self.width() - self.theme.px(52)
        return NUMERAL_PX * min(1.0, room / full)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme
        label, value, unit, error, detail = self._texts(self._shown)
        painter = QPainter(self)
        painter.setFont(theme.font(14, 500))
        paint_words(painter, QPointF(0, theme.px(16)), label, colour=theme.colour("text2"))
        widest = "000.0" if self._shown.decimals else "000"
        painter.setFont(theme.font(self._size_that_fits(widest), 600, tabular=True))
        right = float(painter.fontMetrics().horizontalAdvance(widest))
        baseline = theme.px(72)
        align = Qt.AlignmentFlag.AlignRight
        paint_words(painter, QPointF(right, baseline), value, colour=theme.colour("text"), align=align)
        painter.setFont(theme.font(20, 500))
        x = right + theme.px(8)
        paint_words(painter, QPointF(x, baseline), unit, colour=theme.colour("text2"))
        painter.setFont(theme.font(16, 500, tabular=True))
        paint_words(painter, QPointF(x, baseline - theme.px(26)), error, colour=theme.colour("text2"))
        painter.setFont(theme.font(14, tabular=True))
        room = self.width()
        text = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, room)
        paint_words(painter, QPointF(0, theme.px(98)), text, colour=theme.colour("text2"))
        painter.end()
