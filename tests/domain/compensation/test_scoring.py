"""Scores of repetitions and sets."""

import math

import numpy as np
import pytest

from domain.compensation.scoring import peak_slopes, rep_score, score_components, score_slope, set_score
from domain.results import CompensationScore, Level, Repetition


def test_a_quarter_of_a_repetition_surely_beyond_costs_a_quarter() -> None:
    assert rep_score([np.repeat([0.0, 1.0], [75, 25])]) == pytest.approx(75.0)


def test_the_worst_rule_of_each_instant_counts() -> None:
    assert rep_score([np.array([0.0, 0.4]), np.array([0.2, 0.1])]) == pytest.approx(70.0)


def test_what_nobody_saw_has_no_score() -> None:
    assert math.isnan(rep_score([]))
    assert math.isnan(rep_score([np.full(5, np.nan)]))
    assert math.isnan(set_score([math.nan]))
    assert set_score([90.0, math.nan, 70.0]) == 80.0


def test_the_slope_needs_six_repetitions() -> None:
    assert score_slope([90.0] * 5).reason == "Needs 6 repetitions, has 5."
    slope = score_slope([100.0, 98.0, 96.0, 94.0, 92.0, 90.0])
    assert slope.per_rep == pytest.approx(-2.0)
    assert slope.half_width_95 == pytest.approx(0.0, abs=1e-9)


def test_an_unknown_score_keeps_its_place() -> None:
    slope = score_slope([100.0, 98.0, math.nan, 94.0, 92.0, 90.0, 88.0])
    assert slope.per_rep == pytest.approx(-2.0)


def test_the_interval_of_the_slope_is_that_of_an_independent_regression() -> None:
    """Least squares by numpy, and t(6) = 2.446912 from a printed table."""
    scores = [95.0, 96.0, 91.0, 92.0, 88.0, 90.0, 85.0, 86.0]
    x = np.arange(8.0)
    slope, residual = np.polyfit(x, scores, 1, full=True)[:2]
    error = math.sqrt(float(residual[0]) / 6 / 42.0)
    found = score_slope(scores)
    assert found.per_rep == pytest.approx(slope[0])
    assert found.half_width_95 == pytest.approx(2.446912 * error, rel=1e-5)


def _rep(number: int, peaks: dict[str, float]) -> Repetition:
    scores = tuple(
        CompensationScore(rule, rule, "deg", peak, 0.0, 0.0, 0.0, 0.0, Level.WITHIN, 100.0 - peak)
        for rule, peak in peaks.items()
    )
    return Repetition(number, float(number), number + 0.5, number + 0.9, compensations=scores)


def test_the_components_of_a_set_are_those_of_its_rules() -> None:
    reps = [_rep(n, {"drop": 2.0 * n, "lean": 5.0}) for n in range(1, 7)]
    assert score_components(reps) == {"drop": pytest.approx(93.0), "lean": pytest.approx(95.0)}
    slopes = peak_slopes(reps)
    assert slopes["drop"].per_rep == pytest.approx(2.0)
    assert slopes["lean"].per_rep == pytest.approx(0.0)
    assert peak_slopes(reps[:5])["drop"].reason == "Needs 6 repetitions, has 5."
