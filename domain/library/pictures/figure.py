"""Draws the body of a scene: parts in the order of their depth, each one outline with its own shade."""

from collections.abc import Sequence

import numpy as np

from domain.library.pictures.camera import Camera
from domain.library.pictures.flesh import Cone, Part
from domain.library.pictures.ink import Ink, Tone
from domain.library.pictures.outline import Distance, Field, Point, cone_distance, joined, outline, path
from domain.library.pictures.scene import Scene
from domain.library.pictures.turning import vector

_SOFT_M, _HALO_M = 0.030, 0.014
_LIGHT_M = (0.016, 0.020)
"""How far the lit shape is moved toward the light, up and to the left; what it leaves is in shade."""


def body(scene: Scene, ink: Ink) -> list[str]:
    """SVG of all parts, farthest first."""
    shapes: list[str] = []
    for part in in_order(scene):
        shapes += _head(part, scene, ink) if part.name == "head" else _part(part, scene, ink)
    return shapes


def ghost(scene: Scene, ink: Ink) -> list[str]:
    """The tested limb where the movement ends."""
    if scene.ghost is None:
        return []
    lines = silhouette(scene.ghost.cones, scene.eye)
    return [
        f'<path d="{path(lines)}" fill="{ink.ghost}" stroke="{ink.tested.fill}" stroke-width="1.5" '
        'stroke-dasharray="5 4" stroke-linejoin="round"/>'
    ]


def silhouette(cones: Sequence[Cone], eye: Camera) -> list[list[Point]]:
    """The outline of cones as the eye sees them."""
    return outline(_shape(cones, eye), _box(cones, eye))


def in_order(scene: Scene) -> tuple[Part, ...]:
    """The parts as they are painted: far limbs, trunk, head, near limbs; clothes right after their limb."""
    eye, parts = scene.eye, {part.name: part for part in scene.parts}
    trunk = eye.depth(parts["hips"].middle)
    chest = eye.depth(parts["torso"].middle)
    limbs: list[tuple[float, bool, tuple[str, ...]]] = []
    for side in ("tested", "other"):
        knee, ankle = (scene.bones[f"{side}_shank"].point(share) for share in (0.0, 1.0))
        near = max(eye.depth(knee), (eye.depth(knee) + eye.depth(ankle)) / 2)
        names = (f"{side}_leg", f"{side}_short")
        limbs.append((eye.depth(parts[names[0]].middle), near > trunk + 0.16, names))
        names = (f"{side}_arm", f"{side}_sleeve")
        depth = eye.depth(parts[names[0]].middle)
        limbs.append((depth, depth > chest - 0.01, names))
    far = [names for _, front, names in sorted(limbs) if not front]
    near_ones = [names for _, front, names in sorted(limbs) if front]
    groups = [*far, ("neck",), ("hips",), ("torso",), ("head",), *near_ones]
    names_in_order = [name for group in groups for name in group]
    last = [name for name in scene.posture.order if name in names_in_order]
    names_in_order = [name for name in names_in_order if name not in last] + last
    return tuple(parts[name] for name in names_in_order)


def _part(part: Part, scene: Scene, ink: Ink) -> list[str]:
    tone = _tone(part, scene, ink)
    shape, box = _shape(part.cones, scene.eye), _box(part.cones, scene.eye)
    whole = path(outline(shape, box))
    halo = 0.0 if part.name in ("hips", "neck") else _HALO_M * scene.eye.scale
    edge = (
        f' stroke="{ink.ground}" stroke-width="{halo:.1f}" stroke-linejoin="round" paint-order="stroke"'
        if halo
        else ""
    )
    shapes = [f'<path d="{whole}" fill="{ink.ground}"{edge}/>'] if halo else []
    shapes.append(f'<path class="{part.name}" d="{whole}" fill="{tone.fill}"/>')
    shade = path(outline(_shaded(shape, scene.eye), box))
    if shade:
        shapes.append(f'<path d="{shade}" fill="{tone.shade}"/>')
    return shapes


def _head(part: Part, scene: Scene, ink: Ink) -> list[str]:
    """The head with its hair: all of the skull that the face does not cover."""
    shapes = _part(part, scene, ink)
    eye, head = scene.eye, scene.bones["head"]
    skull = head.start + head.frame @ vector(0, 0.122, -0.006)
    face = head.start + head.frame @ vector(0, 0.060, 0.068)
    cap = cone_distance(eye.ball(skull, 0.1), eye.ball(skull, 0.1))
    hole = cone_distance(eye.ball(face, 0.104), eye.ball(face, 0.104))
    covered = eye.depth(head.frame @ vector(0, 0, 1)) < -0.35

    def hair(x: Field, y: Field) -> Field:
        whole = cap(x, y)
        low = hole(x, y)
        return whole if covered else _greater(whole, -low)

    x, y, radius = eye.ball(skull, 0.1)
    lines = outline(hair, (x - radius, y - radius, x + radius, y + radius))
    return [*shapes, f'<path d="{path(lines)}" fill="{ink.hair.fill}"/>']


def _greater(first: Field, second: Field) -> Field:
    return np.maximum(first, second)


def _tone(part: Part, scene: Scene, ink: Ink) -> Tone:
    if part.name in scene.tested_parts:
        return ink.tested
    if part.stuff in ("shirt", "shorts"):
        return ink.shirt if part.stuff == "shirt" else ink.shorts
    behind = scene.eye.depth(part.middle) < scene.eye.depth(scene.bones["pelvis"].start) - 0.03
    return ink.far if behind and part.name.endswith(("_leg", "_arm")) else ink.skin


def _shape(cones: Sequence[Cone], eye: Camera) -> Distance:
    shapes = [
        cone_distance(eye.ball(cone.start, cone.start_radius), eye.ball(cone.end, cone.end_radius))
        for cone in cones
    ]
    return joined(shapes, _SOFT_M * eye.scale)


def _shaded(shape: Distance, eye: Camera) -> Distance:
    across = _LIGHT_M[0] * eye.scale * (-1 if eye.mirrored else 1)
    down = _LIGHT_M[1] * eye.scale

    def distance(x: Field, y: Field) -> Field:
        return _greater(shape(x, y), -shape(x + across, y + down))

    return distance


def _box(cones: Sequence[Cone], eye: Camera) -> tuple[float, float, float, float]:
    discs = [eye.ball(cone.start, cone.start_radius) for cone in cones]
    discs += [eye.ball(cone.end, cone.end_radius) for cone in cones]
    room = 0.02 * eye.scale
    return (
        min(x - r for x, _, r in discs) - room,
        min(y - r for _, y, r in discs) - room,
        max(x + r for x, _, r in discs) + room,
        max(y + r for _, y, r in discs) + room,
    )
