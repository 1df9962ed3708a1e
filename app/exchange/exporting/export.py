"""One export from beginning to end: the rows of everyone asked for, in one form, with its dictionary."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Protocol, cast

from app.errors import TurnoutError, WrongUseError
from app.exchange.exporting.csv_form import write_csv_rows
from app.exchange.exporting.dictionary import HEAD, Column, lines
from app.exchange.exporting.json_form import SCHEMA_FILE, write_json_form, write_manifest
from app.exchange.exporting.pseudonyms import Pseudonyms, known_words, research_tables
from app.exchange.exporting.readme import readme
from app.exchange.exporting.samples import Columns, curve_table, raw_columns, traces_of
from app.exchange.exporting.schema import json_dictionary, write_schema
from app.exchange.exporting.scope import Records, Row, Scope, people
from app.exchange.exporting.tables import Table
from app.exchange.exporting.target import Report, Target, whole_folder
from app.exchange.exporting.tidy import Person, in_use
from db.errors import StorageError
from db.store import Store

CSV, XLSX, JSON, PARQUET, C3D = "csv", "xlsx", "json", "parquet", "c3d"
FORMS = (CSV, XLSX, JSON, PARQUET, C3D)
_CLASSES = {CSV: "CsvForm", XLSX: "XlsxForm", PARQUET: "ParquetForm", C3D: "C3dForm"}
_ASKS_FOR = {PARQUET: "pyarrow", C3D: "ezc3d"}
_WITH_SAMPLES = (CSV, PARQUET)
_WITH_CURVES = (CSV, PARQUET, C3D)


class Form(Protocol):
    """What takes rows and columns and makes files of them."""

    def add(self, table: Table, row: Row) -> None:
        """One row of a tidy table."""
        ...

    def add_raw(self, beside: Row, stream_id: str, columns: Columns) -> None:
        """The samples of one sensor in one set."""
        ...

    def add_curves(self, beside: Row, columns: Columns) -> None:
        """The curves of one set."""
        ...


@dataclass(frozen=True, slots=True)
class Exported:
    """Where it is, how much it is and what is not in it."""

    place: Path
    athletes: int
    files: int
    size_bytes: int
    left_out: tuple[tuple[str, str], ...]


def export(
    store: Store,
    scope: Scope,
    place: Path,
    *,
    form: str,
    now: datetime,
    clinic: str = "",
    pseudonyms: Pseudonyms | None = None,
    report: Report = lambda _share, _words: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Exported:
    """Write the folder `place`, whole or not at all; with `pseudonyms` for research.

    Raises
    ------
    TurnoutError
        In one sentence: a form that cannot be had here, a place that is taken, a full disk.
    """
    if form not in FORMS:
        raise WrongUseError(f"There is no export as {form!r}: choose one of {', '.join(FORMS)}.")
    if pseudonyms is not None and form == JSON:
        raise WrongUseError(
            "JSON carries everything to another station: for research choose CSV, XLSX or Parquet."
        )
    if pseudonyms is not None and place.absolute() in pseudonyms.path.absolute().parents:
        raise WrongUseError("The key file would lie in the export that it unlocks: give it another folder.")
    with whole_folder(place, report=report, cancelled=cancelled) as target:
        if form == JSON:
            write_json_form(store, scope, target)
            _write_json_words(target)
        else:
            _Tidy(store, target, form, pseudonyms, clinic).write(scope)
        words = readme(form, scope, target.left_out, now=now, research=pseudonyms is not None)
        target.path("README.txt").write_text(words, encoding="utf-8")
        if form == JSON:
            write_manifest(
                target, exported_at=now.isoformat(), program=f"turnout {version('turnout')}", scope=scope
            )
        target.step(1.0, "done")
        files = target.files
        size = sum((target.folder / name).stat().st_size for name in files)
    return Exported(place, len(scope.athlete_ids), len(files), size, tuple(target.left_out))


class _Tidy:
    """The forms that are made of tidy tables."""

    def __init__(
        self, store: Store, target: Target, form: str, pseudonyms: Pseudonyms | None, clinic: str
    ) -> None:
        self._store, self._target, self._form, self._pseudonyms = store, target, form, pseudonyms
        self._clinic = "" if pseudonyms is not None else clinic
        self._tables = research_tables(pseudonyms)
        self._by_name = {table.name: table for table in self._tables}
        self._seen: dict[str, dict[str, Column]] = {"raw": {}, "curves": {}}

    def write(self, scope: Scope) -> None:
        """Everybody, then the dictionary, then the key file."""
        names: dict[str, str] = {}
        count = max(len(scope.athlete_ids), 1)
        with self._files() as out:
            for number, (athlete_id, records) in enumerate(people(self._store, scope)):
                shown = in_use(records)
                groups = self._store.keeping.pointed_at(shown).get("athlete_groups", [])
                person = Person(athlete_id, shown, groups)
                names[athlete_id] = person.athlete["name"]
                known = list(known_words(person.athlete, shown))
                self._add_rows(out, person, athlete_id, known)
                for done, set_id in enumerate(person.set_ids):
                    share = (number + done / len(person.set_ids)) / count
                    self._target.step(share, f"athlete {number + 1} of {count}")
                    self._add_set(out, person, set_id, athlete_id, known, shown)
                self._target.step((number + 1) / count, f"athlete {number + 1} of {count}")
        if self._form == XLSX:
            self._target.left_out.append(
                ("raw samples and curves", "a workbook is too small: take CSV or Parquet")
            )
        self._write_dictionary()
        if self._pseudonyms is not None:
            self._pseudonyms.keep(names)

    def _files(self) -> AbstractContextManager[Form]:
        try:
            module = import_module(f"app.exchange.exporting.{self._form}_form")
        except ImportError as trouble:
            name = _ASKS_FOR.get(self._form, "")
            raise TurnoutError(
                f"This installation cannot write {self._form}: add the package {name}, or choose CSV."
            ) from trouble
        made = getattr(module, _CLASSES[self._form])(self._target, self._tables, self._clinic)
        return cast(AbstractContextManager[Form], made)

    def _add_rows(self, out: Form, person: Person, athlete_id: str, known: Sequence[str]) -> None:
        for number, (name, row) in enumerate(person.rows()):
            if number % 1000 == 0:
                self._target.check()
            if name in self._by_name:
                out.add(self._by_name[name], self._hidden(name, row, athlete_id, known))

    def _hidden(self, name: str, row: Row, athlete_id: str, known: Sequence[str]) -> Row:
        if self._pseudonyms is None:
            return row
        return self._pseudonyms.row(self._by_name[name], row, athlete_id, known)

    def _add_set(
        self, out: Form, person: Person, set_id: str, athlete_id: str, known: Sequence[str], records: Records
    ) -> None:
        beside = self._hidden("sets", person.context(set_id), athlete_id, known)
        newest = max(
            (row for row in records.get("analyses", []) if row["set_id"] == set_id),
            key=lambda row: int(row["number"]),
            default=None,
        )
        try:
            if self._form in _WITH_SAMPLES:
                recording = self._store.sessions.recording(set_id)
                for item in recording.streams:
                    columns = self._coded(raw_columns(item, recording.header.epoch_ns))
                    self._see("raw", columns)
                    out.add_raw(beside, self._code(item.stream.stream_id), columns)
            if self._form in _WITH_CURVES:
                traces = traces_of(self._store, None if newest is None else newest["analysis_id"])
                if traces is None:
                    self._target.left_out.append(
                        (f"curves of set {beside['set_id']}", "it was never analysed")
                    )
                else:
                    self._see("curves", curve_table(traces))
                    out.add_curves(beside, curve_table(traces))
        except StorageError as trouble:
            # One damaged set must not keep a clinic from its other data; the README names it.
            why = "its samples are damaged" if self._pseudonyms is not None else str(trouble)
            self._target.left_out.append((f"samples of set {beside['set_id']}", why))

    def _code(self, key: str) -> str:
        return key if self._pseudonyms is None else self._pseudonyms.code(key)

    def _coded(self, columns: Columns) -> Columns:
        values = [
            self._code(value) if column.kind == "key" and value is not None else value
            for column, value in zip(columns.columns, columns.values, strict=True)
        ]
        return replace(columns, values=tuple(values))

    def _see(self, table: str, columns: Columns) -> None:
        self._seen[table] |= {column.name: column for column in columns.columns}

    def _write_dictionary(self) -> None:
        rows = [row for table in self._tables for row in lines(table.name, table.columns)]
        for name, seen in self._seen.items():
            rows += lines(name, seen.values())
        write_csv_rows(self._target.path("dictionary.csv"), HEAD, rows)


def _write_json_words(target: Target) -> None:
    """The schema and the dictionary of the JSON form."""
    write_schema(target.path(SCHEMA_FILE))
    write_csv_rows(target.path("dictionary.csv"), HEAD, json_dictionary())
