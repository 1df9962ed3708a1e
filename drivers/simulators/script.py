"""Plays a visit without a coach: still pose, functional movement, still again, the set, rest."""

import threading
from collections.abc import Callable

from domain.athlete import Side
from domain.protocol import Protocol
from domain.timebase import Clock
from drivers.simulators.athlete import VirtualAthlete

_LOOK_S = 0.2
_GONE_S = 3.0


def loop_visit(
    athlete: VirtualAthlete,
    protocol: Protocol,
    side: Side,
    *,
    still_s: float,
    reps: int | None,
    stop_event: threading.Event,
    clock: Clock,
    once: bool = False,
    rest_s: float = 5.0,
    compensate_in: frozenset[int] = frozenset(),
    ready: Callable[[], bool] | None = None,
    swing: bool = True,
) -> int:
    """Play the visit until `stop_event`, or once; returns how many were played to the end.

    With `ready` (such as a station that is recorded) each visit waits in the start position until it
    says so, and begins anew when it has said no for 3 s: the athlete cannot hear a coach who is another
    program. `swing` puts the functional movement and a second still pose before the set.
    """
    wait = _Wait(clock, stop_event, ready)
    played = 0
    while not stop_event.is_set():
        wait.until(athlete.take_position(protocol, side))
        wait.for_the_host()
        whole = wait.seconds(still_s)
        if whole and swing:
            whole = wait.until(athlete.swing()) and wait.seconds(still_s)
        if whole:
            whole = wait.until(athlete.perform(protocol, side, reps=reps, compensate_in=compensate_in))
        if stop_event.is_set():
            break
        athlete.rest()
        played += whole
        if once and whole:
            break
        if whole:
            clock.sleep(rest_s, stop_event)
    return played


class _Wait:
    """Waits that end early when the visit is to stop or the host has gone; False tells so."""

    def __init__(self, clock: Clock, stop_event: threading.Event, ready: Callable[[], bool] | None) -> None:
        self._clock = clock
        self._stop = stop_event
        self._ready = ready
        self._seen_ns = clock.now_ns()

    def for_the_host(self) -> None:
        """Until the host is there."""
        while not self._host_is_there() and not self._stop.is_set():
            self._clock.sleep(_LOOK_S, self._stop)
        self._seen_ns = self._clock.now_ns()

    def seconds(self, seconds: float) -> bool:
        """For this long."""
        return self.until(self._clock.now_ns() * 1e-9 + seconds)

    def until(self, time_s: float) -> bool:
        """Until this station time in seconds."""
        while not self._stop.is_set():
            left_s = time_s - self._clock.now_ns() * 1e-9
            if left_s <= 0:
                return True
            self._clock.sleep(left_s if self._ready is None else min(left_s, _LOOK_S), self._stop)
            if self._host_is_there():
                self._seen_ns = self._clock.now_ns()
            elif self._clock.now_ns() - self._seen_ns > _GONE_S * 1e9:
                return False
        return False

    def _host_is_there(self) -> bool:
        return self._ready is None or self._ready()
