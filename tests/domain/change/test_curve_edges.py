"""Curves at their edges: the last point, a step that is a gap, what a band stands on, what is drawn."""

import math
from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from domain.athlete import Side
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
from domain.change.compared import (
    Compared,
    Kind,
)
from domain.change.mean_curve import Band, DifferenceCurve, MeanCurve, difference_curve, mean_curve
from domain.change.overlay import Extent, Look, overlay, signal_named, signals_of
from domain.change.set_conditions import SetConditions
from domain.library import load_protocol
from domain.results import (
    Repetition,
    SetResult,
    Traces,
)
from tests.domain.report_cases import header

SEATED = load_protocol("seated_hip_er")
NOTHING = Traces(np.empty(0), {})
WHEN = datetime(2026, 11, 3, 12, tzinfo=UTC)
HEADER = header("seated_hip_er", Side.RIGHT)


def _curve(*points: tuple[float, float]) -> AlignedCurve:
    return AlignedCurve(3, np.array([x for x, _y in points]), np.array([y for _x, y in points]))


def test_a_grid_of_shares_is_0_to_100_and_of_others_whole_steps_inside_the_curves() -> None:
    assert grid_of([], Axis.REP).tolist() == list(range(101))
    assert (
        len(grid_of([], Axis.START))
        == len(grid_of([AlignedCurve(1, np.empty(0), np.empty(0))], Axis.ANGLE))
        == 0
    )
    found = grid_of([_curve((0.5, 1), (2.0, 1)), _curve((-1.2, 1), (3.7, 1))], Axis.ANGLE)
    assert found.tolist() == [-1.0, 0.0, 1.0, 2.0, 3.0]
    assert grid_of([_curve((0.0, 1), (0.03, 1))], Axis.START) == pytest.approx([0.0, 0.01, 0.02, 0.03])


def test_a_curve_of_one_point_is_that_point_and_nothing_beside_it() -> None:
    found = on_grid(_curve((1.0, 7.0)), np.array([0.0, 1.0, 2.0]))
    assert found[1] == 7.0 and np.isnan(found[[0, 2]]).all()
    assert on_grid(_curve((1.0, 7.0)), np.empty(0)).shape == (0,)
    assert np.isnan(on_grid(AlignedCurve(1, np.empty(0), np.empty(0)), np.array([1.0]))).all()


def test_between_points_a_curve_is_straight_and_a_wide_step_is_a_gap() -> None:
    even = _curve((0, 0), (1, 10), (2, 0), (3, 30), (4, 0))
    assert on_grid(even, np.array([0.0, 0.25, 2.5, 4.0])).tolist() == [0.0, 2.5, 15.0, 0.0]
    assert np.isnan(on_grid(even, np.array([-0.01, 4.01]))).all()
    for step, gap in ((5.0, False), (5.1, True)):
        far = _curve((0, 0), (1, 0), (2, 0), (3, 0), (3 + step, 8))
        middle, last = on_grid(far, np.array([3 + step / 2, 3 + step]))
        assert math.isnan(middle) is gap and last == 8.0
    beside_nan = _curve((0, 1), (1, math.nan), (2, 3))
    found = on_grid(beside_nan, np.array([0.0, 0.5, 1.5, 2.0]))
    assert found[[0, 3]].tolist() == [1.0, 3.0] and np.isnan(found[1:3]).all()


def _traces(seconds: float = 6.0, angle_deg: float = 40.0) -> tuple[Traces, Repetition]:
    """From 2 to 4 s the angle goes out and back, the force follows the time."""
    time_s = np.arange(0.0, seconds, 0.01)
    angle = angle_deg * np.clip(1 - np.abs(time_s - 3.0), 0.0, 1.0)
    traces = Traces(
        time_s, {"force_n": 10 * time_s, "hip_rotation_deg": angle, "none": np.full(len(time_s), np.nan)}
    )
    return traces, Repetition(3, 2.0, 3.0, 4.0)


def test_each_axis_begins_and_ends_where_it_says() -> None:
    traces, rep = _traces()
    start = rep_curve(traces, rep, "force_n", Axis.START)
    shifted = rep_curve(traces, rep, "force_n", Axis.START, zero_s=2.5)
    share = rep_curve(traces, rep, "force_n", Axis.REP)
    angle = rep_curve(traces, rep, "force_n", Axis.ANGLE, angle="hip_rotation_deg")
    assert start is not None and shifted is not None and share is not None and angle is not None
    assert {each.rep_number for each in (start, shifted, share, angle)} == {3}
    assert (start.x[0], start.x[-1]) == (pytest.approx(-0.5), pytest.approx(2.0))
    assert (shifted.x[0], shifted.x[-1]) == (pytest.approx(-1.0), pytest.approx(1.5))
    assert share.values[[0, 50, 100]] == pytest.approx([20.0, 30.0, 40.0])
    assert angle.x.tolist() == list(range(41))
    assert angle.values[20] == pytest.approx(25.0, abs=0.1), "the way out alone"
    assert rep_curve(traces, rep, "missing", Axis.START) is None
    whole = set_curve(traces, "force_n", zero_s=1.0)
    assert whole is not None and (whole.x[0], whole.rep_number) == (-1.0, 0)
    assert set_curve(traces, "missing", zero_s=0.0) is None


def test_a_repetition_between_rows_reaches_its_share_and_an_angle_that_rests_beside_zero_its_degrees() -> (
    None
):
    time_s = np.arange(0.0, 9.0, 0.1)
    angle = 12.0 + 40.0 * np.clip(1 - np.abs(time_s - 4.0) / 2.5, 0.0, 1.0)
    traces, rep = (
        Traces(time_s, {"force_n": 10 * time_s, "hip_rotation_deg": angle}),
        Repetition(1, 1.55, 4.0, 6.45),
    )
    share = rep_curve(traces, rep, "force_n", Axis.REP)
    assert share is not None and share.values[[0, 50, 100]] == pytest.approx([15.5, 40.0, 64.5])
    out = rep_curve(traces, rep, "force_n", Axis.ANGLE, angle="hip_rotation_deg")
    assert out is not None and (out.x[0], out.x[-1]) == (14.0, 52.0)
    assert out.values[-1] == pytest.approx(40.0)


def test_a_gap_in_the_force_does_not_hide_its_onset() -> None:
    time_s = np.arange(0.0, 6.0, 0.01)
    force = np.clip(200.0 * (time_s - 2.0), 0.0, 100.0)
    rep = Repetition(1, 2.3, 3.0, 5.0)
    whole = onset_s(Traces(time_s, {"force_n": force}), rep, SEATED)
    assert whole == pytest.approx(2.0, abs=0.05)
    force[300] = np.nan
    assert onset_s(Traces(time_s, {"force_n": force}), rep, SEATED) == whole
    assert onset_s(Traces(time_s, {"force_n": np.nan * force}), rep, SEATED) == 2.3


def test_without_an_angle_or_a_length_a_curve_is_empty() -> None:
    traces, rep = _traces()
    for name in ("missing", "none"):
        found = rep_curve(traces, rep, "force_n", Axis.ANGLE, angle=name)
        assert found is not None and found.rep_number == 3 and len(found.x) == len(found.values) == 0
    none = rep_curve(traces, replace(rep, end_s=2.0), "force_n", Axis.REP)
    assert none is not None and none.rep_number == 3 and np.isnan(none.values).all() and len(none.x) == 101


@pytest.mark.parametrize(("arc_deg", "refused"), [(5.1, False), (4.9, True)])
def test_an_arc_of_five_degrees_is_enough(arc_deg: float, refused: bool) -> None:
    traces, rep = _traces(angle_deg=arc_deg)
    assert bool(angle_refusal(SEATED, None, traces, [rep], "hip_rotation_deg")) is refused
    assert angle_refusal(SEATED, None, traces, [], "hip_rotation_deg")
    assert "No angle" in angle_refusal(None, None, traces, [rep], "missing")


def _item(key: str, *sets: SetConditions, kind: Kind = Kind.SET) -> Compared:
    return Compared(key, kind, key, sets)


def _flat(value: float, points: int = 10) -> AlignedCurve:
    return AlignedCurve(1, np.arange(float(points)) / 100, np.full(points, value))


def test_a_mean_stands_on_half_of_the_curves_and_a_band_on_two() -> None:
    found = mean_curve([_flat(0.0), _flat(10.0), _flat(20.0, 5), _flat(30.0, 5)], Axis.START)
    assert found.count.tolist() == [4.0] * 5 + [2.0] * 5
    assert found.mean[[0, 9]].tolist() == [15.0, 5.0] and found.curves == 4
    assert found.sd[9] == pytest.approx(math.sqrt(50.0))
    alone = mean_curve([_flat(0.0), _flat(10.0, 5)], Axis.START)
    assert alone.mean[9] == 0.0 and np.isnan(alone.sd[9])
    none = mean_curve([], Axis.REP)
    assert none.curves == 0 and np.isnan(none.mean).all() and none.count.tolist() == [0.0] * 101
    given = mean_curve([_flat(4.0)], Axis.START, grid=np.array([0.0, 0.5]))
    assert given.mean[0] == 4.0 and np.isnan(given.mean[1]) and given.count.tolist() == [1.0, 0.0]


def test_a_span_has_two_points_at_least_and_one_between_two_parts_nothing() -> None:
    outside = np.array([1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 1], dtype=float)
    earlier = [AlignedCurve(1, np.arange(12.0) / 100, np.array([value] * 12)) for value in (-1.0, 1.0)]
    later = [replace(each, values=each.values + 100.0 * outside) for each in earlier]
    found = difference_curve(earlier, later, Axis.START, band=Band.SD)
    assert found.half_width == pytest.approx(np.full(12, 2.0))
    assert found.values == pytest.approx(100.0 * outside)
    assert np.array(found.leaves) == pytest.approx(np.array([[0.0, 0.03], [0.09, 0.11]]))


def test_on_its_band_a_difference_is_inside_it() -> None:
    alike = [AlignedCurve(1, np.arange(3.0), np.zeros(3)) for _ in range(2)]
    assert difference_curve(alike, alike, Axis.ANGLE, band=Band.SD).leaves == ()


def test_a_difference_says_where_it_leaves_its_band() -> None:
    band = np.ones(3)
    three = DifferenceCurve(np.arange(3.0), band, band, ((0.0, 1.0), (2.0, 3.004), (4.0, 5.0)))
    assert three.words("s", Band.SD) == (
        "The difference leaves the SD of single repetitions at 0 to 1 s, 2 to 3 s, 4 to 5 s."
    )
    four = replace(three, leaves=(*three.leaves, (6.0, 7.0)))
    assert "4 to 5 s and 1 more spans." in four.words("s", Band.CI95)
    assert "by chance" in four.words("s", Band.CI95)
    assert "stays within its 95 % band" in replace(three, leaves=()).words("s", Band.CI95)
    assert "no spread" in replace(three, half_width=np.full(3, np.nan)).words("s", Band.SD)


def test_the_interval_of_a_mean_is_students() -> None:
    mean = MeanCurve(np.zeros(3), np.zeros(3), np.full(3, 6.0), np.array([1.0, 2.0, 9.0]), 9)
    assert np.isnan(mean.half_width(Band.CI95)[0])
    assert mean.half_width(Band.CI95)[1:] == pytest.approx([12.7062 * 6 / math.sqrt(2), 2.306 * 2], rel=1e-3)
    assert mean.half_width(Band.SD).tolist() == [6.0] * 3


@pytest.mark.parametrize("extent", [Extent.MEAN, Extent.BEST, Extent.EVERY, Extent.SET])
def test_each_extent_draws_what_it_says(extent: Extent) -> None:
    traces, rep = _traces()
    low = replace(rep, number=1, start_s=0.5, peak_s=1.0, end_s=1.5)
    spoilt = replace(rep, number=2, start_s=4.5, peak_s=5.0, end_s=5.5, accepted=False)
    result = SetResult((low, spoilt, rep), (), (), traces, "a", "p@1")
    done = SetConditions(result, HEADER, SEATED)
    look = Look(Axis.START, extent)
    found = overlay([_item("a", done), _item("b", done)], signal_named("force_n"), look)
    lines = {Extent.MEAN: 0, Extent.BEST: 1, Extent.EVERY: 2, Extent.SET: 1}[extent]
    assert [len(each.lines) for each in found.drawn] == [lines, lines]
    assert [each.mean is not None for each in found.drawn] == [extent is Extent.MEAN] * 2
    assert (found.difference is None) is (extent is Extent.SET)
    assert bool(found.words) is (extent is Extent.MEAN)
    if extent is Extent.BEST:
        assert found.drawn[0].lines[0].rep_number == 3
    forbidden = overlay([_item("a", done), _item("b", done)], signal_named("force_n"), look, forbidden="no.")
    assert forbidden.difference is None


def test_by_onset_second_0_is_the_onset_and_by_start_the_start() -> None:
    time_s = np.arange(0.0, 6.0, 0.01)
    force = np.clip(200.0 * (time_s - 2.0), 0.0, 100.0)
    gone, some = np.full(len(time_s), np.nan), force.copy()
    some[::50] = np.nan
    traces = Traces(time_s, {"force_n": force, "gone_n": gone, "some_n": some})
    result = SetResult((Repetition(1, 2.3, 3.0, 5.0),), (), (), traces, "a", "p@1")
    done = SetConditions(result, HEADER, SEATED)
    for axis, first_s in ((Axis.ONSET, -0.2), (Axis.START, -0.5)):
        (drawn,) = overlay([_item("a", done)], signal_named("force_n"), Look(axis, Extent.EVERY)).drawn
        assert drawn.lines[0].x[0] == pytest.approx(first_s, abs=0.05)
    for channel, lines in (("gone_n", 0), ("some_n", 1), ("missing", 0)):
        (drawn,) = overlay([_item("a", done)], signal_named(channel), Look(Axis.START, Extent.EVERY)).drawn
        assert len(drawn.lines) == lines
    by_force, unknown = (signals_of([_item("a", replace(done, protocol=each))]) for each in (SEATED, None))
    assert by_force[0].channel == unknown[0].channel == "force_n"
    refused = overlay([_item("a", done)], signal_named("force_n"), Look(Axis.REP, Extent.SET))
    assert (refused.signal.channel, refused.look.axis, refused.drawn) == ("force_n", Axis.REP, ())


def test_one_of_two_that_was_held_still_refuses_force_against_angle() -> None:
    moved, held = (
        SetConditions(SetResult((rep,), (), (), traces, "a", "p@1"), HEADER, SEATED)
        for traces, rep in (_traces(), _traces(angle_deg=1.0))
    )
    signal, look = signal_named("force_n"), Look(Axis.ANGLE, Extent.EVERY)
    assert overlay([_item("a", moved), _item("b", moved)], signal, look).refusal == ""
    refused = overlay([_item("a", moved), _item("b", held)], signal, look)
    assert "held still" in refused.refusal and refused.drawn == ()


def test_a_whole_set_has_no_share_of_a_repetition() -> None:
    for axis in Axis:
        found = overlay([], signal_named("force_n"), Look(axis, Extent.SET))
        assert bool(found.refusal) is (axis in (Axis.REP, Axis.ANGLE))
