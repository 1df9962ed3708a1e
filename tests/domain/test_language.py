"""A sentence in the language of the clinic, and in English where the catalogue cannot say it."""

from collections.abc import Iterator

import pytest

from domain.language import say, say_count, speak

GERMAN = {
    "Ready": "Bereit",
    "{who} pulled {newton} N": "{newton} N von {who}",
    "{count} repetition": "{count} Wiederholung",
    "{count} repetitions": "{count} Wiederholungen",
    "Peak {value}": "Spitze {wert}",
}


@pytest.fixture(autouse=True)
def german() -> Iterator[None]:
    speak(lambda english: GERMAN.get(english, english))
    yield
    speak(None)


def test_a_sentence_is_said_in_the_language_with_its_values_where_that_language_has_them() -> None:
    assert say("Ready") == "Bereit"
    assert say("{who} pulled {newton} N", who="Ana", newton=130) == "130 N von Ana"


def test_what_a_catalogue_lacks_or_has_wrong_is_said_in_english() -> None:
    assert say("Not there: {name}", name="x") == "Not there: x"
    assert say("Peak {value}", value=3) == "Peak 3"


def test_one_and_several_are_two_sentences() -> None:
    told = [say_count(n, "{count} repetition", "{count} repetitions") for n in (0, 1, 2)]
    assert told == ["0 Wiederholungen", "1 Wiederholung", "2 Wiederholungen"]


def test_braces_of_a_plain_text_stay() -> None:
    assert say("{not a value}") == "{not a value}"


def test_english_needs_no_catalogue() -> None:
    speak(None)
    assert say("Ready") == "Ready"
