"""The JSON Schema of the JSON form and its dictionary, made from the tables that are exported."""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import Column as DatabaseColumn

from app.exchange.exporting.dictionary import database_columns, lines
from app.exchange.exporting.json_form import FORMAT, NOT_IN_JSON, VERSION
from db.keeping.person import tables_of_a_person
from db.models import Base

POINTED_AT = (
    "athlete_groups",
    "calibrations",
    "devices",
    "protocol_versions",
    "reliability_results",
    "reliability_studies",
    "tags",
)
"""What belongs to nobody and travels along."""

_TEXT, _INTEGER, _NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}
_TYPES: dict[str, dict[str, Any]] = {
    "integer": _INTEGER,
    "number": _NUMBER,
    "yes or no": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "date of birth": {"type": "string", "format": "date"},
    "time": {"type": "string", "format": "date-time"},
    "json": {},
}


def own_tables() -> list[str]:
    """The tables of an athlete's file, parents first."""
    gone = {"chunks", "traces", *NOT_IN_JSON}
    return [table.name for table, _ in tables_of_a_person() if table.name not in gone]


def json_dictionary() -> list[tuple[str, ...]]:
    """Every column of every table that the JSON form may hold."""
    return [row for name in (*own_tables(), *POINTED_AT) for row in lines(name, database_columns(name))]


def schema() -> dict[str, Any]:
    """What each file of the JSON form is; `kind` tells which."""
    kinds = ("export", "shared", "athlete", "set")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Turnout export",
        "oneOf": [{"$ref": f"#/$defs/{kind}"} for kind in kinds],
        "$defs": {
            "export": _object(
                kind={"const": "export"},
                format={"const": FORMAT},
                version={"const": VERSION},
                exported_at={"type": "string", "format": "date-time"},
                program=_TEXT,
                scope=_TEXT,
                athletes=_INTEGER,
                files={
                    "type": "object",
                    "additionalProperties": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                },
                left_out=_list(_object(what=_TEXT, why=_TEXT)),
            ),
            "shared": _object(kind={"const": "shared"}, tables=_tables(POINTED_AT)),
            "athlete": _object(kind={"const": "athlete"}, athlete_id=_TEXT, tables=_tables(own_tables())),
            "set": _object(
                kind={"const": "set"},
                set_id=_TEXT,
                athlete_id=_TEXT,
                samples=_list(_samples()),
                curves=_list(_curves()),
            ),
        },
    }


def write_schema(path: Path) -> None:
    """The schema as a file."""
    path.write_text(json.dumps(schema(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _samples() -> dict[str, Any]:
    integers = _list(_INTEGER)
    return _object(
        stream_id=_TEXT,
        samples=_INTEGER,
        received_ns=integers,
        ticks=integers,
        flags=integers,
        raw=_list(integers),
    )


def _curves() -> dict[str, Any]:
    numbers = _list({"type": ["number", "null"]})
    channels = {"type": "object", "additionalProperties": numbers}
    return _object(analysis_id=_TEXT, time_s=numbers, channels=channels)


def _tables(names: tuple[str, ...] | list[str]) -> dict[str, Any]:
    properties = {name: _list(_row(name)) for name in names}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _row(table: str) -> dict[str, Any]:
    own = Base.metadata.tables[table].columns
    told = {
        column.name: _cell(column.kind, own[column.name])
        | {"description": _words(column.meaning, column.unit)}
        for column in database_columns(table)
    }
    return {"type": "object", "properties": told, "required": list(told), "additionalProperties": False}


def _cell(kind: str, own: DatabaseColumn[Any]) -> dict[str, Any]:
    plain = _TYPES.get(kind, _TEXT)
    return plain | {"type": [plain["type"], "null"]} if own.nullable and "type" in plain else plain


def _words(meaning: str, unit: str) -> str:
    return f"{meaning} ({unit})" if unit else meaning


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
