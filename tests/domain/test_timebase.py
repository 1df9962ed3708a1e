"""A deadline: over until one is set, and again when the station's clock has come to it."""

from domain.timebase import Deadline
from tests.drivers.simulators.manual_clock import ManualClock


def test_a_deadline_is_over_when_its_seconds_have_passed_and_not_before() -> None:
    clock = ManualClock()
    deadline = Deadline(clock)
    assert deadline.is_over and deadline.left_s == 0.0
    deadline.set(2.0)
    clock.sleep(1.5)
    assert (deadline.is_over, deadline.left_s) == (False, 0.5)
    clock.sleep(0.5)
    assert deadline.is_over
    clock.sleep(9.0)
    assert (deadline.is_over, deadline.left_s) == (True, 0.0)
