"""Rates of force development whose true value is known by mathematics."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.force.onset import find_onset
from tests.domain.pulls import FAST, SEATED, STARTS_S, begun_at, exponential, pull, sigmoid, straight, value

SHAPES = {"straight": straight(), "exponential": exponential(), "sigmoid": sigmoid()}


@pytest.mark.parametrize("milliseconds", [50, 100, 150, 200])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("rate_hz", "late_s"), [(1000.0, 0.0), (500.0, 0.0), (517.0, 0.0303)])
def test_a_window_from_a_given_onset_is_within_half_a_percent(
    milliseconds: int, shape: str, rate_hz: float, late_s: float
) -> None:
    window_s = milliseconds / 1000.0
    first, last = SHAPES[shape](np.array([late_s, late_s + window_s]))
    rep = begun_at(pull(SHAPES[shape], rate_hz=rate_hz), STARTS_S + late_s)
    assert value(f"rfd_0_{milliseconds}", rep).value == pytest.approx((last - first) / window_s, rel=0.005)


def test_the_onset_is_told_from_the_start_of_the_repetition_with_its_baseline() -> None:
    rep = replace(pull(straight(), offset_n=8.0), start_s=STARTS_S + 0.05)
    assert value("onset", rep).value == pytest.approx(-0.05, abs=0.0015)
    before = value("baseline_force", rep)
    assert before.value == pytest.approx(8.0)
    assert before.reason == "Slack taken up: steady, so it is the baseline."


def test_the_slope_from_20_to_80_percent_of_an_exponential_is_known() -> None:
    expected = 0.6 * 300.0 / (0.12 * math.log(4.0))
    assert value("rfd_20_80", pull(exponential())).value == pytest.approx(expected, rel=0.005)


def test_the_steepest_20_ms_lie_about_the_middle_of_a_sigmoid() -> None:
    force = sigmoid()
    expected = float(np.diff(force(np.array([0.14, 0.16])))[0]) / 0.02
    assert value("rfd_peak", pull(force)).value == pytest.approx(expected, rel=0.005)


def test_time_to_peak_runs_from_the_onset_and_carries_its_badge() -> None:
    found = value("time_to_peak", begun_at(pull(straight(800.0, 240.0))))
    assert found.value == pytest.approx(0.3, abs=0.002)
    assert found.reason.startswith("Low trust")


@pytest.mark.parametrize("name", ["rfd_0_50", "rfd_0_100", "rfd_0_150", "rfd_0_200", "rfd_20_80", "rfd_peak"])
@pytest.mark.parametrize(("effort", "word"), [("ramped", "ramped effort"), ("submaximal", "submaximal")])
def test_another_instruction_has_no_speed_and_says_why(name: str, effort: str, word: str) -> None:
    found = value(name, pull(straight(), protocol=replace(SEATED, effort=effort)))
    assert math.isnan(found.value)
    assert word in found.reason


@pytest.mark.parametrize(
    ("rate_hz", "averaged", "measurable"),
    [
        (1000.0, 1, {50, 100, 150, 200}),
        (250.0, 1, {100, 150, 200}),
        (88.0, 1, {150, 200}),
        (79.5, 1, {150, 200}),
        (60.0, 1, set()),
        (88.0, 16, set()),
        (1000.0, 4, {100, 150, 200}),
    ],
)
def test_only_what_the_effective_rate_carries_is_measured(
    rate_hz: float, averaged: int, measurable: set[int]
) -> None:
    rep = begun_at(pull(straight(), rate_hz=rate_hz, averaged=averaged))
    found = {window: value(f"rfd_0_{window}", rep) for window in (50, 100, 150, 200)}
    assert {window for window, item in found.items() if item.measurable} == measurable
    assert all(item.reason.startswith("Not measurable: ") for item in found.values() if not item.measurable)


def test_a_device_that_averages_is_named_in_the_reason() -> None:
    reason = value("rfd_0_200", pull(straight(), rate_hz=88.0, averaged=16)).reason
    assert "averages 16 samples itself, so its 88 Hz carry no more than 6 Hz" in reason


def test_times_known_from_late_arrivals_carry_no_short_window() -> None:
    rep = begun_at(pull(straight()))
    assert rep.bandwidth is not None
    late = replace(rep, bandwidth=replace(rep.bandwidth, jitter_s=0.008))
    assert "known to 8 ms only" in value("rfd_0_50", late).reason
    assert value("rfd_0_100", late).measurable


@pytest.mark.parametrize("name", ["rfd_0_50", "rfd_20_80", "rfd_peak"])
def test_a_hole_in_the_rise_is_not_bridged(name: str) -> None:
    rep = begun_at(pull(exponential()))
    force = rep.raw_force_n.copy()
    force[(rep.force_time_s > STARTS_S + 0.01) & (rep.force_time_s < STARTS_S + 0.03)] = np.nan
    assert "missing in the rise" in value(name, replace(rep, raw_force_n=force)).reason


@pytest.mark.parametrize("name", ["rfd_0_50", "rfd_20_80", "rfd_peak"])
def test_samples_that_lack_in_the_rise_are_not_bridged(name: str) -> None:
    """Three of them, without a trace: only the step of time tells."""
    rep = begun_at(pull(exponential()))
    lost = np.abs(rep.force_time_s - (STARTS_S + 0.02)) < 0.0015
    kept = {key: getattr(rep, key)[~lost] for key in ("force_time_s", "force_n", "raw_force_n")}
    assert "missing in the rise" in value(name, replace(rep, **kept)).reason


def test_a_window_that_the_repetition_did_not_reach_the_end_of_is_not_measurable() -> None:
    short = replace(begun_at(pull(exponential())), end_s=STARTS_S + 0.12)
    assert value("rfd_0_100", short).measurable
    assert "ended before the window" in value("rfd_0_150", short).reason


def test_the_3_sd_and_the_fixed_onset_are_selectable() -> None:
    rep = pull(exponential())
    noisy = rep.raw_force_n + np.random.default_rng(3).normal(0.0, 1.0, len(rep.raw_force_n))
    usual, early, fixed = (
        find_onset(rep.force_time_s, noisy, 2.05, k=k, fixed_n=newtons)
        for k, newtons in ((5.0, None), (3.0, None), (5.0, 15.0))
    )
    assert early.threshold_n < usual.threshold_n < fixed.threshold_n == pytest.approx(fixed.baseline_n + 15.0)
    assert FAST.onset_sd == 5.0
