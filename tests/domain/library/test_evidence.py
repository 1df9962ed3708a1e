"""Norms, bands and cards: whom they apply to, what they say of themselves, and the clinic's own first."""

import dataclasses
import math
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from domain.athlete import Athlete, Sex
from domain.library import LibraryFileError, load_protocol, protocol_ids
from domain.library.evidence import EvidenceCard, cards_for, load_cards, load_thresholds
from domain.library.norms import NormMatch, load_norms, norms_beside

MAN = Athlete("a", "A", sex=Sex.MALE, born_on=date(2000, 6, 15))
TODAY = date(2026, 11, 22)


def _match(norm_id: str, athlete: Athlete = MAN, *, position: str = "prone", unit: str = "deg") -> NormMatch:
    norm = next(norm for norm in load_norms() if norm.norm_id == norm_id)
    found = norms_beside(
        [norm],
        measure="range",
        movement=norm.movement,
        position=position,
        unit=unit,
        athlete=athlete,
        on=TODAY,
    )
    return found[0]


def test_a_norm_that_fits_gives_a_score_and_its_source() -> None:
    match = _match("hip_ir_prone_football", position="prone, knee at 90 degrees")
    assert match.applies
    assert match.z_score(30.0) == pytest.approx(-1.0)
    assert "394 professional footballers" in match.sentence
    assert "Mosler" in match.sentence


@pytest.mark.parametrize(
    ("athlete", "position", "unit", "word"),
    [
        (replace(MAN, sex=Sex.FEMALE), "prone", "deg", "it is for male athletes"),
        (replace(MAN, sex=Sex.UNSPECIFIED), "prone", "deg", "no sex is entered"),
        (replace(MAN, born_on=None), "prone", "deg", "no date of birth"),
        (replace(MAN, born_on=date(1980, 1, 1)), "prone", "deg", "18-40 years, not 46"),
        (MAN, "seated, hip and knee at 90 degrees", "deg", "it was measured prone, not seated"),
        (MAN, "prone", "Nm", "it is in deg, not in Nm"),
    ],
)
def test_a_norm_that_does_not_fit_says_why(athlete: Athlete, position: str, unit: str, word: str) -> None:
    match = _match("hip_ir_prone_football", athlete, position=position, unit=unit)
    assert not match.applies
    assert math.isnan(match.z_score(30.0))
    assert "does not apply here because" in match.sentence
    assert word in match.sentence


def test_the_day_of_birth_counts() -> None:
    assert _match("hip_ir_prone_football", replace(MAN, born_on=date(2008, 11, 22))).applies
    assert not _match("hip_ir_prone_football", replace(MAN, born_on=date(2008, 11, 23))).applies


def test_what_was_not_read_in_a_source_applies_to_nobody() -> None:
    match = _match("hip_ir_hockey")
    assert match.reasons[0] == "the position and the ages were not read in its source"


def test_without_a_spread_there_is_no_score() -> None:
    match = _match("hip_ir_prone_adults")
    assert match.applies
    assert math.isnan(match.z_score(30.0))


def test_those_that_apply_stand_first() -> None:
    found = norms_beside(
        load_norms(),
        measure="range",
        movement="internal rotation",
        position="prone",
        unit="deg",
        athlete=MAN,
        on=TODAY,
    )
    assert [match.applies for match in found[:2]] == [True, True]
    assert not any(match.applies for match in found[2:])


def test_every_norm_that_ships_is_whole() -> None:
    norms = load_norms()
    assert len({norm.norm_id for norm in norms}) == len(norms)
    for norm in norms:
        assert norm.quality == "published"
        assert norm.people >= 100
        assert norm.not_seen or norm.age_low is not None
    # The torques of prone external rotation that are copied from page to page are of no such study.
    assert not any(norm.unit in ("N", "Nm", "Nm/kg") for norm in norms)


CLINIC = """
[[norms]]
id = "hip_ir_prone_adults"
measure = "range"
movement = "internal rotation"
position = "prone"
sex = "female"
age_low = 16
age_high = 30
n = 40
mean = 44.0
sd = 6.0
unit = "deg"
population = "our dancers"
citation = "Our clinic, 2026"
table = "own"
quality = "published"
"""


def test_the_clinics_own_norm_takes_the_place_of_its_namesake(tmp_path: Path) -> None:
    (tmp_path / "norms_own.toml").write_text(CLINIC, encoding="utf-8")
    norms = load_norms(tmp_path)
    named = [norm for norm in norms if norm.norm_id == "hip_ir_prone_adults"]
    assert [norm.population for norm in named] == ["our dancers"]
    assert len(norms) == len(load_norms())


def test_a_norm_without_ages_must_say_so(tmp_path: Path) -> None:
    (tmp_path / "norms.toml").write_text(CLINIC.replace("age_low = 16\n", ""), encoding="utf-8")
    with pytest.raises(LibraryFileError, match="not_seen is missing"):
        load_norms(tmp_path)


def test_a_card_has_no_number_to_be_held_against() -> None:
    kinds = {field.type for field in dataclasses.fields(EvidenceCard)}
    assert kinds <= {str, tuple[str, ...]}
    ids = {card.card_id for card in cards_for(load_cards(), load_protocol("seated_hip_er"))}
    assert "er_strength_and_acl" in ids
    assert cards_for(load_cards(), load_protocol("shoulder_er")) == ()


def test_no_limit_of_a_protocol_stands_on_a_card() -> None:
    for protocol_id in protocol_ids():
        for rule in load_protocol(protocol_id).compensations:
            assert "Khayambashi" not in rule.limit.source


def test_bands_say_what_they_were_made_for_and_the_clinic_may_move_them(tmp_path: Path) -> None:
    assert load_thresholds()["asymmetry"].applies_to == ("(max - min) / max", "involved / uninvolved")
    (tmp_path / "thresholds.toml").write_text(
        '[[thresholds]]\nid = "pain"\nlabel = "Pain"\namber = 3\nred = 5\nunit = "0-10"\n'
        'applies_to = ["discomfort"]\nsource = "Our clinic"\npopulation = "ours"\nquality = "unverified"\n',
        encoding="utf-8",
    )
    own = load_thresholds(tmp_path)
    assert (own["pain"].red, own["pain"].is_starting_value) == (5.0, True)
    assert own["asymmetry"].red == 20.0
