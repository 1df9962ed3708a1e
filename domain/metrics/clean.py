"""Clean force: the best force reached while every compensation was inside its limit."""

import numpy as np

from domain.channel import Floats
from domain.metrics.definition import Metric, MetricDefinition, RepData, is_strength
from domain.protocol import Protocol
from domain.results import MetricValue

WINDOW_S = 0.2
INSIDE_P = 0.5
LAG_UNCERTAINTY_S = 0.02
NOT_SEEN = "Not measurable: a sensor that watches a compensation was missing or had a gap."
NEVER_INSIDE = "Not measurable: no 200 ms of this repetition were inside every limit."


def clean_force(rep: RepData, metric: MetricDefinition) -> MetricValue:
    best = _clean_and_peak(rep, 0)
    if best is None:
        return metric.missing(NOT_SEEN)
    if not np.isfinite(best[0]):
        return metric.missing(NEVER_INSIDE)
    return metric.value(best[0], _spread(rep, share=False))


def borrowed_share(rep: RepData, metric: MetricDefinition) -> MetricValue:
    best = _clean_and_peak(rep, 0)
    if best is None:
        return metric.missing(NOT_SEEN)
    if not np.isfinite(best[0]):
        return metric.missing(NEVER_INSIDE)
    return metric.value(_share(best), _spread(rep, share=True))


def _share(best: tuple[float, float]) -> float:
    return 100.0 * (best[1] - best[0]) / best[1]


def _clean_and_peak(rep: RepData, lag_rows: int) -> tuple[float, float] | None:
    """Best clean and best overall 200 ms mean; None when a required signal is not seen throughout."""
    force = rep.channels.get("force_n")
    if force is None or len(force) < 2 or not rep.states or not np.isfinite(force).all():
        return None
    if not all(np.isfinite(state.probability_red).all() for state in rep.states):
        return None
    rows = max(1, round(WINDOW_S / float(rep.time_s[1] - rep.time_s[0])))
    if len(force) < rows:
        return None
    inside = np.ones(len(force))
    for state in rep.states:
        # A red excursion stays latched until the signal was back inside for 500 ms.
        inside *= (_shifted(state.probability_red, lag_rows) < INSIDE_P) & (
            _shifted(state.level, lag_rows) < 2.0
        )
    kernel = np.ones(rows)
    means = np.convolve(force, kernel / rows, "valid")
    wholly = np.convolve(inside, kernel, "valid") > rows - 0.5
    return (float(means[wholly].max()) if wholly.any() else float("nan")), float(means.max())


def _shifted(values: Floats, rows: int) -> Floats:
    """The values `rows` later, ends repeated."""
    index = np.clip(np.arange(len(values)) - rows, 0, len(values) - 1)
    return np.asarray(values[index])


def _spread(rep: RepData, *, share: bool) -> float | None:
    """Half the spread when force and angle are moved against each other by the lag's uncertainty."""
    rows = round(LAG_UNCERTAINTY_S / float(rep.time_s[1] - rep.time_s[0]))
    found = [best for lag in (-rows, 0, rows) if (best := _clean_and_peak(rep, lag)) is not None]
    values = [_share(best) if share else best[0] for best in found if np.isfinite(best[0])]
    return (max(values) - min(values)) / 2 if len(values) == 3 else None


def _make_test(protocol: Protocol) -> bool:
    return is_strength(protocol) and protocol.is_test and bool(protocol.compensations)


_LAG = "Error: the spread when force and angle are moved by +/- 20 ms (lag not verified by a tap test)."
METRICS = (
    Metric(
        MetricDefinition(
            "clean_force",
            "Clean force",
            "N",
            "Best 200 ms mean of force wholly inside every limit (P against red < 0.5), with no red "
            f"excursion earlier unless back inside for 500 ms. {_LAG}",
            "Definition of the station; it describes, it does not prove substitution.",
        ),
        _make_test,
        clean_force,
    ),
    Metric(
        MetricDefinition(
            "borrowed_share",
            "Borrowed share",
            "%",
            f"(Peak of the same 200 ms mean - clean force) / that peak. {_LAG}",
            "Definition of the station; it describes, it does not prove substitution.",
            0,
        ),
        _make_test,
        borrowed_share,
    ),
)
