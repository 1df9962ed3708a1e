"""Reads the postures from their files; one may be like another and tell only what differs."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

from domain.library.pictures.posture import Arm, Leg, Pose, Posture, Prop

_FOLDER = Path(__file__).parent / "postures"
_LIMBS: dict[str, type[Leg] | type[Arm]] = {
    "tested_leg": Leg,
    "other_leg": Leg,
    "tested_arm": Arm,
    "other_arm": Arm,
}
_SETTINGS = ("view", "rest", "tested", "trace", "axis", "cuff", "ghost", "order")
_KEYS = {"says", "like", "start", "end", "props", *_SETTINGS}


class PostureError(ValueError):
    """A posture cannot be drawn; the sentence says which one and what is allowed."""


def posture_names() -> frozenset[str]:
    """Every posture there is a picture of."""
    return frozenset(_tables())


@cache
def load_posture(name: str) -> Posture:
    """The posture of this name.

    Raises
    ------
    PostureError
        When there is none, or its table has a mistake.
    """
    tables = _tables()
    if name not in tables:
        raise PostureError(f"There is no picture {name!r}: choose one of {', '.join(sorted(tables))}.")
    return _posture(name, tables)


@cache
def _tables() -> Mapping[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for file in sorted(_FOLDER.glob("*.toml")):
        for name, table in tomllib.loads(file.read_text(encoding="utf-8")).items():
            if name in found:
                raise PostureError(f"{file.name}: the posture {name} stands in two files.")
            found[name] = table
    return found


def _posture(name: str, tables: Mapping[str, dict[str, Any]]) -> Posture:
    table = tables[name]
    strange = sorted(set(table) - _KEYS)
    if strange:
        raise PostureError(f"{name}: {strange[0]} is not known; allowed: {', '.join(sorted(_KEYS))}.")
    if "like" in table:
        base = load_posture(table["like"])
    else:
        base = Posture(name=name, says="", start=Pose(), end=None, view=(-40.0, 10.0), rest=("all", 0.0))
    start = _pose(name, base.start, table.get("start", {}))
    # What the end does not name stays as it is at the start.
    end = _pose(name, start, table["end"]) if "end" in table else (None if "start" in table else base.end)
    settings = {key: _tuple(table[key]) for key in _SETTINGS if key in table}
    props = tuple(_prop(name, item) for item in table["props"]) if "props" in table else base.props
    says = table.get("says", base.says)
    return replace(base, name=name, says=says, start=start, end=end, props=props, **settings)


def _pose(name: str, base: Pose, table: Mapping[str, Any]) -> Pose:
    known = {item.name for item in fields(Pose)}
    strange = sorted(set(table) - known)
    if strange:
        raise PostureError(f"{name}: {strange[0]} is not known; allowed: {', '.join(sorted(known))}.")
    changes: dict[str, Any] = {}
    for key, value in table.items():
        if key in _LIMBS:
            changes[key] = replace(getattr(base, key), **_limb(name, _LIMBS[key], value))
        else:
            changes[key] = _tuple(value)
    return replace(base, **changes)


def _limb(name: str, kind: type[Leg] | type[Arm], value: Mapping[str, float]) -> dict[str, float]:
    known = [item.name for item in fields(kind)]
    strange = sorted(set(value) - set(known))
    if strange:
        raise PostureError(f"{name}: {strange[0]} is not an angle; allowed: {', '.join(known)}.")
    return {key: float(angle) for key, angle in value.items()}


def _prop(name: str, table: Mapping[str, Any]) -> Prop:
    try:
        return Prop(**{key: _tuple(value) for key, value in table.items()})
    except TypeError as problem:
        known = ", ".join(item.name for item in fields(Prop))
        raise PostureError(f"{name}: a thing beside the body has only {known}.") from problem


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
