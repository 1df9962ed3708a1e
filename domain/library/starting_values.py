"""Starting values of the force measurements that a clinic may edit, each with where it comes from."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from domain.library.fields import QUALITIES, Fields

FILE = Path(__file__).parent / "starting_values.toml"


@dataclass(frozen=True, slots=True)
class StartingValue:
    """A number with its meaning and source; `quality` says how far to trust it."""

    name: str
    value: float
    unit: str
    meaning: str
    source: str
    quality: str


def read_starting_values(path: Path) -> dict[str, StartingValue]:
    """The values in `path`; `LibraryFileError` when one cannot be used."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: _value(name, Fields(path.name, entry, (name,))) for name, entry in table.items()}


@cache
def starting_values() -> dict[str, StartingValue]:
    """The values that ship."""
    return read_starting_values(FILE)


def starting_value(name: str) -> StartingValue:
    """One of them."""
    return starting_values()[name]


def _value(name: str, fields: Fields) -> StartingValue:
    value = StartingValue(
        name=name,
        value=fields.number("value", low=0, high=1e6),
        unit=fields.text("unit", default=""),
        meaning=fields.text("meaning"),
        source=fields.text("source"),
        quality=fields.one_of("quality", QUALITIES),
    )
    fields.close()
    return value
