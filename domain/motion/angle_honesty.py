"""What is taken back from finished repetitions when their angle turned out not to be measurable."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from domain.channel import Floats
from domain.language import say
from domain.motion.alignment import HingeAlignment
from domain.motion.closing import LARGEST_CLOSURE_DEG
from domain.motion.zero import LARGEST_RESIDUAL_DEG, ZeroSource
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition

FROM_NEUTRAL = ("peak_angle", "er_from_neutral", "ir_from_neutral")
"""Metrics that count from the anatomical zero."""
ONLY_ARC = say(
    "Not measurable: the sensor's alignment is not known to {largest_residual_deg:g}°, "
    "so only the total arc holds. Place the sensor as the picture shows and repeat the "
    "functional movement.",
    largest_residual_deg=LARGEST_RESIDUAL_DEG,
)


def honest_angles(
    repetitions: Sequence[Repetition],
    protocol: Protocol,
    *,
    zero: ZeroSource | None,
    time_s: Floats,
    closure_error_deg: Floats,
) -> tuple[Repetition, ...]:
    """The repetitions without the angles that do not hold.

    Parameters
    ----------
    repetitions
        As they were found, in order.
    protocol
        Its rotation says whether there is an anatomical zero.
    zero
        What hip rotation counted from; None before any still pose.
    time_s, closure_error_deg
        (n,) rows of the set; NaN where no heading-only trial has closed yet.
    """
    from_neutral = protocol.rotation is not None and protocol.rotation.zero is not None
    starts = [*(rep.start_s for rep in repetitions), np.inf][1:]
    kept = []
    for rep, until_s in zip(repetitions, starts, strict=True):
        after = (time_s >= rep.end_s) & (time_s < until_s) & np.isfinite(closure_error_deg)
        error = closure_error_deg[after]
        metrics = rep.metrics
        if len(error) and error[-1] > LARGEST_CLOSURE_DEG:
            reason = say(
                "Not measurable: the angle came back {error:.0f}° beside its start, more than "
                "{largest_closure_deg:g}°. Repeat the trial within 20 s and end it in the start pose.",
                error=error[-1],
                largest_closure_deg=LARGEST_CLOSURE_DEG,
            )
            metrics = _without(metrics, reason, unit="deg")
        elif from_neutral and zero is ZeroSource.STILL_POSE:
            metrics = _without(metrics, ONLY_ARC, names=FROM_NEUTRAL)
        kept.append(rep if metrics is rep.metrics else replace(rep, metrics=metrics))
    return tuple(kept)


def angle_notes(
    alignment: HingeAlignment | None, zero: ZeroSource | None, protocol: Protocol, *, pelvis: bool
) -> list[str]:
    """What to know of the angles: where the axis comes from, what they count from, what is in them.

    Parameters
    ----------
    pelvis
        Whether a sensor told how the pelvis turned.
    """
    if alignment is None:
        return []
    notes = [
        say(
            "Rotation axis from: {found_by}.",
            found_by=say("functional movement") if alignment.found else say("placement picture only"),
        )
    ]
    if alignment.found:
        method = {"pca": "PCA", "hinge": say("Olsson/Seel")}[alignment.method]
        notes.append(
            say(
                "Axis by {method}, residual {residual_deg:.1f}°.",
                method=method,
                residual_deg=alignment.residual_deg,
            )
        )
    if protocol.rotation is not None and not pelvis:
        notes.append(say("No pelvis sensor: what the pelvis turned is not taken off the angle."))
    if protocol.rotation is not None and protocol.rotation.zero is not None and zero is not None:
        anatomical = zero is ZeroSource.ANATOMICAL
        notes.append(
            say("Angles count from the anatomical zero of the position.")
            if anatomical
            else say("Angles count from the still pose: only the total arc and excursions hold.")
        )
    return notes


def _without(
    metrics: tuple[MetricValue, ...], reason: str, *, unit: str = "", names: tuple[str, ...] = ()
) -> tuple[MetricValue, ...]:
    return tuple(
        replace(m, value=float("nan"), half_width_95=None, reason=reason)
        if m.measurable and (m.unit == unit or m.name in names)
        else m
        for m in metrics
    )
