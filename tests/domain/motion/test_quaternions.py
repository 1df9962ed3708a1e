"""Quaternions against rotation matrices."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.motion.joints import frontal_angle_deg, isb_angles_deg
from domain.motion.quaternions import (
    about_vertical,
    conjugate,
    from_matrix,
    mean_rotation,
    multiply,
    normalised,
    rotate,
    twist_deg,
    wrapped_deg,
)
from tests.domain.bodies import rotation

angles = st.floats(-175, 175)
X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)


@given(angles, angles, angles)
def test_a_quaternion_turns_as_its_matrix_does(a: float, b: float, c: float) -> None:
    first, second = rotation(Z, a) @ rotation(X, b), rotation(Y, c)
    vector = np.array([0.3, -0.5, 0.8])
    both = multiply(from_matrix(first), from_matrix(second))
    np.testing.assert_allclose(rotate(both, vector), first @ second @ vector, atol=1e-9)
    np.testing.assert_allclose(rotate(conjugate(both), vector), (first @ second).T @ vector, atol=1e-9)


@given(angles, st.floats(-85, 85), angles)
def test_isb_angles_take_a_joint_apart_again(f: float, a: float, r: float) -> None:
    joint = from_matrix(rotation(Z, f) @ rotation(X, a) @ rotation(Y, r))
    found = isb_angles_deg(joint[None, :])
    np.testing.assert_allclose(wrapped_deg(np.ravel(found) - (f, a, r)), 0.0, atol=1e-6)


@given(angles)
def test_a_twist_is_the_turn_about_its_axis(angle: float) -> None:
    axis = np.array([0.6, 0.0, 0.8])
    turned = from_matrix(rotation(tuple(axis), angle))
    assert twist_deg(turned, axis) == pytest.approx(angle, abs=1e-6)
    assert twist_deg(-turned, axis) == pytest.approx(angle, abs=1e-6)


def test_the_mean_is_blind_to_signs_and_gaps() -> None:
    near = about_vertical(np.array([29.0, 31.0, 30.0]))
    near[1] *= -1
    mean = mean_rotation(np.vstack((near, np.full(4, np.nan))))
    assert mean is not None
    assert twist_deg(mean, np.array(Z)) == pytest.approx(30.0, abs=1e-6)
    assert mean_rotation(np.full((3, 4), np.nan)) is None


def test_a_quaternion_of_no_length_is_not_one() -> None:
    assert np.isnan(normalised(np.zeros((1, 4)))).all()


def test_valgus_in_the_frontal_plane_needs_segments_across_the_line_of_sight() -> None:
    thigh, right = np.array([[0.0, 0.0, -1.0]]), np.array([[0.0, -1.0, 0.5]])
    shank = np.array([[0.0, -np.sin(np.radians(12)), -np.cos(np.radians(12))]])
    assert frontal_angle_deg(thigh, shank, right)[0] == pytest.approx(12.0)
    assert np.isnan(frontal_angle_deg(np.array([[1.0, 0.0, -0.1]]), shank, right)).all()
