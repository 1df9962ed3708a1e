"""Rows of a list to people: each is whole, or refused with the reason; nothing is guessed in between."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from domain.athlete import Sex, Side
from domain.foreign.people.cells import (
    CellError,
    DateOrder,
    date_of,
    is_doubtful,
    length_m_of,
    mass_kg_of,
    order_told_by,
    sex_of,
    side_of,
)
from domain.foreign.people.fields import UNITS, PersonField, guessed, unit_of
from domain.foreign.people.grid import Grid
from domain.language import say

LONGEST_NAME, LONGEST_TEXT = 200, 10_000
HEIGHT_M, SHANK_M = (0.5, 2.6), (0.15, 0.65)
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


@dataclass(frozen=True, slots=True)
class Mapped:
    """Which column is which, in which unit, and how a date is meant that can be read in two ways."""

    columns: Mapping[PersonField, str]
    units: Mapping[PersonField, str] = field(default_factory=dict)
    date_order: DateOrder | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """One row as it would be kept; what its cells leave open is None or empty."""

    name: str
    code: str = ""
    born_on: date | None = None
    sex: Sex = Sex.UNSPECIFIED
    dominant_side: Side | None = None
    involved_side: Side | None = None
    phase: str = ""
    notes: str = ""
    mass_kg: float | None = None
    height_m: float | None = None
    shank_length_m: float | None = None


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row of the file: a person, or why there is none."""

    line: int
    person: Person | None
    reason: str = ""
    shown: str = ""


def mapped(grid: Grid) -> Mapped:
    """The mapping that the headings and the clear dates tell; the coach may change every part of it."""
    columns = guessed(grid.heads)
    units = {name: _unit(columns[name], name) for name in UNITS if name in columns}
    return Mapped(columns, units, order_told_by(_column(grid, columns.get(PersonField.BORN_ON))))


def doubtful_dates(grid: Grid, chosen: Mapped) -> list[str]:
    """Dates of birth that can be read in two ways; empty once an order is chosen."""
    if chosen.date_order is not None:
        return []
    cells = _column(grid, chosen.columns.get(PersonField.BORN_ON))
    return [cell.strip() for cell in cells if is_doubtful(cell)]


def read_people(grid: Grid, chosen: Mapped, *, today: date) -> list[ReadRow]:
    """Every row of the file in its order."""
    places = {name: grid.heads.index(head) for name, head in chosen.columns.items() if head in grid.heads}
    found = []
    for line, cells in zip(grid.lines, grid.rows, strict=True):
        row = {name: cells[place] for name, place in places.items()}
        shown = _name(row) or " ".join(" ".join(cells).split())
        shown = shown if len(shown) <= 60 else f"{shown[:59]}…"
        try:
            found.append(ReadRow(line, _person(row, chosen, today), shown=shown))
        except CellError as trouble:
            found.append(ReadRow(line, None, str(trouble), shown))
    return found


def tidy(text: str) -> str:
    """One line of composed letters, without what no page can show."""
    composed = unicodedata.normalize("NFC", text)
    spaced = "".join(
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter for letter in composed
    )
    return " ".join(without_guard(spaced).split())


def without_guard(text: str) -> str:
    """Text without the mark by which an export keeps a spreadsheet from taking it for a formula."""
    inner = text[1:].lstrip()
    return text[1:] if text.startswith("'") and inner.startswith(_FORMULA) else text


def _person(row: Mapping[PersonField, str], chosen: Mapped, today: date) -> Person:
    name = _name(row)
    if not name:
        raise CellError(say("the name is empty"))
    if len(name) > LONGEST_NAME:
        raise CellError(
            say(
                "the name has {count} signs, of {longest_name} at most",
                count=len(name),
                longest_name=LONGEST_NAME,
            )
        )

    def cell(which: PersonField) -> str:
        return row.get(which, "").strip()

    born = cell(PersonField.BORN_ON)
    mass, height, shank = cell(PersonField.MASS), cell(PersonField.HEIGHT), cell(PersonField.SHANK)
    return Person(
        name=name,
        code=_short(cell(PersonField.CODE), say("number of the athlete")),
        born_on=date_of(born, chosen.date_order, today=today) if born else None,
        sex=sex_of(cell(PersonField.SEX)),
        dominant_side=side_of(cell(PersonField.DOMINANT)),
        involved_side=side_of(cell(PersonField.INVOLVED)),
        phase=_short(cell(PersonField.PHASE), "phase"),
        notes=_long(row.get(PersonField.NOTES, "")),
        mass_kg=mass_kg_of(mass, _chosen_unit(chosen, PersonField.MASS)) if mass else None,
        height_m=_length(height, chosen, PersonField.HEIGHT, HEIGHT_M) if height else None,
        shank_length_m=_length(shank, chosen, PersonField.SHANK, SHANK_M) if shank else None,
    )


def _name(row: Mapping[PersonField, str]) -> str:
    """The whole name, or given and family name put together"""
    whole = tidy(row.get(PersonField.NAME, ""))
    if not whole:
        parts = (row.get(PersonField.GIVEN_NAME, ""), row.get(PersonField.FAMILY_NAME, ""))
        return " ".join(filter(None, map(tidy, parts)))
    return whole


def _short(text: str, what: str) -> str:
    found = tidy(text)
    if len(found) > LONGEST_NAME:
        raise CellError(
            say(
                "the {what} has {count} signs, of {longest_name} at most",
                what=what,
                count=len(found),
                longest_name=LONGEST_NAME,
            )
        )
    return found


def _long(text: str) -> str:
    """Notes keep their lines."""
    lines = [tidy(line) for line in text.strip().splitlines()]
    found = "\n".join(lines)
    if len(found) > LONGEST_TEXT:
        raise CellError(
            say(
                "the notes have {count} signs, of {longest_text} at most",
                count=len(found),
                longest_text=LONGEST_TEXT,
            )
        )
    return found


def _length(cell: str, chosen: Mapped, which: PersonField, limits: tuple[float, float]) -> float:
    return length_m_of(cell, _chosen_unit(chosen, which), low_m=limits[0], high_m=limits[1])


def _chosen_unit(chosen: Mapped, which: PersonField) -> str:
    return chosen.units.get(which) or _unit(chosen.columns.get(which, ""), which)


def _unit(head: str, which: PersonField) -> str:
    told = unit_of(head)
    return told if told in UNITS[which] else UNITS[which][0]


def _column(grid: Grid, head: str | None) -> list[str]:
    if head is None or head not in grid.heads:
        return []
    place = grid.heads.index(head)
    return [row[place] for row in grid.rows]
