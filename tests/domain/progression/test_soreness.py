"""Soreness holds the exercises that load the place, on its side."""

from datetime import date

import pytest

from domain.athlete import Side
from domain.body_places import PLACES
from domain.library import load_protocol, protocol_ids
from domain.program.recovery import SoreFlag
from domain.progression.soreness import LOADED, is_sore_here

ON = date(2026, 11, 1)


def _held(site: str, protocol_id: str, *, side: str = "right") -> bool:
    flags = [SoreFlag(site, side, ON, "")]
    return is_sore_here(flags, load_protocol(protocol_id), Side.RIGHT)


@pytest.mark.parametrize(
    ("site", "hip", "ankle", "shoulder"),
    [
        ("Groin", True, False, False),
        ("outer hip", True, False, False),
        ("glutes", True, False, False),
        ("Calf, upper part", False, True, False),
        ("rotator cuff", False, False, True),
        ("somewhere", True, True, True),
        ("Leiste", True, False, False),
        ("Ziehen in der Wade", False, True, False),
        ("las dos piernas", True, True, False),
        ("manguito rotador", False, False, True),
        ("Côté gauche", True, True, True),
        ("Tendon d’Achille", False, True, False),
        ("Fußball", True, True, True),
    ],
)
def test_a_place_holds_the_exercises_of_its_region_and_an_unknown_place_all(
    site: str, hip: bool, ankle: bool, shoulder: bool
) -> None:
    assert _held(site, "clamshell") is hip
    assert _held(site, "ankle_plantarflexion_strength") is ankle
    assert _held(site, "shoulder_er_strength") is shoulder


@pytest.mark.parametrize("place", sorted(PLACES))
def test_every_word_of_a_place_holds_what_its_english_word_holds(place: str) -> None:
    for words in PLACES[place].values():
        for word in words:
            for protocol_id in ("clamshell", "ankle_plantarflexion_strength", "shoulder_er_strength"):
                assert _held(word, protocol_id) is _held(place, protocol_id), (word, protocol_id)


def test_every_place_that_a_region_loads_is_known() -> None:
    assert {place for places in LOADED.values() for place in places} == set(PLACES)


def test_the_other_side_is_free_and_a_place_without_a_side_holds_both() -> None:
    assert not _held("groin", "clamshell", side="left")
    assert _held("groin", "clamshell", side="")


def test_every_region_of_the_library_is_known() -> None:
    assert {load_protocol(name).region for name in protocol_ids()} - {"any"} <= set(LOADED)
