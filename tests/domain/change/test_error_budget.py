"""Parts of an error: one of each origin, with known answers, and none made up."""

import math
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from domain.change.error_budget import ErrorOrigin, ErrorPart, budget_sentence, error_budget
from domain.channel import Calibration, CalibrationPoint, Stream
from domain.results import MetricValue, Repetition, SetResult, Traces
from tests.domain.bodies import force_stream

POINTS = (CalibrationPoint(0.0, 0.0), CalibrationPoint(200.0, 20000.0))


def _cell(linearity: float | None = 0.3, hysteresis: float | None = 0.4) -> tuple[Stream, ...]:
    known = Calibration(
        "c",
        "k",
        "force",
        0.01,
        0.0,
        "multi_point",
        datetime(2026, 11, 3, tzinfo=UTC),
        POINTS,
        linearity,
        hysteresis,
    )
    return (replace(force_stream(), calibrations=(known,)),)


def _result(name: str, unit: str, values: list[float], **more: float) -> SetResult:
    others = tuple(MetricValue(key, value, unit) for key, value in more.items())
    reps = tuple(
        Repetition(n + 1, 0.0, 1.0, 2.0, metrics=(MetricValue(name, value, unit), *others))
        for n, value in enumerate(values)
    )
    return SetResult(reps, (), (), Traces(np.empty(0), {}), "a", "p@1")


def _by_origin(parts: tuple[ErrorPart, ...]) -> dict[ErrorOrigin, list[float]]:
    return {origin: [p.half_width_95 for p in parts if p.origin is origin] for origin in ErrorOrigin}


def test_a_force_has_the_error_of_its_cell_its_trials_and_its_filter() -> None:
    result = _result("peak_force", "N", [90.0, 100.0, 110.0], peak_force_raw=101.5)
    found = _by_origin(error_budget(MetricValue("peak_force", 100.0, "N"), result, streams=_cell()))
    assert found[ErrorOrigin.SENSOR] == [pytest.approx(0.005 * 200.0)]
    assert found[ErrorOrigin.TRIAL] == [pytest.approx(1.96 * 10.0 / math.sqrt(3))]
    assert found[ErrorOrigin.ALGORITHM] == [pytest.approx(1.5)]


def test_a_torque_has_its_lever_arm_too() -> None:
    result = _result("torque", "Nm", [40.0, 40.0])
    found = _by_origin(error_budget(MetricValue("torque", 40.0, "Nm"), result, streams=_cell()))
    assert found[ErrorOrigin.SENSOR] == [pytest.approx(0.2), pytest.approx(1.2)]
    assert found[ErrorOrigin.TRIAL] == [0.0]


def test_an_angle_has_tilt_and_the_residual_of_its_axis() -> None:
    result = replace(_result("rom", "deg", [30.0]), alignment_residual_deg=8.0)
    found = _by_origin(error_budget(MetricValue("rom", 30.0, "deg"), result))
    assert found[ErrorOrigin.ALGORITHM] == [pytest.approx(30.0 * (1 - math.cos(math.radians(8))))]
    assert math.isnan(found[ErrorOrigin.TRIAL][0])
    assert found[ErrorOrigin.SENSOR] == [pytest.approx(1.96)]


@pytest.mark.parametrize("streams", [(), _cell(None, None), (force_stream(),)])
def test_a_cell_nobody_calibrated_has_an_unknown_error_not_zero(streams: tuple[Stream, ...]) -> None:
    parts = error_budget(
        MetricValue("peak_force", 100.0, "N"), _result("peak_force", "N", [1, 2]), streams=streams
    )
    assert math.isnan(parts[0].half_width_95)
    assert "sensor not known" in budget_sentence("Peak force", "N", parts)


def test_a_stated_error_of_the_algorithm_wins() -> None:
    rep = Repetition(1, 0, 1, 2, metrics=(MetricValue("clean_force", 80.0, "N", 3.0),))
    result = replace(_result("peak_force", "N", []), repetitions=(rep,))
    parts = error_budget(MetricValue("clean_force", 80.0, "N"), result)
    assert _by_origin(parts)[ErrorOrigin.ALGORITHM] == [3.0]


def test_what_is_not_measurable_has_no_budget() -> None:
    assert error_budget(MetricValue("peak_force", math.nan, "N"), _result("peak_force", "N", [1.0])) == ()
    assert budget_sentence("Peak force", "N", ()) == ""
