"""Angles between gravity vectors, against turns whose size is known."""

import numpy as np
import pytest

from domain.athlete import Side
from domain.channel import Floats
from domain.motion.joints import tilt_between_deg, turn_about_deg, turn_rate_deg_per_s
from domain.segments import mirrored, rotation_sign
from tests.domain.bodies import rotation

UP = np.array([0.0, 0.0, 1.0])


def _up_after_turn(start: Floats, axis: Floats, degrees: Floats) -> Floats:
    return np.array([(start @ rotation(axis.tolist(), d)).T @ UP for d in degrees])


@pytest.mark.parametrize("slope_deg", [0.0, 20.0, 50.0])
def test_a_turn_is_read_back_whatever_the_slope_of_the_axis(slope_deg: float) -> None:
    start = rotation((0.0, 1.0, 0.0), 90.0 + slope_deg)
    axis, degrees = np.array([0.0, 0.0, 1.0]), np.array([-40.0, 0.0, 35.0, 120.0])
    found = turn_about_deg(axis, start.T @ UP, _up_after_turn(start, axis, degrees))
    np.testing.assert_allclose(found, degrees, atol=1e-9)


def test_a_frontal_plane_tilt_would_have_read_36_7_for_35() -> None:
    start = rotation((0.0, 1.0, 0.0), 110.0)
    turned = start @ rotation((0.0, 0.0, 1.0), 35.0)
    shank = turned @ (start.T @ UP - np.array([0, 0, (start.T @ UP)[2]]))
    assert np.degrees(np.arctan2(abs(shank[1]), shank[2])) == pytest.approx(36.7, abs=0.05)


def test_an_axis_near_the_vertical_is_not_measurable() -> None:
    axis = np.array([0.0, 0.0, 1.0])
    up = rotation((0.0, 1.0, 0.0), 25.0) @ UP
    assert np.isnan(turn_about_deg(axis, up, up[None, :])).all()


def test_tilt_needs_no_alignment_and_is_exact_when_small() -> None:
    up = np.array([rotation((1.0, 0.0, 0.0), d) @ UP for d in (0.0, 1e-4, 5.0, 90.0)])
    np.testing.assert_allclose(tilt_between_deg(UP, up), (0.0, 1e-4, 5.0, 90.0), rtol=1e-9, atol=1e-12)


def test_rate_is_in_degrees_about_the_axis() -> None:
    rate = turn_rate_deg_per_s(np.array([0.0, 1.0, 0.0]), np.array([[9.0, np.pi, 0.0]]))
    assert rate[0] == pytest.approx(180.0)


def test_signs_by_side_and_named_direction() -> None:
    assert rotation_sign(Side.RIGHT, "external rotation") == 1
    assert rotation_sign(Side.LEFT, "external rotation") == -1
    assert rotation_sign(Side.LEFT, "internal rotation") == 1
    assert mirrored((0.1, 0.2, 0.3), Side.LEFT) == (0.1, -0.2, 0.3)
