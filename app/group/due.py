"""Who is due today, the most pressing first: by program, retest, long absence, or never tested."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from app.program.due import due_today
from db.store import Store
from domain.athlete import Athlete
from domain.language import say, say_count
from domain.program.weeks import local_day
from domain.studies.study import attendance
from domain.timebase import Clock
from widgets.today_items import DueItem

RETEST_DAYS = 28
"""A product default: strength changes over weeks, so a month without a visit is worth a line."""
MOST_SHOWN = 12
"""As many lines as a screen holds; everybody else who is due stands on the group page."""


@dataclass(frozen=True, slots=True)
class DueReading:
    """What decides who is due: what is asked for today, and the last visit with a set, by athlete."""

    asked: Mapping[str, tuple[str, ...]]
    last_visits: Mapping[str, datetime]


NOBODY = DueReading({}, {})


def read_due(store: Store, *, clock: Clock) -> DueReading:
    """In a fixed number of queries, and one or two for each study that runs."""
    return DueReading(due_words(store, now=clock.wall()), store.roster.last_visits())


def due_words(store: Store, *, now: datetime, zone: tzinfo | None = None) -> Mapping[str, tuple[str, ...]]:
    """Who is asked for what today, by athlete: of programs and of the clinic's own studies."""
    found = {
        athlete_id: tuple(say("{day_title}, by the program", day_title=day.day.title) for day in days)
        for athlete_id, days in due_today(store, now=now, zone=zone).items()
    }
    today = local_day(now, zone)
    for study in store.studies.list():
        if study.ended_on is not None:
            continue
        who = attendance(study, store.studies.trials(study, zone=zone), store.studies.members(study))
        for person in who.due(study, today):
            visit = len(person.trials) + 1
            words = say(
                "Visit {visit} of {occasions} of the study {study_title}",
                visit=visit,
                occasions=study.occasions,
                study_title=study.title,
            )
            found[person.athlete_id] = (*found.get(person.athlete_id, ()), words)
    return found


def due_items(athletes: Sequence[Athlete], found: DueReading, *, now: datetime) -> list[DueItem]:
    """Asked for today, then the longest away, then never tested; a last line counts the rest."""
    asked, late, new = [], [], []
    for one in athletes:
        words, last = found.asked.get(one.athlete_id), found.last_visits.get(one.athlete_id)
        if words:
            asked.append(DueItem(one.athlete_id, one.name, "; ".join(words)))
        elif last is None:
            new.append(DueItem(one.athlete_id, one.name, say("No baseline yet")))
        elif (days := (now - last).days) >= RETEST_DAYS:
            text = say("Last visit {days} days ago", days=days)
            late.append((last, DueItem(one.athlete_id, one.name, text, "amber")))
    late.sort(key=lambda pair: pair[0])
    every = [*asked, *(item for _, item in late), *new]
    if len(every) <= MOST_SHOWN:
        return every
    left = len(every) - MOST_SHOWN + 1
    more = say_count(left, "{count} more athlete is due", "{count} more athletes are due")
    return [*every[: MOST_SHOWN - 1], DueItem("", more, say("All of them stand on the page Group"))]
