"""Force and hip rotation of whole sets, against bodies whose motion is known."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.analysis.signals import SetSignals, SignalRows
from domain.athlete import Side
from domain.channel import MISSING_RAW, SampleBlock, SampleFlag, Segment
from domain.library import load_protocol
from domain.session import Mark, MarkKind
from tests.domain.bodies import (
    EPOCH_NS,
    block,
    cut,
    force_stream,
    forward,
    imu_stream,
    rotation,
    seated_pelvis,
    seated_shank,
    swing,
    take_all,
    turning,
)

TIME_S = np.arange(0, 24, 0.01)
STILL = (Mark(MarkKind.STILL_START, 1.5), Mark(MarkKind.STILL_END, 3.5))
MOVEMENT = (Mark(MarkKind.MOVEMENT_START, 4.0), Mark(MarkKind.MOVEMENT_END, 12.0))


def _signals(side: Side, protocol_id: str = "seated_hip_er") -> SetSignals:
    shank = Segment.RIGHT_SHANK if side is Side.RIGHT else Segment.LEFT_SHANK
    streams = (imu_stream(shank), imu_stream(Segment.PELVIS), force_stream())
    return SetSignals(protocol=load_protocol(protocol_id), side=side, streams=streams, epoch_ns=EPOCH_NS)


def _feed(signals: SetSignals, blocks: dict[str, SampleBlock], marks: Sequence[Mark]) -> SignalRows:
    for mark in marks:
        signals.mark(mark)
    for stream_id, samples in blocks.items():
        signals.feed(stream_id, samples)
    return take_all(signals)


def _seated(
    side: Side, *, hip_deg: float = 35.0, pelvis_deg: float = 0.0, slope_deg: float = 0.0
) -> dict[str, SampleBlock]:
    """A seated athlete: external rotation about the thigh while the pelvis hitches about the forward axis."""
    start = seated_shank(slope_deg)
    pelvis = forward(side, swing(TIME_S, size_deg=pelvis_deg))
    shank = forward(side, swing(TIME_S, size_deg=hip_deg)) + pelvis
    return {
        f"{side.value}_shank": turning(TIME_S, shank, axis_in_earth=start[:, 2].tolist(), start=start),
        "pelvis": turning(TIME_S, pelvis, axis_in_earth=(1.0, 0.0, 0.0), start=seated_pelvis()),
        "cell": block(np.full((len(TIME_S), 1), 5000), TIME_S),
    }


def _peak(rows: SignalRows, channel: str, after_s: float = 12.0) -> float:
    return float(np.nanmax(rows.channels[channel][rows.time_s > after_s]))


def test_a_thigh_that_slopes_20_degrees_leaves_35_degrees_at_35() -> None:
    rows = _feed(_signals(Side.RIGHT), _seated(Side.RIGHT, slope_deg=20.0), STILL)
    assert _peak(rows, "hip_rotation_deg") == pytest.approx(35.0, abs=0.5)
    before = rows.channels["hip_rotation_deg"][rows.time_s < 3.5]
    assert np.isnan(before).all()


def test_a_moving_pelvis_is_taken_off_and_shown_on_its_own() -> None:
    rows = _feed(_signals(Side.RIGHT), _seated(Side.RIGHT, hip_deg=30.0, pelvis_deg=8.0), STILL)
    assert _peak(rows, "hip_rotation_deg") == pytest.approx(30.0, abs=0.5)
    assert _peak(rows, "pelvis_moved_deg") == pytest.approx(8.0, abs=0.3)


def test_left_mirrors_right_and_internal_rotation_turns_the_sign() -> None:
    right = _feed(_signals(Side.RIGHT), _seated(Side.RIGHT, pelvis_deg=5.0), STILL)
    left = _feed(_signals(Side.LEFT), _seated(Side.LEFT, pelvis_deg=5.0), STILL)
    internal = _feed(_signals(Side.LEFT, "seated_hip_ir"), _seated(Side.LEFT, pelvis_deg=5.0), STILL)
    for channel in ("hip_rotation_deg", "hip_rotation_rate_deg_per_s"):
        np.testing.assert_allclose(left.channels[channel], right.channels[channel], atol=0.05)
        np.testing.assert_allclose(internal.channels[channel], -left.channels[channel], atol=1e-9)


def test_a_sensor_strapped_on_askew_is_aligned_by_the_movement() -> None:
    askew = rotation((1.0, 0.0, 0.0), 15.0) @ rotation((0.0, 1.0, 0.0), 10.0)
    blocks = _seated(Side.RIGHT, slope_deg=10.0)
    start = seated_shank(10.0)
    hip = swing(TIME_S, size_deg=35.0)
    axis = start[:, 2].tolist()
    blocks["right_shank"] = turning(TIME_S, hip, axis_in_earth=axis, start=start @ askew)
    signals = _signals(Side.RIGHT)
    rows = _feed(signals, blocks, (*STILL, *MOVEMENT))
    assert signals.alignment is not None
    np.testing.assert_allclose(signals.alignment.axis, askew.T @ (0.0, 0.0, 1.0), atol=0.01)
    assert signals.alignment.residual_deg < 3.0
    assert _peak(rows, "hip_rotation_deg") == pytest.approx(35.0, abs=0.5)


def test_the_rate_is_the_slope_of_the_angle() -> None:
    rows = _feed(_signals(Side.RIGHT), _seated(Side.RIGHT), STILL)
    late = rows.time_s > 6
    slope = np.gradient(rows.channels["hip_rotation_deg"][late], 0.01)
    np.testing.assert_allclose(slope, rows.channels["hip_rotation_rate_deg_per_s"][late], atol=2.0)


def test_lost_samples_give_no_values() -> None:
    blocks = _seated(Side.RIGHT)
    whole = blocks["pelvis"]
    keep = (TIME_S < 14.0) | (TIME_S > 15.0)
    whole.flags[1501] = int(SampleFlag.GAP_BEFORE)
    blocks["pelvis"] = SampleBlock(
        whole.raw[keep], whole.ticks[keep], whole.received_ns[keep], whole.flags[keep]
    )
    rows = _feed(_signals(Side.RIGHT), blocks, STILL)
    inside = (rows.time_s > 14.1) & (rows.time_s < 14.9)
    assert np.isnan(rows.channels["hip_rotation_deg"][inside]).all()
    assert np.isfinite(rows.channels["force_n"][inside]).all()
    assert np.isfinite(rows.channels["hip_rotation_deg"][rows.time_s > 15.2]).all()


def test_a_stream_that_falls_silent_does_not_hold_up_the_others() -> None:
    signals, blocks = _signals(Side.RIGHT), _seated(Side.RIGHT)
    signals.feed("pelvis", cut(blocks["pelvis"], 0, 1000))
    signals.feed("right_shank", cut(blocks["right_shank"], 0, 1100))
    signals.feed("cell", cut(blocks["cell"], 0, 1100))
    rows = signals.take()
    assert rows.time_s[-1] > 10.9
    assert np.isnan(rows.channels["pelvis_moved_deg"][-1])


def test_force_is_smoothed_without_delay_and_spikes_do_not_spread() -> None:
    newtons = 100 + 40 * np.sin(2 * np.pi * 0.5 * TIME_S)
    samples = block(np.rint(newtons[:, None] * 100).astype(np.int64), TIME_S)
    samples.raw[700], samples.flags[700] = 8_388_607, int(SampleFlag.SPIKE)
    signals = SetSignals(protocol=None, side=Side.RIGHT, streams=(force_stream(),), epoch_ns=EPOCH_NS)
    rows = _feed(signals, {"cell": samples}, ())
    trace = signals.force()
    assert len(trace.time_s) == len(TIME_S)
    assert np.isnan(trace.raw_force_n[700]), "a marked spike is no force, so it is no peak"
    np.testing.assert_allclose(trace.force_n[10:-10], newtons[10:-10], atol=0.6)
    np.testing.assert_allclose(rows.channels["force_n"][10:-10], newtons[10:-10], atol=0.8)


def test_a_lone_sensor_shows_its_motion() -> None:
    signals = SetSignals(
        protocol=None, side=Side.RIGHT, streams=(imu_stream(Segment.RIGHT_SHANK),), epoch_ns=EPOCH_NS
    )
    rows = _feed(signals, {"right_shank": _seated(Side.RIGHT)["right_shank"]}, ())
    assert rows.channels["motion_gravity_x"][50] == pytest.approx(1.0, abs=1e-3)
    assert rows.channels["motion_acc_x_m_per_s2"][50] == pytest.approx(9.80665, abs=1e-3)
    assert "hip_rotation_deg" not in rows.channels


@settings(max_examples=8, deadline=None)
@given(st.lists(st.integers(1, 45), min_size=1, max_size=60), st.booleans())
def test_streamed_equals_batch_whatever_the_cuts(lengths: list[int], gap: bool) -> None:
    blocks = _seated(Side.LEFT, pelvis_deg=6.0, slope_deg=10.0)
    if gap:
        blocks["cell"].flags[900] = int(SampleFlag.GAP_BEFORE)
        blocks["left_shank"].raw[640:643] = MISSING_RAW
        blocks["pelvis"].raw[1500:1580] = MISSING_RAW
    marks = (*STILL, *MOVEMENT)
    whole = _signals(Side.LEFT)
    expected = _feed(whole, blocks, marks)
    live, parts, start = _signals(Side.LEFT), [], 0
    waiting = list(marks)
    for length in [*lengths, *[40] * 60]:
        stop = min(start + length, len(TIME_S))
        while waiting and waiting[0].time_s <= TIME_S[stop - 1]:
            live.mark(waiting.pop(0))
        for stream_id, samples in blocks.items():
            live.feed(stream_id, cut(samples, start, stop))
            parts.append(live.take())
        start = stop
    parts.append(take_all(live))
    np.testing.assert_array_equal(np.concatenate([p.time_s for p in parts]), expected.time_s)
    for name, values in expected.channels.items():
        found = np.concatenate([p.channels[name] for p in parts])
        np.testing.assert_allclose(found, values, atol=1e-9, rtol=0)
    np.testing.assert_array_equal(live.force().force_n, whole.force().force_n)
