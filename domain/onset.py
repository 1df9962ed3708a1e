"""Where a pull really begins: the onset of force above its own baseline."""

from dataclasses import dataclass

import numpy as np

from domain.channel import Floats

BASELINE_WINDOW_S = 0.2
SEARCH_S = 1.0
GUARD_S = 0.1
HELD_S = 0.02
WALK_BACK_S = 0.1
MIN_THRESHOLD_N = 2.0


@dataclass(frozen=True, slots=True)
class Onset:
    """The onset and the baseline it stands on; NaN time when there is none."""

    time_s: float
    baseline_n: float
    baseline_sd_n: float
    threshold_n: float


NO_ONSET = Onset(float("nan"), float("nan"), float("nan"), float("nan"))


def find_onset(
    time_s: Floats, force_n: Floats, crossing_s: float, *, k: float = 5.0, step_n: float = 0.0
) -> Onset:
    """The onset of the pull that crosses the repetition threshold at `crossing_s`.

    Baseline = quietest 200 ms in the 1 s that ends 100 ms before the crossing; threshold = mean +
    max(k SD, 3 quantisation steps, 2 N), held for at least 20 ms and 2 samples; then back to the
    last sample at or below the mean, at most 100 ms.

    Parameters
    ----------
    time_s, force_n
        (n,) seconds and tared newtons at the sensor's own rate.
    crossing_s
        Time at which the repetition was seen to start, s.
    k
        Standard deviations above the baseline: 5, or 3 where selected.
    step_n
        One quantisation step of the sensor, N.

    Notes
    -----
    5 SD has the lowest bias at 1 kHz (Dos'Santos 2017; Maffiuletti 2016). Ours differs in the 2 N
    floor, because clinic cells sample at 80 Hz and a few samples have no honest SD.
    """
    known = np.isfinite(force_n)
    time_s, force_n = time_s[known], force_n[known]
    mean, sd = _quietest(time_s, force_n, crossing_s)
    if not np.isfinite(mean):
        return NO_ONSET
    threshold = mean + max(k * sd, 3 * step_n, MIN_THRESHOLD_N)
    first = int(np.searchsorted(time_s, crossing_s - GUARD_S - SEARCH_S))
    above = force_n > threshold
    for index in range(first, len(time_s)):
        if not above[index]:
            continue
        until = max(int(np.searchsorted(time_s, time_s[index] + HELD_S)), index + 2)
        if until <= len(time_s) and above[index:until].all():
            at = _walk_back(time_s, force_n, index, mean)
            return Onset(float(time_s[at]), mean, sd, threshold)
    return Onset(float("nan"), mean, sd, threshold)


def _quietest(time_s: Floats, force_n: Floats, crossing_s: float) -> tuple[float, float]:
    """Mean and SD of the 200 ms with the least SD before the crossing."""
    last = crossing_s - GUARD_S
    begin = int(np.searchsorted(time_s, last - SEARCH_S))
    end = int(np.searchsorted(time_s, last, side="right"))
    best = (float("nan"), float("nan"))
    for start in range(begin, end):
        stop = int(np.searchsorted(time_s, time_s[start] + BASELINE_WINDOW_S - 1e-9))
        if stop > end or stop - start < 3 or time_s[stop - 1] - time_s[start] < 0.5 * BASELINE_WINDOW_S:
            continue
        sd = float(force_n[start:stop].std())
        if not sd >= best[1]:
            best = (float(force_n[start:stop].mean()), sd)
    return best


def _walk_back(time_s: Floats, force_n: Floats, index: int, mean: float) -> int:
    """The last sample at or below the mean, at most 100 ms before `index`."""
    back = index
    while back > 0 and time_s[index] - time_s[back] <= WALK_BACK_S:
        if force_n[back] <= mean:
            return back
        back -= 1
    return index
