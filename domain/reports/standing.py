"""Places of a group and who is due, as the page of the group shows them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from domain.language import say
from domain.metrics.registry import definition
from domain.protocol import Protocol
from domain.reports.document import Cell, Section, Table
from domain.roster import NO_ERROR, TIES, RosterEntry, RosterQuery
from domain.wording import NOT_MEASURABLE, count_text, date_text, value_text


@dataclass(frozen=True, slots=True)
class Standing:
    """Everybody by one number of one test on one side, in the order of the page."""

    protocol: Protocol
    query: RosterQuery
    entries: tuple[RosterEntry, ...]


def standing_sections(standings: Sequence[Standing], zone: tzinfo | None) -> tuple[Section, ...]:
    """One table for each test and side, then who is due."""
    return (*(_places(one, zone) for one in standings), *_due(standings, zone))


def _places(one: Standing, zone: tzinfo | None) -> Section:
    tested = [entry for entry in one.entries if entry.value is not None]
    rows = tuple(
        (
            Cell(NOT_MEASURABLE if entry.place is None else entry.place.text),
            Cell(entry.name),
            Cell(_value(entry)),
            Cell(_day(entry.tested_at, zone)),
            Cell(", ".join(entry.beyond) or say("within"), "red" if entry.beyond else "plain"),
        )
        for entry in tested
    )
    known = any(e.value.half_width_95 is not None for e in tested if e.value is not None)
    title = say("{test}, {side}: places", test=one.protocol.title, side=one.query.side.value)
    columns = (say("Place"), "", definition(one.query.metric).label, say("Tested"), say("Limits"))
    caption = TIES if known else NO_ERROR
    return Section(
        title, (_counts(one.entries),), tables=(Table("", columns, rows, frozenset({0, 1, 3, 4}), caption),)
    )


def _counts(entries: Sequence[RosterEntry]) -> str:
    due, beyond = sum(bool(one.due) for one in entries), sum(bool(one.beyond) for one in entries)
    athletes = count_text(len(entries), "athlete")
    return say("{athletes} · {due} due · {beyond} beyond a limit", athletes=athletes, due=due, beyond=beyond)


def _due(standings: Sequence[Standing], zone: tzinfo | None) -> tuple[Section, ...]:
    """Everybody's last visit and what is due, once."""
    people = {entry.athlete_id: entry for one in standings for entry in one.entries}
    rows = tuple(
        (Cell(entry.name), Cell(_day(entry.last_visit, zone)), Cell("; ".join(entry.due) or NOT_MEASURABLE))
        for entry in sorted(people.values(), key=lambda entry: entry.name.casefold())
    )
    if not rows:
        return ()
    columns = ("", say("Last visit"), say("Due"))
    return (Section(say("Visits and what is due"), tables=(Table("", columns, rows, frozenset({0, 1, 2})),)),)


def _value(entry: RosterEntry) -> str:
    if entry.value is None:
        return NOT_MEASURABLE
    return value_text(entry.value, definition(entry.value.name).decimals)


def _day(at: datetime | None, zone: tzinfo | None) -> str:
    return NOT_MEASURABLE if at is None else date_text(at.astimezone(zone).date())
