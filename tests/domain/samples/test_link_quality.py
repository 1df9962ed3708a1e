"""The clock and the battery of a device, followed while it streams."""

import math

import numpy as np
import pytest

from domain.channel import (
    Channel,
    ClockKind,
    DeviceClock,
    DeviceIdentity,
    Encoding,
    SampleBlock,
    Segment,
    Stream,
)
from domain.samples.link_quality import ClockWatch, StreamHealth

CHANNELS = (
    Channel("force", "force", "N", 1.0),
    Channel("battery", "other", "%", 1.0),
    Channel("battery_voltage", "voltage", "V", 1.0, Encoding.FLOAT64_BITS),
)
MISSING = -(2**51) + 1


def stream(clock: DeviceClock) -> Stream:
    return Stream("s", DeviceIdentity("d", "m", "1"), Segment.CUFF, CHANNELS, clock, 100.0)


def watched(clock: DeviceClock, seconds: float, skew_ppm: float = 0.0) -> ClockWatch:
    """A watch that saw `seconds` of a device whose clock is `skew_ppm` fast, with 16 ms bursts."""
    watch = ClockWatch(stream(clock))
    true_s = np.arange(0.0, seconds, 0.01)
    ticks = np.rint(true_s * 1e6 * (1 + skew_ppm * 1e-6)).astype(np.int64)
    received = (np.ceil(true_s / 0.016) * 0.016 * 1e9).astype(np.int64)
    voltage = int(np.float64(3.91).view(np.int64))
    for start in range(0, len(ticks), 50):
        part = slice(start, start + 50)
        n = len(ticks[part])
        raw = np.column_stack([np.zeros(n), np.full(n, 83), np.full(n, MISSING)]).astype(np.int64)
        if start == 50:
            raw[3, 2] = voltage
        zeros = np.zeros(n, dtype=np.int64)
        watch.feed(SampleBlock(raw=raw, ticks=ticks[part], received_ns=received[part], flags=zeros))
    return watch


CLOCK = DeviceClock(ClockKind.DEVICE, 1e-6, 32)


@pytest.mark.parametrize("skew_ppm", [60.0, -45.0])
def test_the_skew_of_a_clock_is_found(skew_ppm: float) -> None:
    assert watched(CLOCK, 60.0, skew_ppm).skew_ppm == pytest.approx(skew_ppm, abs=15.0)


def test_no_skew_is_told_too_early_or_without_a_clock() -> None:
    assert math.isnan(watched(CLOCK, 10.0, 60.0).skew_ppm)
    assert math.isnan(watched(DeviceClock(), 60.0).skew_ppm)


def test_the_newest_battery_is_kept_where_it_is_sent() -> None:
    watch = watched(CLOCK, 2.0)
    assert (watch.battery_percent, watch.battery_v) == (83.0, 3.91)


def test_loss_is_of_what_was_expected() -> None:
    assert StreamHealth("s", 95, 5, 0).loss_percent == pytest.approx(5.0)
    assert math.isnan(StreamHealth("s", 0, 0, 0).loss_percent)
