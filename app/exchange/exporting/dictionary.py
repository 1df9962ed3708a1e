"""The one table of what every exported column is: its kind, unit, meaning and source."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from db.models import Base
from domain.channel import Stream

_FILE = Path(__file__).with_name("columns.toml")
HEAD = ("table", "column", "kind", "unit", "meaning", "source")


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `kind` is the word of `columns.toml`."""

    name: str
    kind: str
    unit: str
    meaning: str
    source: str


@cache
def _read() -> Mapping[str, Mapping[str, Column]]:
    document = tomllib.loads(_FILE.read_text(encoding="utf-8"))
    return {
        section: {name: _column(name, line) for name, line in lines.items()}
        for section, lines in document.items()
    }


def _column(name: str, line: str) -> Column:
    kind, unit, meaning, source = (part.strip() for part in line.split("|"))
    return Column(name, kind, unit, meaning, source)


def column(table: str, name: str) -> Column:
    """What a column is; KeyError where nobody has said."""
    sections = _read()
    own = sections.get(table, {})
    return own[name] if name in own else sections["columns"][name]


def columns(table: str, names: Iterable[str]) -> tuple[Column, ...]:
    """What the columns of a table are, in their order."""
    return tuple(column(table, name) for name in names)


def database_columns(table: str) -> tuple[Column, ...]:
    """The columns of a table of the database, which are those of the JSON form."""
    return columns(
        table, (each.name for each in Base.metadata.tables[table].columns if each.name != "payload")
    )


def lines(table: str, of: Iterable[Column]) -> Iterator[tuple[str, ...]]:
    """The columns of a table as rows under `HEAD`."""
    for each in of:
        yield table, each.name, each.kind, each.unit, each.meaning, each.source


def sample_columns(streams: Iterable[Stream]) -> Iterator[Column]:
    """The columns that raw samples have besides those of every stream: two or three per channel."""
    seen: set[str] = set()
    for stream in streams:
        for channel in stream.channels:
            raw, si = raw_name(channel.name), si_name(channel.name, channel.unit)
            if raw not in seen:
                seen |= {raw}
                yield Column(raw, "integer", "raw", f"{channel.name} as the sensor sent it", "sensor")
                meaning = f"{channel.name} through the calibration that holds; empty: nothing was sent"
                yield Column(si, "number", channel.unit, meaning, "sensor and calibration")
                name = f"{channel.name}_calibration_id"
                yield Column(name, "key", "", f"Calibration that {si} was read with; empty: none", "program")


def raw_name(channel: str) -> str:
    """The column of what was sent."""
    return f"{channel}_raw"


def si_name(channel: str, unit: str) -> str:
    """The column of the value, with its unit in the name."""
    words = (
        unit.replace("°", "deg").replace("/", "_per_").replace("²", "2").replace("^", "").replace("·", "_")
    )
    clean = (
        ""
        if unit == "1"
        else "".join(sign if sign.isalnum() or sign == "_" else "_" for sign in words.lower()).strip("_")
    )
    return f"{channel}_{clean}" if clean else channel


def curve_columns(names: Iterable[str]) -> Iterator[Column]:
    """The columns of the curves: their names carry the unit."""
    for name in names:
        unit = name.rpartition("_")[2] if "_" in name else ""
        meaning = f"Curve {name} as it is shown; empty where there is no data"
        yield Column(name, "number", unit, meaning, "analysis")
