"""A quiet game: a glider that flies through the valley of the exercise."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.protocol import Target
from widgets.athlete.aim import ZONE_TINTS, Goal
from widgets.athlete.path import PathAim, follow_sample
from widgets.theme import DARK, Theme

_LONGEST_STEP_S = 0.5


class GlideAim(PathAim):
    """A glider between ground and cloud: the path of the exercise is the valley it flies through."""

    inside = say("✓ in the valley")

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._inside_s = self._flown_s = 0.0
        self.setAccessibleName(say("Game: glide"))

    def set_value(self, value: float, time_s: float) -> None:
        step_s = min(_LONGEST_STEP_S, max(0.0, time_s - self.now_s))
        super().set_value(value, time_s)
        if math.isfinite(value):
            self._flown_s += step_s
            self._inside_s += step_s if self.zone() == "in" else 0.0

    def restart(self) -> None:
        super().restart()
        self._inside_s = self._flown_s = 0.0

    @property
    def percent(self) -> float:
        """Percent of the flight inside the valley; NaN before it begins."""
        return 100.0 * self._inside_s / self._flown_s if self._flown_s else math.nan

    def paint_goal(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("raised"))
        for offset, edge in ((self.path.tolerance, area.top()), (-self.path.tolerance, area.bottom())):
            line = self.road(offset).toList()
            far = [QPointF(line[-1].x(), edge), QPointF(line[0].x(), edge)]
            painter.drawPolygon(QPolygonF([*line, *far]))
        painter.setPen(QPen(self.theme.colour("text2"), 5 * self.unit()))
        for offset in (self.path.tolerance, -self.path.tolerance):
            painter.drawPolyline(self.road(offset))

    def paint_now(self, painter: QPainter) -> None:
        if not math.isfinite(self.value):
            return
        u, at = self.unit(), self.point(self.now_s, self.value)
        wing = QPolygonF([at + QPointF(x, y) * u for x, y in ((62, 4), (-52, -40), (-26, 4), (-52, 34))])
        painter.setPen(QPen(self.theme.colour("bg"), 6 * u))
        painter.setBrush(self.theme.colour(ZONE_TINTS[self.zone()]))
        painter.drawPolygon(wing)


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """In the valley."""
    aim = GlideAim(theme=Theme(tokens=DARK))
    aim.set_goal(Goal(0, 170, "N", Target(105, 130, "N")))
    follow_sample(aim)
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
