"""When a set that starts and ends by itself has begun, and when it is over."""

from dataclasses import dataclass

from domain.analysis.live_state import LiveState
from domain.protocol import Counted, Protocol, RepSource
from domain.repetitions.segmenter import force_threshold_n

BEGUN_S = 0.3
"""A bump of table or strap is over sooner. Nothing is lost by waiting: the count is open meanwhile."""
LEAST_IDLE_S, MOST_IDLE_S = 3.0, 120.0
"""Shorter would end a set in the pause between two reps; longer is no help. Product defaults."""


@dataclass(frozen=True, slots=True)
class ByItself:
    """What a coach chose: `starts` when the athlete begins, and ends `idle_s` after the last repetition.

    Raises
    ------
    ValueError
        When `idle_s` is not between 3 and 120 s.
    """

    starts: bool = False
    idle_s: float | None = None

    def __post_init__(self) -> None:
        if self.idle_s is not None and not LEAST_IDLE_S <= self.idle_s <= MOST_IDLE_S:
            raise ValueError(
                f"A set ends by itself after {LEAST_IDLE_S:g} to {MOST_IDLE_S:g} s without a rep, "
                f"not {self.idle_s:g}."
            )


class BeginWatch:
    """Sees the athlete begin: a repetition runs, and what it is counted by stays beyond its threshold.

    The force stays above the protocol's threshold, or the movement beyond the start of its excursion, for
    longer than a bump lasts. A repetition that is over already is a beginning too.

    Parameters
    ----------
    protocol
        Its threshold, and whether force or movement carries the repetitions.
    known_reps
        Repetitions that were there when the station was armed.
    """

    def __init__(self, protocol: Protocol, *, known_reps: int = 0) -> None:
        by_force = protocol.rep_source is RepSource.FORCE
        self._threshold_n = force_threshold_n(protocol) if by_force else None
        self._known_reps = known_reps
        self._since_s: float | None = None

    def see(self, live: LiveState) -> bool:
        """Whether the athlete has begun by this instant."""
        if len(live.completed) > self._known_reps:
            return True
        weak = self._threshold_n is not None and not live.force_n >= self._threshold_n
        if not live.rep_running or weak:
            self._since_s = None
            return False
        if self._since_s is None:
            self._since_s = live.time_s
        return live.time_s - self._since_s >= BEGUN_S


def held_by_the_clock_s(protocol: Protocol) -> float | None:
    """Seconds after which a plank or a carry is over: nothing but the clock tells; None where reps do."""
    seconds = protocol.counted is Counted.SECONDS and protocol.rep_source is RepSource.MOTION
    return protocol.hold_s if seconds and protocol.hold_s > 0 else None


def is_idle(live: LiveState, *, since_s: float, idle_s: float | None) -> bool:
    """Whether nobody has done a repetition for `idle_s` seconds, counted from `since_s` at the earliest."""
    if idle_s is None or live.rep_running:
        return False
    last_s = max([since_s, *(rep.end_s for rep in live.completed)])
    return live.time_s - last_s >= idle_s
