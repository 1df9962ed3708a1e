"""The calendar of a program, by month or by week: what is planned, what was done, hard days too close."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from domain.language import say
from domain.program.weeks import WEEKDAYS
from domain.wording import date_text
from widgets.parts.buttons import Choice, IconButton
from widgets.parts.labels import Label
from widgets.program.shown import ShownDay, ShownWeek
from widgets.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MONTHS = (
    *(say("January"), say("February"), say("March"), say("April"), say("May"), say("June")),
    *(say("July"), say("August"), say("September"), say("October"), say("November"), say("December")),
)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class CalendarGrid(QWidget):
    """Painted cells, one a day; arrow keys and the pointer choose a day, Enter opens it."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weeks: tuple[ShownWeek, ...] = ()
        self._today = self.day = date.min
        self._month = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("Calendar"))

    def set_weeks(self, weeks: Sequence[ShownWeek], *, today: date, month: int = 0) -> None:
        """Show these weeks; days of another month than `month` (1-12) are quieter."""
        self._weeks, self._today, self._month = tuple(weeks), today, month
        if not any(self.day in _dates(week) for week in weeks):
            self.day = today if any(today in _dates(week) for week in weeks) else weeks[0].monday
        self._tell()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(700, self._theme.px(24) + max(1, len(self._weeks)) * self._theme.px(76))

    def minimumSizeHint(self) -> QSize:
        return QSize(420, self._theme.px(24) + max(1, len(self._weeks)) * self._theme.px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (step := _STEPS.get(Qt.Key(event.key()))) is not None:
            self._go(self.day + timedelta(days=step))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for day, box in self._cells():
            if box.contains(event.position().toPoint()):
                self._go(day)

    def _go(self, day: date) -> None:
        if any(day in _dates(week) for week in self._weeks):
            self.day = day
            self._tell()
            self.update()
            self.chosen.emit(day)

    def _tell(self) -> None:
        words = [f"{item.title}, {item.status}" for item in self.items_of(self.day)]
        self.setAccessibleDescription(f"{date_text(self.day)}: {'; '.join(words) or say('nothing planned')}")

    def items_of(self, day: date) -> tuple[ShownDay, ...]:
        """What is planned for a date."""
        return tuple(item for week in self._weeks for item in week.days if item.on == day)

    def _cells(self) -> list[tuple[date, QRect]]:
        top = self._theme.px(24)
        width, height = self.width() / 7, (self.height() - top) / max(1, len(self._weeks))
        return [
            (
                day,
                QRect(round(column * width), round(top + row * height), round(width) - 4, round(height) - 4),
            )
            for row, week in enumerate(self._weeks)
            for column, day in enumerate(_dates(week))
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, tokens = self._theme, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(12, 600))
        painter.setPen(QColor(tokens.text2))
        for column, name in enumerate(WEEKDAYS):
            box = QRect(round(column * self.width() / 7) + 8, 0, self.width() // 7, theme.px(22))
            painter.drawText(box, _LEFT, name[:3])
        by_day = {day: week for week in self._weeks for day in _dates(week)}
        for day, box in self._cells():
            self._paint_cell(painter, day, box, by_day[day])
        painter.end()

    def _paint_cell(self, painter: QPainter, day: date, box: QRect, week: ShownWeek) -> None:
        theme, tokens = self._theme, self._theme.tokens
        other = bool(self._month) and day.month != self._month
        chosen, warned = day == self.day, day in week.warned
        edge = tokens.accent if chosen and self.hasFocus() else tokens.amber if warned else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if chosen or warned else 1))
        painter.setBrush(QColor(tokens.bg if other else tokens.raised if chosen else tokens.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
        inner = box.adjusted(8, 4, -6, -4)
        line = theme.px(18)
        painter.setFont(theme.font(12, 700 if day == self._today else 500, tabular=True))
        painter.setPen(QColor(tokens.text2 if other else tokens.text))
        number = say("{day} · today", day=day.day) if day == self._today else str(day.day)
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), _LEFT, number)
        if warned:
            side = theme.px(15)
            glyph = QRect(inner.right() - side, inner.top() + 1, side, side)
            theme.icon("warning", tokens.amber).paint(painter, glyph)
        rows = [(item.title, item) for item in week.days if item.on == day]
        for place, (text, item) in enumerate(rows):
            row = QRect(inner.left(), inner.top() + (place + 1) * line, inner.width(), line)
            self._paint_item(painter, row, text, item, inner)
        if beside := week.beside.get(day):
            top = inner.top() + (len(rows) + 1) * line
            if top + line <= inner.bottom() + 4:
                painter.setFont(theme.font(12))
                painter.setPen(QColor(tokens.text2))
                painter.drawText(
                    QRect(inner.left(), top, inner.width(), line),
                    _LEFT,
                    say("+{beside} beside", beside=beside),
                )

    def _paint_item(self, painter: QPainter, box: QRect, text: str, item: ShownDay, inner: QRect) -> None:
        if box.bottom() > inner.bottom() + 4:
            return
        theme, tokens = self._theme, self._theme.tokens
        colour = tokens.level(item.level)
        side = theme.px(8)
        mark = QRectF(box.left(), box.center().y() - side / 2 + 1, side, side)
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.setBrush(QColor(colour) if item.level == "good" else Qt.BrushStyle.NoBrush)
        if item.demand == "hard":
            painter.drawRect(mark)
        else:
            painter.drawEllipse(mark)
        painter.setPen(QColor(tokens.text))
        painter.setFont(theme.font(12))
        words = box.adjusted(side + 6, 0, 0, 0)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _LEFT, shown)


class ProgramCalendar(QWidget):
    """The grid with the way to other months and weeks, and the chosen day in words."""

    moved = Signal(object)
    day_opened = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._weeks: tuple[ShownWeek, ...] = ()
        self._today = self._at = date.min
        self._title = Label(theme=theme, role="heading")
        self._kind = Choice([("month", say("Month")), ("week", say("Week"))], theme=theme, name=say("Show"))
        back = IconButton("caret-left", say("Earlier"), theme=theme)
        on = IconButton("caret-right", say("Later"), theme=theme)
        self.grid = CalendarGrid(theme=theme)
        self._words = Label(theme=theme, wrap=True)
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(on)
        head.addWidget(self._kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(2))
        column.addLayout(head)
        column.addWidget(self.grid, 1)
        column.addWidget(self._words)
        legend = say(
            "Square: hard day. Ring: mobility or stability. Filled: done. Amber: hard days too close."
        )
        column.addWidget(Label(legend, theme=theme, role="caption", wrap=True))
        back.clicked.connect(lambda: self._step(-1))
        on.clicked.connect(lambda: self._step(1))
        self._kind.chosen.connect(lambda _kind: self._show())
        self.grid.chosen.connect(self._choose)
        self.grid.opened.connect(self.day_opened)

    @property
    def kind(self) -> str:
        """`month` or `week`."""
        return self._kind.selected

    def set_weeks(self, weeks: Sequence[ShownWeek], *, at: date, today: date) -> None:
        """Show the month of `at`; `weeks` are all that touch it."""
        self._weeks, self._at, self._today = tuple(weeks), at, today
        self._show()

    def _show(self) -> None:
        month = self._kind.selected == "month"
        shown = [week for week in self._weeks if month or self._at in _dates(week)] or list(self._weeks[:1])
        if not shown:
            return
        if not month:
            self._title.setText(say("Week of {monday}", monday=date_text(shown[0].monday)))
        else:
            self._title.setText(f"{_MONTHS[self._at.month - 1]} {self._at.year}")
        self.grid.set_weeks(shown, today=self._today, month=self._at.month if month else 0)
        self._say(self.grid.day)

    def _step(self, way: int) -> None:
        if self._kind.selected == "week":
            self.moved.emit(self._at + timedelta(weeks=way))
            return
        edge = self._at.replace(day=1) - timedelta(days=1) if way < 0 else _next_month(self._at)
        self.moved.emit(edge.replace(day=1))

    def _choose(self, day: date) -> None:
        if self._kind.selected == "week":
            self._at = day
        self._say(day)

    def _say(self, day: date) -> None:
        items = self.grid.items_of(day)
        told = [
            say(
                "{title}: {done} of {asked} sets, {status}. {names}",
                title=item.title,
                done=item.done,
                asked=item.asked,
                status=item.status,
                names=", ".join(item.sets),
            )
            for item in items
        ]
        self._words.setText(f"{date_text(day)} · {'  '.join(told) or say('Nothing planned.')}")


def _dates(week: ShownWeek) -> tuple[date, ...]:
    return tuple(week.monday + timedelta(days=number) for number in range(7))


def _next_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def example(theme: Theme) -> QWidget:
    """A month with two hard days too close."""
    from widgets.program.example import TODAY, weeks

    calendar = ProgramCalendar(theme=theme)
    calendar.set_weeks(weeks(), at=TODAY, today=TODAY)
    return calendar


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
