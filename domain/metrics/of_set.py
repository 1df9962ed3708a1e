"""Metrics of a whole set: the mean of the accepted repetitions decides, the best stands beside it."""

import math
from collections.abc import Sequence

from domain.metrics.registry import definition, metric_names
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition
from domain.scoring import score_slope, set_score
from domain.uncertainty import figure_for, half_width_95

NO_REPS = "No accepted repetition."
NO_LIMITS = "No compensation was measured."


def set_metrics(repetitions: Sequence[Repetition], protocol: Protocol) -> tuple[MetricValue, ...]:
    """Means with their error, best values, count, technique score and its drift."""
    accepted = [rep for rep in repetitions if rep.accepted]
    found = [_mean(name, accepted, protocol) for name in metric_names(protocol)]
    names = {value.name for value in found}
    found += [_best(f"best_{name}", name, accepted) for name in ("peak_force", "torque") if name in names]
    found.append(definition("rep_count").value(len(accepted)))
    found += _technique([rep.score for rep in accepted])
    return tuple(found)


def _measured(name: str, accepted: Sequence[Repetition]) -> tuple[list[float], str]:
    values = [value for rep in accepted if (value := rep.metric(name)) is not None]
    reason = values[0].reason if values else NO_REPS
    return [value.value for value in values if value.measurable], reason


def _mean(name: str, accepted: Sequence[Repetition], protocol: Protocol) -> MetricValue:
    numbers, reason = _measured(name, accepted)
    if not numbers:
        return definition(name).missing(reason)
    mean = sum(numbers) / len(numbers)
    figure, _ = figure_for(protocol, name, reps=len(numbers))
    return definition(name).value(mean, half_width_95(mean, figure) if figure else None)


def _best(best_name: str, name: str, accepted: Sequence[Repetition]) -> MetricValue:
    numbers, reason = _measured(name, accepted)
    return definition(best_name).value(max(numbers)) if numbers else definition(best_name).missing(reason)


def _technique(scores: Sequence[float]) -> list[MetricValue]:
    score, slope = set_score(scores), score_slope(scores)
    values = [
        definition("score").missing(NO_LIMITS) if math.isnan(score) else definition("score").value(score)
    ]
    drift = definition("score_slope")
    if slope.reason:
        return [*values, drift.missing(slope.reason)]
    return [*values, drift.value(slope.per_rep, slope.half_width_95)]
