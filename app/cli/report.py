"""`turnout report`: a visit, a comparison, the progress of an athlete or a group, as PDF."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from app import paths
from app.cli.context import Commands, Context
from app.cli.find import find_sets
from app.cli.output import note, write_json, write_line
from app.cli.stopping import stop_after_this_step
from app.comparing.typed import Typed
from app.errors import ExitCode, TurnoutError, WrongUseError
from app.exchange.athlete_archive import one_athlete
from app.exchange.exporting.scope import a_named_group
from app.library.opening import open_library
from app.reporting.batch import print_batch
from app.reporting.letterhead import letterhead
from app.reporting.reporter import Kind, Reporter
from app.reporting.template import write_template
from app.reporting.typst_report import Style
from app.reports import write_report
from app.settings import SettingsFile
from db.store import Store
from domain.change.compared import ComparedError
from domain.reports.document import Letterhead, ReportDocument


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("report", parents=[common], help="write a report as PDF")
    parser.add_argument(
        "id", nargs="*", help="a session, set or `last`; what `compare` takes; an athlete; a group"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.pdf", help="where it goes")
    parser.add_argument("--kind", choices=[kind.value for kind in Kind], default=Kind.SESSION.value)
    parser.add_argument(
        "--each", metavar="GROUP", help="one file for each athlete of a group; -o is a folder"
    )
    parser.add_argument("--paper", choices=["a4", "letter"], help="a4 unless the settings say otherwise")
    parser.add_argument("--ink", choices=["colour", "grey"], help="grey for printers without colours")
    parser.add_argument("--clinic", help="name on the letterhead")
    parser.add_argument("--address", metavar="LINES", help="below the name; | begins another line")
    parser.add_argument("--signed-by", metavar="NAME", help="under the signature line")
    parser.add_argument("--logo", type=Path, metavar="FILE", help="PNG or SVG, beside the name")
    parser.add_argument("--template", type=Path, metavar="DIR", help="the clinic's folder with report.typ")
    parser.add_argument(
        "--write-template", type=Path, metavar="DIR", help="lay the template there to change it"
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Gather, render, say where it is."""
    if args.write_template is not None:
        path = write_template(args.write_template)
        write_line(f"{path}: change it; it is used from {paths.templates_folder()}, or with --template.")
        return ExitCode.DONE
    if args.output is None:
        raise WrongUseError("Say where the report goes: -o FILE.pdf.")
    return _each(args, context) if args.each else _one(args, context)


def _one(args: argparse.Namespace, context: Context) -> int:
    folder = args.output.absolute().parent
    if not folder.is_dir():
        raise TurnoutError(f"There is no folder {folder}: make it first, or choose another place.")
    with context.store(existing=True) as store:
        document = _document(args, store, _reporter(args, context, store))
    path, remark = write_report(document, args.output, style=_style(args))
    if remark:
        note(remark)
    if context.json:
        write_json({"report": str(path), "bytes": path.stat().st_size})
    else:
        write_line(f"Report written to {path}.")
    return ExitCode.DONE


def _each(args: argparse.Namespace, context: Context) -> int:
    if args.kind in (Kind.COMPARISON, Kind.GROUP) or args.id:
        raise WrongUseError("--each takes a group and makes session, progress or athlete reports: no ID.")
    stop = stop_after_this_step()

    def told(done: int, of: int, name: str) -> None:
        if name and not context.json:
            note(f"{done + 1} of {of}: {name}")

    with context.store(existing=True) as store:
        members = store.groups.members(a_named_group(store, args.each).group_id)
        jobs = _reporter(args, context, store).each(Kind(args.kind), members)
        done = print_batch(jobs, args.output, _style(args), progress=told, cancelled=stop.is_set)
    for words in (done.remark, *(f"{name}: {why}" for name, why in done.left_out)):
        if words:
            note(words)
    if context.json:
        left_out = [{"athlete": name, "why": why} for name, why in done.left_out]
        write_json({"reports": [str(path) for path in done.written], "left_out": left_out})
    else:
        write_line(done.sentence)
    return ExitCode.DONE


def _document(args: argparse.Namespace, store: Store, reporter: Reporter) -> ReportDocument:
    kind, words = Kind(args.kind), args.id
    several = kind is Kind.COMPARISON
    if len(words) != 1 and not (several and words[1:]):
        what = "two or more as `turnout compare` takes them" if several else "one name or id"
        raise WrongUseError(f"A {kind.value} report needs {what}.")
    if kind is Kind.COMPARISON:
        return _compared(store, reporter, words)
    if kind is Kind.GROUP:
        return reporter.group(a_named_group(store, words[0]))
    if kind is Kind.SESSION:
        return reporter.visit(find_sets(store, words[0]))
    return reporter.of_athlete(kind, one_athlete(store, words[0]).athlete_id)


def _compared(store: Store, reporter: Reporter, words: Sequence[str]) -> ReportDocument:
    try:
        return reporter.comparisons(Typed(store=store).keys(words))
    except ComparedError as refusal:
        raise TurnoutError(str(refusal)) from refusal


def _reporter(args: argparse.Namespace, context: Context, store: Store) -> Reporter:
    return Reporter(
        store=store,
        now=lambda: context.clock.wall().astimezone(),
        library=open_library(context.library_folder(), store),
        letterhead=_letterhead(args),
    )


def _letterhead(args: argparse.Namespace) -> Letterhead:
    """As the settings have it, where the command does not say otherwise."""
    kept = SettingsFile(paths.settings_path()).values
    return letterhead(
        clinic=kept.clinic if args.clinic is None else args.clinic,
        lines=kept.clinic_lines if args.address is None else args.address,
        signed_by=kept.signed_by if args.signed_by is None else args.signed_by,
        logo=kept.logo if args.logo is None else str(args.logo),
    )


def _style(args: argparse.Namespace) -> Style:
    kept = SettingsFile(paths.settings_path()).values
    return Style(args.paper or kept.paper, args.ink or kept.ink, args.template or paths.templates_folder())
