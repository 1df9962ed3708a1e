"""Which language is spoken: the word on the command line, the environment, the settings, the system."""

import pytest

from app.languages.choosing import PSEUDO, TITLES, chosen_language, tongue


@pytest.mark.parametrize(
    ("words", "environment", "setting", "expected"),
    [
        (["station", "--language", "fr"], {"TURNOUT_LANGUAGE": "es"}, "de", "fr"),
        (["station", "--language=es"], {}, "de", "es"),
        (["station"], {"TURNOUT_LANGUAGE": "es", "LANG": "fr_FR.UTF-8"}, "de", "es"),
        (["station"], {"LANG": "fr_FR.UTF-8"}, "de", "de"),
        (["station"], {"LANG": "fr_CA.UTF-8"}, "", "fr"),
        (["station"], {"LC_ALL": "de_AT", "LANG": "fr_FR"}, "", "de"),
        (["station"], {"LANG": "ja_JP.UTF-8"}, "", "en"),
        (["station", "--language"], {"LANG": "C"}, "", "en"),
    ],
)
def test_the_nearest_that_there_is_a_catalogue_for_is_spoken(
    words: list[str], environment: dict[str, str], setting: str, expected: str
) -> None:
    assert chosen_language(words, environment, setting) == expected


def test_english_writes_a_point_and_the_others_a_comma() -> None:
    assert {code: tongue(code).decimal_sign for code in TITLES} == {
        "en": ".",
        "es": ",",
        "de": ",",
        "fr": ",",
    }
    assert tongue(PSEUDO).right_to_left and not any(tongue(code).right_to_left for code in TITLES)
