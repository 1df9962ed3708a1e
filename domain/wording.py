"""How numbers, dates and verdicts are written wherever a person reads them."""

import math
import re
from datetime import date

from domain.language import decimal_sign, say, say_count, spoken
from domain.results import Level, MetricValue

MONTHS = (
    say("Jan"),
    say("Feb"),
    say("Mar"),
    say("Apr"),
    say("May"),
    say("Jun"),
    say("Jul"),
    say("Aug"),
    say("Sep"),
    say("Oct"),
    say("Nov"),
    say("Dec"),
)
_SYMBOLS = {
    "deg": "°",
    "deg_per_s": "°/s",
    "deg/s": "°/s",
    "percent": "%",
    "nm": "Nm",
    "n": "N",
    "nm_per_kg": "Nm/kg",
    "m/s2": "m/s²",
}
_LEVELS = {
    Level.WITHIN: say("within"),
    Level.AMBER: say("near"),
    Level.RED: say("beyond"),
    Level.UNKNOWN: say("not measurable"),
}
NOT_MEASURABLE = "—"
MINUS = "−"
NO_BREAK = "\u00a0"
"""Keeps a number and its unit on one line."""


def unit_symbol(unit: str) -> str:
    """The unit as printed: `deg` becomes °."""
    return _SYMBOLS.get(unit, unit)


def with_unit(number: str, unit: str) -> str:
    """Number and unit; the degree sign stands close, all others after a space."""
    symbol = unit_symbol(unit)
    return f"{number}{symbol}" if symbol.startswith("°") else f"{number}{NO_BREAK}{symbol}".rstrip()


def shown_decimals(value: float, half_width_95: float | None, most: int) -> int:
    """Decimals to print: two digits of the error, without one three of the value; never above `most`."""
    if half_width_95 is not None and math.isfinite(half_width_95) and half_width_95 > 0:
        return max(0, min(most, 1 - math.floor(math.log10(half_width_95))))
    if not math.isfinite(value) or value == 0:
        return most
    return max(0, min(most, 2 - math.floor(math.log10(abs(value)))))


def lower_first(words: str) -> str:
    """For the middle of a sentence: *Seated hip ER* becomes *seated hip ER*, *ER test* and *RFD* stay.

    In English only: German writes its nouns large anywhere, and a translated sentence knows its own words.
    """
    stays = words[1:2].isupper() or spoken() != "en"
    return words if stays else words[:1].lower() + words[1:]


def names_rep(sentence: str, number: int) -> bool:
    """Whether a sentence says itself which repetition it is about: *Rep 4: pelvis moved 9°.*"""
    begins = say("Rep {number}: {words}", number=number, words="").strip(" :")
    english = re.search(rf"\brep(etition)? {number}\b", sentence, re.IGNORECASE)
    return english is not None or sentence.startswith(begins)


def change_decimals(first: MetricValue, second: MetricValue, most: int) -> int:
    """Decimals of a difference: as few as either value can carry."""
    return min(shown_decimals(value.value, value.half_width_95, most) for value in (first, second))


def number_text(value: float, decimals: int, *, signed: bool = False) -> str:
    """A number with a true minus sign and the decimal sign of the language; a dash where not measurable."""
    if not math.isfinite(value):
        return NOT_MEASURABLE
    text = f"{value:+.{decimals}f}" if signed else f"{value:.{decimals}f}"
    if float(text) == 0:
        text = text.lstrip("+-")
    return text.replace("-", MINUS).replace(".", decimal_sign())


def value_text(value: MetricValue, decimals: int) -> str:
    """Value, unit and 95 % half-width: `131 N ±18`."""
    number = number_text(value.value, shown_decimals(value.value, value.half_width_95, decimals))
    if not value.measurable:
        return number
    return f"{with_unit(number, value.unit)}{NO_BREAK}{error_text(value, decimals)}".rstrip()


def error_text(value: MetricValue, decimals: int) -> str:
    """The 95 % half-width as `±18`; empty where it is unknown."""
    if value.half_width_95 is None or not value.measurable:
        return ""
    shown = shown_decimals(value.value, value.half_width_95, decimals)
    return f"±{number_text(value.half_width_95, shown)}"


def date_text(day: date) -> str:
    """A date as `3 Nov 2026`."""
    return say("{day} {month} {year}", day=day.day, month=MONTHS[day.month - 1], year=day.year)


def level_word(level: Level) -> str:
    """Where a value stands against its limit, as a word."""
    return _LEVELS[level]


def count_text(number: int, singular: str) -> str:
    """`1 repetition`, `3 repetitions`; the catalogues have both forms of each word that is counted."""
    return say_count(number, f"{{count}} {singular}", f"{{count}} {singular}s")


def sentence_list(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return say("{names} and {words}", names=", ".join(words[:-1]), words=words[-1])
