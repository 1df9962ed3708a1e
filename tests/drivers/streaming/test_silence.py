"""When a device has been silent too long, for a fast one, a slow one, and one that nobody listened to."""

from drivers.streaming.silence import Silence
from tests.drivers.simulators.manual_clock import ManualClock


def lasts_s(period_s: float) -> float:
    """How long a device may be silent while somebody listens all the time."""
    clock = ManualClock()
    silence, began_s = Silence(clock, 0), clock.s
    while not silence.is_too_long(0, period_s):
        clock.advance(0.05)
    return clock.s - began_s


def test_a_fast_device_may_be_silent_for_a_second_and_a_slow_one_for_ten_samples() -> None:
    assert 1.0 <= lasts_s(0.01) < 1.2
    assert 20.0 <= lasts_s(2.0) < 20.2


def test_a_sample_ends_a_silence() -> None:
    clock = ManualClock()
    silence = Silence(clock, 0)
    for step in range(100):
        clock.advance(0.1)
        assert not silence.is_too_long(step // 5, 0.01)


def test_what_nobody_listened_to_counts_as_a_moment() -> None:
    clock = ManualClock()
    silence = Silence(clock, 0)
    for _ in range(9):
        clock.advance(60.0)
        assert not silence.is_too_long(0, 0.01)
