"""Steadiness of one hold: scatter about its trend, distance from the target, time in the zone."""

from collections.abc import Callable

from domain.force.hold import EDGE_S, LEAST_HOLD_S, PLATEAU_SHARE, Steadiness, hold_of, steadiness
from domain.language import say
from domain.metrics.definition import Metric, MetricDefinition, MetricKind, RepData, is_strength
from domain.metrics.force import FILTER
from domain.protocol import Protocol, Target
from domain.results import MetricValue

NO_HOLD = say(
    "Not measurable: no hold of {least_hold_s:g} s between the way up and the way down.",
    least_hold_s=LEAST_HOLD_S,
)
GAP = say("Not measurable: a gap inside the hold.")


def _of_hold(read: Callable[[Steadiness], float]) -> Callable[[RepData, MetricDefinition], MetricValue]:
    """The function that gives one of the figures of the hold."""

    def compute(rep: RepData, metric: MetricDefinition) -> MetricValue:
        target = force_target(rep.protocol)
        time_s, force = rep.native_samples()
        hold = hold_of(time_s, force, target)
        if hold.stop - hold.start < 3:
            return metric.missing(NO_HOLD)
        if len(force[hold]) < _expected(rep, time_s[hold][0], time_s[hold][-1]):
            return metric.missing(GAP)
        return metric.value(read(steadiness(time_s[hold], force[hold], target)))

    return compute


def force_target(protocol: Protocol) -> Target | None:
    """The band to hold in newtons; None where there is none."""
    return protocol.target if protocol.target is not None and protocol.target.unit == "N" else None


def _expected(rep: RepData, first_s: float, last_s: float) -> int:
    """Nine tenths of the samples that the sensor's rate puts between two instants."""
    if rep.bandwidth is None:
        return 0
    return int(0.9 * (last_s - first_s) * rep.bandwidth.rate_hz)


def _holds(protocol: Protocol) -> bool:
    return is_strength(protocol) and protocol.effort != "fast_and_hard"


def _aims(protocol: Protocol) -> bool:
    return _holds(protocol) and force_target(protocol) is not None


_HOLD = say(
    "Hold: longest stretch above {plateau_share:.0f} % of the target's lower edge, "
    "without a target of the 90th percentile, without its first and last {edge_s:g} s "
    "(product default)",
    plateau_share=100 * PLATEAU_SHARE,
    edge_s=EDGE_S,
)
_VALID = say(
    "Isometric, not fast and hard, a hold of at least {least_hold_s:g} s without a gap. "
    "Compare only at the same % of the maximum.",
    least_hold_s=LEAST_HOLD_S,
)


def _metric(
    name: str, label: str, unit: str, definition: str, *, aims: bool, read: Callable[[Steadiness], float]
) -> Metric:
    return Metric(
        MetricDefinition(
            name=name,
            label=label,
            unit=unit,
            kind=MetricKind.STEADINESS,
            definition=definition,
            parameters=(_HOLD, FILTER),
            validity=say("{valid} Needs a target in newtons.", valid=_VALID) if aims else _VALID,
        ),
        _aims if aims else _holds,
        _of_hold(read),
    )


METRICS = (
    _metric(
        "force_sd",
        say("Force fluctuation"),
        "N",
        say("SD of the filtered force about its own straight trend inside the hold."),
        aims=False,
        read=lambda found: found.sd_n,
    ),
    _metric(
        "force_cv",
        say("Force fluctuation, share"),
        "%",
        say("SD about the straight trend / mean force of the hold."),
        aims=False,
        read=lambda found: found.cv_percent,
    ),
    _metric(
        "target_rmse",
        say("Distance from the target"),
        "N",
        say("Root mean square of force - middle of the target inside the hold."),
        aims=True,
        read=lambda found: found.rmse_n,
    ),
    _metric(
        "time_in_zone",
        say("Time in the zone"),
        "%",
        say("Share of the hold inside the target's edges."),
        aims=True,
        read=lambda found: found.in_zone_percent,
    ),
)
