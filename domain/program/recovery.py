"""What recovery asks for: space between hard days, a mobility check in time, soreness that does not pass."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from domain.body_places import same_place, told_place
from domain.dated import Soreness
from domain.language import say, word
from domain.program.plan import Demand, Program
from domain.program.recovery_rules import RecoveryRules, recovery_rules
from domain.program.weeks import WEEKDAYS, days_from, monday_of
from domain.wording import count_text, date_text

CLOSE, MANY = "close", "many"


@dataclass(frozen=True, slots=True)
class SpacingWarning:
    """Hard days that stand too close (`close`) or a week with too many (`many`), in a sentence."""

    kind: str
    days: tuple[date, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class CheckDue:
    """A check of mobility: when it was last done and when the next is due."""

    last_on: date | None
    due_on: date
    sentence: str


@dataclass(frozen=True, slots=True)
class SoreFlag:
    """A place that stays sore."""

    site: str
    side: str
    since: date
    sentence: str


def hard_days(program: Program, first: date, last: date) -> tuple[date, ...]:
    """The planned hard dates from `first` to `last`, both included."""
    found = set()
    for span in program.spans():
        weekdays = {day.weekday for day in span.phase.days if day.demand is Demand.HARD}
        until = min(last + timedelta(days=1), span.ends, program.ended_on or span.ends)
        count = (until - max(first, span.begins)).days
        found |= {day for day in days_from(max(first, span.begins), count) if day.weekday() in weekdays}
    return tuple(sorted(found))


def spacing_warnings(
    hard: Iterable[date], *, rules: RecoveryRules | None = None
) -> tuple[SpacingWarning, ...]:
    """Where hard dates, planned or done, leave too little room to recover.

    Parameters
    ----------
    hard
        Dates with a hard session, in any order; pass those just before and after a window too, because
        a Sunday and the Monday after it are neighbours.
    """
    rules = recovery_rules() if rules is None else rules
    days = sorted(set(hard))
    found = []
    for before, after in pairwise(days):
        between = (after - before).days - 1
        if between < rules.least_days_between_hard:
            needed = count_text(rules.least_days_between_hard, say("mobility, stability or rest day"))
            words = say(
                "{before} and {after} are both hard: put {needed} between them.",
                before=_short(before),
                after=_short(after),
                needed=needed,
            )
            found.append(SpacingWarning(CLOSE, (before, after), words))
    for monday in sorted({monday_of(day) for day in days}):
        inside = tuple(day for day in days if monday_of(day) == monday)
        if len(inside) > rules.most_hard_per_week:
            words = say(
                "{count} hard days in the week of {monday}: keep to {most_hard_per_week}, the others "
                "mobility or stability.",
                count=len(inside),
                monday=date_text(monday),
                most_hard_per_week=rules.most_hard_per_week,
            )
            found.append(SpacingWarning(MANY, inside, words))
    return tuple(found)


def mobility_check(
    checks: Iterable[date], *, begun_on: date, today: date, rules: RecoveryRules | None = None
) -> CheckDue:
    """When mobility has to be checked again, from the dates of earlier checks and the program's first day."""
    rules = recovery_rules() if rules is None else rules
    last = max((day for day in checks if day <= today), default=None)
    due = begun_on if last is None else last + timedelta(days=rules.check_every_days)
    late = (today - due).days
    if late < 0:
        words = say("Mobility check due on {due}.", due=date_text(due))
    elif last is None:
        words = say("Mobility check due: none has been done in this program.")
    else:
        since = count_text((today - last).days, "day")
        words = say(
            "Mobility check due: the last was {since} ago, {check_every_days} are asked for.",
            since=since,
            check_every_days=rules.check_every_days,
        )
    return CheckDue(last, due, words)


def persistent_soreness(
    notes: Sequence[Soreness], *, today: date, rules: RecoveryRules | None = None
) -> tuple[SoreFlag, ...]:
    """Places that were sore on enough days in a row of notes, the newest of them not long ago.

    A note below the limit ends a row: what passed and came back begins again. Several notes of one place on
    one day count once, with the highest.
    """
    rules = recovery_rules() if rules is None else rules
    places = {(same_place(note.site), note.side): note for note in notes}
    flags = []
    for (site, side), named in places.items():
        worst: dict[date, float] = {}
        for note in notes:
            same = (same_place(note.site), note.side) == (site, side)
            if same and today - timedelta(days=rules.sore_window_days) < note.noted_on <= today:
                worst[note.noted_on] = max(note.severity, worst.get(note.noted_on, 0.0))
        row: list[date] = []
        for day in sorted(worst):
            row = [*row, day] if worst[day] >= rules.sore_severity else []
        if row and (row[-1] - row[0]).days + 1 >= rules.sore_days and len(row) > 1:
            flags.append(_flag(named, row, rules))
    return tuple(sorted(flags, key=lambda flag: (flag.since, flag.site)))


def _flag(note: Soreness, row: Sequence[date], rules: RecoveryRules) -> SoreFlag:
    side = "" if note.side is None else note.side.value
    place = f"{word(side)} {told_place(note.site)}".strip()
    sentence = say(
        "{place}{place2} is sore at {sore_severity:g} or more since {row}: hold or ease the "
        "load there, and ask a clinician when it does not pass.",
        place=place[:1].upper(),
        place2=place[1:],
        sore_severity=rules.sore_severity,
        row=date_text(row[0]),
    )
    return SoreFlag(note.site.strip(), side, row[0], sentence)


def _short(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()][:3]} {date_text(day)}"
