"""The body as a figure seen from the front, as in a mirror: its pose, its joints and how it is drawn."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from widgets.theme import Theme

Joints = dict[str, QPointF]

_TRUNK, _THIGH, _SHANK, _HIPS = 0.36, 0.21, 0.26, 0.115
"""Lengths as shares of the figure's height; the pelvis is as wide as twice the last."""
_NECK, _HEAD = 0.095, 0.063
_FORESHORTENED = 0.32
"""Seated, the thigh points at the watcher."""


@dataclass(frozen=True, slots=True)
class BodyPose:
    """The body seen from the front in degrees; positive leans or swings to the athlete's right.

    NaN where no sensor tells: that part is drawn upright, thin and dotted.
    """

    pelvis_deg: float = math.nan
    trunk_deg: float = math.nan
    thigh_deg: float = math.nan
    shank_deg: float = math.nan
    right: bool = True
    seated: bool = True


def joints_of(pose: BodyPose, area: QRectF) -> Joints:
    """Where the joints are inside `area`; the leg without sensors hangs straight."""
    tall = figure_height(pose, area)
    pelvis = QPointF(area.center().x(), area.top() + area.height() * (0.60 if pose.seated else 0.52))
    # The right hip goes down when the pelvis tilts to the right: clockwise, as in a mirror.
    tilt = math.radians(pose.pelvis_deg if math.isfinite(pose.pelvis_deg) else 0.0)
    across = QPointF(math.cos(tilt), math.sin(tilt)) * (_HIPS * tall)
    places = {"pelvis": pelvis, "hip_r": pelvis + across, "hip_l": pelvis - across}
    places["neck"] = _turned(pelvis, -_TRUNK * tall, -pose.trunk_deg)
    places["head"] = _turned(places["neck"], -_NECK * tall, -pose.trunk_deg)
    for side, told in (("r", pose.right), ("l", not pose.right)):
        thigh = _THIGH * tall * (_FORESHORTENED if pose.seated else 1.0)
        places[f"knee_{side}"] = _turned(places[f"hip_{side}"], thigh, pose.thigh_deg if told else 0.0)
        knee, shank = places[f"knee_{side}"], _SHANK * tall
        places[f"foot_{side}"] = _turned(knee, shank, pose.shank_deg if told else 0.0)
    return places


def figure_height(pose: BodyPose, area: QRectF) -> float:
    """The height that the lengths are shares of."""
    return min(area.height() * (1.02 if pose.seated else 0.84), area.width() * 2.6)


def _turned(start: QPointF, length: float, deg: float) -> QPointF:
    """The far end of a part that hangs down and is swung `deg` to the right."""
    lean = math.radians(deg if math.isfinite(deg) else 0.0)
    return start + QPointF(math.sin(lean), math.cos(lean)) * length


def paint_body(
    painter: QPainter, pose: BodyPose, area: QRectF, theme: Theme, *, pelvis: str = "text"
) -> None:
    """The whole figure; `pelvis` is the tint of the pelvis where it is measured."""
    at, tall = joints_of(pose, area), figure_height(pose, area)
    side, told, other = ("right", "r", "l") if pose.right else ("left", "l", "r")
    thick = max(4.0, tall * 0.032)
    _part(painter, at[f"hip_{other}"], at[f"knee_{other}"], math.nan, thick, "text2", theme)
    _part(painter, at[f"knee_{other}"], at[f"foot_{other}"], math.nan, thick, "text2", theme)
    _part(painter, at[f"hip_{told}"], at[f"knee_{told}"], pose.thigh_deg, thick, side, theme)
    _part(painter, at[f"knee_{told}"], at[f"foot_{told}"], pose.shank_deg, thick, side, theme)
    _part(painter, at["pelvis"], at["neck"], pose.trunk_deg, thick, "text", theme)
    _part(painter, at["hip_l"], at["hip_r"], pose.pelvis_deg, thick * 1.2, pelvis, theme)
    painter.setPen(_pen(pose.trunk_deg, thick * 0.4, "text", theme))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at["head"], _HEAD * tall, _HEAD * tall)


def _part(
    painter: QPainter, start: QPointF, end: QPointF, deg: float, wide: float, tint: str, theme: Theme
) -> None:
    painter.setPen(_pen(deg, wide, tint, theme))
    painter.drawLine(start, end)


def _pen(deg: float, wide: float, tint: str, theme: Theme) -> QPen:
    """Thick in its colour where it was measured, thin, dotted and grey where not."""
    measured = math.isfinite(deg)
    pen = QPen(theme.colour(tint if measured else "text2"), wide if measured else max(2.0, wide / 3))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    if not measured:
        pen.setStyle(Qt.PenStyle.DotLine)
    return pen
