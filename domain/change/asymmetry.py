"""Left against right: four formulas, each named and printed with its value; signed ones are right - left."""

import math
from enum import StrEnum
from functools import cache

from domain.athlete import Side
from domain.error.reliability import mdc95
from domain.language import say
from domain.library.evidence import Threshold, load_thresholds


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


def asymmetry_band(percent: float, formula: AsymmetryFormula, *, band: Threshold | None = None) -> str:
    """Usual, possible or probable imbalance (Sapega); only for the two formulas the bands were made for.

    20 % there is 11 % on (R - L) / (R + L): a band on another formula would mean something else.

    Parameters
    ----------
    band
        Amber and red with what they apply to; without one those that ship.
    """
    band = _shipped_band() if band is None else band
    if formula.value not in band.applies_to or math.isnan(percent):
        return ""
    if formula is AsymmetryFormula.LSI:
        percent = 100.0 - percent
    if percent <= band.amber:
        return "usual"
    return say("possible imbalance") if percent < band.red else say("probable imbalance")


@cache
def _shipped_band() -> Threshold:
    return load_thresholds()["asymmetry"]


def asymmetry_text(percent: float, formula: AsymmetryFormula) -> str:
    """The value with its formula: *12 % = (max - min) / max*; a dash where there is none."""
    number = "\u2014" if math.isnan(percent) else f"{percent:.0f} %".replace("-", "\u2212")
    return f"{number} = {formula.value}"


def side_difference_is_real(left: float, right: float, *, sem_percent: float) -> bool:
    """Whether the two sides of one visit differ beyond 2.77 SEM %, of the mean of the two."""
    limit = mdc95(sem_percent) / 100.0 * abs(left + right) / 2.0
    return abs(right - left) > limit


def lsi_change_is_real(first_percent: float, second_percent: float, *, sem_percent: float) -> bool:
    """Whether two LSI differ beyond 3.92 SEM %, of the mean of the two: four values carry error, not two."""
    limit = lsi_mdc95_percent(sem_percent) / 100.0 * abs(first_percent + second_percent) / 2.0
    return abs(second_percent - first_percent) > limit


def lsi_mdc95_percent(sem_percent: float) -> float:
    """Smallest real change of an LSI: 3.92 SEM %; 27 at an SEM of 7 %."""
    return math.sqrt(2.0) * mdc95(sem_percent)


def _percent(part: float, whole: float) -> float:
    return 100.0 * part / whole if whole > 0 and math.isfinite(part) else math.nan
