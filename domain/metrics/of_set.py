"""Metrics of a whole set: the mean of the accepted repetitions decides, the best stands beside it."""

import math
from collections.abc import Sequence

from domain.compensation.scoring import score_slope, set_score
from domain.error.uncertainty import figure_for, half_width_95
from domain.force.torque import with_lever_error
from domain.language import say
from domain.metrics.counted import counted_metrics
from domain.metrics.definition import MetricKind
from domain.metrics.registry import definition, definitions, metric_names
from domain.metrics.series import series_metrics
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition

TORQUES = tuple(
    item.name for item in definitions() if item.kind is MetricKind.STRENGTH and item.unit in ("Nm", "Nm/kg")
)
NO_REPS = say("No accepted repetition.")
NO_LIMITS = say("No compensation was measured.")


def set_metrics(repetitions: Sequence[Repetition], protocol: Protocol) -> tuple[MetricValue, ...]:
    """Means with their error, best values, count, technique score and its drift."""
    accepted = [rep for rep in repetitions if rep.accepted]
    found = [_mean(name, accepted, protocol) for name in metric_names(protocol)]
    names = {value.name for value in found}
    found += [
        _best(f"best_{name}", name, accepted, protocol)
        for name in ("peak_force", "torque", "rotation_arc")
        if name in names
    ]
    found += series_metrics(accepted, protocol)
    found.append(definition("rep_count").value(len(accepted)))
    found += counted_metrics(accepted, protocol)
    found += _technique([rep.score for rep in accepted])
    return tuple(found)


def _measured(name: str, accepted: Sequence[Repetition]) -> tuple[list[float], str]:
    """The numbers and what is to be known of them; without any, why there is none."""
    values = [value for rep in accepted if (value := rep.metric(name)) is not None]
    seen = [value for value in values if value.measurable]
    told = seen or values
    remark = told[0].reason if told else NO_REPS
    lacking = next((value.reason for value in values if not value.measurable), "")
    if seen and lacking:
        remark = say(
            "{remark} Of {count} of {count2} repetitions; in another: {lacking}",
            remark=remark,
            count=len(seen),
            count2=len(values),
            lacking=lacking,
        ).strip()
    return [value.value for value in seen], remark


def _mean(name: str, accepted: Sequence[Repetition], protocol: Protocol) -> MetricValue:
    numbers, remark = _measured(name, accepted)
    if not numbers:
        return definition(name).missing(remark)
    mean = sum(numbers) / len(numbers)
    return definition(name).value(mean, _half_width(name, mean, len(numbers), protocol), remark)


def _best(best_name: str, name: str, accepted: Sequence[Repetition], protocol: Protocol) -> MetricValue:
    numbers, remark = _measured(name, accepted)
    if not numbers:
        return definition(best_name).missing(remark)
    best = max(numbers)
    return definition(best_name).value(best, _half_width(best_name, best, len(numbers), protocol), remark)


def _half_width(name: str, value: float, reps: int, protocol: Protocol) -> float | None:
    """The 95 % half-width by the test-retest error of this statistic; None where none is known."""
    figure, _ = figure_for(protocol, name, reps=reps)
    if figure is None:
        return None
    half_width = half_width_95(value, figure)
    return with_lever_error(value, half_width) if name in TORQUES else half_width


def _technique(scores: Sequence[float]) -> list[MetricValue]:
    score, slope = set_score(scores), score_slope(scores)
    values = [
        definition("score").missing(NO_LIMITS) if math.isnan(score) else definition("score").value(score)
    ]
    drift = definition("score_slope")
    if slope.reason:
        return [*values, drift.missing(slope.reason)]
    return [*values, drift.value(slope.per_rep, slope.half_width_95)]
