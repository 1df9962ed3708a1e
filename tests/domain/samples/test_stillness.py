"""Quiet enough to tare, still enough for the pose: found when true, and not while anybody moves or pulls."""

from dataclasses import replace

import numpy as np
import pytest

from domain.athlete import Side
from domain.channel import MISSING_RAW, Floats, SampleBlock, Segment, Stream
from domain.samples.stillness import (
    MovementWatch,
    QuietForceWatch,
    StillPoseWatch,
    TareWatch,
    counting_force,
    force_channels,
)
from tests.domain.bodies import force_stream, imu_stream

SHANK = imu_stream(Segment.RIGHT_SHANK)
PELVIS = imu_stream(Segment.PELVIS)
CELL = force_stream()


def force_block(start_s: float, force_n: Floats) -> SampleBlock:
    scale = CELL.channels[0].scale
    return _block(start_s, np.rint(force_n / scale).astype(np.int64)[:, None], 80.0)


def turn_block(start_s: float, rate_rad_per_s: Floats) -> SampleBlock:
    column = SHANK.column("gyr_z")
    raw = np.zeros((len(rate_rad_per_s), len(SHANK.channels)), dtype=np.int64)
    raw[:, column] = np.rint(rate_rad_per_s / SHANK.channels[column].scale)
    return _block(start_s, raw, 100.0)


def _block(start_s: float, raw: np.ndarray, rate_hz: float) -> SampleBlock:
    received = ((start_s + np.arange(len(raw)) / rate_hz) * 1e9).astype(np.int64)
    zeros = np.zeros(len(raw), dtype=np.int64)
    return SampleBlock(raw=raw, ticks=zeros, received_ns=received, flags=zeros)


def test_a_quiet_second_gives_its_mean_as_the_zero() -> None:
    watch = QuietForceWatch(CELL)
    noise = 0.2 * np.random.default_rng(1).standard_normal(80)
    assert watch.feed(force_block(0.0, 4.3 + noise[:40])) is None
    quiet = watch.feed(force_block(0.5, 4.3 + noise[40:]))
    assert quiet is not None
    assert quiet.zero_raw * CELL.channels[0].scale == pytest.approx(4.3, abs=0.1)


@pytest.mark.parametrize("force_n", [np.linspace(0, 5, 80), 3 * np.sin(np.arange(80)), np.full(80, np.nan)])
def test_a_pull_that_grows_shakes_or_is_unknown_is_not_quiet(force_n: Floats) -> None:
    block = force_block(0.0, np.nan_to_num(force_n))
    if np.isnan(force_n).any():
        block.raw[40] = MISSING_RAW
    assert QuietForceWatch(CELL).feed(block) is None


def test_each_channel_of_a_board_is_quiet_for_itself() -> None:
    one = force_stream()
    (channel,) = one.channels
    board = replace(one, channels=(channel, replace(channel, name="force_2")))
    assert force_channels(board) == ("force", "force_2")
    swinging, resting = 40 * np.sin(np.arange(100) / 5), np.full(100, 12.0)
    blocks = [force_block(0.0, values) for values in (swinging, resting)]
    both = replace(blocks[0], raw=np.hstack([block.raw for block in blocks]))
    found = [QuietForceWatch(board, channel=name).feed(both) for name in force_channels(board)]
    assert found[0] is None
    assert found[1] is not None and found[1].zero_raw == pytest.approx(float(blocks[1].raw[0, 0]))


def test_nobody_tares_while_the_limb_moves() -> None:
    watch = TareWatch(CELL, (CELL, SHANK))
    watch.feed(SHANK.stream_id, turn_block(0.0, np.full(110, 0.5)))
    assert watch.feed(CELL.stream_id, force_block(0.0, np.zeros(80))) is None
    watch.feed(SHANK.stream_id, turn_block(1.1, np.zeros(110)))
    assert watch.feed(CELL.stream_id, force_block(1.0, np.zeros(80))) is not None


def test_a_pose_is_still_when_every_sensor_is() -> None:
    watch = StillPoseWatch((SHANK, PELVIS), still_s=2.0)
    watch.feed(SHANK.stream_id, turn_block(0.0, np.full(210, 0.02)))
    assert watch.still_until_ns() is None
    watch.feed(PELVIS.stream_id, turn_block(0.0, np.zeros(205)))
    assert watch.still_until_ns() == pytest.approx(2.04e9, abs=1e7)
    watch.feed(SHANK.stream_id, turn_block(2.1, np.full(50, 0.5)))
    assert watch.still_until_ns() is None


def test_force_alone_is_nothing_to_wait_for() -> None:
    assert not StillPoseWatch((CELL,), still_s=2.0).watches_anything


def test_the_functional_movement_is_over_when_it_was_large_and_all_is_still_again() -> None:
    watch = MovementWatch((SHANK,))
    watch.feed(SHANK.stream_id, turn_block(0.0, np.full(100, 0.2)))
    watch.feed(SHANK.stream_id, turn_block(1.0, np.zeros(100)))
    assert not watch.is_over
    watch.feed(SHANK.stream_id, turn_block(2.0, np.full(100, 1.0)))
    assert not watch.is_over
    watch.feed(SHANK.stream_id, turn_block(3.0, np.zeros(100)))
    assert watch.is_over


def test_of_two_force_sensors_the_one_of_the_side_counts() -> None:
    def at(place: Segment) -> Stream:
        return replace(force_stream(), stream_id=place.value, segment=place)

    left, right, free = (at(place) for place in (Segment.LEFT_CUFF, Segment.RIGHT_CUFF, Segment.CUFF))
    assert counting_force([left, right], Side.RIGHT) is right
    assert counting_force([left, right], Side.LEFT) is left
    assert counting_force([left, free], Side.RIGHT) is free
    assert counting_force([left], Side.RIGHT) is None
    assert counting_force([right, left], None) is right
