"""Every key of a TOML text is found where it stands: against what the reader of the language itself finds."""

import json
import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.library.lines import KeyPath, spans

NAMES = st.sampled_from(["a", "b-1", "c_2", "odd name", "ü", 'q"q'])
SCALARS = st.one_of(
    st.integers(-1000, 1000),
    st.booleans(),
    st.floats(-1e6, 1e6, allow_nan=False),
    st.text(alphabet='abc"\\#]}=,\n äö', max_size=8),
)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3)
)
TABLES: st.SearchStrategy[dict[str, Any]] = st.recursive(
    st.dictionaries(NAMES, VALUES, max_size=3),
    lambda inner: st.dictionaries(
        NAMES, inner | st.lists(inner, min_size=1, max_size=3) | VALUES, max_size=3
    ),
    max_leaves=8,
)


def _key(name: str) -> str:
    return json.dumps(name, ensure_ascii=False)


def _inline(value: object, wide: str) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(name)} = {_inline(item, '')}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + wide + f",{wide}".join(_inline(item, wide) for item in value) + wide + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _written(table: dict[str, Any], draw: st.DataObject, head: tuple[str, ...] = ()) -> str:
    """The table as TOML, tables in heads, lists of tables in double heads, some of both written inline."""
    lines, below = [], []
    for name, value in table.items():
        tables = isinstance(value, list) and value and all(isinstance(item, dict) for item in value)
        full = (*head, name)
        dotted = ".".join(map(_key, full))
        if isinstance(value, dict) and draw.draw(st.booleans()):
            below.append(f"[{dotted}] # a head\n" + _written(value, draw, full))
        elif tables and draw.draw(st.booleans()):
            below += [f"\n[[ {dotted} ]]\n" + _written(item, draw, full) for item in value]
        else:
            wide = draw.draw(st.sampled_from(["", "\n  # note ]\n  "]))
            lines.append(f"{_key(name)} = {_inline(value, wide)}  # note")
    return "".join(line + "\n" for line in lines) + "".join(below)


def _leaves(value: object, path: KeyPath = ()) -> dict[KeyPath, object]:
    found: dict[KeyPath, object] = {}
    if isinstance(value, dict):
        for name, item in value.items():
            found |= _leaves(item, (*path, name))
        return found
    if isinstance(value, list):
        found[path] = value
        for number, item in enumerate(value):
            found |= _leaves(item, (*path, number))
        return found
    return {path: value}


@given(table=TABLES, draw=st.data())
def test_every_value_is_found_and_reads_the_same_from_its_place(
    table: dict[str, Any], draw: st.DataObject
) -> None:
    text = _written(table, draw)
    assert tomllib.loads(text) == table
    found = spans(text)
    for path, value in _leaves(table).items():
        span = found[path]
        if not isinstance(value, list):
            assert tomllib.loads("value = " + text[span.start : span.end]) == {"value": value}
            assert text.count("\n", 0, span.start) + 1 >= span.line


@given(before=st.integers(0, 5), draw=st.data(), table=TABLES)
def test_lines_above_move_every_line_by_as_many(
    before: int, draw: st.DataObject, table: dict[str, Any]
) -> None:
    text = _written(table, draw)
    moved = spans("# note\n" * before + text)
    assert {path: span.line + before for path, span in spans(text).items()} == {
        path: span.line for path, span in moved.items()
    }


def test_a_list_item_has_the_line_it_stands_on() -> None:
    text = (
        'cues = [\n  "one",\n  """two\nthree""",\n  \'four\'\n]\n[a.b]\nc.d = 1\n[[e]]\n[e.f]\ng = 2\n[[e]]\n'
    )
    lines = {path: span.line for path, span in spans(text).items()}
    assert [lines["cues", number] for number in range(3)] == [2, 3, 5]
    assert lines["a", "b", "c", "d"] == 8
    assert (lines["e", 0, "f", "g"], lines["e", 1]) == (11, 12)


@pytest.mark.parametrize("text", ["a", "a = ", 'a = "b', "[a", "a = [1,"])
def test_what_is_no_toml_is_refused_and_not_guessed(text: str) -> None:
    with pytest.raises(ValueError, match="not TOML"):
        spans(text)
