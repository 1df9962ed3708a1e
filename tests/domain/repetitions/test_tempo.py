"""Phases of repetitions whose true tempo is known."""

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from domain.channel import Floats
from domain.protocol import Tempo
from domain.repetitions.tempo import (
    CORNER_S,
    adherence,
    dead_band_deg_per_s,
    force_slope,
    judge,
    measure_phases,
    phase_now,
    slope_dead_band,
    with_pause_after,
)
from domain.results import TempoPhases
from tests.domain.sets import lying_angle, ramp

TIME_S = np.arange(0, 30, 0.01)
TEMPO = Tempo(3, 1, 1, 0, "concentric")
NEAR_S = 0.2
"""Two thirds of the tolerance of a tempo."""


def _phases(speed: float = 1.0, direction: int = 1) -> TempoPhases:
    angle = direction * lying_angle(TIME_S * speed, reps=1, size_deg=35.0)
    rate = np.gradient(angle, TIME_S)
    start, end = 14.0 / speed, 18.0 / speed
    return measure_phases(TIME_S, rate, start_s=start, end_s=end, direction=direction, tempo=TEMPO)


def test_one_up_and_three_down_is_on_tempo() -> None:
    phases = _phases()
    phases = with_pause_after(phases, replace(phases, began_s=phases.rested_s + 1.0), TEMPO)
    assert phases.concentric_s == pytest.approx(1.0, abs=0.1)
    assert phases.eccentric_s == pytest.approx(3.0, abs=0.3)
    assert phases.on_tempo is True


def test_a_third_slower_is_off_tempo() -> None:
    assert _phases(speed=0.75).on_tempo is False


def test_the_mirror_image_has_the_same_phases() -> None:
    mirrored, plain = _phases(direction=-1), _phases()
    assert mirrored.concentric_s == plain.concentric_s
    assert mirrored.eccentric_s == plain.eccentric_s


def test_the_tolerance_is_the_larger_of_20_percent_and_300_ms() -> None:
    assert judge(TempoPhases(3.6, 1.3, 1.3, 0.3), TEMPO).on_tempo is True
    assert judge(TempoPhases(3.61, 1.0, 1.0, 0.0), TEMPO).on_tempo is False
    assert judge(TempoPhases(3.0, 1.31, 1.0, 0.0), TEMPO).on_tempo is False


def test_each_phase_has_its_own_verdict() -> None:
    phases = judge(TempoPhases(3.61, 1.0, 1.0, math.nan), TEMPO)
    assert phases.phases_on_tempo == (False, True, True, None)
    assert adherence([phases, judge(TempoPhases(3.0, 1.0, 1.0, 0.0), TEMPO), None]) == 50.0
    assert math.isnan(adherence([None]))


def _smooth(u: Floats) -> Floats:
    """Rate of a minimum-jerk phase of one second and one degree."""
    return np.where((u > 0) & (u < 1), 30.0 * u**2 * (1.0 - u) ** 2, 0.0)


def _arch(u: Floats) -> Floats:
    """Rate of half a sine: the limb turns without slowing down for long."""
    return np.where((u > 0) & (u < 1), 0.5 * math.pi * np.sin(math.pi * u), 0.0)


@pytest.mark.parametrize("shape", [_smooth, _arch], ids=["minimum jerk", "sine"])
@pytest.mark.parametrize("noise_deg_per_s", [0.0, 0.06])
@pytest.mark.parametrize("step_s", [0.005, 0.01, 0.02])
@pytest.mark.parametrize(
    "tempo",
    [Tempo(2, 0, 2, 0), Tempo(3, 0, 1, 0), Tempo(3, 1, 1, 0), Tempo(3, 0, 3, 2), Tempo(1, 0, 1, 0.5)],
    ids=lambda tempo: tempo.text,
)
def test_phases_of_known_lengths_last_as_long_as_they_do(
    shape: Callable[[Floats], Floats], noise_deg_per_s: float, step_s: float, tempo: Tempo
) -> None:
    """Three repetitions of 30 deg, each found as the counting finds it: from 5 deg/s to the dead band."""
    random = np.random.default_rng(1)
    whole_s = tempo.concentric_s + tempo.pause_shortened_s + tempo.eccentric_s + tempo.pause_lengthened_s
    time_s = np.arange(0.0, 3.0 * whole_s + 4.0, step_s)
    rate = random.normal(0.0, noise_deg_per_s, len(time_s))
    back_s = tempo.concentric_s + tempo.pause_shortened_s
    for rep in range(3):
        since_s = time_s - 2.0 - rep * whole_s
        rate += 30.0 / tempo.concentric_s * shape(since_s / tempo.concentric_s)
        rate -= 30.0 / tempo.eccentric_s * shape((since_s - back_s) / tempo.eccentric_s)
    found = []
    for rep in range(3):
        of_rep = (time_s >= 2.0 + rep * whole_s) & (time_s < 2.0 + rep * whole_s + back_s + tempo.eccentric_s)
        rows = np.flatnonzero(of_rep & (rate < -dead_band_deg_per_s(float(-rate[of_rep].min()))))
        found.append(
            measure_phases(
                time_s[: rows[-1] + 2],
                rate[: rows[-1] + 2],
                start_s=time_s[np.flatnonzero(of_rep & (rate > 5.0))[0]],
                end_s=time_s[rows[-1] + 1],
                direction=1,
                tempo=tempo,
            )
        )
    for phases, following in pairwise(found):
        phases = with_pause_after(phases, following, tempo)
        assert phases.concentric_s == pytest.approx(tempo.concentric_s, abs=NEAR_S)
        assert phases.pause_shortened_s == pytest.approx(tempo.pause_shortened_s, abs=NEAR_S)
        assert phases.eccentric_s == pytest.approx(tempo.eccentric_s, abs=NEAR_S)
        assert phases.pause_lengthened_s == pytest.approx(tempo.pause_lengthened_s, abs=NEAR_S)
        assert phases.on_tempo is True


def test_without_a_motion_sensor_the_force_tells_the_phases() -> None:
    tempo = Tempo(3, 0, 1, 2, "concentric")
    force = ramp(TIME_S, 5.0, height=80.0, up_s=1.0, hold_s=2.0, down_s=3.0)
    phases = measure_phases(
        TIME_S,
        force_slope(TIME_S, force),
        start_s=5.0,
        end_s=11.0,
        direction=1,
        tempo=tempo,
        dead_band=slope_dead_band,
        corner_s=CORNER_S,
    )
    assert phases.concentric_s == pytest.approx(1.0, abs=0.06)
    assert phases.pause_shortened_s == pytest.approx(2.0, abs=0.12)
    assert phases.eccentric_s == pytest.approx(3.0, abs=0.06)
    assert phases.on_tempo is True


@pytest.mark.parametrize("scale", [0.01, 40.0])
def test_the_phases_of_a_force_do_not_depend_on_its_size(scale: float) -> None:
    force = ramp(TIME_S, 5.0, height=80.0, up_s=1.0, hold_s=2.0, down_s=3.0)
    found = [
        measure_phases(
            TIME_S,
            force_slope(TIME_S, size * force),
            start_s=5.0,
            end_s=11.0,
            direction=1,
            tempo=TEMPO,
            dead_band=slope_dead_band,
            corner_s=CORNER_S,
        )
        for size in (1.0, scale)
    ]
    assert repr(found[0]) == repr(found[1])


def test_a_gap_leaves_the_tempo_unknown() -> None:
    rate = np.full(len(TIME_S), np.nan)
    phases = measure_phases(TIME_S, rate, start_s=1.0, end_s=4.0, direction=1, tempo=TEMPO)
    assert math.isnan(phases.concentric_s)
    assert phases.on_tempo is None


@pytest.mark.parametrize(
    ("running", "rate", "name"),
    [
        (True, 30.0, "concentric"),
        (True, -12.0, "eccentric"),
        (True, 0.0, "pause_shortened"),
        (False, 0.0, "pause_lengthened"),
        (True, math.nan, ""),
    ],
)
def test_the_phase_of_this_moment_has_its_name(running: bool, rate: float, name: str) -> None:
    assert phase_now(running=running, rate_deg_per_s=rate, direction=1, tempo=TEMPO) == name
