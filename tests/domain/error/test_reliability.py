"""Test-retest figures against a published worked example, an independent program, and known answers."""

import math

import numpy as np
import pytest

from domain.channel import Floats
from domain.error.reliability import (
    Estimate,
    ReliabilityError,
    bland_altman,
    coefficient_of_variation_percent,
    icc_2_1,
    icc_3_1,
    mdc95,
    sem_from_icc,
    sem_from_mdc95,
    sem_over_visits,
    sem_percent_over_visits,
    smallest_worthwhile_change,
)

SHROUT_FLEISS = np.array(
    [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], dtype=np.float64
)
"""Table 2 of Shrout and Fleiss 1979: six targets, four judges."""
FORCES = np.array(
    [[102, 110], [131, 126], [88, 95], [150, 149], [120, 133], [97, 92], [143, 151], [110, 108]],
    dtype=np.float64,
)
"""Two visits of eight people; the figures beside it are pingouin 0.7.0's (numpy 2.4.6)."""


def _is(found: Estimate, value: float, low: float, high: float, *, within: float) -> None:
    assert (found.value, found.low, found.high) == pytest.approx((value, low, high), abs=within)


def test_the_worked_example_of_shrout_and_fleiss() -> None:
    _is(icc_2_1(SHROUT_FLEISS), 0.29, 0.02, 0.76, within=0.005)
    _is(icc_3_1(SHROUT_FLEISS), 0.71, 0.34, 0.95, within=0.005)


def test_an_independent_program_agrees() -> None:
    assert icc_2_1(FORCES).value == pytest.approx(0.9509668628923785, abs=1e-12)
    assert icc_3_1(FORCES).value == pytest.approx(0.953097918380924, abs=1e-12)
    # That program rounds its intervals to two decimals.
    _is(icc_2_1(FORCES), 0.951, 0.79, 0.99, within=0.0051)
    _is(icc_3_1(FORCES), 0.953, 0.79, 0.99, within=0.0051)


def test_a_shift_of_everybody_spoils_agreement_and_not_consistency() -> None:
    shifted = FORCES + np.array([0.0, 40.0])
    assert icc_3_1(shifted).value == pytest.approx(icc_3_1(FORCES).value)
    assert icc_2_1(shifted).value < icc_2_1(FORCES).value - 0.2


@pytest.mark.parametrize("factor", [0.01, 9.81])
def test_the_unit_does_not_change_an_icc(factor: float) -> None:
    assert icc_2_1(factor * FORCES).value == pytest.approx(icc_2_1(FORCES).value)
    assert sem_over_visits(factor * FORCES).value == pytest.approx(factor * sem_over_visits(FORCES).value)


def test_two_visits_give_the_sd_of_differences_over_root_two() -> None:
    differences = FORCES[:, 1] - FORCES[:, 0]
    found = sem_over_visits(FORCES)
    assert found.value == pytest.approx(differences.std(ddof=1) / math.sqrt(2))
    assert found.low < found.value < found.high
    assert sem_percent_over_visits(FORCES).value == pytest.approx(100 * found.value / FORCES.mean())


def test_the_interval_of_the_sem_holds_the_truth_in_95_percent_of_studies() -> None:
    random = np.random.default_rng(7)
    held = 0
    for _ in range(400):
        true = random.normal(100, 15, (12, 1))
        found = sem_over_visits(true + random.normal(0, 6.0, (12, 2)))
        held += found.low <= 6.0 <= found.high
    assert 0.92 <= held / 400 <= 0.98


def test_mdc_shrinks_with_visits() -> None:
    assert mdc95(7.0) == pytest.approx(2.77 * 7.0, rel=1e-3)
    assert mdc95(7.0, first_visits=3, second_visits=2) == pytest.approx(1.96 * 7.0 * math.sqrt(1 / 3 + 1 / 2))
    assert sem_from_mdc95(mdc95(4.2)) == pytest.approx(4.2)
    with pytest.raises(ReliabilityError, match="at least one visit"):
        mdc95(7.0, first_visits=0)


def test_sem_from_icc_is_known_for_a_share_only() -> None:
    assert sem_from_icc(10.0, 0.91) == pytest.approx(3.0)
    assert math.isnan(sem_from_icc(10.0, 1.2))


def test_worthwhile_change_is_a_fifth_of_the_spread_between_athletes() -> None:
    assert smallest_worthwhile_change([80, 90, 100, 110, 120]) == pytest.approx(0.2 * math.sqrt(250))
    assert math.isnan(smallest_worthwhile_change([100.0, math.nan, 90.0]))


def test_the_coefficient_of_variation_needs_two_trials() -> None:
    assert coefficient_of_variation_percent([90.0, 100.0, 110.0, math.nan]) == pytest.approx(10.0)
    assert math.isnan(coefficient_of_variation_percent([90.0]))
    assert math.isnan(coefficient_of_variation_percent([-1.0, 1.0]))


def test_limits_of_agreement_mirror_and_know_their_error() -> None:
    found = bland_altman(FORCES[:, 0], FORCES[:, 1])
    differences = FORCES[:, 1] - FORCES[:, 0]
    assert found.bias.value == pytest.approx(differences.mean())
    assert found.upper_limit.value - found.bias.value == pytest.approx(1.96 * differences.std(ddof=1))
    # t(0.975, 7) = 2.364624
    assert found.bias.high - found.bias.value == pytest.approx(2.364624 * found.sd / math.sqrt(8), rel=1e-6)
    width = 2.364624 * found.sd * math.sqrt(1 / 8 + 1.96**2 / 14)
    assert found.upper_limit.high - found.upper_limit.value == pytest.approx(width, rel=1e-6)
    mirrored = bland_altman(FORCES[:, 1], FORCES[:, 0])
    assert mirrored.lower_limit.value == pytest.approx(-found.upper_limit.value)


@pytest.mark.parametrize("values", [np.ones((2, 2)), np.ones((5, 1)), np.ones(6), np.full((5, 2), np.nan)])
def test_too_few_values_are_refused_in_a_sentence(values: Floats) -> None:
    with pytest.raises(ReliabilityError, match=r"[.]$"):
        icc_2_1(values)


def test_identical_visits_are_perfect_and_without_error() -> None:
    same = np.repeat(np.array([[90.0], [100.0], [120.0]]), 2, axis=1)
    assert icc_2_1(same) == Estimate(1.0, 1.0, 1.0)
    assert icc_3_1(same) == Estimate(1.0, 1.0, 1.0)
    assert sem_over_visits(same).value == 0.0
    assert math.isnan(icc_3_1(np.full((4, 2), 5.0)).value)


def test_limits_of_agreement_need_three_pairs() -> None:
    with pytest.raises(ReliabilityError, match="3 pairs"):
        bland_altman([1.0, 2.0, math.nan], [1.0, 2.0, 3.0])
