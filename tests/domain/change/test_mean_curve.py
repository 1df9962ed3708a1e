"""Mean, band and difference of curves against figures known beforehand and against scipy."""

import numpy as np
import pytest
from scipy import stats

from domain.change.alignment import AlignedCurve, Axis, grid_of
from domain.change.mean_curve import Band, DifferenceCurve, difference_curve, mean_curve

X = np.arange(0.0, 1.0, 0.01)


def level(value: float, *, until: float = 1.0) -> AlignedCurve:
    inside = until - 0.005 > X
    return AlignedCurve(1, X[inside], np.full(int(inside.sum()), value))


def test_mean_sd_and_interval_of_three_levels() -> None:
    found = mean_curve([level(value) for value in (90.0, 100.0, 110.0)], Axis.START)
    assert found.mean == pytest.approx(np.full(100, 100.0))
    assert found.half_width(Band.SD) == pytest.approx(np.full(100, 10.0))
    interval = stats.t.interval(0.95, 2, 100.0, 10 / np.sqrt(3))
    assert found.half_width(Band.CI95) == pytest.approx(np.full(100, interval[1] - 100.0))


def test_the_band_says_which_it_is() -> None:
    assert Band.SD.words(3) == "band: ±1 SD of 3 curves"
    assert "95 %" in Band.CI95.words(3)
    assert "no band" in Band.SD.words(1)


def test_a_mean_does_not_jump_where_most_curves_have_ended() -> None:
    curves = [level(0.0, until=0.5), level(0.0, until=0.5), level(90.0)]
    found = mean_curve(curves, Axis.START)
    assert np.isnan(found.mean[51:]).all()
    assert found.mean[:50] == pytest.approx(np.full(50, 30.0))


def test_one_curve_has_a_mean_and_no_band() -> None:
    found = mean_curve([level(5.0)], Axis.START)
    assert found.mean == pytest.approx(np.full(100, 5.0))
    assert np.isnan(found.half_width(Band.SD)).all() and np.isnan(found.half_width(Band.CI95)).all()


def test_the_difference_is_later_minus_earlier_and_its_band_is_welchs() -> None:
    rng = np.random.default_rng(8)
    earlier = [AlignedCurve(1, X, 100 + rng.normal(0, 4, len(X))) for _ in range(5)]
    later = [AlignedCurve(1, X, 110 + rng.normal(0, 9, len(X))) for _ in range(7)]
    found = difference_curve(earlier, later, Axis.START, band=Band.CI95)
    at = 30
    one = [curve.values[at] for curve in earlier]
    other = [curve.values[at] for curve in later]
    welch = stats.ttest_ind(other, one, equal_var=False).confidence_interval(0.95)
    assert found.values[at] - found.half_width[at] == pytest.approx(welch.low)
    assert found.values[at] + found.half_width[at] == pytest.approx(welch.high)


def test_where_the_difference_leaves_its_band_is_told() -> None:
    step = np.where((X >= 0.4) & (X < 0.6), 50.0, 0.0)
    earlier = [AlignedCurve(1, X, np.full(len(X), value)) for value in (-1.0, 0.0, 1.0)]
    later = [AlignedCurve(1, X, step + value) for value in (-1.0, 0.0, 1.0)]
    found = difference_curve(earlier, later, Axis.START, band=Band.SD)
    assert [list(span) for span in found.leaves] == [pytest.approx([0.4, 0.59])]
    assert "0.4 to 0.59 s" in found.words("s", Band.SD)
    level_found = difference_curve(earlier, earlier, Axis.START, band=Band.SD)
    assert level_found.leaves == () and "everywhere" in level_found.words("s", Band.SD)


def test_without_a_spread_nothing_is_said_of_the_difference() -> None:
    found = difference_curve([level(1.0)], [level(100.0)], Axis.START, band=Band.CI95)
    assert found.leaves == () and "no band" in found.words("s", Band.CI95)


@pytest.mark.parametrize("axis", [Axis.START, Axis.ANGLE])
def test_the_grid_spans_all_curves_in_whole_steps(axis: Axis) -> None:
    curves = [
        AlignedCurve(1, np.array([-2.0, 3.0]), np.zeros(2)),
        AlignedCurve(2, np.array([0.0, 7.0]), np.zeros(2)),
    ]
    grid = grid_of(curves, axis)
    assert (grid[0], grid[-1]) == pytest.approx((-2.0, 7.0))
    assert np.diff(grid) == pytest.approx(np.full(len(grid) - 1, axis.step))


def test_no_curves_have_no_mean() -> None:
    assert len(mean_curve([], Axis.START).mean) == 0


def test_a_span_that_begins_just_below_zero_is_written_without_a_sign() -> None:
    nothing = np.zeros(1)
    found = DifferenceCurve(nothing, nothing, nothing, ((-0.001, 0.5), (-2.0, -0.004)))
    assert "at 0 to 0.5 s, -2 to 0 s." in found.words("s", Band.SD)
