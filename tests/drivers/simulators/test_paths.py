"""Smooth paths: the derivatives belong to the values, also where a move is replanned."""

import numpy as np
import pytest

from drivers.simulators.paths import SmoothPath


def replanned() -> SmoothPath:
    path = SmoothPath.resting(1.0).to(3.0, start_s=10.0, duration_s=2.0)
    return path.to(-1.0, start_s=10.7, duration_s=1.0)


def test_a_move_from_rest_is_the_minimum_jerk_move() -> None:
    path = SmoothPath.resting(0.0).to(1.0, start_s=5.0, duration_s=2.0)
    u = np.linspace(0.0, 1.0, 51)
    assert path.at(5.0 + 2.0 * u)[0] == pytest.approx(10 * u**3 - 15 * u**4 + 6 * u**5)


def paced() -> SmoothPath:
    return SmoothPath.resting(1.0).evenly_to(2.0, start_s=10.0, duration_s=2.0)


@pytest.mark.parametrize("path", [replanned(), paced()])
def test_derivatives_are_those_of_the_values_and_have_no_jumps(path: SmoothPath) -> None:
    time_s = np.arange(9.0, 13.0, 1e-4)
    value, speed, change = path.at(time_s)
    assert np.gradient(value, time_s) == pytest.approx(speed, abs=1e-3)
    assert np.gradient(speed, time_s)[1:-1] == pytest.approx(change[1:-1], abs=0.05)


def test_a_paced_move_goes_at_an_even_speed() -> None:
    speed = paced().at(np.linspace(10.41, 11.59, 50))[1]
    assert speed == pytest.approx(1.0 / 1.6)
    assert paced().value(12.0) == pytest.approx(2.0)


def test_the_past_stays_when_the_future_is_replanned() -> None:
    first = SmoothPath.resting(1.0).to(3.0, start_s=10.0, duration_s=2.0)
    before = np.linspace(9.0, 10.7, 30)
    assert np.array_equal(first.at(before)[0], replanned().at(before)[0])
    assert replanned().value(99.0) == pytest.approx(-1.0)
