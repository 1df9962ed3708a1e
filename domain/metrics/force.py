"""Force of one repetition: peak, raw peak, mean over a second and over the repetition, impulse."""

import numpy as np

from domain.language import say
from domain.metrics.definition import OWN, RETEST, Metric, MetricDefinition, MetricKind, RepData, is_strength
from domain.results import MetricValue
from domain.samples.filters import FILTER_KIND

MEAN_WINDOW_S = 1.0
NO_FORCE = say("Not measurable: no force samples in this repetition.")
NO_ONSET = say("Not measurable: no onset found above a steady baseline.")
GAP = say("Not measurable: a gap in the force.")


def peak_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Maximum of the filtered, tared force inside the repetition, N."""
    force = rep.native_force()
    return metric.value(force.max()) if len(force) else metric.missing(NO_FORCE)


def raw_peak_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Maximum of the tared force inside the repetition, unfiltered, without marked spikes, N."""
    force = rep.native_force(raw=True)
    return metric.value(force.max()) if len(force) else metric.missing(NO_FORCE)


def mean_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Best moving average of the filtered force over 1 s wholly inside the repetition, N."""
    force, time_s = rep.channels.get("force_n"), rep.time_s
    if force is None or len(time_s) < 2:
        return metric.missing(NO_FORCE)
    rows = round(MEAN_WINDOW_S / float(time_s[1] - time_s[0]))
    if len(force) < rows:
        return metric.missing(
            say("Not measurable: shorter than {mean_window_s:g} s.", mean_window_s=MEAN_WINDOW_S)
        )
    means = np.convolve(force, np.full(rows, 1.0 / rows), "valid")
    if not np.isfinite(means).any():
        return metric.missing(say("Not measurable: no second of force without a gap."))
    return metric.value(np.nanmax(means))


def rep_mean_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Mean over time of the filtered force from start to end of the repetition, N."""
    time_s, force = rep.native_samples()
    if len(force) < 2:
        return metric.missing(NO_FORCE)
    return metric.value(np.trapezoid(force, time_s) / (time_s[-1] - time_s[0]))


def impulse(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Integral of the filtered force above the onset's baseline, from the onset to the end, N s."""
    if not np.isfinite(rep.onset.time_s):
        return metric.missing(NO_ONSET)
    window = (rep.force_time_s >= rep.onset.time_s) & (rep.force_time_s <= rep.end_s)
    force = rep.force_n[window] - rep.onset.baseline_n
    if len(force) < 2 or not np.isfinite(force).all():
        return metric.missing(GAP)
    return metric.value(float(np.trapezoid(force, rep.force_time_s[window])))


FILTER = say(
    "Filter: {filter_kind}, -3 dB near 10 Hz, delay removed; order and exact cut-off stand with the set",
    filter_kind=FILTER_KIND,
)
ONSET = say(
    "Onset: quietest 200 ms of the 1 s that ends 100 ms before the crossing; mean + max(5 SD or as the "
    "protocol says, 3 quantisation steps, 2 N), held 20 ms and 2 samples; back to the last sample within "
    "2 SD of the mean, at most 100 ms, and from there to the mean, at most 10 ms"
)
_ISOMETRIC = say("Isometric sets with a force sensor; never with a band or cable.")
METRICS = (
    Metric(
        MetricDefinition(
            name="peak_force",
            label=say("Peak force"),
            unit="N",
            kind=MetricKind.STRENGTH,
            definition=say(
                "Maximum of the filtered, tared force inside the repetition. {filter}.", filter=FILTER
            ),
            parameters=(FILTER,),
            validity=_ISOMETRIC,
            error=RETEST,
            source=say("Definition of the station; of a good dynamometer CV < 6 % (Curovic 2026)."),
        ),
        is_strength,
        peak_force,
    ),
    Metric(
        MetricDefinition(
            name="peak_force_raw",
            label=say("Raw peak force"),
            unit="N",
            kind=MetricKind.STRENGTH,
            definition=say(
                "Maximum of the tared force inside the repetition, unfiltered, without marked spikes."
            ),
            parameters=(say("No filter"),),
            validity=_ISOMETRIC,
            source=OWN,
        ),
        is_strength,
        raw_peak_force,
    ),
    Metric(
        MetricDefinition(
            name="mean_force_1s",
            label=say("Mean force over 1 s"),
            unit="N",
            kind=MetricKind.STRENGTH,
            definition=say("Best moving average of the filtered force over 1 s inside the repetition."),
            parameters=(f"W = {MEAN_WINDOW_S:g} s", FILTER),
            validity=say("{isometric} Not for a repetition shorter than W.", isometric=_ISOMETRIC),
        ),
        is_strength,
        mean_force,
    ),
    Metric(
        MetricDefinition(
            name="mean_force_rep",
            label=say("Mean force of the repetition"),
            unit="N",
            kind=MetricKind.STRENGTH,
            definition=say("Mean over time of the filtered force from start to end of the repetition."),
            parameters=(FILTER,),
            validity=_ISOMETRIC,
        ),
        is_strength,
        rep_mean_force,
    ),
    Metric(
        MetricDefinition(
            name="impulse",
            label=say("Impulse"),
            unit="N s",
            kind=MetricKind.STRENGTH,
            definition=say(
                "Integral of the filtered force above its baseline, from the onset to the end of the "
                "repetition."
            ),
            parameters=(say("Window: onset to end of the repetition"), FILTER, ONSET),
            validity=say("{isometric} Needs an onset above a baseline and no gap.", isometric=_ISOMETRIC),
            source=say("Of a good dynamometer CV < 10 % (Curovic 2026)."),
            decimals=0,
        ),
        is_strength,
        impulse,
    ),
)
