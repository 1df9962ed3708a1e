"""Movement metrics of one repetition: excursion, peak angle, duration."""

import numpy as np

from domain.language import say
from domain.metrics.definition import Metric, MetricDefinition, MetricKind, RepData, is_dynamic
from domain.protocol import Protocol
from domain.results import MetricValue

NO_ANGLE = say("Not measurable: the angle is not known throughout the repetition.")


def rom(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Largest angle - angle at the start, in the direction of the first phase, deg."""
    angle = rep.channels.get(rep.angle)
    if angle is None or not len(angle) or not np.isfinite(angle).all():
        return metric.missing(NO_ANGLE)
    signed = rep.direction * angle
    return metric.value(signed.max() - signed[0])


def peak_angle(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Angle furthest from the still pose in the direction of the first phase, deg."""
    angle = rep.channels.get(rep.angle)
    if angle is None or not len(angle) or not np.isfinite(angle).all():
        return metric.missing(NO_ANGLE)
    return metric.value(rep.direction * (rep.direction * angle).max())


def rep_duration(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """End - start, s."""
    return metric.value(rep.end_s - rep.start_s)


def _any(protocol: Protocol) -> bool:
    del protocol
    return True


def _has_joint_angle(protocol: Protocol) -> bool:
    return is_dynamic(protocol) and protocol.rotation is not None


ROTATION_ERROR = say("Not known for the athlete; slow / medium / fast rotation carries 3.2 / 3.6 / 5.6 deg.")
_SOURCE = say("Definition of the station; error of rotation: JSSM 14-354.")
METRICS = (
    Metric(
        MetricDefinition(
            name="rom",
            label=say("Excursion"),
            unit="deg",
            kind=MetricKind.MOVEMENT,
            definition=say(
                "Largest angle - angle at the start of the repetition, in the direction of its first phase."
            ),
            validity=say("Dynamic sets whose angle is known throughout the repetition."),
            error=ROTATION_ERROR,
            source=_SOURCE,
            decimals=0,
        ),
        is_dynamic,
        rom,
    ),
    Metric(
        MetricDefinition(
            name="peak_angle",
            label=say("Peak angle"),
            unit="deg",
            kind=MetricKind.MOVEMENT,
            definition=say("Angle furthest from the still pose in the direction of the first phase."),
            validity=say("Dynamic sets with a joint angle that is known throughout the repetition."),
            error=ROTATION_ERROR,
            source=_SOURCE,
            decimals=0,
        ),
        _has_joint_angle,
        peak_angle,
    ),
    Metric(
        MetricDefinition(
            name="rep_duration",
            label=say("Duration"),
            unit="s",
            kind=MetricKind.MOVEMENT,
            definition=say("Start to end of the repetition on the common grid."),
        ),
        _any,
        rep_duration,
    ),
)
