"""The tables of a comparison as they are printed: what changed, left beside right, where error comes from."""

from collections.abc import Mapping, Sequence

import numpy as np

from domain.change.asymmetry import AsymmetryFormula
from domain.change.comparison import Comparison, ComparisonRow
from domain.change.error_budget import size_text
from domain.change.sides import SideRow
from domain.language import plain, say
from domain.metrics.registry import definition
from domain.protocol import Protocol
from domain.reports.common import verdict_cell
from domain.reports.document import Cell, Table
from domain.results import MetricValue
from domain.wording import NOT_MEASURABLE, change_decimals, number_text, unit_symbol, value_text, with_unit

Sides = Mapping[AsymmetryFormula, Sequence[SideRow]]
"""Left beside right by each formula: the same rows in each."""
_TONES = {"possible imbalance": "amber", "probable imbalance": "red"}


def changed_table(comparison: Comparison, letters: tuple[str, str], protocol: Protocol | None) -> Table:
    """Every measure that either has, the primary ones first; `letters` are of the later and the earlier.

    What nobody could measure is left out, but for the primary measures of the test.
    """
    primary = protocol.primary_metrics if protocol else ()
    rows = sorted(comparison.rows, key=lambda row: row.name not in primary)
    shown = [row for row in rows if row.first.measurable or row.second.measurable or row.name in primary]
    return Table(
        title="",
        columns=("", *letters, f"{letters[0]} − {letters[1]}", "%", say("Verdict")),
        rows=tuple(_changed(row) for row in shown),
        left=frozenset({0, 5}),
    )


def sides_table(sides: Sides) -> Table | None:
    """Left beside right by every formula that has a number; None where no two sides are compared."""
    known = {
        formula: rows for formula, rows in sides.items() if any(np.isfinite(row.percent) for row in rows)
    }
    first = next(iter(sides.values()), ())
    places = [n for n, row in enumerate(first) if row.left.measurable or row.right.measurable]
    if not places:
        return None
    rows = tuple(
        (
            Cell(first[n].label),
            Cell(_value(first[n].left)),
            Cell(_value(first[n].right)),
            Cell(_difference(first[n])),
            *(Cell(_percent(known[formula][n].percent)) for formula in known),
            _band(first[n]),
        )
        for n in places
    )
    names = tuple(formula.value for formula in known)
    return Table(
        title="",
        columns=("", say("Left"), say("Right"), say("Right − left"), *names, ""),
        rows=rows,
        left=frozenset({0, 4 + len(names)}),
        caption=say("Up to 10 % is usual, from 20 % probable (Sapega); within measurement error it is none."),
    )


def errors_table(
    comparisons: Sequence[tuple[Comparison, str, Protocol | None]], reference: str
) -> Table | None:
    """Where the error of the primary measures comes from: each of the others beside the `reference`."""
    rows: list[tuple[Cell, ...]] = []
    for comparison, letter, protocol in comparisons:
        named = f"{letter}: " if len(comparisons) > 1 else ""
        for row in comparison.rows:
            if protocol is not None and row.name in protocol.primary_metrics:
                rows += _error_rows(row, named)
    if not rows:
        return None
    letter = comparisons[0][1] if len(comparisons) == 1 else say("This")
    return Table("", ("", letter, reference, ""), tuple(rows), frozenset({0, 3}))


def _error_rows(row: ComparisonRow, named: str) -> list[tuple[Cell, ...]]:
    unit = unit_symbol(row.unit)
    parts = zip(row.first_error, row.second_error, strict=False)
    return [
        (
            Cell(f"{named}{row.label}, {later.origin.value}"),
            Cell(size_text(later, unit)),
            Cell(size_text(earlier, unit)),
            Cell(later.words, "quiet"),
        )
        for earlier, later in parts
    ]


def _changed(row: ComparisonRow) -> tuple[Cell, ...]:
    places = change_decimals(row.first, row.second, definition(row.name).decimals)
    change = number_text(row.change, places, signed=True)
    known = np.isfinite(row.change)
    return (
        Cell(row.label),
        Cell(_value(row.second)),
        Cell(_value(row.first)),
        Cell(with_unit(change, row.unit) if known else change),
        Cell(number_text(row.change_percent, 0, signed=True)),
        _verdict(row),
    )


def _verdict(row: ComparisonRow) -> Cell:
    cell = verdict_cell(row.verdict)
    if not row.overridden:
        return cell
    codes = ", ".join(plain(code) for code in dict.fromkeys(row.overridden))
    return Cell(say("{verdict}, in spite of: {codes}", verdict=cell.text, codes=codes), cell.tone)


def _value(value: MetricValue) -> str:
    return value_text(value, definition(value.name).decimals)


def _difference(side: SideRow) -> str:
    if not np.isfinite(side.percent):
        return NOT_MEASURABLE
    places = change_decimals(side.left, side.right, definition(side.name).decimals)
    return with_unit(number_text(side.right.value - side.left.value, places, signed=True), side.unit)


def _percent(percent: float) -> str:
    return with_unit(number_text(percent, 0), "%") if np.isfinite(percent) else NOT_MEASURABLE


def _band(side: SideRow) -> Cell:
    if side.within_error:
        return Cell(say("within measurement error"))
    return Cell(side.band, _TONES.get(side.band, "plain"))
