"""`turnout compare`: two or more beside each other, with change and whether it is real."""

import argparse
from collections.abc import Sequence

from app.cli import compare_plain
from app.cli.context import Commands, Context
from app.cli.output import shown, write_json, write_line, write_table
from app.comparing.gathering import Gatherer
from app.comparing.typed import Typed
from app.comparing.views import Answer, judged, sides_of
from app.errors import ExitCode, TurnoutError
from app.library.opening import open_library
from db.store import Store
from domain.change.alignment import Axis
from domain.change.asymmetry import AsymmetryFormula
from domain.change.compared import Compared, ComparedError
from domain.change.comparison import NOT_PRIMARY, Comparison, ComparisonRow
from domain.change.error_budget import budget_sentence
from domain.change.mean_curve import Band
from domain.change.overlay import Extent, Look
from domain.error.uncertainty import ReliabilityFigure
from domain.metrics.registry import definition

FORMULAS = {"larger": "LARGER_SMALLER", "signed": "SIGNED", "lsi": "LSI", "sum": "SUM"}


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("compare", parents=[common], help="two or more beside each other")
    parser.add_argument(
        "what",
        nargs="+",
        metavar="WHAT",
        help="the earliest first: ID of a session or set, ID:left, ID:right, ID:2 (a repetition), baseline, "
        "group:NAME",
    )
    parser.add_argument(
        "--protocol", default="", metavar="ID", help="the test of sessions, baseline and groups"
    )
    parser.add_argument("--side", choices=("left", "right"), default="", help="the side of the same")
    parser.add_argument("--align", choices=[one.value for one in Axis], default=Axis.ONSET.value)
    parser.add_argument("--draw", choices=[one.value for one in Extent], default=Extent.MEAN.value)
    parser.add_argument("--band", choices=[one.value for one in Band], default=Band.SD.value)
    parser.add_argument("--curves", action="store_true", help="with --json: the aligned curves as well")
    parser.add_argument(
        "--asymmetry", choices=list(FORMULAS), default="larger", help="formula for left and right"
    )
    parser.add_argument("--override", default="", metavar="REASON", help="compare in spite of differences")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Gather, judge and print every comparison."""
    if len(args.what) < 2:
        raise TurnoutError("Name two or more to compare, the earliest first.")
    with context.store(existing=True) as store:
        figures = open_library(context.library_folder(), store).figures.reliability
        try:
            answers = _answers(args, store, figures)
        except ComparedError as trouble:
            raise TurnoutError(str(trouble)) from trouble
    look = Look(Axis(args.align), Extent(args.draw), Band(args.band))
    formula = AsymmetryFormula[FORMULAS[args.asymmetry]]
    if context.json:
        drawn = look if args.curves else None
        write_json(compare_plain.document(answers, formula=formula, look=drawn))
        return ExitCode.DONE
    for answer in answers:
        _write(answer, formula)
    return ExitCode.DONE


def _answers(args: argparse.Namespace, store: Store, figures: Sequence[ReliabilityFigure]) -> list[Answer]:
    gatherer = Gatherer(store=store)
    made = []
    for keys in Typed(store=store, protocol=args.protocol, side=args.side).keys(args.what):
        items = gatherer.gather(keys, as_given=True)
        if args.override:
            gatherer.override(items, args.override)
        header = items[-1].sets[-1].header
        involved = None if header is None else store.athletes.get(header.athlete_id).involved_side
        overrides = gatherer.overrides(items)
        made.append(judged(items, overrides=overrides, figures=figures, involved_side=involved))
    return made


def _write(answer: Answer, formula: AsymmetryFormula) -> None:
    first = answer.items[0]
    for item, comparison in zip(answer.items[1:], answer.comparisons, strict=True):
        _write_one(first, item, comparison)
    sides = sides_of(answer, formula)
    if sides:
        write_line(f"Left and right, {formula.value}:")
        write_table(
            ("metric", "left", "right", "asymmetry", ""),
            [
                (
                    side.label,
                    shown(side.left.value, side.unit, definition(side.name).decimals),
                    shown(side.right.value, side.unit, definition(side.name).decimals),
                    shown(side.percent, "%"),
                    side.band,
                )
                for side in sides
            ],
        )


def _write_one(first: Compared, second: Compared, comparison: Comparison) -> None:
    write_line(f"{first.label} → {second.label}")
    for sentence in comparison.conditions:
        write_line(f"- {sentence}")
    if comparison.forbidding:
        write_line(
            "- Rows without a change are forbidden by what differs; --override REASON decides otherwise."
        )
    write_table(
        ("metric", "first (earlier)", "second (later)", "change", "verdict"), map(_cells, comparison.rows)
    )
    for row in comparison.rows:
        if row.reason != NOT_PRIMARY and row.second.measurable:
            write_line(f"- {row.label}: {row.reason}")
            if row.second_error:
                write_line(f"  {budget_sentence('error of the second', row.unit, row.second_error)}")


def _cells(row: ComparisonRow) -> tuple[str, ...]:
    decimals = definition(row.name).decimals
    verdict = row.verdict.value.replace("_", " ")
    return (
        row.label,
        shown(row.first.value, row.unit, decimals),
        shown(row.second.value, row.unit, decimals),
        shown(row.change_percent, "%"),
        f"{verdict}, overridden" if row.overridden else verdict,
    )
