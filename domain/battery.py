"""A battery: what one visit asks for, in order. The files are in `domain/library/batteries`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from domain.athlete import Side
from domain.library import load_protocol
from domain.protocol import Protocol

_FOLDER = Path(__file__).parent / "library" / "batteries"


@dataclass(frozen=True, slots=True)
class BatteryItem:
    """One protocol on one side."""

    protocol: Protocol
    side: Side


@dataclass(frozen=True, slots=True)
class Battery:
    """A title and the sets to do, in order."""

    title: str
    items: tuple[BatteryItem, ...]


def load_battery(battery_id: str) -> Battery:
    """The battery of this name.

    Raises
    ------
    KeyError
        When no file has this name; the message says which exist.
    """
    path = _FOLDER / f"{battery_id}.toml"
    if not path.exists():
        known = ", ".join(sorted(file.stem for file in _FOLDER.glob("*.toml")))
        raise KeyError(f"There is no battery {battery_id!r}: choose one of {known}.")
    content = tomllib.loads(path.read_text(encoding="utf-8"))
    items = (BatteryItem(load_protocol(step["protocol"]), Side(step["side"])) for step in content["steps"])
    return Battery(title=str(content["title"]), items=tuple(items))


def single(protocol: Protocol, side: Side) -> Battery:
    """A battery of one set."""
    return Battery(title=protocol.title, items=(BatteryItem(protocol, side),))
