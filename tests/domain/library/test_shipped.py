"""What ships: the list is whole, every file is complete, and no file says what it may not."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from domain.athlete import Sex
from domain.library import load_protocol, protocol_ids, protocol_path
from domain.library.known import known_names
from domain.library.protocol_file import read_text
from domain.metrics import definition
from domain.metrics.definition import MetricKind
from domain.metrics.of_set import set_metrics
from domain.protocol import Contraction, Counted, MakeBreak, PhaseTag, Protocol, RepSource, Sides

GENERAL = "free_motion"
"""Counts anything that repeats; it has no joint, so much of what an exercise needs is not in it."""


@dataclass(frozen=True)
class Wanted:
    """One thing that has to ship, and the files it is in."""

    what: str
    files: tuple[str, ...]


def _wanted(what: str, *files: str) -> Wanted:
    return Wanted(what, files)


LIST = (
    _wanted("seated hip ER and IR strength", "seated_hip_er", "seated_hip_ir"),
    _wanted(
        "fast, endurance, all out", "seated_hip_er_fast", "seated_hip_er_endurance", "seated_hip_er_all_out"
    ),
    _wanted("prone hip ER and IR strength", "prone_hip_er_strength", "prone_hip_ir_strength"),
    _wanted("supine hip ER and IR strength", "supine_hip_er_strength", "supine_hip_ir_strength"),
    _wanted("side-lying hip ER and IR strength", "side_lying_hip_er_strength", "side_lying_hip_ir_strength"),
    _wanted("standing hip rotation check", "standing_hip_rotation", "standing_hip_rotation_foot"),
    _wanted("seated range", "seated_hip_er_rom", "seated_hip_ir_rom"),
    _wanted("prone range", "prone_hip_er_rom", "prone_hip_ir_rom"),
    _wanted("three-point check", "three_point_check"),
    _wanted("strap-assisted ER", "strap_assisted_hip_er"),
    _wanted("supine ER", "supine_hip_er"),
    _wanted("90-degree flexion with adduction stretch", "hip_flexion_adduction_stretch"),
    _wanted("clamshell", "clamshell"),
    _wanted("leg passes", "leg_passes"),
    _wanted("side-lying ER", "side_lying_hip_er"),
    _wanted("reverse clam", "reverse_clam"),
    _wanted("standing cable and band ER", "standing_cable_hip_er", "standing_band_hip_er"),
    _wanted("warm-up circles, leg swings, glute activation", "hip_circles", "leg_swings", "glute_activation"),
    _wanted("stance-foot pivot", "stance_foot_pivot"),
    _wanted("rotary lunge", "rotary_lunge"),
    _wanted("pivot and deceleration drills", "pivot_drill", "deceleration_drill"),
    _wanted("rotation between fast steps and after a sprint", "fast_step_rotation", "sprint_rotation"),
    _wanted("walk check", "walk_check"),
    _wanted("foam-pad balance", "foam_pad_balance"),
    _wanted("plank with hip taps", "plank_hip_taps"),
    _wanted("dead bug", "dead_bug"),
    _wanted("side plank", "side_plank"),
    _wanted("carries", "suitcase_carry", "farmer_carry"),
    _wanted(
        "single-leg squat, three variants",
        "single_leg_squat_front",
        "single_leg_squat_middle",
        "single_leg_squat_back",
    ),
    _wanted("step-down", "step_down"),
    _wanted("hip abduction and adduction strength", "hip_abduction_strength", "hip_adduction_strength"),
    _wanted("hip extension and flexion strength", "hip_extension_strength", "hip_flexion_strength"),
    _wanted("knee extension and flexion", "knee_extension_strength", "knee_flexion_strength"),
    _wanted("ankle plantarflexion and calf raise", "ankle_plantarflexion_strength", "calf_raise"),
    _wanted(
        "shoulder ER and IR", "shoulder_er", "shoulder_ir", "shoulder_er_strength", "shoulder_ir_strength"
    ),
)
ALL = {name: load_protocol(name) for name in protocol_ids()}
SHIPPED = {name: protocol for name, protocol in ALL.items() if name != GENERAL}


@pytest.fixture(params=SHIPPED)
def protocol(request: pytest.FixtureRequest) -> Protocol:
    """Every file but the general one."""
    return SHIPPED[request.param]


@pytest.mark.parametrize("wanted", LIST, ids=lambda wanted: wanted.what)
def test_what_was_asked_for_ships(wanted: Wanted) -> None:
    assert [name for name in wanted.files if name not in ALL] == []


def test_nothing_ships_that_nobody_asked_for() -> None:
    assert SHIPPED.keys() == {name for wanted in LIST for name in wanted.files}


@pytest.mark.parametrize("name", ALL)
def test_a_file_names_only_what_exists(name: str) -> None:
    path = protocol_path(name)
    reading = read_text(path.read_text(encoding="utf-8"), path.name, known=known_names(protocol_ids()))
    assert reading.mistakes == ()


def test_a_file_is_complete(protocol: Protocol) -> None:
    assert protocol.set_up and protocol.instructions and protocol.cues and protocol.contra_indications
    assert protocol.sources and protocol.primary_metrics and protocol.metrics
    assert protocol.phase_tags and protocol.surface is not None and protocol.picture is not None
    assert protocol.feedback.sights and protocol.athlete_sees in protocol.feedback.sights
    assert all(len(slot.placement) > 10 for slot in protocol.sensors)
    assert protocol.difficulty is not None or protocol.is_test
    if protocol.band:
        assert protocol.attachment is not None


def test_every_compensation_has_its_words_and_no_words_are_left_over(protocol: Protocol) -> None:
    rules = [rule.rule_id for rule in protocol.compensations]
    assert len(set(rules)) == len(rules)
    assert [cue.rule for cue in protocol.if_then] == rules
    for rule in protocol.compensations:
        assert rule.cue


def test_the_metrics_it_names_are_those_that_a_set_of_it_gives(protocol: Protocol) -> None:
    given = {value.name for value in set_metrics([], protocol)}
    named = (*protocol.primary_metrics, *protocol.metrics)
    assert [name for name in named if name not in given] == []
    assert len(set(named)) == len(named)


def test_a_band_or_a_cable_gives_no_strength_and_no_clean_force() -> None:
    bands = [one for one in SHIPPED.values() if one.band]
    assert {"standing_cable_hip_er", "standing_band_hip_er", "reverse_clam"} <= {b.protocol_id for b in bands}
    for band in bands:
        kinds = {definition(value.name).kind for value in set_metrics([], band)}
        assert not kinds & {MetricKind.STRENGTH, MetricKind.CLEAN, MetricKind.ENDURANCE, MetricKind.SPEED}
        assert not band.is_test


def test_clean_force_stands_only_in_isometric_make_tests(protocol: Protocol) -> None:
    clean = any(definition(name).kind is MetricKind.CLEAN for name in protocol.metrics)
    strength = any(definition(name).kind is MetricKind.STRENGTH for name in protocol.primary_metrics)
    if clean or strength:
        assert protocol.contraction is Contraction.ISOMETRIC and protocol.is_test and not protocol.band
        assert protocol.make_break is MakeBreak.MAKE
        assert (
            protocol.lever_arm is not None and protocol.pull_angle_deg == 90.0 and protocol.anchor is not None
        )
    assert clean <= bool(protocol.compensations)


def test_a_strength_test_is_done_as_the_science_says() -> None:
    for protocol in SHIPPED.values():
        if protocol.primary_metrics == ("torque", "peak_force"):
            assert (protocol.reps, protocol.hold_s, protocol.familiarisation_reps) == (3, 5.0, 1)
            assert 30 <= protocol.rest_s <= 60 and protocol.effort == "ramped"


def _tagged(*tags: PhaseTag) -> list[Protocol]:
    return [one for one in SHIPPED.values() if set(tags) & set(one.phase_tags) and not one.is_test]


def test_progressions_get_no_easier_and_regressions_no_harder() -> None:
    for name, one in SHIPPED.items():
        for to in one.progressions:
            assert _harder_or_same(one, SHIPPED[to]), (name, to)
        for to in one.regressions:
            assert _harder_or_same(SHIPPED[to], one), (name, to)


def _harder_or_same(easy: Protocol, hard: Protocol) -> bool:
    return easy.difficulty is not None and hard.difficulty is not None and easy.difficulty <= hard.difficulty


def test_from_every_first_exercise_a_way_leads_to_sport() -> None:
    def reaches(name: str, seen: set[str]) -> bool:
        if PhaseTag.SPORT in SHIPPED[name].phase_tags:
            return True
        seen.add(name)
        return any(to not in seen and reaches(to, seen) for to in SHIPPED[name].progressions)

    for one in _tagged(PhaseTag.MOBILITY, PhaseTag.WARM_UP, PhaseTag.FOUNDATION, PhaseTag.STRENGTHENING):
        if one.region != "shoulder":
            assert reaches(one.protocol_id, set()), one.protocol_id


def test_everything_harder_than_the_easiest_names_something_easier() -> None:
    for one in SHIPPED.values():
        if one.difficulty is not None and one.difficulty > 1 and one.region != "shoulder":
            assert one.regressions, one.protocol_id


def _says(lines: Sequence[str], *words: str) -> bool:
    text = " ".join(lines).lower()
    return any(word in text for word in words)


def test_what_no_source_gives_says_that_it_is_to_be_edited() -> None:
    for one in SHIPPED.values():
        if not one.is_test:
            assert _says(one.sources, "default", "edit"), one.protocol_id
        if one.target is not None or one.arc is not None:
            assert _says(one.sources, "unverified starting value"), one.protocol_id


def test_no_limit_passes_for_more_than_it_is() -> None:
    taken = [rule for one in SHIPPED.values() for rule in one.compensations]
    for rule in taken:
        if rule.limit.quality == "unverified":
            assert "unverified starting value" in rule.limit.source
    assert {"calculated", "unverified", "product default"} == {rule.limit.quality for rule in taken}


@pytest.mark.parametrize("variant", ["front", "middle", "back"])
def test_the_single_leg_squat_knows_its_variant_and_the_limits_of_each_sex(variant: str) -> None:
    squat = SHIPPED[f"single_leg_squat_{variant}"]
    assert squat.variant == f"free_leg_{variant}"
    rules = {rule.rule_id: rule for rule in squat.compensations}
    assert {"pelvic_drop", "trunk_lean", "knee_valgus", "pelvic_rotation"} == rules.keys()
    drop = rules["pelvic_drop"]
    assert [drop.for_sex(sex).limit.red for sex in (Sex.FEMALE, Sex.MALE)] == [13.5, 11.0]


def test_the_step_down_has_the_limits_that_were_measured_in_step_downs() -> None:
    limits = {r.rule_id: (r.limit.amber, r.limit.red) for r in SHIPPED["step_down"].compensations}
    assert limits["pelvic_drop"] == (10.0, 13.0)
    assert (limits["trunk_lean"], limits["knee_valgus"]) == ((7.0, 10.0), (15.0, 21.0))


def test_lying_on_the_side_every_file_says_which_leg_and_which_way() -> None:
    wanted = {
        "side_lying_hip_er": ("bottom", "external_rotation"),
        "side_lying_hip_er_strength": ("bottom", "external_rotation"),
        "side_lying_hip_ir_strength": ("top", "internal_rotation"),
        "reverse_clam": ("top", "internal_rotation"),
        "clamshell": ("top", "external_rotation"),
    }
    found = {name: (SHIPPED[name].tested_leg, SHIPPED[name].concentric) for name in wanted}
    assert found == wanted


def test_holds_and_carries_count_seconds_and_taps_are_events() -> None:
    counted = {name: one.counted for name, one in SHIPPED.items() if one.counted is not Counted.REPETITIONS}
    seconds = dict.fromkeys(
        ("foam_pad_balance", "side_plank", "suitcase_carry", "farmer_carry"), Counted.SECONDS
    )
    assert counted == {**seconds, "plank_hip_taps": Counted.EVENTS}
    for name in seconds:
        assert SHIPPED[name].hold_s > 0 and SHIPPED[name].primary_metrics[0] == "held_time"


def test_the_stretch_in_flexion_and_adduction_says_for_whom_it_is_not() -> None:
    lines = SHIPPED["hip_flexion_adduction_stretch"].contra_indications
    assert _says(lines, "fai") and _says(lines, "labral") and _says(lines, "hip replacement")


def test_a_maximal_test_names_who_should_not_pull() -> None:
    for one in SHIPPED.values():
        if one.is_test and one.rep_source is RepSource.FORCE:
            assert _says(one.contra_indications, "surgery") and _says(one.contra_indications, "heart"), (
                one.protocol_id
            )


def test_standing_cable_and_band_say_where_they_are_fixed() -> None:
    for name in ("standing_cable_hip_er", "standing_band_hip_er"):
        one = SHIPPED[name]
        assert one.anchor is not None and one.attachment is not None and one.anchor.distance_m is not None
        assert any(slot.kind == "force" and not slot.required for slot in one.sensors)


def test_where_no_joint_angle_is_measured_the_file_says_so() -> None:
    for one in SHIPPED.values():
        if (
            one.contraction is Contraction.ISOMETRIC
            and one.rep_source is RepSource.FORCE
            and one.rotation is None
        ):
            assert _says(one.sources, "angle is measured", "no knee angle"), one.protocol_id


def test_the_concentric_way_is_the_one_of_the_movement() -> None:
    for one in SHIPPED.values():
        if one.is_test and one.rep_source is RepSource.FORCE:
            assert one.concentric.replace("_", " ") in one.movement, one.protocol_id
    assert SHIPPED["step_down"].concentric == "extension"


def test_the_clam_is_no_faster_than_two_seconds_each_way() -> None:
    for name in ("clamshell", "reverse_clam"):
        tempo = SHIPPED[name].tempo
        assert tempo is not None and min(tempo.eccentric_s, tempo.concentric_s) >= 2.0


def test_what_has_no_side_is_not_done_twice() -> None:
    without = {name for name, one in SHIPPED.items() if one.sides is Sides.NONE}
    assert without == {"glute_activation", "walk_check", "farmer_carry"}
