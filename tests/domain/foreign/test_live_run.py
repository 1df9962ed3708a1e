"""A foreign recording gives what the live analysis gives, however its samples had come."""

import numpy as np

from domain.analysis.known import Subject
from domain.athlete import Side
from domain.foreign.live_run import RunConditions, run_live, still_marks
from domain.library import load_protocol
from domain.session import MarkKind, StreamRecording
from tests.domain.bodies import EPOCH_NS
from tests.domain.sets import MARKS, analysis_of, feed_in_cuts, recording_of, seated_blocks

BLOCKS = seated_blocks(Side.RIGHT, lean_in_second_deg=8.0)


def _recordings() -> list[StreamRecording]:
    """The streams of a known set, second 0 at 0 ns."""
    recording = recording_of("seated_hip_er", Side.RIGHT, BLOCKS)
    return [
        StreamRecording(item.stream, item.raw, item.ticks, item.received_ns - EPOCH_NS, item.flags)
        for item in recording.streams
    ]


def test_the_result_is_that_of_the_live_analysis() -> None:
    live = analysis_of("seated_hip_er", Side.RIGHT)
    feed_in_cuts(live, BLOCKS, 37)
    expected = live.result()
    conditions = RunConditions(subject=Subject(lever_arm_m=0.36, body_mass_kg=70.0), marks=MARKS)
    found = run_live(_recordings(), load_protocol("seated_hip_er"), conditions)
    np.testing.assert_equal(found.repetitions, expected.repetitions)
    np.testing.assert_equal(found.metrics, expected.metrics)
    assert found.findings == expected.findings


def test_the_first_two_still_seconds_are_the_pose_and_then_go() -> None:
    start, end, go = still_marks(_recordings(), still_s=2.0)
    assert (start.kind, end.kind, go.kind) == (MarkKind.STILL_START, MarkKind.STILL_END, MarkKind.GO)
    assert start.time_s == 0.0
    assert 1.9 <= end.time_s <= 2.0
    assert go.time_s == end.time_s


def test_progress_ends_at_the_whole() -> None:
    told: list[float] = []
    run_live(_recordings(), load_protocol("seated_hip_er"), RunConditions(), on_progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
