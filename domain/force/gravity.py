"""The limb's own weight in the strap: fitted to a passive sweep, read once, or estimated from body mass."""

import math
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.language import say
from domain.library.starting_values import starting_value

STANDARD_GRAVITY_M_PER_S2 = 9.80665
END_RANGE_SHARE = 0.1
"""A product default: the tenth of the sweep next to each end, where passive tissue pulls, is left out."""
LEAST_SWEEP_DEG = 20.0
"""A product default: over less, sine, cosine and constant cannot be told apart."""
FASTEST_SWEEP_DEG_PER_S = 30.0
"""A product default: faster, the limb's inertia and the muscles' own reflexes are in the force."""
BINS = 12
NEAR_HANGING_DEG = 5.0
NEAR_HANGING_NM = 1.0
READING_COUNTS_N = 2.0


@dataclass(frozen=True, slots=True)
class LimbWeight:
    """Force of the relaxed limb in the strap: `a sin(psi) + b cos(psi) + c` in N, and how it is known.

    `half_width_n` is the 95 % half-width of that force.
    """

    a_n: float
    b_n: float
    c_n: float
    how: str
    half_width_n: float = float("nan")

    def force_n(self, psi_deg: Floats) -> Floats:
        """Newtons to take off the tared force at angles (n,) in degrees."""
        psi = np.radians(psi_deg)
        return np.asarray(self.a_n * np.sin(psi) + self.b_n * np.cos(psi) + self.c_n)

    @property
    def needs_angle(self) -> bool:
        """Whether the correction depends on the position."""
        return self.a_n != 0.0 or self.b_n != 0.0


class SweepError(ValueError):
    """A sweep that cannot be used; the sentence says why and what to do."""


def fit_sweep(psi_deg: Floats, force_n: Floats, time_s: Floats) -> LimbWeight:
    """Fit the weight of the limb to a slow passive sweep there and back.

    Each direction is averaged in bins of angle first, and the mean of the two directions is fitted: what
    differs between them (friction, a muscle that resists) cancels, and no angle counts more for being
    passed more slowly.

    Parameters
    ----------
    psi_deg, force_n, time_s
        (n,) shank angle about the rotation axis in degrees, tared newtons, seconds; NaN where unknown.

    Raises
    ------
    SweepError
        Shorter than 20 degrees, faster than 30 degrees a second, or in one direction only.

    Notes
    -----
    Passive tissue at the ends of the range is left out (Anderson 2010).
    """
    known = np.isfinite(psi_deg) & np.isfinite(force_n)
    psi_deg, force_n, time_s = psi_deg[known], force_n[known], time_s[known]
    if len(psi_deg) < 3 * BINS or np.ptp(psi_deg) < LEAST_SWEEP_DEG:
        raise SweepError(
            say(
                "The sweep is shorter than {least_sweep_deg:.0f}°: move the relaxed leg further.",
                least_sweep_deg=LEAST_SWEEP_DEG,
            )
        )
    rate = np.gradient(psi_deg, time_s)
    if float(np.percentile(np.abs(rate), 90)) > FASTEST_SWEEP_DEG_PER_S:
        limit = f"{FASTEST_SWEEP_DEG_PER_S:.0f}°/s"
        raise SweepError(
            say("The sweep was faster than {limit}: move the relaxed leg slowly, both ways.", limit=limit)
        )
    middles, there = _binned(psi_deg, force_n, rate > 0)
    _, back = _binned(psi_deg, force_n, rate < 0)
    both = np.isfinite(there) & np.isfinite(back)
    if both.sum() < 5:
        raise SweepError(say("The sweep went one way only: move the relaxed leg there and back."))
    return _fitted(middles[both], (there[both] + back[both]) / 2)


def _binned(psi_deg: Floats, force_n: Floats, chosen: np.ndarray) -> tuple[Floats, Floats]:
    """Middles of the bins inside the end ranges, and the mean force of the chosen samples in each."""
    low, high = float(psi_deg.min()), float(psi_deg.max())
    edge = END_RANGE_SHARE * (high - low)
    edges = np.linspace(low + edge, high - edge, BINS + 1)
    place = np.where(chosen, np.digitize(psi_deg, edges) - 1, -1)
    # Angle and force are averaged alike: the middle of a bin is not where the samples of it were.
    count = np.array([np.sum(place == bin_) for bin_ in range(BINS)])
    mean = [float(force_n[place == bin_].mean()) if count[bin_] else math.nan for bin_ in range(BINS)]
    return (edges[:-1] + edges[1:]) / 2, np.array(mean)


def _fitted(psi_deg: Floats, force_n: Floats) -> LimbWeight:
    psi = np.radians(psi_deg)
    design = np.column_stack((np.sin(psi), np.cos(psi), np.ones(len(psi))))
    found, *_ = np.linalg.lstsq(design, force_n, rcond=None)
    rest = force_n - design @ found
    spread = math.sqrt(float(rest @ rest) / max(1, len(psi) - 3))
    a, b, c = (float(value) for value in found)
    return LimbWeight(a, b, c, say("fitted to a passive sweep"), 1.96 * spread)


def weight_from_reading(reading_n: float, sd_n: float) -> LimbWeight | None:
    """One relaxed reading at the test angle, for a fixed strap; None up to 2 N: too little to count."""
    if not abs(reading_n) > READING_COUNTS_N:
        return None
    return LimbWeight(0.0, 0.0, reading_n, say("one relaxed reading at the test angle"), 1.96 * sd_n)


def weight_from_mass(
    body_mass_kg: float, lever_m: float, shank_length_m: float, hanging_deg: float
) -> LimbWeight:
    """Estimate from body mass, labelled +/- 15 %; gravity turns the shank toward hanging.

    Parameters
    ----------
    body_mass_kg, shank_length_m
        Of the athlete.
    lever_m
        Newton-metres per newton of the strap.
    hanging_deg
        The angle, counted as the protocol's positive angle, at which the shank hangs.

    Notes
    -----
    Mass and centre of shank and foot are starting values of `domain/library/starting_values.toml`.
    """
    share = starting_value("shank_and_foot_mass_share").value
    centre = starting_value("shank_and_foot_centre_share").value
    moment = share * body_mass_kg * STANDARD_GRAVITY_M_PER_S2 * centre * shank_length_m
    size, turned = moment / lever_m, math.radians(hanging_deg)
    percent = starting_value("limb_estimate_error_percent").value
    how = say("estimated from body mass, +/- {percent:g} % (unverified)", percent=percent)
    half_width = percent / 100.0 * size
    # -size sin(psi - hanging): beyond hanging the weight pulls the cuff back.
    return LimbWeight(-size * math.cos(turned), size * math.sin(turned), 0.0, how, half_width)
