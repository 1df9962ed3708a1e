"""`turnout export-athlete`: everything about one athlete in one open file."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import write_json, write_line
from app.errors import ExitCode, TurnoutError
from app.exchange.athlete_archive import write_archive
from db.store import Store
from domain.athlete import Athlete


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "export-athlete", parents=[common], help="everything about one athlete in one zip file"
    )
    parser.add_argument("athlete", help="the athlete: the id, or words of the name that fit one only")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.zip", help="where it goes")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Write the archive."""
    with context.store(existing=True) as store:
        athlete = one_athlete(store, args.athlete)
        written = write_archive(store, athlete.athlete_id, args.output, now=context.clock.wall())
    if context.json:
        write_json({"file": str(args.output), "contents": written})
    else:
        write_line(f"{args.output}: {len(written)} files; README.txt inside says what each is.")
    return ExitCode.DONE


def one_athlete(store: Store, text: str) -> Athlete:
    """The one athlete whom the words fit."""
    found = store.athletes.find(text)
    exact = [athlete for athlete in found if text in (athlete.athlete_id, athlete.name)]
    if len(exact or found) != 1:
        what = "More than one athlete fits" if found else "No athlete fits"
        raise TurnoutError(f"{what} {text!r}: give the whole name or the id.")
    return (exact or found)[0]
