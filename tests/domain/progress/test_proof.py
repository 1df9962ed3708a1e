"""A simulated athlete with a known true gain gets the right verdict at the stated error rates."""

import math

import numpy as np
import pytest

from tests.domain.progress.proof import Case, cases, rates, theory

ATHLETES = 250


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_verdicts_come_at_the_rates_of_theory(case: Case) -> None:
    seen = rates(case, ATHLETES, np.random.default_rng(1))
    for rate, expected in zip(seen, theory(case), strict=True):
        # Four standard errors of a share: a right program fails once in 16,000.
        assert abs(rate - expected) <= 4 * math.sqrt(expected * (1 - expected) / ATHLETES) + 1 / ATHLETES


def test_without_a_true_gain_one_in_twenty_is_called_real() -> None:
    for case in cases():
        if case.gain_percent == 0:
            gain, _, loss = theory(case)
            # A percentage error of the mean of both widens it from 5.0 % by up to a fifth of that.
            assert 0.049 <= gain + loss <= 0.055


def test_more_baseline_visits_and_a_better_test_see_more() -> None:
    power = {(c.sem_percent, c.baselines): theory(c)[0] for c in cases() if c.gain_percent == 20}
    assert power[9.4, 1] < power[9.4, 3] < power[4.0, 1] < power[4.0, 3]
