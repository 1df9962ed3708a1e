"""Change between two visits: real, not distinguishable, or not to be compared."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.asymmetry import AsymmetryFormula, asymmetry_band, asymmetry_percent
from domain.athlete import Side
from domain.comparison import Comparison, ComparisonRow, Verdict, aligned_curve, compare_results
from domain.library import load_protocol
from domain.metrics.of_set import set_metrics
from domain.results import MetricValue, Repetition, SetResult, Traces
from domain.session import TrainingSet
from domain.uncertainty import coefficient_of_variation_percent, figure_for, mdc95
from tests.domain.sets import recording_of

SEATED = load_protocol("seated_hip_er")


def _result(peak_n: float, *, reps: int = 3) -> SetResult:
    values = (
        MetricValue("peak_force", peak_n, "N"),
        MetricValue("torque", 0.36 * peak_n, "Nm"),
        MetricValue("impulse", 5 * peak_n, "N s"),
        MetricValue("rfd_0_200", math.nan, "N/s", None, "Not measurable: ramped effort."),
    )
    repetitions = tuple(
        Repetition(n + 1, 10.0 * n + 2, 10.0 * n + 4, 10.0 * n + 8, metrics=values) for n in range(reps)
    )
    time_s = np.arange(0, 10.0 * reps, 0.1)
    traces = Traces(time_s, {"force_n": peak_n * np.sin(time_s / 10) ** 2})
    metrics = set_metrics(repetitions, SEATED)
    return SetResult(repetitions, metrics, (), traces, "analysis 1", SEATED.key)


def _header(**changes: object) -> TrainingSet:
    return replace(recording_of("seated_hip_er", Side.RIGHT, {}).header, **changes)  # type: ignore[arg-type]


def _row(comparison: Comparison, name: str) -> ComparisonRow:
    return next(row for row in comparison.rows if row.name == name)


@pytest.mark.parametrize(
    ("second_n", "verdict"),
    [(131.0, Verdict.REAL_GAIN), (129.0, Verdict.NOT_DISTINGUISHABLE), (76.0, Verdict.REAL_LOSS)],
)
def test_a_change_is_real_beyond_26_percent_of_the_mean(second_n: float, verdict: Verdict) -> None:
    row = _row(compare_results(_result(100.0), _result(second_n), protocol=SEATED), "peak_force")
    assert row.verdict is verdict
    assert row.change == pytest.approx(second_n - 100.0)
    assert row.change_percent == pytest.approx(second_n - 100.0)
    assert "MDC95 26 %" in row.reason


def test_other_metrics_are_exploratory_and_missing_ones_not_comparable() -> None:
    comparison = compare_results(_result(100.0), _result(200.0), protocol=SEATED)
    assert _row(comparison, "impulse").verdict is Verdict.EXPLORATORY
    missing = _row(comparison, "rfd_0_200")
    assert missing.verdict is Verdict.NOT_COMPARABLE
    assert missing.reason == "Not measurable: ramped effort."
    assert math.isnan(missing.change)


def test_fewer_than_three_trials_get_no_verdict() -> None:
    row = _row(compare_results(_result(100.0, reps=2), _result(200.0), protocol=SEATED), "peak_force")
    assert row.verdict is Verdict.EXPLORATORY
    assert "mean of 3" in row.reason


def test_another_lever_arm_leaves_torque_only() -> None:
    comparison = compare_results(
        _result(100.0),
        _result(200.0),
        protocol=SEATED,
        first_header=_header(lever_arm_m=0.36),
        second_header=_header(lever_arm_m=0.38),
    )
    assert comparison.conditions == ("The lever arm differs by more than 1 cm: compare torque, not force.",)
    assert _row(comparison, "peak_force").verdict is Verdict.NOT_COMPARABLE
    assert _row(comparison, "torque").verdict is Verdict.REAL_GAIN


@pytest.mark.parametrize(
    ("changes", "word"),
    [({"feedback_mode": "hidden"}, "feedback"), ({"side": Side.LEFT}, "side"), ({"load": "red"}, "load")],
)
def test_conditions_that_differ_are_named(changes: dict[str, object], word: str) -> None:
    headers = {"first_header": _header(), "second_header": _header(**changes)}
    comparison = compare_results(_result(100.0), _result(200.0), protocol=SEATED, **headers)  # type: ignore[arg-type]
    assert word in comparison.conditions[0]
    assert comparison.conditions[0].endswith(".")


def test_other_sensors_are_never_compared() -> None:
    comparison = compare_results(
        _result(100.0), _result(200.0), protocol=SEATED, first_devices=["A"], second_devices=["B"]
    )
    assert {row.verdict for row in comparison.rows if row.first.unit == "N"} == {Verdict.NOT_COMPARABLE}


def test_the_curve_of_a_repetition_begins_half_a_second_before_its_onset() -> None:
    curve = aligned_curve(_result(100.0), "force_n")
    assert curve is not None
    assert curve.time_s[0] == pytest.approx(-0.5, abs=0.11)
    assert curve.time_s[-1] == pytest.approx(6.0, abs=0.11)
    assert aligned_curve(_result(100.0), "torque_nm") is None


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (AsymmetryFormula.LARGER_SMALLER, 20.0),
        (AsymmetryFormula.SIGNED, -20.0),
        (AsymmetryFormula.SUM, -100 / 9),
        (AsymmetryFormula.LSI, 80.0),
    ],
)
def test_asymmetry_of_80_on_the_right_and_100_on_the_left(formula: AsymmetryFormula, expected: float) -> None:
    found = asymmetry_percent(100.0, 80.0, formula, involved_side=Side.RIGHT)
    assert found == pytest.approx(expected)


def test_signed_asymmetry_mirrors_and_bands_apply_to_two_formulas_only() -> None:
    assert asymmetry_percent(80.0, 100.0, AsymmetryFormula.SIGNED) == pytest.approx(20.0)
    assert math.isnan(asymmetry_percent(80.0, 100.0, AsymmetryFormula.LSI))
    assert math.isnan(asymmetry_percent(math.nan, 100.0, AsymmetryFormula.SIGNED))
    assert asymmetry_band(15.0, AsymmetryFormula.LARGER_SMALLER) == "possible imbalance"
    assert asymmetry_band(75.0, AsymmetryFormula.LSI) == "probable imbalance"
    assert asymmetry_band(15.0, AsymmetryFormula.SUM) == ""


def test_a_cited_error_is_keyed_to_movement_and_metric() -> None:
    figure, _ = figure_for(SEATED, "peak_force", reps=3)
    assert figure is not None
    assert mdc95(100.0, 120.0, figure) == pytest.approx(0.26038 * 110.0)
    for protocol_id, metric in (("side_lying_hip_er", "rom"), ("seated_hip_er", "impulse")):
        assert figure_for(load_protocol(protocol_id), metric, reps=3)[0] is None


def test_the_coefficient_of_variation_needs_two_trials() -> None:
    assert coefficient_of_variation_percent([90.0, 100.0, 110.0]) == pytest.approx(10.0)
    assert math.isnan(coefficient_of_variation_percent([90.0]))
