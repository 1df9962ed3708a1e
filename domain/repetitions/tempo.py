"""Measures the four phases of a repetition from the sign of the angular rate, or of the force's slope."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from domain.channel import Floats
from domain.protocol import Tempo
from domain.results import TempoPhases

DEAD_BAND_DEG_PER_S = 5.0
LEAST_DEAD_BAND_DEG_PER_S = 2.0
DEAD_BAND_SHARE = 0.15
LEVEL_RATIO = 2.0
SLOPE_S = 0.1
CORNER_S = 0.25 * SLOPE_S
"""A slope over 100 ms spreads a corner of the force by 50 ms and a smooth end by none: the mean of both."""
TOLERANCE_SHARE = 0.2
TOLERANCE_S = 0.3
LONGEST_PAUSE_S = 10.0


def dead_band_deg_per_s(peak_rate_deg_per_s: float) -> float:
    """Below this a phase rests: 15 % of its own peak rate, between 2 and 5 deg/s.

    A fixed band of 5 deg/s would cut half a second off a lowering of three.
    """
    return min(max(DEAD_BAND_SHARE * peak_rate_deg_per_s, LEAST_DEAD_BAND_DEG_PER_S), DEAD_BAND_DEG_PER_S)


def slope_dead_band(peak_slope: float) -> float:
    """Below this a phase rests where only the force is known: 15 % of its own peak slope."""
    return DEAD_BAND_SHARE * peak_slope


def force_slope(time_s: Floats, force_n: Floats) -> Floats:
    """Slope of the force in N/s over 100 ms round each row, (n,); fewer than 3 rows have none."""
    if len(time_s) < 3:
        return np.full(len(time_s), np.nan)
    half = max(1, round(0.5 * SLOPE_S / float(time_s[1] - time_s[0])))
    before, after = np.clip(np.arange(len(time_s)) - half, 0, None), np.arange(len(time_s)) + half
    after = np.clip(after, None, len(time_s) - 1)
    slope: Floats = (force_n[after] - force_n[before]) / (time_s[after] - time_s[before])
    return slope


UNKNOWN = TempoPhases(math.nan, math.nan, math.nan, math.nan)


def measure_phases(
    time_s: Floats,
    rate_deg_per_s: Floats,
    *,
    start_s: float,
    end_s: float,
    direction: int,
    tempo: Tempo,
    dead_band: Callable[[float], float] = dead_band_deg_per_s,
    corner_s: float = 0.0,
) -> TempoPhases:
    """The phases of the repetition from `start_s` to `end_s`; the pause after it is not known yet.

    A phase lasts from rest to rest. It is seen only while it is faster than its dead band, so each of its
    ends is found by carrying the way it slows down on to a rate of zero, see `at_rest_s`.

    Parameters
    ----------
    time_s, rate_deg_per_s
        (n,) grid rows that cover the repetition, and what came before it, where a slow movement begins
        below the rate at which the counting sees it; without an angle the slope of the force in N/s.
    direction
        +1 when the first phase raises the angle.
    tempo
        The prescription: it says which phase starts.
    dead_band
        From the peak rate of a phase to the rate below which it rests.
    corner_s
        How far outward the making of the rate has moved the ends of a phase, s.
    """
    first, stop = np.searchsorted(time_s, (start_s - 1e-9, end_s + 1e-9))
    times, rate = time_s[:stop], direction * rate_deg_per_s[:stop]
    inside = rate[first:]
    if len(inside) < 3 or not np.isfinite(inside).all():
        return UNKNOWN
    turn = int(first) + _turning_row(inside)
    out_peak, back_peak = float(inside.max()), float(-inside.min())
    out_band, back_band = dead_band(out_peak), dead_band(back_peak)
    out = np.flatnonzero(rate[first : turn + 1] > out_band) + first
    back = np.flatnonzero(rate[turn:] < -back_band) + turn
    if len(out) == 0 or len(back) == 0:
        return UNKNOWN
    began = _begin_of_run(rate, int(out[0]), out_band)
    began_s = at_rest_s(times, rate, began, -1, out_band, out_peak) + corner_s
    out_s = at_rest_s(times, rate, int(out[-1]), 1, out_band, out_peak) - corner_s
    back_s = at_rest_s(times, -rate, int(back[0]), -1, back_band, back_peak) + corner_s
    rested_s = at_rest_s(times, -rate, int(back[-1]), 1, back_band, back_peak) - corner_s
    # Where there is no pause both ends are one instant, and each was found with an error of its own.
    out_s, back_s = (out_s, back_s) if back_s > out_s else (0.5 * (out_s + back_s),) * 2
    going, pause, coming = out_s - began_s, back_s - out_s, rested_s - back_s
    if tempo.starts_concentric:
        phases = TempoPhases(coming, math.nan, going, pause)
    else:
        phases = TempoPhases(going, pause, coming, math.nan)
    return judge(replace(phases, began_s=began_s, rested_s=rested_s), tempo)


def at_rest_s(time_s: Floats, speed: Floats, row: int, way: int, band: float, peak: float) -> float:
    """When a movement that is last above `band` at `row` is at rest, s.

    Seconds grow from rest as a root of the speed: the first for a steady acceleration, the square root for
    the smoothest of movements (minimum jerk, Flash and Hogan 1985). Three speeds in a fixed ratio then make a
    geometric row of times, and its limit (Aitken's) is the instant of rest whatever the root. The root is
    held between those two, so that noise cannot carry the instant far. The ratio is that of the speeds as
    they were if the phase did not bend over toward its `peak`.

    Parameters
    ----------
    time_s, speed
        (n,) rows; the speed is positive inside the movement.
    way
        +1 where the movement ends, -1 where it begins.
    band, peak
        Speed below which it rests, and its greatest.
    """
    unbent = 1.0 - math.sqrt(1.0 - min(band / peak, 1.0))
    unbents = [min(unbent * LEVEL_RATIO**power, 1.0) for power in range(3)]
    levels = [peak * (2.0 * each - each * each) for each in unbents]
    near, middle, far = (_crossing_s(time_s, speed, row, way, level) for level in levels)
    if math.isnan(near):
        return float(time_s[row])
    if math.isnan(far) or middle == near:
        return near
    ratio = min(max((far - middle) / (middle - near), math.sqrt(LEVEL_RATIO)), LEVEL_RATIO)
    return round(near - (middle - near) / (ratio - 1.0), 9)


def _crossing_s(time_s: Floats, speed: Floats, row: int, way: int, level: float) -> float:
    """Inward from `row` the first instant at `level`; NaN where the rows do not hold it."""
    inward = speed[row::-1] if way > 0 else speed[row:]
    steps = int(np.argmax(inward > level))
    above = row - way * steps
    below = above + way
    if not inward[steps] > level or not 0 <= below < len(speed) or not speed[below] <= level:
        return math.nan
    share = (speed[above] - level) / (speed[above] - speed[below])
    return float(time_s[above] + share * (time_s[below] - time_s[above]))


def _begin_of_run(rate: Floats, row: int, band: float) -> int:
    """The first row of those above `band` that lead to `row`."""
    rests = np.flatnonzero(~(rate[:row] > band))
    return int(rests[-1]) + 1 if len(rests) else 0


def with_pause_after(phases: TempoPhases, following: TempoPhases, tempo: Tempo) -> TempoPhases:
    """The same phases once the next repetition has shown how long the pause after this one was."""
    pause = max(0.0, following.began_s - phases.rested_s)
    pause = pause if pause <= LONGEST_PAUSE_S else math.nan
    if tempo.starts_concentric:
        return judge(replace(phases, pause_lengthened_s=pause), tempo)
    return judge(replace(phases, pause_shortened_s=pause), tempo)


def judge(phases: TempoPhases, tempo: Tempo) -> TempoPhases:
    """On tempo when every phase seen is within max(20 %, 0.3 s) of its prescription; also phase by phase."""
    pairs = (
        (phases.eccentric_s, tempo.eccentric_s),
        (phases.pause_lengthened_s, tempo.pause_lengthened_s),
        (phases.concentric_s, tempo.concentric_s),
        (phases.pause_shortened_s, tempo.pause_shortened_s),
    )
    each = tuple(_within(measured, wanted) for measured, wanted in pairs)
    moved = math.isfinite(phases.eccentric_s) and math.isfinite(phases.concentric_s)
    return replace(
        phases,
        on_tempo=all(verdict is not False for verdict in each) if moved else None,
        phases_on_tempo=each if moved else (),
    )


def adherence(phases: Sequence[TempoPhases | None]) -> float:
    """Percent of the repetitions with a known tempo that were on it; NaN where none is known."""
    known = [item.on_tempo for item in phases if item is not None and item.on_tempo is not None]
    return 100.0 * sum(known) / len(known) if known else math.nan


def _within(measured_s: float, wanted_s: float) -> bool | None:
    if not math.isfinite(measured_s):
        return None
    return abs(measured_s - wanted_s) <= max(TOLERANCE_SHARE * wanted_s, TOLERANCE_S) + 1e-9


def phase_now(*, running: bool, rate_deg_per_s: float, direction: int, tempo: Tempo) -> str:
    """The name of the phase at this moment, empty where the rate is unknown."""
    if math.isnan(rate_deg_per_s):
        return ""
    rate = direction * rate_deg_per_s
    if abs(rate) <= DEAD_BAND_DEG_PER_S:
        return "pause_shortened" if running == tempo.starts_concentric else "pause_lengthened"
    return "concentric" if (rate > 0) == tempo.starts_concentric else "eccentric"


def _turning_row(rate: Floats) -> int:
    """The row of the largest excursion: where the integral of the rate is greatest."""
    return int(np.argmax(np.cumsum(rate)))
