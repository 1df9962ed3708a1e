"""Every metric the product can show, with its definition."""

from domain.metrics import clean, force, motion
from domain.metrics.definition import Metric, MetricDefinition, RepData
from domain.protocol import Protocol
from domain.results import MetricValue

REP_METRICS: tuple[Metric, ...] = (*force.METRICS, *clean.METRICS, *motion.METRICS)

_SET_ONLY = (
    MetricDefinition(
        "best_peak_force",
        "Best peak force",
        "N",
        "Largest peak force of the accepted repetitions.",
        "Shown beside the mean, which decides: SEM 5.7-13.0 % against 4.1-9.4 % (GroinBar reliability).",
    ),
    MetricDefinition(
        "best_torque",
        "Best peak torque",
        "Nm",
        "Largest peak torque of the accepted repetitions.",
        "Shown beside the mean, which decides: SEM 5.7-13.0 % against 4.1-9.4 % (GroinBar reliability).",
    ),
    MetricDefinition(
        "rep_count",
        "Repetitions",
        "",
        "Accepted repetitions.",
        "Science of the station, section 2.",
        0,
    ),
    MetricDefinition(
        "score",
        "Technique",
        "%",
        "100 x the mean over the repetition of (1 - largest probability of being beyond red); "
        "of a set: mean over its accepted repetitions.",
        "Definition of the station.",
        0,
    ),
    MetricDefinition(
        "score_slope",
        "Technique drift",
        "% per rep",
        "Least-squares slope of the technique score across repetitions; not below 6 repetitions.",
        "Definition of the station.",
    ),
)
_DEFINITIONS = {metric.definition.name: metric.definition for metric in REP_METRICS} | {
    item.name: item for item in _SET_ONLY
}


def definition(name: str) -> MetricDefinition:
    """The definition of a metric; KeyError with the known names when there is none."""
    try:
        return _DEFINITIONS[name]
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
