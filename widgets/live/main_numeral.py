"""The coach's big numeral: name, number, unit and error, each in its own fixed place."""

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import MainNumber, number_text, unit_text
from widgets.theme import Theme

NUMERAL_PX = 56
BASELINE_PX = 72


class MainNumeral(PaintedView):
    """The number ends where the longest one under this name did, so unit and error never move back."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._shown = MainNumber()
        self._longest = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, self.theme.px(104))

    def set_number(self, number: MainNumber) -> None:
        """Show a number; equal text paints nothing."""
        if self._texts(number) != self._texts(self._shown):
            self._longest = self._place_for(number)
            self._shown = number
            self.setAccessibleName(" ".join(self._texts(number)))
            self.update()

    def _place_for(self, number: MainNumber) -> str:
        """Zeros as many as the longest number under the same name has figures."""
        text = number_text(number.value, number.decimals)
        zeros = "".join("0" if letter.isdigit() else letter for letter in text)
        same = (number.label, number.unit) == (self._shown.label, self._shown.unit)
        return max(zeros, self._longest, key=len) if same else zeros

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
        if math.isfinite(self._shown.value):
            self._paint_number(painter, value, unit, error)
        else:
            painter.setFont(theme.font(NUMERAL_PX, 600))
            paint_words(painter, QPointF(0, theme.px(BASELINE_PX)), value, colour=theme.colour("text2"))
        painter.setFont(theme.font(14, tabular=True))
        text = painter.fontMetrics().elidedText(detail, Qt.TextElideMode.ElideRight, self.width())
        paint_words(painter, QPointF(0, theme.px(98)), text, colour=theme.colour("text2"))
        painter.end()

    def _paint_number(self, painter: QPainter, value: str, unit: str, error: str) -> None:
        theme, close = self.theme, unit.startswith("°")
        number = f"{value}°" if close else value
        widest = f"{self._longest}°" if close else self._longest
        painter.setFont(theme.font(self._size_that_fits(widest), 600, tabular=True))
        end = QPointF(painter.fontMetrics().horizontalAdvance(widest), theme.px(BASELINE_PX))
        align = Qt.AlignmentFlag.AlignRight
        paint_words(painter, end, number, colour=theme.colour("text"), align=align)
        quiet, after = theme.colour("text2"), end + QPointF(theme.px(8), 0)
        rest = unit.removeprefix("°")
        painter.setFont(theme.font(20, 500))
        paint_words(painter, after, rest, colour=quiet)
        painter.setFont(theme.font(16, 500, tabular=True))
        above = QPointF(0, theme.px(26) if rest else 0)
        paint_words(painter, after - above, error, colour=quiet)
