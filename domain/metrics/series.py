"""Metrics that only a series of repetitions has: fatigue, strength endurance, critical force and W'."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from domain.force.critical_force import LEAST_REPS, critical_force
from domain.force.fatigue import SeriesValue, fatigue_index_percent, strength_endurance_percent
from domain.language import say
from domain.library.starting_values import starting_value
from domain.metrics.definition import MetricDefinition, MetricKind, is_strength
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition

ENDURANCE = (10, 5.0, 10.0)
"""Repetitions, seconds held and seconds of rest of the strength-endurance test."""


@dataclass(frozen=True, slots=True)
class SeriesMetric:
    """A definition, the protocols that ask for it, and its function of the accepted repetitions."""

    definition: MetricDefinition
    applies: Callable[[Protocol], bool]
    compute: Callable[[Sequence[Repetition]], SeriesValue]


def series_metrics(accepted: Sequence[Repetition], protocol: Protocol) -> list[MetricValue]:
    """Every metric of the series that applies to this protocol."""
    return [_value(metric, accepted) for metric in SERIES_METRICS if metric.applies(protocol)]


def is_endurance(protocol: Protocol) -> bool:
    """10 maximal holds of 5 s with 10 s rest."""
    shape = (protocol.reps, protocol.hold_s, protocol.rest_s)
    return is_strength(protocol) and protocol.effort != "submaximal" and shape == ENDURANCE


def is_repeaters(protocol: Protocol) -> bool:
    """An all-out series: at least 12 maximal holds, each with less rest than the hold is long."""
    maximal = is_strength(protocol) and protocol.effort != "submaximal"
    return maximal and protocol.reps >= LEAST_REPS and protocol.rest_s < protocol.hold_s


def fatigue_index(accepted: Sequence[Repetition]) -> SeriesValue:
    """1 - mean(last three) / mean(best three) of the peak forces, %."""
    return fatigue_index_percent(_all(accepted, "peak_force"))


def strength_endurance(accepted: Sequence[Repetition]) -> SeriesValue:
    """Mean of the last three peak forces of ten as a share of the first three, %."""
    return strength_endurance_percent(_all(accepted, "peak_force"))


def critical_level(accepted: Sequence[Repetition]) -> SeriesValue:
    """Mean force of the tail of the series, N."""
    return critical_force(_all(accepted, "mean_force_rep"), _all(accepted, "rep_duration")).force_n


def w_prime(accepted: Sequence[Repetition]) -> SeriesValue:
    """Area above the critical force, N s."""
    return critical_force(_all(accepted, "mean_force_rep"), _all(accepted, "rep_duration")).w_prime_n_s


def _all(accepted: Sequence[Repetition], name: str) -> list[float]:
    values = (rep.metric(name) for rep in accepted)
    return [value.value if value is not None else float("nan") for value in values]


def _value(metric: SeriesMetric, accepted: Sequence[Repetition]) -> MetricValue:
    found = metric.compute(accepted)
    if found.reason:
        return metric.definition.missing(found.reason)
    return metric.definition.value(found.value, found.half_width_95)


_SCATTER = say("Scatter of the repetitions about their trend in this set; no day-to-day error.")
_TAIL = starting_value("critical_force_tail_reps")
_TAIL_WORDS = f"Tail: last {_TAIL.value:.0f} repetitions ({_TAIL.quality}: {_TAIL.source})"
_ALL_OUT = say(
    "All-out series of at least {least_reps} maximal holds, each with less rest than the hold is long.",
    least_reps=LEAST_REPS,
)
SERIES_METRICS = (
    SeriesMetric(
        MetricDefinition(
            name="fatigue_index",
            label=say("Fatigue index"),
            unit="%",
            kind=MetricKind.ENDURANCE,
            definition=say(
                "100 x (1 - mean of the last three / mean of the best three) of the peak forces of "
                "the accepted repetitions."
            ),
            validity=say("Strength sets; not below 6 repetitions."),
            error=_SCATTER,
            source=say("Against the best, not the first three, which underestimate fatigue."),
            decimals=0,
        ),
        is_strength,
        fatigue_index,
    ),
    SeriesMetric(
        MetricDefinition(
            name="strength_endurance",
            label=say("Strength kept"),
            unit="%",
            kind=MetricKind.ENDURANCE,
            definition=say(
                "Mean of the last three peak forces as a share of the mean of the first three, in ten "
                "maximal holds of 5 s with 10 s rest."
            ),
            validity=say(
                "That test only, with all ten accepted. A single 60 s hold is unreliable (ICC 0.31)."
            ),
            error=_SCATTER,
            source=say(
                "peerj.17951 (mid-thigh pull): ICC 0.79-0.81; ours gives the share, not the difference."
            ),
            decimals=0,
        ),
        is_endurance,
        strength_endurance,
    ),
    SeriesMetric(
        MetricDefinition(
            name="critical_force",
            label=say("Critical force"),
            unit="N",
            kind=MetricKind.ENDURANCE,
            definition=say("Mean force of the last repetitions of an all-out series."),
            parameters=(_TAIL_WORDS,),
            validity=_ALL_OUT,
            error=say("Scatter of the tail in this set; no day-to-day error."),
        ),
        is_repeaters,
        critical_level,
    ),
    SeriesMetric(
        MetricDefinition(
            name="w_prime",
            label="W'",
            unit="N s",
            kind=MetricKind.ENDURANCE,
            definition=say(
                "Sum over the repetitions of (mean force - critical force) x duration where the mean "
                "is above it."
            ),
            parameters=(_TAIL_WORDS,),
            validity=_ALL_OUT,
            error=say("That of the critical force, over the time above it."),
            decimals=0,
        ),
        is_repeaters,
        w_prime,
    ),
)
