"""`turnout group`: a team at a glance, with places by one measure and who is due."""

import argparse
from pathlib import Path

from app.cli import plain
from app.cli.context import Commands, Context
from app.cli.group_changes import add_changes, change, changes, named_group
from app.cli.output import note, write_json, write_line, write_table
from app.errors import ExitCode
from app.group.reading import TeamReading, chosen_query, day_words, read_team, value_words, write_csv
from app.library.opening import open_library
from db.store import Store
from domain.athlete import Side
from domain.library.shelf import Library
from domain.roster import NO_ERROR, TIES, RosterEntry, RosterQuery


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "group", parents=[common], help="a team at a glance: tests, who is due, places"
    )
    parser.add_argument("group", nargs="?", default="", help="its name; without it everybody")
    parser.add_argument("--protocol", metavar="ID", help="the test; without it the most frequent one")
    parser.add_argument("--metric", metavar="NAME", help="the measure; without it the test's first")
    parser.add_argument("--side", choices=[side.value for side in Side], help="without it the more frequent")
    parser.add_argument("--tag", default="", metavar="WORD", help="only athletes with this tag")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write everything to this file as well")
    add_changes(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Print the athletes by place, then those without a number; or change a group."""
    if changes(args):
        change(args, context)
        return ExitCode.DONE
    with context.store(existing=True) as store:
        library = open_library(context.library_folder(), store)
        reading = read_team(store, _query(args, store, library), library=library, now=context.clock.wall())
    if args.csv is not None:
        write_csv(reading, args.csv)
        note(f"Written to {args.csv}.")
    if context.json:
        write_json(document(reading))
    else:
        _print(reading)
    return ExitCode.DONE


def document(reading: TeamReading) -> plain.Plain:
    """For programs."""
    return {
        "protocol_id": reading.query.protocol_id,
        "metric": reading.query.metric,
        "side": reading.query.side.value,
        "athletes": [_plain(one) for one in reading.entries],
    }


def _plain(one: RosterEntry) -> plain.Plain:
    value = one.value
    return {
        "athlete_id": one.athlete_id,
        "name": one.name,
        "place_best": None if one.place is None else one.place.best,
        "place_worst": None if one.place is None else one.place.worst,
        "value": None if value is None else plain.number(value.value),
        "unit": None if value is None else value.unit,
        "half_width_95": None if value is None else plain.number(value.half_width_95),
        "reason": "" if value is None else value.reason,
        "tested_at": None if one.tested_at is None else one.tested_at.isoformat(),
        "last_visit": None if one.last_visit is None else one.last_visit.isoformat(),
        "due": list(one.due),
        "beyond": list(one.beyond),
        "tags": list(one.tags),
    }


def _query(args: argparse.Namespace, store: Store, library: Library) -> RosterQuery:
    group_id = None
    if args.group:
        group_id = named_group(store, args.group).group_id
    return chosen_query(
        store,
        library,
        protocol_id=args.protocol,
        metric=args.metric,
        side=None if args.side is None else Side(args.side),
        group_id=group_id,
        tag=args.tag,
    )


def _print(reading: TeamReading) -> None:
    query = reading.query
    write_line(f"{reading.title} · {query.side.value} · {query.metric}")
    rows = [_words(one) for one in reading.entries]
    if not rows:
        write_line("Nobody is here yet: add athletes, or choose another group.")
        return
    write_table(("place", "athlete", "newest", "tested", "last visit", "due", "beyond its limit"), rows)
    placed = [one for one in reading.entries if one.value is not None and one.measurable]
    if any(one.value is not None and one.value.half_width_95 is None for one in placed):
        write_line(NO_ERROR)
    elif placed:
        write_line(TIES)


def _words(one: RosterEntry) -> tuple[str, ...]:
    number, unit, error = value_words(one)
    return (
        "–" if one.place is None else one.place.text,
        one.name,
        " ".join(part for part in (number, unit, error) if part),
        day_words(one.tested_at),
        day_words(one.last_visit),
        "; ".join(one.due),
        ", ".join(one.beyond),
    )
