"""Whole sets: what the analysis finds, live and again from raw."""

import math

import numpy as np
import pytest

from domain.analysis.recorded import SetAnalysis, analyse_recording
from domain.athlete import Side
from domain.channel import Segment
from domain.library import load_protocol
from domain.results import Level, SetResult
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, cut, imu_stream, swing, turning
from tests.domain.sets import (
    MARKS,
    PULL_STARTS_S,
    analysis_of,
    feed_in_cuts,
    lying_blocks,
    recording_of,
    seated_blocks,
)


def _same(first: SetResult, second: SetResult) -> bool:
    """Equal to the last bit, NaN equal to NaN."""
    traces = first.traces.channels.keys() == second.traces.channels.keys() and all(
        np.array_equal(values, second.traces.channels[name], equal_nan=True)
        for name, values in first.traces.channels.items()
    )
    return (
        traces and repr(first.repetitions) == repr(second.repetitions) and first.findings == second.findings
    )


@pytest.fixture(scope="module")
def seated() -> SetResult:
    """Three pulls of 130 N on the right; the pelvis leans 8 degrees in the second."""
    analysis = analysis_of("seated_hip_er", Side.RIGHT)
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT, lean_in_second_deg=8.0), 500)
    return analysis.result()


@pytest.fixture(scope="module")
def lying() -> SetResult:
    """Six repetitions of 35 degrees, 1 s up and 3 s down; the pelvis rolls 8 degrees in the third."""
    analysis = analysis_of("side_lying_hip_er", Side.RIGHT)
    feed_in_cuts(analysis, lying_blocks(Side.RIGHT, roll_in_rep=3), 500)
    return analysis.result()


def test_the_seated_test_finds_three_pulls_and_their_torque(seated: SetResult) -> None:
    assert [rep.start_s for rep in seated.repetitions] == pytest.approx(
        [s + 0.16 for s in PULL_STARTS_S], abs=0.03
    )
    torque = seated.metric("torque")
    assert torque is not None
    assert torque.value == pytest.approx(46.8, rel=1e-3)
    assert torque.half_width_95 == pytest.approx(math.hypot(1.96 * 0.094, 0.03) * 46.8, rel=1e-3)


def test_the_swings_before_go_are_not_counted(seated: SetResult, lying: SetResult) -> None:
    assert min(rep.start_s for rep in (*seated.repetitions, *lying.repetitions)) > 13.0


def test_a_pelvis_that_leans_is_marked_in_a_test(seated: SetResult) -> None:
    second = seated.repetitions[1]
    assert second.compensations[0].peak == pytest.approx(8.0, abs=0.1)
    assert second.compensations[0].level is Level.RED
    assert second.accepted
    assert "strap_slack" not in {finding.code for finding in seated.findings}
    assert second.score < 30 < seated.repetitions[0].score
    assert "Pelvis moved 8° before peak: redo?" in [finding.sentence for finding in seated.findings]
    share = second.metric("borrowed_share")
    assert share is not None
    assert share.value > 50


def test_side_lying_repetitions_have_excursion_and_tempo(lying: SetResult) -> None:
    assert len(lying.repetitions) == 6
    for rep in lying.repetitions:
        excursion = rep.metric("rom")
        assert excursion is not None
        assert excursion.value == pytest.approx(35.0, abs=0.5)
        assert rep.tempo is not None
        assert rep.tempo.on_tempo is True
        assert rep.tempo.eccentric_s == pytest.approx(3.0, abs=0.3)
    assert [rep.compensations[0].level for rep in lying.repetitions].count(Level.RED) == 1


def test_the_left_side_is_the_mirror_image(lying: SetResult) -> None:
    analysis = analysis_of("side_lying_hip_er", Side.LEFT)
    feed_in_cuts(analysis, lying_blocks(Side.LEFT, roll_in_rep=3), 500)
    for left, right in zip(analysis.result().repetitions, lying.repetitions, strict=True):
        assert left.start_s == pytest.approx(right.start_s, abs=0.011)
        assert left.compensations[0].peak == pytest.approx(right.compensations[0].peak, abs=0.01)


@pytest.mark.parametrize("rows", [7, 100])
def test_any_cut_of_the_feed_gives_the_same_result(lying: SetResult, rows: int) -> None:
    analysis = analysis_of("side_lying_hip_er", Side.RIGHT)
    feed_in_cuts(analysis, lying_blocks(Side.RIGHT, roll_in_rep=3), rows)
    assert _same(analysis.result(), lying)


def test_the_recording_analysed_again_gives_what_was_live(seated: SetResult) -> None:
    recording = recording_of("seated_hip_er", Side.RIGHT, seated_blocks(Side.RIGHT, lean_in_second_deg=8.0))
    progress: list[float] = []
    again = analyse_recording(recording, load_protocol("seated_hip_er"), on_progress=progress.append)
    assert _same(again, seated)
    assert progress == sorted(progress)
    assert progress[-1] == 1.0


def test_without_a_functional_movement_the_set_shows_its_own_axis() -> None:
    marks = [mark for mark in MARKS if mark.kind not in (MarkKind.MOVEMENT_START, MarkKind.MOVEMENT_END)]
    recording = recording_of("side_lying_hip_er", Side.RIGHT, lying_blocks(Side.RIGHT), marks=marks)
    result = analyse_recording(recording, load_protocol("side_lying_hip_er"))
    assert result.alignment_residual_deg < 2.0
    assert "Rotation axis from: functional movement." in result.notes


def test_technique_is_lost_while_the_pelvis_is_rolled_and_only_in_exercises() -> None:
    for protocol_id, blocks, expected in (
        ("side_lying_hip_er", lying_blocks(Side.RIGHT, roll_in_rep=1), True),
        ("seated_hip_er", seated_blocks(Side.RIGHT, lean_in_second_deg=8.0), False),
    ):
        analysis, lost = analysis_of(protocol_id, Side.RIGHT), []
        for start in range(0, 3000, 50):
            for stream_id, samples in blocks.items():
                analysis.feed(stream_id, cut(samples, start, start + 50))
            state = analysis.advance()
            if state.technique_lost is not None:
                lost.append(state.time_s)
        assert bool(lost) is expected
        assert not lost or 14.8 < lost[0] < 16.0 < lost[-1] < 19.0


def test_a_reset_closes_the_repetition_as_not_accepted_and_stops_the_count() -> None:
    marks = (*MARKS, Mark(MarkKind.RESET_START, 25.6), Mark(MarkKind.RESET_END, 28.5))
    analysis = analysis_of("side_lying_hip_er", Side.RIGHT, marks=marks)
    feed_in_cuts(analysis, lying_blocks(Side.RIGHT, roll_in_rep=3), 500)
    result = analysis.result()
    stopped = [rep for rep in result.repetitions if not rep.accepted]
    assert [rep.number for rep in stopped] == [3]
    assert (
        stopped[0].reason == "Stopped for a reset. Pelvis moved 8° before peak: Stack your hips, then go on."
    )
    count = result.metric("rep_count")
    assert count is not None
    assert count.value == 5


def test_live_traces_join_up_to_the_final_ones() -> None:
    analysis, blocks = analysis_of("seated_hip_er", Side.RIGHT), seated_blocks(Side.RIGHT)
    times = []
    for start in range(0, 4500, 100):
        for stream_id, samples in blocks.items():
            analysis.feed(stream_id, cut(samples, start, start + 100))
        analysis.advance()
        times.append(analysis.take_traces().time_s)
    result = analysis.result()
    times.append(analysis.take_traces().time_s)
    assert np.array_equal(np.concatenate(times), result.traces.time_s)
    assert {"force_n", "torque_nm", "hip_rotation_deg", "pelvis_moved_deg"} <= result.traces.channels.keys()


def test_without_a_pelvis_sensor_the_set_says_that_nobody_watched() -> None:
    analysis = analysis_of("seated_hip_er", Side.RIGHT, pelvis=False, lever_arm_m=None)
    blocks = seated_blocks(Side.RIGHT)
    del blocks["pelvis"]
    feed_in_cuts(analysis, blocks, 500)
    result = analysis.result()
    assert len(result.repetitions) == 3
    assert math.isnan(result.score)
    assert result.repetitions[0].compensations[0].level is Level.UNKNOWN
    values = {name: result.metric(name) for name in ("torque", "clean_force")}
    assert all(value is not None and not value.measurable and value.reason for value in values.values())
    assert "pelvis_moved_unseen" in {finding.code for finding in result.findings}


def test_a_slack_strap_and_trials_that_disagree_are_said() -> None:
    analysis = analysis_of("seated_hip_er", Side.RIGHT)
    feed_in_cuts(analysis, seated_blocks(Side.RIGHT, peaks_n=(130.0, 100.0, 110.0), slack_deg=9.0), 500)
    sentences = [finding.sentence for finding in analysis.result().findings]
    assert "The leg turned 9° in an isometric pull: tighten the strap." in sentences
    assert "The best two trials differ by 15 %: one more, at most five." in sentences


def test_a_lone_sensor_counts_motion() -> None:
    time_s = np.arange(0, 40, 0.01)
    angle = swing(time_s, size_deg=60.0, start_s=3.0, period_s=3.0)
    samples = turning(time_s, angle, axis_in_earth=(0.0, 0.0, 1.0), start=np.eye(3))
    stream = imu_stream(Segment.RIGHT_FOREARM)
    analysis = SetAnalysis(
        protocol=load_protocol("shoulder_er"), side=Side.RIGHT, streams=(stream,), epoch_ns=EPOCH_NS
    )
    for start in range(0, len(time_s), 50):
        analysis.feed(stream.stream_id, cut(samples, start, start + 50))
        state = analysis.advance()
    assert state.reps_done >= 11
    result = analysis.result()
    assert len(result.repetitions) == 12
    assert [rep.end_s - rep.start_s for rep in result.repetitions] == pytest.approx([3.0] * 12, abs=0.5)
    excursion = result.metric("rom")
    assert excursion is not None
    assert excursion.value == pytest.approx(60.0, abs=2.0)


def test_an_empty_set_has_no_repetition_and_says_so() -> None:
    result = analysis_of("seated_hip_er", Side.RIGHT).result()
    assert result.repetitions == ()
    assert [finding.code for finding in result.findings if finding.severity == "invalid"] == ["no_reps"]
    value = result.metric("peak_force")
    assert value is not None
    assert value.reason == "No accepted repetition."
