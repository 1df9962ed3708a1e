"""A quiet game: a glass that fills while the band is held."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.protocol import Target
from widgets.athlete.aim import ZONE_TINTS, Aim, Goal
from widgets.athlete.scenes import CENTRED
from widgets.live.painted import paint_words
from widgets.theme import DARK, Theme

FULL_S = 30.0
"""Seconds in the band that fill the glass."""
_LONGEST_STEP_S = 0.5


class FillAim(Aim):
    """A glass that fills while the value is in its band, and never empties."""

    inside = say("✓ filling")

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._goal = Goal()
        self._value = math.nan
        self._last_s = math.nan
        self.held_s = 0.0
        self.setAccessibleName(say("Game: fill the glass"))

    def set_goal(self, goal: Goal) -> None:
        self._goal = goal
        self.update()

    def set_value(self, value: float, time_s: float) -> None:
        if self.zone() == "in" and math.isfinite(self._last_s):
            self.held_s += min(_LONGEST_STEP_S, max(0.0, time_s - self._last_s))
        self._value, self._last_s = value, time_s
        self.update()

    def zone(self) -> str:
        """Where the value is; without a band all that is pulled above a tenth of the scale counts."""
        zone = self._goal.zone(self._value)
        if zone == "free":
            return "in" if self._goal.share(self._value) >= 0.1 else "under"
        return zone

    def restart(self) -> None:
        self._value = self._last_s = math.nan
        self.held_s = 0.0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u, area = self.unit(), QRectF(self.rect())
        glass = QRectF(0, 0, 420 * u, area.height() - 230 * u)
        glass.moveCenter(QPointF(area.center().x() - 60 * u, area.center().y() - 55 * u))
        self._paint_glass(painter, glass)
        self._paint_pointer(painter, glass)
        self.paint_zone(painter, self.zone(), QPointF(glass.center().x(), glass.bottom() + 105 * u))
        painter.end()

    def _paint_glass(self, painter: QPainter, glass: QRectF) -> None:
        u, lean = self.unit(), glass.width() * 0.12
        outline = QPainterPath(glass.topLeft())
        outline.lineTo(glass.left() + lean, glass.bottom())
        outline.lineTo(glass.right() - lean, glass.bottom())
        outline.lineTo(glass.topRight())
        whole = QPainterPath(outline)
        whole.closeSubpath()
        painter.fillPath(whole, self.theme.colour("surface"))
        share = min(1.0, self.held_s / FULL_S)
        top = glass.bottom() - share * glass.height()
        painter.save()
        painter.setClipRect(QRectF(glass.left(), top, glass.width(), glass.bottom() - top))
        painter.fillPath(whole, self.theme.colour("left"))
        painter.restore()
        pen = QPen(self.theme.colour("text"), 10 * u)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        self.use_font(painter, 80, 600)
        word = "full" if share >= 1 else f"{self.held_s:.0f} s"
        at = QPointF(glass.center().x(), glass.bottom() - 40 * u)
        paint_words(painter, at, word, colour=self.theme.colour("text"), align=CENTRED)

    def _paint_pointer(self, painter: QPainter, glass: QRectF) -> None:
        """The value beside the glass, against its band."""
        u = self.unit()
        scale = QRectF(glass.right() + 90 * u, glass.top(), 34 * u, glass.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(scale, 17 * u, 17 * u)
        target = self._goal.target
        if target is not None:
            top, bottom = (
                scale.bottom() - self._goal.share(v) * scale.height() for v in (target.high, target.low)
            )
            painter.setBrush(self.tint("good", 0.35))
            painter.setPen(QPen(self.theme.colour("good"), 4 * u))
            painter.drawRoundedRect(
                QRectF(scale.left() - 10 * u, top, scale.width() + 20 * u, bottom - top), 8, 8
            )
        if math.isfinite(self._value):
            y = scale.bottom() - self._goal.share(self._value) * scale.height()
            tip = QPointF(scale.right() + 14 * u, y)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(ZONE_TINTS[self.zone()]))
            painter.drawPolygon(QPolygonF([tip, tip + QPointF(56, -34) * u, tip + QPointF(56, 34) * u]))


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """Twelve seconds in the band."""
    aim = FillAim(theme=Theme(tokens=DARK))
    aim.set_goal(Goal(0, 170, "N", Target(105, 130, "N")))
    for step in range(121):
        aim.set_value(118.0, step / 10)
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
