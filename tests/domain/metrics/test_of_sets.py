"""What a whole set tells: which metrics it has, their decimals, and what they say where nothing was done."""

import math
from dataclasses import replace

import pytest

from domain.library import load_protocol
from domain.metrics import definitions
from domain.metrics.of_set import TORQUES, set_metrics
from domain.metrics.registry import metric_names
from domain.metrics.series import is_endurance, is_repeaters
from domain.protocol import Contraction
from domain.results import MetricValue, Repetition
from tests.domain.pulls import FAST, SEATED

BAND = load_protocol("side_lying_hip_er")


def test_whole_numbers_where_more_would_pretend_to_be_known() -> None:
    shown: dict[int, set[str]] = {}
    for item in definitions():
        shown.setdefault(item.decimals, set()).add(item.name)
    assert shown[3] == {"onset"}
    assert shown[2] == {"torque_per_mass", "torque_corrected_per_mass", "time_to_peak"}
    assert {item.name for item in definitions() if item.low_trust} == {"time_to_peak"}
    whole = {item.name for item in definitions() if item.unit in ("deg", "N/s", "N s", "steps/min")}
    shares = {
        "borrowed_share",
        "fatigue_index",
        "strength_endurance",
        "tempo_adherence",
        "score",
        "early_peak",
    }
    assert shown[0] == whole | shares | {"rep_count", "hitches"}
    assert set(shown) == {0, 1, 2, 3}


def test_the_torques_are_those_that_carry_the_lever_arms_error() -> None:
    assert set(TORQUES) == {
        "torque", "torque_per_mass", "torque_corrected", "torque_corrected_per_mass", "best_torque",
    }  # fmt: skip


def test_a_set_without_repetitions_has_every_metric_and_says_why_it_has_no_number() -> None:
    found = {value.name: value for value in set_metrics([], SEATED)}
    assert set(metric_names(SEATED)) <= set(found)
    assert found["rep_count"].value == 0
    assert found["peak_force"].reason == found["best_peak_force"].reason == "No accepted repetition."
    assert found["score"].reason == "No compensation was measured."
    assert found["score_slope"].reason == "Needs 6 repetitions, has 0."
    assert all(math.isnan(value.value) for name, value in found.items() if name != "rep_count")


def _rep(
    number: int, peak_n: float, *, reason: str = "", accepted: bool = True, score: float = 90.0
) -> Repetition:
    value = MetricValue("peak_force", peak_n, "N", None, reason)
    return Repetition(
        number, float(number), number + 0.5, number + 0.9, metrics=(value,), accepted=accepted, score=score
    )


def test_the_mean_and_the_best_are_of_the_accepted_repetitions() -> None:
    reps = [_rep(1, 100.0), _rep(2, 140.0), _rep(3, 900.0, accepted=False)]
    found = {value.name: value for value in set_metrics(reps, SEATED)}
    assert found["peak_force"].value == pytest.approx(120.0)
    assert found["best_peak_force"].value == pytest.approx(140.0)
    assert found["rep_count"].value == 2
    assert found["score"].value == pytest.approx(90.0)


def test_the_mean_and_the_best_carry_the_error_of_their_own_statistic() -> None:
    """The cited errors of three: 9.4 % for their mean, 13.0 % for the best of them."""
    reps = [_rep(number, peak_n) for number, peak_n in enumerate((100.0, 120.0, 140.0), start=1)]
    found = {value.name: value for value in set_metrics(reps, SEATED)}
    for name, peak_n, sem_percent in (("peak_force", 120.0, 9.4), ("best_peak_force", 140.0, 13.0)):
        assert found[name].half_width_95 == pytest.approx(1.96 * peak_n * sem_percent / 100, rel=1e-3)


def test_the_best_is_told_only_of_what_is_measured() -> None:
    found = {value.name for value in set_metrics([], load_protocol("clamshell"))}
    assert not {name for name in found if name.startswith("best_")}


def test_a_mean_of_some_says_how_many_and_what_the_others_lack() -> None:
    reps = [_rep(1, 100.0, reason="as seen."), _rep(2, math.nan, reason="A gap.")]
    found = {value.name: value for value in set_metrics(reps, SEATED)}
    assert found["peak_force"].value == pytest.approx(100.0)
    for word in ("as seen.", "1", "2", "A gap."):
        assert word in found["peak_force"].reason
    (only, *_rest) = [value for value in set_metrics(reps[1:], SEATED) if value.name == "peak_force"]
    assert only.reason == "A gap."


def test_the_drift_of_technique_carries_its_interval() -> None:
    reps = [_rep(number, 100.0, score=100.0 - 2.0 * number) for number in range(1, 7)]
    found = {value.name: value for value in set_metrics(reps, SEATED)}["score_slope"]
    assert (found.value, found.half_width_95) == pytest.approx((-2.0, 0.0), abs=1e-9)


def test_a_joint_angle_is_told_of_what_moves_about_an_axis_that_is_known() -> None:
    assert "peak_angle" in metric_names(BAND)
    assert "peak_angle" not in metric_names(replace(BAND, rotation=None))
    assert "peak_angle" not in metric_names(replace(BAND, contraction=Contraction.ISOMETRIC))
    assert "rom" in metric_names(replace(BAND, rotation=None))
    assert "clean_rom" in metric_names(BAND)
    assert "clean_rom" not in metric_names(replace(BAND, compensations=()))


def test_a_rise_is_told_of_strength_and_of_what_moves() -> None:
    assert "early_peak" in metric_names(SEATED)
    assert "early_peak" in metric_names(BAND)
    assert "early_peak" not in metric_names(replace(BAND, contraction=Contraction.ISOMETRIC))


def test_the_endurance_test_is_ten_of_five_seconds_with_ten_of_rest() -> None:
    test = replace(SEATED, reps=10, hold_s=5.0, rest_s=10.0)
    assert is_endurance(test)
    assert not is_endurance(replace(test, effort="submaximal"))
    for changes in ({"reps": 9}, {"hold_s": 6.0}, {"rest_s": 11.0}):
        assert not is_endurance(replace(test, **changes))
    assert not is_endurance(replace(BAND, reps=10, hold_s=5.0, rest_s=10.0))


def test_repeaters_rest_less_than_they_hold_and_are_many() -> None:
    test = replace(FAST, reps=60, hold_s=3.0, rest_s=2.0)
    assert is_repeaters(test) and is_repeaters(replace(test, reps=12))
    assert not is_repeaters(replace(test, reps=11))
    assert not is_repeaters(replace(test, rest_s=3.0))
    assert not is_repeaters(replace(test, effort="submaximal"))
    assert not is_repeaters(replace(BAND, reps=60, hold_s=3.0, rest_s=2.0))
