"""Steadiness of holds whose scatter is known."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.force.hold import hold_of, steadiness
from domain.metrics import rep_metrics
from domain.protocol import Protocol, Target
from domain.results import MetricValue
from tests.domain.pulls import SEATED, pull, straight, value

AIM = Target(95.0, 105.0, "N")
HOLDS = replace(SEATED, effort="submaximal", target=AIM)
TIME_S = np.arange(0, 8, 0.01)


def test_a_sine_on_a_trend_has_the_sd_of_the_sine() -> None:
    force = 100.0 + 2.0 * TIME_S + 4.0 * np.sin(2 * np.pi * TIME_S)
    found = steadiness(TIME_S, force, None)
    assert found.sd_n == pytest.approx(4.0 / math.sqrt(2), rel=0.02)
    assert found.cv_percent == pytest.approx(100 * found.sd_n / force.mean())
    assert math.isnan(found.rmse_n) and math.isnan(found.in_zone_percent)


def test_distance_and_time_in_zone_are_against_the_target() -> None:
    force = np.where(TIME_S < 6.0, 103.0, 110.0)
    found = steadiness(TIME_S, force, AIM)
    assert found.rmse_n == pytest.approx(math.sqrt(0.75 * 9 + 0.25 * 100))
    assert found.in_zone_percent == pytest.approx(75.0)


def test_the_way_up_and_down_are_not_in_the_hold() -> None:
    force = np.interp(TIME_S, [0, 2, 6, 7], [0, 100, 100, 0])
    hold = hold_of(TIME_S, force, AIM)
    assert TIME_S[hold][0] >= 2.0 and TIME_S[hold][-1] <= 6.0
    assert force[hold].min() == pytest.approx(100.0)


@pytest.mark.parametrize("name", ["force_sd", "force_cv", "target_rmse"])
def test_a_constant_hold_is_perfectly_steady_and_that_0_is_measured(name: str) -> None:
    assert value(name, pull(straight(400.0, 100.0), protocol=HOLDS)).value == pytest.approx(0.0, abs=1e-6)


def test_a_short_pull_or_a_hole_has_no_steadiness() -> None:
    rep = pull(straight(400.0, 100.0), protocol=HOLDS)
    assert "no hold" in value("force_sd", replace(rep, end_s=3.0)).reason
    force = np.where((rep.force_time_s > 4.0) & (rep.force_time_s < 5.0), np.nan, rep.force_n)
    assert "gap" in value("force_sd", replace(rep, force_n=force)).reason


def test_only_a_set_with_a_target_in_newtons_is_measured_against_it() -> None:
    names = {item.name for item in _metrics(SEATED)}
    assert "force_sd" in names and not names & {"target_rmse", "time_in_zone"}
    assert {"target_rmse", "time_in_zone"} <= {item.name for item in _metrics(HOLDS)}


def _metrics(protocol: Protocol) -> tuple[MetricValue, ...]:
    return rep_metrics(pull(straight(400.0, 100.0), protocol=protocol))
