"""The path an athlete follows: up, hold, down, rest, again and again."""

from dataclasses import dataclass

from domain.protocol import Protocol, Target, Tempo

USUAL_HIGH = {"N": 80.0, "deg": 35.0}
RISE_S, REST_S, LEAST_HOLD_S = 2.0, 2.0, 0.5
TOLERANCE_SHARE = 0.12
"""Half the width of the road where the protocol has no band: a tracking task of 12 % is easy to read."""


@dataclass(frozen=True, slots=True)
class FollowedPath:
    """Values in the unit of what is aimed at; times in seconds. It starts with the rest at zero.

    Raises
    ------
    ValueError
        When a part is negative or nothing lasts.
    """

    high: float
    rise_s: float
    hold_s: float
    fall_s: float
    rest_s: float
    tolerance: float = 10.0

    def __post_init__(self) -> None:
        parts = (self.rise_s, self.hold_s, self.fall_s, self.rest_s)
        if min(parts) < 0 or sum(parts) <= 0:
            raise ValueError("A path needs parts that last, and none of less than no time.")

    @property
    def length_s(self) -> float:
        """Seconds of one repetition."""
        return self.rise_s + self.hold_s + self.fall_s + self.rest_s

    def at(self, time_s: float) -> float:
        """The value to be at; zero before the start."""
        into = time_s % self.length_s if time_s > 0 else 0.0
        if into < self.rest_s:
            return 0.0
        into -= self.rest_s
        if into < self.rise_s:
            return self.high * _eased(into / self.rise_s)
        into -= self.rise_s
        if into < self.hold_s:
            return self.high
        into -= self.hold_s
        return self.high * (1 - _eased(min(1.0, into / self.fall_s))) if self.fall_s else 0.0


def path_of(protocol: Protocol, *, unit: str) -> FollowedPath:
    """The path a protocol asks for: by its tempo and target, or by its hold."""
    high, tolerance = _height(protocol.target, unit)
    tempo = protocol.tempo
    if tempo is not None:
        return _by_tempo(tempo, high, tolerance)
    hold_s = max(LEAST_HOLD_S, protocol.hold_s)
    return FollowedPath(high, RISE_S, hold_s, RISE_S, REST_S, tolerance)


def _by_tempo(tempo: Tempo, high: float, tolerance: float) -> FollowedPath:
    return FollowedPath(
        high,
        rise_s=tempo.concentric_s,
        hold_s=tempo.pause_shortened_s,
        fall_s=tempo.eccentric_s,
        rest_s=tempo.pause_lengthened_s,
        tolerance=tolerance,
    )


def _height(target: Target | None, unit: str) -> tuple[float, float]:
    if target is None or target.unit != unit:
        high = USUAL_HIGH.get(unit, USUAL_HIGH["N"])
        return high, TOLERANCE_SHARE * high
    return (target.low + target.high) / 2, (target.high - target.low) / 2


def _eased(share: float) -> float:
    """A ramp without corners."""
    return share * share * (3 - 2 * share)
