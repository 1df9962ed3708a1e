"""Critical force and W' of an all-out series: the level that is left, and the work above it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.force.fatigue import SeriesValue, not_measurable, student_975
from domain.language import say
from domain.library.starting_values import starting_value

LEAST_REPS = 12
"""A product default: at least as many repetitions before the tail as in it."""


@dataclass(frozen=True, slots=True)
class CriticalForce:
    """Critical force in N and W' (the area above it) in N s."""

    force_n: SeriesValue
    w_prime_n_s: SeriesValue


def critical_force(means_n: Sequence[float], durations_s: Sequence[float]) -> CriticalForce:
    """Mean of the tail of the repeaters, and the area above it.

    Parameters
    ----------
    means_n, durations_s
        Mean force and duration of each accepted repetition, in order.

    Notes
    -----
    The length of the tail is a starting value of `domain/library/starting_values.toml`. The half-widths
    are the scatter of the tail in this series only: they hold no day-to-day error.
    """
    if len(means_n) < LEAST_REPS:
        missing = not_measurable(
            say(
                "Not measurable: needs {least_reps} repetitions, has {count}.",
                least_reps=LEAST_REPS,
                count=len(means_n),
            )
        )
        return CriticalForce(missing, missing)
    means, durations = np.asarray(means_n, dtype=np.float64), np.asarray(durations_s, dtype=np.float64)
    if not (np.isfinite(means).all() and np.isfinite(durations).all()):
        missing = not_measurable(say("Not measurable: a repetition of the series has no force."))
        return CriticalForce(missing, missing)
    count = round(starting_value("critical_force_tail_reps").value)
    tail = means[-count:]
    level = float(tail.mean())
    half_width = student_975(count - 1) * float(tail.std(ddof=1)) / math.sqrt(count)
    above = means > level
    area = float(np.sum((means - level)[above] * durations[above]))
    return CriticalForce(
        SeriesValue(level, half_width), SeriesValue(area, half_width * float(durations[above].sum()))
    )
