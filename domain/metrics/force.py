"""Force metrics of one repetition: peak, mean, torque, impulse, time to peak, rate of force development."""

import numpy as np

from domain.metrics.definition import Metric, MetricDefinition, RepData, is_band, is_strength
from domain.results import MetricValue

MEAN_WINDOW_S = 1.0
RFD_WINDOW_S = 0.2
RFD_LEAST_RATE_HZ = 80.0
RAMPED = "Not measurable: ramped effort."
NO_FORCE = "Not measurable: no force samples in this repetition."
NO_ONSET = "Not measurable: no onset found above a steady baseline."
NO_LEVER_ARM = "Not measurable: no lever arm was entered."
NO_MASS = "Not measurable: no body mass dated within 30 days."


def peak_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    force = rep.native_force()
    return metric.value(force.max()) if len(force) else metric.missing(NO_FORCE)


def raw_peak_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    force = rep.native_force(raw=True)
    return metric.value(force.max()) if len(force) else metric.missing(NO_FORCE)


def mean_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    force, time_s = rep.channels.get("force_n"), rep.time_s
    if force is None or len(time_s) < 2:
        return metric.missing(NO_FORCE)
    rows = round(MEAN_WINDOW_S / float(time_s[1] - time_s[0]))
    if len(force) < rows:
        return metric.missing(f"Not measurable: shorter than {MEAN_WINDOW_S:g} s.")
    means = np.convolve(force, np.full(rows, 1.0 / rows), "valid")
    if not np.isfinite(means).any():
        return metric.missing("Not measurable: no second of force without a gap.")
    return metric.value(np.nanmax(means))


def torque(rep: RepData, metric: MetricDefinition) -> MetricValue:
    force = rep.native_force()
    if not rep.lever_arm_m:
        return metric.missing(NO_LEVER_ARM)
    return metric.value(force.max() * rep.lever_arm_m) if len(force) else metric.missing(NO_FORCE)


def torque_per_mass(rep: RepData, metric: MetricDefinition) -> MetricValue:
    force = rep.native_force()
    if not rep.lever_arm_m:
        return metric.missing(NO_LEVER_ARM)
    if not rep.body_mass_kg:
        return metric.missing(NO_MASS)
    if not len(force):
        return metric.missing(NO_FORCE)
    return metric.value(force.max() * rep.lever_arm_m / rep.body_mass_kg)


def impulse(rep: RepData, metric: MetricDefinition) -> MetricValue:
    if not np.isfinite(rep.onset.time_s):
        return metric.missing(NO_ONSET)
    window = (rep.force_time_s >= rep.onset.time_s) & (rep.force_time_s <= rep.end_s)
    force = rep.force_n[window] - rep.onset.baseline_n
    if len(force) < 2 or not np.isfinite(force).all():
        return metric.missing("Not measurable: a gap in the force.")
    return metric.value(float(np.trapezoid(force, rep.force_time_s[window])))


def time_to_peak(rep: RepData, metric: MetricDefinition) -> MetricValue:
    if rep.protocol.effort == "ramped":
        return metric.missing(RAMPED)
    if not np.isfinite(rep.onset.time_s):
        return metric.missing(NO_ONSET)
    return metric.value(rep.peak_s - rep.onset.time_s)


def rfd(rep: RepData, metric: MetricDefinition) -> MetricValue:
    if rep.protocol.effort != "fast_and_hard":
        return metric.missing(RAMPED)
    onset, time_s = rep.onset.time_s, rep.force_time_s
    if not np.isfinite(onset):
        return metric.missing(NO_ONSET)
    rate = (len(time_s) - 1) / float(time_s[-1] - time_s[0])
    if rate < RFD_LEAST_RATE_HZ:
        return metric.missing(f"Not measurable: {rate:.0f} Hz is too slow, this needs 80 Hz.")
    first, last = np.interp([onset, onset + RFD_WINDOW_S], time_s, rep.raw_force_n)
    return metric.value((last - first) / RFD_WINDOW_S)


def tension_peak(rep: RepData, metric: MetricDefinition) -> MetricValue:
    force = rep.native_force()
    return metric.value(force.max()) if len(force) else metric.missing("No cell in line with the band.")


_FILTER = (
    "Filter: symmetric FIR (Hann), -3 dB near 10 Hz, delay removed; its exact length is printed with the set."
)
_PULL_ANGLE = "the pull taken at 90 degrees to the shank by set-up"
METRICS = (
    Metric(
        MetricDefinition(
            "peak_force",
            "Peak force",
            "N",
            f"Maximum of the filtered, tared force inside the repetition. {_FILTER}",
            "Definition of the station.",
        ),
        is_strength,
        peak_force,
    ),
    Metric(
        MetricDefinition(
            "peak_force_raw",
            "Raw peak force",
            "N",
            "Maximum of the tared force inside the repetition, unfiltered.",
            "Definition of the station.",
        ),
        is_strength,
        raw_peak_force,
    ),
    Metric(
        MetricDefinition(
            "mean_force_1s",
            "Mean force over 1 s",
            "N",
            "Best moving average of the filtered force over 1 s inside the repetition.",
            "Definition of the station.",
        ),
        is_strength,
        mean_force,
    ),
    Metric(
        MetricDefinition(
            "torque",
            "Peak torque",
            "Nm",
            f"Peak force x lever arm (medial knee joint line to cuff centre), {_PULL_ANGLE}; "
            "not corrected for gravity. 1 cm of lever arm is about 3 %.",
            "Definition of the station.",
        ),
        is_strength,
        torque,
    ),
    Metric(
        MetricDefinition(
            "torque_per_mass",
            "Peak torque per body mass",
            "Nm/kg",
            "Peak torque / body mass dated within 30 days.",
            "Definition of the station.",
            2,
        ),
        is_strength,
        torque_per_mass,
    ),
    Metric(
        MetricDefinition(
            "impulse",
            "Impulse",
            "N s",
            "Integral of the filtered force above its baseline, from the onset to the end of the repetition.",
            "Trust order CV < 10 % (Curovic 2026).",
            0,
        ),
        is_strength,
        impulse,
    ),
    Metric(
        MetricDefinition(
            "time_to_peak",
            "Time to peak",
            "s",
            "Onset to peak; only with a fast-and-hard instruction.",
            "Low trust: ICC 0.68-0.71, CV > 24 % (Curovic 2026).",
            2,
        ),
        is_strength,
        time_to_peak,
    ),
    Metric(
        MetricDefinition(
            "rfd",
            "RFD 0-200 ms",
            "N/s",
            "(F(onset + 200 ms) - F(onset)) / 200 ms, unfiltered force, interpolated; only with a "
            "fast-and-hard instruction and at least 80 Hz.",
            "Maffiuletti 2016; fixed windows preferred (Moir 2019).",
            0,
        ),
        is_strength,
        rfd,
    ),
    Metric(
        MetricDefinition(
            "tension_peak",
            "Peak tension",
            "N",
            "Maximum of the filtered, tared force in line with the band: its stretch, never a strength.",
            "Definition of the station.",
        ),
        is_band,
        tension_peak,
    ),
)
