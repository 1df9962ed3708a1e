"""A lake of Parquet files by clinic, year and month, which DuckDB, Polars and Spark query as it lies."""

import re
from collections import defaultdict
from collections.abc import Sequence
from importlib.resources import files
from types import TracebackType
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from app.exchange.exporting.dictionary import Column
from app.exchange.exporting.samples import Columns
from app.exchange.exporting.scope import Row
from app.exchange.exporting.tables import Table
from app.exchange.exporting.target import Target

_TYPES = {
    "integer": pa.int64(),
    "number": pa.float64(),
    "yes or no": pa.bool_(),
    "date": pa.date32(),
    "date of birth": pa.date32(),
    "time": pa.timestamp("us", tz="UTC"),
}
_ROWS_IN_MEMORY, _ROWS_OF_SAMPLES = 100_000, 65_536
_NO_DATE = "year=0/month=0"


class ParquetForm:
    """Rows wait until there are many, then every month gets a file of its own; memory stays bounded."""

    def __init__(self, target: Target, tables: Sequence[Table], clinic: str) -> None:
        self._target = target
        self._tables = tables
        self._clinic = clinic_word(clinic)
        self._held: dict[tuple[str, str], list[Row]] = defaultdict(list)
        self.waiting = 0
        self._written = 0

    def __enter__(self) -> "ParquetForm":
        for query in files("app.exchange.exporting").joinpath("queries").iterdir():
            if query.name.endswith(".sql"):
                self._target.path(f"queries/{query.name}").write_text(query.read_text("utf-8"), "utf-8")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if kind is None:
            self._flush()
            self._empty_tables()

    def add(self, table: Table, row: Row) -> None:
        """One row of a tidy table."""
        self._held[table.name, self._place(table.name, row.get(table.dated_by or ""))].append(row)
        self.waiting += 1
        if self.waiting >= _ROWS_IN_MEMORY:
            self._flush()

    def add_raw(self, beside: Row, stream_id: str, columns: Columns) -> None:
        """The samples of one sensor in one set, a file of its own."""
        self._write_columns("samples", {"set_id": beside["set_id"], "stream_id": stream_id}, beside, columns)

    def add_curves(self, beside: Row, columns: Columns) -> None:
        """The curves of one set."""
        self._write_columns("curves", {"set_id": beside["set_id"]}, beside, columns)

    def _write_columns(self, name: str, keys: dict[str, str], beside: Row, columns: Columns) -> None:
        fields = [pa.field(key, pa.string()) for key in keys] + [_field(column) for column in columns.columns]
        schema = pa.schema(fields)
        path = self._target.path(
            f"{self._place(name, beside.get('started_at'))}/{'-'.join(keys.values())}.parquet"
        )
        with pq.ParquetWriter(path, schema, compression="zstd") as writer:
            values = (*keys.values(), *columns.values)
            for start in range(0, columns.rows, _ROWS_OF_SAMPLES):
                self._target.check()
                part = slice(start, min(start + _ROWS_OF_SAMPLES, columns.rows))
                arrays = [
                    _array(value, columns.missing.get(field.name), part, field.type)
                    for value, field in zip(values, schema, strict=True)
                ]
                writer.write_table(pa.Table.from_arrays(arrays, schema=schema))

    def _place(self, table: str, when: Any) -> str:
        month = _NO_DATE if when is None else f"year={when.year}/month={when.month}"
        return f"{table}/clinic={self._clinic}/{month}"

    def _flush(self) -> None:
        schemas = {
            table.name: pa.schema([_field(column) for column in table.columns]) for table in self._tables
        }
        for (name, place), rows in self._held.items():
            self._target.check()
            schema = schemas[name]
            arrays = [pa.array([row.get(field.name) for row in rows], field.type) for field in schema]
            path = self._target.path(f"{place}/part-{self._written:05d}.parquet")
            pq.write_table(pa.Table.from_arrays(arrays, schema=schema), path, compression="zstd")
            self._written += 1
        self._held.clear()
        self.waiting = 0

    def _empty_tables(self) -> None:
        """A table without a row has a file all the same, so that a query finds its columns."""
        for table in self._tables:
            if not (self._target.folder / table.name).exists():
                schema = pa.schema([_field(column) for column in table.columns])
                path = self._target.path(f"{self._place(table.name, None)}/part-00000.parquet")
                pq.write_table(schema.empty_table(), path)


def _array(value: Any, missing: Any, part: slice, kind: Any) -> Any:
    """Some rows of a column, without a way through Python's own numbers."""
    if not isinstance(value, np.ndarray):
        return pa.repeat(pa.scalar(value, kind), part.stop - part.start)
    cut = value[part]
    gone = np.isnan(cut) if cut.dtype == np.float64 else None
    if missing is not None:
        gone = missing[part]
    return pa.array(cut, kind, mask=gone)


def clinic_word(clinic: str) -> str:
    """The clinic as the name of a folder."""
    return re.sub(r"[^a-z0-9]+", "-", clinic.casefold()).strip("-")[:60] or "clinic"


def _field(column: Column) -> Any:
    told = {"unit": column.unit, "meaning": column.meaning, "source": column.source}
    return pa.field(column.name, _TYPES.get(column.kind, pa.string()), metadata=told)
