"""Soreness holds the exercises that load the place, on its side."""

from datetime import date

import pytest

from domain.athlete import Side
from domain.library import load_protocol, protocol_ids
from domain.program.recovery import SoreFlag
from domain.progression.soreness import PLACES, is_sore_here

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
    ],
)
def test_a_place_holds_the_exercises_of_its_region_and_an_unknown_place_all(
    site: str, hip: bool, ankle: bool, shoulder: bool
) -> None:
    assert _held(site, "clamshell") is hip
    assert _held(site, "ankle_plantarflexion_strength") is ankle
    assert _held(site, "shoulder_er_strength") is shoulder


def test_the_other_side_is_free_and_a_place_without_a_side_holds_both() -> None:
    assert not _held("groin", "clamshell", side="left")
    assert _held("groin", "clamshell", side="")


def test_every_region_of_the_library_is_known() -> None:
    assert {load_protocol(name).region for name in protocol_ids()} - {"any"} <= set(PLACES)
