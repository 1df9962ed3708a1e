"""CSV: one file per tidy table, one per sensor of a set with its raw samples, one per set with its curves."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from app.exchange.exporting.samples import Columns
from app.exchange.exporting.scope import Row
from app.exchange.exporting.tables import Table
from app.exchange.exporting.target import Target


class CsvForm:
    """Rows go to their files as they come; times are UTC in ISO 8601, an empty cell is *not measurable*."""

    def __init__(self, target: Target, tables: Sequence[Table], _clinic: str) -> None:
        self._target = target
        self._tables = tables
        self._files: dict[str, IO[str]] = {}
        self._writers: dict[str, Any] = {}

    def __enter__(self) -> "CsvForm":
        for table in self._tables:
            path = self._target.path(f"{table.name}.csv")
            # With the mark that lets spreadsheets read accents as they are.
            file = path.open("w", encoding="utf-8-sig", newline="")
            self._files[table.name] = file
            self._writers[table.name] = csv.writer(file, lineterminator="\r\n")
            self._writers[table.name].writerow([column.name for column in table.columns])
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        for file in self._files.values():
            file.close()

    def add(self, table: Table, row: Row) -> None:
        """One row of a tidy table."""
        self._writers[table.name].writerow([_cell(row.get(column.name)) for column in table.columns])

    def add_raw(self, beside: Row, stream_id: str, columns: Columns) -> None:
        """The samples of one sensor in one set."""
        self._write(f"raw/{beside['set_id']}-{stream_id}.csv", columns)

    def add_curves(self, beside: Row, columns: Columns) -> None:
        """The curves of one set."""
        self._write(f"curves/{beside['set_id']}.csv", columns)

    def _write(self, name: str, columns: Columns) -> None:
        with self._target.path(name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow([column.name for column in columns.columns])
            for part in columns.parts():
                self._target.check()
                writer.writerows(zip(*part, strict=True))


def write_csv_rows(path: Path, head: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """A small table with a head."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(head)
        writer.writerows([_cell(cell) for cell in row] for row in rows)


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return inert(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat(timespec="milliseconds")
    return value.isoformat() if isinstance(value, date) else value


def inert(text: str) -> str:
    """Text that no spreadsheet takes for a formula, with what stands before the sign looked through."""
    first = text.lstrip(" \t\r\n\ufeff\u00a0")[:1]
    risky = first in ("=", "+", "-", "@", "＝", "＋", "－", "＠") if first else False
    return f"'{text}" if risky or text[:1] in ("\t", "\r") else text
