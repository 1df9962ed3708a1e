"""What is printed beside the force numbers of a set: rate, averaging, onset rule, lever and angle of pull."""

import numpy as np

from domain.force.effective_bandwidth import measured_bandwidth
from domain.force.force_track import ForceTrace
from domain.force.onset import MIN_THRESHOLD_N, QUANTISATION_STEPS
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
    averaged = f", {found.averaged} readings averaged by the sensor" if found.averaged > 1 else ""
    times = f", times known to {1e3 * found.jitter_s:.0f} ms" if found.jitter_s > 5e-4 else ""
    # Between two samples that came: a pause of the link is a finding, not another rate.
    rate_hz = 1.0 / float(np.median(np.diff(force.time_s)))
    return f"Force sensor: {rate_hz:.0f} Hz measured{averaged}{times}."


def _onset(force: ForceTrace, protocol: Protocol) -> str:
    if protocol.onset_fixed_n is not None:
        return f"Onset: {protocol.onset_fixed_n:g} N above the baseline."
    steps = f", {QUANTISATION_STEPS} steps of {force.step_n:.2g} N" if force.step_n > 0 else ""
    return f"Onset: {protocol.onset_sd:g} SD above the baseline, at least {MIN_THRESHOLD_N:g} N{steps}."


def _lever(protocol: Protocol, lever_arm_m: float, measured_pull_deg: float | None) -> str:
    how, angle = "measured", measured_pull_deg
    if angle is None:
        how, angle = "by set-up", protocol.pull_angle_deg
    words = "pull at an unknown angle" if angle is None else f"pull at {angle:.0f}° to the shank ({how})"
    return f"Lever arm {100 * lever_arm_m:.1f} cm, {words}."
