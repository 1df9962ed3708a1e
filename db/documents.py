"""Frozen dataclasses to JSON documents and back, for descriptions that are kept as they were."""

from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from math import isfinite
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import numpy as np

Document = None | bool | int | float | str | list["Document"] | dict[str, "Document"]
T = TypeVar("T")


def to_document(value: object) -> Document:
    """The value as JSON knows it: enumerations by value, times as ISO text, NaN as text."""
    if isinstance(value, np.generic):
        value = value.item()
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: to_document(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, (tuple, list)):
        return [to_document(item) for item in value]
    if isinstance(value, Enum):
        return to_document(value.value)
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, float):
        # A JSON number cannot be NaN or infinite; PostgreSQL would refuse it.
        return float(value) if isfinite(value) else str(float(value))
    if value is None or isinstance(value, (bool, int, str)):
        return value
    raise TypeError(f"{type(value).__name__} has no place in a document.")


def from_document(kind: type[T], document: object) -> T:
    """Build `kind` again, without members that it does not know any more; ValueError when it cannot be."""
    try:
        return cast(T, _read(kind, document))
    except (TypeError, AttributeError, KeyError, StopIteration) as error:
        raise ValueError(f"a damaged description of a {getattr(kind, '__name__', kind)}") from error


def _read(kind: Any, document: Any) -> object:
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        present = next(each for each in get_args(kind) if each is not type(None))
        return None if document is None else _read(present, document)
    if origin is tuple:
        kinds = get_args(kind)
        if kinds[1:] == (Ellipsis,):
            kinds = (kinds[0],) * len(document)
        return tuple(_read(each, item) for each, item in zip(kinds, document, strict=True))
    if is_dataclass(kind):
        hints = _hints(kind)
        return cast(Any, kind)(**{n: _read(hints[n], v) for n, v in document.items() if n in hints})
    if issubclass(kind, (datetime, date)):
        return kind.fromisoformat(document)
    return kind(document) if issubclass(kind, (Enum, float)) else document


@cache
def _hints(kind: Any) -> dict[str, Any]:
    # Python works them out anew each time, which costs more than all the rest of a small document.
    return get_type_hints(kind)
