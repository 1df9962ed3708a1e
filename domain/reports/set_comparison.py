"""A comparison as it is printed: values, change and verdict in words."""

from collections.abc import Sequence

from domain.change.comparison import Comparison, ComparisonRow, Verdict
from domain.language import say
from domain.metrics.registry import definition
from domain.reports.common import verdict_cell
from domain.reports.document import Cell, Table
from domain.wording import NOT_MEASURABLE, change_decimals, number_text, unit_symbol, value_text, with_unit

_TOLD = ("clean_force", "borrowed_share", "rom", "tension_peak", "score")
_MOST_ROWS = 5
TELLING = (Verdict.REAL_GAIN, Verdict.NOT_DISTINGUISHABLE, Verdict.REAL_LOSS)
"""The verdicts that stand on a published or measured error."""


def comparison_table(comparison: Comparison | None, before: str, primary: Sequence[str]) -> Table | None:
    """The rows that carry numbers, those with a verdict first; what differs stands underneath.

    Parameters
    ----------
    before
        Date of the earlier set as printed.
    primary
        Names of the metrics that are always shown.
    """
    rows = _telling(comparison, primary)
    if comparison is None or not rows:
        return None
    return Table(
        title=say("Beside last time"),
        columns=("", before or say("Last time"), say("This time"), say("Change"), say("Verdict")),
        rows=tuple(_row(row) for row in rows),
        left=frozenset({0, 4}),
        caption=" ".join(comparison.conditions),
    )


def comparison_sentences(comparison: Comparison | None, before: str) -> tuple[str, ...]:
    """What really changed since `before`, or did not, for the metrics that may carry a verdict."""
    rows = comparison.rows if comparison else ()
    return tuple(sentence for row in rows if (sentence := _sentence(row, before or say("last time"))))


def _telling(comparison: Comparison | None, primary: Sequence[str]) -> list[ComparisonRow]:
    if comparison is None:
        return []
    shown = dict.fromkeys((*primary, *_TOLD))
    rows = [r for r in comparison.rows if r.name in shown and (r.first.measurable or r.second.measurable)]
    return sorted(rows, key=lambda row: list(shown).index(row.name))[:_MOST_ROWS]


def _row(row: ComparisonRow) -> tuple[Cell, ...]:
    decimals = _decimals(row)
    return (
        Cell(row.label),
        Cell(value_text(row.first, decimals)),
        Cell(value_text(row.second, decimals)),
        Cell(change_text(row)),
        verdict_cell(row.verdict),
    )


def _decimals(row: ComparisonRow) -> int:
    """As few as either value can carry."""
    return change_decimals(row.first, row.second, definition(row.name).decimals)


def change_text(row: ComparisonRow) -> str:
    """The change with its sign, and in percent where that means something."""
    change = number_text(row.change, _decimals(row), signed=True)
    if change == NOT_MEASURABLE:
        return change
    percent = number_text(row.change_percent, 0, signed=True)
    share = "" if percent == NOT_MEASURABLE or unit_symbol(row.unit) in ("°", "%") else f" ({percent} %)"
    return f"{with_unit(change, row.unit)}{share}"


def _sentence(row: ComparisonRow, before: str) -> str:
    label, change = row.label, change_text(row)
    if row.verdict is Verdict.REAL_GAIN:
        return say(
            "{label} is really higher than on {before}: {change}, beyond measurement error.",
            label=label,
            before=before,
            change=change,
        )
    if row.verdict is Verdict.REAL_LOSS:
        return say(
            "{label} is really lower than on {before}: {change}, beyond measurement error.",
            label=label,
            before=before,
            change=change,
        )
    if row.verdict is Verdict.NOT_DISTINGUISHABLE:
        return say(
            "{label} cannot be told apart from {before}: {change} is within measurement error.",
            label=label,
            before=before,
            change=change,
        )
    return ""
