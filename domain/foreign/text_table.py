"""Text with columns (CSV in its many dialects) to named numbers; a cell that is no number is refused."""

import codecs
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from domain.channel import Floats
from domain.foreign.errors import ForeignFileError

_SEPARATORS = ("\t", ";", ",")
_MISSING = frozenset({"", "nan", "na", "n/a", "null", "none", "-", "inf", "+inf", "-inf"})
_EXAMPLE = "time_s,acc_x_m_per_s2,..."


@dataclass(frozen=True, slots=True)
class Table:
    """Named columns of numbers.

    Attributes
    ----------
    values
        (n_rows, n_columns), NaN where a cell was empty.
    lines
        (n_rows,) line of the file that each row stood on, from 1.
    notes
        Sentences about what was left out or filled.
    """

    names: tuple[str, ...]
    values: Floats
    lines: Sequence[int]
    notes: tuple[str, ...] = ()


def decoded(data: bytes, *, file: str) -> str:
    """The text of a file in UTF-8, with or without a mark, or in UTF-16 with one."""
    coding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return data.decode(coding)
    except UnicodeDecodeError:
        pass
    # Only a header may hold other letters (a degree or micro sign): the numbers are plain ones.
    text = data.decode("latin-1")
    if "\0" in text:
        raise ForeignFileError(f"{file} is no text: give a CSV file, an npz file or a Turnout database.")
    return text


def read_table(text: str, *, file: str) -> Table:
    """Columns named by the first line, separated by comma, semicolon or tab.

    A decimal comma is understood where the separator is another sign. Lines that begin with # and empty
    lines are passed over. A short line is filled with what is missing; a long one is refused.

    Raises
    ------
    ForeignFileError
        One sentence with the line.
    """
    kept = [(n, line) for n, line in enumerate(text.splitlines(), 1) if _counts(line)]
    if not kept:
        raise ForeignFileError(f"{file} is empty: its first line must name the columns, such as {_EXAMPLE}")
    separator = max(_SEPARATORS, key=lambda sign: kept[0][1].count(sign))
    names = _cells(kept[0][1], separator)
    _check_names(names, file)
    lines = [number for number, _ in kept[1:]]
    if not lines:
        raise ForeignFileError(f"{file} has a header and no rows: export it again with its samples.")
    body = [line for _, line in kept[1:]]
    if separator != ",":
        body = [line.replace(",", ".") for line in body]
    values = _fast(body, separator, len(names))
    if values is not None:
        return Table(names, values, lines)
    return _careful(body, lines, separator, names, file)


def _counts(line: str) -> bool:
    text = line.strip()
    return bool(text) and not text.startswith("#") and not text.lower().startswith("sep=")


def _cells(line: str, separator: str) -> tuple[str, ...]:
    return tuple(cell.strip().strip('"').strip() for cell in line.split(separator))


def _check_names(names: Sequence[str], file: str) -> None:
    if all(_number(name) is not None for name in names):
        raise ForeignFileError(
            f"{file} begins with numbers: its first line must name the columns, such as {_EXAMPLE}"
        )
    twice = next((name for name in names if name and names.count(name) > 1), None)
    if twice is not None:
        raise ForeignFileError(f"{file} has two columns {twice}: leave one of them out.")


def _fast(body: Sequence[str], separator: str, columns: int) -> Floats | None:
    """All rows at once where every cell is a plain number; None where somebody has to look closer."""
    try:
        values = np.loadtxt(body, delimiter=separator, ndmin=2, comments=None, dtype=np.float64)
    except ValueError:
        return None
    if values.shape[1] != columns:
        return None
    values[np.isinf(values)] = np.nan
    return values


def _careful(
    body: Sequence[str], lines: Sequence[int], separator: str, names: tuple[str, ...], file: str
) -> Table:
    values = np.full((len(body), len(names)), np.nan)
    short = 0
    for row, line in enumerate(body):
        cells = _cells(line, separator)
        # Many programs end every line with a separator.
        if len(cells) == len(names) + 1 and not cells[-1]:
            cells = cells[:-1]
        if len(cells) > len(names):
            raise ForeignFileError(_too_many(cells, names, separator, file, lines[row]))
        short += len(cells) < len(names)
        for column, cell in enumerate(cells):
            number = _number(cell)
            if number is None:
                raise ForeignFileError(
                    f"{file}, line {lines[row]}, column {names[column]}: {cell!r} is not a number: "
                    "correct it, or leave the cell empty where nothing was measured."
                )
            values[row, column] = number
    notes = (f"{short} of {len(body)} lines are too short: what they lack is missing.",) if short else ()
    return Table(names, values, lines, notes)


def _too_many(cells: Sequence[str], names: Sequence[str], separator: str, file: str, line: int) -> str:
    said = f"{file}, line {line} has {len(cells)} cells for {len(names)} columns: "
    if separator == ",":
        return f"{said}if it writes a decimal comma, separate the columns with semicolons."
    return f"{said}correct that line."


def _number(cell: str) -> float | None:
    """The number, NaN for what was not measured, None for anything else."""
    if cell.lower() in _MISSING:
        return math.nan
    try:
        number = float(cell)
    except ValueError:
        return None
    return number if math.isfinite(number) and "_" not in cell else math.nan if "_" not in cell else None
