"""Cells of a list of people to values: dates in many forms, decimal commas, kilograms and pounds, sides."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from domain.athlete import Sex, Side
from domain.foreign.people.fields import plain
from domain.language import say

LB_KG, INCH_M, FOOT_M = 0.45359237, 0.0254, 0.3048
"""Exact by the international agreement of 1959."""
_PER_UNIT = {"kg": 1.0, "lb": LB_KG, "cm": 0.01, "m": 1.0, "in": INCH_M, "ft": FOOT_M}
_FEET = re.compile(
    r"(\d+)\s*(?:'|ft|feet|′|’)\s*(?:(\d+(?:[.,]\d+)?)\s*(?:\"|''|in|inch|inches|″|”)?)?", re.IGNORECASE
)
_NUMBER = re.compile(r"([+-]?\d+(?:[.,]\d+)?)\s*([a-z]*)\.?", re.IGNORECASE)
_WORDS = {"lbs": "lb", "pounds": "lb", "kgs": "kg", "kilos": "kg", "inch": "in", "inches": "in", "feet": "ft"}
_SLASHED = re.compile(r"(\d{1,4})\s*[./\-]\s*(\d{1,2})\s*[./\-]\s*(\d{1,4})\.?(?:[T ][\d:.]+Z?)?")
_SPOKEN = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|\.)?\s*(?:de\s+)?([^\W\d_]+)\.?,?\s*(?:de\s+)?(\d{4})", re.IGNORECASE
)
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", re.IGNORECASE)
# The first letters in English, Spanish, German and French, without accents.
_MONTHS = (
    ("jan", "ene"), ("feb", "fev"), ("mar",), ("apr", "abr", "avr"), ("may", "mai"), ("jun", "juin"),
    ("jul", "juil"), ("aug", "ago", "aou"), ("sep",), ("oct", "okt"), ("nov",), ("dec", "dic", "dez"),
)  # fmt: skip
_FEMALE = frozenset(
    "f female w woman weiblich femenino mujer femme feminin frau girl fille".split(),  # noqa: SIM905
)
_MALE = frozenset(
    "m male man mannlich masculino hombre homme masculin mann boy h".split(),  # noqa: SIM905
)
_UNSAID = frozenset(
    "unspecified unknown x d divers other otro autre none no na n a keine ninguno aucun both".split(),  # noqa: SIM905
)
_LEFT = frozenset("l left links izquierda izquierdo izq gauche g".split())  # noqa: SIM905
_RIGHT = frozenset("r right rechts derecha derecho der d droite droit".split())  # noqa: SIM905
OLDEST_YEARS = 120
_SPREADSHEET_EPOCH = date(1899, 12, 30)


class DateOrder(StrEnum):
    """How 03/04/2026 is meant."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class CellError(ValueError):
    """A cell that cannot be read; half a sentence for the row's fate."""


class DoubtfulDateError(CellError):
    """A date with two meanings, and nobody has said which."""


def date_of(cell: str, order: DateOrder | None, *, today: date) -> date:
    """A date of birth.

    Understood are 1998-11-03, 3.11.1998, 3/11/1998, 3 Nov 1998, 3 de noviembre de 1998, Nov 3, 1998 and the
    day number of a spreadsheet. A year of two digits is refused: it would be a guess.

    Raises
    ------
    DoubtfulDateError
        3/4/1998 without an order.
    CellError
        Anything else that is no date, or none on which somebody now alive was born.
    """
    text = cell.strip()
    found = _read_date(text, order)
    if found is None:
        raise CellError(say("{cell} is no date such as 1998-11-03", cell=_shown(cell)))
    if not 0 <= (today - found).days <= OLDEST_YEARS * 366:
        raise CellError(say("nobody here was born on {found}", found=found.isoformat()))
    return found


def is_doubtful(cell: str) -> bool:
    """Whether a date can be read in two ways that differ."""
    match = _SLASHED.fullmatch(cell.strip())
    if match is None or len(match[1]) == 4 or "." in cell:
        # With dots the day is written first wherever dots are written.
        return False
    return int(match[1]) <= 12 and int(match[2]) <= 12 and match[1].lstrip("0") != match[2].lstrip("0")


def order_told_by(cells: Iterable[str]) -> DateOrder | None:
    """The order that the clear dates of the same column show; None where none tells, or they disagree."""
    told = set()
    for cell in cells:
        match = _SLASHED.fullmatch(cell.strip())
        if match is not None and len(match[1]) < 3 and "." not in cell:
            if int(match[1]) > 12:
                told.add(DateOrder.DAY_FIRST)
            elif int(match[2]) > 12:
                told.add(DateOrder.MONTH_FIRST)
    return told.pop() if len(told) == 1 else None


def mass_kg_of(cell: str, unit: str) -> float:
    """A body mass in kg; a unit in the cell goes before that of the column."""
    return _within(_number(cell, unit, ("kg", "lb")), 20.0, 400.0, "kg", cell)


def length_m_of(cell: str, unit: str, *, low_m: float, high_m: float) -> float:
    """A length in metres from cm, m, inches, or feet and inches (5'11")."""
    feet = _FEET.fullmatch(cell.strip())
    if feet is not None:
        inches = float((feet[2] or "0").replace(",", "."))
        if inches >= 12:
            raise CellError(say("{cell} has more than 11 inches", cell=_shown(cell)))
        return _within(int(feet[1]) * FOOT_M + inches * INCH_M, low_m, high_m, "m", cell)
    return _within(_number(cell, unit, ("cm", "m", "in", "ft")), low_m, high_m, "m", cell)


def sex_of(cell: str) -> Sex:
    """Female or male as norms are published."""
    word = plain(cell)
    if word in _FEMALE:
        return Sex.FEMALE
    if word in _MALE:
        return Sex.MALE
    if not word or word in _UNSAID:
        return Sex.UNSPECIFIED
    raise CellError(say("{cell} is no sex: write female, male, or nothing", cell=_shown(cell)))


def side_of(cell: str) -> Side | None:
    """Left, right or nothing."""
    word = plain(cell)
    first = word.split()[0] if word else ""
    if first in _LEFT:
        return Side.LEFT
    if first in _RIGHT:
        return Side.RIGHT
    if not word or word in _UNSAID:
        return None
    raise CellError(say("{cell} is no side: write left, right, or nothing", cell=_shown(cell)))


def _read_date(text: str, order: DateOrder | None) -> date | None:
    match = _SLASHED.fullmatch(text)
    if match is not None:
        first, second, third = (int(part) for part in match.groups())
        if len(match[1]) == 4:
            return _day(first, second, third)
        if len(match[3]) != 4:
            raise CellError(say("{text} has a year of two digits: write all four", text=_shown(text)))
        if is_doubtful(text) and order is None:
            raise DoubtfulDateError(say("{text} may be two dates: say what is first", text=_shown(text)))
        month_first = second > 12 or (order is DateOrder.MONTH_FIRST and first <= 12 and "." not in text)
        return _day(third, first, second) if month_first else _day(third, second, first)
    if re.fullmatch(r"\d{5}", text):
        return _SPREADSHEET_EPOCH + timedelta(days=int(text))
    if re.fullmatch(r"\d{8}", text):
        return _day(int(text[:4]), int(text[4:6]), int(text[6:]))
    spoken = _SPOKEN.fullmatch(text)
    if spoken is not None:
        return _day(int(spoken[3]), _month(spoken[2]), int(spoken[1]))
    spoken = _MONTH_FIRST.fullmatch(text)
    return None if spoken is None else _day(int(spoken[3]), _month(spoken[1]), int(spoken[2]))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(word: str) -> int:
    """The number of a month; 0 is none."""
    name = plain(word)
    return next((n for n, starts in enumerate(_MONTHS, 1) if name.startswith(starts)), 0)


def _number(cell: str, unit: str, units: tuple[str, ...]) -> float:
    match = _NUMBER.fullmatch(cell.strip())
    if match is None:
        raise CellError(say("{cell} is no number", cell=_shown(cell)))
    word = match[2].lower()
    told = _WORDS.get(word, word) or unit
    if told not in units:
        raise CellError(
            say(
                "{cell} is in {told}: write it in {names}",
                cell=_shown(cell),
                told=told or say("no unit"),
                names=", ".join(units),
            )
        )
    return float(match[1].replace(",", ".")) * _PER_UNIT[told]


def _within(value: float, low: float, high: float, unit: str, cell: str) -> float:
    if not low <= value <= high:
        raise CellError(
            say(
                "{cell} is {value:.4g} {unit}, outside {low:g} to {high:g} {unit}: is the unit right",
                cell=_shown(cell),
                value=value,
                unit=unit,
                low=low,
                high=high,
            )
        )
    return value


def _shown(cell: str) -> str:
    """As much of a cell as a sentence can hold."""
    text = " ".join(cell.split())
    return repr(text if len(text) <= 40 else f"{text[:39]}…")
