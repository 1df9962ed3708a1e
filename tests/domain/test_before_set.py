"""Warm-up, the questions before a maximal test, and the comfortable arc."""

from dataclasses import replace
from datetime import date

from domain.athlete import Side
from domain.before_set import ALL_CLEAR, MAXIMAL_QUESTIONS, BeforeSet, is_maximal
from domain.comfort import ArcWatch, arc_for
from domain.dated import ComfortableArc
from domain.library import load_protocol

TEST = load_protocol("seated_hip_er")


def _arc(day: int, movement: str, high: float, side: Side = Side.RIGHT) -> ComfortableArc:
    return ComfortableArc(f"a{day}", "ana", date(2026, 11, day), movement, side, high_deg=high)


def test_without_the_warm_up_no_set_begins() -> None:
    missing = replace(ALL_CLEAR, warm_up=ALL_CLEAR.warm_up - {"told"})
    assert "stop at once" in missing.trouble(maximal=False)
    assert not ALL_CLEAR.trouble(maximal=True)


def test_an_answer_that_applies_asks_for_clearance_before_a_maximal_test_only() -> None:
    said = replace(ALL_CLEAR, applies=frozenset({"heart"}))
    assert "blood-pressure" in said.trouble(maximal=True)
    assert not said.trouble(maximal=False)
    assert not replace(said, cleared=True).trouble(maximal=True)
    assert "cleared by a clinician" in replace(said, cleared=True).note()


def test_the_questions_must_have_been_asked() -> None:
    assert "Ask" in replace(ALL_CLEAR, asked=False).trouble(maximal=True)
    assert len(MAXIMAL_QUESTIONS) == 5
    assert BeforeSet().note() == "Warm-up not done."


def test_maximal_is_a_test_of_force_that_asks_for_everything() -> None:
    assert is_maximal(TEST)
    assert not is_maximal(load_protocol("clamshell"))
    assert not is_maximal(replace(TEST, effort="submaximal"))


def test_the_newest_arc_of_this_side_holds_and_one_of_the_position_first() -> None:
    arcs = [_arc(1, TEST.movement, 40), _arc(3, TEST.movement, 45), _arc(4, TEST.movement, 30, Side.LEFT)]
    found = arc_for(arcs, TEST, Side.RIGHT)
    assert found is not None and found.high_deg == 45
    here = _arc(2, f"{TEST.movement}, {TEST.position}", 35)
    assert arc_for([*arcs, here], TEST, Side.RIGHT) is here
    assert arc_for([], TEST, Side.RIGHT) is None


def test_the_arc_warns_once_each_time_it_is_left() -> None:
    watch = ArcWatch(_arc(1, TEST.movement, 40))
    said = [watch.see(angle) for angle in (39.0, float("nan"), 41.0, 44.0, 38.0, 42.0)]
    assert [bool(words) for words in said] == [False, False, True, False, False, True]
    assert said[2] == "Beyond the comfortable arc: 41° of 40°. Come back, go no further."
