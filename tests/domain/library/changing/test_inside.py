"""A form changes one field of one table and leaves the rest of the file as it was."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.library import protocol_ids, protocol_path
from domain.library.changing.inside import TableEditError, with_inner, with_table, without_table
from domain.library.changing.tables import TABLES, CellKind, TablePart
from domain.library.protocol_file import read_text

PATHS = [protocol_path(name) for name in protocol_ids()]
NOTED = (
    "# first\na = 1\n\n# of b\n[b]\nc = 2 # kept\n\n"
    "# of the rows\n[[r]]\nx = 1\n\n# the second\n[[r]]\nx = 2\n"
)
ROWS = "[[r]]\nx = 1\n\n[r.deep]\ny = 1\n\n[[r]]\nx = 2\n\n[t]\nz = 3\n"


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_table_that_ships_has_its_form_and_every_field_of_it(path: Path) -> None:
    values = tomllib.loads(read(path))
    tables = {name for name, value in values.items() if isinstance(value, dict)}
    tables |= {n for n, v in values.items() if isinstance(v, list) and v and isinstance(v[0], dict)}
    assert tables <= {part.path[0] for part in TABLES}
    for part in TABLES:
        for row in part.rows(values):
            cells = {cell.name for cell in part.cells_of(row)}
            assert {name for name in row if not isinstance(row[name], dict)} <= cells, part.name


@pytest.mark.parametrize("path", PATHS[::9], ids=lambda path: path.stem)
@pytest.mark.parametrize("part", TABLES, ids=lambda part: part.name)
def test_a_table_added_and_taken_away_leaves_the_same_file(path: Path, part: TablePart) -> None:
    before = read(path)
    values = tomllib.loads(before)
    if not part.listed and part.rows(values):
        return
    with_one = with_table(before, part.name, part.blank, listed=part.listed)
    rows = part.rows(tomllib.loads(with_one))
    assert rows[-1] == {k: list(v) if isinstance(v, tuple) else v for k, v in part.blank.items()}
    where: tuple[str | int, ...] = (*part.path, len(rows) - 1) if part.listed else part.path
    after = without_table(with_one, where)
    assert _without_empty(tomllib.loads(after)) == _without_empty(values)
    assert [line for line in after.split("\n") if line] == [line for line in before.split("\n") if line]


def _without_empty(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value != {}}


def test_a_field_is_replaced_added_and_taken_out_and_no_note_is_lost() -> None:
    assert with_inner(NOTED, ("b", "c"), 5) == NOTED.replace("c = 2", "c = 5")
    assert with_inner(NOTED, ("r", 1, "x"), "w") == NOTED.replace("x = 2", 'x = "w"')
    added = with_inner(NOTED, ("r", 0, "y"), [1.0, 2.0])
    assert added == NOTED.replace("[[r]]\nx = 1", "[[r]]\ny = [1.0, 2.0]\nx = 1")
    assert with_inner(added, ("r", 0, "y"), None) == NOTED
    assert with_inner(NOTED, ("new", "z"), value=True) == NOTED + "\n[new]\nz = true\n"
    assert with_inner(NOTED, ("new", "z"), None) == NOTED


def test_a_table_goes_with_what_hangs_under_it_and_the_notes_of_the_next_stay() -> None:
    assert tomllib.loads(without_table(ROWS, ("r", 0))) == {"r": [{"x": 2}], "t": {"z": 3}}
    gone = without_table(NOTED, ("r", 0))
    assert "# the second\n[[r]]\nx = 2" in gone and tomllib.loads(gone)["r"] == [{"x": 2}]
    assert without_table(NOTED, ("not", "there")) == NOTED


def test_a_row_is_added_behind_those_of_its_kind() -> None:
    assert tomllib.loads(with_table(ROWS, "r", {"x": 3}, listed=True)) == {
        "r": [{"x": 1, "deep": {"y": 1}}, {"x": 2}, {"x": 3}],
        "t": {"z": 3},
    }


@given(value=st.one_of(st.text(max_size=9), st.integers(0, 9), st.booleans(), st.floats(0, 9)))
def test_a_table_in_one_line_is_changed_too(value: str | float | bool) -> None:
    changed = with_inner('t = { a = 1, b = "x" } # note\n', ("t", "a"), value)
    assert tomllib.loads(changed) == {"t": {"a": value, "b": "x"}} and changed.endswith("} # note\n")
    assert tomllib.loads(with_inner(changed, ("t", "a"), None)) == {"t": {"b": "x"}}


@pytest.mark.parametrize("text", ["t.a = 1\n", "t = [", "t = [{ a = 1 }]\n"])
def test_what_only_its_author_can_change_is_refused_in_words(text: str) -> None:
    with pytest.raises(TableEditError, match=r"text|line"):
        with_table(with_inner(text, ("t", "a"), 2), "t", {"a": 1}, listed=True)


def test_what_a_form_offers_is_allowed_by_the_reader() -> None:
    text = read(protocol_path("seated_hip_er"))
    for part in TABLES:
        for cell in part.cells:
            if cell.kind is not CellKind.PICK or cell.source or part.name in ("quality", "still_pose.upward"):
                continue
            whole = text
            if not part.rows(tomllib.loads(whole)):
                whole = with_table(whole, part.name, part.blank, listed=part.listed)
            where: tuple[str | int, ...] = (*part.path, 0) if part.listed else part.path
            for choice in cell.choices:
                found = read_text(with_inner(whole, (*where, cell.name), choice), "own.toml")
                wrong = [one for one in found.mistakes if one.keys == (*where, cell.name)]
                assert not wrong, (part.name, cell.name, choice)
