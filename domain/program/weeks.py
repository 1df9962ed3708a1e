"""Days as people count them: the local day of a moment, weeks from Monday, the weeks of a month."""

from datetime import date, datetime, timedelta, tzinfo

from domain.language import say

WEEKDAYS = (
    say("Monday"),
    say("Tuesday"),
    say("Wednesday"),
    say("Thursday"),
    say("Friday"),
    say("Saturday"),
    say("Sunday"),
)


def local_day(moment: datetime, zone: tzinfo | None = None) -> date:
    """The day of a moment where the clinic is; without a zone that of this computer.

    A visit at 23:30 belongs to the evening's day however the clocks were turned that night.
    """
    return moment.astimezone(zone).date()


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def days_from(first: date, count: int) -> tuple[date, ...]:
    """`count` days, one after the other."""
    return tuple(first + timedelta(days=number) for number in range(count))


def month_weeks(day: date) -> tuple[tuple[date, ...], ...]:
    """The whole weeks that touch the month of `day`, each from Monday to Sunday."""
    first = day.replace(day=1)
    weeks = []
    monday = monday_of(first)
    while monday < first or monday.month == first.month:
        weeks.append(days_from(monday, 7))
        monday += timedelta(weeks=1)
    return tuple(weeks)


def weekday_word(weekday: int | None) -> str:
    """`Monday` for 0; *any day* where none is set."""
    return say("any day") if weekday is None else WEEKDAYS[weekday]
