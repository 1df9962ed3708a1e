"""The baseline of a series, and the band round it inside which nothing can be told apart."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.error.reliability import mdc95
from domain.error.uncertainty import ReliabilityFigure
from domain.progress.series import Series, VisitPoint


@dataclass(frozen=True, slots=True)
class Baseline:
    """The mean of the baseline visits of a series.

    Attributes
    ----------
    flagged
        Whether a coach flagged them; else it is the first visit that may be one.
    mean
        In the unit of the measure.
    """

    points: tuple[VisitPoint, ...]
    flagged: bool
    mean: float

    @property
    def visits(self) -> int:
        """How many visits stand in the mean."""
        return len(self.points)

    @property
    def first_on(self) -> date:
        """The day of the first of them."""
        return self.points[0].on


@dataclass(frozen=True, slots=True)
class Band:
    """Values that one visit cannot be told apart from the baseline mean, in the unit of the measure."""

    low: float
    high: float


def baseline_of(series: Series) -> Baseline | None:
    """The flagged visits that may be compared with the newest; else the first that may be a baseline.

    An athlete's first visit to a test without familiarisation is none: the second gains by practice alone.
    """
    first = series.points[0]
    unpractised = None if series.protocol.familiarisation_reps else first.source.header.session_id
    usable = [p for p in series.joined if p.source.header.session_id != unpractised]
    flagged = [point for point in usable if point.source.baseline]
    return _mean(flagged, flagged=True) if flagged else _mean(usable[:1], flagged=False)


def flagged_elsewhere(series: Series) -> VisitPoint | None:
    """The newest flagged visit that may not be compared with the newest visit."""
    return next((point for point in reversed(series.apart) if point.source.baseline), None)


def band_of(mean: float, figure: ReliabilityFigure, *, visits: int, later: int = 1) -> Band:
    """The MDC95 round a baseline mean: exactly the values for which a verdict would be *not distinguishable*.

    Parameters
    ----------
    mean
        Of `visits` baseline visits.
    figure
        A `%` SEM is of the mean of both values, so the band is wider above than below.
    later
        Visits on the other side.
    """
    limit = mdc95(figure.sem, first_visits=visits, second_visits=later)
    if figure.unit != "%":
        return Band(mean - limit, mean + limit)
    share = limit / 100.0
    if share >= 2.0:
        return Band(-math.inf, math.inf)
    ends = (mean * (2.0 - share) / (2.0 + share), mean * (2.0 + share) / (2.0 - share))
    return Band(min(ends), max(ends))


def _mean(points: Sequence[VisitPoint], *, flagged: bool) -> Baseline | None:
    if not points:
        return None
    return Baseline(tuple(points), flagged, sum(point.number for point in points) / len(points))
