"""Movement metrics of one repetition: excursion, peak angle, duration."""

import numpy as np

from domain.metrics.definition import Metric, MetricDefinition, RepData, is_dynamic
from domain.protocol import Protocol
from domain.results import MetricValue

NO_ANGLE = "Not measurable: the angle is not known throughout the repetition."


def rom(rep: RepData, metric: MetricDefinition) -> MetricValue:
    angle = rep.channels.get(rep.angle)
    if angle is None or not len(angle) or not np.isfinite(angle).all():
        return metric.missing(NO_ANGLE)
    signed = rep.direction * angle
    return metric.value(signed.max() - signed[0])


def peak_angle(rep: RepData, metric: MetricDefinition) -> MetricValue:
    angle = rep.channels.get(rep.angle)
    if angle is None or not len(angle) or not np.isfinite(angle).all():
        return metric.missing(NO_ANGLE)
    return metric.value(rep.direction * (rep.direction * angle).max())


def rep_duration(rep: RepData, metric: MetricDefinition) -> MetricValue:
    return metric.value(rep.end_s - rep.start_s)


def _any(protocol: Protocol) -> bool:
    del protocol
    return True


def _has_joint_angle(protocol: Protocol) -> bool:
    return is_dynamic(protocol) and protocol.rotation is not None


METRICS = (
    Metric(
        MetricDefinition(
            "rom",
            "Excursion",
            "deg",
            "Largest angle - angle at the start of the repetition, in the direction of its first phase.",
            "Slow / medium / fast rotation carries 3.2 / 3.6 / 5.6 deg (JSSM 14-354).",
            0,
        ),
        is_dynamic,
        rom,
    ),
    Metric(
        MetricDefinition(
            "peak_angle",
            "Peak angle",
            "deg",
            "Angle furthest from the still pose in the direction of the first phase.",
            "Slow / medium / fast rotation carries 3.2 / 3.6 / 5.6 deg (JSSM 14-354).",
            0,
        ),
        _has_joint_angle,
        peak_angle,
    ),
    Metric(
        MetricDefinition(
            "rep_duration",
            "Duration",
            "s",
            "Start to end of the repetition on the common grid.",
            "Definition of the station.",
        ),
        _any,
        rep_duration,
    ),
)
