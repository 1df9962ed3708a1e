"""Every condition that may differ: a pair in which its rule fires, and that it forbids what it must."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from domain.athlete import Side
from domain.change.comparability import RULES, Rule, differences
from domain.change.set_conditions import Forbids, SetConditions
from domain.channel import Calibration, Stream
from domain.conditions import Conditions
from domain.library import load_protocol
from domain.protocol.rules import limits_version
from tests.domain.bodies import force_stream
from tests.domain.report_cases import header, isometric_result

SEATED = load_protocol("seated_hip_er")
RESULT = isometric_result()
HEADER = replace(header("seated_hip_er", Side.RIGHT), lever_arm_m=0.36, load="")


def _calibration(scale: float, kind: str = "multi_point") -> Calibration:
    return Calibration("c", "k", "force", scale, 0.0, kind, datetime(2026, 11, 3, tzinfo=UTC))


def _cell(*calibrations: Calibration, model: str = "cell") -> tuple[Stream, ...]:
    stream = force_stream()
    return (replace(stream, calibrations=calibrations, device=replace(stream.device, model=model)),)


BASE = SetConditions(RESULT, HEADER, SEATED, _cell(_calibration(0.01)), encouragement="standard words")
EVERYTHING, FORCE, BOTH, CHANGE, NOTHING = (
    Forbids.EVERYTHING,
    Forbids.FORCE,
    Forbids.FORCE_AND_TORQUE,
    Forbids.CHANGE,
    Forbids.NOTHING,
)
OWN = limits_version(RESULT.rule_version, [replace(SEATED.compensations[0], rebased=True, version=2)])
CASES = [
    ("protocol", replace(BASE, result=replace(RESULT, rule_version="seated_hip_er@2")), EVERYTHING),
    ("limits", replace(BASE, result=replace(RESULT, rule_version=OWN)), Forbids.SCORES),
    ("algorithm", replace(BASE, result=replace(RESULT, algorithm_version="older")), EVERYTHING),
    ("position", replace(BASE, protocol=replace(SEATED, position="prone, knee at 90")), EVERYTHING),
    ("tested_leg", replace(BASE, protocol=replace(SEATED, tested_leg="top")), EVERYTHING),
    ("device", replace(BASE, streams=_cell(_calibration(0.01), model="other")), EVERYTHING),
    ("feedback", replace(BASE, header=replace(HEADER, feedback_mode="hidden")), EVERYTHING),
    ("encouragement", replace(BASE, encouragement="loud"), EVERYTHING),
    (
        "encouragement",
        replace(BASE, encouragement="", header=replace(HEADER, encouragement="loud")),
        EVERYTHING,
    ),
    ("load", replace(BASE, header=replace(HEADER, load="red band")), EVERYTHING),
    ("lever_arm", replace(BASE, header=replace(HEADER, lever_arm_m=0.3711)), FORCE),
    ("lever_arm", replace(BASE, header=replace(HEADER, lever_arm_m=None)), FORCE),
    ("calibration", replace(BASE, streams=_cell(_calibration(0.0103))), NOTHING),
    ("calibration", replace(BASE, streams=_cell(_calibration(0.0103, "factory"))), BOTH),
    ("side", replace(BASE, header=replace(HEADER, side=Side.LEFT)), CHANGE),
]
FIRM = replace(
    HEADER,
    conditions=Conditions(
        set_up="strap",
        surface="firm",
        attachment="ankle",
        tempo="3-1-1-0",
        contraction="isometric",
        anchor_height_m=0.3,
    ),
)
HELD = replace(BASE, header=FIRM)


def _set_up(**changed: Any) -> SetConditions:
    return replace(BASE, header=replace(FIRM, conditions=replace(FIRM.conditions, **changed)))


CASES += [
    ("athlete", replace(BASE, header=replace(HEADER, athlete_id="a2")), CHANGE),
    *(
        (name, _set_up(**{name: "other"}), EVERYTHING)
        for name in ("surface", "attachment", "set_up", "tempo")
    ),
    ("contraction", _set_up(contraction="dynamic"), EVERYTHING),
    ("anchor", _set_up(anchor_height_m=0.36), EVERYTHING),
]
QUIET = {
    "protocol": replace(BASE, result=replace(RESULT, notes=("another note",))),
    "limits": replace(BASE, result=replace(RESULT, findings=())),
    "algorithm": replace(BASE, result=replace(RESULT, score=12.0)),
    "position": replace(BASE, protocol=replace(SEATED, title="another title")),
    "tested_leg": replace(BASE, protocol=None),
    "device": replace(BASE, streams=()),
    "feedback": replace(BASE, header=replace(HEADER, notes="as before")),
    "encouragement": replace(BASE, encouragement=""),
    "load": replace(BASE, header=replace(HEADER, conditions=Conditions(load_kg=5.0))),
    **{name: _set_up(**{name: ""}) for name in ("surface", "attachment", "set_up", "tempo", "contraction")},
    "anchor": _set_up(anchor_height_m=0.35),
    "lever_arm": replace(BASE, header=replace(HEADER, lever_arm_m=0.37)),
    "calibration": replace(BASE, streams=_cell(_calibration(0.010009))),
    "side": replace(BASE, header=replace(HEADER, set_id="other")),
    "athlete": replace(BASE, header=None),
}
SET_UP_CODES = ("set_up", "surface", "attachment", "tempo", "contraction", "anchor")
CODES = [code for rule in RULES for code in rule.codes]


def test_an_anchor_within_the_tape_is_the_same() -> None:
    firm = replace(BASE, header=FIRM)
    near = replace(FIRM, conditions=replace(FIRM.conditions, anchor_height_m=0.35))
    assert differences(firm, replace(BASE, header=near)) == ()


def test_every_rule_has_a_case_that_fires_and_one_that_does_not() -> None:
    assert len(set(CODES)) == len(CODES)
    assert {code for code, _, _ in CASES} == set(CODES)
    assert set(QUIET) == set(CODES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.codes[0])
def test_a_rule_finds_nothing_but_what_it_declares(rule: Rule) -> None:
    found = {item.code for _, other, _ in CASES for first in (BASE, HELD) for item in rule.find(first, other)}
    assert found == set(rule.codes)


@pytest.mark.parametrize("code", CODES)
def test_a_rule_is_quiet_where_its_condition_is_alike_or_not_known(code: str) -> None:
    first = HELD if code in SET_UP_CODES else BASE
    for pair in ((first, QUIET[code]), (QUIET[code], first)):
        assert differences(*pair) == ()


@pytest.mark.parametrize(("code", "other", "forbids"), CASES)
def test_a_difference_is_named_and_forbids(code: str, other: SetConditions, forbids: Forbids) -> None:
    held = other.header is not None and other.header.conditions.anchor_height_m is not None
    base = HELD if held else BASE
    for pair in ((base, other), (other, base)):
        (found,) = differences(*pair)
        assert (found.code, found.forbids) == (code, forbids)
        assert found.sentence.endswith((".", ")."))
        assert bool(found.reason) == (forbids is not NOTHING)


@pytest.mark.parametrize(
    "same",
    [
        BASE,
        replace(BASE, header=replace(HEADER, lever_arm_m=0.37)),
        replace(BASE, streams=_cell(_calibration(0.010009))),
        replace(BASE, streams=_cell(_calibration(0.01, "factory"))),
        replace(BASE, encouragement=""),
        replace(BASE, header=None, protocol=None, streams=()),
    ],
)
def test_what_is_alike_or_not_known_is_no_difference(same: SetConditions) -> None:
    assert differences(BASE, same) == ()


@pytest.mark.parametrize(
    ("forbids", "units"),
    [
        (EVERYTHING, {"N", "Nm", "deg", "%"}),
        (BOTH, {"N", "Nm"}),
        (FORCE, {"N"}),
        (CHANGE, set()),
        (NOTHING, set()),
    ],
)
def test_each_weight_forbids_its_units(forbids: Forbids, units: set[str]) -> None:
    found = replace(differences(*(CASES[0][1], BASE))[0], forbids=forbids)
    assert {unit for unit in ("N", "Nm", "deg", "%") if found.forbids_unit(unit)} == units


def test_the_weightiest_difference_stands_first() -> None:
    other = replace(BASE, header=replace(HEADER, side=Side.LEFT, lever_arm_m=0.40, feedback_mode="hidden"))
    assert [item.code for item in differences(BASE, other)] == ["feedback", "lever_arm", "side"]


def test_other_limits_forbid_scores_and_no_force() -> None:
    own = replace(BASE, result=replace(RESULT, rule_version=OWN))
    (found,) = differences(BASE, own)
    assert "those of the test; " in found.sentence
    assert found.forbids_unit("%")
    assert not any(found.forbids_unit(unit) for unit in ("N", "Nm", "deg"))
    assert differences(own, own) == ()
