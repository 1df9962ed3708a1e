"""How steady a hold is: scatter about its own trend, distance from the target, time in the zone."""

from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.protocol import Target

PLATEAU_SHARE = 0.8
"""A product default: the hold is where the force is above 80 % of the target or of its own median top."""
EDGE_S = 0.5
"""A product default: the first and last half second of a plateau are still the way up and down."""
LEAST_HOLD_S = 2.0
"""A product default: below it a trend cannot be told from scatter."""


@dataclass(frozen=True, slots=True)
class Steadiness:
    """SD about the straight trend (N), CV (%), and against the target RMSE (N) and time in zone (%)."""

    sd_n: float
    cv_percent: float
    rmse_n: float
    in_zone_percent: float


def hold_of(time_s: Floats, force_n: Floats, target: Target | None) -> slice:
    """The samples of the hold; empty where there is none long enough.

    The longest stretch above 80 % of the lower edge of the target, or without one of the 90th
    percentile of the force, without its first and last half second.

    Parameters
    ----------
    time_s, force_n
        (n,) seconds and filtered newtons of one repetition.
    target
        The band to hold, in newtons; None without one.
    """
    known = np.isfinite(force_n)
    if not known.any():
        return slice(0, 0)
    top = target.low if target is not None else float(np.percentile(force_n[known], 90))
    above = np.concatenate(
        [[0], (np.nan_to_num(force_n, nan=-np.inf) >= PLATEAU_SHARE * top).astype(int), [0]]
    )
    edges = np.flatnonzero(np.diff(above))
    if not len(edges):
        return slice(0, 0)
    starts, stops = edges[::2], edges[1::2]
    longest = int(np.argmax(time_s[stops - 1] - time_s[starts]))
    first_s, last_s = time_s[starts[longest]] + EDGE_S, time_s[stops[longest] - 1] - EDGE_S
    if last_s - first_s < LEAST_HOLD_S - 1e-6:
        return slice(0, 0)
    return slice(
        int(np.searchsorted(time_s, first_s - 1e-9)),
        int(np.searchsorted(time_s, last_s + 1e-9, side="right")),
    )


def steadiness(time_s: Floats, force_n: Floats, target: Target | None) -> Steadiness:
    """The steadiness of a hold.

    Parameters
    ----------
    time_s, force_n
        (n,) seconds and filtered newtons, n >= 3, all known.
    target
        The band to hold; without one the last two are NaN.
    """
    trend = np.polynomial.Polynomial.fit(time_s, force_n, 1)
    rest = force_n - trend(time_s)
    sd, mean = float(np.sqrt(np.sum(rest**2) / (len(rest) - 2))), float(force_n.mean())
    rmse = in_zone = float("nan")
    if target is not None:
        aim = (target.low + target.high) / 2
        rmse = float(np.sqrt(np.mean((force_n - aim) ** 2)))
        in_zone = 100.0 * float(np.mean((force_n >= target.low) & (force_n <= target.high)))
    return Steadiness(sd, 100.0 * sd / mean if mean > 0 else float("nan"), rmse, in_zone)
