"""Looks at the room from one direction, without perspective, and fits what it sees into the frame."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from domain.library.pictures.outline import Ball, Point
from domain.library.pictures.turning import Vector, vector

WIDTH, HEIGHT = 480.0, 400.0
"""The frame in units of the picture."""

_MARGIN = (26.0, 24.0)
_MOST_UNITS_PER_M = 300.0


@dataclass(frozen=True, slots=True)
class Camera:
    """Three directions of the room as seen: to the right, up, and toward the eye.

    `mirrored` is the left side: the whole room is mirrored, so that it is the other leg that works.
    """

    right: Vector
    up: Vector
    toward: Vector
    mirrored: bool
    scale: float = 1.0
    shift: Point = (0.0, 0.0)

    def depth(self, place: Vector) -> float:
        """How near a place is to the eye, in metres; more is nearer."""
        return float(self.toward @ place)

    def seen(self, place: Vector) -> Point:
        """Where a place of the room appears in the frame."""
        x = float(self.right @ place) * (-1 if self.mirrored else 1)
        return x * self.scale + self.shift[0], -float(self.up @ place) * self.scale + self.shift[1]

    def ball(self, place: Vector, radius_m: float) -> Ball:
        """A ball of the room as a disc in the frame."""
        x, y = self.seen(place)
        return x, y, radius_m * self.scale


def camera(view: tuple[float, float], mirrored: bool) -> Camera:
    """A camera by its degrees from the front toward the athlete's left, and above the horizon."""
    around, above = np.deg2rad(view)
    right = vector(float(np.cos(around)), 0, -float(np.sin(around)))
    flat = float(np.cos(above))
    toward = vector(float(np.sin(around)) * flat, float(np.sin(above)), float(np.cos(around)) * flat)
    return Camera(right, np.cross(toward, right), toward, mirrored)


def fitted(eye: Camera, balls: Iterable[tuple[Vector, float]]) -> Camera:
    """The camera moved and scaled until all balls fill the frame within its margins."""
    discs = [eye.ball(place, radius) for place, radius in balls]
    left, right = min(x - r for x, _, r in discs), max(x + r for x, _, r in discs)
    top, bottom = min(y - r for _, y, r in discs), max(y + r for _, y, r in discs)
    wide, high = WIDTH - 2 * _MARGIN[0], HEIGHT - 2 * _MARGIN[1]
    scale = min(wide / (right - left), high / (bottom - top), _MOST_UNITS_PER_M)
    shift = (WIDTH / 2 - scale * (left + right) / 2, HEIGHT / 2 - scale * (top + bottom) / 2)
    return Camera(eye.right, eye.up, eye.toward, eye.mirrored, scale, shift)
