"""Plays a visit without a coach: still pose, functional movement, still again, the set, rest."""

import threading
from collections.abc import Callable

from domain.athlete import Side
from domain.protocol import Protocol
from domain.timebase import Clock
from drivers.simulators.athlete import VirtualAthlete

_LOOK_S = 0.2


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
) -> int:
    """Play the visit until `stop_event`, or once; returns how many were played to the end.

    With `ready` (such as a station that is listened to) each visit waits in the start position until
    it says so: the athlete cannot hear a coach who is another program.
    """
    played = 0
    while not stop_event.is_set():
        _wait_until(athlete.take_position(protocol, side), clock, stop_event)
        while ready is not None and not ready() and not stop_event.is_set():
            clock.sleep(_LOOK_S, stop_event)
        clock.sleep(still_s, stop_event)
        if not stop_event.is_set():
            _wait_until(athlete.swing(), clock, stop_event)
            clock.sleep(still_s, stop_event)
        if not stop_event.is_set():
            _wait_until(
                athlete.perform(protocol, side, reps=reps, compensate_in=compensate_in), clock, stop_event
            )
        if stop_event.is_set():
            break
        played += 1
        athlete.rest()
        if once:
            break
        clock.sleep(rest_s, stop_event)
    return played


def _wait_until(time_s: float, clock: Clock, stop_event: threading.Event) -> None:
    clock.sleep(time_s - clock.now_ns() * 1e-9, stop_event)
