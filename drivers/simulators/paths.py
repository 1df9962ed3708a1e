"""Smooth paths of one degree of freedom: minimum-jerk moves that can be replanned at any instant."""

from dataclasses import dataclass

import numpy as np

from domain.channel import Floats

_LONGEST_EASE_S = 0.4
_EASE_SHARE = 0.35
_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True)
class SmoothPath:
    """Quintic moves one after another, holding still between them; immutable, so threads may share it.

    A move starts with the position, speed and acceleration the path has there and ends at rest, so
    every derivative that a sensor sees is continuous. From rest it is the minimum-jerk move of
    Flash and Hogan (1985).
    """

    starts_s: Floats
    durations_s: Floats
    coefficients: Floats  # (n_moves, 6), of the move's own time from 0 to 1

    @classmethod
    def resting(cls, value: float) -> "SmoothPath":
        """A path that stays at `value`."""
        return cls(np.zeros(1), np.ones(1), np.array([[value, 0.0, 0.0, 0.0, 0.0, 0.0]]))

    @property
    def end_s(self) -> float:
        """When the last move is over."""
        return float(self.starts_s[-1] + self.durations_s[-1])

    def at(self, time_s: Floats) -> tuple[Floats, Floats, Floats]:
        """Value, first and second derivative at each time."""
        if time_s.min() > self.end_s + _ROUNDING:
            # Most paths rest most of the time, and a sensor asks a hundred times a second.
            nothing = np.zeros(len(time_s))
            return nothing + np.sum(self.coefficients[-1]), nothing, nothing
        index = np.maximum(np.searchsorted(self.starts_s, time_s, side="right") - 1, 0)
        duration = self.durations_s[index]
        u = (time_s - self.starts_s[index]) / duration
        moving = (u >= 0.0) & (u <= 1.0 + _ROUNDING)
        u = np.clip(u, 0.0, 1.0)
        c0, c1, c2, c3, c4, c5 = self.coefficients[index].T
        value = c0 + u * (c1 + u * (c2 + u * (c3 + u * (c4 + u * c5))))
        speed = c1 + u * (2 * c2 + u * (3 * c3 + u * (4 * c4 + u * 5 * c5)))
        change = 2 * c2 + u * (6 * c3 + u * (12 * c4 + u * 20 * c5))
        return value, np.where(moving, speed / duration, 0.0), np.where(moving, change / duration**2, 0.0)

    def value(self, time_s: float) -> float:
        """The value at one time."""
        return float(self.at(np.array([time_s]))[0][0])

    def cut(self, time_s: float) -> "SmoothPath":
        """The path without the moves that start at `time_s` or later."""
        keep = max(1, int(np.searchsorted(self.starts_s, time_s, side="left")))
        return SmoothPath(self.starts_s[:keep], self.durations_s[:keep], self.coefficients[:keep])

    def to(self, target: float, *, start_s: float, duration_s: float, end_speed: float = 0.0) -> "SmoothPath":
        """The path with a move to `target` in place of all that was planned from `start_s` on.

        A move that does not end at rest must have another one right after it.
        """
        kept = self.cut(start_s)
        value, speed, change = (float(part[0]) for part in self.at(np.array([start_s])))
        v, a, w = speed * duration_s, change * duration_s**2, end_speed * duration_s
        d = target - value
        move = (
            value,
            v,
            a / 2,
            10 * d - 6 * v - 4 * w - 1.5 * a,
            -15 * d + 8 * v + 7 * w + 1.5 * a,
            6 * d - 3 * v - 3 * w - 0.5 * a,
        )
        return SmoothPath(
            np.append(kept.starts_s, start_s),
            np.append(kept.durations_s, duration_s),
            np.vstack([kept.coefficients, move]),
        )

    def evenly_to(self, target: float, *, start_s: float, duration_s: float) -> "SmoothPath":
        """As `to`, from rest, at an even speed between a smooth start and a smooth stop: paced."""
        ease_s = min(_LONGEST_EASE_S, _EASE_SHARE * duration_s)
        value = float(self.at(np.array([start_s]))[0][0])
        speed = (target - value) / (duration_s - ease_s)
        way = speed * ease_s / 2.0
        even_s = duration_s - 2.0 * ease_s
        path = self.to(value + way, start_s=start_s, duration_s=ease_s, end_speed=speed)
        path = path.to(target - way, start_s=start_s + ease_s, duration_s=even_s, end_speed=speed)
        return path.to(target, start_s=start_s + ease_s + even_s, duration_s=ease_s)
