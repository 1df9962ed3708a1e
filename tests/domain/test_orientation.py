"""Orientation against optical motion capture (BROAD), and streamed against batch."""

import os
from pathlib import Path

import numpy as np
import pytest

from domain.channel import Floats
from domain.orientation import OrientationFilter, up_in_sensor
from tests.domain.bodies import GRAVITY

FOLDER = Path(os.environ.get("TURNOUT_DATA", Path(__file__).parents[3] / "shared" / "data")) / "broad"
needs_broad = pytest.mark.skipif(
    not FOLDER.is_dir(),
    reason=f"The BROAD recordings are not in {FOLDER}: set TURNOUT_DATA to their parent folder.",
)
MEAN_LIMIT_DEG, WORST_LIMIT_DEG = 1.0, 2.5


def _inclination_rmse_deg(path: Path, block: int) -> float:
    """Error of the upward direction in the sensor's frame over the samples that count."""
    with np.load(path) as trial:
        gyr = trial["gyr_rad_per_s"].astype(np.float64)
        acc = trial["acc_m_per_s2"].astype(np.float64)
        truth = trial["quat_wxyz"].astype(np.float64)
        counts = trial["movement"].astype(bool)
        orientation = OrientationFilter(float(trial["rate_hz"]))
    parts = [orientation.feed(gyr[i : i + block], acc[i : i + block]).up for i in range(0, len(gyr), block)]
    up, true_up = np.concatenate(parts), up_in_sensor(truth)
    counts &= np.isfinite(true_up).all(axis=1)
    sine = np.linalg.norm(np.cross(up, true_up), axis=1)
    error = np.degrees(np.arctan2(sine, np.sum(up * true_up, axis=1)))[counts]
    return float(np.sqrt(np.mean(error**2)))


@needs_broad
@pytest.mark.parametrize("trial", ["06_undisturbed_fast_rotation_A", "28_disturbed_stationary_magnet_A"])
def test_inclination_of_a_recorded_trial_is_within_the_stated_error(trial: str) -> None:
    assert _inclination_rmse_deg(FOLDER / f"{trial}.npz", block=500) <= WORST_LIMIT_DEG


@needs_broad
@pytest.mark.long
def test_inclination_over_all_recorded_trials_is_within_the_stated_error() -> None:
    errors = [_inclination_rmse_deg(path, block=29) for path in sorted(FOLDER.glob("*.npz"))]
    assert np.mean(errors) <= MEAN_LIMIT_DEG
    assert max(errors) <= WORST_LIMIT_DEG


def _tumbling(count: int) -> tuple[Floats, Floats]:
    random = np.random.default_rng(3)
    upward = np.array([0.0, 0.0, GRAVITY])
    return random.normal(0, 1, (count, 3)), random.normal(0, 1, (count, 3)) + upward


def test_the_cuts_do_not_matter() -> None:
    gyr, acc = _tumbling(500)
    gyr[200:203] = np.nan
    whole = OrientationFilter(100.0).feed(gyr, acc)
    streamed = OrientationFilter(100.0)
    parts = [streamed.feed(gyr[i : i + 7], acc[i : i + 7]) for i in range(0, 500, 7)]
    np.testing.assert_array_equal(np.concatenate([p.quaternion for p in parts]), whole.quaternion)
    np.testing.assert_array_equal(np.concatenate([p.angular_rate for p in parts]), whole.angular_rate)


def test_a_missing_sample_is_nan_and_the_next_is_not() -> None:
    gyr, acc = _tumbling(50)
    gyr[0], acc[20, 1] = np.nan, np.nan
    up = OrientationFilter(100.0).feed(gyr, acc).up
    assert np.flatnonzero(np.isnan(up).any(axis=1)).tolist() == [0, 20]
    np.testing.assert_allclose(np.linalg.norm(up[21:], axis=1), 1.0)


def test_a_constant_bias_of_the_gyroscope_is_found() -> None:
    gyr = np.full((3000, 3), np.radians(0.5))
    acc = np.tile((0.0, 0.0, GRAVITY), (3000, 1))
    found = OrientationFilter(100.0).feed(gyr, acc)
    assert np.degrees(np.abs(found.angular_rate[-1])).max() < 0.05


def test_a_rate_of_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="give the sampling rate"):
        OrientationFilter(0.0)
