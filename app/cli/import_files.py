"""`turnout import FILE`: athletes from a list, a recording of another program, or our own export."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.import_people import add_options as add_people_options
from app.cli.import_people import run_people, run_undo
from app.cli.import_recording import add_options as add_recording_options
from app.cli.import_recording import run_recording
from app.cli.output import note, write_json, write_line
from app.errors import ExitCode, TurnoutError, WrongUseError
from app.exchange.importing.json_form import import_export, is_export
from app.exchange.importing.kinds import ATHLETES, EXPORT, RECORDING, kind_of
from domain.wording import count_text


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "import",
        parents=[common],
        help="athletes from a list, a recording of another program, or our own export",
    )
    parser.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="CSV, XLSX, XDF, C3D, or the folder of an export",
    )
    parser.add_argument("--what", choices=(ATHLETES, RECORDING, EXPORT), help="where the file does not tell")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    add_people_options(parser)
    add_recording_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Find out what the file is, and import it."""
    if args.undo:
        return run_undo(args, context)
    if args.file is None:
        raise WrongUseError("Say which file to import: turnout import FILE.")
    what = args.what or kind_of(args.file, is_asked=bool(args.athlete or args.protocol))
    if what == ATHLETES:
        return run_people(args, context)
    if what == RECORDING:
        return run_recording(args, context)
    return _run_export(args, context)


def _run_export(args: argparse.Namespace, context: Context) -> int:
    if not is_export(args.file):
        raise TurnoutError(f"{args.file} is no export in JSON: give the folder that `turnout export` wrote.")
    with context.store() as store:
        done = import_export(store, args.file, keep=not args.dry_run)
    if done.without_coach:
        note(
            f"{count_text(done.without_coach, 'row')} named a coach who is not here: nobody stands there now."
        )
    if context.json:
        write_json({"added": done.added, "same": done.same, "kept": not args.dry_run})
    elif args.dry_run:
        write_line(f"{count_text(done.added, 'row')} in the file. Nothing was imported.")
    else:
        write_line(f"{count_text(done.added, 'row')} added, {done.same} were here already.")
    return ExitCode.DONE
