"""What a band set reports, from a stretch and a turn that are known."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.compensation import RuleState, exceedance
from domain.library import load_protocol
from domain.metrics import RepData, rep_metrics
from tests.domain.pulls import pull, straight, value

BAND = replace(load_protocol("side_lying_hip_er"), pull_angle_deg=90.0)
STIFFNESS_N_PER_DEG = 0.5
TOP_DEG = 40.0


def _rep(*, moved_from_s: float = math.inf) -> RepData:
    """Up 40 degrees and down again; the band pulls 10 N more for each 20 degrees; the pelvis may roll."""
    rep = pull(straight(), protocol=BAND)
    since = (rep.time_s - rep.start_s) / (rep.end_s - rep.start_s)
    angle = TOP_DEG * (1 - np.cos(2 * np.pi * since)) / 2
    native = np.interp(rep.force_time_s, rep.time_s, 20.0 + STIFFNESS_N_PER_DEG * angle)
    moved = np.where(rep.time_s >= moved_from_s, 9.0, 0.0)
    state = RuleState(moved, exceedance(moved, 3.0, 1.0), exceedance(moved, 5.0, 1.0), 0.0 * moved)
    return replace(
        rep,
        channels={"force_n": 20.0 + STIFFNESS_N_PER_DEG * angle, rep.angle: angle},
        force_n=native,
        raw_force_n=native,
        states=[state] * len(BAND.compensations),
    )


def test_tension_and_work_are_those_of_the_stretch() -> None:
    rep = _rep()
    assert value("tension_peak", rep).value == pytest.approx(40.0, rel=1e-4)
    assert value("tension_mean", rep).value == pytest.approx(30.0, rel=1e-3)
    work = 30.0 * 0.4 * math.radians(TOP_DEG)
    assert value("band_work", rep).value == pytest.approx(work, rel=1e-3), "of the way up only"


def test_the_clean_excursion_ends_where_the_pelvis_rolls() -> None:
    rep = _rep()
    assert value("clean_rom", rep).value == pytest.approx(TOP_DEG, abs=0.01)
    early = _rep(moved_from_s=rep.start_s + (rep.end_s - rep.start_s) / 4)
    assert value("clean_rom", early).value == pytest.approx(TOP_DEG / 2, abs=0.5)
    assert value("rom", early).value == pytest.approx(TOP_DEG, abs=0.01)


@pytest.mark.parametrize(
    ("changes", "name", "word"),
    [
        ({"lever_arm_m": None}, "band_work", "lever arm"),
        ({"channels": {}}, "band_work", "no cell in line"),
        ({"states": []}, "clean_rom", "missing"),
        ({"force_n": np.empty(0), "force_time_s": np.empty(0)}, "tension_mean", "no cell in line"),
    ],
)
def test_what_a_band_set_lacks_is_said(changes: dict[str, object], name: str, word: str) -> None:
    found = value(name, replace(_rep(), **changes))  # type: ignore[arg-type]
    assert math.isnan(found.value) and word in found.reason


def test_no_strength_is_among_the_numbers_of_a_band() -> None:
    units = {found.name: found.unit for found in rep_metrics(_rep())}
    assert not {"Nm", "Nm/kg", "N/s"} & set(units.values())
    assert {name for name, unit in units.items() if unit == "N"} == {"tension_peak", "tension_mean"}
