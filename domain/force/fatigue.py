"""How strength falls across a series: fatigue index, strength endurance."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.compensation.scoring import LEAST_REPS_FOR_SLOPE
from domain.language import say

LEAST_REPS = LEAST_REPS_FOR_SLOPE
TRIO = 3
ENDURANCE_REPS = 10


@dataclass(frozen=True, slots=True)
class SeriesValue:
    """A figure of a series with its 95 % half-width; NaN, with the reason, where it is not measurable."""

    value: float
    half_width_95: float
    reason: str = ""


def not_measurable(reason: str) -> SeriesValue:
    """No number, and why."""
    return SeriesValue(math.nan, math.nan, reason)


def fatigue_index_percent(peaks_n: Sequence[float]) -> SeriesValue:
    """100 x (1 - mean of the last three / mean of the best three).

    Parameters
    ----------
    peaks_n
        Peak forces of the accepted repetitions in order, N.

    Notes
    -----
    Against the best, not the first: the first repetitions underestimate fatigue. The interval comes from
    the scatter about the straight trend of the series (delta method); that the best three are picked for
    being the best is not in it.
    """
    if len(peaks_n) < LEAST_REPS:
        return not_measurable(
            say(
                "Not measurable: needs {least_reps} repetitions, has {count}.",
                least_reps=LEAST_REPS,
                count=len(peaks_n),
            )
        )
    best = np.argsort(peaks_n)[-TRIO:]
    return _kept(peaks_n, best.tolist(), "best")


def strength_endurance_percent(peaks_n: Sequence[float]) -> SeriesValue:
    """Mean of the last three of ten maximal holds as a share of the first three, in percent.

    Notes
    -----
    10 holds of 5 s with 10 s rest; means of the first and of the last three: ICC 0.79 (peerj.17951).
    Ours differs in giving the share that is kept, not the difference, so that athletes of different
    strength can be compared.
    """
    if len(peaks_n) != ENDURANCE_REPS:
        needed = say(
            "needs exactly {endurance_reps} accepted repetitions, has {count}",
            endurance_reps=ENDURANCE_REPS,
            count=len(peaks_n),
        )
        return not_measurable(say("Not measurable: {needed}.", needed=needed))
    lost = _kept(peaks_n, [0, 1, 2], "first")
    return SeriesValue(100.0 - lost.value, lost.half_width_95, lost.reason)


def _kept(peaks_n: Sequence[float], base: Sequence[int], which: str) -> SeriesValue:
    """100 x (1 - mean of the last three / mean of those in `base`), with its interval."""
    peaks = np.asarray(peaks_n, dtype=np.float64)
    last, of_base = peaks[-TRIO:].mean(), peaks[list(base)].mean()
    if not np.isfinite(peaks).all() or not of_base > 0:
        return not_measurable(
            say("Not measurable: the {which} three repetitions have no force.", which=which)
        )
    weights = np.zeros(len(peaks))
    weights[-TRIO:] += 1.0 / TRIO / of_base
    weights[list(base)] -= last / TRIO / of_base**2
    error = _scatter(peaks) * math.sqrt(float(weights @ weights))
    return SeriesValue(100.0 * (1.0 - float(last / of_base)), 100.0 * student_975(len(peaks) - 2) * error)


def _scatter(values: np.ndarray) -> float:
    """SD about the straight trend."""
    number = np.arange(len(values), dtype=np.float64)
    slope, base = np.polyfit(number, values, 1)
    rest = values - base - slope * number
    return math.sqrt(float(rest @ rest) / (len(values) - 2))


def student_975(freedom: int) -> float:
    """The 97.5 % quantile of Student's t."""
    from scipy.special import stdtrit

    return float(stdtrit(freedom, 0.975))
