"""The lane above the charts: phases by name, and what happened as numbered marks."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.progress.happenings import Happening, Kind
from domain.wording import date_text
from widgets.progress.shared_time import SharedTime
from widgets.progress.timed_plot import TimedPlot
from widgets.theme import Theme, blend

LEVELS = {
    Kind.INJURY: "red",
    Kind.PAIN: "red",
    Kind.MISSED: "amber",
    Kind.ANSWER: "amber",
    Kind.BREAK: "amber",
    Kind.EVENT: "",
}


class HappeningsLane(TimedPlot):
    """A number stands over each dotted line of the charts; the list below says what it means."""

    top_px, bottom_px = 0, 0

    def __init__(self, *, theme: Theme, time: SharedTime, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, time=time, parent=parent)
        self.setAccessibleName(say("Phases and events"))

    def sizeHint(self) -> QSize:
        return QSize(360, self.theme.px(48))

    def text(self) -> str:
        lines = ["from\tto\twhat"]
        lines += [f"{one.begins.isoformat()}\t{one.ends.isoformat()}\t{one.name}" for one in self.phases]
        lines += [f"{one.on.isoformat()}\t\t{one.words}" for one in self.happenings]
        return "\n".join(lines)

    def ink(self, painter: QPainter) -> None:
        tokens, area = self.theme.tokens, self.area()
        painter.setFont(self.theme.font(12, 500))
        for phase in self.phases:
            left, right = max(area.left(), self.x_of(phase.begins)), min(area.right(), self.x_of(phase.ends))
            room = right - left - 8
            if room > self.theme.px(24):
                name = painter.fontMetrics().elidedText(phase.name, Qt.TextElideMode.ElideRight, int(room))
                self.word(painter, QPointF(left + 4, self.theme.px(11)), name, tokens.text2)
        self._marks(painter)

    def _marks(self, painter: QPainter) -> None:
        side = self.theme.px(18)
        painter.setFont(self.theme.font(12, 600, tabular=True))
        free = -1e9
        for number, one in enumerate(self.happenings, start=1):
            x = self.x_of(one.on)
            if not self.area().left() <= x <= self.area().right():
                continue
            x = max(x, free)
            free = x + side + 2
            box = QRectF(x - side / 2, self.height() - side - 3, side, side)
            colour = self.theme.tokens.level(LEVELS[one.kind])
            painter.setPen(QPen(QColor(colour), 1.5))
            painter.setBrush(QColor(blend(colour, self.theme.tokens.surface, 0.12)))
            # Round for the body, square for the plan and the measuring.
            round_px = side / 2 if one.kind in (Kind.INJURY, Kind.PAIN) else 4
            painter.drawRoundedRect(box, round_px, round_px)
            self.word(painter, box.center(), str(number), colour, align="middle")


def happening_line(number: int, one: Happening) -> str:
    """*3 · 12 Jan 2026 · Injury: right groin.*"""
    return f"{number} · {date_text(one.on)} · {one.words}"


def example(theme: Theme) -> QWidget:
    """Phases, an injury and a break."""
    from widgets.progress.example import progress

    time, shown = SharedTime(), progress()
    lane = HappeningsLane(theme=theme, time=time)
    time.setParent(lane)
    time.set_whole(shown.first_on, shown.today)
    lane.set_axis(shown.phases, shown.happenings)
    return lane


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
