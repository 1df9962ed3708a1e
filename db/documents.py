"""Frozen dataclasses to JSON documents and back, for descriptions that are kept as they were."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, partial
from math import isfinite
from types import UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

import numpy as np

from domain.language import kept

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
    if isinstance(value, str):
        return kept(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    raise TypeError(f"{type(value).__name__} has no place in a document.")


def from_document(kind: type[T], document: object) -> T:
    """Build `kind` again, without members that it does not know any more; ValueError when it cannot be."""
    try:
        return cast(T, _read(kind, document))
    except (TypeError, AttributeError, KeyError, StopIteration) as error:
        raise ValueError(f"a damaged description of a {getattr(kind, '__name__', kind)}") from error


def _read(kind: Any, document: Any) -> object:
    return _reader(kind)(document)


@cache
def _reader(kind: Any) -> Any:
    """How documents of a kind are read, worked out once: the hints cost more than all the reading."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        present = _reader(next(each for each in get_args(kind) if each is not type(None)))
        return lambda document: None if document is None else present(document)
    if origin is tuple:
        return _tuple_reader(get_args(kind))
    if is_dataclass(kind):
        return partial(_build, kind)
    if issubclass(kind, (datetime, date)):
        return kind.fromisoformat
    return cast(Callable[[Any], object], kind) if issubclass(kind, (Enum, float)) else _as_it_is


def _as_it_is(document: object) -> object:
    return document


def _tuple_reader(kinds: tuple[Any, ...]) -> Callable[[Any], object]:
    if kinds[1:] == (Ellipsis,):
        one = _reader(kinds[0])
        return lambda document: tuple(one(item) for item in document)
    each = [_reader(kind) for kind in kinds]
    return lambda document: tuple(read(item) for read, item in zip(each, document, strict=True))


def _build(kind: Any, document: Any) -> object:
    known, readers = _field_readers(kind)
    values = {name: value for name, value in document.items() if name in known}
    for name, read in readers:
        if name in values:
            values[name] = read(values[name])
    return kind(**values)


@cache
def _field_readers(kind: Any) -> tuple[frozenset[str], tuple[tuple[str, Callable[[Any], object]], ...]]:
    """The members of a kind, and how those are read that are not taken as they are."""
    found = {name: _reader(hint) for name, hint in get_type_hints(kind).items()}
    told = tuple((name, read) for name, read in found.items() if read is not _as_it_is)
    return frozenset(found), told
