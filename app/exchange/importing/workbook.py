"""The first sheet of a workbook (XLSX) as cells of text; what would fill the memory stays shut."""

import lzma
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from domain.foreign.errors import ForeignFileError
from domain.foreign.people.grid import MOST_COLUMNS, MOST_ROWS, Grid, grid_of_rows
from domain.language import say

MOST_UNPACKED = 300_000_000
MOST_TIMES_PACKED = 200
"""A product default, far above how a list of people packs: beyond it somebody made it to fill a memory."""
_FAIR_BYTES = 20_000_000
_FEW_EMPTY = 1000

_TROUBLES = (
    zipfile.BadZipFile,
    ArithmeticError,
    AttributeError,
    LookupError,
    OSError,
    EOFError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    lzma.LZMAError,
    struct.error,
    zlib.error,
)
"""What a damaged workbook makes the reader raise; each is told as one sentence."""


def grid_of_workbook(path: Path) -> Grid:
    """The cells of the first sheet that has any; formulas give the value stored with them."""
    # Loaded when a workbook is read: no start needs it.
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    check_packing(path)
    try:
        with warnings.catch_warnings():
            # Styles and pictures that are not understood are nothing that is read here.
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets:
                kept = list(_rows(sheet, path.name))
                if kept:
                    return grid_of_rows(
                        kept,
                        file=path.name,
                        notes=(say("Read from the sheet {sheet_title}.", sheet_title=sheet.title),),
                    )
        finally:
            book.close()
    except ForeignFileError:
        raise
    except (InvalidFileException, *_TROUBLES) as trouble:
        raise ForeignFileError(
            say(
                "{path} is no workbook that can be read ({name}): save it as XLSX or CSV.",
                path=path.name,
                name=type(trouble).__name__,
            )
        ) from None
    raise ForeignFileError(say("{path} is empty: its first line must name the columns.", path=path.name))


def check_packing(path: Path) -> None:
    """ForeignFileError for what is no zip, or unpacks to more than any list or recording has."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise ForeignFileError(
            say("{path} is no workbook, whatever its name says: choose a CSV or XLSX file.", path=path.name)
        ) from None
    unpacked = sum(each.file_size for each in inside)
    packed = max(1, sum(each.compress_size for each in inside))
    if unpacked > MOST_UNPACKED or (unpacked > _FAIR_BYTES and unpacked > MOST_TIMES_PACKED * packed):
        raise ForeignFileError(
            say(
                "{path} unpacks to {unpacked:,.0f} MB, which no list has: save it as CSV.",
                path=path.name,
                unpacked=unpacked / 1000000.0,
            )
        )


def _rows(sheet: Any, file: str) -> Iterator[tuple[int, list[str]]]:
    """Rows that hold something; a sheet that claims a million empty ones is left soon."""
    empty, found = 0, 0
    sheet.reset_dimensions()
    for line, cells in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1), 1):
        texts = [_text(cell) for cell in cells]
        if any(text.strip() for text in texts):
            empty, found = 0, found + 1
            if found > MOST_ROWS + 1:
                raise ForeignFileError(
                    say("{file} has over {most_rows:,} rows.", file=file, most_rows=MOST_ROWS)
                )
            yield line, texts
        else:
            empty += 1
            if empty > _FEW_EMPTY:
                return


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
