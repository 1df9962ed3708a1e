"""`turnout export-athlete`: everything about one athlete in one open file."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import write_json, write_line
from app.errors import ExitCode
from app.exchange.athlete_archive import one_athlete, write_archive


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
