"""Change between two visits: real, not distinguishable, or not to be compared."""

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from domain.athlete import Side
from domain.change.asymmetry import (
    AsymmetryFormula,
    asymmetry_band,
    asymmetry_percent,
    asymmetry_text,
    lsi_change_is_real,
    lsi_mdc95_percent,
    side_difference_is_real,
)
from domain.change.comparison import (
    NOT_PRIMARY,
    Comparison,
    ComparisonRow,
    Verdict,
)
from domain.error.uncertainty import figure_for, half_width_95, mdc95, reliability_figures
from domain.library import LibraryFileError, load_protocol
from domain.library.evidence import load_thresholds
from domain.metrics import definition
from domain.metrics.of_set import set_metrics
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition, SetResult, Traces
from domain.session import TrainingSet
from tests.domain.compared import compare_results
from tests.domain.sets import recording_of

SEATED = load_protocol("seated_hip_er")


def _result(peak_n: float, *, reps: int = 3) -> SetResult:
    values = (
        MetricValue("peak_force", peak_n, "N"),
        MetricValue("torque", 0.36 * peak_n, "Nm"),
        MetricValue("torque_per_mass", 0.005 * peak_n, "Nm/kg"),
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


@pytest.mark.parametrize(
    ("first_n", "second_n", "half_n"),
    [(0.0, 5.0, None), (-4.0, 5.0, None), (4.0, 9.0, 6.0), (5.0, -4.0, None)],
)
def test_a_share_of_nothing_is_not_said(first_n: float, second_n: float, half_n: float | None) -> None:
    first, second = (
        replace(_result(100.0), metrics=(MetricValue("impulse", value, "N s", half_n),))
        for value in (first_n, second_n)
    )
    row = _row(compare_results(first, second, protocol=SEATED), "impulse")
    assert row.change == pytest.approx(second_n - first_n)
    assert math.isnan(row.change_percent)


def test_other_metrics_are_exploratory_and_missing_ones_not_comparable() -> None:
    comparison = compare_results(_result(100.0), _result(200.0), protocol=SEATED)
    assert _row(comparison, "impulse").verdict is Verdict.EXPLORATORY
    known_error = _row(comparison, "torque_per_mass")
    assert (known_error.verdict, known_error.reason) == (Verdict.EXPLORATORY, NOT_PRIMARY)
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
    comparison = compare_results(_result(100.0), _result(200.0), protocol=SEATED, **headers)
    assert word in comparison.conditions[0]
    assert comparison.conditions[0].endswith(".")


def test_other_sensors_are_never_compared() -> None:
    comparison = compare_results(
        _result(100.0), _result(200.0), protocol=SEATED, first_devices=["A"], second_devices=["B"]
    )
    assert {row.verdict for row in comparison.rows if row.first.unit == "N"} == {Verdict.NOT_COMPARABLE}


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
    moved = replace(load_thresholds()["asymmetry"], amber=15.0)
    assert asymmetry_band(15.0, AsymmetryFormula.LARGER_SMALLER, band=moved) == "usual"


@pytest.mark.parametrize(("right", "real"), [(125.0, False), (128.0, True), (78.0, True)])
def test_a_side_difference_is_real_beyond_2_77_sem_of_the_mean(right: float, real: bool) -> None:
    """At 8.1 %: 22.4 % of the mean of both."""
    assert side_difference_is_real(100.0, right, sem_percent=8.1) is real


def test_a_change_of_lsi_needs_3_92_sem() -> None:
    assert lsi_mdc95_percent(7.0) == pytest.approx(27.44)
    assert not lsi_change_is_real(85.0, 107.0, sem_percent=7.0)
    assert lsi_change_is_real(80.0, 107.0, sem_percent=7.0)


def test_an_asymmetry_is_printed_with_its_formula() -> None:
    assert asymmetry_text(-12.4, AsymmetryFormula.SIGNED) == "\u221212 % = (R - L) / max"
    assert asymmetry_text(math.nan, AsymmetryFormula.LSI) == "\u2014 = involved / uninvolved"


def test_a_cited_error_is_keyed_to_movement_metric_and_statistic() -> None:
    figure, _ = figure_for(SEATED, "peak_force", reps=3)
    best, _ = figure_for(SEATED, "best_peak_force", reps=3)
    assert figure is not None
    assert best is not None
    assert (figure.sem, best.sem) == (9.4, 13.0)
    assert mdc95(100.0, 120.0, figure) == pytest.approx(0.2606 * 110.0, rel=1e-3)
    assert half_width_95(100.0, figure) == pytest.approx(1.96 * 9.4)
    assert half_width_95(100.0, figure, visits=4) == pytest.approx(1.96 * 4.7)
    for protocol_id, metric in (("side_lying_hip_er", "rom"), ("seated_hip_er", "impulse")):
        assert figure_for(load_protocol(protocol_id), metric, reps=3)[0] is None


def test_the_best_of_three_carries_the_error_of_the_best() -> None:
    best, torque = (_result(100.0).metric(name) for name in ("best_peak_force", "best_torque"))
    assert best is not None
    assert torque is not None
    assert best.half_width_95 == pytest.approx(1.96 * 0.13 * best.value)
    assert torque.half_width_95 == pytest.approx(math.hypot(1.96 * 0.13, 0.03) * torque.value)


def test_a_mean_over_some_of_the_repetitions_says_over_how_many() -> None:
    repetitions = _result(100.0).repetitions
    lost = replace(
        repetitions[1],
        metrics=tuple(
            definition("peak_force").missing("Not measurable: a gap.") if item.name == "peak_force" else item
            for item in repetitions[1].metrics
        ),
    )
    found = {m.name: m for m in set_metrics((repetitions[0], lost, repetitions[2]), SEATED)}
    assert found["peak_force"].reason == "Of 2 of 3 repetitions; in another: Not measurable: a gap."
    assert found["peak_force"].half_width_95 is None
    assert found["torque"].reason == ""


@pytest.mark.parametrize("series", ["fast", "endurance", "all_out"])
def test_an_error_of_three_ramped_trials_says_nothing_of_another_test(series: str) -> None:
    protocol = load_protocol(f"seated_hip_er_{series}")
    for metric in ("peak_force", "torque", "torque_per_mass", "best_peak_force", "best_torque"):
        figure, reason = figure_for(protocol, metric, reps=protocol.reps)
        assert figure is None
        assert reason == "No test-retest error is known for this measure in this test."


def test_the_clinic_may_measure_a_series_of_its_own(tmp_path: Path) -> None:
    endurance = load_protocol("seated_hip_er_endurance")
    three, ten = (reliability_figures(_clinic(tmp_path, **more))[0] for more in ({}, {"most_reps": 10}))
    assert not three.fits(endurance, "peak_force")
    assert ten.fits(endurance, "peak_force")


@pytest.mark.parametrize(
    ("protocol", "metric", "word"),
    [
        (load_protocol("seated_hip_er_fast"), "rfd_0_200", "which window"),
        (SEATED, "mean_force_1s", "which force"),
        (replace(SEATED, position="side-lying, knee at 90", movement="external rotation"), "peak_force", ""),
    ],
)
def test_a_figure_whose_kind_was_not_seen_carries_no_verdict(
    protocol: Protocol, metric: str, word: str
) -> None:
    figure, reason = figure_for(protocol, metric, reps=3)
    assert (figure is None) == bool(word)
    assert word in reason


def _clinic(tmp_path: Path, **changes: object) -> Path:
    fields = {
        "region": "hip",
        "movements": ["external rotation"],
        "contraction": "isometric",
        "metrics": ["peak_force"],
        "statistic": "mean of 3",
        "least_reps": 3,
        "sem": 3.0,
        "unit": "%",
        "interval": "7 days",
        "source": "Our clinic, 15 athletes, 2026.",
    }
    lines = [f"{name} = {json.dumps(value)}" for name, value in (fields | changes).items()]
    (tmp_path / "reliability.toml").write_text("[[figures]]\n" + "\n".join(lines), encoding="utf-8")
    return tmp_path


def test_the_clinics_own_error_beats_the_cited_one(tmp_path: Path) -> None:
    figures = reliability_figures(_clinic(tmp_path))
    comparison = compare_results(_result(100.0), _result(110.0), protocol=SEATED, figures=figures)
    row = _row(comparison, "peak_force")
    assert row.verdict is Verdict.REAL_GAIN
    assert "the clinic's own: Our clinic" in row.reason
    assert _row(comparison, "torque").verdict is Verdict.NOT_DISTINGUISHABLE


def test_a_retest_on_the_same_day_or_without_a_unit_carries_no_verdict(tmp_path: Path) -> None:
    same_day = reliability_figures(_clinic(tmp_path, interval="same day"))[:1]
    figure, reason = figure_for(SEATED, "peak_force", reps=3, figures=same_day)
    assert figure is None
    assert "same day" in reason
    with pytest.raises(LibraryFileError, match="no_verdict is missing"):
        reliability_figures(_clinic(tmp_path, unit=""))


def test_more_visits_tell_smaller_changes_apart() -> None:
    once = compare_results(_result(100.0), _result(120.0), protocol=SEATED)
    often = compare_results(_result(100.0), _result(120.0), protocol=SEATED, first_visits=3, second_visits=3)
    assert _row(once, "peak_force").verdict is Verdict.NOT_DISTINGUISHABLE
    assert _row(often, "peak_force").verdict is Verdict.REAL_GAIN
    assert "15 % of the mean for the mean of 3 against 3 visits" in _row(often, "peak_force").reason


def test_two_sides_are_told_apart_without_a_verdict_over_time() -> None:
    for second_n, word in ((150.0, "beyond"), (110.0, "within")):
        comparison = compare_results(
            _result(100.0),
            _result(second_n),
            protocol=SEATED,
            first_header=_header(),
            second_header=_header(side=Side.LEFT),
        )
        row = _row(comparison, "torque")
        assert row.verdict is Verdict.EXPLORATORY
        assert f"not a change over time. It is {word} measurement error: MDC95 26 %" in row.reason
