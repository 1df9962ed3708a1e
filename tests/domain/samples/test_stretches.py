"""Stretches of a stream: the line of a known clock is found, across wraps, gaps and restarts."""

import numpy as np
import pytest

from domain.channel import Channel, ClockKind, DeviceClock, DeviceIdentity, SampleFlag, Segment, Stream
from domain.samples.stretches import FlaggedStretch, clock_segments, flagged_stretches
from domain.session import StreamRecording

START_NS = 5_000_000_000


def a_recording(
    clock: DeviceClock, ticks: np.ndarray, received_ns: np.ndarray, flags: np.ndarray
) -> StreamRecording:
    """One channel at 1 kHz."""
    device = DeviceIdentity("bench", "Sensor", "1")
    stream = Stream("s", device, Segment.CUFF, (Channel("force", "force", "N", 0.01),), clock, 1000.0)
    raw = np.zeros((len(ticks), 1), dtype=np.int64)
    return StreamRecording(stream, raw, ticks, received_ns, flags)


def test_a_clock_that_runs_fast_and_wraps_is_one_line() -> None:
    index = np.arange(60_000)
    # 1 us ticks in 24 bits wrap every 16.8 s; the device counts 100 ppm too fast.
    ticks = (index * 1000).astype(np.int64) % 2**24
    true_ns = START_NS + np.rint(index * 1e6 * (1 - 100e-6)).astype(np.int64)
    late = np.random.default_rng(3).exponential(300_000, len(index)).astype(np.int64)
    clock = DeviceClock(ClockKind.DEVICE, 1e-6, 24)
    recording = a_recording(
        clock, ticks, np.maximum.accumulate(true_ns + late), np.zeros(len(index), np.int64)
    )
    (segment,) = clock_segments(recording)
    assert (segment.first_sample, segment.samples, segment.start_tick) == (0, 60_000, 0)
    assert segment.ns_per_tick == pytest.approx(1000 * (1 - 100e-6), rel=5e-5)
    assert segment.start_ns == pytest.approx(START_NS, abs=3e6)
    assert 0.0 < segment.jitter_p95_ms < 4.0


def test_a_gap_begins_a_new_line_of_a_sensor_without_ticks() -> None:
    index = np.arange(4000)
    flags = np.zeros(4000, dtype=np.int64)
    flags[1500] = SampleFlag.GAP_BEFORE
    received = START_NS + index * 1_000_000 + (index >= 1500) * 2_000_000_000
    segments = clock_segments(a_recording(DeviceClock(), np.zeros(4000, np.int64), received, flags))
    assert [(each.first_sample, each.samples, each.start_tick) for each in segments] == [
        (0, 1500, 0),
        (1500, 2500, 1500),
    ]
    assert segments[1].start_ns - segments[0].start_ns == pytest.approx(3.5e9, abs=6e7)
    assert sum(each.samples for each in segments) == 4000


def test_an_empty_stream_has_no_stretches() -> None:
    nothing = np.empty(0, dtype=np.int64)
    assert clock_segments(a_recording(DeviceClock(), nothing, nothing, nothing)) == ()
    assert list(flagged_stretches(nothing)) == []


def test_samples_with_the_same_flag_in_a_row_are_one_stretch() -> None:
    flags = np.zeros(100, dtype=np.int64)
    flags[10:20] = SampleFlag.SATURATED
    flags[15] |= SampleFlag.SPIKE
    flags[99] = SampleFlag.SATURATED
    assert list(flagged_stretches(flags)) == [
        FlaggedStretch("saturated", 10, 10),
        FlaggedStretch("saturated", 99, 1),
        FlaggedStretch("spike", 15, 1),
    ]
