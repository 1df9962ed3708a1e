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
SLOPE_S = 0.1
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


def measure_phases(
    time_s: Floats,
    rate_deg_per_s: Floats,
    *,
    start_s: float,
    end_s: float,
    direction: int,
    tempo: Tempo,
    dead_band: Callable[[float], float] = dead_band_deg_per_s,
) -> TempoPhases:
    """The phases of the repetition from `start_s` to `end_s`; the pause after it is not known yet.

    Parameters
    ----------
    time_s, rate_deg_per_s
        (n,) grid rows that cover the repetition; without an angle the slope of the force in N/s.
    direction
        +1 when the first phase raises the angle.
    tempo
        The prescription: it says which phase starts.
    dead_band
        From the peak rate of a phase to the rate below which it rests.
    """
    inside = (time_s >= start_s - 1e-9) & (time_s <= end_s + 1e-9)
    times, rate = time_s[inside], direction * rate_deg_per_s[inside]
    if len(times) < 3 or not np.isfinite(rate).all():
        return TempoPhases(math.nan, math.nan, math.nan, math.nan)
    turn = _turning_row(rate)
    out = np.flatnonzero(rate[: turn + 1] > dead_band(float(rate.max())))
    back = np.flatnonzero(rate[turn:] < -dead_band(float(-rate.min()))) + turn
    if len(out) == 0 or len(back) == 0:
        return TempoPhases(math.nan, math.nan, math.nan, math.nan)
    step = float(times[1] - times[0])
    first = float(times[out[-1]] - times[0])
    pause = max(0.0, float(times[back[0]] - times[out[-1]]) - step)
    second = float(times[-1] - times[back[0]])
    if tempo.starts_with in ("concentric", "pause_lengthened"):
        return judge(TempoPhases(second, math.nan, first, pause), tempo)
    return judge(TempoPhases(first, pause, second, math.nan), tempo)


def with_pause_after(phases: TempoPhases, pause_s: float, tempo: Tempo) -> TempoPhases:
    """The same phases once the next repetition has shown how long the pause after this one was."""
    pause = pause_s if pause_s <= LONGEST_PAUSE_S else math.nan
    if tempo.starts_with in ("concentric", "pause_lengthened"):
        full = TempoPhases(phases.eccentric_s, pause, phases.concentric_s, phases.pause_shortened_s)
    else:
        full = TempoPhases(phases.eccentric_s, phases.pause_lengthened_s, phases.concentric_s, pause)
    return judge(full, tempo)


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
    concentric_first = tempo.starts_with in ("concentric", "pause_lengthened")
    rate = direction * rate_deg_per_s
    if abs(rate) <= DEAD_BAND_DEG_PER_S:
        return "pause_shortened" if running == concentric_first else "pause_lengthened"
    return "concentric" if (rate > 0) == concentric_first else "eccentric"


def _turning_row(rate: Floats) -> int:
    """The row of the largest excursion: where the integral of the rate is greatest."""
    return int(np.argmax(np.cumsum(rate)))
