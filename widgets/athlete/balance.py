"""The balance bubble: the pelvis as a spirit level, seen from the front."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.results import Level
from widgets.athlete.aim import Aim
from widgets.athlete.pelvis import paint_pelvis
from widgets.athlete.scenes import CENTRED
from widgets.live.body_figure import BodyPose
from widgets.live.painted import paint_words
from widgets.live.readout import LEVEL_TINTS, CompensationReadout
from widgets.theme import DARK, Theme

_WORDS = {
    Level.WITHIN: say("✓ level"),
    Level.AMBER: say("! nearly too far"),
    Level.RED: say("✕ bring it back"),
    Level.UNKNOWN: say("no signal from the pelvis"),
}


class BalanceAim(Aim):
    """A bubble in a tube: it belongs between the two marks, where the limit begins."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._now: CompensationReadout | None = None
        self._tilt_deg = math.nan
        self.setAccessibleName(say("Balance of the pelvis"))

    def set_compensation(self, readout: CompensationReadout | None) -> None:
        if readout != self._now:
            self._now = readout
            self.update()

    def set_pose(self, pose: BodyPose) -> None:
        if pose.pelvis_deg != self._tilt_deg:
            self._tilt_deg = pose.pelvis_deg
            self.update()

    def share(self) -> float:
        """Where the bubble is, -1 to 1; the marks are at the amber limit, the ends at twice the red."""
        now = self._now
        if now is None or now.limit is None or not math.isfinite(now.value):
            return 0.0
        signed = math.copysign(now.value, self._tilt_deg) if math.isfinite(self._tilt_deg) else now.value
        return max(-1.0, min(1.0, signed / (2 * now.limit.red)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u, area = self.unit(), QRectF(self.rect())
        level = self._now.level if self._now is not None else Level.UNKNOWN
        picture = QRectF(area.left(), area.top() + 20 * u, area.width(), area.height() * 0.55)
        tilt = self._tilt_deg if math.isfinite(self._tilt_deg) else 0.0
        paint_pelvis(painter, picture, self.theme, tilt_deg=tilt, arrow=level is Level.RED)
        tube = QRectF(0, 0, min(area.width() - 60 * u, 860 * u), 130 * u)
        tube.moveCenter(QPointF(area.center().x(), area.top() + area.height() * 0.72))
        self._paint_tube(painter, tube, level)
        self.use_font(painter, 64, 600)
        at = QPointF(area.center().x(), tube.bottom() + 120 * u)
        colour = self.theme.colour(LEVEL_TINTS[level])
        paint_words(painter, at, _WORDS[level], colour=colour, align=CENTRED)
        painter.end()

    def _paint_tube(self, painter: QPainter, tube: QRectF, level: Level) -> None:
        u = self.unit()
        painter.setPen(QPen(self.theme.colour("line"), 3 * u))
        painter.setBrush(self.theme.colour("raised"))
        painter.drawRoundedRect(tube, tube.height() / 2, tube.height() / 2)
        limit = self._now.limit if self._now is not None else None
        room = tube.width() / 2 - tube.height() / 2
        if limit is not None:
            painter.setPen(QPen(self.theme.colour("text2"), 6 * u))
            for side in (-1, 1):
                reach = room * limit.amber / (2 * limit.red) + tube.height() / 2
                x = tube.center().x() + side * min(reach, tube.width() / 2 - 20 * u)
                painter.drawLine(QPointF(x, tube.top() - 16 * u), QPointF(x, tube.bottom() + 16 * u))
        if level is Level.UNKNOWN:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(LEVEL_TINTS[level]))
        radius = tube.height() / 2 - 12 * u
        painter.drawEllipse(tube.center() + QPointF(self.share() * room, 0), radius, radius)


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """A pelvis that nearly tilts too far."""
    from widgets.training.compensation_meter import sample_compensations

    aim = BalanceAim(theme=Theme(tokens=DARK))
    aim.set_pose(BodyPose(pelvis_deg=5.0))
    aim.set_compensation(sample_compensations()[0])
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
