"""The battery at the left: what is done, what is next, how long to rest."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from domain.athlete import Side
from domain.language import say, word
from widgets.live.painted import paint_words
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.theme import Theme
from widgets.training.rep_strip import paint_verdict


@dataclass(frozen=True, slots=True)
class BatteryStep:
    """One test or exercise on one side; `sets_done` of `sets_total`."""

    title: str
    side: Side | None = None
    sets_done: int = 0
    sets_total: int = 1
    current: bool = False
    closed: bool = False

    @property
    def done(self) -> bool:
        """Whether all its sets are done."""
        return self.sets_done >= self.sets_total


class _StepRow(QAbstractButton):
    """A step as a row to press."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._step = BatteryStep("")
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_step(self, step: BatteryStep) -> None:
        """Show this step."""
        self._step = step
        side = f", {word(step.side)}" if step.side else ""
        how = (
            say("closed")
            if step.closed
            else say(
                "{sets_done} of {sets_total} sets done", sets_done=step.sets_done, sets_total=step.sets_total
            )
        )
        self.setAccessibleName(f"{step.title}{side}, {how}")
        self.setToolTip(step.title)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, self._theme.px(52))

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, step = self._theme, self._step
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if step.current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("raised"))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        size = theme.px(14)
        middle = box.center().y()
        self._paint_mark(painter, QRectF(12, middle - size / 2, size, size))
        self._paint_words(painter, box, 24.0 + size)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: QRectF) -> None:
        theme, step = self._theme, self._step
        if step.closed:
            paint_verdict(painter, mark, theme, accepted=False)
        elif step.done:
            paint_verdict(painter, mark, theme, accepted=True)
        elif step.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            tip = QPointF(mark.right(), mark.center().y())
            painter.drawPolygon(QPolygonF([mark.topLeft(), tip, mark.bottomLeft()]))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("text2"), 1.5))
            painter.drawEllipse(mark.adjusted(1, 1, -1, -1))

    def _paint_words(self, painter: QPainter, box: QRectF, x: float) -> None:
        theme, step = self._theme, self._step
        baseline = box.center().y() + theme.px(5)
        painter.setFont(theme.font(14, 500, tabular=True))
        count = say("closed") if step.closed else f"{step.sets_done}/{step.sets_total}"
        end = QPointF(box.right() - 12, baseline)
        align = Qt.AlignmentFlag.AlignRight
        width = paint_words(painter, end, count, colour=theme.colour("text2"), align=align)
        right = end.x() - width - theme.px(10)
        if step.side is not None:
            painter.setFont(theme.font(14, 600))
            letter = step.side.value[0].upper()
            colour = theme.colour(step.side.value)
            at = QPointF(right, baseline)
            right -= paint_words(painter, at, letter, colour=colour, align=align) + theme.px(10)
        painter.setFont(theme.font(14, 600 if step.current else 400))
        room = int(right - x)
        title = painter.fontMetrics().elidedText(step.title, Qt.TextElideMode.ElideRight, room)
        colour = theme.colour("text2" if step.done and not step.current else "text")
        paint_words(painter, QPointF(x, baseline), title, colour=colour)


class BatteryList(QFrame):
    """The steps of the battery; pressing one wishes for it."""

    step_chosen = Signal(int)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 12)
        column.setSpacing(4)
        self._heading = Label(say("Battery"), theme=theme, role="heading")
        self._heading.setContentsMargins(12, 0, 12, 8)
        column.addWidget(self._heading)
        self._left = Label("", theme=theme, role="caption")
        self._left.setContentsMargins(12, 0, 12, 4)
        self._left.hide()
        column.addWidget(self._left)
        self._lines: list[_StepRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        listed = QVBoxLayout()
        listed.addLayout(self._rows)
        listed.addStretch(1)
        column.addWidget(scrolling(listed), 1)
        self._rest = Label("", theme=theme, role="numeral", tabular=True)
        self._rest.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._rest)

    def set_battery(
        self, steps: Sequence[BatteryStep], title: str = say("Battery"), *, left_s: float | None = None
    ) -> None:
        """Show these steps, and about how long those that wait still take."""
        place = next((i + 1 for i, step in enumerate(steps) if step.current), 0)
        where = say(" · {place} of {count}", place=place, count=len(steps)) if place else ""
        self._heading.setText(f"{title}{where}")
        minutes = 0 if left_s is None else math.ceil(left_s / 60)
        self._left.setText(
            say("About {minutes} min of work and rest left", minutes=minutes) if minutes else ""
        )
        self._left.setVisible(bool(minutes))
        self._show(steps)

    def _show(self, steps: Sequence[BatteryStep]) -> None:
        """In the rows there are, where one may have the focus; further ones are made, spare ones hidden."""
        missing = range(len(self._lines), len(steps))
        for index in missing:
            row = _StepRow(theme=self._theme)
            row.clicked.connect(lambda _checked=False, index=index: self.step_chosen.emit(index))
            self._rows.addWidget(row)
            self._lines.append(row)
        for row, step in zip(self._lines, steps, strict=False):
            row.set_step(step)
        for index, row in enumerate(self._lines):
            row.setVisible(index < len(steps))
        if missing:
            tab_as_laid_out(self)

    def set_rest(self, seconds: float | None) -> None:
        """Seconds of rest left; None shows nothing in its place."""
        whole = 0 if seconds is None else max(0, round(seconds))
        self._rest.setText(
            "" if seconds is None else say("Rest {whole}:{whole2:02d}", whole=whole // 60, whole2=whole % 60)
        )


def sample_battery() -> tuple[BatteryStep, ...]:
    """A baseline, second step under way."""
    return (
        BatteryStep(say("Warm-up"), None, 1, 1),
        BatteryStep(say("Seated hip ER"), Side.RIGHT, 2, 3, current=True),
        BatteryStep(say("Seated hip ER"), Side.LEFT, 0, 3),
        BatteryStep(say("Side-lying hip ER"), Side.RIGHT, 0, 2),
        BatteryStep(say("Three-point check"), None, 0, 1),
    )
