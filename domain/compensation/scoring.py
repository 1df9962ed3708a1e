"""Scores technique: a repetition, a set, and how technique drifts across a set."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.language import say
from domain.results import Repetition

LEAST_REPS_FOR_SLOPE = 6


@dataclass(frozen=True, slots=True)
class Slope:
    """Change of the score per repetition with its 95 % half-width; NaN and a reason below 6 reps."""

    per_rep: float
    half_width_95: float
    reason: str = ""


def rep_score(probabilities_red: Sequence[Floats]) -> float:
    """100 x the mean over the repetition of (1 - the largest probability against red).

    Parameters
    ----------
    probabilities_red
        One (n,) array per rule over the same rows; unknown rows are left out.

    Returns
    -------
    float
        0-100; NaN when no rule could be seen.
    """
    if not probabilities_red:
        return math.nan
    rules = np.vstack(probabilities_red)
    seen = np.isfinite(rules).any(axis=0)
    if not seen.any():
        return math.nan
    worst = np.nanmax(rules[:, seen], axis=0)
    return float(100.0 * np.mean(1.0 - worst))


def set_score(scores: Sequence[float]) -> float:
    """Mean of the scores that are known; NaN when none is."""
    known = [score for score in scores if math.isfinite(score)]
    return sum(known) / len(known) if known else math.nan


def score_components(repetitions: Sequence[Repetition]) -> dict[str, float]:
    """By rule what it alone makes of the set's score: its mean over the repetitions in which it was seen."""
    by_rule: dict[str, list[float]] = {}
    for rep in repetitions:
        for item in rep.compensations:
            by_rule.setdefault(item.rule_id, []).append(item.score)
    return {rule_id: set_score(scores) for rule_id, scores in by_rule.items()}


def peak_slopes(repetitions: Sequence[Repetition]) -> dict[str, Slope]:
    """By rule how its peak changes from repetition to repetition, in its unit: control under fatigue."""
    rules = dict.fromkeys(item.rule_id for rep in repetitions for item in rep.compensations)
    return {
        rule_id: score_slope(
            [
                next((item.peak for item in rep.compensations if item.rule_id == rule_id), math.nan)
                for rep in repetitions
            ]
        )
        for rule_id in rules
    }


def score_slope(scores: Sequence[float]) -> Slope:
    """Least-squares slope across repetitions with its 95 % interval; not below 6 repetitions.

    An unknown score leaves its place empty: what follows does not move up.
    """
    values = np.array(scores, dtype=np.float64)
    places = np.flatnonzero(np.isfinite(values))
    known = values[places]
    if len(known) < LEAST_REPS_FOR_SLOPE:
        return Slope(
            math.nan,
            math.nan,
            say(
                "Needs {least_reps_for_slope} repetitions, has {count}.",
                least_reps_for_slope=LEAST_REPS_FOR_SLOPE,
                count=len(known),
            ),
        )
    from scipy.special import stdtrit

    x = places - places.mean()
    spread = float((x**2).sum())
    slope = float((x * known).sum() / spread)
    rest = known - known.mean() - slope * x
    error = math.sqrt(float((rest**2).sum()) / (len(known) - 2) / spread)
    return Slope(slope, float(stdtrit(len(known) - 2, 0.975)) * error)
