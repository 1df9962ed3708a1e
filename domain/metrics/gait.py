"""Walking: the cadence of a stride."""

from domain.language import say
from domain.metrics.definition import UNKNOWN_ERROR, Metric, MetricDefinition, MetricKind, RepData
from domain.protocol import Protocol
from domain.results import MetricValue

MOVEMENT = "walking"
STEPS_A_STRIDE = 2


def cadence(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Steps a minute, from a repetition that is one stride of the leg with the sensor."""
    seconds = rep.end_s - rep.start_s
    if not seconds > 0:
        return metric.missing(say("Not measurable: the stride has no length."))
    return metric.value(60.0 * STEPS_A_STRIDE / seconds)


def _walks(protocol: Protocol) -> bool:
    return protocol.movement == MOVEMENT


METRICS = (
    Metric(
        MetricDefinition(
            name="cadence",
            label=say("Cadence"),
            unit="steps/min",
            kind=MetricKind.MOVEMENT,
            definition=say(
                "Two steps over the duration of a stride; a repetition of the walk check is a stride."
            ),
            validity=say("The walk check; read as change against the athlete's own earlier check only."),
            error=UNKNOWN_ERROR,
            source=say("Science of the station, section 6."),
            decimals=0,
        ),
        _walks,
        cadence,
    ),
)
