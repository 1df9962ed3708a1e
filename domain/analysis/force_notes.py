"""What is printed beside the force numbers of a set: rate, averaging, onset rule, lever and angle of pull."""

import numpy as np

from domain.force.effective_bandwidth import measured_bandwidth
from domain.force.force_track import ForceTrace
from domain.force.onset import MIN_THRESHOLD_N, QUANTISATION_STEPS
from domain.language import say
from domain.metrics.definition import is_strength
from domain.protocol import Protocol, RepSource


def force_notes(
    force: ForceTrace,
    protocol: Protocol,
    *,
    lever_arm_m: float | None,
    measured_pull_deg: float | None,
) -> list[str]:
    """The parameters of a set's force numbers, in sentences; none without a force sensor.

    Parameters
    ----------
    lever_arm_m, measured_pull_deg
        As entered with the set; None where nothing was.
    """
    if len(force.time_s) < 2:
        return []
    notes = [_stream(force)]
    if protocol.rep_source is RepSource.FORCE:
        notes.append(_onset(force, protocol))
    if is_strength(protocol) and lever_arm_m:
        notes.append(_lever(protocol, lever_arm_m, measured_pull_deg))
    return notes


def _stream(force: ForceTrace) -> str:
    found = measured_bandwidth(force.time_s, force.lateness_s, averaged=force.averaged)
    averaged = (
        say(", {averaged} readings averaged by the sensor", averaged=found.averaged)
        if found.averaged > 1
        else ""
    )
    times = (
        say(", times known to {jitter_s:.0f} ms", jitter_s=1000.0 * found.jitter_s)
        if found.jitter_s > 5e-4
        else ""
    )
    # Between two samples that came: a pause of the link is a finding, not another rate.
    rate_hz = 1.0 / float(np.median(np.diff(force.time_s)))
    return say(
        "Force sensor: {rate_hz:.0f} Hz measured{averaged}{times}.",
        rate_hz=rate_hz,
        averaged=averaged,
        times=times,
    )


def _onset(force: ForceTrace, protocol: Protocol) -> str:
    if protocol.onset_fixed_n is not None:
        return say("Onset: {onset_fixed_n:g} N above the baseline.", onset_fixed_n=protocol.onset_fixed_n)
    steps = (
        say(
            ", {quantisation_steps} steps of {step_n:.2g} N",
            quantisation_steps=QUANTISATION_STEPS,
            step_n=force.step_n,
        )
        if force.step_n > 0
        else ""
    )
    return say(
        "Onset: {onset_sd:g} SD above the baseline, at least {min_threshold_n:g} N{steps}.",
        onset_sd=protocol.onset_sd,
        min_threshold_n=MIN_THRESHOLD_N,
        steps=steps,
    )


def _lever(protocol: Protocol, lever_arm_m: float, measured_pull_deg: float | None) -> str:
    how, angle = "measured", measured_pull_deg
    if angle is None:
        how, angle = say("by set-up"), protocol.pull_angle_deg
    words = (
        say("pull at an unknown angle")
        if angle is None
        else say("pull at {angle:.0f}° to the shank ({how})", angle=angle, how=how)
    )
    return say("Lever arm {lever_arm_m:.1f} cm, {words}.", lever_arm_m=100 * lever_arm_m, words=words)
