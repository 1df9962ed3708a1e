"""What lost, late and uneven rows of a real recording cost its orientation, against optics (BROAD)."""

from pathlib import Path

import numpy as np
import pytest

from domain.channel import Floats, Integers
from domain.foreign.orientation_of_rows import orientation_of_rows
from domain.foreign.samples import MOTION, ForeignSamples
from domain.foreign.times import evened
from domain.motion.orientation import up_in_sensor

ROWS = 56380
EVERY = np.arange(ROWS)


@pytest.fixture(scope="module")
def trial(data_folder: Path) -> tuple[ForeignSamples, Floats]:
    """The fastest rotation, and the true upward direction where it counts."""
    with np.load(data_folder / "broad" / "06_undisturbed_fast_rotation_A.npz") as data:
        values = np.hstack((data["acc_m_per_s2"], data["gyr_rad_per_s"])).astype(np.float64)
        up = up_in_sensor(data["quat_wxyz"].astype(np.float64))
        up[~data["movement"].astype(bool)] = np.nan
        time_s = EVERY / float(data["rate_hz"])
    return ForeignSamples("fast.npz", time_s, MOTION, values, range(1, ROWS + 1)), up


def _rmse_deg(trial: tuple[ForeignSamples, Floats], rows: Integers, time_s: Floats | None = None) -> float:
    samples, up = trial
    times = (samples.time_s if time_s is None else time_s)[rows]
    kept = ForeignSamples(samples.file, times, MOTION, samples.values[rows], range(1, len(rows) + 1))
    found = up_in_sensor(orientation_of_rows(kept, evened(kept), magnetometer=False))
    sine = np.linalg.norm(np.cross(found, up[rows]), axis=1)
    error = np.degrees(np.arctan2(sine, np.sum(found * up[rows], axis=1)))
    return float(np.sqrt(np.nanmean(error**2)))


@pytest.mark.long
@pytest.mark.parametrize(
    ("kept", "most_deg"),
    [
        (EVERY, 0.85),
        (np.sort(np.random.default_rng(1).choice(ROWS, int(0.9 * ROWS), replace=False)), 0.9),
        (np.sort(np.random.default_rng(1).choice(ROWS, int(0.5 * ROWS), replace=False)), 1.5),
        (EVERY[EVERY % 2000 > 100], 3.0),
        (EVERY[EVERY % 4000 > 300], 3.0),
    ],
    ids=["all", "a tenth lost", "half lost", "holes of 0.35 s", "holes of 1 s"],
)
def test_lost_rows_cost_little(trial: tuple[ForeignSamples, Floats], kept: Integers, most_deg: float) -> None:
    assert _rmse_deg(trial, kept) <= most_deg


@pytest.mark.long
def test_times_that_jitter_cost_little(trial: tuple[ForeignSamples, Floats]) -> None:
    time_s, random = trial[0].time_s, np.random.default_rng(1)
    jittering = time_s + random.uniform(-0.4, 0.4, ROWS) * time_s[1]
    assert _rmse_deg(trial, EVERY, np.maximum(jittering, 0.0)) <= 1.0
    assert _rmse_deg(trial, EVERY, np.round(time_s, 3)) <= 0.85
