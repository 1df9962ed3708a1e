"""`turnout compare`: two sets or sessions beside each other, with change and whether it is real."""

import argparse

from app.cli import plain
from app.cli.context import Commands, Context
from app.cli.find import find_sets
from app.cli.output import shown, write_json, write_line, write_table
from app.errors import ExitCode, TurnoutError
from app.library.opening import open_library
from app.pairing import Pair, pairs_of
from domain.change.comparison import NOT_PRIMARY, ComparisonRow
from domain.change.error_budget import ErrorPart, budget_sentence
from domain.metrics.registry import definition


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("compare", parents=[common], help="two sets or sessions beside each other")
    parser.add_argument("first", help="the earlier session or set")
    parser.add_argument("second", help="the later session or set")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Pair the sets and print every pair."""
    with context.store(existing=True) as store:
        figures = open_library(context.library_folder()).figures.reliability
        pairs = pairs_of(store, find_sets(store, args.first), find_sets(store, args.second), figures=figures)
    if not pairs:
        raise TurnoutError("Nothing to compare: the two share no analysed set of the same exercise and side.")
    if context.json:
        write_json({"comparisons": [_plain(pair) for pair in pairs]})
        return ExitCode.DONE
    for pair in pairs:
        _write(pair)
    return ExitCode.DONE


def _plain(pair: Pair) -> plain.Plain:
    return {
        "protocol": pair.protocol.protocol_id,
        "first": plain.header(pair.earlier.header),
        "second": plain.header(pair.later.header),
        "conditions": list(pair.comparison.conditions),
        "differences": [
            {"code": item.code, "forbids": item.forbids.value, "sentence": item.sentence}
            for item in pair.comparison.differences
        ],
        "rows": [_plain_row(row) for row in pair.comparison.rows],
    }


def _plain_row(row: ComparisonRow) -> plain.Plain:
    return {
        "metric": row.name,
        "label": row.label,
        plain.keyed("first", row.unit): plain.number(row.first.value),
        plain.keyed("second", row.unit): plain.number(row.second.value),
        plain.keyed("change", row.unit): plain.number(row.change),
        "change_percent": plain.number(row.change_percent, 2),
        "verdict": row.verdict.value,
        "reason": row.reason,
        "first_error_parts": [_plain_part(part, row.unit) for part in row.first_error],
        "second_error_parts": [_plain_part(part, row.unit) for part in row.second_error],
    }


def _plain_part(part: ErrorPart, unit: str) -> plain.Plain:
    return {
        "origin": part.origin.value,
        plain.keyed("half_width_95", unit): plain.number(part.half_width_95),
        "words": part.words,
    }


def _write(pair: Pair) -> None:
    earlier, later = pair.earlier.header, pair.later.header
    write_line(
        f"{pair.protocol.title}: {earlier.side.value} {earlier.set_id} → {later.side.value} {later.set_id}"
    )
    for sentence in pair.comparison.conditions:
        write_line(f"- {sentence}")
    write_table(
        ("metric", "first (earlier)", "second (later)", "change", "verdict"),
        [
            (
                row.label,
                shown(row.first.value, row.unit, definition(row.name).decimals),
                shown(row.second.value, row.unit, definition(row.name).decimals),
                shown(row.change_percent, "%"),
                row.verdict.value.replace("_", " "),
            )
            for row in pair.comparison.rows
        ],
    )
    for row in pair.comparison.rows:
        if row.reason != NOT_PRIMARY and row.second.measurable:
            write_line(f"- {row.label}: {row.reason}")
            if row.second_error:
                parts = budget_sentence("error of the second", row.unit, row.second_error)
                write_line(f"  {parts}")
