"""Every metric the product can show, with its definition."""

from domain.language import say
from domain.metrics import (
    arc,
    band,
    beginning,
    clean,
    force,
    gait,
    motion,
    smoothness,
    speed,
    steady,
    torque,
)
from domain.metrics.counted import COUNTED
from domain.metrics.definition import RETEST, Metric, MetricDefinition, MetricKind, RepData
from domain.metrics.motion import ROTATION_ERROR
from domain.metrics.series import SERIES_METRICS
from domain.protocol import Protocol
from domain.results import MetricValue

REP_METRICS: tuple[Metric, ...] = (
    *force.METRICS,
    *torque.METRICS,
    *clean.METRICS,
    *beginning.METRICS,
    *speed.METRICS,
    *steady.METRICS,
    *band.METRICS,
    *motion.METRICS,
    *arc.METRICS,
    *gait.METRICS,
    *smoothness.METRICS,
)
_BEST = say("Shown beside the mean, which decides: SEM 5.7-13.0 % against 4.1-9.4 % (GroinBar reliability).")
_FORMER = {"rfd": "rfd_0_200"}
"""Names under which results that are kept speak of a metric of today."""

_SET_ONLY = (
    MetricDefinition(
        name="best_peak_force",
        label=say("Best peak force"),
        unit="N",
        kind=MetricKind.STRENGTH,
        definition=say("Largest peak force of the accepted repetitions."),
        validity=say("Isometric sets with a force sensor; never with a band or cable."),
        error=RETEST,
        source=_BEST,
    ),
    MetricDefinition(
        name="best_torque",
        label=say("Best peak torque"),
        unit="Nm",
        kind=MetricKind.STRENGTH,
        definition=say("Largest peak torque of the accepted repetitions."),
        validity=say("Isometric sets with a lever arm and a pull at 75-105 deg; never with a band or cable."),
        error=RETEST,
        source=_BEST,
    ),
    MetricDefinition(
        name="best_rotation_arc",
        label=say("Best total arc"),
        unit="deg",
        kind=MetricKind.MOVEMENT,
        definition=say("Largest total arc of the accepted repetitions."),
        validity=say("Tests that turn the limb both ways."),
        error=ROTATION_ERROR,
        source=say("Science of the station, section 6: best of three."),
        decimals=0,
    ),
    *(metric.definition for metric in SERIES_METRICS),
    MetricDefinition(
        name="rep_count",
        label=say("Repetitions"),
        unit="",
        kind=MetricKind.COUNT,
        definition=say("Accepted repetitions."),
        error=say("None: it is a count."),
        source=say("Science of the station, section 2."),
        decimals=0,
    ),
    *COUNTED,
    MetricDefinition(
        name="score",
        label=say("Technique"),
        unit="%",
        kind=MetricKind.TECHNIQUE,
        definition=say(
            "100 x the mean over the repetition of (1 - largest probability of being beyond red); "
            "of a set: mean over its accepted repetitions."
        ),
        validity=say("Sets in which at least one compensation was measured."),
        decimals=0,
    ),
    MetricDefinition(
        name="score_slope",
        label=say("Technique drift"),
        unit="% per rep",
        kind=MetricKind.TECHNIQUE,
        definition=say("Least-squares slope of the technique score across repetitions."),
        validity=say("Not below 6 repetitions."),
        error=say("95 % interval of the slope from the scatter about it."),
    ),
)
_DEFINITIONS = {metric.definition.name: metric.definition for metric in REP_METRICS} | {
    item.name: item for item in _SET_ONLY
}


def definition(name: str) -> MetricDefinition:
    """The definition of a metric; KeyError with the known names when there is none."""
    try:
        return _DEFINITIONS[_FORMER.get(name, name)]
    except KeyError:
        raise KeyError(f"There is no metric {name!r}; known: {', '.join(sorted(_DEFINITIONS))}.") from None


def definitions() -> tuple[MetricDefinition, ...]:
    """All definitions, for the help page and the reports."""
    return tuple(_DEFINITIONS.values())


def rep_metrics(rep: RepData) -> tuple[MetricValue, ...]:
    """Every metric that applies to this repetition's protocol."""
    return tuple(
        metric.compute(rep, metric.definition) for metric in REP_METRICS if metric.applies(rep.protocol)
    )


def metric_names(protocol: Protocol) -> tuple[str, ...]:
    """The metrics a repetition of this protocol has, in the order they are shown."""
    return tuple(metric.definition.name for metric in REP_METRICS if metric.applies(protocol))
