"""Rotation both ways in one repetition: the total arc, and external and internal rotation from neutral."""

import numpy as np

from domain.channel import Floats
from domain.language import say
from domain.metrics.definition import Metric, MetricDefinition, MetricKind, RepData, is_dynamic
from domain.metrics.motion import NO_ANGLE, ROTATION_ERROR
from domain.protocol import Protocol
from domain.results import MetricValue

MOVEMENT = "rotation arc"
"""The movement of the protocols that turn the limb both ways in every repetition."""
NO_ZERO = say("Not measurable: this position has no anatomical zero, so only the total arc holds.")


def rotation_arc(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Largest - smallest angle of the repetition, deg: needs no zero."""
    angle = _known(rep)
    return metric.missing(NO_ANGLE) if angle is None else metric.value(angle.max() - angle.min())


def er_from_neutral(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """How far the hip turned outward from the anatomical zero, deg; negative where it never got there."""
    return _from_neutral(rep, metric, 1.0)


def ir_from_neutral(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """How far the hip turned inward from the anatomical zero, deg; negative where it never got there."""
    return _from_neutral(rep, metric, -1.0)


def _from_neutral(rep: RepData, metric: MetricDefinition, toward_external: float) -> MetricValue:
    rotation = rep.protocol.rotation
    if rotation is None or rotation.zero is None:
        return metric.missing(NO_ZERO)
    angle = _known(rep)
    if angle is None:
        return metric.missing(NO_ANGLE)
    external = -1.0 if "internal" in rep.protocol.positive_angle.lower() else 1.0
    return metric.value((toward_external * external * angle).max())


def _known(rep: RepData) -> Floats | None:
    angle = rep.channels.get(rep.angle)
    return None if angle is None or not len(angle) or not np.isfinite(angle).all() else angle


def _goes_both_ways(protocol: Protocol) -> bool:
    return is_dynamic(protocol) and protocol.rotation is not None and protocol.movement == MOVEMENT


_VALID = say("Tests that turn the limb both ways, with an angle that is known throughout the repetition.")
_SOURCE = say("Science of the station, sections 2 and 6; error of rotation: JSSM 14-354.")


def _metric(name: str, label: str, definition: str, validity: str) -> MetricDefinition:
    return MetricDefinition(
        name=name,
        label=label,
        unit="deg",
        kind=MetricKind.MOVEMENT,
        definition=definition,
        validity=validity,
        error=ROTATION_ERROR,
        source=_SOURCE,
        decimals=0,
    )


_ZERO = say("{valid} Needs an anatomical zero: alignment residual up to 3 deg.", valid=_VALID)
METRICS = (
    Metric(
        _metric("rotation_arc", say("Total arc"), say("Largest - smallest angle of the repetition."), _VALID),
        _goes_both_ways,
        rotation_arc,
    ),
    Metric(
        _metric(
            "er_from_neutral",
            say("External rotation"),
            say("Furthest external rotation of the repetition from the anatomical zero."),
            _ZERO,
        ),
        _goes_both_ways,
        er_from_neutral,
    ),
    Metric(
        _metric(
            "ir_from_neutral",
            say("Internal rotation"),
            say("Furthest internal rotation of the repetition from the anatomical zero."),
            _ZERO,
        ),
        _goes_both_ways,
        ir_from_neutral,
    ),
)
