"""What a protocol asks the coach to see or feel: read from its file, said in words, wrong answers found."""

from pathlib import Path

import pytest

from domain.library import load_protocol
from domain.library.protocol_file import read_text
from domain.protocol import Observation
from domain.protocol.observation import in_words

FOLDER = Path(__file__).parents[3] / "domain" / "library" / "protocols"
CHECK = load_protocol("three_point_check")
CRESTS, OUTWARD, INWARD = CHECK.observations


def mistakes(tables: str) -> list[str]:
    text = (FOLDER / "seated_hip_er_rom.toml").read_text(encoding="utf-8")
    return [one.sentence for one in read_text(f"{text}\n{tables}", "own.toml").mistakes]


def test_the_three_point_check_asks_for_the_palpated_level_and_the_first_pain_each_way() -> None:
    assert CRESTS.choices == ("level", "right high", "left high")
    assert (OUTWARD.unit, INWARD.unit) == ("deg", "deg")


def test_silence_about_pain_is_pain_free_to_the_end_and_about_the_pelvis_nothing() -> None:
    found = (("iliac_crests", "left high"), ("first_pain_er_deg", "31.5"))
    assert in_words(CHECK.observations, found) == [
        (CRESTS.ask, "left high"),
        (OUTWARD.ask, "31.5°"),
        (INWARD.ask, "pain-free to the end of range"),
    ]
    assert in_words(CHECK.observations, ()) == []


def test_an_answer_to_a_question_of_an_earlier_version_is_not_lost() -> None:
    assert ("knee", "in") in in_words(CHECK.observations, (("knee", "in"),))


@pytest.mark.parametrize(
    ("one", "answer", "fits"),
    [(CRESTS, "level", True), (CRESTS, "odd", False), (OUTWARD, "31.5", True), (OUTWARD, "much", False)],
)
def test_only_what_was_asked_for_is_an_answer(one: Observation, answer: str, *, fits: bool) -> None:
    assert one.fits(answer) is fits


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ('[[observations]]\nname = "a"\nask = "A"', "choices"),
        ('[[observations]]\nname = "a"\nask = "A"\nunit = "deg"\nchoices = ["x", "y"]', "choices"),
        ('[[observations]]\nname = "a"\nask = "A"\nchoices = ["x"]', "two different words or more"),
        (2 * '[[observations]]\nname = "a"\nask = "A"\nunit = "deg"\n', "a name of its own"),
    ],
)
def test_a_question_without_a_way_to_answer_it_is_refused_at_its_line(tables: str, said: str) -> None:
    (one,) = mistakes(tables)
    assert said in one and "line " in one


def test_a_whole_question_is_taken() -> None:
    assert not mistakes('[[observations]]\nname = "a"\nask = "A"\nchoices = ["x", "y"]')
