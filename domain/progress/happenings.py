"""What happened beside the sets, on the same days: injuries, pain, missed weeks, answers, breaks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta, tzinfo
from enum import StrEnum

from domain.body_places import told_pain, told_site
from domain.dated import AthleteEvent, Injury
from domain.language import capital, say, word
from domain.program.done import WeekPlan
from domain.program.weeks import local_day
from domain.progress.series import Series
from domain.progression.blocks import PainRecord
from domain.wording import sentence_list


class Kind(StrEnum):
    """What a happening is; each has a shape and a word of its own on the axis."""

    INJURY = "injury"
    PAIN = "pain"
    MISSED = "missed week"
    ANSWER = "answer"
    EVENT = "event"
    BREAK = "not comparable"


@dataclass(frozen=True, slots=True)
class Happening:
    """Something on one day, in words."""

    on: date
    kind: Kind
    words: str


@dataclass(frozen=True, slots=True)
class Diary:
    """What was written down about the athlete beside the sets, in any order."""

    injuries: Sequence[Injury] = ()
    events: Sequence[AthleteEvent] = ()
    pains: Sequence[PainRecord] = ()


EMPTY_DIARY = Diary()


def happenings_of(
    diary: Diary = EMPTY_DIARY,
    *,
    weeks: Sequence[WeekPlan] = (),
    series: Sequence[Series] = (),
    today: date,
    zone: tzinfo | None = None,
) -> tuple[Happening, ...]:
    """Everything on the axis, oldest first, each thing once.

    A week is missed when it asked for sessions, none was done, and it is over. Of the answers before a
    set only those that say something applies are shown.
    """
    found = [*_injuries(diary.injuries), *_missed(weeks, today), *_breaks(series)]
    found += [item for event in diary.events for item in _event(event, zone)]
    told = {item.on for item in found if item.kind is Kind.PAIN}
    for record in diary.pains:
        on = local_day(record.session_started_at, zone)
        if record.sharp and on not in told:
            told.add(on)
            site = told_site(record.site) or say("place not said")
            found.append(Happening(on, Kind.PAIN, say("Sharp pain: {site}", site=site)))
    return tuple(sorted(dict.fromkeys(found), key=lambda item: (item.on, item.kind.value, item.words)))


def _injuries(injuries: Iterable[Injury]) -> list[Happening]:
    found = []
    for one in injuries:
        side = "" if one.side is None else f"{word(one.side)} "
        words = f"{side}{one.region}".capitalize()
        dated = (
            (say("Injury"), one.happened_on),
            (say("Surgery"), one.surgery_on),
            (say("Healed"), one.resolved_on),
        )
        found += [Happening(on, Kind.INJURY, f"{what}: {words}") for what, on in dated if on is not None]
    return found


def _event(event: AthleteEvent, zone: tzinfo | None) -> list[Happening]:
    on, text = local_day(event.happened_at, zone), event.text
    if event.kind == "before a set":
        answered = text.partition("Asked before a maximal test: ")[2].rstrip(".")
        applies = answered not in ("", "none applies")
        return (
            [Happening(on, Kind.ANSWER, say("Before the test: {answered}", answered=answered))]
            if applies
            else []
        )
    kind = Kind.PAIN if event.kind == "pain stop" else Kind.EVENT
    words = capital(event.kind)
    text = told_pain(text) if kind is Kind.PAIN else text
    return [Happening(on, kind, f"{words}: {text}" if text else words)]


def _missed(weeks: Iterable[WeekPlan], today: date) -> list[Happening]:
    over = [week for week in weeks if week.monday + timedelta(days=7) <= today]
    missed = [week for week in over if week.sessions_planned and not week.days_trained]
    return [
        Happening(week.monday, Kind.MISSED, say("Missed week: nothing planned was done")) for week in missed
    ]


def _breaks(series: Iterable[Series]) -> list[Happening]:
    """A break once a day and reason, however many measures it cuts; the measures are in the charts."""
    reasons: dict[tuple[date, str], dict[str, None]] = {}
    for one in series:
        for cut in one.breaks:
            name = f"{one.protocol.short_title} {word(one.side)}"
            reasons.setdefault((cut.on, cut.reason), {})[name] = None
    return [
        Happening(on, Kind.BREAK, f"{sentence_list(list(names))}: {reason}")
        for (on, reason), names in reasons.items()
    ]
