"""Where a pull begins: its onset, and the baseline that it stands on."""

import numpy as np

from domain.force.onset import Baseline
from domain.language import say
from domain.metrics.definition import Metric, MetricDefinition, MetricKind, RepData, is_strength
from domain.metrics.force import NO_ONSET, ONSET
from domain.protocol import Protocol, RepSource
from domain.results import MetricValue

NO_BASELINE = say("Not measurable: less than 200 ms of force before the pull.")
_WORDS = {
    Baseline.SLACK_TAKEN_UP: say("Slack taken up: steady, so it is the baseline."),
    Baseline.PRE_TENSION: say("Pre-tension: rising, or above the slack that is allowed."),
    Baseline.UNSTEADY: say("The baseline was not steady."),
}


def onset(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Onset - start of the repetition, s; below 0 as the force begins before the threshold is crossed."""
    if not np.isfinite(rep.onset.time_s):
        return metric.missing(NO_ONSET)
    return metric.value(rep.onset.time_s - rep.start_s, remark=_WORDS.get(rep.onset.baseline, ""))


def baseline(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Mean force of the quietest 200 ms before the pull, N."""
    if not np.isfinite(rep.onset.baseline_n):
        return metric.missing(NO_BASELINE)
    return metric.value(rep.onset.baseline_n, remark=_WORDS.get(rep.onset.baseline, ""))


def _by_force(protocol: Protocol) -> bool:
    return is_strength(protocol) and protocol.rep_source is RepSource.FORCE


_VALIDITY = say("Isometric sets whose repetitions are found in the force.")
_SOURCE = say("5 SD has the lowest bias at 1 kHz (Dos'Santos 2017); quiet before the pull: Maffiuletti 2016.")
METRICS = (
    Metric(
        MetricDefinition(
            name="onset",
            label=say("Onset after the start"),
            unit="s",
            kind=MetricKind.SPEED,
            definition=say("Onset of the force - start of the repetition, where its threshold is crossed."),
            parameters=(ONSET, say("No filter")),
            validity=say("{validity} Needs a quiet baseline before the pull.", validity=_VALIDITY),
            source=_SOURCE,
            decimals=3,
        ),
        _by_force,
        onset,
    ),
    Metric(
        MetricDefinition(
            name="baseline_force",
            label=say("Force before the pull"),
            unit="N",
            kind=MetricKind.LOAD,
            definition=say("Mean of the unfiltered force in the quietest 200 ms before the pull."),
            parameters=(
                say("Slack take-up of up to 10 N (unverified) that is steady is the baseline"),
                say("No filter"),
            ),
            validity=_VALIDITY,
            source=_SOURCE,
        ),
        _by_force,
        baseline,
    ),
)
