"""`turnout report`: the visit, or one set of it, as a PDF."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.find import find_sets
from app.cli.output import write_json, write_line
from app.errors import ExitCode, TurnoutError
from app.library.opening import open_library
from app.reports import visit_report, write_report


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("report", parents=[common], help="write the report as PDF")
    parser.add_argument("id", help="a session or set: its id, the beginning of it, or `last`")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.pdf")
    parser.add_argument("--paper", choices=["a4", "letter"], default="a4")
    parser.add_argument("--clinic", default="", help="name on the letterhead")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Gather, render, say where it is."""
    folder = args.output.absolute().parent
    if not folder.is_dir():
        raise TurnoutError(f"There is no folder {folder}: make it first, or choose another place.")
    with context.store(existing=True) as store:
        now = context.clock.wall().astimezone()
        figures = open_library(context.library_folder()).figures.reliability
        sets = find_sets(store, args.id)
        document = visit_report(store, sets, generated_at=now, clinic=args.clinic, figures=figures)
    path = write_report(document, args.output, paper=args.paper)
    if context.json:
        write_json({"report": str(path), "bytes": path.stat().st_size})
    else:
        write_line(f"Report written to {path}.")
    return ExitCode.DONE
