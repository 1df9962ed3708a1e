"""Changes what stands inside the tables of a protocol file and leaves every other letter as it is."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from domain.language import say
from domain.library.editing import Value, written
from domain.library.lines import KeyPath, Span, spans

_NOTES_ABOVE = re.compile(r"(?:[ \t]*#[^\n]*\n)*\Z")


class TableEditError(ValueError):
    """The text is written in a way that only its author can change; the sentence says so."""


def with_inner(text: str, path: KeyPath, value: Value | None) -> str:
    """The text with another value inside a table; None takes the field out, a lacking table is made.

    Parameters
    ----------
    path
        Table, number in a list of tables, field: `("sensors", 0, "segment")`.

    Raises
    ------
    TableEditError
        When the text is no TOML, or its table is written as dotted keys.
    """
    whole, found = _read(text)
    table, name = path[:-1], str(path[-1])
    if table not in found:
        return text if value is None else _appended(text, _block(table, {name: value}, listed=False))
    head = found[table]
    if text.startswith("{", head.start):
        inner = {**_at(whole, table), name: value}
        kept = {key: item for key, item in inner.items() if item is not None}
        return text[: head.start] + _inline(kept) + text[head.end :]
    if not text.startswith("[", head.start):
        raise TableEditError(say("This table is written with dots: change it in the text."))
    if path in found:
        return _with_cell(text, found[path], value)
    if value is None:
        return text
    at = _line_end(text, head.end)
    return f"{_ended(text[:at])}{name} = {written(value)}\n{text[at:]}"


def with_table(text: str, name: str, blank: Mapping[str, Value], *, listed: bool) -> str:
    """The text with one more table of this name, `[name]` or `[[name]]`, behind the others of its kind."""
    whole, found = _read(text)
    block = _block((*name.split("."),), blank, listed=listed)
    rows = _at(whole, (name,)) if listed else None
    if not rows:
        return _appended(text, block)
    last: KeyPath = (name, len(rows) - 1)
    if not text.startswith("[", found[last].start):
        raise TableEditError(say("These tables are written in one line: change them in the text."))
    _, end = _extent(text, last, whole, found)
    return _appended(text[:end], block) + ("\n" if text[end:].strip() else "") + text[end:].lstrip("\n")


def without_table(text: str, path: KeyPath) -> str:
    """The text without a table and what hangs under it."""
    whole, found = _read(text)
    if path not in found:
        return text
    if text.startswith("{", found[path].start) and not isinstance(path[-1], int):
        return _with_cell(text, found[path], None)
    if not text.startswith("[", found[path].start):
        raise TableEditError(say("This table is written in a line with others: change it in the text."))
    start, end = _extent(text, path, whole, found)
    before, after = text[:start].rstrip("\n"), text[end:].lstrip("\n")
    return "\n\n".join(part for part in (before, after) if part) + ("" if after else "\n")


def _read(text: str) -> tuple[dict[str, Any], dict[KeyPath, Span]]:
    try:
        return tomllib.loads(text), spans(text)
    except ValueError as trouble:
        raise TableEditError(say("Mend the marked line first: the form cannot find its fields.")) from trouble


def _at(whole: Any, path: KeyPath) -> Any:
    for key in path:
        here = isinstance(whole, list) or (isinstance(whole, dict) and key in whole)
        whole = whole[key] if here else None
    return whole


def _with_cell(text: str, span: Span, value: Value | None) -> str:
    if value is not None:
        return text[: span.start] + written(value) + text[span.end :]
    return text[: text.rfind("\n", 0, span.start) + 1] + text[_line_end(text, span.end) :]


def _extent(
    text: str, path: KeyPath, whole: Mapping[str, Any], found: Mapping[KeyPath, Span]
) -> tuple[int, int]:
    """From the head of a table to the next head that does not hang under it, or to the notes above that."""
    start = found[path].start
    following = [
        span.start
        for other, span in found.items()
        if span.start > start
        and other[: len(path)] != path
        and text.startswith("[", span.start)
        and isinstance(_at(whole, other), dict)
    ]
    if not following:
        return start, len(text)
    above = _NOTES_ABOVE.search(text, start, min(following))
    return start, above.start() if above is not None else min(following)


def _block(path: KeyPath, values: Mapping[str, Value], *, listed: bool) -> str:
    head = ".".join(map(str, path))
    lines = [f"[[{head}]]" if listed else f"[{head}]", *(f"{k} = {written(v)}" for k, v in values.items())]
    return "\n".join(lines) + "\n"


def _appended(text: str, block: str) -> str:
    body = text.rstrip("\n")
    return f"{body}\n\n{block}" if body else block


def _inline(values: Mapping[str, Any]) -> str:
    inner = ", ".join(f"{name} = {_inline_value(value)}" for name, value in values.items())
    return f"{{ {inner} }}" if inner else "{}"


def _inline_value(value: Any) -> str:
    if isinstance(value, dict):
        return _inline(value)
    if isinstance(value, list):
        return f"[{', '.join(_inline_value(item) for item in value)}]"
    return written(value)


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end + 1


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"
