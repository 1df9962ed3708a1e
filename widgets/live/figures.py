"""Body figures for placement pictures: joints, limbs and where sensors sit, in a unit square."""

from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Limb:
    """A body part drawn as a rounded stroke along points; `tested` is in the side's colour."""

    points: tuple[Point, ...]
    width: float
    tested: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure facing right: furniture, limbs back to front, head, sensor places, strap, way of motion."""

    furniture: tuple[tuple[Point, ...], ...]
    limbs: tuple[Limb, ...]
    head: Point
    sensors: dict[str, Point]
    strap: tuple[Point, Point] | None = None
    motion: tuple[Point, Point, Point] | None = None


SEATED = Figure(
    furniture=(
        ((0.10, 0.545), (0.60, 0.545), (0.60, 0.60), (0.10, 0.60)),
        ((0.15, 0.60), (0.20, 0.60), (0.20, 0.95), (0.15, 0.95)),
        ((0.48, 0.60), (0.53, 0.60), (0.53, 0.95), (0.48, 0.95)),
    ),
    limbs=(
        Limb(((0.335, 0.23), (0.325, 0.47)), 0.135),
        Limb(((0.33, 0.485), (0.645, 0.485)), 0.105, tested=True),
        Limb(((0.645, 0.49), (0.645, 0.82)), 0.082, tested=True),
        Limb(((0.64, 0.835), (0.73, 0.85)), 0.058, tested=True),
        Limb(((0.345, 0.225), (0.30, 0.37), (0.215, 0.515)), 0.058),
    ),
    head=(0.355, 0.095),
    sensors={
        "pelvis": (0.252, 0.455),
        "shank": (0.697, 0.595),
        "cuff": (0.645, 0.775),
        "thigh": (0.53, 0.43),
        "trunk": (0.26, 0.27),
    },
    strap=((0.645, 0.775), (0.93, 0.775)),
)
SIDE_LYING = Figure(
    furniture=(((0.04, 0.66), (0.96, 0.66), (0.96, 0.72), (0.04, 0.72)),),
    limbs=(
        Limb(((0.46, 0.575), (0.72, 0.60)), 0.105, tested=True),
        Limb(((0.72, 0.60), (0.60, 0.83)), 0.082, tested=True),
        Limb(((0.60, 0.845), (0.54, 0.87)), 0.056, tested=True),
        Limb(((0.24, 0.545), (0.46, 0.53)), 0.155),
        Limb(((0.46, 0.50), (0.72, 0.51), (0.93, 0.56)), 0.088),
        Limb(((0.25, 0.52), (0.34, 0.45), (0.44, 0.47)), 0.056),
    ),
    head=(0.115, 0.53),
    sensors={
        "pelvis": (0.455, 0.60),
        "shank": (0.685, 0.735),
        "cuff": (0.615, 0.80),
        "thigh": (0.62, 0.47),
        "trunk": (0.30, 0.60),
    },
    strap=((0.615, 0.80), (0.90, 0.93)),
    motion=((0.50, 0.84), (0.44, 0.76), (0.47, 0.68)),
)
STANDING = Figure(
    furniture=(((0.12, 0.955), (0.88, 0.955), (0.88, 0.97), (0.12, 0.97)),),
    limbs=(
        Limb(((0.47, 0.54), (0.46, 0.74), (0.45, 0.93)), 0.085),
        Limb(((0.46, 0.935), (0.53, 0.94)), 0.05),
        Limb(((0.48, 0.25), (0.475, 0.51)), 0.135),
        Limb(((0.49, 0.25), (0.48, 0.42)), 0.062, tested=True),
        Limb(((0.48, 0.42), (0.68, 0.42)), 0.054, tested=True),
    ),
    head=(0.50, 0.11),
    sensors={
        "pelvis": (0.405, 0.51),
        "trunk": (0.405, 0.30),
        "forearm": (0.62, 0.385),
        "upper_arm": (0.515, 0.33),
        "thigh": (0.51, 0.64),
        "shank": (0.50, 0.82),
        "cuff": (0.66, 0.42),
    },
)


def figure_for(position: str) -> Figure:
    """The figure for a protocol's position."""
    if position.startswith("seated"):
        return SEATED
    return SIDE_LYING if position.startswith("side-lying") else STANDING
