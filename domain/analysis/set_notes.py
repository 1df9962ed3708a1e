"""What is said about a whole set: the filter, force and angles it rests on, and the sensors it lacked."""

from collections.abc import Collection, Iterator, Sequence

from domain.analysis.force_notes import force_notes
from domain.analysis.rep_builder import HIP_ANGLE, MOTION_ANGLE, OPENING_ANGLE
from domain.analysis.signals import SetSignals
from domain.force.force_track import ForceTrace
from domain.force.limb_load import measured_pull_angle_deg
from domain.language import say
from domain.motion.angle_honesty import angle_notes
from domain.protocol import Protocol
from domain.results import BOUNDARIES_BY_COACH, Finding, Severity
from domain.session import Mark


def missing_sensors(protocol: Protocol, channels: Collection[str]) -> Iterator[Finding]:
    """A warning for each thing that the protocol asks for and no sensor saw."""
    seen = {HIP_ANGLE, OPENING_ANGLE} & set(channels)
    if protocol.rotation is not None and MOTION_ANGLE in channels and not seen:
        sentence = say(
            "No sensor sat on the {limb}: what was counted is the motion of another place.",
            limb=protocol.rotation.limb,
        )
        yield Finding("limb_unseen", sentence, Severity.WARNING)
    for rule in protocol.compensations:
        if rule.signal not in channels:
            sentence = say(
                "{rule_label} was not watched: its sensor was not connected.", rule_label=rule.label
            )
            yield Finding(f"{rule.rule_id}_unseen", sentence, Severity.WARNING)


def set_notes(
    protocol: Protocol,
    force: ForceTrace,
    *,
    signals: SetSignals,
    marks: Sequence[Mark],
    lever_arm_m: float | None,
    pelvis: bool,
    placed: bool,
) -> tuple[str, ...]:
    """Sentences for the report, in this order: filter, force, angles, who placed the boundaries.

    Parameters
    ----------
    pelvis
        Whether a sensor on the pelvis was seen.
    placed
        Whether a coach placed the repetitions.
    """
    parameters = signals.filter_parameters
    return (
        *([] if parameters is None else [say("Force filter: {parameters}.", parameters=parameters.text)]),
        *force_notes(
            force, protocol, lever_arm_m=lever_arm_m, measured_pull_deg=measured_pull_angle_deg(marks)
        ),
        *angle_notes(signals.alignment, signals.zero_source, protocol, pelvis=pelvis),
        *([BOUNDARIES_BY_COACH] if placed else []),
    )
