"""Rises whose jerk, peak and hitches are known."""

import math

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from domain.channel import Floats
from domain.force.smoothness import UNKNOWN_RISE, measure_rise
from tests.domain.sets import ramp

STEP_S = 0.01


def _minimum_jerk(time_s: Floats, start_s: float, size: float, duration_s: float) -> Floats:
    share = np.clip((time_s - start_s) / duration_s, 0, 1)
    return size * (10 * share**3 - 15 * share**4 + 6 * share**5)


def test_a_movement_of_minimum_jerk_has_its_known_numbers() -> None:
    """-ln 204.8 = -5.32 over the whole movement; the first 90 % of the way are a little smoother."""
    time_s = np.arange(0, 3.0, STEP_S)
    rise = measure_rise(time_s, _minimum_jerk(time_s, 0.0, 35.0, 3.0))
    tau = np.linspace(0, 1, 100_001)
    speed = 30 * tau**2 - 60 * tau**3 + 30 * tau**4
    end = int(np.argmax(10 * tau**3 - 15 * tau**4 + 6 * tau**5 >= 0.9))
    second = 60 - 360 * tau + 360 * tau**2
    exact = -math.log(np.trapezoid(second[: end + 1] ** 2, tau[: end + 1]) * tau[end] ** 3 / speed.max() ** 2)
    assert rise.jerk == pytest.approx(exact, abs=0.1)
    assert rise.peak_percent == pytest.approx(50 / tau[end], abs=1.0)
    assert rise.hitches == 0


def test_a_thrown_movement_peaks_early() -> None:
    time_s = np.arange(0, 2.0, STEP_S)
    assert measure_rise(time_s, 30 * (1 - np.exp(-time_s / 0.3))).peak_percent < 15


@pytest.mark.parametrize("count", [0, 1, 3])
def test_each_stop_on_the_way_is_a_hitch(count: int) -> None:
    time_s = np.arange(0, 6.0, STEP_S)
    steps = [_minimum_jerk(time_s, 1.2 * n, 10.0, 1.0) for n in range(count + 1)]
    assert measure_rise(time_s, np.sum(steps, axis=0)).hitches == count


def test_stops_make_a_rise_jerkier() -> None:
    time_s = np.arange(0, 3.0, STEP_S)
    even = _minimum_jerk(time_s, 0.0, 20.0, 2.2)
    stopped = _minimum_jerk(time_s, 0.0, 10.0, 1.0) + _minimum_jerk(time_s, 1.2, 10.0, 1.0)
    assert measure_rise(time_s, stopped).jerk < measure_rise(time_s, even).jerk - 1


@pytest.mark.parametrize(("scale", "shift"), [(0.01, 0.0), (50.0, 0.0), (1.0, -7.0)])
def test_size_and_zero_of_the_signal_change_nothing(scale: float, shift: float) -> None:
    time_s = np.arange(0, 4.0, STEP_S)
    values = _minimum_jerk(time_s, 0.2, 20.0, 2.0)
    plain, changed = measure_rise(time_s, values), measure_rise(time_s, scale * values + shift)
    assert changed.jerk == pytest.approx(plain.jerk, abs=1e-6)
    assert changed.peak_percent == plain.peak_percent


def test_what_does_not_rise_or_has_a_gap_is_unknown() -> None:
    time_s = np.arange(0, 2.0, STEP_S)
    gap = ramp(time_s, 0.2, height=10.0, up_s=1.0, hold_s=0.5, down_s=0.2)
    gap[50] = np.nan
    for values in (np.zeros(200), -time_s, gap):
        assert repr(measure_rise(time_s, values)) == repr(UNKNOWN_RISE)


@settings(deadline=None)
@given(arrays(np.float64, st.integers(0, 60), elements=st.floats(-1e6, 1e6)))
@example(np.array([0.0] * 10 + [3.45335617e-269, -1.0]))
def test_any_rows_give_numbers_or_nothing(values: Floats) -> None:
    rise = measure_rise(np.arange(len(values), dtype=np.float64) * STEP_S, values)
    assert math.isnan(rise.hitches) or rise.hitches >= 0
    assert math.isnan(rise.peak_percent) or 0 <= rise.peak_percent <= 100
