"""What the athlete is shown of a repetition, when, and what is kept of it: a rule without a screen."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from random import Random

FADED_BLOCK = 2
"""Faded feedback shows one repetition of every two (Aoyagi 2019: 50 %)."""
LEAST_SHOWN_S = 0.5
"""A cue that has come or gone stays so this long, so that a value on the edge does not make it flicker."""


class Sight(StrEnum):
    """What the athlete aims at."""

    BAR = "bar"
    BAND = "band"
    PATH = "path"
    TEMPO = "tempo"
    BALANCE = "balance"
    MIRROR = "mirror"
    GLIDE = "glide"
    FILL = "fill"
    CAMERA = "camera"


class FeedbackMode(StrEnum):
    """When the athlete sees it."""

    CONCURRENT = "concurrent"
    BANDWIDTH = "bandwidth"
    FADED = "faded"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Exposure:
    """What the athlete saw of one repetition: the mode, and whether feedback was shown in it at all."""

    rep_number: int
    mode: FeedbackMode
    shown: bool


def shown_in_rep(mode: FeedbackMode, rep_number: int, *, seed: int = 0) -> bool | None:
    """Whether repetition `rep_number` (from 1) has feedback; None where it depends on how it goes.

    Faded feedback shows one repetition of each pair; which one is drawn by `seed`, so that the athlete
    cannot know it and the same seed gives the same set again.

    Raises
    ------
    ValueError
        When `rep_number` is less than 1.
    """
    if rep_number < 1:
        raise ValueError("Repetitions are counted from 1.")
    if mode is FeedbackMode.BANDWIDTH:
        return None
    if mode is FeedbackMode.FADED:
        block, place = divmod(rep_number - 1, FADED_BLOCK)
        return Random(seed * 1_000_003 + block).randrange(FADED_BLOCK) == place
    return mode is FeedbackMode.CONCURRENT


def is_outside(value: float, low: float, high: float) -> bool:
    """Whether a value is out of its tolerance; one that is not measurable is not."""
    return math.isfinite(value) and not low <= value <= high


class FeedbackRule:
    """Follows one set: says at every moment whether to show, and afterwards what was shown of each rep.

    Parameters
    ----------
    mode
        When the athlete sees the feedback.
    seed
        Draws the repetitions of faded feedback.
    """

    def __init__(self, mode: FeedbackMode, *, seed: int = 0) -> None:
        self.mode = mode
        self._seed = seed
        self._shows = mode is not FeedbackMode.BANDWIDTH
        self._changed_s = -math.inf
        self._seen: dict[int, bool] = {}

    def shows(self, rep_number: int, time_s: float, *, outside: bool = False) -> bool:
        """Whether feedback is shown at `time_s` of repetition `rep_number`.

        `outside` tells whether the value, or the form, is out of its tolerance; it counts in bandwidth
        feedback only.
        """
        planned = shown_in_rep(self.mode, rep_number, seed=self._seed)
        shows = self._by_bandwidth(time_s, outside=outside) if planned is None else planned
        self._seen[rep_number] = self._seen.get(rep_number, False) or shows
        return shows

    def exposure(self, rep_number: int) -> Exposure:
        """What was shown of a finished repetition."""
        planned = shown_in_rep(self.mode, rep_number, seed=self._seed)
        seen = self._seen.get(rep_number, False) if planned is None else planned
        return Exposure(rep_number, self.mode, seen)

    def exposures(self, reps: int) -> Iterator[Exposure]:
        """What was shown of the first `reps` repetitions."""
        return (self.exposure(number) for number in range(1, reps + 1))

    def _by_bandwidth(self, time_s: float, *, outside: bool) -> bool:
        if outside is not self._shows and time_s - self._changed_s >= LEAST_SHOWN_S:
            self._shows, self._changed_s = outside, time_s
        return self._shows
