"""Torque of one repetition: as pulled, corrected for the limb's weight, and the load of the relaxed limb."""

import numpy as np

from domain.channel import Floats
from domain.force.limb_load import NOT_TAKEN
from domain.force.torque import LEVER_ERROR_PERCENT
from domain.language import say
from domain.metrics.definition import RETEST, Metric, MetricDefinition, MetricKind, RepData, is_strength
from domain.metrics.force import NO_FORCE
from domain.results import MetricValue

NO_MASS = say("Not measurable: no body mass dated within 30 days.")
NO_ANGLE = say("Not measurable: the angle of the shank is not known throughout the repetition.")
NOTHING_TO_CORRECT = say("Within 5° of hanging the limb weighs less than 1 Nm: not corrected.")


def torque(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Peak force x lever arm x sin(angle of pull), Nm."""
    lever, force = rep.lever, rep.native_force()
    if lever.reason:
        return metric.missing(lever.reason)
    return metric.value(force.max() * lever.metres) if len(force) else metric.missing(NO_FORCE)


def torque_per_mass(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Peak torque / body mass, Nm/kg."""
    return _per_mass(torque(rep, metric), rep, metric)


def torque_corrected(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Peak of (force - weight of the limb at its position) x lever arm x sin(angle of pull), Nm."""
    lever, (time_s, force) = rep.lever, rep.native_samples()
    if lever.reason:
        return metric.missing(lever.reason)
    if not len(force) or rep.correction is None:
        return metric.missing(NO_FORCE)
    correction, psi = rep.correction, _angle_at(rep, time_s)
    if psi is not None and correction.near_hanging(float(psi[int(np.argmax(force))]), lever.metres):
        return metric.value(force.max() * lever.metres, remark=NOTHING_TO_CORRECT)
    weight = correction.weight
    if psi is None and (correction.hanging_deg is not None if weight is None else weight.needs_angle):
        return metric.missing(NO_ANGLE)
    if weight is None:
        return metric.missing(correction.reason)
    limb = weight.force_n(psi if psi is not None else np.zeros(len(force)))
    return metric.value(
        (force - limb).max() * lever.metres, remark=say("Weight of the limb: {how}.", how=weight.how)
    )


def torque_corrected_per_mass(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Corrected peak torque / body mass, Nm/kg."""
    return _per_mass(torque_corrected(rep, metric), rep, metric)


def limb_load(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Mean force of the relaxed limb in the strap, N; stored beside the tare and never part of it."""
    load = rep.correction.limb_load if rep.correction is not None else None
    if load is None or load.reason:
        return metric.missing(load.reason if load is not None else NOT_TAKEN)
    return metric.value(load.mean_n, 1.96 * load.sd_n)


def _per_mass(value: MetricValue, rep: RepData, metric: MetricDefinition) -> MetricValue:
    if not value.measurable:
        return metric.missing(value.reason)
    if not rep.body_mass_kg:
        return metric.missing(NO_MASS)
    return metric.value(value.value / rep.body_mass_kg, remark=value.reason)


def _angle_at(rep: RepData, time_s: Floats) -> Floats | None:
    angle = rep.channels.get(rep.angle)
    if angle is None or not len(angle) or not np.isfinite(angle).all():
        return None
    return np.interp(time_s, rep.time_s, angle)


_LEVER = say("Lever arm: hip rotation from the medial knee joint line to the cuff centre; never hip to ankle")
_ANGLE = say("Angle of the pull to the shank as measured with the set, else as the set-up asks")
_NEEDS = say("Needs a lever arm and a pull at 75-105° to the shank; otherwise there is only force.")
_ERROR = say(
    "{retest} The lever arm's 1 cm, {lever_error_percent:g} %, is added.",
    retest=RETEST,
    lever_error_percent=LEVER_ERROR_PERCENT,
)
_SAGS = say("Not corrected for the limb's weight")
_HOW = (
    say(
        "Weight of the limb: a sin(psi) + b cos(psi) + c fitted to a slow passive "
        "sweep both ways without its end ranges (Anderson 2010); without one, one "
        "relaxed reading above 2 N; else an estimate from body mass, +/- 15 % "
        "(unverified)"
    ),
    say("Within 5° of hanging, below 1 Nm: not corrected, and said so; axis vertical: none"),
)
_MASS = say("Body mass dated within 30 days")


def _metric(
    name: str, label: str, definition: str, *parameters: str, per_mass: bool, corrected: bool
) -> Metric:
    unit = "Nm/kg" if per_mass else "Nm"
    validity = say("{needs} Needs a body mass dated within 30 days.", needs=_NEEDS) if per_mass else _NEEDS
    if corrected:
        validity += say(
            " Needs a sweep, a relaxed reading, or body mass in a position whose hanging is known."
        )
    compute = {
        (False, False): torque,
        (True, False): torque_per_mass,
        (False, True): torque_corrected,
        (True, True): torque_corrected_per_mass,
    }[per_mass, corrected]
    return Metric(
        MetricDefinition(
            name=name,
            label=label,
            unit=unit,
            kind=MetricKind.STRENGTH,
            definition=definition,
            parameters=(_LEVER, _ANGLE, *parameters),
            validity=validity,
            error=_ERROR,
            decimals=2 if per_mass else 1,
        ),
        is_strength,
        compute,
    )


_TORQUE = say("Peak force x lever arm x sin(angle of the pull to the shank)")
METRICS = (
    _metric(
        "torque",
        say("Peak torque"),
        say("{torque}; not corrected for the limb's weight. 1 cm of lever arm is about 3 %.", torque=_TORQUE),
        _SAGS,
        per_mass=False,
        corrected=False,
    ),
    _metric(
        "torque_per_mass",
        say("Peak torque per body mass"),
        say("Peak torque / body mass dated within 30 days."),
        _SAGS,
        _MASS,
        per_mass=True,
        corrected=False,
    ),
    _metric(
        "torque_corrected",
        say("Peak torque, limb weight taken off"),
        say(
            "Peak of (force - force of the relaxed limb at the same position) x lever arm "
            "x sin(angle of pull)."
        ),
        *_HOW,
        per_mass=False,
        corrected=True,
    ),
    _metric(
        "torque_corrected_per_mass",
        say("Peak torque, limb weight taken off, per body mass"),
        say("Corrected peak torque / body mass dated within 30 days."),
        *_HOW,
        _MASS,
        per_mass=True,
        corrected=True,
    ),
    Metric(
        MetricDefinition(
            name="limb_load",
            label=say("Load of the relaxed limb"),
            unit="N",
            kind=MetricKind.LOAD,
            definition=say(
                "Mean force of the relaxed limb in the strap: the second zero, never in the tare."
            ),
            parameters=(say("The sensor is tared with the strap on and the limb out"),),
            validity=say(
                "Needs a relaxed reading of at least 0.5 s, marked in the set, with an SD up to 2 N."
            ),
            error=say("1.96 SD of the reading's samples."),
        ),
        is_strength,
        limb_load,
    ),
)
