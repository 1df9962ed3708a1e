"""One planned day of the week: when, what it asks of the body, and how much of it is done."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.language import say
from domain.program.weeks import WEEKDAYS
from widgets.parts.mirrored import Mirrored
from widgets.program.shown import ShownDay
from widgets.theme import Theme, blend

DEMAND_ICONS = {"hard": "barbell", "mobility": "arrows-clockwise", "stability": "scales", "rest": "moon"}
_ICONS = {"good": "check-circle", "red": "x-circle", "amber": "circle-half", "accent": "play-circle"}


class DayRow(QWidget):
    """The status is a word, a glyph and a colour; the bar is the share of sets done."""

    def __init__(self, day: ShownDay, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._day = theme, day
        when = say("Any day") if day.on is None else WEEKDAYS[day.on.weekday()]
        words = (
            when,
            day.title,
            day.demand,
            say("{done} of {asked} sets", done=day.done, asked=day.asked),
            day.status,
            *day.sets,
        )
        self.setAccessibleName(", ".join(words))
        self.setToolTip("\n".join(day.sets))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, self._theme.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, tokens, day = self._theme, self._theme.tokens, self._day
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(0, 2, 0, -2)
        mirrored = Mirrored(self.rect(), self.layoutDirection())
        if day.level == "accent":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(box, 8, 8)
        inner = box.adjusted(10, 0, -10, 0)
        first = QRect(inner.left(), inner.top(), theme.px(52), inner.height())
        self._two(painter, first, _short(day), "" if day.on is None else str(day.on.day), tokens.text)
        side = theme.px(22)
        glyph = QRect(first.right() + 6, inner.center().y() - side // 2, side, side)
        theme.icon(DEMAND_ICONS.get(day.demand, "circle"), tokens.text2).paint(painter, mirrored.place(glyph))
        last = QRect(inner.right() - theme.px(104), inner.top(), theme.px(104), inner.height())
        middle = QRect(glyph.right() + 12, inner.top(), last.left() - glyph.right() - 20, inner.height())
        self._two(painter, middle, day.title, ", ".join(day.sets) or day.demand, tokens.text)
        self._status(painter, last)
        painter.end()

    def _two(self, painter: QPainter, box: QRect, upper: str, lower: str, colour: str) -> None:
        mirrored = Mirrored(self.rect(), self.layoutDirection())
        half = box.height() // 2
        lines = (
            (upper, 14, 600, colour, box.top() + 3),
            (lower, 12, 400, self._theme.tokens.text2, box.top() + half),
        )
        for text, size, weight, ink, top in lines:
            painter.setFont(self._theme.font(size, weight, tabular=True))
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            line = QRect(box.left(), top, box.width(), half - 2)
            painter.drawText(mirrored.place(line), mirrored.start, shown)

    def _status(self, painter: QPainter, box: QRect) -> None:
        theme, tokens, day = self._theme, self._theme.tokens, self._day
        mirrored = Mirrored(self.rect(), self.layoutDirection())
        colour = tokens.level(day.level)
        painter.setFont(theme.font(12, 600))
        painter.setPen(QColor(colour))
        upper = QRect(box.left(), box.top() + 3, box.width(), box.height() // 2 - 2)
        painter.drawText(mirrored.place(upper), mirrored.end, day.status)
        side = theme.px(16)
        if icon := _ICONS.get(day.level):
            width = painter.fontMetrics().horizontalAdvance(day.status)
            glyph = QRect(upper.right() - width - side - 4, upper.center().y() - side // 2 + 1, side, side)
            theme.icon(icon, colour).paint(painter, mirrored.place(glyph))
        if not day.asked:
            return
        count = f"{day.done}/{day.asked}"
        painter.setFont(theme.font(12, 400, tabular=True))
        painter.setPen(QColor(tokens.text2))
        lower = QRect(box.left(), box.center().y() + 1, box.width(), box.height() // 2 - 4)
        painter.drawText(mirrored.place(lower), mirrored.end, count)
        room = lower.width() - painter.fontMetrics().horizontalAdvance(count) - 8
        bar = QRect(lower.left(), lower.center().y() - 2, room, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(blend(tokens.text2, tokens.surface, 0.25)))
        painter.drawRoundedRect(mirrored.place(bar), 2.5, 2.5)
        bar.setWidth(round(room * min(1.0, day.done / day.asked)))
        painter.setBrush(QColor(tokens.good if day.done >= day.asked else tokens.text2))
        painter.drawRoundedRect(mirrored.place(bar), 2.5, 2.5)


def _short(day: ShownDay) -> str:
    return say("Any") if day.on is None else WEEKDAYS[day.on.weekday()][:3]


def example(theme: Theme) -> QWidget:
    """A day that is due."""
    from widgets.program.example import program

    return DayRow(program().week[1], theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
