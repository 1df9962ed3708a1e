"""The one clock that the whole station is given; it can run faster than the wall for demo and tests."""

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Station time. Nothing in Turnout reads any other clock."""

    def now_ns(self) -> int:
        """Monotonic station time in nanoseconds."""
        ...

    def wall(self) -> datetime:
        """Date and time of day, UTC."""
        ...

    def sleep(self, seconds: float, wake: threading.Event | None = None) -> bool:
        """Wait `seconds` of station time; True when `wake` was set before they had passed."""
        ...

    def real_s(self, seconds: float) -> float:
        """How many seconds of the machine pass during `seconds` of station time."""
        ...


def _computer_now() -> datetime:
    return datetime.now(UTC)


class StationClock:
    """Machine time, or machine time multiplied by `speed` from the moment of construction.

    At machine speed the date is the computer's at every look: its count of seconds stands still while it
    sleeps, and a station left open overnight would else write yesterday's date.

    Parameters
    ----------
    speed
        Seconds of station time per second of the machine, above 0.
    wall
        The computer's date and time of day, UTC.
    """

    def __init__(self, speed: float = 1.0, *, wall: Callable[[], datetime] = _computer_now) -> None:
        if not speed > 0:
            raise ValueError(f"The speed is {speed:g}: give a number above 0, such as 1 or 10.")
        self.speed = speed
        self._origin_ns = time.monotonic_ns()
        self._computer = wall
        self._wall_origin = wall()

    def now_ns(self) -> int:
        return self._origin_ns + int((time.monotonic_ns() - self._origin_ns) * self.speed)

    def wall(self) -> datetime:
        if self.speed == 1.0:
            return self._computer()
        return self._wall_origin + timedelta(microseconds=(self.now_ns() - self._origin_ns) / 1e3)

    def sleep(self, seconds: float, wake: threading.Event | None = None) -> bool:
        pause = self.real_s(max(0.0, seconds))
        if wake is not None:
            return wake.wait(pause)
        time.sleep(pause)
        return False

    def real_s(self, seconds: float) -> float:
        return seconds / self.speed


class Deadline:
    """An instant that something waits for; over until one is `set`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._at_ns = 0

    def set(self, seconds: float) -> None:
        """Wait for the instant that many seconds of station time from now."""
        self._at_ns = self._clock.now_ns() + int(seconds * 1e9)

    @property
    def left_s(self) -> float:
        """Seconds of station time until it is over, never below 0."""
        return max(0.0, (self._at_ns - self._clock.now_ns()) / 1e9)

    @property
    def is_over(self) -> bool:
        """Whether it has come."""
        return self._clock.now_ns() >= self._at_ns
