"""A load that hangs still is told from one that swings or creeps, with a scale and without."""

import math

import numpy as np
import pytest

from domain.channel import Channel, DeviceClock, DeviceIdentity, Floats, SampleBlock, Segment, Stream
from domain.force.steadiness import SteadyWatch


def steady(
    values: Floats, *, scale: float, rate_hz: float = 80.0, empty: float | None = None
) -> float | None:
    """What the watch takes of the readings, fed one after another."""
    force = (Channel("force", "force", "N", scale),)
    stream = Stream("s", DeviceIdentity("d", "m"), Segment.CUFF, force, DeviceClock(), rate_hz)
    watch, found = SteadyWatch(stream, window_s=2.0, empty_raw=empty), None
    zero = np.zeros(1, dtype=np.int64)
    for index, value in enumerate(np.rint(values).astype(np.int64)):
        times = np.array([round(index / rate_hz * 1e9)], dtype=np.int64)
        block = SampleBlock(raw=np.array([[value]]), ticks=zero, received_ns=times, flags=zero)
        found = watch.feed(block) if found is None else found
    return found


def readings(mean: float, noise: float, n: int = 240) -> Floats:
    made: Floats = np.random.default_rng(5).normal(mean, noise, n)
    return made


@pytest.mark.parametrize("scale", [0.01, -0.01])
def test_newtons_decide_where_there_is_a_scale(scale: float) -> None:
    assert steady(readings(5000, 20), scale=scale) == pytest.approx(5000, abs=5)
    assert steady(readings(5000, 200), scale=scale) is None


def test_counts_without_a_scale_are_taken_when_they_do_not_swing() -> None:
    assert steady(readings(84_000, 60), scale=math.nan) == pytest.approx(84_000, abs=30)
    load = readings(84_000, 60)
    assert steady(load, scale=math.nan, empty=8_000.0) == pytest.approx(84_000, abs=30)
    swing = load + 3000 * np.sin(np.arange(240) / 80 * 2 * math.pi * 1.1)
    assert steady(swing, scale=math.nan, empty=8_000.0) is None
    assert steady(load + np.arange(240) * 40.0, scale=math.nan) is None


def test_a_slow_sensor_is_given_time() -> None:
    assert steady(readings(84_000, 60, 7), scale=math.nan, rate_hz=1.0) is None
    assert steady(readings(84_000, 60, 10), scale=math.nan, rate_hz=1.0) == pytest.approx(84_000, abs=80)
