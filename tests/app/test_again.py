"""The program starts itself another time, as it was started, without the language of the command line."""

import pytest

from app.again import without_language


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (["station", "--language", "de", "--db", "x.sqlite"], ["station", "--db", "x.sqlite"]),
        (["--language=de"], []),
        (["station", "--language"], ["station"]),
    ],
)
def test_the_language_is_left_to_the_settings(words: list[str], kept: list[str]) -> None:
    assert without_language(words) == kept
