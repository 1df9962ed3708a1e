"""Left against right: four formulas, each named and printed with its value; signed ones are right - left."""

import math
from enum import StrEnum

from domain.athlete import Side


class AsymmetryFormula(StrEnum):
    """Which formula; the text is printed beside the value."""

    LARGER_SMALLER = "(max - min) / max"
    SIGNED = "(R - L) / max"
    LSI = "involved / uninvolved"
    SUM = "(R - L) / (R + L)"


def asymmetry_percent(
    left: float, right: float, formula: AsymmetryFormula, *, involved_side: Side | None = None
) -> float:
    """Asymmetry in percent; NaN where a side is missing, the divisor is not above 0, or LSI lacks a side."""
    larger = max(left, right)
    if formula is AsymmetryFormula.LARGER_SMALLER:
        return _percent(larger - min(left, right), larger)
    if formula is AsymmetryFormula.SIGNED:
        return _percent(right - left, larger)
    if formula is AsymmetryFormula.SUM:
        return _percent(right - left, right + left)
    if involved_side is None:
        return math.nan
    return _percent(left, right) if involved_side is Side.LEFT else _percent(right, left)


def asymmetry_band(percent: float, formula: AsymmetryFormula) -> str:
    """Usual, possible or probable imbalance (Sapega); only for the two formulas the bands were made for."""
    if formula is AsymmetryFormula.LSI:
        percent = 100.0 - percent
    elif formula is not AsymmetryFormula.LARGER_SMALLER:
        return ""
    if math.isnan(percent):
        return ""
    if percent <= 10.0:
        return "usual"
    return "possible imbalance" if percent < 20.0 else "probable imbalance"


def _percent(part: float, whole: float) -> float:
    return 100.0 * part / whole if whole > 0 and math.isfinite(part) else math.nan
