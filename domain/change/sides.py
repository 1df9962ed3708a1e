"""Left beside right, metric by metric: the chosen formula, its band where one applies, and what is real."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from domain.athlete import Side
from domain.change.asymmetry import AsymmetryFormula, asymmetry_band, asymmetry_percent
from domain.change.comparison import WITHIN_ERROR, ComparisonRow, Verdict
from domain.language import say
from domain.library.evidence import Threshold
from domain.results import MetricValue

_STRENGTH_UNITS = ("N", "Nm", "Nm/kg")
_UNITS = (*_STRENGTH_UNITS, "N s", "N/s", "deg", "J")
"""A share of a share or of a count of repetitions would mean nothing."""


@dataclass(frozen=True, slots=True)
class SideRow:
    """One metric of both sides.

    Attributes
    ----------
    percent
        By the formula; NaN where the two may not be compared or the formula does not apply.
    band
        *usual*, *possible imbalance*, *probable imbalance*; empty where no band was made for it.
    reason
        What is known of the difference, or why there is no number.
    """

    name: str
    label: str
    unit: str
    left: MetricValue
    right: MetricValue
    percent: float
    band: str
    reason: str

    @property
    def within_error(self) -> bool:
        """Whether the test cannot tell the two sides apart: an imbalance by its band may then be none."""
        return WITHIN_ERROR in self.reason


def side_rows(
    rows: Sequence[ComparisonRow],
    *,
    first_side: Side,
    formula: AsymmetryFormula,
    involved_side: Side | None = None,
    band: Threshold | None = None,
) -> tuple[SideRow, ...]:
    """The rows of a comparison of two sides as left and right.

    Parameters
    ----------
    rows
        Of a comparison whose first side is `first_side` and whose second is the other.
    band
        Amber and red of the clinic; without it those that ship.
    """
    return tuple(_row(row, first_side, formula, involved_side, band) for row in rows if row.unit in _UNITS)


def _row(
    row: ComparisonRow,
    first_side: Side,
    formula: AsymmetryFormula,
    involved_side: Side | None,
    band: Threshold | None,
) -> SideRow:
    left, right = (row.first, row.second) if first_side is Side.LEFT else (row.second, row.first)
    forbidden = row.verdict is Verdict.NOT_COMPARABLE
    percent = (
        math.nan
        if forbidden
        else asymmetry_percent(left.value, right.value, formula, involved_side=involved_side)
    )
    reason = row.reason
    if not forbidden and formula is AsymmetryFormula.LSI and involved_side is None:
        reason = say("This formula needs an involved side: write it on the athlete's page.")
    said = asymmetry_band(percent, formula, band=band) if row.unit in _STRENGTH_UNITS else ""
    return SideRow(row.name, row.label, row.unit, left, right, percent, said, reason)
