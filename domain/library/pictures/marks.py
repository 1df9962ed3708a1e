"""Draws what is not body: shadow, axis, way of the movement, straps, sensors, leaders and words."""

from collections.abc import Sequence
from itertools import pairwise
from xml.sax.saxutils import escape

import numpy as np

from domain.library.pictures.camera import Camera
from domain.library.pictures.flesh import radius_on
from domain.library.pictures.ink import Ink
from domain.library.pictures.labels import FONT, HIGH, Label
from domain.library.pictures.outline import Point
from domain.library.pictures.props import LINES, weight
from domain.library.pictures.scene import Scene
from domain.library.pictures.sensors import Placed
from domain.library.pictures.turning import vector
from domain.library.pictures.way import arrow_head, smooth_path

_SMALL_FONT = 21.0
_CELL = (26.0, 15.0)
_CHIP = 15.0


def size_of(full: bool) -> float:
    """The size of the words in units: larger where the picture is shown small."""
    return FONT if full else _SMALL_FONT


def shadow(scene: Scene, ink: Ink) -> list[str]:
    """A soft ellipse on the floor under the body."""
    ends = np.array([cone.end for part in scene.parts for cone in part.cones])
    low, high = ends.min(axis=0), ends.max(axis=0)
    (x, _, z), (reach_x, _, reach_z) = (low + high) / 2, (high - low) / 2 + 0.08
    ring = [
        scene.eye.seen(vector(x + reach_x * np.cos(turn), 0.0, z + reach_z * np.sin(turn)))
        for turn in np.linspace(0, 2 * np.pi, 16, endpoint=False)
    ]
    return [f'<path d="{smooth_path(ring, closed=True)}" fill="{ink.shadow}"/>']


def axis(scene: Scene, ink: Ink) -> list[str]:
    """The axis of rotation through the bone, a dashed line beyond both ends."""
    if not scene.posture.axis:
        return []
    bone = scene.bones[scene.posture.axis]
    (x1, y1), (x2, y2) = (scene.eye.seen(bone.point(share)) for share in (-0.42, 1.36))
    return [
        f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{ink.text_quiet}" stroke-width="1.6" '
        'stroke-dasharray="9 4 2 4" fill="none" stroke-linecap="round"/>'
    ]


def arrow(scene: Scene, ink: Ink) -> list[str]:
    """The way of the movement with its head at the end."""
    if len(scene.way) < 2:
        return []
    points = [scene.eye.seen(place) for place in scene.way]
    length = sum(float(np.hypot(b[0] - a[0], b[1] - a[1])) for a, b in pairwise(points))
    if length < 14:
        return []
    way = f'd="{smooth_path(points[:-1])}" fill="none" stroke-linecap="round"'
    head = arrow_head(points[-3], points[-1], 13.0)
    return [
        f'<path {way} stroke="{ink.ground}" stroke-width="8"/>',
        f'<path d="{head}" fill="{ink.ground}" stroke="{ink.ground}" stroke-width="5" '
        'stroke-linejoin="round"/>',
        f'<path class="way" {way} stroke="{ink.text}" stroke-width="3.6"/>',
        f'<path d="{head}" fill="{ink.text}" stroke="{ink.text}" stroke-width="1.5" '
        'stroke-linejoin="round"/>',
    ]


def held(scene: Scene, ink: Ink) -> list[str]:
    """Weights in the hands and bands round both thighs."""
    shapes: list[str] = []
    for prop in scene.posture.props:
        if prop.kind == "weight":
            shapes += weight(scene.eye.seen(scene.bones[prop.to].point(0.55)), scene.eye.scale, ink)
        elif prop.kind == "loop":
            first, second = (
                scene.eye.seen(scene.bones[f"{side}_{prop.to}"].point(0.84)) for side in ("tested", "other")
            )
            high = 0.062 * scene.eye.scale
            shapes.append(_loop(first, second, high, ink))
    return shapes


def pulls(scene: Scene) -> list[tuple[Point, Point]]:
    """Where each strap, band or cable runs: from the body to its anchor."""
    return [
        (_hold(scene, prop.to), scene.eye.seen(vector(*prop.at)))
        for prop in scene.posture.props
        if prop.kind in LINES
    ]


def lines(scene: Scene, pins: Sequence[Placed], ink: Ink, *, force: bool) -> list[str]:
    """Straps, bands and cables with their anchors, the cuff on the limb."""
    shapes = []
    for prop in scene.posture.props:
        # A strap without a load cell holds nothing: a test of range shows none.
        if prop.kind not in LINES or (prop.kind == "strap" and not force):
            continue
        (x1, y1), (x2, y2) = _hold(scene, prop.to), scene.eye.seen(vector(*prop.at))
        wide = {"strap": 4.0, "band": 6.0, "cable": 2.6}[prop.kind]
        colour = ink.text_quiet if prop.kind == "band" else ink.text
        shapes += [
            f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{ink.ground}" '
            f'stroke-width="{wide + 4:.1f}"/>',
            f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}" stroke-width="{wide:.1f}" '
            'stroke-linecap="round"/>',
            f'<circle cx="{x2:.1f}" cy="{y2:.1f}" r="7" fill="{ink.ground}" stroke="{ink.text}" '
            'stroke-width="3.4"/>',
        ]
        if prop.to != "cuff":
            shapes.append(f'<circle cx="{x1:.1f}" cy="{y1:.1f}" r="5.5" fill="{ink.text}"/>')
    holds = any(pin.segment == "cuff" for pin in pins) or any(p.to == "cuff" for p in scene.posture.props)
    return [*shapes, *(_cuff(scene, ink) if holds else [])]


def sensor(pin: Placed, eye: Camera, ink: Ink) -> list[str]:
    """A load cell or a motion sensor; dashed where the body hides it."""
    x, y = eye.seen(pin.place)
    ahead = eye.seen(pin.place + pin.along)
    turn = float(np.degrees(np.arctan2(ahead[1] - y, ahead[0] - x)))
    wide, high = _CELL if pin.segment == "cuff" else (_CHIP, _CHIP)
    if pin.segment == "cuff":
        turn = 0.0
    look = (
        f'fill="{ink.ground}" stroke="{ink.text}" stroke-width="2" stroke-dasharray="3 2.4"'
        if pin.hidden
        else f'fill="{ink.badge}" stroke="{ink.ground}" stroke-width="2.4"'
    )
    dot = ink.text if pin.hidden else ink.on_badge
    return [
        f'<g class="sensor {pin.segment}" transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f})">'
        f'<rect x="{-wide / 2:.1f}" y="{-high / 2:.1f}" width="{wide:.1f}" height="{high:.1f}" rx="4" '
        f"{look}/>"
        f'<circle r="2.4" fill="{dot}"/></g>'
    ]


def leader(label: Label, ink: Ink) -> list[str]:
    """The thin line from a label to its sensor."""
    (x1, y1), (x2, y2) = label.joint, label.target
    way = f'd="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" fill="none" stroke-linecap="round"'
    return [
        f'<path {way} stroke="{ink.ground}" stroke-width="4.4"/>',
        f'<path {way} stroke="{ink.text}" stroke-width="1.5"/>',
    ]


def label(pin: Placed, label_now: Label, ink: Ink, *, full: bool) -> list[str]:
    """The number of a sensor, and beside it its words where there is room."""
    left, top, right, bottom = label_now.box
    size, middle = size_of(full), (top + bottom) / 2
    if not full:
        return [
            f'<rect x="{left:.1f}" y="{top - 5:.1f}" width="{right - left:.1f}" height="{HIGH + 10:.1f}" '
            f'rx="18" fill="{ink.badge}"/>',
            _text(
                str(pin.number), (left + right) / 2, middle + 0.36 * size, size, ink.on_badge, 700, "middle"
            ),
        ]
    disc = left + HIGH / 2
    return [
        f'<rect class="label" x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" height="{HIGH:.1f}" '
        f'rx="{HIGH / 2:.1f}" fill="{ink.ground}" stroke="{ink.line}" stroke-width="1.4"/>',
        f'<circle cx="{disc:.1f}" cy="{middle:.1f}" r="{HIGH / 2 - 3:.1f}" fill="{ink.badge}"/>',
        _text(str(pin.number), disc, middle + 0.35 * 13, 13, ink.on_badge, 700, "middle"),
        _text(pin.words, left + HIGH + 4, middle + 0.36 * size, size, ink.text, 500, "start"),
    ]


def side_sign(sign: Label, ink: Ink, *, full: bool) -> list[str]:
    """Which side is tested, in its colour and in words."""
    size, middle = size_of(full), sign.top + HIGH / 2
    return [
        f'<circle cx="{sign.left + 12:.1f}" cy="{middle:.1f}" r="6.5" fill="{ink.tested.fill}"/>',
        _text(sign.words, sign.left + 26, middle + 0.36 * size, size, ink.text, 600, "start"),
    ]


def _text(words: str, x: float, y: float, size: float, fill: str, weight_now: int, anchor: str) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" font-weight="{weight_now}" fill="{fill}" '
        f'text-anchor="{anchor}">{escape(words)}</text>'
    )


def _hold(scene: Scene, name: str) -> Point:
    if name == "cuff":
        return scene.eye.seen(scene.cuff())
    return scene.eye.seen(scene.bones[name].point(0.55 if name.endswith("hand") else 0.5))


def _cuff(scene: Scene, ink: Ink) -> list[str]:
    name, share = scene.posture.cuff
    bone = scene.bones[name]
    radius = (radius_on(name, share) + 0.007) * scene.eye.scale
    (x1, y1), (x2, y2) = (scene.eye.seen(bone.point(share + step)) for step in (-0.06, 0.06))
    length = float(np.hypot(x2 - x1, y2 - y1))
    if length < 5:
        return [
            f'<circle cx="{x1:.1f}" cy="{y1:.1f}" r="{radius:.1f}" fill="none" stroke="{ink.text}" '
            'stroke-width="6"/>'
        ]
    across = (-(y2 - y1) / length * radius, (x2 - x1) / length * radius)
    middle = ((x1 + x2) / 2, (y1 + y2) / 2)
    return [
        f'<path class="cuff" d="M{middle[0] - across[0]:.1f} {middle[1] - across[1]:.1f}'
        f'L{middle[0] + across[0]:.1f} {middle[1] + across[1]:.1f}" stroke="{ink.text}" '
        f'stroke-width="{max(length, 9.0):.1f}" stroke-linecap="butt" fill="none"/>'
    ]


def _loop(first: Point, second: Point, high: float, ink: Ink) -> str:
    length = max(float(np.hypot(second[0] - first[0], second[1] - first[1])), 1.0)
    ux, uy = (second[0] - first[0]) / length, (second[1] - first[1]) / length
    start = (first[0] - ux * high, first[1] - uy * high)
    end = (second[0] + ux * high, second[1] + uy * high)
    return (
        f'<path d="M{start[0]:.1f} {start[1]:.1f}L{end[0]:.1f} {end[1]:.1f}" stroke="{ink.text}" '
        'stroke-width="9" stroke-linecap="round" fill="none" stroke-opacity="0.9"/>'
    )
