"""The JSON form: valid against its own schema, complete, and the same bytes for the same data."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest

from app.exchange.exporting.schema import json_dictionary, schema
from app.exchange.exporting.scope import one_set
from db.models import Base
from db.sharing.tables import row_of, table_named
from db.store import Store
from domain.session import SetState
from tests.app.exchange.exporting.clinic import a_clinic, exported
from tests.db.samples import a_set, a_stream


def read(folder: Path) -> dict[str, Any]:
    """Every JSON document of an export but the schema."""
    files = sorted(folder.rglob("*.json"))
    return {
        path.relative_to(folder).as_posix(): json.loads(path.read_text("utf-8"))
        for path in files
        if path.name != "schema.json"
    }


@pytest.fixture(scope="module")
def folder(clinic: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An export of everything."""
    return exported(clinic, tmp_path_factory.mktemp("json") / "all", "json").place


def test_every_file_fits_the_schema_that_lies_beside_it(folder: Path) -> None:
    shipped = json.loads((folder / "schema.json").read_text("utf-8"))
    assert shipped == schema()
    jsonschema.Draft202012Validator.check_schema(shipped)
    validator = jsonschema.Draft202012Validator(shipped)
    documents = read(folder)
    assert len(documents) == 7
    for name, document in documents.items():
        validator.validate(document)
        broken = document | {"more": 1}
        assert not validator.is_valid(broken), name


def test_samples_and_curves_come_back_bit_for_bit(clinic: Store, folder: Path) -> None:
    for path in (folder / "sets").iterdir():
        document = json.loads(path.read_text("utf-8"))
        (item,) = clinic.sessions.recording(document["set_id"]).streams
        (told,) = document["samples"]
        np.testing.assert_array_equal(np.array(told["raw"], dtype=np.int64).T, item.raw)
        for name in ("received_ns", "ticks", "flags"):
            np.testing.assert_array_equal(np.array(told[name], dtype=np.int64), getattr(item, name))
        traces = clinic.sessions.latest_result(document["set_id"]).traces  # type: ignore[union-attr]
        (curves,) = document["curves"]
        for name, values in curves["channels"].items():
            np.testing.assert_array_equal(np.array(values, dtype=np.float64), traces.channels[name])


def test_rows_come_back_as_they_stand_in_the_database(clinic: Store, folder: Path) -> None:
    tables = json.loads((folder / "athletes" / "ada.json").read_text("utf-8"))["tables"]
    stored = clinic.keeping.records("ada")
    assert set(stored) - set(tables) == {"traces"}
    for name, rows in tables.items():
        back = [row_of(table_named(name), row) for row in rows]
        assert back == [row | ({"claim": None} if name == "sets" else {}) for row in stored[name]]


def test_the_same_data_gives_the_same_bytes(clinic: Store, folder: Path, tmp_path: Path) -> None:
    again = exported(clinic, tmp_path / "again", "json").place
    files = [path.relative_to(folder) for path in folder.rglob("*.json")]
    assert [name for name in files if (folder / name).read_bytes() != (again / name).read_bytes()] == []


def test_the_manifest_has_the_digest_of_every_other_file(folder: Path) -> None:
    manifest = json.loads((folder / "export.json").read_text("utf-8"))
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert set(manifest["files"]) == there - {"export.json"}
    for name, digest in manifest["files"].items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_one_set_has_nothing_of_another_one(clinic: Store, tmp_path: Path) -> None:
    scope = one_set(clinic, "last")
    folder = exported(clinic, tmp_path / "one", "json", scope).place
    (athlete,) = (folder / "athletes").iterdir()
    tables = json.loads(athlete.read_text("utf-8"))["tables"]
    assert [row["set_id"] for row in tables["sets"]] == [scope.set_id]
    assert {row["set_id"] for row in tables["analyses"]} == {scope.set_id}
    assert len(tables["sessions"]) == len(list((folder / "sets").iterdir())) == 1


def test_a_set_that_is_being_recorded_is_named_as_left_out(tmp_path: Path) -> None:
    store = a_clinic(tmp_path / "turnout.db")
    visit = store.sessions.open_session("eve")
    header = replace(a_set(visit.session_id, SetState.RECORDING), athlete_id="eve")
    store.recorder.begin(header, [a_stream()])
    done = exported(store, tmp_path / "live", "json")
    store.close()
    assert done.left_out == ((f"samples of set {header.set_id}", "it is still being recorded"),)


def test_no_column_is_missing_from_the_dictionary(folder: Path) -> None:
    told = {(line[0], line[1]) for line in json_dictionary()}
    for name, document in read(folder).items():
        for table, rows in document.get("tables", {}).items():
            assert {(table, column) for row in rows for column in row} <= told, name
    assert all(meaning and source for *_, meaning, source in json_dictionary())
    assert {table for table, _ in told} <= set(Base.metadata.tables)
