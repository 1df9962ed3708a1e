"""Tempo at its edges: what rests, what a phase is called, and what is no pause any more."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.channel import Floats
from domain.library import load_protocol
from domain.protocol import Tempo
from domain.repetitions.events import RepEventKind
from domain.repetitions.tempo import (
    UNKNOWN,
    adherence,
    dead_band_deg_per_s,
    force_slope,
    measure_phases,
    phase_now,
    with_pause_after,
)
from domain.results import TempoPhases

SEATED, LYING = load_protocol("seated_hip_er"), load_protocol("side_lying_hip_er")
ENDED, DROPPED, STARTED = RepEventKind.ENDED, RepEventKind.DROPPED, RepEventKind.STARTED
STEP_S = 0.01


def test_the_slope_of_a_force_is_taken_over_100_ms() -> None:
    times = np.arange(0.0, 2.0, STEP_S)
    force = np.where(times < 1.0, 0.0, 50.0 * (times - 1.0))
    slope = force_slope(times, force)
    assert slope[50] == pytest.approx(0.0)
    assert slope[150] == pytest.approx(50.0)
    assert slope[100] == pytest.approx(25.0)
    assert (slope[0], slope[-1]) == (0.0, pytest.approx(50.0))
    assert np.isnan(force_slope(times[:2], force[:2])).all()
    assert np.isfinite(force_slope(times[:3], force[:3])).all()


def test_a_phase_rests_below_a_share_of_its_peak_within_two_bounds() -> None:
    assert dead_band_deg_per_s(20.0) == pytest.approx(3.0)
    assert (dead_band_deg_per_s(1.0), dead_band_deg_per_s(100.0)) == (2.0, 5.0)


def _phase_rate() -> tuple[Floats, Floats]:
    """One second up at up to 47 deg/s, half a second of rest, two seconds down: half sines."""
    times = np.arange(0.0, 6.0, STEP_S)
    up = np.where((times > 1) & (times < 2), np.pi * 15 * np.sin(np.pi * (times - 1)), 0.0)
    down = np.where((times > 2.5) & (times < 4.5), np.pi * 7.5 * np.sin(np.pi * (times - 2.5) / 2), 0.0)
    return times, up - down


@pytest.mark.parametrize("starts", ["concentric", "eccentric", "pause_lengthened", "pause_shortened"])
def test_the_phases_have_the_names_of_the_tempo_that_starts_with_them(starts: str) -> None:
    times, rate = _phase_rate()
    phases = measure_phases(
        times, rate, start_s=1.1, end_s=4.45, direction=1, tempo=Tempo(1, 0, 2, 0, starts)
    )
    out_first = starts in ("concentric", "pause_lengthened")
    out, back = (phases.concentric_s, phases.eccentric_s)[:: 1 if out_first else -1]
    pause = phases.pause_shortened_s if out_first else phases.pause_lengthened_s
    unknown = phases.pause_lengthened_s if out_first else phases.pause_shortened_s
    assert (out, pause, back) == pytest.approx((1.0, 0.5, 2.0), abs=0.08)
    assert math.isnan(unknown)
    assert (phases.began_s, phases.rested_s) == pytest.approx((1.0, 4.5), abs=0.06)
    later = replace(phases, began_s=phases.rested_s + 3.0)
    paused = with_pause_after(phases, later, Tempo(1, 0, 2, 0, starts))
    assert (paused.pause_lengthened_s if out_first else paused.pause_shortened_s) == pytest.approx(3.0)


def test_a_pause_is_never_negative_and_after_ten_seconds_it_is_a_break() -> None:
    tempo = Tempo(1, 0, 1, 0)
    phases = TempoPhases(1.0, math.nan, 1.0, 0.0, began_s=0.0, rested_s=5.0)
    for began_s, pause_s in ((4.8, 0.0), (15.0, 10.0)):
        found = with_pause_after(phases, replace(phases, began_s=began_s), tempo)
        assert found.pause_lengthened_s == pytest.approx(pause_s)
    assert math.isnan(with_pause_after(phases, replace(phases, began_s=15.1), tempo).pause_lengthened_s)


def test_what_never_moves_or_never_comes_back_has_no_phases() -> None:
    times, rate = _phase_rate()
    tempo = Tempo(1, 0, 2, 0)
    for flat in (np.zeros(len(times)), np.maximum(rate, 0.0), np.minimum(rate, 0.0)):
        found = measure_phases(times, flat, start_s=1.0, end_s=4.5, direction=1, tempo=tempo)
        assert repr(found) == repr(UNKNOWN)
    few = measure_phases(times, rate, start_s=1.0, end_s=1.01, direction=1, tempo=tempo)
    assert repr(few) == repr(UNKNOWN)


@pytest.mark.parametrize(
    ("starts", "direction", "rate", "name"),
    [
        ("eccentric", 1, 30.0, "eccentric"),
        ("eccentric", 1, -30.0, "concentric"),
        ("eccentric", -1, 30.0, "concentric"),
        ("concentric", -1, 30.0, "eccentric"),
        ("pause_lengthened", 1, 30.0, "concentric"),
        ("concentric", 1, 5.0, "pause_shortened"),
        ("concentric", 1, -5.0, "pause_shortened"),
        ("concentric", 1, 5.1, "concentric"),
        ("eccentric", 1, 0.0, "pause_lengthened"),
    ],
)
def test_a_moment_inside_a_repetition_has_the_name_of_its_way(
    starts: str, direction: int, rate: float, name: str
) -> None:
    tempo = Tempo(3, 1, 1, 0, starts)
    assert phase_now(running=True, rate_deg_per_s=rate, direction=direction, tempo=tempo) == name
    assert adherence([]) != adherence([])
