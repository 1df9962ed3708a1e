"""What a band or cable set reports: tension, work and clean range; never a strength."""

import numpy as np

from domain.compensation import INSIDE_P, inside_every_limit
from domain.language import say
from domain.metrics.clean import NOT_SEEN
from domain.metrics.definition import Metric, MetricDefinition, MetricKind, RepData, is_band, is_dynamic
from domain.metrics.force import FILTER
from domain.metrics.motion import NO_ANGLE, ROTATION_ERROR
from domain.protocol import Protocol
from domain.results import MetricValue

NO_CELL = say("Not measurable: no cell in line with the band.")
GAP = say("Not measurable: a gap in the tension.")


def tension_peak(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Maximum of the filtered, tared tension, N."""
    force = rep.native_force()
    return metric.value(force.max()) if len(force) else metric.missing(NO_CELL)


def tension_mean(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Mean over time of the filtered, tared tension, N."""
    time_s, force = rep.native_samples()
    if len(force) < 2:
        return metric.missing(NO_CELL)
    return metric.value(np.trapezoid(force, time_s) / (time_s[-1] - time_s[0]))


def band_work(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Integral of tension x lever arm over the angle of the concentric phase, J."""
    tension, angle = rep.channels.get("force_n"), rep.channels.get(rep.angle)
    if tension is None or not len(rep.native_force()):
        return metric.missing(NO_CELL)
    if angle is None or len(angle) < 2 or not np.isfinite(angle).all():
        return metric.missing(NO_ANGLE)
    if rep.lever.reason:
        return metric.missing(rep.lever.reason)
    if not np.isfinite(tension).all():
        return metric.missing(GAP)
    turned = np.radians(_concentric_sign(rep) * np.diff(angle))
    between = (tension[1:] + tension[:-1]) / 2
    return metric.value(float(np.sum(between * np.maximum(turned, 0.0))) * rep.lever.metres)


def clean_rom(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Largest excursion reached before or between excursions beyond a limit, deg."""
    angle = rep.channels.get(rep.angle)
    if angle is None or not len(angle) or not np.isfinite(angle).all():
        return metric.missing(NO_ANGLE)
    if not rep.states or not all(np.isfinite(state.probability_red).all() for state in rep.states):
        return metric.missing(NOT_SEEN)
    inside = inside_every_limit(rep.states)
    if not inside.any():
        return metric.missing(say("Not measurable: the repetition was never inside every limit."))
    gone = rep.direction * (angle - angle[0])
    return metric.value(max(0.0, float(gone[inside].max())))


def _concentric_sign(rep: RepData) -> int:
    """+1 when the concentric phase raises the angle."""
    tempo = rep.protocol.tempo
    first_is_concentric = tempo is None or tempo.starts_concentric
    return rep.direction if first_is_concentric else -rep.direction


def _judged(protocol: Protocol) -> bool:
    return is_dynamic(protocol) and protocol.rotation is not None and bool(protocol.compensations)


_BAND = say("Band or cable sets with a cell in line. A band's force is its stretch: it is never a strength.")
METRICS = (
    Metric(
        MetricDefinition(
            name="tension_peak",
            label=say("Peak tension"),
            unit="N",
            kind=MetricKind.TENSION,
            definition=say(
                "Maximum of the filtered, tared force in line with the band: its stretch, never a strength."
            ),
            parameters=(FILTER,),
            validity=_BAND,
        ),
        is_band,
        tension_peak,
    ),
    Metric(
        MetricDefinition(
            name="tension_mean",
            label=say("Mean tension"),
            unit="N",
            kind=MetricKind.TENSION,
            definition=say(
                "Mean over time of the filtered, tared force in line with the band over the repetition."
            ),
            parameters=(FILTER,),
            validity=_BAND,
        ),
        is_band,
        tension_mean,
    ),
    Metric(
        MetricDefinition(
            name="band_work",
            label=say("Work against the band"),
            unit="J",
            kind=MetricKind.TENSION,
            definition=say(
                "Integral of tension x lever arm x sin(angle of pull) over the joint angle of the "
                "concentric phase."
            ),
            parameters=(
                FILTER,
                say("The angle of the pull is taken as it is set up; it turns with the limb"),
            ),
            validity=say(
                "{band} Needs the angle throughout, a lever arm and the angle of the pull.", band=_BAND
            ),
        ),
        is_band,
        band_work,
    ),
    Metric(
        MetricDefinition(
            name="clean_rom",
            label=say("Clean excursion"),
            unit="deg",
            kind=MetricKind.MOVEMENT,
            definition=say("Largest excursion from the start of the repetition reached inside every limit."),
            parameters=(
                say(
                    "Inside: P against red < {inside_p:g}; after red once it was back inside for 500 ms",
                    inside_p=INSIDE_P,
                ),
            ),
            validity=say("Dynamic sets with a joint angle and a compensation rule whose sensors were seen."),
            error=ROTATION_ERROR,
            decimals=0,
        ),
        _judged,
        clean_rom,
    ),
)
