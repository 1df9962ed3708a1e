"""The phases of a program as a band over its weeks, with a mark for today."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.language import say
from domain.wording import count_text, date_text
from widgets.program.shown import ShownPhase
from widgets.theme import Theme, blend

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PhaseBand(QWidget):
    """One box a phase, as wide as its weeks; weeks are hairlines, today is a line with its word."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phases: tuple[ShownPhase, ...] = ()
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Phases over the weeks"))

    def set_phases(self, phases: Sequence[ShownPhase], today: date) -> None:
        """Show these phases."""
        self._phases, self._today = tuple(phases), today
        words = [f"{one.name}, {count_text(_weeks(one), 'week')}" for one in phases]
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, self._theme.px(84))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._phases:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for phase in self._phases:
            self._paint_phase(painter, phase)
        self._paint_today(painter)
        painter.end()

    def _x(self, day: date) -> float:
        first, last = self._phases[0].begins, self._phases[-1].ends
        share = (day - first).days / max(1, (last - first).days)
        return 1 + share * (self.width() - 2)

    def _paint_phase(self, painter: QPainter, phase: ShownPhase) -> None:
        theme, tokens = self._theme, self._theme.tokens
        top, height = theme.px(20), theme.px(60)
        left, right = self._x(phase.begins), self._x(phase.ends)
        box = QRectF(left + 1, top, max(8.0, right - left - 2), height)
        over = phase.ends <= self._today
        share = 0.28 if phase.current else 0.14 if over else 0.05
        painter.setPen(QPen(QColor(tokens.accent if phase.current else tokens.line), 1))
        painter.setBrush(QColor(blend(tokens.text2, tokens.surface, share)))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(tokens.line))
        weeks = _weeks(phase)
        for week in range(1, weeks):
            x = box.left() + box.width() * week / weeks
            painter.drawLine(round(x), round(box.bottom() - theme.px(8)), round(x), round(box.bottom()))
        words = box.adjusted(12, 6, -8, -10)
        self._line(painter, words, phase.name, 14, 600, tokens.text, upper=True)
        span = say("{weeks} from {begins}", weeks=count_text(weeks, "week"), begins=date_text(phase.begins))
        self._line(painter, words, span, 12, 400, tokens.text2, upper=False)

    def _line(
        self, painter: QPainter, box: QRectF, text: str, size: int, weight: int, colour: str, *, upper: bool
    ) -> None:
        painter.setFont(self._theme.font(size, weight, tabular=True))
        painter.setPen(QColor(colour))
        half = box.height() / 2
        line = QRectF(box.left(), box.top() if upper else box.top() + half, box.width(), half)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(line, _LEFT, shown)

    def _paint_today(self, painter: QPainter) -> None:
        if not self._phases[0].begins <= self._today < self._phases[-1].ends:
            return
        theme = self._theme
        x = round(self._x(self._today))
        painter.setPen(QPen(QColor(theme.tokens.text), 2))
        painter.drawLine(x, theme.px(16), x, theme.px(24))
        painter.drawLine(x, theme.px(70), x, theme.px(82))
        painter.setFont(theme.font(12, 600))
        width = painter.fontMetrics().horizontalAdvance(say("Today"))
        left = min(max(0, x - width // 2), self.width() - width)
        painter.drawText(QRectF(left, 0, width + 2, theme.px(16)), _LEFT, say("Today"))


def _weeks(phase: ShownPhase) -> int:
    return max(1, round((phase.ends - phase.begins).days / 7))


def example(theme: Theme) -> QWidget:
    """Two phases, in the second week of the first."""
    from widgets.program.example import program

    shown = program()
    band = PhaseBand(theme=theme)
    band.set_phases(shown.phases, shown.today)
    return band


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
