"""A stick figure of trunk, pelvis, thigh and shank at one instant of a recording, drawn from its angles."""

import math
from collections.abc import Collection, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.athlete import Side
from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import number_text
from widgets.theme import Theme

ANGLES = ("hip_rotation_deg", "pelvis_obliquity_deg", "pelvis_moved_deg", "trunk_lean_deg")
_MISSING = "No motion sensor in this recording"
_NOT_YET = "No angle at this moment: the sensors take their pose"


class RepFigure(PaintedView):
    """Seen from the front, left and right as in a mirror; what was not measured is drawn thin and dashed.

    The limb turns by the hip rotation, the pelvis by its obliquity, the trunk by its lean: the picture
    shows these three angles and nothing else of the pose.
    """

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._side = Side.RIGHT
        self._outward = 1.0
        self._angles: Mapping[str, float] = {}
        self._has_angles = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Figure of the rep")

    def sizeHint(self) -> QSize:
        # A picture: it grows less than the text, so that the page stays whole.
        return QSize(round(190 * min(self.theme.scale, 1.2)), 180)

    def set_side(self, side: Side, *, positive_is_external: bool) -> None:
        """Whose limb turns, and which way is positive."""
        self._side = side
        self._outward = 1.0 if positive_is_external else -1.0

    def set_measured(self, names: Collection[str]) -> None:
        """The channels that the recording has at all."""
        self._has_angles = any(name in names for name in ANGLES)

    def set_angles(self, angles: Mapping[str, float]) -> None:
        """The angles of this instant in degrees; NaN or missing where not measured."""
        self._angles = dict(angles)
        said = [f"{name.replace('_deg', '').replace('_', ' ')} {number_text(value)}°"
                for name, value in self._angles.items() if math.isfinite(value)]  # fmt: skip
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def limb_direction(self) -> tuple[float, float]:
        """Unit vector from knee to ankle on the picture; x to the right, y down.

        In external rotation of the hip the foot goes inward, toward the other leg.
        """
        turn = math.radians(self._known("hip_rotation_deg")) * self._outward
        inward = -1.0 if self._side is Side.RIGHT else 1.0
        return inward * math.sin(turn), math.cos(turn)

    def _known(self, name: str) -> float:
        value = self._angles.get(name, math.nan)
        return value if math.isfinite(value) else 0.0

    def _measured(self, name: str) -> bool:
        return math.isfinite(self._angles.get(name, math.nan))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        if not any(self._measured(name) for name in ANGLES):
            painter.setFont(theme.font(12))
            painter.setPen(theme.colour("text2"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, _NOT_YET if self._has_angles else _MISSING)
        else:
            self._paint_body(painter, area)
        painter.end()

    def _paint_body(self, painter: QPainter, area: QRectF) -> None:
        unit = min(area.width() / 2.4, (area.height() - self.theme.px(22)) / 3.4)
        hip = QPointF(area.center().x(), area.top() + 1.75 * unit)
        inward = -1.0 if self._side is Side.RIGHT else 1.0
        # In a mirror the right side of the body is at the right.
        tested = -inward
        tilt = math.radians(self._known("pelvis_obliquity_deg")) * tested
        half = QPointF(0.38 * unit * math.cos(tilt), 0.38 * unit * math.sin(tilt))
        ends = {1.0: hip + half, -1.0: hip - half}
        lean = math.radians(self._known("trunk_lean_deg")) * tested
        neck = hip + QPointF(1.15 * unit * math.sin(lean), -1.15 * unit * math.cos(lean))
        self._line(painter, hip, neck, "text", measured=self._measured("trunk_lean_deg"))
        painter.setBrush(self.theme.colour("surface"))
        painter.drawEllipse(neck + QPointF(0.0, -0.24 * unit), 0.2 * unit, 0.22 * unit)
        self._line(painter, ends[1.0], ends[-1.0], "text", measured=self._measured("pelvis_obliquity_deg"))
        for end, joint in ends.items():
            self._limb(painter, joint, end == tested, unit)
        painter.setFont(self.theme.font(12))
        for way, letter in ((-1.0, "L"), (1.0, "R")):
            place = ends[way] + QPointF(way * self.theme.px(16) - self.theme.px(4), self.theme.px(5))
            paint_words(painter, place, letter, colour=self.theme.colour("text2"))

    def _limb(self, painter: QPainter, joint: QPointF, is_tested: bool, unit: float) -> None:
        knee = joint + QPointF(0.0, 0.42 * unit)
        along = self.limb_direction() if is_tested else (0.0, 1.0)
        ankle = knee + QPointF(along[0], along[1]) * (0.95 * unit)
        tint = self._side.value if is_tested else "text2"
        measured = is_tested and self._measured("hip_rotation_deg")
        self._line(painter, joint, knee, tint, measured=measured)
        self._line(painter, knee, ankle, tint, measured=measured)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(tint))
        painter.drawEllipse(knee, 4.5, 4.5)

    def _line(self, painter: QPainter, a: QPointF, b: QPointF, tint: str, *, measured: bool) -> None:
        pen = QPen(self.theme.colour(tint), 5.0 if measured else 2.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if not measured:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(a, b)
