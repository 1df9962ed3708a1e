"""Where a pull really begins: the onset of force above its own baseline."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from domain.channel import Floats, Integers
from domain.library.starting_values import starting_value

BASELINE_WINDOW_S = 0.2
SEARCH_S = 1.0
GUARD_S = 0.1
HELD_S = 0.02
HELD_SAMPLES = 2
LEAST_BASELINE_SAMPLES = 3
WALK_BACK_S = 0.1
NOISE_SD = 2.0
"""So far above the mean the baseline's own noise seldom reaches: a sample above it belongs to the pull."""
INTO_NOISE_S = 0.01
"""Half of the noise lies above the mean, so that going back to the mean goes on into the noise, sample by
sample: ten at 1 kHz are nothing, two at 88 Hz are a tenth of the first 200 ms."""
MIN_THRESHOLD_N = 2.0
QUANTISATION_STEPS = 3
ROUNDING_N = 1e-6
"""The mean of equal readings is not quite equal to them."""
STEADY_N = 2.0
"""A baseline whose halves differ by more, or that spreads more, is not steady: the onset's own least rise."""


class Baseline(StrEnum):
    """What the strap carried before the pull."""

    FREE = "free"
    SLACK_TAKEN_UP = "slack_taken_up"
    PRE_TENSION = "pre_tension"
    UNSTEADY = "unsteady"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Onset:
    """The onset and the baseline it stands on; NaN time when there is none.

    `baseline_drift_n` is how much the baseline rose from its first half to its second.
    """

    time_s: float
    baseline_n: float
    baseline_sd_n: float
    threshold_n: float
    baseline_drift_n: float = float("nan")

    @property
    def baseline(self) -> Baseline:
        """Slack take-up of up to 10 N that is steady is allowed; rising or above it is pre-tension."""
        if not np.isfinite(self.baseline_n):
            return Baseline.UNKNOWN
        slack_n = starting_value("slack_take_up_n").value
        if self.baseline_n > slack_n or self.baseline_drift_n > STEADY_N:
            return Baseline.PRE_TENSION
        if self.baseline_sd_n > STEADY_N:
            return Baseline.UNSTEADY
        return Baseline.FREE if self.baseline_n <= MIN_THRESHOLD_N else Baseline.SLACK_TAKEN_UP


_NAN = float("nan")
NO_ONSET = Onset(_NAN, _NAN, _NAN, _NAN)


def find_onset(
    time_s: Floats,
    force_n: Floats,
    crossing_s: float,
    *,
    k: float = 5.0,
    step_n: float = 0.0,
    fixed_n: float | None = None,
) -> Onset:
    """The onset of the pull that crosses the repetition threshold at `crossing_s`.

    Baseline = quietest 200 ms in the 1 s that ends 100 ms before the crossing; threshold = mean +
    max(k SD, 3 quantisation steps, 2 N), held for at least 20 ms and 2 samples; then back to the
    last sample at or below mean + 2 SD, at most 100 ms, and from there on to the last at or below the
    mean, at most 10 ms.

    Parameters
    ----------
    time_s, force_n
        (n,) seconds and tared newtons at the sensor's own rate, unfiltered; NaN where nothing is known.
    crossing_s
        Time at which the repetition was seen to start, s.
    k
        Standard deviations above the baseline: 5, or 3 where selected.
    step_n
        One quantisation step of the sensor, N.
    fixed_n
        Newtons above the baseline instead of all three; None for the default.

    Notes
    -----
    5 SD has the lowest bias at 1 kHz (Dos'Santos 2017; Maffiuletti 2016). Ours differs in the 2 N
    floor, because clinic cells sample at 80 Hz and a few samples have no honest SD, and in the way back
    in two steps, whose bias and spread at four rates stand in docs/validation.md.
    """
    known = np.isfinite(force_n) & np.isfinite(time_s)
    time_s, force_n = time_s[known], force_n[known]
    mean, sd, drift = _quietest(time_s, force_n, crossing_s)
    if not np.isfinite(mean):
        return NO_ONSET
    rise = max(k * sd, QUANTISATION_STEPS * step_n, MIN_THRESHOLD_N) if fixed_n is None else fixed_n
    index = _first_held(time_s, force_n > mean + rise, crossing_s - GUARD_S - SEARCH_S)
    at = _NAN if index is None else float(time_s[_beginning(time_s, force_n, index, mean, sd)])
    return Onset(at, mean, sd, mean + rise, drift)


def _first_held(time_s: Floats, above: np.ndarray, from_s: float) -> int | None:
    """The first sample from which `above` holds for 20 ms and two samples."""
    first = int(np.searchsorted(time_s, from_s))
    for index in (first + np.flatnonzero(above[first:])).tolist():
        held = int(np.searchsorted(time_s, time_s[index] + HELD_S - 1e-9)) + 1
        until = max(held, index + HELD_SAMPLES)
        if until <= len(time_s) and above[index:until].all():
            return int(index)
    return None


def _quietest(time_s: Floats, force_n: Floats, crossing_s: float) -> tuple[float, float, float]:
    """Mean, SD and drift of the 200 ms with the least SD before the crossing."""
    last = crossing_s - GUARD_S
    begin = int(np.searchsorted(time_s, last - SEARCH_S))
    end = int(np.searchsorted(time_s, last, side="right"))
    starts = np.arange(begin, end)
    stops = np.searchsorted(time_s, time_s[begin:end] + BASELINE_WINDOW_S - 1e-9)
    whole = (stops <= end) & (stops - starts >= LEAST_BASELINE_SAMPLES)
    starts, stops = starts[whole], stops[whole]
    filled = time_s[stops - 1] - time_s[starts] >= 0.5 * BASELINE_WINDOW_S
    starts, stops = starts[filled], stops[filled]
    if not len(starts):
        return _NAN, _NAN, _NAN
    quiet = int(np.argmin(_variances(force_n[begin:end], starts - begin, stops - begin)))
    part = force_n[starts[quiet] : stops[quiet]]
    half = len(part) // 2
    drift = float(part[-half:].mean() - part[:half].mean())
    return float(part.mean()), float(part.std()), drift


def _variances(force_n: Floats, starts: Integers, stops: Integers) -> Floats:
    """Variance of each window, by running sums about the median: numpy counts calls, not windows."""
    rest = force_n - np.median(force_n)
    sums, squares = (np.concatenate([[0.0], np.cumsum(each)]) for each in (rest, rest * rest))
    count = stops - starts
    mean = (sums[stops] - sums[starts]) / count
    return np.asarray(np.maximum((squares[stops] - squares[starts]) / count - mean * mean, 0.0))


def _beginning(time_s: Floats, force_n: Floats, index: int, mean: float, sd: float) -> int:
    """Back to the edge of the noise, and a little further to where it cannot be told from its mean."""
    edge = _walk_back(time_s, force_n, index, level=mean + NOISE_SD * sd, at_most_s=WALK_BACK_S)
    return _walk_back(time_s, force_n, edge, level=mean, at_most_s=INTO_NOISE_S)


def _walk_back(time_s: Floats, force_n: Floats, index: int, *, level: float, at_most_s: float) -> int:
    """The last sample at or below `level`, or the first within `at_most_s` before `index`."""
    back, earliest_s = index, time_s[index] - at_most_s - 1e-9
    while back > 0 and time_s[back - 1] >= earliest_s and force_n[back] > level + ROUNDING_N:
        back -= 1
    return back
