"""Whether the newest visit of a series differs from its baseline: the same verdict as in a comparison."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.change.comparison import ComparisonRow, Verdict, compare_sets
from domain.change.set_conditions import SetConditions
from domain.error.uncertainty import ReliabilityFigure, figure_for
from domain.language import say
from domain.progress.baseline import Band, Baseline, band_of, baseline_of, flagged_elsewhere
from domain.progress.measures import Better
from domain.progress.series import Series
from domain.results import MetricValue

ONLY_BASELINE = say("Only the baseline so far: the next visit can be compared with it.")
NO_BASELINE = say("A first visit without practice is not a baseline: the next one is.")


@dataclass(frozen=True, slots=True)
class Finding:
    """A series with its verdict; without a row `reason` says why there is none.

    Attributes
    ----------
    band
        Round the baseline mean; None where no test-retest error holds.
    row
        Baseline mean against the newest visit.
    """

    series: Series
    baseline: Baseline | None
    band: Band | None = None
    row: ComparisonRow | None = None
    reason: str = ""

    @property
    def verdict(self) -> Verdict | None:
        """What the change is; None where there is nothing to compare with yet."""
        return None if self.row is None else self.row.verdict

    @property
    def told_apart(self) -> float:
        """The smallest change in the direction seen that the test can tell apart, from the baseline mean."""
        if self.band is None or self.baseline is None or self.row is None:
            return math.nan
        mean = self.baseline.mean
        return self.band.high - mean if self.row.change >= 0 else mean - self.band.low

    @property
    def gained(self) -> bool | None:
        """True for a real change to the better, False for one to the worse; None for neither."""
        if self.verdict not in (Verdict.REAL_GAIN, Verdict.REAL_LOSS):
            return None
        better = self.series.measure.better
        if better is Better.NEITHER:
            return None
        return (self.verdict is Verdict.REAL_GAIN) == (better is Better.UP)


def finding_of(series: Series, *, figures: Sequence[ReliabilityFigure] | None = None) -> Finding:
    """Judge the newest visit of a series by the mean of its baseline visits.

    Parameters
    ----------
    figures
        Test-retest errors, the clinic's own first; without them the cited ones.
    """
    if series.measure.rule_id:
        return Finding(series, baseline_of(series))
    barred, baseline = flagged_elsewhere(series), baseline_of(series)
    if barred is not None and (baseline is None or not baseline.flagged):
        row = _row(barred.source.conditions, barred.value, series, figures, visits=1)
        return Finding(series, None, row=row, reason=row.reason)
    if baseline is None:
        return Finding(series, None, reason=NO_BASELINE)
    figure = _figure(series, baseline, figures)
    band = None if figure is None else band_of(baseline.mean, figure, visits=baseline.visits)
    if series.latest is baseline.points[-1]:
        return Finding(series, baseline, band, reason=ONLY_BASELINE)
    value = replace(series.latest.value, value=baseline.mean)
    fewest = min(baseline.points, key=lambda point: _accepted(point.source.conditions))
    row = _row(fewest.source.conditions, value, series, figures, visits=baseline.visits)
    return Finding(series, baseline, band, row, row.reason)


def _row(
    conditions: SetConditions,
    value: MetricValue,
    series: Series,
    figures: Sequence[ReliabilityFigure] | None,
    *,
    visits: int,
) -> ComparisonRow:
    """One row of a comparison, from results that hold this measure alone."""
    later = series.latest
    (row,) = compare_sets(
        _with(conditions, value),
        _with(later.source.conditions, later.value),
        figures=figures,
        first_visits=visits,
    ).rows
    return row


def _with(conditions: SetConditions, value: MetricValue) -> SetConditions:
    return replace(conditions, result=replace(conditions.result, metrics=(value,)))


def _figure(
    series: Series, baseline: Baseline, figures: Sequence[ReliabilityFigure] | None
) -> ReliabilityFigure | None:
    if series.measure.name not in series.protocol.primary_metrics:
        return None
    every = (*baseline.points, series.latest)
    reps = min(_accepted(point.source.conditions) for point in every)
    return figure_for(series.protocol, series.measure.name, reps=reps, figures=figures)[0]


def _accepted(conditions: SetConditions) -> int:
    return sum(rep.accepted for rep in conditions.result.repetitions)
