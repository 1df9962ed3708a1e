"""Text of another program to rows of cells: its encoding, its separator, its quotes."""

import codecs
import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from domain.foreign.errors import ForeignFileError
from domain.language import say

SEPARATORS = (";", "\t", ",", "|")
MOST_ROWS = 100_000
MOST_COLUMNS = 200
LONGEST_CELL = 10_000
_LOOKED_AT = 65_536
_LATIN = "cp1252"
_NOT_TEXT = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"SQLite format 3",
    b"PK\x03\x04",
    b"MZ",
    b"\x7fELF",
)


@dataclass(frozen=True, slots=True)
class Grid:
    """Cells as text: the headings, then rows of the same width; `lines` is where each stood in the file."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    notes: tuple[str, ...] = ()


def text_of(data: bytes, *, file: str) -> tuple[str, str]:
    """The text and the name of its encoding: UTF-8, UTF-16 (also without a mark), else Windows-1252.

    Raises
    ------
    ForeignFileError
        When the bytes are no text at all: a picture, a program, an empty file.
    """
    if not data.strip():
        raise ForeignFileError(
            say("{file} is empty: export the list again, and choose that file.", file=file)
        )
    if data.startswith(_NOT_TEXT):
        raise ForeignFileError(
            say("{file} is no table but another kind of file: choose a CSV or XLSX file.", file=file)
        )
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, "utf-16", file), "UTF-16"
    sample = data[:_LOOKED_AT]
    odd, even = sample[1::2].count(0), sample[::2].count(0)
    # Latin letters in two bytes have a zero in every pair; one-byte text has none at all.
    if max(odd, even) > len(sample) // 4:
        return _decoded(data, "utf-16-le" if odd > even else "utf-16-be", file), "UTF-16"
    if b"\0" in data:
        raise ForeignFileError(say("{file} is no text: choose a CSV or XLSX file.", file=file))
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return data.decode(_LATIN, errors="replace"), "Windows-1252"


def grid_of_text(text: str, *, file: str, encoding: str = "UTF-8") -> Grid:
    """The cells of a CSV file, its separator found from the first lines, quoted line breaks kept whole."""
    lines = text.removeprefix("\ufeff").splitlines(keepends=True)
    said = lines[0].strip().lower() if lines else ""
    if said.startswith("sep=") and len(said) == 5:
        separator, skipped = said[4], 1
    else:
        separator, skipped = _separator(text), 0
    reader = csv.reader(io.StringIO("".join(lines[skipped:]), newline=""), delimiter=separator)
    csv.field_size_limit(max(LONGEST_CELL * 10, 131_072))
    kept: list[tuple[int, list[str]]] = []
    begin = skipped + 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                kept.append((begin, cells))
            begin = skipped + reader.line_num + 1
            _check_count(len(kept) - 1, file)
    except csv.Error as trouble:
        raise ForeignFileError(
            say(
                "{file}, line {begin}: a quote is never closed, or a cell is too long ({trouble}): "
                "correct that line.",
                file=file,
                begin=begin,
                trouble=trouble,
            )
        ) from None
    name = {"\t": "tab", ";": "semicolon", ",": "comma", "|": "bar"}.get(separator, separator)
    return grid_of_rows(
        kept,
        file=file,
        notes=(say("Read as {encoding} with {name} between the columns.", encoding=encoding, name=name),),
    )


def grid_of_rows(
    kept: Sequence[tuple[int, Sequence[str]]], *, file: str, notes: tuple[str, ...] = ()
) -> Grid:
    """Rows of cells with their line numbers; the first is the heading.

    Raises
    ------
    ForeignFileError
        Nothing below the heading, more columns or rows than a list of people has, a heading of numbers.
    """
    if not kept:
        raise ForeignFileError(
            say("{file} is empty: its first line must name the columns, such as Name;Born.", file=file)
        )
    heads = [head.strip() for head in kept[0][1]]
    while heads and not heads[-1]:
        heads.pop()
    if not any(letter.isalpha() for head in heads for letter in head):
        raise ForeignFileError(
            say("{file} has no headings: its first line must name the columns, such as Name;Born.", file=file)
        )
    if len(kept) == 1:
        raise ForeignFileError(
            say("{file} has headings and no rows: export it again with its people.", file=file)
        )
    if len(heads) > MOST_COLUMNS:
        raise ForeignFileError(
            say(
                "{file} has {count} columns, of {most_columns} at most: leave some out.",
                file=file,
                count=len(heads),
                most_columns=MOST_COLUMNS,
            )
        )
    _check_count(len(kept) - 1, file)
    width = len(heads)
    rows = tuple((*cells[:width], *("" for _ in range(width - len(cells)))) for _, cells in kept[1:])
    wide = sum(any(cell.strip() for cell in cells[width:]) for _, cells in kept[1:])
    if wide:
        notes = (
            *notes,
            say(
                "{wide} rows have more cells than there are headings: what stands there is left out.",
                wide=wide,
            ),
        )
    return Grid(_distinct(heads), rows, tuple(line for line, _ in kept[1:]), notes)


def _distinct(heads: Sequence[str]) -> tuple[str, ...]:
    """Headings that can be told apart: an empty one is *Column 3*, a second *Name* is *Name (2)*."""
    found: list[str] = []
    for place, head in enumerate(heads, 1):
        name, number = head or say("Column {place}", place=place), 2
        while name in found:
            name, number = f"{head or say('Column {place}', place=place)} ({number})", number + 1
        found.append(name)
    return tuple(found)


def _decoded(data: bytes, coding: str, file: str) -> str:
    try:
        return data.decode(coding)
    except UnicodeDecodeError:
        raise ForeignFileError(say("{file} is cut off or damaged: export it again.", file=file)) from None


def _separator(text: str) -> str:
    """The sign that cuts the first lines into the same number of cells, and into most of them."""

    def worth(sign: str) -> tuple[bool, int]:
        rows = csv.reader(io.StringIO(text[:_LOOKED_AT], newline=""), delimiter=sign)
        widths = []
        try:
            for cells in rows:
                if any(cell.strip() for cell in cells):
                    widths.append(len(cells))
                if len(widths) == 20:
                    break
        except csv.Error:
            return False, 0
        if not widths or widths[0] < 2:
            return False, 0
        return sum(width == widths[0] for width in widths) * 2 > len(widths), widths[0]

    return max(SEPARATORS, key=worth)


def _check_count(rows: int, file: str) -> None:
    if rows > MOST_ROWS:
        raise ForeignFileError(
            say(
                "{file} has more than {most_rows:,} rows: split it, and import the parts.",
                file=file,
                most_rows=MOST_ROWS,
            )
        )
