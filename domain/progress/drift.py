"""Trends of technique and control: what gets steadily better or worse, beyond chance."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.progress.measures import Better, Panel
from domain.progress.series import Series
from domain.progress.trend import Interval, Trend, trend_of

_FOLLOWED = (Panel.TECHNIQUE, Panel.FATIGUE)
FALSE_ALARM = 0.05


@dataclass(frozen=True, slots=True)
class Drift:
    """The trend of one series: `better` True or False where it is beyond chance, None where it is not.

    `slope` is per week with its 95 % interval; the decision divides the 5 % between all the trends that
    were looked at, for of twenty that do not change one would look as if it did.
    """

    series: Series
    trend: Trend
    slope: Interval
    better: bool | None


def drifts_of(series: Sequence[Series]) -> tuple[Drift, ...]:
    """Technique, compensations and control fatigue over the visits that may be compared.

    References
    ----------
    Bonferroni's inequality: m intervals at 1 - 0.05 / m hold all together at 95 %.
    """
    followed = [one for one in series if one.measure.panel in _FOLLOWED]
    lines = [
        (one, trend)
        for one in followed
        if one.measure.better is not Better.NEITHER
        and (trend := trend_of([p.on for p in one.joined], [p.number for p in one.joined])) is not None
    ]
    return tuple(_drift(one, trend, len(lines)) for one, trend in lines)


def _drift(series: Series, trend: Trend, looked_at: int) -> Drift:
    strict = trend.slope(1.0 - FALSE_ALARM / looked_at)
    way: bool | None = None
    if strict.low > 0.0 or strict.high < 0.0:
        way = (strict.low > 0.0) == (series.measure.better is Better.UP)
    return Drift(series, trend, trend.slope(), way)
