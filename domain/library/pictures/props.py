"""What stands beside the body: tables, steps, pads, towers as boxes; balls, weights and cones as discs."""

from collections.abc import Sequence

from domain.library.pictures.camera import Camera
from domain.library.pictures.ink import Ink
from domain.library.pictures.outline import Point
from domain.library.pictures.posture import Prop
from domain.library.pictures.turning import Vector, vector

LINES = ("strap", "band", "cable")
BOXES = ("table", "chair", "box", "pad", "mat", "wall", "tower")
ROUND = ("ball", "weight", "cone")
KINDS = (*LINES, *BOXES, *ROUND, "loop")

_Box = tuple[tuple[float, float, float], tuple[float, float, float]]


def stands(prop: Prop) -> bool:
    """Whether it has a size of its own."""
    return prop.kind in BOXES


def corners(prop: Prop) -> list[Vector]:
    """The eight corners of the room it takes."""
    return _corners((prop.at, prop.size))


def drawn(prop: Prop, eye: Camera, ink: Ink) -> list[str]:
    """SVG of a thing that stands; lines and loops are drawn with the limb they hold."""
    if prop.kind in BOXES:
        boxes = sorted(_boxes(prop), key=lambda box: eye.depth(_centre(box)))
        return [shape for box in boxes for shape in _box(box, eye, ink, pad=prop.kind in ("pad", "mat"))]
    x, y = eye.seen(vector(*prop.at))
    size = prop.size[0] * eye.scale
    if prop.kind == "ball":
        return [
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}" fill="{ink.props.fill}" '
            f'stroke="{ink.props_edge}" stroke-width="1.6"/>',
            f'<path d="M{x - size * 0.55:.1f} {y - size * 0.3:.1f}A{size:.1f} {size:.1f} 0 0 1 '
            f'{x + size * 0.3:.1f} {y - size * 0.55:.1f}" fill="none" stroke="{ink.props_edge}" '
            'stroke-width="1.6" stroke-linecap="round"/>',
        ]
    if prop.kind == "cone":
        wide, high = size, prop.size[1] * eye.scale
        return [
            f'<path d="M{x - wide:.1f} {y:.1f}L{x - wide * 0.22:.1f} {y - high:.1f}H{x + wide * 0.22:.1f}'
            f'L{x + wide:.1f} {y:.1f}Z" fill="{ink.props_edge}" stroke="{ink.props_edge}" '
            'stroke-width="3" stroke-linejoin="round"/>'
        ]
    return []


def weight(at: Point, scale: float, ink: Ink) -> list[str]:
    """A kettlebell hanging from a hand."""
    x, y = at
    r = 0.085 * scale
    return [
        f'<path d="M{x - r * 0.6:.1f} {y + r * 0.9:.1f}Q{x - r * 0.75:.1f} {y:.1f} {x:.1f} {y:.1f}'
        f'Q{x + r * 0.75:.1f} {y:.1f} {x + r * 0.6:.1f} {y + r * 0.9:.1f}" fill="none" '
        f'stroke="{ink.text}" stroke-width="{r * 0.34:.1f}"/>',
        f'<circle cx="{x:.1f}" cy="{y + 1.45 * r:.1f}" r="{r:.1f}" fill="{ink.text}"/>',
    ]


def _boxes(prop: Prop) -> list[_Box]:
    """The boxes a thing is made of: a top on legs, a seat with a back."""
    (x, y, z), (wide, high, deep) = prop.at, prop.size
    if prop.kind == "tower":
        return [
            ((x, y, z), (wide, 0.06, deep)),
            ((x, y, z), (wide * 0.4, high, deep * 0.4)),
        ]
    if prop.kind not in ("table", "chair"):
        return [(prop.at, prop.size)]
    thick, leg = 0.07, 0.05
    inset_x, inset_z = wide / 2 - leg, deep / 2 - leg
    feet = [
        ((x + sx * inset_x, y, z + sz * inset_z), (leg, high - thick, leg))
        for sx in (-1, 1)
        for sz in (-1, 1)
    ]
    return [*feet, ((x, y + high - thick, z), (wide, thick, deep))]


def _centre(box: _Box) -> Vector:
    (x, y, z), (_, high, _) = box
    return vector(x, y + high / 2, z)


def _corners(box: _Box) -> list[Vector]:
    (x, y, z), (wide, high, deep) = box
    return [
        vector(x + sx * wide / 2, y + sy * high, z + sz * deep / 2)
        for sx in (-1, 1)
        for sy in (0, 1)
        for sz in (-1, 1)
    ]


_FACES = (
    ((0, 1, 0), (2, 3, 7, 6), "top"),
    ((0, 0, 1), (1, 3, 7, 5), "front"),
    ((0, 0, -1), (0, 2, 6, 4), "front"),
    ((1, 0, 0), (4, 5, 7, 6), "side"),
    ((-1, 0, 0), (0, 1, 3, 2), "side"),
)


def _box(box: _Box, eye: Camera, ink: Ink, *, pad: bool) -> list[str]:
    at = [eye.seen(corner) for corner in _corners(box)]
    tones = {"top": ink.props.fill, "front": ink.props.shade, "side": ink.props.shade}
    if pad:
        tones = {"top": ink.props.shade, "front": ink.props_edge, "side": ink.props_edge}
    shapes = []
    for normal, order, name in _FACES:
        if eye.depth(vector(*normal)) > 1e-6:
            shapes.append(_face([at[i] for i in order], tones[name]))
    return shapes


def _face(points: Sequence[Point], fill: str) -> str:
    way = "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    return f'<path d="M{way}Z" fill="{fill}" stroke="{fill}" stroke-width="2.4" stroke-linejoin="round"/>'
