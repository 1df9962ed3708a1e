"""The thigh axis in the shank sensor's frame, found from a functional movement, with its residual."""

from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.segments import Vector

LEAST_RATE_RAD_PER_S = 0.15
"""Slower samples say nothing about the axis."""
LEAST_SAMPLES = 50
LARGEST_RESIDUAL_DEG = 20.0


@dataclass(frozen=True, slots=True)
class HingeAlignment:
    """Where the thigh axis (hip to knee) lies in the shank sensor's frame.

    `residual_deg` is the angle whose sine is the share of the movement the axis leaves unexplained;
    `from_nominal_deg` how far it lies from the placement picture. `method` is pca, hinge or nominal.
    `other_axis` is the same axis in the frame of the segment above.
    """

    axis: Vector
    residual_deg: float
    method: str
    from_nominal_deg: float = 0.0
    other_axis: Vector | None = None

    @property
    def found(self) -> bool:
        """Whether a movement gave it, rather than the picture alone."""
        return self.method != "nominal"


def nominal_alignment(axis: Vector, residual_deg: float = float("nan")) -> HingeAlignment:
    """The axis of a sensor placed as the picture shows."""
    x, y, z = _unit(np.array(axis, dtype=np.float64)).tolist()
    return HingeAlignment((x, y, z), residual_deg, "nominal")


def find_hinge(
    *,
    shank_rate: Floats,
    pelvis_rate: Floats | None,
    nominal_axis: Vector,
    nominal_pelvis_axis: Vector,
    both_turn: bool = False,
) -> HingeAlignment:
    """Find the axis about which the shank turned against the pelvis (or another segment above it).

    Two candidates: the main direction of the shank's angular rate (PCA), and the hinge whose two axes
    leave the same perpendicular rate on both sensors. The one with the smaller residual is taken and
    signed like the nominal axis.

    Parameters
    ----------
    shank_rate, pelvis_rate
        (n, 3) rad/s at the same instants, NaN where missing; the pelvis may be absent.
    nominal_axis, nominal_pelvis_axis
        Hip to knee in the frames of sensors placed as the picture shows, on the tested side.
    both_turn
        Both segments turn about the axis (thigh and shank in a squat), so that the main direction of
        each is looked for.

    Returns
    -------
    The nominal axis, with the residual that was found, where the movement was too small, too short or
    not about one axis.

    References
    ----------
    Seel, Raisch, Schauer: Sensors 14 (2014) 6891; Olsson et al.: Sensors 20 (2020) 3534. Ours differs:
    the second segment is the pelvis, because the rotation is the hip's; and quiet samples are left out.
    """
    still_pelvis = np.zeros_like(shank_rate) if pelvis_rate is None else pelvis_rate
    good = np.isfinite(shank_rate).all(axis=1) & np.isfinite(still_pelvis).all(axis=1)
    good &= np.linalg.norm(np.nan_to_num(shank_rate), axis=1) > LEAST_RATE_RAD_PER_S
    shank, pelvis = shank_rate[good], still_pelvis[good]
    if len(shank) < LEAST_SAMPLES:
        return nominal_alignment(nominal_axis)
    above = _unit(np.array(nominal_pelvis_axis, dtype=np.float64))
    candidates = _candidates(shank, pelvis, above, pelvis_rate is not None, both_turn)
    residual, method, axes = min(candidates, key=lambda c: c[0])
    if residual > LARGEST_RESIDUAL_DEG:
        return nominal_alignment(nominal_axis, residual)
    first, apart = _signed(axes[0], nominal_axis)
    second, _ = _signed(axes[1], nominal_pelvis_axis)
    return HingeAlignment(first, residual, method, apart, second)


def _candidates(
    shank: Floats, pelvis: Floats, above: Floats, has_pelvis: bool, both_turn: bool
) -> list[tuple[float, str, tuple[Floats, Floats]]]:
    """Residual, method and both axes of each way to find them."""
    main = _main_direction(shank)
    if both_turn and has_pelvis:
        above = _main_direction(pelvis)
    found = [(_residual_deg(shank, pelvis, main, above), "pca", (main, above))]
    if has_pelvis:
        first, second = _solve_hinge(shank, pelvis, main, above)
        found.append((_residual_deg(shank, pelvis, first, second), "hinge", (first, second)))
    return found


def _signed(axis: Floats, nominal_axis: Vector) -> tuple[Vector, float]:
    """The axis turned to the side of the nominal one, and the angle between them in deg."""
    nominal = _unit(np.array(nominal_axis, dtype=np.float64))
    along = float(axis @ nominal)
    x, y, z = (axis if along >= 0 else -axis).tolist()
    return (x, y, z), float(np.degrees(np.arccos(min(1.0, abs(along)))))


def _main_direction(rate: Floats) -> Floats:
    _, vectors = np.linalg.eigh(rate.T @ rate)
    main: Floats = vectors[:, -1]
    return main


def _solve_hinge(shank: Floats, pelvis: Floats, first: Floats, second: Floats) -> tuple[Floats, Floats]:
    """Gauss-Newton on both axes, damped so that a pelvis that hardly moves keeps its start value."""
    axes = np.concatenate((first, second))
    damping = 0.05 * np.linalg.norm(shank) ** 2 * np.eye(6)
    for _ in range(20):
        error, slope = _hinge_error(shank, pelvis, axes)
        step = np.linalg.solve(slope.T @ slope + damping, slope.T @ error)
        axes = np.concatenate((_unit(axes[:3] - step[:3]), _unit(axes[3:] - step[3:])))
    return axes[:3], axes[3:]


def _hinge_error(shank: Floats, pelvis: Floats, axes: Floats) -> tuple[Floats, Floats]:
    """|w1 x j1| - |w2 x j2| per sample, (n,), and its slope against both axes, (n, 6)."""
    parts, slopes = [], []
    for rate, axis in ((shank, axes[:3]), (pelvis, axes[3:])):
        across = np.cross(rate, axis)
        size = np.linalg.norm(across, axis=1)
        parts.append(size)
        slopes.append(np.cross(across, rate) / np.maximum(size, 1e-9)[:, None])
    return parts[0] - parts[1], np.hstack((slopes[0], -slopes[1]))


def _residual_deg(shank: Floats, pelvis: Floats, first: Floats, second: Floats) -> float:
    error, _ = _hinge_error(shank, pelvis, np.concatenate((first, second)))
    share = float(np.sqrt(np.mean(error**2) / np.mean(np.sum(shank**2, axis=1))))
    return float(np.degrees(np.arcsin(min(1.0, share))))


def _unit(vector: Floats) -> Floats:
    length = float(np.linalg.norm(vector))
    if length == 0:
        raise ValueError("An axis of length 0 has no direction: correct the rotation axis of the protocol.")
    unit: Floats = vector / length
    return unit
