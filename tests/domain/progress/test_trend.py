"""The line through visits against analytic truth, an independent program, and how often it is right."""

from datetime import timedelta

import numpy as np
import pytest
from scipy import stats

from domain.progress.student import student_quantile
from domain.progress.trend import trend_of, visits_missing
from tests.domain.progress.cases import FIRST

WEEKS = (0, 1, 2, 4, 6, 7)
DAYS = [FIRST + timedelta(weeks=week) for week in WEEKS]


def test_a_perfect_line_is_found_without_error() -> None:
    trend = trend_of(DAYS, [40 + 1.5 * week for week in WEEKS])
    assert trend is not None
    assert trend.slope().low == pytest.approx(1.5) == pytest.approx(trend.slope().high)
    assert trend.predicted(FIRST + timedelta(weeks=10)).value == pytest.approx(55.0)


def test_slope_and_prediction_agree_with_scipy() -> None:
    values = [40.0, 42.5, 41.0, 45.5, 44.0, 48.0]
    trend = trend_of(DAYS, values)
    assert trend is not None
    other = stats.linregress(WEEKS, values)
    t = stats.t.ppf(0.975, 4)
    slope = trend.slope()
    assert (slope.value, slope.high - slope.value) == pytest.approx((other.slope, t * other.stderr))
    x, new = np.array(WEEKS, float), 10.0
    rest = np.array(values) - other.intercept - other.slope * x
    error = np.sqrt((rest**2).sum() / 4 * (1 + 1 / 6 + (new - x.mean()) ** 2 / ((x - x.mean()) ** 2).sum()))
    seen = trend.predicted(FIRST + timedelta(weeks=10))
    assert seen.high - seen.value == pytest.approx(t * error)


@pytest.mark.parametrize("share", [0.6, 0.9, 0.975, 0.999])
@pytest.mark.parametrize("freedom", [1, 2, 3, 4, 9, 30, 301])
def test_quantiles_are_those_of_student(share: float, freedom: int) -> None:
    assert student_quantile(share, freedom) == pytest.approx(stats.t.ppf(share, freedom), rel=1e-9)


@pytest.mark.parametrize("level", [0.80, 0.95])
@pytest.mark.parametrize("weeks", [(0, 1, 2, 3), (0, 1, 2, 4, 6, 7), tuple(range(12))])
def test_the_band_holds_the_next_visit_as_often_as_it_says(level: float, weeks: tuple[int, ...]) -> None:
    rng, runs = np.random.default_rng(3), 1500
    days = [FIRST + timedelta(weeks=week) for week in weeks]
    ahead = weeks[-1] + 3
    hits = 0
    for _ in range(runs):
        trend = trend_of(days, list(40 + 0.5 * np.array(weeks) + 2.0 * rng.standard_normal(len(weeks))))
        assert trend is not None
        band = trend.predicted(FIRST + timedelta(weeks=ahead), level)
        hits += band.low <= 40 + 0.5 * ahead + 2.0 * rng.standard_normal() <= band.high
    assert abs(hits / runs - level) < 4 * np.sqrt(level * (1 - level) / runs)


def test_it_never_looks_further_ahead_than_it_has_seen() -> None:
    trend = trend_of(DAYS, [40.0, 41.0, 41.0, 43.0, 44.0, 44.5])
    assert trend is not None
    assert trend.horizon == FIRST + timedelta(weeks=14)
    with pytest.raises(ValueError, match="say nothing"):
        trend.predicted(trend.horizon + timedelta(days=1))


def test_what_is_missing_is_said() -> None:
    assert visits_missing(DAYS[:1]) == "Not enough visits yet: 3 more."
    close = [FIRST + timedelta(days=day) for day in range(4)]
    assert visits_missing(close) == "Not enough weeks yet: a visit on 26 Jan 2026 or later makes them 3."
    assert trend_of(close, [1.0, 2.0, 3.0, 4.0]) is None
    assert visits_missing(DAYS) == ""
