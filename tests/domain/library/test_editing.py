"""A form changes one field of a file and leaves the rest of its text as it was."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.library import protocol_ids, protocol_path
from domain.library.editing import top_values, with_value, written

WORDS = st.text(alphabet='abc "\\#]=\n\täö', min_size=0, max_size=60)
VALUES = st.one_of(WORDS, st.integers(0, 99), st.floats(0, 99), st.booleans(), st.lists(WORDS, max_size=4))


@pytest.mark.parametrize("path", [protocol_path(name) for name in protocol_ids()], ids=lambda path: path.stem)
@pytest.mark.parametrize("name", ["title", "reps", "set_up", "not_there_yet"])
def test_only_the_field_changes(path: Path, name: str) -> None:
    text = path.read_text(encoding="utf-8")
    changed = with_value(text, name, "other")
    before, after = tomllib.loads(text), tomllib.loads(changed)
    assert after == {**before, name: "other"}
    assert [line for line in text.split("\n") if line.startswith("[")] == [
        line for line in changed.split("\n") if line.startswith("[")
    ]


@given(first=VALUES, second=VALUES)
def test_whatever_is_written_reads_the_same_again(first: object, second: object) -> None:
    text = f"# a note\na = {written(first)} # kept\n\n[b]\nc = 1\n"  # type: ignore[arg-type]
    changed = with_value(text, "a", second)  # type: ignore[arg-type]
    assert tomllib.loads(changed) == {"a": second, "b": {"c": 1}}
    assert "# a note" in changed
    assert "# kept" in changed


def test_a_field_is_added_before_the_first_table_and_to_an_empty_file() -> None:
    assert with_value("a = 1\n\n[[b]]\nc = 2\n", "d", 3) == "a = 1\nd = 3\n\n[[b]]\nc = 2\n"
    assert with_value("", "d", 3) == "d = 3\n"
    assert with_value("[b]\n", "d", 3) == "d = 3\n[b]\n"


def test_a_text_that_is_no_toml_is_left_alone() -> None:
    assert top_values("a = ") is None
    with pytest.raises(ValueError, match="not TOML"):
        with_value("a = ", "b", 1)
