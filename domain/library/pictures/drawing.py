"""Puts one picture together as SVG text: things, body, movement, sensors with their words."""

from collections.abc import Sequence
from enum import StrEnum
from xml.sax.saxutils import escape

import numpy as np
from numpy.typing import NDArray

from domain.athlete import Side
from domain.language import word
from domain.library.pictures import marks
from domain.library.pictures.camera import HEIGHT, WIDTH
from domain.library.pictures.figure import body, ghost
from domain.library.pictures.ink import Ink
from domain.library.pictures.labels import HIGH, Label, arranged, cell, width_of
from domain.library.pictures.outline import Point
from domain.library.pictures.posture_file import load_posture
from domain.library.pictures.props import BOXES, ROUND, corners, drawn
from domain.library.pictures.scene import Scene, scene_of
from domain.library.pictures.sensors import Placed, placed
from domain.protocol import SensorSlot


class Detail(StrEnum):
    """How much is written into the picture."""

    FULL = "full"
    """Words at every sensor; for 360 px and more."""
    SMALL = "small"
    """Numbers at the sensors, whose words stand beside the picture; for 160 to 360 px."""


def draw_picture(
    posture: str,
    side: Side,
    sensors: Sequence[SensorSlot],
    ink: Ink,
    *,
    detail: Detail = Detail.FULL,
    title: str = "",
) -> str:
    """The picture of a posture as SVG text.

    Parameters
    ----------
    posture
        One of `posture_names()`.
    side
        The tested side; the left picture is the mirror image of the right one, its words are not.
    sensors
        The slots of the protocol, drawn where their placement words say.
    ink
        The colours of the page it stands on.
    title
        What a screen reader says first; the posture's own words where it is empty.

    Raises
    ------
    PostureError
        When there is no such posture.
    """
    scene = scene_of(load_posture(posture), side)
    pins = placed(scene, sensors)
    spoken = f"{scene.posture.says} Tested: {word(side)} side."
    if pins:
        spoken += " Sensors: " + "; ".join(
            _spoken(pin, slot) for pin, slot in zip(pins, sensors, strict=True)
        )
    shapes = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:.0f} {HEIGHT:.0f}" role="img" '
        'font-family="Inter">',
        f"<title>{escape(title or scene.posture.says)}</title>",
        f"<desc>{escape(spoken)}</desc>",
        *_drawing(scene, pins, ink, force=any(slot.kind == "force" for slot in sensors)),
        *_words(scene, pins, side, ink, detail),
        "</svg>",
    ]
    return "\n".join(shapes)


def labels_of(scene: Scene, pins: Sequence[Placed], side: Side, detail: Detail) -> tuple[Label, ...]:
    """The label of the side, then one for each sensor."""
    mark = (
        f"{side.value.capitalize()} {scene.posture.tested}"
        if detail is Detail.FULL
        else side.value.capitalize()
    )
    size = marks.size_of(detail is Detail.FULL)
    taken = _taken(scene)
    corner = _corner(width_of(mark, size) + 34, taken)
    sign = Label(mark, *corner, width_of(mark, size) + 34, corner)
    wishes = [
        (
            pin.words,
            HIGH + 14 + width_of(pin.words) if detail is Detail.FULL else HIGH + 10,
            scene.eye.seen(pin.place),
        )
        for pin in pins
    ]
    return (sign, *arranged(wishes, taken, (sign,)))


def _spoken(pin: Placed, slot: SensorSlot) -> str:
    return f"{pin.number} {pin.words.lower()}, {slot.placement[:1].lower()}{slot.placement[1:].rstrip('.')}"


def _drawing(scene: Scene, pins: Sequence[Placed], ink: Ink, *, force: bool) -> list[str]:
    props, eye = scene.posture.props, scene.eye
    behind = [shape for prop in props if not prop.front for shape in drawn(prop, eye, ink)]
    before = [shape for prop in props if prop.front for shape in drawn(prop, eye, ink)]
    return [
        *marks.shadow(scene, ink),
        *behind,
        *ghost(scene, ink),
        *marks.axis(scene, ink),
        *body(scene, ink),
        *before,
        *marks.held(scene, ink),
        *marks.lines(scene, pins, ink, force=force),
        *marks.arrow(scene, ink),
    ]


def _words(scene: Scene, pins: Sequence[Placed], side: Side, ink: Ink, detail: Detail) -> list[str]:
    sign, *labels = labels_of(scene, pins, side, detail)
    shapes = marks.side_sign(sign, ink, full=detail is Detail.FULL)
    for label in labels:
        shapes += marks.leader(label, ink)
    for pin, label in zip(pins, labels, strict=True):
        shapes += marks.sensor(pin, scene.eye, ink)
        shapes += marks.label(pin, label, ink, full=detail is Detail.FULL)
    return shapes


def _corner(wide: float, taken: NDArray[np.bool_]) -> Point:
    """The corner with the most room for the word of the side."""
    step = cell()
    corners_now = [(x, y) for y in (10.0, HEIGHT - HIGH - 10) for x in (10.0, WIDTH - wide - 10)]

    def busy(at: Point) -> int:
        rows = slice(int(at[1] // step), int((at[1] + HIGH) // step) + 1)
        columns = slice(int(at[0] // step), int((at[0] + wide) // step) + 1)
        return int(np.count_nonzero(taken[rows, columns]))

    return min(corners_now, key=busy)


def _taken(scene: Scene) -> NDArray[np.bool_]:
    """Where the picture has something, as a grid of cells."""
    step = cell()
    xs, ys = np.meshgrid(np.arange(0, WIDTH, step) + step / 2, np.arange(0, HEIGHT, step) + step / 2)
    taken = np.zeros(xs.shape, dtype=np.bool_)
    parts = [*scene.parts, *([scene.ghost] if scene.ghost else [])]
    for cone in (cone for part in parts for cone in part.cones):
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            radius = cone.start_radius + share * (cone.end_radius - cone.start_radius)
            x, y, r = scene.eye.ball(cone.start + share * (cone.end - cone.start), radius)
            taken |= np.hypot(xs - x, ys - y) < r + step / 2
    for place in scene.way:
        x, y = scene.eye.seen(place)
        taken |= np.hypot(xs - x, ys - y) < 12
    for prop in scene.posture.props:
        places = [scene.eye.seen(corner) for corner in corners(prop)] if prop.kind in (*BOXES, *ROUND) else []
        if places and prop.kind not in ("wall", "mat", "table"):
            left, right = min(x for x, _ in places), max(x for x, _ in places)
            top, bottom = min(y for _, y in places), max(y for _, y in places)
            taken |= (xs > left) & (xs < right) & (ys > top) & (ys < bottom)
    for start, end in marks.pulls(scene):
        for share in np.linspace(0, 1, 24):
            x, y = start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
            taken |= np.hypot(xs - x, ys - y) < 10
    return taken
