"""A straight line through visits: its slope with interval, and where a next visit is likely to be."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from domain.language import say
from domain.progress.student import student_quantile
from domain.wording import date_text

LEAST_VISITS = 4
LEAST_DAYS = 21
"""Product defaults: four visits leave two degrees of freedom, three weeks leave strength time to change."""
DAYS_A_WEEK = 7.0


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate and its interval, in the unit of the values."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Trend:
    """A least-squares line through visits.

    Attributes
    ----------
    first_on, last_on
        The first and the last visit of the fit.
    per_week
        Slope, in the unit of the values per week.
    slope_error
        Standard error of the slope.
    residual_sd
        SD of the visits about the line, n - 2 degrees of freedom.
    """

    visits: int
    first_on: date
    last_on: date
    mean_day: float
    mean: float
    spread_days2: float
    per_week: float
    slope_error: float
    residual_sd: float

    @property
    def horizon(self) -> date:
        """The last day a forecast may be about: as far ahead as the visits reach back."""
        return self.last_on + (self.last_on - self.first_on)

    def slope(self, level: float = 0.95) -> Interval:
        """Slope per week with its Student t interval at `level` (0-1)."""
        half = self._t(level) * self.slope_error
        return Interval(self.per_week, self.per_week - half, self.per_week + half)

    def predicted(self, on: date, level: float = 0.95) -> Interval:
        """Where one further visit on a day is likely to lie: the prediction interval at `level` (0-1).

        Raises
        ------
        ValueError
            Beyond the horizon: a line seen for five weeks says nothing about the year after.

        References
        ----------
        Draper, Smith: Applied Regression Analysis (3rd ed., 1998), 3.1: s sqrt(1 + 1/n + (x - mean)^2 / Sxx).
        """
        if on > self.horizon:
            raise ValueError(f"These visits say nothing about days after {date_text(self.horizon)}.")
        away = (on - self.first_on).days - self.mean_day
        value = self.mean + self.per_week / DAYS_A_WEEK * away
        error = self.residual_sd * math.sqrt(1.0 + 1.0 / self.visits + away**2 / self.spread_days2)
        half = self._t(level) * error
        return Interval(value, value - half, value + half)

    def _t(self, level: float) -> float:
        return student_quantile(0.5 + level / 2.0, self.visits - 2)


def visits_missing(days: Sequence[date]) -> str:
    """What is still missing before a line may be drawn, as a sentence; empty when nothing is."""
    missing = LEAST_VISITS - len(days)
    if missing > 0:
        return say("Not enough visits yet: {missing} more.", missing=missing)
    reach = (max(days) - min(days)).days
    if reach < LEAST_DAYS:
        ready = date_text(min(days) + timedelta(days=LEAST_DAYS))
        return say(
            "Not enough weeks yet: a visit on {ready} or later makes them {least_days}.",
            ready=ready,
            least_days=LEAST_DAYS // 7,
        )
    return ""


def trend_of(days: Sequence[date], values: Sequence[float]) -> Trend | None:
    """The line through visits; None where `visits_missing` says that there is none yet.

    Parameters
    ----------
    days, values
        (n,) one decision value a visit; no NaN.
    """
    if visits_missing(days):
        return None
    first = min(days)
    x = np.array([(day - first).days for day in days], dtype=np.float64)
    y = np.array(values, dtype=np.float64)
    away = x - x.mean()
    spread = float((away**2).sum())
    slope = float((away * y).sum()) / spread
    rest = y - y.mean() - slope * away
    sd = math.sqrt(float((rest**2).sum()) / (len(x) - 2))
    return Trend(
        visits=len(x),
        first_on=first,
        last_on=max(days),
        mean_day=float(x.mean()),
        mean=float(y.mean()),
        spread_days2=spread,
        per_week=slope * DAYS_A_WEEK,
        slope_error=sd / math.sqrt(spread) * DAYS_A_WEEK,
        residual_sd=sd,
    )
