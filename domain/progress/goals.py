"""Goals: where the athlete's own visits say the measure is likely to be, never beyond what they can say."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from domain.dated import Goal
from domain.language import say
from domain.progress.series import Series
from domain.progress.trend import Interval, Trend, trend_of, visits_missing
from domain.wording import date_text, number_text, value_text, with_unit

LIKELY, ALMOST_SURE = 0.80, 0.95


@dataclass(frozen=True, slots=True)
class Outlook:
    """How a goal stands.

    Attributes
    ----------
    now
        The newest value that may be compared; NaN without one.
    on
        The day the forecast is about: the due day, or the last day that the visits can say something of.
    likely, almost_sure
        Prediction intervals for a visit on that day, 8 in 10 and 95 in 100; None without a forecast.
    sentence
        In words, always.
    """

    goal: Goal
    sentence: str
    now: float = math.nan
    on: date | None = None
    likely: Interval | None = None
    almost_sure: Interval | None = None
    trend: Trend | None = None
    reached: bool = False


def outlook_of(goal: Goal, series: Sequence[Series], *, today: date) -> Outlook:
    """Look at the visits of a goal's test, measure and side.

    The line is fitted to the visits that may be compared with the newest; what has not yet been seen for
    four visits over three weeks has no forecast, and none goes further ahead than the visits reach back.
    """
    if goal.reached_on is not None:
        return Outlook(
            goal, say("Reached on {reached_on}.", reached_on=date_text(goal.reached_on)), reached=True
        )
    if goal.metric is None or goal.target is None:
        return Outlook(goal, say("In words only: no number to follow."))
    followed = next((one for one in series if _is_of(one, goal)), None)
    if followed is None:
        return Outlook(goal, say("Not measured yet: the first visit with this test starts the line."))
    return _followed(goal, followed, goal.target, today)


def _is_of(series: Series, goal: Goal) -> bool:
    same = series.measure.name == goal.metric and goal.protocol_id == series.protocol.protocol_id
    return same and goal.side in (None, series.side)


def _followed(goal: Goal, series: Series, target: float, today: date) -> Outlook:
    points = series.joined
    now = series.latest.number
    upward = target >= points[0].number
    has = now >= target if upward else now <= target
    if has:
        return _arrived(goal, series, target)
    days = [point.on for point in points]
    trend = trend_of(days, [point.number for point in points])
    if trend is None:
        return Outlook(
            goal, say("Now {series}. {days}", series=_text(series, now), days=visits_missing(days)), now
        )
    asked = goal.due_on or trend.horizon
    on = min(asked, trend.horizon)
    if on <= max(today, trend.last_on):
        return Outlook(goal, _nothing_ahead(goal, trend, series, now, today), now, trend=trend)
    likely, sure = trend.predicted(on, LIKELY), trend.predicted(on, ALMOST_SURE)
    words = _forecast(series, goal, trend, on, likely, target, upward)
    return Outlook(goal, words, now, on, likely, sure, trend)


def _arrived(goal: Goal, series: Series, target: float) -> Outlook:
    """At the target: whether beyond its error too is said."""
    value, on = series.latest.value, date_text(series.latest.on)
    shown = value_text(value, series.measure.decimals)
    if value.half_width_95 is None or abs(value.value - target) <= value.half_width_95:
        words = say(
            "At the target: {shown} on {on}. Within its error it may be less: measure it once more.",
            shown=shown,
            on=on,
        )
        return Outlook(goal, words, value.value)
    return Outlook(goal, say("Reached: {shown} on {on}.", shown=shown, on=on), value.value, reached=True)


def _nothing_ahead(goal: Goal, trend: Trend, series: Series, now: float, today: date) -> str:
    if goal.due_on is not None and goal.due_on <= today:
        return say(
            "Due on {due_on} and not reached: {series} at the last visit.",
            due_on=date_text(goal.due_on),
            series=_text(series, now),
        )
    end = date_text(trend.horizon)
    return say(
        "Now {series}. The visits are too long ago to look further than {end}.",
        series=_text(series, now),
        end=end,
    )


def _forecast(
    series: Series,
    goal: Goal,
    trend: Trend,
    on: date,
    likely: Interval,
    target: float,
    upward: bool,
) -> str:
    low, high = _text(series, likely.low), _text(series, likely.high)
    words = say(
        "Likely between {low} and {high} on {on} (8 in 10), if it goes on as it has.",
        low=low,
        high=high,
        on=date_text(on),
    )
    if goal.due_on is not None and goal.due_on > trend.horizon:
        words += say(" {due_on} is further ahead than the visits reach back.", due_on=date_text(goal.due_on))
    else:
        words += say(
            " The target of {series} {likely}.",
            series=_text(series, target),
            likely=_place(likely, target, upward),
        )
    return words


def _place(likely: Interval, target: float, upward: bool) -> str:
    if likely.low <= target <= likely.high:
        return say("lies inside: it can go either way")
    return (
        say("is likely reached") if (target < likely.low) == upward else say("is not likely reached by then")
    )


def _text(series: Series, value: float) -> str:
    return with_unit(number_text(value, series.measure.decimals), series.measure.unit)
