"""The mirror figure: trunk, pelvis, thigh and shank as the sensors tell them, right side at the right."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from domain.language import say
from domain.results import Level
from widgets.athlete.aim import Aim
from widgets.athlete.scenes import CENTRED
from widgets.live.body_figure import BodyPose, Joints, joints_of, paint_body
from widgets.live.painted import paint_words
from widgets.live.readout import LEVEL_TINTS, CompensationReadout
from widgets.theme import DARK, Theme


class MirrorAim(Aim):
    """Parts without a sensor are thin and dotted; one beyond its limit has its colour and word."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._pose = BodyPose()
        self._level = Level.UNKNOWN
        self._words = ""
        self.setAccessibleName(say("Mirror figure"))

    def set_pose(self, pose: BodyPose) -> None:
        if repr(pose) != repr(self._pose):
            self._pose = pose
            self.update()

    def set_compensation(self, readout: CompensationReadout | None) -> None:
        level = Level.UNKNOWN if readout is None else readout.level
        beyond = readout is not None and level in (Level.AMBER, Level.RED)
        words = f"{'✕' if level is Level.RED else '!'} {readout.label}" if beyond and readout else ""
        if (level, words) != (self._level, self._words):
            self._level, self._words = level, words
            self.update()

    def joints(self) -> Joints:
        """Where the joints are on the screen."""
        return joints_of(self._pose, QRectF(self.rect()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u, area, at = self.unit(), QRectF(self.rect()), self.joints()
        self._paint_plumb(painter, at, area)
        beyond = LEVEL_TINTS[self._level] if self._words else "text"
        paint_body(painter, self._pose, area, self.theme, pelvis=beyond)
        self._paint_letters(painter, at)
        self.use_font(painter, 64, 600)
        colour = self.theme.colour(beyond)
        bottom = QPointF(area.center().x(), area.bottom() - 20 * u)
        paint_words(painter, bottom, self._words, colour=colour, align=CENTRED)
        painter.end()

    def _paint_plumb(self, painter: QPainter, at: Joints, area: QRectF) -> None:
        """The upright to compare with."""
        u = self.unit()
        painter.setPen(QPen(self.theme.colour("line"), 4 * u, Qt.PenStyle.DashLine))
        x = at["pelvis"].x()
        painter.drawLine(QPointF(x, area.top() + 10 * u), QPointF(x, area.bottom() - 130 * u))
        y = at["pelvis"].y()
        reach = 330 * u
        painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))

    def _paint_letters(self, painter: QPainter, at: Joints) -> None:
        self.use_font(painter, 48, 600)
        u, grey = self.unit(), self.theme.colour("text2")
        for letter, joint, way in (("L", "hip_l", -1), ("R", "hip_r", 1)):
            place = at[joint] + QPointF(way * 85 * u, 16 * u)
            paint_words(painter, place, letter, colour=grey, align=CENTRED)


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """The right shank turned out, the pelvis a little low at the right."""
    aim = MirrorAim(theme=Theme(tokens=DARK))
    aim.set_pose(BodyPose(pelvis_deg=6, trunk_deg=-7, thigh_deg=0, shank_deg=-28, right=True))
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
