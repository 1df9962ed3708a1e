"""What a protocol chooses of the quality gate holds in it."""

from dataclasses import replace

from domain.library import load_protocol
from domain.protocol import Parameter, QualityUse
from domain.quality.catalogue import QUALITY_RULES, figure, is_used
from domain.quality.gate import SPREAD_PERCENT

SEATED = load_protocol("seated_hip_er")


def test_a_protocol_without_a_list_uses_every_rule() -> None:
    plain = replace(SEATED, quality=())
    assert all(is_used(plain, rule.code) for rule in QUALITY_RULES)


def test_a_list_leaves_the_other_rules_out_but_never_a_fault_of_a_device() -> None:
    chosen = replace(SEATED, quality=(QualityUse("drift"),))
    told = [rule.code for rule in QUALITY_RULES if is_used(chosen, rule.code)]
    assert told == ["drift"]
    assert all(is_used(chosen, code) for code in ("saturation", "gap", "pelvis_moved", "tare_under_load"))


def test_a_protocol_changes_a_figure_of_one_rule() -> None:
    chosen = replace(SEATED, quality=(QualityUse("drift", (Parameter("drift_n", 2.0),)),))
    assert figure(chosen, "drift", "drift_n") == 2.0
    assert figure(chosen, "too_short", "hold_share") == 0.6


def test_the_usual_spread_stands_in_one_place_only() -> None:
    assert figure(replace(SEATED, quality=()), "trial_spread", "percent") == SPREAD_PERCENT
