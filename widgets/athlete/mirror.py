"""The mirror figure: trunk, pelvis, thigh and shank as the sensors tell them, right side at the right."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from domain.results import Level
from widgets.athlete.aim import Aim, BodyPose
from widgets.athlete.scenes import CENTRED
from widgets.live.painted import paint_words
from widgets.live.readout import LEVEL_TINTS, CompensationReadout
from widgets.theme import DARK, Theme

_TRUNK, _THIGH, _SHANK, _HIPS = 0.36, 0.21, 0.26, 0.115
"""Lengths as shares of the figure's height; the pelvis is as wide as twice the last."""
_FORESHORTENED = 0.32
"""Seated, the thigh points at the watcher."""


def turned(start: QPointF, length: float, deg: float, *, down: bool) -> QPointF:
    """The far end of a part that leans `deg` to the right from the upright."""
    way = 1.0 if down else -1.0
    lean = math.radians(deg if math.isfinite(deg) else 0.0)
    return start + QPointF(math.sin(lean) * length, way * math.cos(lean) * length)


class MirrorAim(Aim):
    """Parts without a sensor are thin and grey; one beyond its limit has its colour and word."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._pose = BodyPose()
        self._level = Level.UNKNOWN
        self._words = ""
        self.setAccessibleName("Mirror figure")

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

    def joints(self) -> dict[str, QPointF]:
        """Where the joints are on the screen; the leg without sensors hangs straight."""
        area, pose = QRectF(self.rect()), self._pose
        tall = area.height() * (1.02 if pose.seated else 0.84)
        pelvis = QPointF(area.center().x(), area.top() + area.height() * (0.60 if pose.seated else 0.52))
        # The right hip goes down when the pelvis tilts to the right: clockwise, as in a mirror.
        tilt = math.radians(pose.pelvis_deg if math.isfinite(pose.pelvis_deg) else 0.0)
        across = QPointF(math.cos(tilt), math.sin(tilt)) * (_HIPS * tall)
        places = {"pelvis": pelvis, "hip_r": pelvis + across, "hip_l": pelvis - across}
        places["neck"] = turned(pelvis, _TRUNK * tall, pose.trunk_deg, down=False)
        for side, told in (("r", pose.right), ("l", not pose.right)):
            thigh = _THIGH * tall * (_FORESHORTENED if pose.seated else 1.0)
            knee = turned(places[f"hip_{side}"], thigh, pose.thigh_deg if told else 0.0, down=True)
            places[f"knee_{side}"] = knee
            places[f"foot_{side}"] = turned(knee, _SHANK * tall, pose.shank_deg if told else 0.0, down=True)
        return places

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        u, area, at, pose = self.unit(), QRectF(self.rect()), self.joints(), self._pose
        self._paint_plumb(painter, at, area)
        other = "l" if pose.right else "r"
        told = "r" if pose.right else "l"
        thin, thick = 22 * u, 40 * u
        self._part(painter, at[f"hip_{other}"], at[f"knee_{other}"], thin, "line")
        self._part(painter, at[f"knee_{other}"], at[f"foot_{other}"], thin, "line")
        side = "right" if pose.right else "left"
        self._part(painter, at[f"hip_{told}"], at[f"knee_{told}"], thick, self._tint(pose.thigh_deg, side))
        self._part(painter, at[f"knee_{told}"], at[f"foot_{told}"], thick, self._tint(pose.shank_deg, side))
        self._part(painter, at["pelvis"], at["neck"], thick, self._tint(pose.trunk_deg, "text"))
        beyond = LEVEL_TINTS[self._level] if self._words else "text"
        self._part(painter, at["hip_l"], at["hip_r"], thick * 1.2, self._tint(pose.pelvis_deg, beyond))
        head = turned(at["neck"], 95 * u, pose.trunk_deg, down=False)
        painter.setPen(QPen(self.theme.colour(self._tint(pose.trunk_deg, "text")), 14 * u))
        painter.setBrush(self.theme.colour("bg"))
        painter.drawEllipse(head, 62 * u, 62 * u)
        self._paint_letters(painter, at)
        self.use_font(painter, 64, 600)
        colour = self.theme.colour(beyond)
        bottom = QPointF(area.center().x(), area.bottom() - 20 * u)
        paint_words(painter, bottom, self._words, colour=colour, align=CENTRED)
        painter.end()

    def _tint(self, deg: float, tint: str) -> str:
        return tint if math.isfinite(deg) else "line"

    def _paint_plumb(self, painter: QPainter, at: dict[str, QPointF], area: QRectF) -> None:
        """The upright to compare with."""
        u = self.unit()
        painter.setPen(QPen(self.theme.colour("line"), 4 * u, Qt.PenStyle.DashLine))
        x = at["pelvis"].x()
        painter.drawLine(QPointF(x, area.top() + 10 * u), QPointF(x, area.bottom() - 130 * u))
        y = at["pelvis"].y()
        reach = 330 * u
        painter.drawLine(QPointF(x - reach, y), QPointF(x + reach, y))

    def _paint_letters(self, painter: QPainter, at: dict[str, QPointF]) -> None:
        self.use_font(painter, 48, 600)
        u, grey = self.unit(), self.theme.colour("text2")
        for letter, joint, way in (("L", "hip_l", -1), ("R", "hip_r", 1)):
            place = at[joint] + QPointF(way * 85 * u, 16 * u)
            paint_words(painter, place, letter, colour=grey, align=CENTRED)

    def _part(self, painter: QPainter, start: QPointF, end: QPointF, wide: float, tint: str) -> None:
        pen = QPen(self.theme.colour(tint), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, end)


def example(theme: Theme) -> QWidget:  # noqa: ARG001
    """The right shank turned out, the pelvis a little low at the right."""
    aim = MirrorAim(theme=Theme(tokens=DARK))
    aim.set_pose(BodyPose(pelvis_deg=6, trunk_deg=-7, thigh_deg=0, shank_deg=-28, right=True))
    return aim


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1920, 1080))
