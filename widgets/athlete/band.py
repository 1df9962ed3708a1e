"""The last ten seconds of the value against its band."""

import math
from collections import deque

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.protocol import Target
from widgets.athlete.aim import ZONE_TINTS, Aim, Goal
from widgets.theme import DARK, Theme

WINDOW_S = 10.0


class BandAim(Aim):
    """A trace that ends at a large dot; the band lies across."""

    behind = 0.92
    """The share of the width where now is."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.goal = Goal()
        self.value = math.nan
        self.now_s = 0.0
        self._trail: deque[tuple[float, float]] = deque()
        self.setAccessibleName(say("Target band over time"))

    def set_goal(self, goal: Goal) -> None:
        self.goal = goal
        self.update()

    def set_value(self, value: float, time_s: float) -> None:
        self.value, self.now_s = value, time_s
        self._trail.append((time_s, value))
        while self._trail and self._trail[0][0] < time_s - WINDOW_S:
            self._trail.popleft()
        if math.isfinite(value) and self.goal.target is None and value > 0.95 * self.goal.high:
            self.goal = Goal(self.goal.low, math.ceil(value * 1.3 / 20) * 20.0, self.goal.unit)
        self.update()

    def restart(self) -> None:
        self._trail.clear()
        self.value = math.nan
        self.update()

    def field(self) -> QRectF:
        """Where values are drawn."""
        u, area = self.unit(), QRectF(self.rect())
        return area.adjusted(190 * u, 30 * u, -20 * u, -140 * u)

    def point(self, time_s: float, value: float) -> QPointF:
        """A value at a time, on the screen."""
        area = self.field()
        x = area.left() + area.width() * (self.behind + (time_s - self.now_s) / WINDOW_S)
        return QPointF(x, area.bottom() - self.goal.share(value) * area.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, u = self.field(), self.unit()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("surface"))
        painter.drawRoundedRect(area, 16 * u, 16 * u)
        painter.save()
        painter.setClipRect(QRectF(0, area.top(), area.right(), area.height()))
        self.paint_goal(painter, area)
        painter.restore()
        self._paint_trail(painter)
        self.paint_now(painter)
        zone = self.zone()
        self.paint_zone(painter, zone, QPointF(area.center().x(), area.bottom() + 105 * u))
        painter.end()

    def zone(self) -> str:
        """Where the value is now."""
        return self.goal.zone(self.value)

    def paint_goal(self, painter: QPainter, area: QRectF) -> None:
        """What is aimed at, beneath the trace."""
        painter.setClipping(False)
        self.paint_band(painter, area, self.goal)

    def paint_now(self, painter: QPainter) -> None:
        """The value of this instant."""
        if math.isfinite(self.value):
            radius = 26 * self.unit()
            painter.setPen(QPen(self.theme.colour("bg"), radius / 4))
            painter.setBrush(self.theme.colour(ZONE_TINTS[self.zone()]))
            painter.drawEllipse(self.point(self.now_s, self.value), radius, radius)

    def _paint_trail(self, painter: QPainter) -> None:
        pen = QPen(self.theme.colour("text"), 7 * self.unit())
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        left = self.field().left()
        points = QPolygonF()
        for time_s, value in self._trail:
            at = self.point(time_s, value)
            if math.isfinite(value) and at.x() >= left:
                points.append(at)
            elif points:
                painter.drawPolyline(points)
                points = QPolygonF()
        painter.drawPolyline(points)


def sample_trace(aim: BandAim, high: float) -> None:
    """Ten seconds of a slow pull that overshoots a little and settles."""
    for step in range(601):
        time_s = step / 60
        rise = 1 - math.exp(-max(0.0, time_s - 2) * 1.1)
        aim.set_value(high * rise * (1 + 0.07 * math.sin(2.1 * time_s)), time_s)


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """Ten seconds, in the band at the end."""
    aim = BandAim(theme=Theme(tokens=DARK))
    aim.set_goal(Goal(0, 170, "N", Target(105, 130, "N")))
    sample_trace(aim, 118)
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
