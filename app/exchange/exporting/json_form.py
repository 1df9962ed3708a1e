"""Everything as JSON, one file per athlete and per set, so that another station takes it back the same.

The bytes depend on the data alone: two stations that hold the same write the same.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import isfinite
from pathlib import Path
from typing import IO, Any

from app.exchange.exporting.scope import Records, Row, Scope, people
from app.exchange.exporting.target import Target
from db.sharing.tables import document_of, table_named
from db.sharing.tables import shared as tables_that_travel
from db.store import Store
from domain.channel import Floats, Integers
from domain.results import Traces
from domain.session import SetRecording, SetState

FORMAT, VERSION = "turnout-export", 1
SHARED_FILE, MANIFEST_FILE, SCHEMA_FILE = "shared.json", "export.json", "schema.json"
NOT_IN_JSON = ("clips",)
"""Files of their own: the zip of one athlete has them."""

PRIVATE: Mapping[str, tuple[str, ...]] = {"sets": ("claim",)}
"""What names a process of this machine and means nothing elsewhere."""

_AT_ONCE = 65_536


def write_json_form(store: Store, scope: Scope, target: Target) -> None:
    """The files of every athlete and set, then what their rows point at."""
    shared: dict[str, dict[str, Row]] = {}
    count = max(len(scope.athlete_ids), 1)
    for number, (athlete_id, records) in enumerate(people(store, scope)):
        kept = _travelling(records)
        for table, rows in store.keeping.pointed_at(kept).items():
            known = shared.setdefault(table, {})
            known |= {json.dumps(_document(table, row), sort_keys=True): row for row in rows}
        head = {"kind": "athlete", "athlete_id": athlete_id, "tables": _documents(kept)}
        _dump(target.path(f"athletes/{athlete_id}.json"), head)
        sets = kept.get("sets", [])
        analyses = _analyses(kept)
        for done, row in enumerate(sets):
            target.step((number + done / len(sets)) / count, f"athlete {number + 1} of {count}")
            _write_set(store, target, athlete_id, row, analyses)
        target.step((number + 1) / count, f"athlete {number + 1} of {count}")
    order = [table.name for table in tables_that_travel() if table.name in shared]
    pointed = {table: [shared[table][key] for key in sorted(shared[table])] for table in order}
    _dump(target.path(SHARED_FILE), {"kind": "shared", "tables": _documents(pointed)})


def write_manifest(target: Target, *, exported_at: str, program: str, scope: Scope) -> None:
    """What the folder is, with the digest of every file, so that a changed one is noticed."""
    files = {name: _digest(target.folder / name) for name in target.files}
    document = {
        "kind": "export",
        "format": FORMAT,
        "version": VERSION,
        "exported_at": exported_at,
        "program": program,
        "scope": scope.words,
        "athletes": len(scope.athlete_ids),
        "files": files,
        "left_out": [{"what": what, "why": why} for what, why in target.left_out],
    }
    _dump(target.path(MANIFEST_FILE), document)


def _travelling(records: Records) -> dict[str, list[Row]]:
    kept = {table: list(rows) for table, rows in records.items() if table not in NOT_IN_JSON}
    kept.pop("traces", None)
    for table, names in PRIVATE.items():
        kept[table] = [row | dict.fromkeys(names) for row in kept.get(table, [])]
    return {table: rows for table, rows in kept.items() if rows}


def _document(table: str, row: Row) -> Row:
    return document_of(table_named(table), row)


def _documents(records: Mapping[str, Sequence[Row]]) -> dict[str, list[Row]]:
    return {table: [_document(table, row) for row in rows] for table, rows in records.items()}


def _analyses(records: Records) -> dict[str, list[str]]:
    """The analyses of each set, by number."""
    found: dict[str, list[str]] = {}
    for row in sorted(records.get("analyses", []), key=lambda row: int(row["number"])):
        found.setdefault(row["set_id"], []).append(row["analysis_id"])
    return found


def _write_set(
    store: Store, target: Target, athlete_id: str, row: Row, analyses: Mapping[str, Sequence[str]]
) -> None:
    set_id = row["set_id"]
    if row["state"] == SetState.RECORDING.value:
        target.left_out.append((f"samples of set {set_id}", "it is still being recorded"))
        return
    recording = store.sessions.recording(set_id)
    path = target.path(f"sets/{set_id}.json")
    with path.open("w", encoding="utf-8", newline="\n") as file:
        head = {"kind": "set", "set_id": set_id, "athlete_id": athlete_id}
        file.write(json.dumps(head)[:-1] + ',\n"samples": [')
        _write_samples(file, recording, target)
        file.write('],\n"curves": [')
        for number, (analysis_id, traces) in enumerate(store.keeping.curves_of(analyses.get(set_id, ()))):
            file.write("\n" if number == 0 else ",\n")
            _write_curves(file, analysis_id, traces)
        file.write("]}\n")


def _write_samples(file: IO[str], recording: SetRecording, target: Target) -> None:
    for number, item in enumerate(recording.streams):
        target.check()
        stem = json.dumps({"stream_id": item.stream.stream_id, "samples": len(item.ticks)})
        file.write(("\n" if number == 0 else ",\n") + stem[:-1])
        for name, values in (
            ("received_ns", item.received_ns),
            ("ticks", item.ticks),
            ("flags", item.flags),
        ):
            file.write(f',\n"{name}": ')
            _write_column(file, _integers(values))
        file.write(',\n"raw": [')
        for column in range(item.raw.shape[1]):
            file.write("\n" if column == 0 else ",\n")
            _write_column(file, _integers(item.raw[:, column]))
        file.write("]}")


def _write_curves(file: IO[str], analysis_id: str, traces: Traces) -> None:
    file.write(json.dumps({"analysis_id": analysis_id})[:-1] + ', "time_s": ')
    _write_column(file, _numbers(traces.time_s))
    file.write(', "channels": {')
    for number, (name, values) in enumerate(traces.channels.items()):
        file.write(("\n" if number == 0 else ",\n") + json.dumps(name) + ": ")
        _write_column(file, _numbers(values))
    file.write("}}")


def _write_column(file: IO[str], parts: Iterable[str]) -> None:
    file.write("[")
    for number, part in enumerate(parts):
        file.write("," * (number > 0) + part)
    file.write("]")


def _integers(values: Integers) -> Iterator[str]:
    for start in range(0, len(values), _AT_ONCE):
        yield ",".join(map(str, values[start : start + _AT_ONCE].tolist()))


def _numbers(values: Floats) -> Iterator[str]:
    """Shortest digits that read back as the same number; null is *no data*."""
    for start in range(0, len(values), _AT_ONCE):
        part = values[start : start + _AT_ONCE].tolist()
        yield ",".join(repr(value) if isfinite(value) else "null" for value in part)


def _dump(path: Path, document: Mapping[str, Any]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        json.dump(document, file, ensure_ascii=False, indent=1, allow_nan=False)
        file.write("\n")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
