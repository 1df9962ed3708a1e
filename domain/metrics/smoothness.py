"""How a repetition rises: early peak, jerk and hitching, from the angle or the force."""

import math
from functools import partial

from domain.force.smoothness import UNKNOWN_RISE, Rise, measure_rise
from domain.language import say
from domain.metrics.definition import Metric, MetricDefinition, MetricKind, RepData, is_dynamic, is_strength
from domain.protocol import Protocol, RepSource
from domain.results import MetricValue

NO_RISE = say("Not measurable: the rise is shorter than 0.1 s or has a gap.")
RAMPED = say("Not measurable: ramped effort.")


def rise_of(rep: RepData) -> Rise:
    """The rise of the signal that carries the repetition."""
    if rep.protocol.rep_source is RepSource.FORCE:
        values = rep.channels.get("force_n")
        return UNKNOWN_RISE if values is None else measure_rise(rep.time_s, values)
    values = rep.channels.get(rep.angle)
    return UNKNOWN_RISE if values is None else measure_rise(rep.time_s, rep.direction * values)


def _rise(rep: RepData, metric: MetricDefinition, *, number: str) -> MetricValue:
    if number == "peak_percent" and is_strength(rep.protocol) and rep.protocol.effort == "ramped":
        return metric.missing(RAMPED)
    value = float(getattr(rise_of(rep), number))
    return metric.missing(NO_RISE) if math.isnan(value) else metric.value(value)


def _rises(protocol: Protocol) -> bool:
    return is_strength(protocol) or is_dynamic(protocol)


_PARAMETERS = (say("from the start to 90 % of the highest value"), say("speed smoothed over 100 ms (Hann)"))
_VALID = say("A rise of at least 0.1 s without a gap.")
METRICS = (
    Metric(
        MetricDefinition(
            name="early_peak",
            label=say("Peak speed at"),
            unit="%",
            kind=MetricKind.TECHNIQUE,
            definition=say(
                "Where in the rise the speed of the angle, or the slope of the force, is largest: 50 "
                "% in a smooth movement, less in one that is thrown."
            ),
            parameters=_PARAMETERS,
            validity=say("{valid} Isometric sets only with the fast-and-hard instruction.", valid=_VALID),
            source=say("Definition of the station; minimum jerk: Flash and Hogan 1985."),
            decimals=0,
        ),
        _rises,
        partial(_rise, number="peak_percent"),
    ),
    Metric(
        MetricDefinition(
            name="jerk",
            label=say("Smoothness (log jerk)"),
            unit="",
            kind=MetricKind.TECHNIQUE,
            definition=say(
                "Log dimensionless jerk of the rise: -ln(T^3 / v_peak^2 x integral of the "
                "squared second derivative of the speed). About -5.3 in a movement of minimum "
                "jerk, lower the jerkier."
            ),
            parameters=_PARAMETERS,
            validity=_VALID,
            source=say("Balasubramanian et al. 2015, J NeuroEng Rehabil 12:112."),
        ),
        _rises,
        partial(_rise, number="jerk"),
    ),
    Metric(
        MetricDefinition(
            name="hitches",
            label=say("Hitches"),
            unit="",
            kind=MetricKind.TECHNIQUE,
            definition=say("How often the rise fell below 20 % of its peak speed and went on above 40 %."),
            parameters=_PARAMETERS,
            validity=_VALID,
            error=say("None: it is a count."),
            decimals=0,
        ),
        _rises,
        partial(_rise, number="hitches"),
    ),
)
