"""Metrics of repetitions whose true values are known."""

import math
from dataclasses import replace

import numpy as np
import pytest

from domain.analysis.signals import FORCE_CUTOFF_HZ
from domain.compensation import RuleState, exceedance
from domain.force.onset import find_onset
from domain.library import load_protocol
from domain.metrics import RepData, definition, definitions, rep_metrics
from domain.metrics.registry import metric_names
from domain.protocol import Counted, Protocol, RepSource
from domain.results import MetricValue
from tests.domain.sets import ramp

GRID_S = np.arange(0, 12, 0.01)
START_S, END_S = 3.2, 10.0
SEATED = load_protocol("seated_hip_er")
BAND = load_protocol("side_lying_hip_er")


def _rep(
    protocol: Protocol = SEATED, *, scale: float = 1.0, shift_s: float = 0.0, **changes: object
) -> RepData:
    """A ramp of 2 s to 100 N from 3 s on, held for 4 s, on a grid of 10 ms; the angle goes to 30 degrees."""
    force = scale * ramp(GRID_S, 3.0, height=100.0, up_s=2.0, hold_s=4.0, down_s=1.0)
    inside = (GRID_S >= START_S - 1e-9) & (GRID_S <= END_S + 1e-9)
    before = (GRID_S >= START_S - 1.5) & (GRID_S <= END_S + 1e-9)
    angle = 30.0 * np.sin(np.pi * (GRID_S - START_S) / (END_S - START_S))
    still = np.zeros(int(inside.sum()))
    rep = RepData(
        protocol=protocol,
        start_s=START_S + shift_s,
        peak_s=5.0 + shift_s,
        end_s=END_S + shift_s,
        time_s=GRID_S[inside] + shift_s,
        channels={"force_n": force[inside], "hip_rotation_deg": angle[inside]},
        force_time_s=GRID_S[before] + shift_s,
        force_n=force[before],
        raw_force_n=force[before],
        onset=find_onset(GRID_S[before] + shift_s, force[before], START_S + shift_s),
        states=[RuleState(still, still, still, still)],
        angle="hip_rotation_deg",
        direction=1,
        lever_arm_m=0.4,
        body_mass_kg=80.0,
    )
    return replace(rep, **changes)  # type: ignore[arg-type]


def _value(name: str, rep: RepData) -> MetricValue:
    return next(value for value in rep_metrics(rep) if value.name == name)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("peak_force", 100.0),
        ("mean_force_1s", 100.0),
        ("torque", 40.0),
        ("torque_per_mass", 0.5),
        ("impulse", 550.0),
        ("clean_force", 100.0),
        ("borrowed_share", 0.0),
        ("rep_duration", 6.8),
    ],
)
def test_a_known_pull_has_known_values(name: str, expected: float) -> None:
    assert _value(name, _rep()).value == pytest.approx(expected, rel=1e-3, abs=1e-6)


@pytest.mark.parametrize("name", ["peak_force", "mean_force_1s", "torque", "impulse", "clean_force"])
def test_twice_the_force_is_twice_the_value_at_any_time(name: str) -> None:
    changed = _value(name, _rep(scale=2.0, shift_s=100.0)).value
    assert changed == pytest.approx(2 * _value(name, _rep()).value, rel=2e-3)


def test_without_a_lever_arm_torque_is_not_measurable_never_0() -> None:
    for name in ("torque", "torque_per_mass"):
        value = _value(name, _rep(lever_arm_m=None))
        assert math.isnan(value.value)
        assert "lever arm" in value.reason


def test_every_metric_without_samples_is_nan_with_a_reason() -> None:
    empty = np.empty(0)
    bare = _rep(force_time_s=empty, force_n=empty, raw_force_n=empty, channels={}, states=[])
    for value in rep_metrics(replace(bare, onset=find_onset(empty, empty, 3.0))):
        assert value.name == "rep_duration" or (math.isnan(value.value) and value.reason)


def test_a_band_has_tension_and_never_strength() -> None:
    names = {value.name for value in rep_metrics(_rep(BAND))}
    assert {"tension_peak", "rom"} <= names
    assert not names & {"peak_force", "torque", "torque_per_mass", "mean_force_1s", "clean_force"}
    assert not any(name.startswith(("rfd", "force_", "critical")) for name in names)


def test_excursion_counts_from_the_start_of_the_repetition() -> None:
    rep = _rep(BAND)
    shifted = replace(rep, channels={"hip_rotation_deg": rep.channels["hip_rotation_deg"] + 7.0})
    assert _value("rom", rep).value == pytest.approx(30.0, abs=0.01)
    assert _value("rom", shifted).value == pytest.approx(30.0, abs=0.01)
    assert _value("peak_angle", shifted).value == pytest.approx(37.0, abs=0.01)


def _with_pelvis(moved_deg: float, *, from_s: float) -> RepData:
    rep = _rep()
    moved = np.where(rep.time_s >= from_s, moved_deg, 0.0)
    level = np.where(rep.time_s >= from_s + 0.3, 2.0, 0.0) if moved_deg > 6 else np.zeros(len(moved))
    state = RuleState(moved, exceedance(moved, 3.0, 1.0), exceedance(moved, 5.0, 1.0), level)
    return replace(rep, states=[state])


def test_force_reached_after_the_pelvis_moved_is_borrowed() -> None:
    rep = _with_pelvis(8.0, from_s=4.0)
    assert _value("clean_force", rep).value == pytest.approx(45.0, abs=1.0)
    share = _value("borrowed_share", rep)
    assert share.value == pytest.approx(55.0, abs=1.0)
    assert share.half_width_95 == pytest.approx(1.0, abs=0.1)


def test_a_pelvis_inside_its_limit_borrows_nothing() -> None:
    assert _value("borrowed_share", _with_pelvis(4.0, from_s=4.0)).value == 0.0


def test_an_unseen_pelvis_makes_clean_force_not_measurable_never_the_peak() -> None:
    rep = _rep()
    unknown = np.full(len(rep.time_s), np.nan)
    value = _value("clean_force", replace(rep, states=[RuleState(unknown, unknown, unknown, unknown)]))
    assert math.isnan(value.value)
    assert "missing" in value.reason


def test_every_definition_is_complete_and_findable() -> None:
    for item in definitions():
        assert item.label and item.definition and item.source
        assert definition(item.name) is item
    assert definition("rfd") is definition("rfd_0_200"), "as results of an earlier version name it"
    with pytest.raises(KeyError, match=r"known: .*best_peak_force"):
        definition("strength")


def test_the_printed_cut_off_is_the_one_in_use() -> None:
    assert f"near {FORCE_CUTOFF_HZ:g} Hz" in definition("peak_force").definition


def test_a_carry_and_a_tap_have_no_excursion_but_a_held_angle_has() -> None:
    shaken = replace(BAND, rep_source=RepSource.MOTION)
    for counted in (Counted.SECONDS, Counted.EVENTS):
        assert "rom" not in metric_names(replace(shaken, counted=counted))
        assert "rom" in metric_names(replace(BAND, counted=counted))
    assert "rom" in metric_names(shaken)
