"""Gates between phases, judged with the error of the values."""

import math
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.athlete import Side
from domain.library import load_protocol
from domain.program import PhaseGate, Relation
from domain.program.arc_error import arc_half_width_deg
from domain.program.editing import (
    ProgramError,
    check,
    decided_gate,
    fresh_copy,
    next_phase,
    with_gate,
    without_gate,
)
from domain.program.gates import ONLY_LSI, Evidence, GateVerdict, judge, judge_phase, may_go_on
from domain.results import MetricValue
from tests.domain.program.plans import LSI, MONDAY, PROGRAM, TORQUE

MET, NOT_YET = GateVerdict.MET, GateVerdict.NOT_YET
CANNOT_TELL, NOT_MEASURABLE = GateVerdict.CANNOT_TELL, GateVerdict.NOT_MEASURABLE


def value(number: float, half: float | None = 0.05, unit: str = "Nm/kg", reason: str = "") -> Evidence:
    return Evidence(MetricValue("torque_per_mass", number, unit, half, reason), MONDAY)


@pytest.mark.parametrize(
    ("evidence", "verdict", "words"),
    [
        (value(0.60), MET, "0.600 Nm/kg ±0.050 against at least 0.5 Nm/kg."),
        (value(0.55), MET, "against"),
        (value(0.53), CANNOT_TELL, "inside the measurement error"),
        (value(0.48), CANNOT_TELL, "inside the measurement error"),
        (value(0.44), NOT_YET, "against at least 0.5 Nm/kg."),
        (value(0.90, None), CANNOT_TELL, "error of this measure is not known"),
        (value(math.nan, reason="No lever arm."), NOT_MEASURABLE, "No lever arm."),
        (value(38, 2, "Nm"), NOT_MEASURABLE, "measured in Nm"),
        (None, NOT_MEASURABLE, "never measured"),
    ],
)
def test_a_gate_is_judged_with_the_error(evidence: Evidence | None, verdict: GateVerdict, words: str) -> None:
    found = judge(TORQUE, evidence, today=MONDAY)
    assert found.verdict is verdict
    assert words in found.sentence.replace("\u00a0", " ")


def test_an_old_value_opens_nothing() -> None:
    found = judge(TORQUE, value(0.9), today=MONDAY + timedelta(29))
    assert found.verdict is NOT_MEASURABLE
    assert "older than 28 days" in found.sentence


@given(st.floats(-10, 10), st.floats(0.001, 5), st.sampled_from(Relation))
def test_met_and_not_yet_are_mirror_images(number: float, half: float, relation: Relation) -> None:
    gate = replace(TORQUE, relation=relation, threshold=0.0)
    other = replace(gate, relation=Relation.AT_MOST if relation is Relation.AT_LEAST else Relation.AT_LEAST)
    ours = judge(gate, value(number, half), today=MONDAY).verdict
    theirs = judge(other, value(-number, half), today=MONDAY).verdict
    assert ours is theirs
    if abs(number) < half:
        assert ours is CANNOT_TELL


def look(right: float, left: float, half: float = 0.02) -> object:
    return lambda _gate, side: value(right if side is Side.RIGHT else left, half)


def test_a_gate_without_a_side_asks_both() -> None:
    found = judge_phase(PROGRAM.phases[0], look(0.6, 0.4), today=MONDAY, involved=Side.LEFT)  # type: ignore[arg-type]
    assert [(item.side, item.verdict) for item in found[:2]] == [(Side.RIGHT, MET), (Side.LEFT, NOT_YET)]
    assert not may_go_on(found)


def test_the_lsi_is_shown_with_its_error_and_decides_nothing() -> None:
    *torque, lsi = judge_phase(PROGRAM.phases[0], look(1.0, 0.6), today=MONDAY, involved=Side.LEFT)  # type: ignore[arg-type]
    assert lsi.evidence is not None
    assert lsi.evidence.value.value == pytest.approx(60.0)
    assert lsi.evidence.value.half_width_95 == pytest.approx(60 * math.hypot(0.02 / 1.0, 0.02 / 0.6))
    assert (lsi.verdict, lsi.decides) == (NOT_YET, False)
    assert all(item.verdict is MET for item in torque)
    assert may_go_on((*torque, lsi))
    assert not may_go_on([lsi])


def test_an_lsi_without_an_involved_side_says_so() -> None:
    *_, lsi = judge_phase(PROGRAM.phases[0], look(1.0, 0.6), today=MONDAY, involved=None)  # type: ignore[arg-type]
    assert (lsi.verdict, lsi.sentence) == (
        NOT_MEASURABLE,
        "the LSI needs an involved side: note it on the athlete's page.",
    )


def test_a_phase_is_never_left_on_the_lsi_alone() -> None:
    alone = replace(PROGRAM, phases=(replace(PROGRAM.phases[0], gates=(LSI,)),))
    with pytest.raises(ProgramError, match="cannot be left on the limb symmetry index") as refusal:
        check(alone)
    assert ONLY_LSI in str(refusal.value)
    with pytest.raises(ProgramError, match="alone"):
        without_gate(PROGRAM, "torque")
    with pytest.raises(ProgramError, match="alone"):
        with_gate(PROGRAM, "two", replace(LSI, gate_id="other"))
    assert check(without_gate(PROGRAM, "lsi")).phases[0].gates == (TORQUE,)


def test_the_next_phase_begins_where_the_running_one_ends() -> None:
    today = MONDAY + timedelta(9)
    moved = next_phase(PROGRAM, today)
    assert [span.begins for span in moved.spans()] == [MONDAY, today]
    assert moved.phase_on(today - timedelta(1)) is moved.phases[0]
    assert moved.phase_on(today) is moved.phases[1]
    with pytest.raises(ProgramError, match="no next phase"):
        next_phase(moved, today)


def test_a_gate_may_ask_for_at_most() -> None:
    gate = PhaseGate("drop", "peak_angle", Relation.AT_MOST, 9.0, "deg", "a source")
    assert judge(gate, value(5, 2, "deg"), today=MONDAY).verdict is MET
    assert judge(gate, value(12, 2, "deg"), today=MONDAY).verdict is NOT_YET


def test_a_coach_may_decide_what_the_error_cannot_tell_until_it_is_measured_again() -> None:
    decided = replace(TORQUE, passed_on=MONDAY)
    for evidence, verdict in (
        (value(0.53), GateVerdict.DECIDED),
        (value(0.9, None), GateVerdict.DECIDED),
        (value(0.60), MET),
        (value(0.44), NOT_YET),
        (None, NOT_MEASURABLE),
    ):
        assert judge(decided, evidence, today=MONDAY).verdict is verdict
    later = replace(value(0.53), measured_on=MONDAY + timedelta(1))
    assert judge(decided, later, today=MONDAY + timedelta(1)).verdict is CANNOT_TELL
    assert may_go_on([judge(decided, value(0.53), today=MONDAY)])


def test_the_decision_stands_in_the_program_and_not_in_a_copy_for_another() -> None:
    gate = PROGRAM.phases[0].gates[0]
    after = decided_gate(PROGRAM, gate.gate_id, MONDAY)
    assert after.phases[0].gates[0] == replace(gate, passed_on=MONDAY)
    assert after.phases[0].gates[1:] == PROGRAM.phases[0].gates[1:]
    assert fresh_copy(after, athlete_id="b", started_on=MONDAY).phases[0].gates[0].passed_on is None
    with pytest.raises(ProgramError, match="no longer in the program"):
        decided_gate(PROGRAM, "gone", MONDAY)


def test_an_arc_has_the_error_of_two_inclinations_at_each_end_or_of_two_headings() -> None:
    seen, heading = load_protocol("three_point_check"), load_protocol("standing_hip_rotation")
    assert arc_half_width_deg(seen, both_ends=False) == pytest.approx(1.96 * math.sqrt(2))
    assert arc_half_width_deg(seen, both_ends=True) == pytest.approx(1.96 * 2)
    assert arc_half_width_deg(heading, both_ends=False) == pytest.approx(1.96 * math.sqrt(2) * 4.8)
    assert arc_half_width_deg(load_protocol("plank_hip_taps"), both_ends=True) is None


def test_an_error_of_the_angles_alone_is_never_written_as_the_error_of_the_value() -> None:
    arc = Evidence(MetricValue("pain_free_arc", 33.0, "deg", 2.8), MONDAY, note="Day to day is not known.")
    gate = replace(PROGRAM.phases[0].gates[0], metric="pain_free_arc", threshold=30.0, unit="deg")
    found = judge(gate, arc, today=MONDAY)
    assert found.verdict is MET
    assert "\u00b1" not in found.sentence and "error of the angles 2.8" in found.sentence
    assert found.sentence.endswith("Day to day is not known.")
