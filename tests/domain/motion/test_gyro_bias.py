"""The bias of a gyroscope at rest, found only at rest."""

from datetime import UTC, datetime

import numpy as np
import pytest

from domain.calibration import SiReader
from domain.channel import (
    Channel,
    DeviceClock,
    DeviceIdentity,
    Floats,
    SampleBlock,
    Segment,
    Stream,
)
from domain.motion.gyro_bias import RestingGyroscope, RestWatch, newest_rest, rest_calibrations

SCALE = 0.001
AXES = tuple(Channel(f"gyr_{axis}", "angular_rate", "rad/s", SCALE) for axis in "xyz")
SHANK = Stream(
    "s", DeviceIdentity("witmotion", "WT901", "7"), Segment.RIGHT_SHANK, AXES, DeviceClock(), 100.0
)
BIAS = np.array([12.0, -7.0, 3.0])


def rest(rates: Floats) -> RestingGyroscope | None:
    """What the watch finds in (n, 3) raw rates at 100 Hz, in blocks of five."""
    watch, found = RestWatch(SHANK), None
    raw = np.rint(rates).astype(np.int64)
    for start in range(0, len(raw), 5):
        piece = raw[start : start + 5]
        times = (np.arange(start, start + len(piece)) * 10_000_000).astype(np.int64)
        zeros = np.zeros(len(piece), dtype=np.int64)
        found = found or watch.feed(SampleBlock(raw=piece, ticks=zeros, received_ns=times, flags=zeros))
    return found


def noise(n: int) -> Floats:
    noisy: Floats = np.random.default_rng(3).normal(0.0, 2.0, (n, 3)) + BIAS
    return noisy


def test_the_bias_at_rest_becomes_the_zero() -> None:
    found = rest(noise(600))
    assert found is not None
    assert found.bias_raw == pytest.approx(BIAS, abs=0.5)
    taken = rest_calibrations(SHANK, found, taken_at=datetime(2026, 11, 22, tzinfo=UTC))
    stream = Stream(**{**{n: getattr(SHANK, n) for n in SHANK.__slots__}, "calibrations": taken})
    assert SiReader(stream).read(np.rint(BIAS)[None].astype(np.int64))[0] == pytest.approx([0] * 3, abs=1e-3)
    assert newest_rest(taken) == taken


@pytest.mark.parametrize("turn", [np.sin(np.arange(600) / 20) * 40, np.full(600, 300.0)])
def test_a_sensor_that_turns_has_no_bias(turn: Floats) -> None:
    assert rest(noise(600) + turn[:, None]) is None


def test_four_seconds_are_not_enough() -> None:
    assert rest(noise(400)) is None
