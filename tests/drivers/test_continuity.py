"""Holes, loss, rate and jitter, measured on streams whose truth is known."""

import math

import numpy as np
import pytest

from domain.channel import ClockKind, DeviceClock, SampleBlock, SampleFlag
from drivers.continuity import Continuity

MICROSECONDS = DeviceClock(ClockKind.DEVICE, tick_s=1e-6, width_bits=32)


def block(ticks: list[int], received_s: float, flag: SampleFlag = SampleFlag.NONE) -> SampleBlock:
    count = len(ticks)
    return SampleBlock(
        raw=np.zeros((count, 1), np.int64),
        ticks=np.array(ticks, np.int64),
        received_ns=np.full(count, round(received_s * 1e9), np.int64),
        flags=np.array([int(flag)] + [0] * (count - 1), np.int64),
    )


def test_lost_samples_show_in_the_ticks_across_the_wrap() -> None:
    watch = Continuity(clock=MICROSECONDS, nominal_rate_hz=88.2)
    ticks = [(2**32 - 500_000 + n * 11_336) % 2**32 for n in range(200) if not 100 <= n < 104]
    flags = [int(watch.feed(block([tick], n * 0.011336)).flags[0]) for n, tick in enumerate(ticks)]
    assert watch.lost == 4
    assert np.flatnonzero(flags).tolist() == [100]
    assert watch.rate_hz() == pytest.approx(88.2, rel=0.03)


def test_a_restart_is_no_loss_and_the_first_one_of_all_is_none() -> None:
    watch = Continuity(clock=MICROSECONDS, nominal_rate_hz=100)
    assert watch.feed(block([0, 10_000], 0.0, SampleFlag.RESET_BEFORE)).flags.tolist() == [0, 0]
    watch.interrupt()
    again = watch.feed(block([0, 10_000], 5.0, SampleFlag.RESET_BEFORE)).flags.tolist()
    assert again == [SampleFlag.RESET_BEFORE | SampleFlag.GAP_BEFORE, 0]
    assert watch.lost == 0


def test_without_a_clock_a_late_read_is_no_loss_even_when_it_comes_in_parts() -> None:
    watch = Continuity(clock=DeviceClock(), nominal_rate_hz=100)
    for n in range(100):
        watch.feed(block([0], n * 0.01))
    for part in (30, 20, 10):
        late = watch.feed(block([0] * part, 0.99 + 0.6 + 0.001 * part))
        assert not late.flags.any()
    for n in range(100):
        watch.feed(block([0], 1.64 + n * 0.01))
    assert watch.lost == 0


def test_without_a_clock_a_silence_that_nothing_makes_good_is_a_hole() -> None:
    watch = Continuity(clock=DeviceClock(), nominal_rate_hz=100)
    for n in range(100):
        watch.feed(block([0], n * 0.01))
    after = [watch.feed(block([0], 0.99 + 0.8 + n * 0.01)).flags[0] for n in range(100)]
    assert [n for n, flag in enumerate(after) if flag] == pytest.approx([25], abs=2)
    assert watch.lost == pytest.approx(79, abs=3)


def test_jitter_is_that_of_the_arrivals() -> None:
    watch = Continuity(clock=MICROSECONDS, nominal_rate_hz=100)
    late_s = np.random.default_rng(1).uniform(0, 0.016, 400)
    for n in range(400):
        watch.feed(block([n * 10_000], n * 0.01 + late_s[n]))
    assert watch.jitter_p95_ms() == pytest.approx(7.6, abs=0.8)
    assert math.isnan(Continuity(clock=MICROSECONDS, nominal_rate_hz=100).rate_hz())


@pytest.mark.parametrize(("by_us", "lost"), [(False, 300), (True, 0)])
def test_what_a_link_that_was_gone_did_not_bring_is_lost_and_a_command_costs_nothing(
    by_us: bool, lost: int
) -> None:
    watch = Continuity(clock=MICROSECONDS, nominal_rate_hz=88.2)
    for n in range(200):
        watch.feed(block([10_000 * n], 0.01 * n))
    watch.interrupt(by_us=by_us)
    # A second try that brings nothing must not forget how fast it was.
    watch.interrupt(by_us=by_us)
    after = watch.feed(block([0], 1.99 + 3.01, SampleFlag.RESET_BEFORE))
    assert after.flags.tolist() == [SampleFlag.RESET_BEFORE | SampleFlag.GAP_BEFORE]
    assert watch.lost == pytest.approx(lost, abs=1)
