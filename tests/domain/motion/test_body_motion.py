"""All angles of a set together: listed, cut anywhere, and hostile input that gives NaN and no more."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.analysis.signals import SetSignals, SignalRows
from domain.athlete import Side
from domain.channel import MISSING_RAW, SampleBlock, SampleFlag
from domain.library import load_protocol, protocol_ids
from domain.motion.angles import ANGLE_CHANNELS, angle_channel_named
from domain.protocol import Protocol
from domain.session import Mark, MarkKind
from tests.domain.bodies import EPOCH_NS, block, cut, imu_stream, swing, take_all
from tests.domain.lying import bodies, protocol_in
from tests.domain.standing import SEGMENTS, leg, segment_of, squat_protocol, worn

TIME_S = np.arange(0, 16, 0.01)
COUNT = len(TIME_S)
NONE = 0.0 * TIME_S
BEND = swing(TIME_S, size_deg=60, start_s=4, period_s=4)
SIDE = Side.LEFT
MARKS = (
    Mark(MarkKind.STILL_START, 1.5),
    Mark(MarkKind.STILL_END, 3.5),
    Mark(MarkKind.MOVEMENT_START, 3.8),
    Mark(MarkKind.MOVEMENT_END, 8.1),
)
SQUAT = worn(SIDE, leg(SIDE, hip=(BEND, 0.1 * BEND, NONE), knee=(BEND, NONE, NONE)))
STANDING = bodies("standing", SIDE, hip_deg=0.5 * BEND, pelvis_deg=0.1 * BEND, noise_deg_per_s=0.05)


def _signals(protocol: Protocol) -> SetSignals:
    streams = [imu_stream(segment_of(name, SIDE)) for name in SEGMENTS]
    return SetSignals(protocol=protocol, side=SIDE, streams=streams, epoch_ns=EPOCH_NS)


def _batch(protocol: Protocol, blocks: dict[str, SampleBlock]) -> SignalRows:
    signals = _signals(protocol)
    for mark in MARKS:
        signals.mark(mark)
    for stream_id, samples in blocks.items():
        signals.feed(stream_id, samples)
    return take_all(signals)


def _copied(blocks: dict[str, SampleBlock]) -> dict[str, SampleBlock]:
    return {n: replace(b, raw=b.raw.copy(), flags=b.flags.copy()) for n, b in blocks.items()}


@settings(max_examples=4, deadline=None)
@given(st.lists(st.integers(1, 90), min_size=1, max_size=40), st.booleans(), st.booleans())
def test_every_channel_and_sigma_is_the_same_however_it_is_cut(
    lengths: list[int], gap: bool, by_heading: bool
) -> None:
    protocol, blocks = (protocol_in("standing"), STANDING) if by_heading else (squat_protocol(), SQUAT)
    blocks = _copied(blocks)
    if gap:
        blocks["left_shank"].raw[900:990] = MISSING_RAW
        blocks["pelvis"].flags[1200] = int(SampleFlag.GAP_BEFORE)
    expected = _batch(protocol, blocks)
    live, parts, start, waiting = _signals(protocol), [], 0, list(MARKS)
    for length in [*lengths, *[60] * 60]:
        stop = min(start + length, COUNT)
        while waiting and stop > start and waiting[0].time_s <= TIME_S[stop - 1]:
            live.mark(waiting.pop(0))
        for stream_id, samples in blocks.items():
            live.feed(stream_id, cut(samples, start, stop))
        parts.append(live.take())
        start = stop
    parts.append(take_all(live))
    for name, values in expected.channels.items():
        found = np.concatenate([p.channels[name] for p in parts])
        np.testing.assert_allclose(found, values, atol=1e-7, rtol=0, err_msg=name)
    for name, values in expected.sigma.items():
        found = np.concatenate([p.sigma[name] for p in parts])
        np.testing.assert_allclose(found, values, atol=1e-6, rtol=0, err_msg=name)


@pytest.mark.parametrize("protocol", [squat_protocol(), *map(load_protocol, protocol_ids())])
def test_every_angle_that_is_given_stands_in_the_list_with_its_sigma(protocol: Protocol) -> None:
    rows = _batch(protocol, SQUAT)
    angles = {n for n in rows.channels if not n.startswith("motion_") and n != "force_n"}
    assert angles <= {channel.name for channel in ANGLE_CHANNELS}
    for name in angles:
        channel = angle_channel_named(name)
        if channel.unit == "deg" and name != "closure_error_deg":
            sigma = rows.sigma[name]
            assert np.array_equal(np.isfinite(sigma), np.isfinite(rows.channels[name])), name
            assert (sigma[np.isfinite(sigma)] > 0).all()


def test_every_line_of_the_list_says_what_which_way_and_from_what() -> None:
    assert len({channel.name for channel in ANGLE_CHANNELS}) == len(ANGLE_CHANNELS)
    for channel in ANGLE_CHANNELS:
        assert channel.definition and channel.positive and channel.needs
        assert channel.source in ("gravity", "heading", "mixed", "gyroscope")
    with pytest.raises(KeyError):
        angle_channel_named("knee_drive_deg")


def test_a_silent_sensor_takes_its_joints_along_and_no_others() -> None:
    blocks = _copied(SQUAT)
    blocks["left_shank"].raw[1000:1200] = MISSING_RAW
    rows = _batch(squat_protocol(), blocks)
    silent = (rows.time_s > 10.02) & (rows.time_s < 11.98)
    assert np.isnan(rows.channels["knee_flexion_deg"][silent]).all()
    assert np.isfinite(rows.channels["hip_flexion_deg"][silent]).all()
    after = rows.time_s > 12.1
    # Two seconds of silence: the heading began anew, so the knee waits for the next still pose.
    assert np.isnan(rows.channels["knee_frontal_deg"][after]).all()
    for channel in ("hip_flexion_deg", "pelvis_tilt_deg", "pelvis_rotation_deg"):
        assert np.isfinite(rows.channels[channel][after]).all(), channel


hostile = st.sampled_from(["empty", "one", "missing", "constant", "zeros", "noise", "huge"])


def _hostile(kind: str, seed: int) -> SampleBlock:
    random = np.random.default_rng(seed)
    count = {"empty": 0, "one": 1}.get(kind, 700)
    raw = {
        "missing": np.full((count, 6), MISSING_RAW),
        "constant": np.full((count, 6), 123_456),
        "zeros": np.zeros((count, 6)),
        "huge": np.full((count, 6), 2**50),
    }.get(kind, random.normal(0, 1e7, (count, 6)))
    return block(np.asarray(raw).astype(np.int64), np.arange(count) / 100)


@settings(max_examples=15, deadline=None)
@given(st.lists(hostile, min_size=4, max_size=4), st.booleans())
def test_hostile_input_gives_no_error_and_no_infinite_value(kinds: list[str], by_heading: bool) -> None:
    protocol = protocol_in("standing") if by_heading else squat_protocol()
    blocks = {
        segment_of(name, SIDE).value: _hostile(kind, number)
        for number, (name, kind) in enumerate(zip(SEGMENTS, kinds, strict=True))
    }
    rows = _batch(protocol, {name: samples for name, samples in blocks.items() if len(samples)})
    for values in (*rows.channels.values(), *rows.sigma.values()):
        assert len(values) == len(rows)
        assert not np.isinf(values).any()
