"""Reads a team at a glance: newest values with places, who is due by program, retest or time."""

import csv
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path

from app.group.due import RETEST_DAYS, due_words
from db.store import Store
from domain.athlete import Side
from domain.language import say
from domain.library.shelf import Library
from domain.metrics.registry import definition
from domain.program.weeks import local_day
from domain.roster import RosterEntry, RosterQuery, ranked
from domain.wording import date_text, number_text, shown_decimals

HEAD = (
    "athlete_id", "name", "place", "value", "unit", "half_width_95", "tested_at", "last_visit", "due",
    "beyond", "tags",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TeamReading:
    """Everything for the page, the command and the file."""

    query: RosterQuery
    title: str
    entries: tuple[RosterEntry, ...]


def read_team(
    store: Store, query: RosterQuery, *, library: Library, now: datetime, zone: tzinfo | None = None
) -> TeamReading:
    """In a fixed number of queries, and one or two for each study that runs."""
    due = due_words(store, now=now, zone=zone)
    entries = [
        replace(one, due=(*due.get(one.athlete_id, ()), *_late(one, now))) for one in store.roster.read(query)
    ]
    known = query.protocol_id in library.ids
    title = library.load(query.protocol_id).short_title if known else query.protocol_id
    lowest = query.metric in LESS_IS_BETTER
    return TeamReading(query, title, ranked(entries, lowest_first=lowest))


LESS_IS_BETTER = frozenset({"borrowed_share", "fatigue_index"})


def csv_rows(reading: TeamReading) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Heading and rows of a file: full numbers, times as ISO 8601 in UTC, empty where nothing is known."""
    return HEAD, [_row(one) for one in reading.entries]


def write_csv(reading: TeamReading, path: Path) -> None:
    """The team as a file for spreadsheets, UTF-8 with a mark so that they read accents."""
    head, rows = csv_rows(reading)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([head, *rows])


def chosen_query(
    store: Store,
    library: Library,
    *,
    protocol_id: str | None = None,
    metric: str | None = None,
    side: Side | None = None,
    group_id: str | None = None,
    tag: str = "",
) -> RosterQuery:
    """What was asked for, and of the rest what is most frequent."""
    offers = [
        one for one in store.roster.offers() if protocol_id in (None, one[0]) and side in (None, one[1])
    ]
    name = protocol_id or (offers[0][0] if offers else "seated_hip_er")
    picked = side or (offers[0][1] if offers else Side.RIGHT)
    primary = library.load(name).primary_metrics if name in library.ids else ()
    return RosterQuery(name, metric or (primary[0] if primary else "peak_force"), picked, group_id, tag)


def value_words(entry: RosterEntry) -> tuple[str, str, str]:
    """Number, unit and ±, rounded by the error; a dash where there is none."""
    value = entry.value
    if value is None:
        return "–", "", ""
    if not value.measurable:
        return "–", "", value.reason
    places = shown_decimals(value.value, value.half_width_95, definition(value.name).decimals)
    half = value.half_width_95
    error = "" if half is None else f"±{number_text(half, places)}"
    return number_text(value.value, places), value.unit, error


def day_words(at: datetime | None, zone: tzinfo | None = None) -> str:
    """*3 Nov 2026*, or a dash."""
    return "–" if at is None else date_text(local_day(at, zone))


def _late(one: RosterEntry, now: datetime) -> tuple[str, ...]:
    if one.last_visit is None:
        return (say("No visit yet"),)
    days = (now - one.last_visit).days
    return (say("Last visit {days} days ago", days=days),) if days >= RETEST_DAYS else ()


def _row(one: RosterEntry) -> tuple[str, ...]:
    value = one.value if one.measurable else None
    half = None if value is None else value.half_width_95
    return (
        one.athlete_id,
        one.name,
        "" if one.place is None else one.place.text.replace("–", "-"),
        "" if value is None else repr(value.value),
        "" if value is None else value.unit,
        "" if half is None else repr(half),
        "" if one.tested_at is None else one.tested_at.isoformat(),
        "" if one.last_visit is None else one.last_visit.isoformat(),
        "; ".join(one.due),
        "; ".join(one.beyond),
        "; ".join(one.tags),
    )
