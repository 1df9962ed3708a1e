"""What may not change a force metric, and input that may not break one."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.channel import Floats
from domain.force.onset import Baseline, find_onset
from domain.metrics import RepData, rep_metrics
from tests.domain.pulls import FAST, SEATED, exponential, pull, sigmoid, value

LINEAR = (
    "peak_force",
    "mean_force_1s",
    "mean_force_rep",
    "torque",
    "impulse",
    "clean_force",
    "rfd_0_50",
    "rfd_0_100",
    "rfd_0_150",
    "rfd_0_200",
    "rfd_20_80",
    "rfd_peak",
)
DIFFERENCES = ("impulse", "rfd_0_100", "rfd_0_200", "rfd_20_80", "rfd_peak")


@settings(deadline=None, max_examples=25)
@given(scale=st.floats(0.2, 5.0), shift_s=st.floats(-500.0, 5000.0))
def test_twice_the_force_is_twice_the_number_at_any_time(scale: float, shift_s: float) -> None:
    plain, changed = pull(sigmoid()), pull(sigmoid(), scale=scale, shift_s=shift_s)
    held = replace(changed, onset=replace(changed.onset, time_s=plain.onset.time_s + shift_s))
    for name in LINEAR:
        assert value(name, held).value == pytest.approx(scale * value(name, plain).value, rel=2e-3), name


@settings(deadline=None, max_examples=25)
@given(offset_n=st.floats(-200.0, 8.0))
def test_a_tare_that_is_off_changes_no_difference(offset_n: float) -> None:
    plain, changed = pull(sigmoid()), pull(sigmoid(), offset_n=offset_n)
    assert changed.onset.time_s == plain.onset.time_s
    for name in DIFFERENCES:
        assert value(name, changed).value == pytest.approx(value(name, plain).value, rel=1e-6), name


@pytest.mark.parametrize("rate_hz", [500.0, 750.0, 2000.0])
def test_another_rate_gives_the_same_numbers(rate_hz: float) -> None:
    plain, other = pull(sigmoid()), pull(sigmoid(), rate_hz=rate_hz)
    held = replace(other, onset=replace(other.onset, time_s=plain.onset.time_s))
    for name in (*LINEAR, "time_to_peak"):
        assert value(name, held).value == pytest.approx(value(name, plain).value, rel=0.005), name


def test_the_other_side_has_the_same_numbers() -> None:
    right = pull(exponential(), protocol=SEATED)
    left = replace(
        right, channels={**right.channels, right.angle: -right.channels[right.angle]}, direction=-1
    )
    for one, other in zip(rep_metrics(right), rep_metrics(left), strict=True):
        assert one == other or (math.isnan(one.value) and one.reason == other.reason)


_ODD = st.lists(
    st.one_of(st.floats(-1e4, 1e4), st.just(math.nan), st.just(math.inf), st.just(0.0)), max_size=60
)


@settings(deadline=None, max_examples=60)
@given(forces=_ODD, rate_hz=st.sampled_from([10.0, 80.0, 1000.0]))
def test_whatever_is_sent_there_is_a_number_or_a_reason(forces: list[float], rate_hz: float) -> None:
    for rep in (_rep_of(np.array(forces), rate_hz, FAST), _rep_of(np.array(forces), rate_hz, SEATED)):
        for found in rep_metrics(rep):
            assert np.isfinite(found.value) or (math.isnan(found.value) and found.reason), found


@pytest.mark.parametrize(
    "force", [np.empty(0), np.array([5.0]), np.full(400, np.nan), np.full(400, 7.0)], ids=len
)
def test_no_samples_one_sample_gaps_only_or_a_constant_give_no_speed_and_no_0(force: Floats) -> None:
    rep = _rep_of(force, 100.0, FAST)
    for found in rep_metrics(rep):
        if found.name.startswith(("rfd", "time_to")):
            assert math.isnan(found.value) and found.reason.startswith("Not measurable: "), found


def _rep_of(force: Floats, rate_hz: float, protocol: object) -> RepData:
    force = np.where(np.isinf(force), np.nan, force)
    time_s = 1.0 + np.arange(len(force)) / rate_hz
    template = pull(exponential(), protocol=protocol)  # type: ignore[arg-type]
    grid = np.arange(1.0, 1.0 + len(force) / rate_hz, 0.01)
    still = np.zeros(len(grid))
    states = [
        replace(s, mean=still, probability_amber=still, probability_red=still, level=still)
        for s in template.states
    ]
    return replace(
        template,
        start_s=1.0,
        end_s=float(time_s[-1]) if len(time_s) else 1.0,
        time_s=grid,
        channels={
            "force_n": np.interp(grid, time_s, force) if len(force) else still,
            "hip_rotation_deg": still,
        },
        force_time_s=time_s,
        force_n=force,
        raw_force_n=force,
        states=states,
        onset=find_onset(time_s, force, 1.5),
    )


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        (lambda t: np.zeros(len(t)), Baseline.FREE),
        (lambda t: np.full(len(t), 8.0), Baseline.SLACK_TAKEN_UP),
        (lambda t: np.full(len(t), 12.0), Baseline.PRE_TENSION),
        (lambda t: np.clip(20.0 * (t - 0.5), 0, None), Baseline.PRE_TENSION),
        (lambda t: 6.0 * np.sin(40 * np.pi * t), Baseline.UNSTEADY),
        (lambda t: np.full(len(t), np.nan), Baseline.UNKNOWN),
    ],
)
def test_what_the_strap_carried_before_is_named(before: object, expected: Baseline) -> None:
    time_s = np.arange(0, 4, 0.002)
    force = before(time_s) + np.clip(800.0 * (time_s - 2.0), 0, 200)  # type: ignore[operator]
    assert find_onset(time_s, force, 2.02).baseline is expected
