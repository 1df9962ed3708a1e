"""Scores of repetitions and sets."""

import math

import numpy as np
import pytest

from domain.scoring import rep_score, score_slope, set_score


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
