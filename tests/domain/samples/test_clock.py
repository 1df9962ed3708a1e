"""Sample times against the truth of simulated device clocks."""

import math
import tracemalloc
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.channel import ClockKind, DeviceClock, Floats, Integers
from domain.samples.clock import ClockModel

MICROSECONDS = DeviceClock(ClockKind.DEVICE, 1e-6, 32)
EPOCH_NS = 5_000_000_000_000


def _arrivals_ns(
    true_s: Floats, *, burst_s: float, stall_at_s: float = 1e9, stall_s: float = 0.0
) -> Integers:
    """Samples handed over every `burst_s`, and none during a stall of the reader."""
    noise = np.random.default_rng(7).exponential(2e-4, len(true_s))
    arrival = np.ceil((true_s + 1e-4) / burst_s) * burst_s
    stalled = (arrival > stall_at_s) & (arrival < stall_at_s + stall_s)
    arrival[stalled] = stall_at_s + stall_s
    return EPOCH_NS + np.rint(np.maximum.accumulate(arrival + noise) * 1e9).astype(np.int64)


def _errors_s(times_ns: Integers, true_s: Floats) -> Floats:
    return np.abs((times_ns - EPOCH_NS) * 1e-9 - true_s)


def test_skewed_wrapping_clock_in_clumps_with_a_stall_is_within_2_ms() -> None:
    true_s = np.arange(0, 120, 1 / 88.2)
    ticks = np.rint(2**32 - 40e6 + true_s * (1 + 100e-6) * 1e6).astype(np.int64) % 2**32
    received = _arrivals_ns(true_s, burst_s=0.016, stall_at_s=60.0, stall_s=1.0)
    model = ClockModel(MICROSECONDS, 80.0)
    times = model.feed(ticks, received)
    assert np.percentile(_errors_s(times, true_s), 95) < 2e-3
    assert np.all(np.diff(times) > 0)
    assert abs(model.fit.skew_ppm - 100) < 20
    assert abs(model.fit.rate_hz - 88.2) < 0.05
    assert model.fit.restarts == 0


@pytest.mark.parametrize("skew_ppm", [-450.0, -60.0, 0.0, 60.0, 450.0])
@pytest.mark.parametrize(("kind", "rate_hz"), [(k, hz) for k in ClockKind for hz in (88.2, 101.3, 400.0)])
def test_any_crystal_with_bursts_a_stall_and_wraps_is_within_2_ms_and_never_backwards(
    kind: ClockKind, rate_hz: float, skew_ppm: float
) -> None:
    pace, count = 1 + skew_ppm * 1e-6, round(90 * rate_hz)
    true_s = np.arange(count) / (rate_hz * pace)
    clock, ticks = DeviceClock(), np.arange(count) % 256
    if kind is ClockKind.DEVICE:
        clock, ticks = MICROSECONDS, np.rint(2**32 - 40e6 + true_s * pace * 1e6).astype(np.int64) % 2**32
    elif kind is ClockKind.COUNTER:
        clock = DeviceClock(ClockKind.COUNTER, 1 / rate_hz, 8)
    model = ClockModel(clock, rate_hz)
    times = model.feed(ticks, _arrivals_ns(true_s, burst_s=0.016, stall_at_s=60.0, stall_s=1.0))
    assert np.percentile(_errors_s(times, true_s), 95) < 2e-3
    assert np.all(np.diff(times) > 0)
    assert model.fit.restarts == 0


def test_no_crystal_is_believed_to_be_off_by_more_than_500_ppm() -> None:
    true_s = np.arange(0, 60, 0.01)
    model = ClockModel(MICROSECONDS, 100.0)
    model.feed(np.rint(true_s * 1.002 * 1e6).astype(np.int64), _arrivals_ns(true_s, burst_s=0.002))
    assert 490 < model.fit.skew_ppm < 501


def test_a_later_line_is_approached_by_no_more_than_a_millisecond_a_second() -> None:
    true_s = np.arange(0, 60, 0.01)
    ticks = np.rint(true_s * 1e6).astype(np.int64)
    # From 20 s on everything arrives 5 ms later, as when another program takes the processor.
    received = _arrivals_ns(true_s, burst_s=0.002) + np.where(true_s > 20, 5_000_000, 0)
    steps_s = np.diff(ClockModel(MICROSECONDS, 100.0).feed(ticks, received))[600:] * 1e-9
    assert 0 < np.max(steps_s - 0.01) < 0.01 * (1e-3 + 500e-6) + 2e-9


@pytest.mark.parametrize(("first", "restarts"), [(2**32 - 100_000, 0), (2**32 - 300_000, 1)])
def test_a_wrap_of_xsens_ticks_and_a_reset_shortly_before_one_are_told_apart(
    first: int, restarts: int
) -> None:
    true_s = np.arange(0, 40, 1 / 101.3)
    ticks = np.rint(first + true_s * 1e4).astype(np.int64) % 2**32
    if restarts:
        ticks = np.where(true_s < 20, ticks, np.rint((true_s - 20) * 1e4).astype(np.int64))
    model = ClockModel(DeviceClock(ClockKind.DEVICE, 1e-4, 32), 100.0)
    times = model.feed(ticks, _arrivals_ns(true_s, burst_s=0.002))
    assert model.fit.restarts == restarts
    assert np.percentile(_errors_s(times, true_s), 95) < 2e-3
    assert np.all(np.diff(times) > 0)


def test_reset_of_the_device_starts_a_new_count_and_time_goes_on() -> None:
    true_s = np.concatenate((np.arange(0, 20, 0.0125), np.arange(24, 40, 0.0125)))
    ticks = np.rint(np.where(true_s < 20, true_s + 300, true_s - 24) * 1e6).astype(np.int64)
    model = ClockModel(MICROSECONDS, 80.0)
    times = model.feed(ticks, _arrivals_ns(true_s, burst_s=0.002))
    assert model.fit.restarts == 1
    assert np.percentile(_errors_s(times, true_s), 95) < 2e-3
    assert np.all(np.diff(times) > 0)


def test_without_a_clock_bursts_keep_their_spacing() -> None:
    true_s = np.arange(0, 60, 1 / 101.3)
    model = ClockModel(DeviceClock(), 100.0)
    times = model.feed(np.zeros(len(true_s), dtype=np.int64), _arrivals_ns(true_s, burst_s=0.03))
    late = true_s > 5
    assert np.percentile(_errors_s(times, true_s)[late], 95) < 2e-3
    assert np.ptp(np.diff(times)[late[1:]]) < 1.2e6
    assert abs(model.fit.rate_hz - 101.3) < 0.2


def test_without_a_clock_a_late_burst_is_not_a_gap_and_lost_samples_are() -> None:
    true_s = np.arange(0, 40, 0.01)
    zeros = np.zeros(len(true_s), dtype=np.int64)
    stalled = ClockModel(DeviceClock(), 100.0)
    times = stalled.feed(zeros, _arrivals_ns(true_s, burst_s=0.002, stall_at_s=20.0, stall_s=1.0))
    assert stalled.fit.restarts == 0
    assert np.diff(times).max() < 15e6
    kept = (true_s < 20) | (true_s >= 23)
    lost = ClockModel(DeviceClock(), 100.0)
    times = lost.feed(zeros[kept], _arrivals_ns(true_s[kept], burst_s=0.002))
    assert lost.fit.restarts == 1
    assert np.percentile(_errors_s(times, true_s[kept]), 95) < 4e-3


def test_a_pause_the_link_did_not_flag_is_only_late() -> None:
    true_s = np.arange(0, 20, 0.01)
    received = _arrivals_ns(true_s, burst_s=0.3, stall_at_s=10.0, stall_s=1.9)
    model = ClockModel(DeviceClock(), 100.0)
    zeros = np.zeros(len(true_s), dtype=np.int64)
    times = model.feed(zeros, received, zeros)
    assert model.fit.restarts == 0
    assert np.percentile(_errors_s(times, true_s)[true_s > 1], 95) < 15e-3


def test_a_wrong_nominal_rate_heals_within_two_seconds() -> None:
    true_s = np.arange(0, 30, 0.02)
    model = ClockModel(DeviceClock(), 100.0)
    times = model.feed(np.zeros(len(true_s), dtype=np.int64), _arrivals_ns(true_s, burst_s=0.01))
    assert np.percentile(_errors_s(times, true_s)[true_s > 2], 95) < 15e-3
    assert abs(model.fit.rate_hz - 50) < 0.5


@settings(max_examples=12, deadline=None)
@given(st.lists(st.integers(1, 400), min_size=1, max_size=12), st.sampled_from(list(ClockKind)))
def test_times_do_not_depend_on_the_cuts(lengths: list[int], kind: ClockKind) -> None:
    true_s = np.arange(0, 25, 0.0113)
    true_s = true_s[(true_s < 9) | (true_s > 11)]
    width = {ClockKind.DEVICE: 24, ClockKind.COUNTER: 8, ClockKind.NONE: 0}[kind]
    tick_s = {ClockKind.DEVICE: 1e-6, ClockKind.COUNTER: 0.0113, ClockKind.NONE: 0.0}[kind]
    ticks = np.rint(true_s / (tick_s or 1)).astype(np.int64) % 2 ** (width or 60)
    received = _arrivals_ns(true_s, burst_s=0.05, stall_at_s=15, stall_s=0.8)
    clock = DeviceClock(kind, tick_s, width)
    whole = ClockModel(clock, 88.5).feed(ticks, received)
    model, edges = ClockModel(clock, 88.5), [0, *np.cumsum(lengths).tolist(), len(ticks)]
    edges = sorted({min(e, len(ticks)) for e in edges})
    parts = [model.feed(ticks[a:b], received[a:b]) for a, b in pairwise(edges)]
    assert np.array_equal(np.concatenate(parts), whole)


@pytest.mark.parametrize("clock", [MICROSECONDS, DeviceClock()], ids=["clock", "none"])
def test_a_model_that_lives_as_long_as_a_link_does_not_grow_and_tells_the_same_times(
    clock: DeviceClock,
) -> None:
    """Ten minutes after five more: a list of every sample would be 480 kB longer."""
    true_s = np.arange(0, 900, 0.01)
    ticks, received = np.rint(true_s * 1e6).astype(np.int64), _arrivals_ns(true_s, burst_s=0.016)
    endless, model = ClockModel(clock, 100.0, endless=True), ClockModel(clock, 100.0)
    tracemalloc.start()
    try:
        held = []
        for start in range(0, len(ticks), 500):
            part = slice(start, start + 500)
            endless.feed(ticks[part], received[part])
            held.append(tracemalloc.get_traced_memory()[0])
    finally:
        tracemalloc.stop()
    assert max(held) - held[len(held) // 3] < 40_000
    last = slice(-500, None)
    model.feed(ticks[:-500], received[:-500])
    once_more = ClockModel(clock, 100.0, endless=True)
    once_more.feed(ticks[:-500], received[:-500])
    told, same = (one.feed(ticks[last], received[last]) for one in (model, once_more))
    assert np.array_equal(told, same)
    assert math.isnan(once_more.fit.jitter_p95_s) and model.fit.jitter_p95_s > 0
