"""How strength falls across series whose fall is known."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.force.critical_force import critical_force
from domain.force.fatigue import fatigue_index_percent, strength_endurance_percent
from domain.metrics.of_set import set_metrics
from domain.results import MetricValue, Repetition
from tests.domain.pulls import SEATED

ENDURANCE = replace(SEATED, reps=10, hold_s=5.0, rest_s=10.0)
REPEATERS = replace(SEATED, reps=24, hold_s=7.0, rest_s=3.0)


def _reps(peaks_n: list[float], duration_s: float = 7.0) -> list[Repetition]:
    return [
        Repetition(
            number,
            10.0 * number,
            10.0 * number + 3,
            10.0 * number + duration_s,
            metrics=(
                MetricValue("peak_force", peak, "N"),
                MetricValue("mean_force_rep", peak, "N"),
                MetricValue("rep_duration", duration_s, "s"),
            ),
        )
        for number, peak in enumerate(peaks_n, 1)
    ]


def _of_set(name: str, peaks_n: list[float], protocol: object) -> MetricValue | None:
    found = set_metrics(_reps(peaks_n), protocol)  # type: ignore[arg-type]
    return next((item for item in found if item.name == name), None)


def test_fatigue_counts_from_the_best_three_not_from_the_first() -> None:
    found = fatigue_index_percent([90.0, 100.0, 100.0, 100.0, 80.0, 80.0, 80.0])
    assert found.value == pytest.approx(20.0)
    assert fatigue_index_percent([100.0] * 6).value == pytest.approx(0.0)


def test_the_interval_of_fatigue_holds_the_truth_about_19_times_of_20() -> None:
    random, truth, held = np.random.default_rng(5), 100 * (1 - 88.0 / 99.0), 0
    for _ in range(400):
        peaks = np.arange(100.0, 86.0, -1.0)[:14] + random.normal(0, 1.0, 14)
        found = fatigue_index_percent(peaks.tolist())
        held += abs(found.value - truth) <= found.half_width_95
    assert 0.85 <= held / 400 <= 0.99


@pytest.mark.parametrize("count", [0, 1, 5])
def test_fatigue_needs_six_repetitions(count: int) -> None:
    found = fatigue_index_percent([100.0] * count)
    assert math.isnan(found.value)
    assert found.reason == f"Not measurable: needs 6 repetitions, has {count}."


def test_strength_endurance_is_of_ten_holds_and_of_that_test_only() -> None:
    peaks = [100.0, 100.0, 100.0, 90.0, 90.0, 90.0, 90.0, 75.0, 75.0, 75.0]
    assert strength_endurance_percent(peaks).value == pytest.approx(75.0)
    asked = _of_set("strength_endurance", peaks, ENDURANCE)
    assert asked is not None and asked.value == pytest.approx(75.0)
    assert _of_set("strength_endurance", peaks, SEATED) is None
    short = _of_set("strength_endurance", peaks[:9], ENDURANCE)
    assert short is not None and "exactly 10" in short.reason


def test_critical_force_is_the_level_of_the_tail_and_w_prime_the_area_above_it() -> None:
    peaks = [200.0] * 6 + [100.0] * 18
    level, area = _of_set("critical_force", peaks, REPEATERS), _of_set("w_prime", peaks, REPEATERS)
    assert level is not None and area is not None
    assert level.value == pytest.approx(100.0)
    assert area.value == pytest.approx(6 * 100.0 * 7.0)
    assert _of_set("critical_force", peaks, SEATED) is None


@pytest.mark.parametrize("means", [[], [100.0] * 11, [100.0] * 11 + [math.nan]])
def test_a_series_too_short_or_with_a_hole_has_no_critical_force(means: list[float]) -> None:
    found = critical_force(means, [7.0] * len(means))
    assert math.isnan(found.force_n.value) and math.isnan(found.w_prime_n_s.value)
    assert found.force_n.reason.startswith("Not measurable: ")


def test_the_best_is_the_largest_not_the_last() -> None:
    best = _of_set("best_peak_force", [90.0, 120.0, 100.0], SEATED)
    assert best is not None
    assert best.value == 120.0


def test_only_what_is_above_the_critical_force_is_in_w_prime() -> None:
    found = critical_force([100.0] * 18 + [62.0, 58.0] * 3, [7.0] * 24)
    assert found.force_n.value == pytest.approx(60.0)
    assert found.w_prime_n_s.value == pytest.approx((18 * 40.0 + 3 * 2.0) * 7.0)
