"""Orientation against optical motion capture (BROAD), and streamed against batch."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from domain.channel import Floats
from domain.motion.orientation import OrientationFilter
from domain.motion.quaternions import conjugate, multiply
from tests.domain.bodies import GRAVITY

FOLDER = Path(os.environ.get("TURNOUT_DATA", Path(__file__).parents[4] / "shared" / "data")) / "broad"
needs_broad = pytest.mark.skipif(
    not FOLDER.is_dir(),
    reason=f"The BROAD recordings are not in {FOLDER}: set TURNOUT_DATA to their parent folder.",
)
MEAN_LIMIT_DEG, WORST_LIMIT_DEG = 1.0, 2.5
TOTAL_LIMIT_DEG = {"undisturbed": 2.5, "disturbed": 4.0}
BLOCK = 500


@dataclass(frozen=True)
class Errors:
    """RMSE over the samples that count, in deg."""

    inclination_deg: float
    total_deg: float


def _errors(path: Path, *, block: int = BLOCK, magnetometer: bool = False) -> Errors:
    """The filter fed block by block, against optical motion capture."""
    with np.load(path) as trial:
        gyr, acc, mag = (
            trial[name].astype(np.float64) for name in ("gyr_rad_per_s", "acc_m_per_s2", "mag_ut")
        )
        truth = trial["quat_wxyz"].astype(np.float64)
        counts = trial["movement"].astype(bool) & np.isfinite(truth).all(axis=1)
        orientation = OrientationFilter(float(trial["rate_hz"]), magnetometer=magnetometer)
    cuts = range(0, len(gyr), block)
    found = [orientation.feed(gyr[i : i + block], acc[i : i + block], mag[i : i + block]) for i in cuts]
    error = multiply(np.concatenate([part.quaternion for part in found]), conjugate(truth))[counts]
    inclination = 2 * np.arccos(np.clip(np.hypot(error[:, 0], error[:, 3]), 0, 1))
    total = 2 * np.arccos(np.clip(np.abs(error[:, 0]), 0, 1))
    rmse = [float(np.degrees(np.sqrt(np.mean(np.square(e))))) for e in (inclination, total)]
    return Errors(*rmse)


def _kind(path: Path) -> str:
    return "disturbed" if "_disturbed_" in path.stem else "undisturbed"


@needs_broad
@pytest.mark.parametrize("trial", ["06_undisturbed_fast_rotation_A", "28_disturbed_stationary_magnet_A"])
def test_inclination_of_a_recorded_trial_is_within_the_stated_error(trial: str) -> None:
    assert _errors(FOLDER / f"{trial}.npz").inclination_deg <= WORST_LIMIT_DEG


@needs_broad
def test_the_magnetometer_keeps_the_heading_and_leaves_the_inclination_alone() -> None:
    path = FOLDER / "04_undisturbed_slow_rotation_with_breaks_A.npz"
    without, with_field = _errors(path), _errors(path, magnetometer=True)
    assert with_field.total_deg <= TOTAL_LIMIT_DEG["undisturbed"] < without.total_deg
    assert with_field.inclination_deg == pytest.approx(without.inclination_deg, abs=1e-3)


@needs_broad
@pytest.mark.long
def test_orientation_over_all_recorded_trials_is_within_the_stated_error() -> None:
    """The table of docs/validation.md."""
    found: dict[str, list[Errors]] = {"undisturbed": [], "disturbed": []}
    for path in sorted(FOLDER.glob("*.npz")):
        errors = _errors(path, block=29, magnetometer=True)
        found[_kind(path)].append(errors)
    inclinations = [e.inclination_deg for kind in found.values() for e in kind]
    assert np.mean(inclinations) <= MEAN_LIMIT_DEG
    assert max(inclinations) <= WORST_LIMIT_DEG
    for kind, limit in TOTAL_LIMIT_DEG.items():
        assert np.mean([e.total_deg for e in found[kind]]) <= limit


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


def test_the_cuts_do_not_matter_with_a_magnetometer_that_misses_samples() -> None:
    gyr, acc = _tumbling(400)
    mag = np.random.default_rng(4).normal(0, 5, (400, 3)) + np.array([20.0, 0.0, -40.0])
    mag[:7], mag[90:140] = np.nan, np.nan
    whole = OrientationFilter(100.0, magnetometer=True).feed(gyr, acc, mag)
    streamed = OrientationFilter(100.0, magnetometer=True)
    parts = [streamed.feed(gyr[i : i + 11], acc[i : i + 11], mag[i : i + 11]) for i in range(0, 400, 11)]
    np.testing.assert_array_equal(np.concatenate([p.quaternion for p in parts]), whole.quaternion)
    np.testing.assert_array_equal(np.concatenate([p.disturbed for p in parts]), whole.disturbed)
    assert np.isfinite(whole.quaternion).all()


def test_neighbouring_quaternions_have_one_sign() -> None:
    gyr = np.tile((0.0, 0.0, 2.0), (1000, 1))
    found = OrientationFilter(100.0).feed(gyr, np.tile((0.0, 0.0, GRAVITY), (1000, 1))).quaternion
    assert (np.sum(found[1:] * found[:-1], axis=1) > 0.9).all()


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
