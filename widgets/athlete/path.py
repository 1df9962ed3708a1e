"""A path that comes from the right: the value is kept on its road."""

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from domain.biofeedback.path import FollowedPath
from domain.language import say
from domain.protocol import Target
from widgets.athlete.aim import Goal
from widgets.athlete.band import WINDOW_S, BandAim
from widgets.live.painted import paint_words
from widgets.theme import DARK, Theme


class PathAim(BandAim):
    """A road that comes from the right: keep the dot on it."""

    behind = 0.35
    inside = say("✓ on the path")

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.path = FollowedPath(high=100.0, rise_s=2.0, hold_s=3.0, fall_s=2.0, rest_s=2.0)
        self.since_s = 0.0
        self.setAccessibleName(say("Path to follow"))

    def set_path(self, path: FollowedPath, *, since_s: float = 0.0) -> None:
        """The road, begun at `since_s`."""
        self.path, self.since_s = path, since_s
        self.update()

    def zone(self) -> str:
        if not math.isfinite(self.value):
            return "none"
        off = self.value - self.path.at(self.now_s - self.since_s)
        if abs(off) <= self.path.tolerance:
            return "in"
        return "over" if off > 0 else "under"

    def road(self, offset: float = 0.0) -> QPolygonF:
        """The middle of the road, or a line beside it, across the window."""
        area, steps = self.field(), 160
        first = self.now_s - self.behind * WINDOW_S
        value: Callable[[float], float] = lambda time_s: self.path.at(time_s - self.since_s) + offset  # noqa: E731
        times = [first + WINDOW_S * step / steps for step in range(steps + 1)]
        return QPolygonF([self.point(time_s, value(time_s)) for time_s in times if area.width() > 0])

    def paint_goal(self, painter: QPainter, area: QRectF) -> None:
        upper, lower = self.road(self.path.tolerance), self.road(-self.path.tolerance)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.tint("good", 0.28))
        painter.drawPolygon(QPolygonF([*upper.toList(), *reversed(lower.toList())]))
        pen = QPen(self.theme.colour("good"), 4 * self.unit(), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPolyline(self.road())
        painter.setClipping(False)
        self.use_font(painter, 48, 500)
        drop = painter.fontMetrics().capHeight() / 2
        at = QPointF(area.left() - 20 * self.unit(), self.point(0, self.path.high).y() + drop)
        words = f"{self.path.high:.0f} {self.goal.unit}".replace(" °", "°").replace(" deg", "°")
        align = Qt.AlignmentFlag.AlignRight
        paint_words(painter, at, words, colour=self.theme.colour("text2"), align=align)


def follow_sample(aim: PathAim) -> None:
    """Ten seconds on the road, with the small errors of a person."""
    aim.set_path(FollowedPath(118, 2, 3, 2, 2, tolerance=13))
    for step in range(301):
        time_s = step / 30
        aim.set_value(max(0.0, aim.path.at(time_s - 0.1) + 5 * math.sin(1.7 * time_s)), time_s)


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """On the road, before the next rise."""
    aim = PathAim(theme=Theme(tokens=DARK))
    aim.set_goal(Goal(0, 170, "N", Target(105, 130, "N")))
    follow_sample(aim)
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
