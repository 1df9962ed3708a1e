"""A team at a glance: one line an athlete, and places by a value in which errors make ties."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from domain.athlete import Side
from domain.language import say
from domain.results import MetricValue

TIES = say(
    "Places that overlap cannot be told apart: their difference is within the error of the two values."
)
NO_ERROR = say("Without a known test-retest error nobody can be told apart: there is an order, and no place.")


@dataclass(frozen=True, slots=True)
class RosterQuery:
    """Which athletes and which number of them: positions and sides are never mixed in one ranking."""

    protocol_id: str
    metric: str
    side: Side = Side.RIGHT
    group_id: str | None = None
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """From the best to the worst place that the errors allow, counted from 1."""

    best: int
    worst: int

    @property
    def text(self) -> str:
        """*3*, or *2-5* where errors make a tie."""
        return str(self.best) if self.best == self.worst else f"{self.best}–{self.worst}"


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """One athlete. `value` is the newest of the chosen test; `beyond` names rules beyond red in that set."""

    athlete_id: str
    name: str
    sex: str
    phase: str
    last_visit: datetime | None
    tested_at: datetime | None
    value: MetricValue | None
    beyond: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    due: tuple[str, ...] = ()
    set_id: str = ""
    accepted: int = 0
    place: Place | None = None

    @property
    def measurable(self) -> bool:
        """Whether there is a number to rank."""
        return self.value is not None and self.value.measurable


def ranked(entries: Sequence[RosterEntry], *, lowest_first: bool = False) -> tuple[RosterEntry, ...]:
    """The athletes by value with the places that the errors allow; those without a number last, by name.

    Two values are told apart where they differ by more than the root of the sum of their squared 95 %
    half-widths: the 95 % interval of the difference of two independent values. A value without a known
    error can be told apart from none, so its place is any.

    Parameters
    ----------
    lowest_first
        For measures of which less is better.
    """
    known = [one for one in entries if one.measurable]
    values = np.array([one.value.value for one in known if one.value is not None])
    halves = np.array(
        [
            math.inf if one.value.half_width_95 is None else one.value.half_width_95
            for one in known
            if one.value is not None
        ]
    )
    signed = -values if lowest_first else values
    apart = signed[:, None] - signed[None, :] if known else np.zeros((0, 0))
    real = apart > np.hypot(halves[:, None], halves[None, :]) if known else apart.astype(bool)
    beaten_by, beats = real.sum(axis=0), real.sum(axis=1)
    placed = [
        replace(one, place=Place(1 + int(beaten_by[n]), len(known) - int(beats[n])))
        for n, one in enumerate(known)
    ]
    order = sorted(range(len(known)), key=lambda n: (-signed[n], known[n].name.casefold()))
    rest = sorted((one for one in entries if not one.measurable), key=lambda one: one.name.casefold())
    return (*(placed[n] for n in order), *rest)
