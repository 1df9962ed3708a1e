"""Frozen values and rows whose columns have the names of their fields."""

from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from types import UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from db.models.base import Base

T = TypeVar("T")


def fill(row: Base, value: object, more: Mapping[str, object] | None = None) -> Base:
    """Take over the fields that the row has a column for, and `more` columns."""
    columns = row.__table__.columns
    for each in fields(cast(Any, value)):
        if each.name in columns:
            item = getattr(value, each.name)
            setattr(row, each.name, item.value if isinstance(item, Enum) else item)
    for name, item in (more or {}).items():
        setattr(row, name, item)
    return row


def value_of(kind: type[T], row: Base, **given: object) -> T:
    """The value of a row; what no column holds is `given`."""
    hints = get_type_hints(kind)
    names = [each.name for each in fields(cast(Any, kind)) if each.name not in given]
    return kind(**{name: _read(hints[name], getattr(row, name)) for name in names}, **given)


def _read(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(kind) is UnionType:
        kind = next(each for each in get_args(kind) if each is not type(None))
    return kind(value) if isinstance(kind, type) and issubclass(kind, Enum) else value
