"""The thigh axis found from a swing, and left alone where there was none."""

import numpy as np
import pytest

from domain.channel import Floats
from domain.motion.alignment import find_hinge

NOMINAL, PELVIS = (0.0, 0.0, 1.0), (0.0, 0.0, -1.0)
TRUE = np.array([0.2, -0.1, 1.0]) / np.linalg.norm([0.2, -0.1, 1.0])
TIME_S = np.arange(0, 8, 0.01)


def _swing(axis: Floats, noise: float = 0.01) -> Floats:
    rate = 0.8 * np.sin(2 * np.pi * TIME_S / 4)
    return np.outer(rate, axis) + np.random.default_rng(1).normal(0, noise, (len(TIME_S), 3))


def test_the_axis_is_found_with_the_sign_of_the_nominal_one() -> None:
    for axis in (TRUE, -TRUE):
        found = find_hinge(
            shank_rate=_swing(axis), pelvis_rate=None, nominal_axis=NOMINAL, nominal_pelvis_axis=PELVIS
        )
        assert found.found
        np.testing.assert_allclose(found.axis, TRUE, atol=0.01)
        assert found.from_nominal_deg == pytest.approx(12.6, abs=0.5)
        assert found.residual_deg < 3.0


def test_a_pelvis_that_turns_across_does_not_pull_the_axis_over() -> None:
    across = np.array([1.0, 0.0, 0.0])
    shared = 0.3 * np.sin(2 * np.pi * TIME_S / 2.7)
    found = find_hinge(
        shank_rate=_swing(TRUE) + np.outer(shared, across),
        pelvis_rate=np.outer(shared, across),
        nominal_axis=NOMINAL,
        nominal_pelvis_axis=PELVIS,
    )
    assert found.method == "hinge"
    np.testing.assert_allclose(found.axis, TRUE, atol=0.05)


def test_movement_about_everything_or_nothing_leaves_the_nominal_axis() -> None:
    tumble = np.random.default_rng(2).normal(0, 1, (800, 3))
    for rate in (tumble, tumble * 0.01, tumble[:20]):
        found = find_hinge(
            shank_rate=rate, pelvis_rate=None, nominal_axis=NOMINAL, nominal_pelvis_axis=PELVIS
        )
        assert (found.method, found.axis) == ("nominal", NOMINAL)
