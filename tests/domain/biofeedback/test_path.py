"""The path an athlete follows: its heights, times and ramps are known beforehand."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.biofeedback.path import (
    LEAST_HOLD_S,
    REST_S,
    RISE_S,
    TOLERANCE_SHARE,
    USUAL_HIGH,
    FollowedPath,
    path_of,
)
from domain.library import load_protocol
from domain.protocol import Target, Tempo

PATH = FollowedPath(high=40.0, rise_s=2.0, hold_s=3.0, fall_s=4.0, rest_s=1.0)
SEATED, CLAMSHELL = load_protocol("seated_hip_er"), load_protocol("clamshell")
SECONDS = st.floats(0.0, 10.0)


@pytest.mark.parametrize(
    ("time_s", "value"),
    [
        (-1.0, 0.0),
        (0.0, 0.0),
        (0.99, 0.0),
        (1.0, 0.0),
        (1.5, 40.0 * (3 / 16 - 2 / 64)),
        (2.0, 20.0),
        (3.0, 40.0),
        (5.99, 40.0),
        (8.0, 20.0),
        (9.0, 40.0 * (1 - (3 * 0.75**2 - 2 * 0.75**3))),
    ],
)
def test_rest_rise_hold_and_fall_follow_one_another(time_s: float, value: float) -> None:
    assert PATH.length_s == 10.0
    assert PATH.at(time_s) == pytest.approx(value, abs=1e-9)
    if time_s > 0:
        assert PATH.at(time_s + 3 * PATH.length_s) == pytest.approx(PATH.at(time_s), abs=1e-9)


def test_a_ramp_has_no_corners_and_its_steepest_point_in_the_middle() -> None:
    step = 1e-5
    slopes = [(PATH.at(t + step) - PATH.at(t - step)) / (2 * step) for t in (1.0, 2.0, 3.0)]
    assert slopes == pytest.approx([0.0, 1.5 * PATH.high / PATH.rise_s, 0.0], abs=1e-2)


@given(
    high=st.floats(0.0, 500.0), rise=SECONDS, hold=SECONDS, fall=SECONDS, rest=SECONDS, at=st.floats(-5, 100)
)
def test_it_never_leaves_the_way_between_rest_and_height(
    high: float, rise: float, hold: float, fall: float, rest: float, at: float
) -> None:
    if rise + hold + fall + rest <= 0:
        return
    value = FollowedPath(high, rise, hold, fall, rest).at(at)
    assert -1e-9 <= value <= high * (1 + 1e-12) + 1e-9


@pytest.mark.parametrize("parts", [(0.0, 0.0, 0.0, 0.0), (2.0, -0.1, 2.0, 1.0)])
def test_parts_that_cannot_be_are_refused(parts: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="parts that last"):
        FollowedPath(40.0, *parts)


def test_a_tempo_is_the_path_phase_by_phase() -> None:
    tempo = Tempo(eccentric_s=3.0, pause_lengthened_s=1.0, concentric_s=1.5, pause_shortened_s=0.5)
    path = path_of(replace(CLAMSHELL, tempo=tempo, target=Target(20.0, 30.0, "deg")), unit="deg")
    assert path == FollowedPath(25.0, rise_s=1.5, hold_s=0.5, fall_s=3.0, rest_s=1.0, tolerance=5.0)


def test_without_a_tempo_the_hold_is_the_protocol_s() -> None:
    path = path_of(replace(SEATED, tempo=None, target=None, hold_s=5.0), unit="N")
    high = USUAL_HIGH["N"]
    assert path == FollowedPath(high, RISE_S, 5.0, RISE_S, REST_S, TOLERANCE_SHARE * high)
    assert path_of(replace(SEATED, tempo=None, hold_s=0.0), unit="N").hold_s == LEAST_HOLD_S


def test_a_path_without_a_fall_drops_to_rest() -> None:
    path = FollowedPath(40.0, rise_s=0.0, hold_s=1.0, fall_s=0.0, rest_s=1.0)
    assert [path.at(t) for t in (0.5, 1.0, 1.5, 2.5)] == [0.0, 40.0, 40.0, 0.0]
    assert not math.isnan(path.at(2.0))


def test_a_target_in_another_unit_is_no_height_of_the_path() -> None:
    in_degrees = replace(SEATED, tempo=None, target=Target(20.0, 30.0, "deg"))
    assert path_of(in_degrees, unit="N").high == USUAL_HIGH["N"]
    assert path_of(in_degrees, unit="deg").high == 25.0
