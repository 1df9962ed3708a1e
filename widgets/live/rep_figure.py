"""A stick figure of trunk, pelvis, thigh and shank at one instant of a recording, drawn from its angles."""

import math
from collections.abc import Collection, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from domain.analysis.rep_builder import MOTION_ANGLE
from domain.athlete import Side
from domain.language import say
from widgets.live.body_figure import BodyPose, joints_of, paint_body
from widgets.live.painted import PaintedView, paint_words
from widgets.live.readout import number_text
from widgets.theme import Theme

ANGLES = ("hip_rotation_deg", "pelvis_obliquity_deg", "pelvis_moved_deg", "trunk_lean_deg")
_MISSING = say("No motion sensor in this recording")
_NOT_YET = say("No angle at this moment: the sensors take their pose")
_NOT_DRAWN = say("The figure shows hip, pelvis and trunk: no sensor of this recording measured them")


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
        self._nothing_to_draw = _MISSING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("Figure of the rep"))

    def sizeHint(self) -> QSize:
        # A picture: it grows less than the text, so that the page stays whole.
        return QSize(round(190 * min(self.theme.scale, 1.2)), 180)

    def set_side(self, side: Side, *, positive_is_external: bool) -> None:
        """Whose limb turns, and which way is positive."""
        self._side = side
        self._outward = 1.0 if positive_is_external else -1.0

    def set_measured(self, names: Collection[str]) -> None:
        """The channels that the recording has at all."""
        if any(name in names for name in ANGLES):
            self._nothing_to_draw = _NOT_YET
        else:
            self._nothing_to_draw = _NOT_DRAWN if MOTION_ANGLE in names else _MISSING

    def set_angles(self, angles: Mapping[str, float]) -> None:
        """The angles of this instant in degrees; NaN or missing where not measured."""
        self._angles = dict(angles)
        said = [f"{name.replace('_deg', '').replace('_', ' ')} {number_text(value)}°"
                for name, value in self._angles.items() if math.isfinite(value)]  # fmt: skip
        self.setAccessibleDescription(", ".join(said) or self._nothing_to_draw)
        self.update()

    def pose(self) -> BodyPose:
        """The body of this instant; in external rotation of the hip the foot goes toward the other leg."""
        tested = 1.0 if self._side is Side.RIGHT else -1.0
        turn = self._angles.get("hip_rotation_deg", math.nan)
        return BodyPose(
            pelvis_deg=self._angles.get("pelvis_obliquity_deg", math.nan) * tested,
            trunk_deg=self._angles.get("trunk_lean_deg", math.nan) * tested,
            thigh_deg=turn * 0.0,
            shank_deg=-tested * self._outward * turn,
            right=self._side is Side.RIGHT,
        )

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
            painter.drawText(area, flags, self._nothing_to_draw)
        else:
            self._paint_body(painter, area)
        painter.end()

    def _paint_body(self, painter: QPainter, area: QRectF) -> None:
        pose = self.pose()
        paint_body(painter, pose, area, self.theme)
        at = joints_of(pose, area)
        painter.setFont(self.theme.font(12))
        for way, joint, letter in ((-1.0, "hip_l", "L"), (1.0, "hip_r", "R")):
            place = at[joint] + QPointF(way * self.theme.px(16) - self.theme.px(4), self.theme.px(5))
            paint_words(painter, place, letter, colour=self.theme.colour("text2"))
