"""`turnout import FILE`: athletes from a list, a recording of another program, or our own export."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.import_people import add_options as add_people_options
from app.cli.import_people import run_people
from app.cli.import_recording import add_options as add_recording_options
from app.cli.import_recording import run_recording
from app.cli.output import note, write_json, write_line
from app.errors import ExitCode, TurnoutError, WrongUseError
from app.exchange.importing.c3d_file import is_c3d
from app.exchange.importing.json_form import import_export, is_export
from app.exchange.importing.people import read_grid
from app.exchange.importing.xdf_file import is_xdf
from domain.foreign.people.fields import PersonField, guessed
from domain.wording import count_text

ATHLETES, RECORDING, EXPORT = "athletes", "recording", "export"
_NAMES = {PersonField.NAME, PersonField.GIVEN_NAME, PersonField.FAMILY_NAME}


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "import",
        parents=[common],
        help="athletes from a list, a recording of another program, or our own export",
    )
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="CSV, XLSX, XDF, C3D, or the folder of an export"
    )
    parser.add_argument("--what", choices=(ATHLETES, RECORDING, EXPORT), help="where the file does not tell")
    parser.add_argument("--dry-run", action="store_true", help="only say what would happen")
    add_people_options(parser)
    add_recording_options(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Find out what the file is, and import it."""
    what = args.what or kind_of(args.file, is_asked=bool(args.athlete or args.protocol))
    if what == ATHLETES:
        return run_people(args, context)
    if what == RECORDING:
        return run_recording(args, context)
    return _run_export(args, context)


def kind_of(path: Path, *, is_asked: bool) -> str:
    """What a file holds; a table with names is a list of people unless a set was asked for."""
    if not path.exists():
        raise TurnoutError(f"There is no file {path}: give a CSV, XLSX, XDF or C3D file, or an export.")
    if is_export(path):
        return EXPORT
    if path.is_dir():
        raise WrongUseError(f"{path} is a folder without an export: give a file.")
    if is_asked or is_xdf(path) or is_c3d(path):
        return RECORDING
    return ATHLETES if _NAMES & set(guessed(read_grid(path).heads)) else RECORDING


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
