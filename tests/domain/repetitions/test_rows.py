"""Rows of which only some signals are known."""

import numpy as np

from domain.repetitions.events import RepRows, rep_rows


def test_what_is_not_known_is_missing_in_its_own_shape() -> None:
    times = np.arange(4.0)
    rows = rep_rows(times)
    assert len(rows) == 4
    for name in ("force_n", "angle_deg", "rate_deg_per_s"):
        assert getattr(rows, name).shape == (4,)
    for name in ("gyr_rad_per_s", "acc_m_per_s2"):
        assert getattr(rows, name).shape == (4, 3)
    assert all(
        np.isnan(getattr(rows, name)).all() for name in RepRows.__dataclass_fields__ if name != "time_s"
    )


def test_what_is_known_is_taken_as_it_is() -> None:
    times, one, three = np.arange(4.0), np.ones(4), np.ones((4, 3))
    rows = rep_rows(
        times,
        force_n=one,
        angle_deg=2 * one,
        rate_deg_per_s=3 * one,
        gyr_rad_per_s=three,
        acc_m_per_s2=2 * three,
    )
    assert (rows.force_n[0], rows.angle_deg[0], rows.rate_deg_per_s[0]) == (1.0, 2.0, 3.0)
    assert (rows.gyr_rad_per_s[0, 2], rows.acc_m_per_s2[0, 2]) == (1.0, 2.0)
