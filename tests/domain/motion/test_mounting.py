"""How a sensor sits: gravity first, the movement about it, and what the two leave open."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.athlete import Side
from domain.channel import Segment
from domain.motion.mounting import Mounting, angle_between_deg, shortest_turn
from domain.segments import limb_segments, nominal_mounting, segment_axis
from domain.still_pose import Direction
from tests.domain.bodies import rotation

X, Y, Z = np.eye(3)
units = st.tuples(*[st.floats(-1, 1)] * 3).filter(lambda v: np.linalg.norm(v) > 0.1)


@pytest.mark.parametrize("segment", ["pelvis", "trunk", "thigh", "shank", "foot"])
@pytest.mark.parametrize("side", Side)
def test_every_picture_is_a_turn_with_the_sensor_s_z_out_of_the_skin(segment: str, side: Side) -> None:
    matrix = nominal_mounting(segment, side)
    np.testing.assert_allclose(matrix @ matrix.T, np.eye(3), atol=1e-12)
    assert np.linalg.det(matrix) == pytest.approx(1.0)
    outward = {"pelvis": -X, "trunk": -X, "shank": X, "foot": Y}.get(
        segment, segment_axis(Direction.TESTED_SIDE, side)
    )
    np.testing.assert_allclose(matrix @ outward, Z)


def test_gravity_and_movement_together_find_a_sensor_however_it_sits() -> None:
    truth = nominal_mounting("shank", Side.RIGHT)
    askew = rotation((1.0, 0.0, 0.0), 20.0) @ rotation((0.0, 1.0, 0.0), -15.0)
    found = Mounting(truth).levelled(Y, askew @ truth @ Y).with_axis(Z, askew @ truth @ Z, 1.0)
    np.testing.assert_allclose(found.matrix, askew @ truth, atol=1e-12)
    assert found.residual_deg == pytest.approx(0.0, abs=1e-9)


def test_a_movement_that_contradicts_gravity_shows_as_residual_and_gravity_stays() -> None:
    picture = Mounting(nominal_mounting("shank", Side.LEFT))
    up = picture.in_sensor(Y)
    found = picture.levelled(Y, up).with_axis(
        Z, rotation(tuple(picture.in_sensor(X)), 7.0) @ picture.in_sensor(Z), 1.0
    )
    np.testing.assert_allclose(found.in_sensor(Y), up, atol=1e-12)
    assert found.residual_deg == pytest.approx(7.0, abs=1e-6)


@given(units, units)
def test_the_shortest_turn_takes_one_direction_to_the_other(
    a: tuple[float, ...], b: tuple[float, ...]
) -> None:
    first, second = np.array(a) / np.linalg.norm(a), np.array(b) / np.linalg.norm(b)
    turn = shortest_turn(first, second)
    np.testing.assert_allclose(turn @ first, second, atol=1e-6)
    np.testing.assert_allclose(turn @ turn.T, np.eye(3), atol=1e-9)
    np.testing.assert_allclose(shortest_turn(first, -first) @ first, -first, atol=1e-9)
    assert angle_between_deg(first, first) == pytest.approx(0.0, abs=1e-6)


def test_a_thigh_sensor_never_stands_in_for_the_shank() -> None:
    assert limb_segments(Side.LEFT) == (Segment.LEFT_SHANK, Segment.LEFT_FOOT)
    assert limb_segments(Side.RIGHT, "thigh") == (Segment.RIGHT_THIGH,)
