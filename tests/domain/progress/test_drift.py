"""Trends of technique: what is called better is beyond chance, however many of them are looked at."""

from dataclasses import replace

import numpy as np
import pytest

from domain.progress.drift import drifts_of
from domain.progress.series import Series, VisitPoint
from domain.results import MetricValue
from tests.domain.progress.cases import a_visit, the_series

WEEKS = range(8)


def drift(values: list[float]) -> Series:
    """Technique drift over eight weeks."""
    sets = [a_visit(week, metric="score_slope") for week in WEEKS]
    series = the_series(sets, "score_slope")
    points = tuple(
        VisitPoint(point.on, MetricValue("score_slope", value, "% per rep"), point.source)
        for point, value in zip(series.points, values, strict=True)
    )
    return replace(series, points=points)


@pytest.mark.parametrize("trends", [1, 12])
def test_a_false_celebration_is_as_rare_as_stated_over_all_trends_together(trends: int) -> None:
    rng, runs = np.random.default_rng(5), 1000
    template = drift([0.0] * len(WEEKS))
    wrong = 0
    for _ in range(runs):
        series = []
        for _ in range(trends):
            values = rng.standard_normal(len(WEEKS))
            points = [
                replace(p, value=replace(p.value, value=float(v)))
                for p, v in zip(template.points, values, strict=True)
            ]
            series.append(replace(template, points=tuple(points)))
        wrong += any(one.better is not None for one in drifts_of(series))
    # 5 % with four standard errors of a share above it.
    assert wrong / runs < 0.05 + 4 * (0.05 * 0.95 / runs) ** 0.5


@pytest.mark.parametrize(("step", "better"), [(0.4, True), (-0.4, False)])
def test_a_steady_change_has_its_way_and_its_slope(step: float, better: bool) -> None:
    noise = (0.1, -0.1, 0.05, -0.05, 0.1, -0.1, 0.05, -0.05)
    (found,) = drifts_of([drift([step * week + noise[week] for week in WEEKS])])
    assert found.better is better
    assert found.slope.low < step < found.slope.high
