"""Repetitions in force and in angle, with true times."""

import numpy as np
import pytest

from domain.channel import Floats
from domain.library import load_protocol
from domain.repetitions.segmenter import (
    RepEvent,
    RepEventKind,
    Segmenter,
    first_direction,
    force_threshold_n,
    rep_rows,
)
from tests.domain.sets import PULL_STARTS_S, lying_angle, pulls, ramp

TIME_S = np.arange(0, 50, 0.01)


def _ended(protocol_id: str, *, force: Floats | None = None, angle: Floats | None = None) -> list[RepEvent]:
    nothing = np.full(len(TIME_S), np.nan)
    angle = nothing if angle is None else angle
    segmenter = Segmenter(load_protocol(protocol_id))
    rate = np.gradient(angle, TIME_S)
    rows = rep_rows(TIME_S, force_n=force, angle_deg=angle, rate_deg_per_s=rate)
    events = segmenter.feed(rows) + segmenter.close()
    return [event for event in events if event.kind is RepEventKind.ENDED]


def test_three_pulls_are_three_repetitions_where_they_cross_10_newtons() -> None:
    reps = _ended("seated_hip_er", force=pulls(TIME_S))
    assert [rep.start_s for rep in reps] == pytest.approx(
        [start + 0.16 for start in PULL_STARTS_S], abs=0.011
    )
    assert [rep.end_s for rep in reps] == pytest.approx([start + 6.49 for start in PULL_STARTS_S], abs=0.011)


def test_a_dip_inside_a_pull_does_not_split_it() -> None:
    force = pulls(TIME_S)
    force[(TIME_S > 18.0) & (TIME_S < 18.4)] = 1.0
    assert len(_ended("seated_hip_er", force=force)) == 3


def test_a_twitch_shorter_than_a_second_is_no_repetition() -> None:
    twitch = ramp(TIME_S, 5.0, height=80.0, up_s=0.3, hold_s=0.2, down_s=0.3)
    assert len(_ended("seated_hip_er", force=pulls(TIME_S) + twitch)) == 3


@pytest.mark.parametrize(("slack_n", "count"), [(0.0, 3), (3.0, 3), (6.0, 3), (9.5, 3), (14.0, 1)])
def test_a_strap_that_stays_taut_does_not_join_pulls_up_to_the_allowed_slack(
    slack_n: float, count: int
) -> None:
    """Above it the strap pulls all the time: one repetition, which the gate calls pre-tension."""
    assert len(_ended("seated_hip_er", force=pulls(TIME_S) + slack_n)) == count


def test_what_hangs_on_below_the_threshold_makes_no_twitch_a_repetition() -> None:
    twitch = np.where((TIME_S > 4.0) & (TIME_S < 4.8), 80.0, 0.0)
    hangs = np.where((TIME_S >= 4.8) & (TIME_S < 5.6), 7.0, 0.0)
    assert len(_ended("seated_hip_er", force=pulls(TIME_S) + twitch + hangs)) == 3


def test_a_gap_neither_ends_nor_splits_a_pull() -> None:
    force = pulls(TIME_S)
    force[(TIME_S > 18.0) & (TIME_S < 19.5)] = np.nan
    assert len(_ended("seated_hip_er", force=force)) == 3


def test_a_quiet_constant_or_empty_force_has_no_repetition() -> None:
    assert _ended("seated_hip_er", force=np.full(len(TIME_S), 9.0)) == []
    assert _ended("seated_hip_er") == []


def test_side_lying_repetitions_start_and_end_with_the_motion() -> None:
    reps = _ended("side_lying_hip_er", angle=lying_angle(TIME_S, reps=5, size_deg=35.0))
    assert [rep.start_s for rep in reps] == pytest.approx([14, 19, 24, 29, 34], abs=0.06)
    assert [rep.peak_s for rep in reps] == pytest.approx([15, 20, 25, 30, 35], abs=0.02)
    assert [rep.end_s for rep in reps] == pytest.approx([18, 23, 28, 33, 38], abs=0.2)


def test_a_movement_below_the_least_excursion_does_not_count() -> None:
    assert _ended("side_lying_hip_er", angle=lying_angle(TIME_S, reps=5, size_deg=8.0)) == []


def test_a_shift_of_the_angle_changes_nothing() -> None:
    angle = lying_angle(TIME_S, reps=5, size_deg=35.0)
    shifted, plain = (_ended("side_lying_hip_er", angle=values) for values in (angle - 12.0, angle))
    assert [rep.end_s for rep in shifted] == [rep.end_s for rep in plain]


def test_a_pause_half_way_down_does_not_split_a_repetition() -> None:
    up_and_hang = ramp(TIME_S, 14.0, height=20.0, up_s=1.0, hold_s=2.5, down_s=1.0)
    top = ramp(TIME_S, 14.0, height=20.0, up_s=1.0, hold_s=0.0, down_s=1.0)
    assert len(_ended("side_lying_hip_er", angle=up_and_hang + top)) == 1


def test_a_shift_of_the_pelvis_before_a_repetition_is_not_part_of_it() -> None:
    settled = ramp(TIME_S, 10.0, height=8.0, up_s=0.6, hold_s=30.0, down_s=1.0)
    reps = _ended("side_lying_hip_er", angle=settled + lying_angle(TIME_S, reps=3, size_deg=35.0))
    assert [rep.start_s for rep in reps] == pytest.approx([14, 19, 24], abs=0.06)


def test_cutting_the_feed_changes_nothing() -> None:
    angle = lying_angle(TIME_S, reps=5, size_deg=35.0)
    rate = np.gradient(angle, TIME_S)
    segmenter, events = Segmenter(load_protocol("side_lying_hip_er")), []
    for start in range(0, len(TIME_S), 7):
        rows = slice(start, start + 7)
        events += segmenter.feed(rep_rows(TIME_S[rows], angle_deg=angle[rows], rate_deg_per_s=rate[rows]))
    whole = _ended("side_lying_hip_er", angle=angle)
    assert [event for event in events if event.kind is RepEventKind.ENDED] == whole


def test_internal_rotation_counts_upward_too() -> None:
    assert first_direction(load_protocol("seated_hip_ir")) == 1
    assert first_direction(load_protocol("side_lying_hip_er")) == 1
    assert force_threshold_n(load_protocol("seated_hip_er")) == 10.0


def test_a_repetition_that_turns_half_way_back_ends_there_and_the_next_begins() -> None:
    angle = np.interp(TIME_S, [5, 7, 9, 11, 13], [0.0, 35.0, 16.0, 35.0, 0.0])
    reps = _ended("side_lying_hip_er", angle=angle)
    assert [rep.end_s for rep in reps] == pytest.approx([9.0, 13.0], abs=0.05)
