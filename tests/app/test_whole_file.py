"""A file that takes another's place only when it is complete."""

from pathlib import Path

import pytest

from app.whole_file import whole_file


def test_a_complete_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "result.csv"
    path.write_text("before")
    with whole_file(path) as half:
        half.write_text("after")
        assert path.read_text() == "before"
    assert path.read_text() == "after"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("trouble", [OSError, KeyboardInterrupt])
def test_what_breaks_off_leaves_the_one_before_and_nothing_else(
    tmp_path: Path, trouble: type[BaseException]
) -> None:
    path = tmp_path / "result.csv"
    path.write_text("before")
    with pytest.raises(trouble), whole_file(path) as half:
        half.write_text("af")
        raise trouble
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
