"""Limits: the probability of being beyond, the latch, the score of a repetition."""

import numpy as np
import pytest

from domain.channel import Floats
from domain.compensation import CompensationMonitor, MovingMean, exceedance
from domain.library import load_protocol
from domain.results import Level

RULE = load_protocol("seated_hip_er").compensations[0]


def _levels(signal: Floats) -> Floats:
    return CompensationMonitor(RULE, rate_hz=100.0).feed(signal).level


def test_at_the_limit_the_probability_is_one_half() -> None:
    assert exceedance(np.array([5.0, 6.0, 3.0]), 5.0, 1.0) == pytest.approx([0.5, 0.8413, 0.0228], abs=1e-4)


def test_the_mean_covers_200_ms_and_is_the_same_however_it_is_cut() -> None:
    values = np.random.default_rng(2).standard_normal(300)
    whole = MovingMean(20).feed(values)
    cut = MovingMean(20)
    parts = [cut.feed(values[start : start + 3]) for start in range(0, 300, 3)]
    assert np.array_equal(np.concatenate(parts), whole, equal_nan=True)
    assert np.isnan(whole[:19]).all()
    assert whole[40] == pytest.approx(values[21:41].mean())


def test_red_holds_300_ms_before_it_shows() -> None:
    signal = np.concatenate([np.zeros(100), np.full(200, 8.0)])
    level = _levels(signal)
    first_red = int(np.argmax(level == 2.0))
    crossing = 100 + 15  # the mean of 20 rows passes 5.84 in the fifteenth
    assert first_red == pytest.approx(crossing + 30, abs=2)


def test_a_twitch_of_200_ms_is_never_red() -> None:
    signal = np.zeros(300)
    signal[100:120] = 8.0
    assert np.nanmax(_levels(signal)) < 2.0


def test_red_is_released_after_500_ms_inside() -> None:
    signal = np.concatenate([np.zeros(50), np.full(150, 8.0), np.zeros(200)])
    level = _levels(signal)
    last_red = int(np.flatnonzero(level == 2.0)[-1])
    assert 200 + 50 <= last_red <= 200 + 62


def test_amber_lies_below_red() -> None:
    level = _levels(np.full(200, 4.2))
    assert level[-1] == 1.0


def test_an_unseen_signal_is_unknown_not_within() -> None:
    monitor = CompensationMonitor(RULE, rate_hz=100.0)
    state = monitor.feed(np.full(50, np.nan))
    assert monitor.level is Level.UNKNOWN
    assert monitor.score(state).level is Level.UNKNOWN


def test_the_score_carries_excess_as_plain_time_and_area() -> None:
    monitor = CompensationMonitor(RULE, rate_hz=100.0)
    state = monitor.feed(np.full(219, 8.0))
    score = monitor.score(state)
    assert score.peak == pytest.approx(8.0)
    assert score.duration_s == pytest.approx(2.0)
    assert score.area == pytest.approx(6.0)
    assert score.level is Level.RED


def test_time_inside_the_limit_is_no_excess() -> None:
    monitor = CompensationMonitor(RULE, rate_hz=100.0)
    score = monitor.score(monitor.feed(np.repeat([8.0, 0.0], [219, 400])))
    assert score.duration_s == pytest.approx(2.0 + 0.01 * 7)
