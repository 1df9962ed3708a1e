"""`turnout export`: a set, an athlete, a group or everything in open files for other programs."""

import argparse
from pathlib import Path

from app.cli.context import Commands, Context
from app.cli.output import note, write_json, write_line
from app.cli.stopping import stop_after_this_step
from app.errors import ExitCode, WrongUseError
from app.exchange.exporting.export import FORMS, export
from app.exchange.exporting.pseudonyms import Pseudonyms
from app.exchange.exporting.scope import Scope, a_group, an_athlete, everything, one_set
from db.store import Store

_STEP = 0.1


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "export", parents=[common], help="results and samples as CSV, workbook, JSON, Parquet or C3D"
    )
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--set", metavar="ID", help="one set: its id, the beginning of it, or `last`")
    what.add_argument("--athlete", metavar="WHO", help="one athlete: the id, or words of the name")
    what.add_argument("--group", metavar="NAME", help="a group by its name or id")
    what.add_argument("--everything", action="store_true", help="every athlete who is not removed")
    parser.add_argument("--form", choices=FORMS, default="csv", help="csv without it")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="a new folder")
    parser.add_argument("--clinic", default="", metavar="NAME", help="the clinic's folder in a Parquet lake")
    parser.add_argument("--research", action="store_true", help="without names, free text and real dates")
    parser.add_argument(
        "--key", type=Path, metavar="FILE", help="key file that leads back; it stays with you"
    )
    parser.add_argument(
        "--dates", choices=("shifted", "none"), default="shifted", help="for research: shifted, or only ages"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Export, and say where it is and what is not in it."""
    if args.research != (args.key is not None):
        raise WrongUseError("An export for research needs both --research and --key FILE.")
    stop = stop_after_this_step()
    told = 0.0

    def report(share: float, words: str) -> None:
        nonlocal told
        if not context.json and share >= told + _STEP:
            told = share
            note(f"{share:.0%}, {words}")

    with context.store(existing=True) as store:
        done = export(
            store,
            _scope(store, args),
            args.output.absolute(),
            form=args.form,
            now=context.clock.wall(),
            clinic=args.clinic,
            pseudonyms=Pseudonyms(args.key, dates=args.dates) if args.research else None,
            report=report,
            cancelled=stop.is_set,
        )
    if context.json:
        write_json(
            {
                "folder": str(done.place),
                "athletes": done.athletes,
                "files": done.files,
                "bytes": done.size_bytes,
                "left_out": [{"what": what, "why": why} for what, why in done.left_out],
                "key": None if args.key is None else str(args.key),
            }
        )
        return ExitCode.DONE
    write_line(f"{done.place}: {done.files} files; README.txt and dictionary.csv inside say what each is.")
    for what, why in done.left_out:
        write_line(f"Left out: {what}: {why.rstrip('.')}.")
    if args.key is not None:
        write_line(f"The key is in {args.key}: keep it here, never beside the export.")
    return ExitCode.DONE


def _scope(store: Store, args: argparse.Namespace) -> Scope:
    if args.set is not None:
        return one_set(store, args.set)
    if args.athlete is not None:
        return an_athlete(store, args.athlete)
    return a_group(store, args.group) if args.group is not None else everything(store)
