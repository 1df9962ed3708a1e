"""A workbook with one sheet per tidy table: numbers as numbers, times as times, text never a formula."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from app.exchange.exporting.dictionary import HEAD, Column, lines
from app.exchange.exporting.scope import Row
from app.exchange.exporting.tables import Table
from app.exchange.exporting.target import Target

MOST_ROWS, MOST_SIGNS = 1_048_576, 32_767
_DAYS_FROM = date(1900, 1, 1)
_NOT_IN_XML = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF), " ")


class _Sheet:
    """One table over as many sheets as it needs."""

    def __init__(self, form: "XlsxForm", name: str, columns: tuple[Column, ...]) -> None:
        self._form, self._name, self._columns = form, name, columns
        self._number = 0
        self._begin()

    def _begin(self) -> None:
        self._number += 1
        name = self._name if self._number == 1 else f"{self._name} {self._number}"
        self._sheet: Worksheet = self._form.book.add_worksheet(name)
        self._sheet.freeze_panes(1, 0)
        for place, column in enumerate(self._columns):
            self._sheet.set_column(place, place, max(11, min(len(column.name) + 3, 30)))
            self._sheet.write_string(0, place, column.name, self._form.head)
        self._row = 1

    def add(self, values: list[Any]) -> None:
        if self._row >= MOST_ROWS:
            self._begin()
        for place, value in enumerate(values):
            self._form.write(self._sheet, self._row, place, value)
        self._row += 1


class XlsxForm:
    """Rows leave memory as they come; a sheet would not hold raw samples and curves."""

    def __init__(self, target: Target, tables: Sequence[Table], _clinic: str) -> None:
        self._target = target
        self._tables = tables
        # The file is put together at the end from parts on disk: 64-bit, so that no clinic is too large.
        options = {"constant_memory": True, "tmpdir": str(target.folder)}
        self.book = xlsxwriter.Workbook(str(target.path("turnout.xlsx")), options)
        self.book.use_zip64()
        self.head: Format = self.book.add_format({"bold": True, "bottom": 1})
        self._day: Format = self.book.add_format({"num_format": "yyyy-mm-dd"})
        self._time: Format = self.book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._sheets: dict[str, _Sheet] = {}

    def __enter__(self) -> "XlsxForm":
        for table in self._tables:
            self._sheets[table.name] = _Sheet(self, table.name, table.columns)
        dictionary = self.book.add_worksheet("dictionary")
        rows = [HEAD, *(each for table in self._tables for each in lines(table.name, table.columns))]
        for number, row in enumerate(rows):
            for place, text in enumerate(row):
                dictionary.write_string(number, place, text, self.head if number == 0 else None)
        dictionary.set_column(0, 2, 18)
        dictionary.set_column(4, 4, 80)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.book.close()
        else:
            # Its parts lie in the folder that goes with the failed export; the book is never put together.
            self.book.fileclosed = True
            for sheet in self.book.worksheets():
                sheet.row_data_fh.close()

    def add(self, table: Table, row: Row) -> None:
        """One row of a tidy table."""
        self._sheets[table.name].add([row.get(column.name) for column in table.columns])

    def write(self, sheet: Worksheet, row: int, place: int, value: Any) -> None:
        """One cell of its own type."""
        if value is None:
            return
        if isinstance(value, bool):
            sheet.write_boolean(row, place, value)
        elif isinstance(value, int | float):
            sheet.write_number(row, place, value)
        elif isinstance(value, datetime):
            # A workbook knows no zones: the column says UTC.
            self._write_date(sheet, row, place, value.astimezone(UTC).replace(tzinfo=None), self._time)
        elif isinstance(value, date):
            self._write_date(sheet, row, place, value, self._day)
        else:
            sheet.write_string(row, place, str(value).translate(_NOT_IN_XML)[:MOST_SIGNS])

    @staticmethod
    def _write_date(sheet: Worksheet, row: int, place: int, value: date, form: Format) -> None:
        day = value.date() if isinstance(value, datetime) else value
        if day < _DAYS_FROM:
            # A workbook counts its days from 1900.
            sheet.write_string(row, place, value.isoformat())
        else:
            sheet.write_datetime(row, place, value, form)
