"""Figures of a study against published worked examples and what must hold of them."""

import numpy as np
import pytest

from domain.error.reliability import ReliabilityError
from domain.studies.finding import LEAST_TO_ADOPT, figures_of, finding, proportional_error
from domain.studies.study import attendance
from tests.domain.error.test_reliability import SHROUT_FLEISS
from tests.domain.studies.test_study import STUDY, trial

PEAK_FLOW = np.array(
    [
        [494, 512], [395, 430], [516, 520], [434, 428], [476, 500], [557, 600], [413, 364], [442, 380],
        [650, 658], [433, 445], [417, 432], [656, 626], [267, 260], [478, 477], [178, 259], [423, 350],
        [427, 451],
    ],
    dtype=np.float64,
)  # fmt: skip
"""Table 1 of Bland and Altman 1986 (Lancet i, 307): first readings, Wright and mini Wright meter, l/min."""


def test_the_worked_example_of_bland_and_altman() -> None:
    # Printed: large - mini -2.1 l/min, SD 38.8, limits -79.7 to 75.5 with 2 SD.
    found = figures_of("flow", "l/min", PEAK_FLOW[:, ::-1]).agreement
    assert found.bias.value == pytest.approx(-2.1, abs=0.05)
    assert found.sd == pytest.approx(38.8, abs=0.05)
    assert found.bias.value - 2 * found.sd == pytest.approx(-79.7, abs=0.1)
    # Printed intervals: bias -22.0 to 17.8.
    assert (found.bias.low, found.bias.high) == pytest.approx((-22.0, 17.8), abs=0.15)


def test_the_worked_example_of_shrout_and_fleiss_goes_through() -> None:
    found = figures_of("rating", "", SHROUT_FLEISS)
    assert (found.icc_agreement.value, found.icc_consistency.value) == pytest.approx((0.29, 0.71), abs=0.005)
    # Residual mean square 1.02 of the same table.
    assert found.sem.value == pytest.approx(1.02**0.5, abs=0.005)
    assert found.mdc.value == pytest.approx(1.96 * 2**0.5 * found.sem.value)
    assert "6 athletes: the intervals are wide" in found.remarks[0]


def test_spread_that_grows_with_the_value_gives_a_percentage() -> None:
    size = np.linspace(20.0, 200.0, 24)
    sign = np.tile([1.0, -1.0], 12)
    grows = figures_of("torque", "Nm", np.column_stack([size, size * (1 + 0.1 * sign)]))
    even = figures_of("torque", "Nm", np.column_stack([size, size + 5.0 * sign * (1 + 0.1 * np.sin(size))]))
    assert (grows.error_unit, even.error_unit) == ("%", "Nm")
    assert grows.sem.value == pytest.approx(100 * 0.1 * np.sqrt(np.mean(size**2) / 2) / size.mean(), rel=0.05)


def test_a_shift_that_grows_with_the_value_is_told() -> None:
    first = np.linspace(20.0, 200.0, 12)
    noise = np.tile([1.0, -1.0, 0.5, -0.5], 3)
    found = proportional_error(first, 1.2 * first + noise)
    assert found.slope.value == pytest.approx(0.2 / 1.1, abs=0.01)
    assert found.bias_grows
    assert not proportional_error(first, first + noise).bias_grows


def test_a_negative_icc_is_told_as_it_is() -> None:
    values = np.array([[10.0, 14.0], [14.0, 10.0], [11.0, 13.0], [13.0, 11.0]])
    found = figures_of("torque", "Nm", values)
    assert found.icc_agreement.value < 0
    assert any("negative" in one for one in found.remarks)


def test_too_few_people_are_counted_out_and_missing_values_are_left_out() -> None:
    trials = [trial(f"a{n}", day, value=40.0 + n + day / 9) for n in range(6) for day in (0, 3)]
    trials[-1] = trial("a5", 3, value=float("nan"))
    found = finding(STUDY, "torque", attendance(STUDY, tuple(trials), {"z": "Zoe"}))
    assert (found.people, found.least_reps) == (5, 3)
    assert "2 of 7 athletes lack" in " ".join(found.remarks)
    assert str(LEAST_TO_ADOPT) in found.refusal
    with pytest.raises(ReliabilityError, match="2 athletes have this measure"):
        finding(STUDY, "torque", attendance(STUDY, tuple(trials[:4]), {}))
