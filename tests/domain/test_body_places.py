"""Places of the body are kept in one language, understood in four, and shown in the window's."""

from collections.abc import Iterator

import pytest

from domain.body_places import (
    PLACES,
    SITES,
    kept_site,
    places_in,
    same_place,
    site_within,
    told_pain,
    told_place,
    told_site,
)
from domain.language import speak

GERMAN = {"Groin": "Leiste", "Sharp": "Stechend", "Not sharp": "Nicht stechend"}


@pytest.fixture
def german() -> Iterator[None]:
    speak(lambda text: GERMAN.get(text, text), code="de", decimal_sign=",")
    yield
    speak(None)


@pytest.mark.parametrize("kept", ["Groin", "groin", "Leiste", "leiste", "Ingle", "Aine"])
def test_a_place_kept_in_any_language_is_the_same_place(kept: str) -> None:
    assert kept_site(kept) == told_site(kept) == "Groin"
    assert site_within(kept) == " (groin)"


def test_words_of_ones_own_stay(german: None) -> None:
    assert kept_site("under the scar") == told_site("under the scar") == "under the scar"
    assert told_place(" under the scar ") == "under the scar"
    assert site_within("") == ""


def test_a_place_is_shown_in_the_language_spoken(german: None) -> None:
    assert told_site("Groin") == told_site("Ingle") == "Leiste"
    assert site_within("Groin") == " (Leiste)"
    assert told_place("mollet") == told_place("Calf") == "Wade"


@pytest.mark.parametrize(
    ("noted", "shown"),
    [
        ("Sharp, groin, 6 of 10", "Stechend, Leiste, 6/10"),
        ("Not sharp, ingle", "Nicht stechend, Leiste"),
        ("Sharp", "Stechend"),
        ("it hurts", "it hurts"),
        ("", ""),
    ],
)
def test_a_pain_stop_is_told_in_the_language_spoken(german: None, noted: str, shown: str) -> None:
    assert told_pain(noted) == shown


def test_in_english_a_pain_stop_is_told_as_it_was_noted() -> None:
    assert told_pain("Sharp, groin, 6 of 10") == "Sharp, groin, 6 of 10"


def test_notes_of_one_place_in_two_languages_are_one_row() -> None:
    assert same_place("Wade") == same_place(" calf") == same_place("Pantorrilla")
    assert same_place("scar") != same_place("calf")


def test_every_place_has_its_words_in_every_language() -> None:
    for place, tongues in PLACES.items():
        assert set(tongues) == {"en", "de", "es", "fr"} and all(all(words) for words in tongues.values())
        for words in tongues.values():
            assert all(place in places_in(f"({word}, both)") or word == "dos" for word in words)


def test_every_site_is_a_place_or_says_that_it_is_none() -> None:
    assert [site for site in SITES if not places_in(site)] == ["Other"]
