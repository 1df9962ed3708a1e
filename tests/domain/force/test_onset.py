"""The onset of pulls whose true beginning is known."""

import numpy as np
import pytest

from domain.channel import Floats
from domain.force.onset import find_onset

TIME_S = np.arange(0, 4, 0.01)


def _pull(start_s: float = 2.0, slope: float = 200.0, noise: float = 0.0) -> Floats:
    random = np.random.default_rng(1)
    force = 3.0 + slope * np.clip(TIME_S - start_s, 0, 0.5) + noise * random.standard_normal(len(TIME_S))
    return np.asarray(force, dtype=np.float64)


def test_the_onset_is_where_the_force_leaves_its_baseline() -> None:
    onset = find_onset(TIME_S, _pull(), 2.05)
    assert onset.time_s == pytest.approx(2.0, abs=0.011)
    assert onset.baseline_n == pytest.approx(3.0)
    assert onset.threshold_n == pytest.approx(5.0)


def test_noise_moves_the_onset_by_little() -> None:
    onset = find_onset(TIME_S, _pull(noise=0.3), 2.05)
    assert onset.time_s == pytest.approx(2.0, abs=0.03)


def test_a_shift_in_time_shifts_the_onset() -> None:
    late = find_onset(TIME_S + 7.0, _pull(), 9.05)
    assert late.time_s == pytest.approx(find_onset(TIME_S, _pull(), 2.05).time_s + 7.0)


def test_a_tare_does_not_move_the_onset() -> None:
    assert find_onset(TIME_S, _pull() + 40.0, 2.05).time_s == find_onset(TIME_S, _pull(), 2.05).time_s


def test_a_coarse_sensor_needs_three_steps() -> None:
    assert find_onset(TIME_S, _pull(), 2.05, step_n=4.0).threshold_n == pytest.approx(15.0)


@pytest.mark.parametrize("force", [np.full(len(TIME_S), np.nan), np.empty(0)])
def test_no_samples_give_no_onset(force: Floats) -> None:
    assert np.isnan(find_onset(TIME_S[: len(force)], force, 2.0).time_s)


def test_a_constant_force_has_a_baseline_and_no_onset() -> None:
    onset = find_onset(TIME_S, np.full(len(TIME_S), 5.0), 2.0)
    assert np.isnan(onset.time_s)
    assert onset.baseline_n == 5.0


def test_a_spike_of_10_ms_before_the_pull_is_no_onset() -> None:
    time_s = np.arange(0, 4, 0.001)
    force = 200.0 * np.clip(time_s - 2.0, 0, 0.5)
    force[(time_s >= 1.5) & (time_s < 1.51)] = 30.0
    assert find_onset(time_s, force, 2.05).time_s == pytest.approx(2.0, abs=0.002)


def _windows_of_200_ms(rate_hz: float, noise_n: float, *, pulls: int = 100) -> tuple[Floats, Floats]:
    """Onset - true onset in s, and the error of the rate of the first 200 ms as a share, of sudden pulls."""
    random = np.random.default_rng(1)
    off_s, off = np.empty(pulls), np.empty(pulls)
    for pull in range(pulls):
        rises_s, true_s = (0.08, 0.12)[pull % 2], 2.0 + 3 * random.uniform() / rate_hz
        time_s = np.arange(0, 3.5, 1 / rate_hz)
        force = 200.0 * (1.0 - np.exp(-np.clip(time_s - true_s, 0, None) / rises_s))
        force = np.round(force + random.normal(0, noise_n, len(time_s)), 2)
        at = find_onset(time_s, force, float(time_s[np.argmax(force > 20)]), step_n=0.01).time_s
        gained = np.interp(at + 0.2, time_s, force) - np.interp(at, time_s, force)
        off_s[pull], off[pull] = at - true_s, gained / (200.0 * (1.0 - np.exp(-0.2 / rises_s))) - 1.0
    return off_s, off


@pytest.mark.parametrize("noise_n", [0.04, 0.3, 1.0])
@pytest.mark.parametrize("rate_hz", [88.0, 200.0, 500.0, 1000.0])
def test_noise_does_not_carry_the_onset_of_a_sudden_pull_away(rate_hz: float, noise_n: float) -> None:
    """Within a sample, the 10 ms and the spread of the noise; every rate of 200 ms within a tenth."""
    off_s, off = _windows_of_200_ms(rate_hz, noise_n)
    assert abs(np.mean(off_s)) < 0.6 / rate_hz + 0.005
    assert np.std(off_s) < 0.007
    assert np.max(np.abs(off)) < 0.1
    assert abs(np.mean(off)) < 0.02


def test_a_gentle_beginning_is_found_as_early_as_its_noise_allows() -> None:
    """At 1 kHz the last 10 ms down to the mean matter: two SD above it is late."""
    random = np.random.default_rng(1)
    time_s, off_s = np.arange(0, 3.5, 0.001), []
    for _ in range(50):
        part = np.clip((time_s - 2.0) / 0.3, 0, 1)
        force = 100.0 * (1 - np.cos(np.pi * part)) + random.normal(0, 0.3, len(time_s))
        off_s.append(find_onset(time_s, force, float(time_s[np.argmax(force > 20)])).time_s - 2.0)
    assert 0.0 < np.mean(off_s) < 0.009
