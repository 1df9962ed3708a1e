"""`turnout rescore`: sets again from raw with today's rules or other limits, and what that changes."""

import argparse
import math
from collections.abc import Sequence

from app.cli import plain
from app.cli.context import Commands, Context
from app.cli.find import find_sets
from app.cli.output import note, write_json, write_line, write_table
from app.cli.stopping import stop_after_this_step
from app.errors import ExitCode, WrongUseError
from app.library.opening import open_library
from app.training.review.rescoring import LimitChange, Rescored, RescoreReport, Rescoring
from db.store import Store
from domain.change.differences import Difference, Said
from domain.library.shelf import Library


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "rescore", parents=[common], help="score recorded sets again; earlier results stay"
    )
    parser.add_argument("id", nargs="?", help="a session or set: its id, the beginning of it, or `last`")
    parser.add_argument("--athlete", metavar="NAME", help="every set of this athlete: name or id")
    parser.add_argument("--all", action="store_true", help="every set of everybody")
    parser.add_argument(
        "--limit",
        action="append",
        default=[],
        type=read_limit,
        metavar="RULE=AMBER:RED",
        help="another limit for a rule, in the rule's unit; may be given several times",
    )
    parser.add_argument("--dry-run", action="store_true", help="tell what would change, keep nothing")
    parser.set_defaults(run=run)


def read_limit(text: str) -> LimitChange:
    """Reads `pelvis_moved=5:10`."""
    rule_id, _, numbers = text.partition("=")
    try:
        amber, red = (float(part) for part in numbers.split(":"))
    except ValueError:
        amber = red = math.nan
    if not rule_id or not (math.isfinite(amber) and math.isfinite(red)):
        raise argparse.ArgumentTypeError(f"{text!r} is not RULE=AMBER:RED, such as pelvis_moved=5:10")
    return LimitChange(rule_id, amber, red)


def run(args: argparse.Namespace, context: Context) -> int:
    """Score again, print what differs."""
    if sum((args.id is not None, args.athlete is not None, args.all)) != 1:
        raise WrongUseError("Say which sets: the id of a set or session, --athlete NAME, or --all.")
    with context.store(existing=True) as store:
        report = _scored(store, open_library(context.library_folder(), store), _set_ids(store, args), args)
    if context.json:
        write_json(_plain(report))
    else:
        _write(report)
    return ExitCode.DATA_TROUBLE if report.failed else ExitCode.DONE


def _set_ids(store: Store, args: argparse.Namespace) -> list[str]:
    if args.all:
        return store.analyses.set_ids()
    if args.athlete is None:
        return [header.set_id for header in find_sets(store, args.id)]
    found = [one for one in store.athletes.find(args.athlete) if args.athlete in (one.athlete_id, one.name)]
    if len(found) != 1:
        raise WrongUseError(
            f"{len(found) or 'No'} athletes are called {args.athlete!r}: give the whole name or the id."
        )
    return store.analyses.set_ids(found[0].athlete_id)


def _scored(
    store: Store, library: Library, set_ids: Sequence[str], args: argparse.Namespace
) -> RescoreReport:
    return Rescoring(store=store, library=library).run(
        set_ids,
        limits=args.limit,
        save=not args.dry_run,
        on_progress=lambda done, asked: note(f"{done} of {asked} sets."),
        cancelled=stop_after_this_step().is_set,
    )


def _plain(report: RescoreReport) -> plain.Plain:
    return {
        "asked": report.asked,
        "stopped": report.stopped,
        "changed": report.changed,
        "failed": report.failed,
        "sets": [_plain_set(item) for item in report.sets],
    }


def _plain_set(item: Rescored) -> plain.Plain:
    return {
        **plain.header(item.header),
        "saved": item.saved,
        "decisions_kept": item.decisions_kept,
        "trouble": item.trouble,
        "versions_before": item.before,
        "versions_after": item.after,
        "differences": [
            {
                "rep_number": one.rep_number,
                "name": one.name,
                "unit": one.unit,
                "before": _plain_said(one.before),
                "after": _plain_said(one.after),
            }
            for one in item.differences
        ],
    }


def _plain_said(said: Said) -> float | str | None:
    return plain.number(said) if isinstance(said, float) else said


def _write(report: RescoreReport) -> None:
    for item in report.sets:
        if item.trouble or item.differences:
            write_line(f"{item.header.protocol_id} · {item.header.side.value} · set {item.header.set_id}")
        if item.trouble:
            write_line(f"Not scored again: {item.trouble}")
        elif item.differences:
            _write_versions(item)
            write_table(("rep", "what", "before", "now"), [_row(one) for one in item.differences])
    write_line(report.sentence)


def _write_versions(item: Rescored) -> None:
    if item.before != item.after and item.before is not None and item.after is not None:
        write_line(f"{', '.join(item.before)} → {', '.join(item.after)}")


def _row(one: Difference) -> tuple[str, ...]:
    rep = "set" if one.rep_number is None else str(one.rep_number)
    return (rep, one.name, _said(one.before, one.unit), _said(one.after, one.unit))


def _said(said: Said, unit: str) -> str:
    if isinstance(said, float):
        return "–" if math.isnan(said) else f"{said:.4g} {unit}".rstrip()
    return "–" if said is None else said
