"""Clean force and torque: the best reached while every compensation was inside its limit; borrowed share."""

from dataclasses import dataclass

import numpy as np

from domain.compensation import INSIDE_P, inside_every_limit
from domain.language import say
from domain.metrics.definition import (
    LAG_UNCERTAINTY_S,
    Metric,
    MetricDefinition,
    MetricKind,
    RepData,
    is_strength,
)
from domain.protocol import Protocol
from domain.results import MetricValue
from domain.wording import lower_first

WINDOW_S = 0.2
NOT_SEEN = say("Not measurable: a sensor that watches a compensation was missing or had a gap.")
NEVER_INSIDE = say("Not measurable: no 200 ms of this repetition were inside every limit.")
TOO_SHORT = say("Not measurable: the repetition is shorter than 200 ms.")
NO_PULL = say("Not measurable: the force of this repetition is nowhere above zero.")
NO_FORCE = say("Not measurable: no force, or a gap in it.")


@dataclass(frozen=True, slots=True)
class Best:
    """Best 200 ms mean inside every limit and best of all, N; NaN with the reason."""

    clean_n: float
    peak_n: float
    reason: str = ""

    @property
    def borrowed_percent(self) -> float:
        """What of the peak was reached outside a limit."""
        return 100.0 * (self.peak_n - self.clean_n) / self.peak_n


def clean_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Best 200 ms mean of force wholly inside every limit, N."""
    best = best_means(rep)
    if best.reason:
        return metric.missing(best.reason)
    return metric.value(best.clean_n, _spread([item.clean_n for item in _shifted_both_ways(rep)]))


def clean_torque(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """Clean force x lever arm x sin(angle of pull), Nm."""
    if rep.lever.reason:
        return metric.missing(rep.lever.reason)
    best = best_means(rep)
    if best.reason:
        return metric.missing(best.reason)
    spread = _spread([item.clean_n * rep.lever.metres for item in _shifted_both_ways(rep)])
    return metric.value(best.clean_n * rep.lever.metres, spread)


def borrowed_share(rep: RepData, metric: MetricDefinition) -> MetricValue:
    """(Peak of the same 200 ms mean - clean force) / that peak, %."""
    best = best_means(rep)
    if best.reason:
        return metric.missing(best.reason)
    return metric.value(
        best.borrowed_percent, _spread([item.borrowed_percent for item in _shifted_both_ways(rep)])
    )


def best_means(rep: RepData, *, later_rows: int = 0) -> Best:
    """Best clean and best overall 200 ms mean of a repetition; the limits are taken `later_rows` later."""
    force, nan = rep.channels.get("force_n"), float("nan")
    if force is None or len(force) < 2 or not np.isfinite(force).all():
        return Best(nan, nan, NO_FORCE)
    if not rep.states or not all(np.isfinite(state.probability_red).all() for state in rep.states):
        return Best(nan, nan, NOT_SEEN)
    rows = max(1, round(WINDOW_S / _period_s(rep)))
    if len(force) < rows:
        return Best(nan, nan, TOO_SHORT)
    inside = inside_every_limit(rep.states, later_rows=later_rows).astype(np.float64)
    kernel = np.ones(rows)
    means = np.convolve(force, kernel / rows, "valid")
    wholly = np.convolve(inside, kernel, "valid") > rows - 0.5
    peak = float(means.max())
    if not peak > 0:
        return Best(nan, peak, NO_PULL)
    if not wholly.any():
        return Best(nan, peak, NEVER_INSIDE)
    return Best(float(means[wholly].max()), peak)


def _shifted_both_ways(rep: RepData) -> list[Best]:
    """The same with force and angle moved against each other by the uncertainty of their lag."""
    rows = int(np.ceil(rep.lag_uncertainty_s / _period_s(rep) - 1e-9))
    return [best_means(rep, later_rows=lag) for lag in (-rows, 0, rows)]


def _period_s(rep: RepData) -> float:
    return float(rep.time_s[1] - rep.time_s[0])


def _spread(values: list[float]) -> float | None:
    """Half the spread; None where one of the moved ones has no number."""
    return (max(values) - min(values)) / 2 if np.isfinite(values).all() else None


def _make_test(protocol: Protocol) -> bool:
    return is_strength(protocol) and protocol.is_test and bool(protocol.compensations)


_PARAMETERS = (
    say("Window: 200 ms"),
    say(
        "Inside: P against red < {inside_p:g}; after red only once it was back inside for 500 ms",
        inside_p=INSIDE_P,
    ),
)
_ERROR = say(
    "Half the spread when force and angle are moved by +/- {lag_uncertainty_s:.0f} ms "
    "(lag not verified by a tap test).",
    lag_uncertainty_s=1000.0 * LAG_UNCERTAINTY_S,
)
_VALIDITY = say("Isometric make tests with a compensation rule whose sensors were seen throughout.")
_SOURCE = say("Definition of the station; it describes, it does not prove substitution.")


def _metric(name: str, label: str, unit: str, definition: str, decimals: int = 1) -> MetricDefinition:
    return MetricDefinition(
        name=name,
        label=label,
        unit=unit,
        kind=MetricKind.CLEAN,
        definition=say("{definition} Error: {error}", definition=definition, error=lower_first(_ERROR)),
        parameters=_PARAMETERS,
        validity=_VALIDITY,
        error=_ERROR,
        source=_SOURCE,
        decimals=decimals,
    )


METRICS = (
    Metric(
        _metric(
            "clean_force",
            say("Clean force"),
            "N",
            say(
                "Best 200 ms mean of force wholly inside every limit (P against red < 0.5), with no red "
                "excursion earlier unless back inside for 500 ms."
            ),
        ),
        _make_test,
        clean_force,
    ),
    Metric(
        _metric(
            "clean_torque",
            say("Clean torque"),
            "Nm",
            say("Clean force x lever arm x sin(angle of the pull to the shank)."),
        ),
        _make_test,
        clean_torque,
    ),
    Metric(
        _metric(
            "borrowed_share",
            say("Borrowed share"),
            "%",
            say("(Peak of the same 200 ms mean - clean force) / that peak."),
            0,
        ),
        _make_test,
        borrowed_share,
    ),
)
