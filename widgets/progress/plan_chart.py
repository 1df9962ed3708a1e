"""Plan against done: one column a week, done filled, planned as a frame, with the numbers written on it."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.program.done import WeekPlan
from domain.wording import count_text
from widgets.progress.shared_time import SharedTime
from widgets.progress.timed_plot import TimedPlot
from widgets.theme import Theme


class PlanChart(TimedPlot):
    """Sessions of each week of the program."""

    def __init__(self, *, theme: Theme, time: SharedTime, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, time=time, parent=parent)
        self._weeks: tuple[WeekPlan, ...] = ()
        self.setAccessibleName(say("Sessions a week, done of planned"))

    def set_weeks(self, weeks: Sequence[WeekPlan]) -> None:
        """Show these weeks."""
        self._weeks = tuple(weeks)
        done, planned = sum(w.sessions_done for w in weeks), sum(w.sessions_planned for w in weeks)
        self.setAccessibleDescription(
            say(
                "{done} of {planned} in {count}",
                done=done,
                planned=count_text(planned, "session"),
                count=count_text(len(weeks), "week"),
            )
        )
        self.redraw()

    def sizeHint(self) -> QSize:
        return QSize(360, self.theme.px(128))

    def text(self) -> str:
        lines = ["week of\tdone\tplanned"]
        lines += [f"{w.monday.isoformat()}\t{w.sessions_done}\t{w.sessions_planned}" for w in self._weeks]
        return "\n".join(lines)

    def ink(self, painter: QPainter) -> None:
        tokens, area = self.theme.tokens, self.area()
        done, planned = (
            sum(w.sessions_done for w in self._weeks),
            sum(w.sessions_planned for w in self._weeks),
        )
        painter.setFont(self.theme.font(12, 600))
        head = QPointF(0, self.theme.px(12))
        self.word(painter, head, say("Sessions a week"), tokens.text)
        if self._weeks:
            right = QPointF(self.width() - self.theme.px(16), head.y())
            painter.setFont(self.theme.font(12, tabular=True))
            self.word(
                painter,
                right,
                say("{done} of {planned} done", done=done, planned=planned),
                tokens.text2,
                align="right",
            )
        most = max((max(w.sessions_planned, w.sessions_done) for w in self._weeks), default=1) or 1
        painter.save()
        painter.setClipRect(area)
        for week in self._weeks:
            self._week(painter, week, area, most)
        painter.restore()

    def _week(self, painter: QPainter, week: WeekPlan, area: QRectF, most: int) -> None:
        tokens = self.theme.tokens
        left, right = self.x_of(week.monday) + 2, self.x_of(week.monday + timedelta(days=7)) - 2
        top = area.top() + self.theme.px(14)
        height = area.bottom() - top

        def box(count: int) -> QRectF:
            tall = height * count / most
            return QRectF(left, area.bottom() - tall, right - left, tall)

        full = week.sessions_done >= week.sessions_planned
        painter.setPen(Qt.PenStyle.NoPen)
        fill = QColor(tokens.good if full else tokens.text2)
        fill.setAlphaF(0.55)
        painter.fillRect(box(week.sessions_done), fill)
        painter.setPen(QPen(QColor(tokens.text2), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box(week.sessions_planned))
        words = f"{week.sessions_done}/{week.sessions_planned}"
        if week.sessions_planned and painter.fontMetrics().horizontalAdvance(words) < right - left:
            tall = box(max(week.sessions_planned, week.sessions_done)).top()
            self.word(
                painter,
                QPointF((left + right) / 2, tall - self.theme.px(8)),
                words,
                tokens.text2,
                align="middle",
            )


def example(theme: Theme) -> QWidget:
    """Twelve weeks."""
    from widgets.progress.example import progress

    time, shown = SharedTime(), progress()
    chart = PlanChart(theme=theme, time=time)
    time.setParent(chart)
    time.set_whole(shown.first_on, shown.today)
    chart.set_weeks(shown.weeks)
    return chart


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
