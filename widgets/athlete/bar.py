"""The target bar as a thing to aim at."""

import math

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from domain.protocol import Target
from widgets.athlete.aim import Aim, Goal
from widgets.theme import DARK, Theme
from widgets.training.gauge import TargetBar


class BarAim(Aim):
    """The bar, with a line at the best so far; only the rows that changed are painted."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.bar = TargetBar(theme=theme, parent=self)
        self.keeps_best = True
        self._goal = Goal()
        self._best = -math.inf

    def set_goal(self, goal: Goal) -> None:
        self._goal = goal
        self.bar.set_scale(goal.low, goal.high, goal.unit)
        self.bar.set_target(goal.target)

    def set_value(self, value: float, time_s: float) -> None:  # noqa: ARG002
        self.bar.set_value(value)
        self.note_best(value)

    def note_best(self, value: float) -> None:
        """The line at the best moves up to what the analysis measured."""
        if self.keeps_best and value > self._best:
            self._best = value
            self._make_room(value)
            self.bar.set_best(value)

    def restart(self) -> None:
        self._best = -math.inf
        self.bar.set_best(math.nan)

    def _make_room(self, value: float) -> None:
        """A bar without a target grows its scale before the strongest athlete reaches its top."""
        if self._goal.target is None and value > 0.95 * self.bar.top:
            self.bar.set_scale(self._goal.low, math.ceil(value * 1.3 / 20) * 20.0, self._goal.unit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.set_label_size(round(48 * self.unit()))
        self.bar.setGeometry(QRect(0, 0, self.width(), self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar covers all of it."""


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """A bar inside its band."""
    aim = BarAim(theme=Theme(tokens=DARK))
    aim.set_goal(Goal(0, 170, "N", Target(105, 130, "N")))
    aim.set_value(118, 0.0)
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
