"""Curves over one another: what must not move them does not, and a gap stays a gap."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.change.alignment import (
    AlignedCurve,
    Axis,
    angle_refusal,
    grid_of,
    on_grid,
    onset_s,
    rep_curve,
    set_curve,
)
from domain.channel import Floats
from domain.conditions import BAND, Conditions
from domain.library import load_protocol
from domain.results import Repetition, Traces
from tests.domain.report_cases import header

SEATED = load_protocol("seated_hip_er")
SIDE = "right"


def pull(time_s: Floats, *, onset: float = 2.0, length: float = 4.0, peak_n: float = 100.0) -> Floats:
    """A ramp that begins at `onset`, a hold and a ramp down."""
    t = (time_s - onset) / length
    return np.asarray(peak_n * np.clip(np.minimum(4 * t, 4 * (1 - t)), 0, 1))


def made(
    *, shift_s: float = 0.0, scale: float = 1.0, rate_hz: float = 100.0, rest_n: float = 0.0
) -> tuple[Traces, Repetition]:
    """One pull with an angle that goes out and back, and the repetition round it."""
    time_s = np.arange(0.0, 8.0 * scale, 1 / rate_hz) + shift_s
    force = pull(time_s, onset=2.0 * scale + shift_s, length=4.0 * scale) + rest_n
    angle = 40 * np.sin(np.pi * np.clip((time_s - shift_s - 2 * scale) / (4 * scale), 0, 1))
    rep = Repetition(1, 2.0 * scale + shift_s, 4.0 * scale + shift_s, 6.0 * scale + shift_s)
    return Traces(time_s, {"force_n": force, "hip_rotation_deg": angle}), rep


def curve(traces: Traces, rep: Repetition, axis: Axis) -> AlignedCurve:
    zero = onset_s(traces, rep, SEATED) if axis is Axis.ONSET else None
    found = rep_curve(traces, rep, "force_n", axis, zero_s=zero, angle="hip_rotation_deg")
    assert found is not None
    return found


def same(first: AlignedCurve, second: AlignedCurve, axis: Axis, *, within: float) -> None:
    grid = grid_of([first, second], axis)
    one, other = on_grid(first, grid), on_grid(second, grid)
    both = np.isfinite(one) & np.isfinite(other)
    assert both.mean() > 0.9, "the curves hardly overlap"
    assert np.abs(one[both] - other[both]).max() <= within


@given(shift_s=st.floats(-500, 5000))
@pytest.mark.parametrize("axis", list(Axis))
def test_when_a_pull_was_made_moves_nothing(axis: Axis, shift_s: float) -> None:
    moved = round(shift_s * 100) / 100
    same(curve(*made(), axis), curve(*made(shift_s=moved), axis), axis, within=0.01)


@given(scale=st.floats(0.5, 4.0))
@pytest.mark.parametrize("axis", [Axis.REP, Axis.ANGLE])
def test_how_long_a_pull_took_moves_nothing_of_its_share_or_its_angle(axis: Axis, scale: float) -> None:
    # One row of the grid of the quicker pull, in the steepest part of the curve.
    within = 100.0 * 4 * 0.01 / (4 * min(1.0, scale)) + (3.0 if axis is Axis.ANGLE else 0.0)
    same(curve(*made(), axis), curve(*made(scale=scale), axis), axis, within=within)


def test_how_long_a_pull_took_does_move_its_seconds() -> None:
    with pytest.raises(AssertionError):
        same(curve(*made(), Axis.START), curve(*made(scale=2.0), Axis.START), Axis.START, within=5.0)


@pytest.mark.parametrize("rate_hz", [50.0, 200.0, 1000.0])
@pytest.mark.parametrize("axis", list(Axis))
def test_the_rate_of_the_rows_moves_nothing(axis: Axis, rate_hz: float) -> None:
    # A row of 50 Hz is 20 ms: 2 N of a ramp of 100 N/s; a degree of angle has few rows at 50 Hz.
    same(curve(*made(), axis), curve(*made(rate_hz=rate_hz), axis), axis, within=3.0)


@given(rest_n=st.floats(0.0, 30.0))
@settings(max_examples=20)
def test_a_constant_load_before_the_onset_does_not_move_it(rest_n: float) -> None:
    traces, rep = made()
    loaded, _ = made(rest_n=rest_n)
    assert onset_s(loaded, rep, SEATED) == pytest.approx(onset_s(traces, rep, SEATED), abs=1e-6)


def test_the_onset_is_where_the_ramp_begins_and_not_where_the_repetition_is_cut() -> None:
    traces, rep = made()
    late = replace(rep, start_s=2.3)
    assert onset_s(traces, late, SEATED) == pytest.approx(2.0, abs=0.03)
    assert onset_s(Traces(traces.time_s, {}), late, SEATED) == 2.3


def test_by_onset_it_does_not_matter_where_the_repetition_was_cut_and_by_start_it_does() -> None:
    traces, rep = made()
    late = replace(rep, start_s=2.3)
    same(curve(traces, rep, Axis.ONSET), curve(traces, late, Axis.ONSET), Axis.ONSET, within=0.01)
    with pytest.raises(AssertionError):
        same(curve(traces, rep, Axis.START), curve(traces, late, Axis.START), Axis.START, within=5.0)


def test_a_gap_stays_a_gap_on_every_axis() -> None:
    traces, rep = made()
    force = traces.channels["force_n"].copy()
    force[(traces.time_s > 3.5) & (traces.time_s < 4.2)] = np.nan
    gappy = Traces(traces.time_s, {**traces.channels, "force_n": force})
    for axis, middle in ((Axis.START, 1.8), (Axis.REP, 45.0)):
        found = curve(gappy, rep, axis)
        at = on_grid(found, np.array([middle]))
        assert np.isnan(at).all(), axis
        assert np.isfinite(on_grid(found, np.array([middle / 2]))).all()


def test_rows_that_are_missing_altogether_are_a_gap() -> None:
    broken = AlignedCurve(1, np.array([0.0, 0.01, 0.02, 0.03, 1.0, 1.01]), np.arange(6.0))
    assert np.isnan(on_grid(broken, np.array([0.5]))).all()
    assert on_grid(broken, np.array([0.02, 1.0])).tolist() == [2.0, 4.0]


def test_nothing_is_drawn_outside_a_curve_and_its_own_points_are_kept_exactly() -> None:
    found = AlignedCurve(1, np.array([0.0, 1.0, 2.0]), np.array([3.0, np.nan, 5.0]))
    assert on_grid(found, np.array([-1.0, 0.0, 2.0, 3.0])).tolist()[1:3] == [3.0, 5.0]
    assert np.isnan(on_grid(found, np.array([-1.0, 0.5, 1.0, 1.5, 3.0]))).all()


def test_force_against_angle_is_the_way_out_alone() -> None:
    traces, rep = made()
    found = curve(traces, rep, Axis.ANGLE)
    assert (found.x[0], found.x[-1]) == (0.0, 40.0)
    # At 40 sin(pi t / 4) = 20 degrees two thirds of a second have passed: 100 N/s of ramp.
    assert on_grid(found, np.array([20.0]))[0] == pytest.approx(100 * 4 / 6, abs=1.5)


def test_force_against_angle_is_refused_in_words_for_bands_holds_and_without_an_angle() -> None:
    traces, rep = made()
    still = Traces(traces.time_s, {**traces.channels, "hip_rotation_deg": 0.01 * traces.channels["force_n"]})
    dynamic = load_protocol("side_lying_hip_er")
    banded = replace(header("seated_hip_er", "right"), conditions=Conditions(resistance=BAND))  # type: ignore[arg-type]
    angle = "hip_rotation_deg"
    assert angle_refusal(replace(dynamic, band=False), None, traces, [rep], angle) == ""
    assert "stretch" in angle_refusal(replace(dynamic, band=True), None, traces, [rep], angle)
    assert "stretch" in angle_refusal(None, banded, traces, [rep], angle)
    assert "held still" in angle_refusal(SEATED, None, still, [rep], angle)
    assert "motion sensor" in angle_refusal(SEATED, None, traces, [rep], "missing")


def test_a_whole_set_begins_where_it_is_told() -> None:
    traces, _ = made(shift_s=3.0)
    found = set_curve(traces, "force_n", zero_s=5.0)
    assert found is not None and found.x[0] == -2.0
    assert set_curve(traces, "none", zero_s=0.0) is None


def test_a_repetition_without_length_has_no_share() -> None:
    traces, rep = made()
    nothing = curve(traces, replace(rep, end_s=rep.start_s), Axis.REP)
    assert np.isnan(nothing.values).all()
