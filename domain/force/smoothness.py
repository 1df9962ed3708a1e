"""How smoothly a repetition rises: when its speed peaks, how jerky it is, how often it hitches."""

import math
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats

SMOOTHING_S = 0.1
RISE_SHARE = 0.9
SLOW_SHARE, FAST_SHARE = 0.2, 0.4
LEAST_ROWS = 10
NO_RISE = 1e-6
"""A rise slower than this share of the falls within it is rounding, not movement."""


@dataclass(frozen=True, slots=True)
class Rise:
    """The speed of a rise and its numbers; NaN where the rise is too short or has a gap.

    Attributes
    ----------
    peak_percent
        Where in the rise the speed is largest: 50 in a movement of minimum jerk, less in a throw.
    jerk
        Log dimensionless jerk: about -5.3 in a movement of minimum jerk, lower the jerkier.
    hitches
        How often the rise nearly stopped and went on.
    """

    peak_percent: float
    jerk: float
    hitches: float


UNKNOWN_RISE = Rise(math.nan, math.nan, math.nan)


def measure_rise(time_s: Floats, values: Floats) -> Rise:
    """The rise of a signal from its first value until it first reaches 90 % of its highest.

    Parameters
    ----------
    time_s, values
        (n,) rows of one repetition at an even rate, the signal rising from its start: the angle in the
        direction of the first phase, or the force.

    Notes
    -----
    The speed is the derivative smoothed over 100 ms (Hann). Jerk as Balasubramanian, Melendez-Calderon,
    Roby-Brami, Burdet (J NeuroEng Rehabil 12:112, 2015), from speed: -ln(T^3 / v_peak^2 x integral of the
    squared second derivative of the speed); ours looks at the rise alone. A hitch is a fall below 20 % of
    the peak speed and a return above 40 %: product defaults.
    """
    known = np.isfinite(values)
    if len(values) < LEAST_ROWS or not known.all():
        return UNKNOWN_RISE
    low, high = float(values[0]), float(values.max())
    top = int(np.argmax(values >= low + RISE_SHARE * (high - low)))
    if high <= low or top < LEAST_ROWS:
        return UNKNOWN_RISE
    step_s = float(time_s[1] - time_s[0])
    speed = smoothed(np.gradient(values, step_s), round(SMOOTHING_S / step_s))[: top + 1]
    fastest = float(speed.max())
    if fastest <= NO_RISE * float(np.abs(speed).max()):
        return UNKNOWN_RISE
    return Rise(
        peak_percent=100.0 * float(np.argmax(speed)) / top,
        jerk=_log_dimensionless_jerk(speed, step_s, fastest),
        hitches=float(_hitches(speed, fastest)),
    )


def smoothed(values: Floats, rows: int) -> Floats:
    """Hann-weighted mean over `rows` rows round each, (n,); the ends are held."""
    if rows < 3:
        return values
    weights = np.hanning(rows + 2 + (rows + 1) % 2)[1:-1]
    half = len(weights) // 2
    padded = np.concatenate([np.full(half, values[0]), values, np.full(half, values[-1])])
    mean: Floats = np.convolve(padded, weights / weights.sum(), "valid")
    return mean


def _log_dimensionless_jerk(speed: Floats, step_s: float, fastest: float) -> float:
    second = np.gradient(np.gradient(speed / fastest, step_s), step_s)
    duration_s = step_s * (len(speed) - 1)
    jerk = float(np.trapezoid(second**2, dx=step_s)) * duration_s**3
    return -math.log(jerk) if jerk > 0 else math.nan


def _hitches(speed: Floats, fastest: float) -> int:
    level = np.where(speed > FAST_SHARE * fastest, 1, np.where(speed < SLOW_SHARE * fastest, -1, 0))
    clear = level[level != 0]
    clear = clear[int(np.argmax(clear == 1)) :]
    return int(np.count_nonzero(np.diff(clear) > 0))
