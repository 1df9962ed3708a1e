"""The pictures of *pause to reset*: what has gone, drawn with the way back."""

import math
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from domain.language import say
from widgets.athlete.pelvis import UNITS, paint_arrow, paint_pelvis, pelvis_path
from widgets.live.body_figure import BodyPose, joints_of, paint_body
from widgets.theme import Theme


class Gone(StrEnum):
    """What an athlete has to put right."""

    TILT = "tilt"
    TURN = "turn"
    LEAN = "lean"
    KNEE = "knee"
    STRAP = "strap"


GONE_OF_SIGNAL = {
    "pelvis_moved_deg": Gone.TILT,
    "pelvic_drop_deg": Gone.TILT,
    "pelvis_obliquity_deg": Gone.TILT,
    "pelvis_rotation_deg": Gone.TURN,
    "trunk_lean_deg": Gone.LEAN,
    "fppa_deg": Gone.KNEE,
    "hip_rotation_deg": Gone.STRAP,
}
USUAL_WORDS = {
    Gone.TILT: say("Level your hips, then go on"),
    Gone.TURN: say("Turn your hips to the front, then go on"),
    Gone.LEAN: say("Sit or stand tall, then go on"),
    Gone.KNEE: say("Knee over your toes, then go on"),
    Gone.STRAP: say("Take up the strap, keep the leg still, then go on"),
}


def paint_gone(
    painter: QPainter, area: QRectF, theme: Theme, gone: Gone, *, deg: float, right: bool = True
) -> None:
    """What has gone by `deg` (positive to the athlete's right, as in a mirror), and an arrow back."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if gone is Gone.TILT:
        paint_pelvis(painter, area, theme, tilt_deg=deg)
    elif gone is Gone.TURN:
        _paint_turn(painter, area, theme, deg)
    elif gone is Gone.LEAN:
        _paint_lean(painter, area, theme, deg)
    elif gone is Gone.KNEE:
        _paint_knee(painter, area, theme, right=right)
    else:
        _paint_strap(painter, area, theme, right=right)
    painter.restore()


def _paint_turn(painter: QPainter, area: QRectF, theme: Theme, deg: float) -> None:
    """The pelvis narrowed as a turned one looks, and an arrow around it."""
    radius = min(area.width() / 2.9, area.height() / 2.4)
    way, centre = math.copysign(1.0, deg), area.center()
    painter.save()
    painter.translate(centre)
    painter.shear(0.0, 0.16 * way)
    painter.scale(0.72 * radius / UNITS, radius / UNITS)
    painter.setPen(QPen(theme.colour("text"), 0.035 * UNITS))
    painter.setBrush(theme.colour("raised"))
    painter.drawPath(pelvis_path())
    painter.restore()
    turns = [math.radians(150.0 - 120.0 * step / 24) for step in range(25)]
    points = [
        centre + QPointF(way * 1.15 * math.cos(turn), 0.30 * math.sin(turn) + 0.72) * radius for turn in turns
    ]
    paint_arrow(painter, points, theme.colour("red"), radius / 13)


def _paint_lean(painter: QPainter, area: QRectF, theme: Theme, deg: float) -> None:
    """The figure leaning, the upright beside it, and an arrow from its head to the upright."""
    figure = _figure_area(area)
    lean_deg = math.copysign(max(16.0, abs(deg)), deg)
    pose = BodyPose(pelvis_deg=0.0, trunk_deg=lean_deg, thigh_deg=0.0, shank_deg=0.0)
    at, tall = joints_of(pose, figure), figure.height()
    _paint_upright(painter, at["pelvis"], tall * 0.66, theme)
    paint_body(painter, pose, figure, theme)
    reach, hip, way = tall * 0.60, at["pelvis"], math.copysign(1.0, deg)
    turns = [math.radians(abs(lean_deg) + 14 - (abs(lean_deg) + 8) * step / 12) for step in range(13)]
    points = [hip + QPointF(way * math.sin(turn), -math.cos(turn)) * reach for turn in turns]
    paint_arrow(painter, points, theme.colour("red"), tall / 36)


def _paint_knee(painter: QPainter, area: QRectF, theme: Theme, *, right: bool) -> None:
    """The standing figure with a knee that fell inward, and an arrow outward."""
    figure, way = _figure_area(area), 1.0 if right else -1.0
    pose = BodyPose(0.0, 0.0, thigh_deg=-20.0 * way, shank_deg=16.0 * way, right=right, seated=False)
    at, tall = joints_of(pose, figure), figure.height()
    paint_body(painter, pose, figure, theme)
    knee = at["knee_r" if right else "knee_l"]
    points = [knee + QPointF(way * tall * share, 0.0) for share in (0.07, 0.11, 0.15, 0.19)]
    paint_arrow(painter, points, theme.colour("red"), tall / 36)


def _paint_strap(painter: QPainter, area: QRectF, theme: Theme, *, right: bool) -> None:
    """The seated figure, its strap sagging from the ankle, and an arrow that draws it straight."""
    figure, way = _figure_area(area), 1.0 if right else -1.0
    pose = BodyPose(0.0, 0.0, 0.0, shank_deg=-14.0 * way, right=right)
    at, tall = joints_of(pose, figure), figure.height()
    paint_body(painter, pose, figure, theme)
    foot = at["foot_r" if right else "foot_l"]
    post = foot + QPointF(way * tall * 0.5, 0.0)
    painter.setPen(QPen(theme.colour("text"), tall / 70))
    painter.drawLine(post - QPointF(0.0, tall * 0.12), post + QPointF(0.0, tall * 0.06))
    painter.setPen(QPen(theme.colour("amber"), tall / 50, Qt.PenStyle.DashLine))
    steps = [step / 16 for step in range(17)]
    painter.drawPolyline([foot + QPointF(way * tall * 0.5 * x, tall * 0.28 * x * (1 - x)) for x in steps])
    shares = (0.10, 0.18, 0.26, 0.34)
    points = [foot + QPointF(way * tall * share, -tall * 0.09) for share in shares]
    paint_arrow(painter, points, theme.colour("red"), tall / 36)


def _figure_area(area: QRectF) -> QRectF:
    """A square low in `area`: above the head is room for an arrow."""
    side = 0.93 * area.height()
    return QRectF(area.center().x() - side / 2, area.bottom() - side, side, side)


def _paint_upright(painter: QPainter, foot: QPointF, length: float, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("text2"), max(2.0, length / 120), Qt.PenStyle.DashLine))
    painter.drawLine(foot, foot - QPointF(0.0, length))
