"""What every thing to aim at has in common: a goal, a value, a pace and a pose it may follow."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from domain.biofeedback.pacing import Pace
from domain.language import say
from domain.protocol import Target
from widgets.athlete.scenes import CENTRED, Scene
from widgets.live.body_figure import BodyPose
from widgets.live.painted import paint_words
from widgets.live.readout import CompensationReadout, number_text, with_unit


@dataclass(frozen=True, slots=True)
class Goal:
    """What the value should do: its scale, its unit and the band, where there is one."""

    low: float = 0.0
    high: float = 160.0
    unit: str = "N"
    target: Target | None = None

    def share(self, value: float) -> float:
        """Where a value is on the scale, 0-1; the bottom where it is not measurable."""
        if not math.isfinite(value):
            return 0.0
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))

    def zone(self, value: float) -> str:
        """`none`, `free`, `under`, `in` or `over`."""
        if not math.isfinite(value):
            return "none"
        if self.target is None:
            return "free"
        if value > self.target.high:
            return "over"
        return "in" if value >= self.target.low else "under"


ZONE_TINTS = {"in": "good", "over": "amber", "under": "text", "free": "text", "none": "text2"}
ZONE_WORDS = {
    "over": say("▼ ease off"),
    "under": say("▲ a bit more"),
    "free": "",
    "none": say("no signal"),
}


class Aim(Scene):
    """One thing to aim at; it takes of what it is told only what it shows."""

    inside = say("✓ in the band")
    """What is said while all is well."""

    def set_goal(self, goal: Goal) -> None:
        """The band and the scale."""

    def set_value(self, value: float, time_s: float) -> None:
        """Follow the data."""

    def set_pace(self, pace: Pace | None) -> None:
        """Follow the pace."""

    def set_pose(self, pose: BodyPose) -> None:
        """Follow the body."""

    def set_compensation(self, readout: CompensationReadout | None) -> None:
        """Follow the compensation that matters most."""

    def restart(self) -> None:
        """A new repetition or set begins: nothing of the one before is shown."""

    def zone_words(self, zone: str) -> str:
        """The words of a zone, of what this sight shows."""
        return self.inside if zone == "in" else ZONE_WORDS[zone]

    def paint_zone(self, painter: QPainter, zone: str, at: QPointF) -> None:
        """The word of a zone with its shape, centred on a baseline: no colour says it alone."""
        self.use_font(painter, 64, 600)
        colour = self.theme.colour(ZONE_TINTS[zone])
        paint_words(painter, at, self.zone_words(zone), colour=colour, align=CENTRED)

    def paint_band(self, painter: QPainter, area: QRectF, goal: Goal) -> None:
        """The band across an area with its two numbers at the left."""
        if goal.target is None:
            return
        u = self.unit()
        top, bottom = (
            area.bottom() - goal.share(value) * area.height() for value in (goal.target.high, goal.target.low)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.tint("good", 0.20))
        painter.drawRect(QRectF(area.left(), top, area.width(), bottom - top))
        painter.setPen(QPen(self.theme.colour("good"), 3 * u))
        self.use_font(painter, 48, 500)
        drop = painter.fontMetrics().capHeight() / 2
        for value, y in ((goal.target.high, top), (goal.target.low, bottom)):
            painter.setPen(QPen(self.theme.colour("good"), 4 * u))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            words = with_unit(number_text(value), goal.unit)
            at = QPointF(area.left() - 20 * u, y + drop)
            paint_words(
                painter, at, words, colour=self.theme.colour("text2"), align=Qt.AlignmentFlag.AlignRight
            )
