"""A clock that a test moves by hand."""

import math
import threading
from datetime import UTC, datetime, timedelta


class ManualClock:
    """Stands still until it is told, or until someone sleeps on it."""

    def __init__(self) -> None:
        self.ns = 1_000_000_000_000

    @property
    def s(self) -> float:
        return self.ns * 1e-9

    def now_ns(self) -> int:
        return self.ns

    def wall(self) -> datetime:
        return datetime(2026, 1, 5, tzinfo=UTC) + timedelta(microseconds=self.ns / 1e3)

    def sleep(self, seconds: float, wake: threading.Event | None = None) -> bool:
        if wake is not None and wake.is_set():
            return True
        # Rounded up: whoever waits for the last fraction of a nanosecond must get past it.
        self.ns += math.ceil(max(0.0, seconds) * 1e9)
        return False

    def real_s(self, seconds: float) -> float:
        return seconds

    def advance(self, seconds: float) -> int:
        self.ns += round(seconds * 1e9)
        return self.ns
