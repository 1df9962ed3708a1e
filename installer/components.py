"""The third-party components of a package: which uv.lock names, what they are for, under which licence."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TABLE = Path(__file__).with_name("components.toml")


@dataclass(frozen=True, slots=True)
class Component:
    """One package of the index; `versions` has more than one where Pythons need different ones."""

    name: str
    versions: tuple[str, ...]
    licence: str
    purpose: str


@dataclass(frozen=True, slots=True)
class Inside:
    """Something that comes inside a package of the index, or beside them."""

    name: str
    licence: str
    comes_in: str
    purpose: str


def locked() -> dict[str, tuple[str, ...]]:
    """Every package that a running Turnout may load, on any system, with the versions of uv.lock."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    packages: dict[str, list[dict[str, Any]]] = {}
    for package in lock["package"]:
        packages.setdefault(package["name"], []).append(package)
    (root,) = packages["turnout"]
    waiting, found = list(_needs(root)), set[str]()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [other for package in packages[name] for other in _needs(package)]
    return {name: tuple(sorted(package["version"] for package in packages[name])) for name in sorted(found)}


def components() -> list[Component]:
    """What is locked, with licence and purpose; KeyError for a package that the table does not know."""
    table = _table()["packages"]
    return [Component(name, versions, *table[name]) for name, versions in locked().items()]


def inside() -> list[Inside]:
    """What comes inside those packages."""
    return [
        Inside(one["name"], one["licence"], one["in"], one["purpose"]) for one in _table().get("inside", ())
    ]


def _table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


def _needs(package: dict[str, Any]) -> Iterator[str]:
    for needed in package.get("dependencies", ()):
        yield needed["name"]
    for extra in package.get("optional-dependencies", {}).values():
        yield from (needed["name"] for needed in extra)
