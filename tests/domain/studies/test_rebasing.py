"""Limits from the clinic's own athletes: mean and SD between people, least n, sexes, versions."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from scipy import stats

from domain.analysis.recorded import analyse_recording
from domain.athlete import Sex, Side
from domain.library import load_protocol
from domain.library.versions import same_content
from domain.protocol.rules import Beyond
from domain.studies.rebasing import LEAST_ATHLETES, Excursion, OwnLimit, rebased, with_own_limits
from domain.studies.study import StudyError
from tests.domain.sets import recording_of, seated_blocks

PROTOCOL = load_protocol("seated_hip_er")
RULE = PROTOCOL.compensations[0]


def people(n: int, sex: Sex, *, mean: float = 4.0) -> list[Excursion]:
    rng = np.random.default_rng(n)
    return [
        Excursion(f"{sex}{i}", sex, f"s{sex}{i}", value, 3) for i, value in enumerate(rng.normal(mean, 1, n))
    ]


def test_limits_are_mean_and_one_or_two_sd_between_athletes() -> None:
    found = rebased("p", RULE, people(24, Sex.FEMALE)).everybody
    values = [one.value for one in people(24, Sex.FEMALE)]
    assert found.limits == pytest.approx(tuple(np.mean(values) + np.std(values, ddof=1) * k for k in (1, 2)))
    assert found.refusal == ""


def test_an_athlete_with_many_sets_counts_once() -> None:
    many = [replace(people(1, Sex.MALE)[0], value=40.0, set_id=f"x{n}") for n in range(9)]
    assert rebased("p", RULE, [*people(20, Sex.FEMALE), *many]).everybody.people == 21


def test_too_few_athletes_carry_no_limit() -> None:
    found = rebased("p", RULE, people(LEAST_ATHLETES - 1, Sex.FEMALE))
    assert str(LEAST_ATHLETES) in found.everybody.refusal


@pytest.mark.parametrize(("mean", "differ"), [(4.0, False), (7.0, True)])
def test_the_sexes_get_limits_of_their_own_where_they_differ(mean: float, differ: bool) -> None:
    women, men = people(21, Sex.FEMALE), people(22, Sex.MALE, mean=mean)
    found = rebased("p", RULE, [*women, *men])
    p = stats.ttest_ind([w.value for w in women], [m.value for m in men], equal_var=False).pvalue
    assert found.p_sex == pytest.approx(p)
    assert found.sexes_differ is differ
    assert len(found.proposals) == (3 if differ else 1)


def test_the_way_of_the_rule_decides_the_sign() -> None:
    below = rebased("p", replace(RULE, beyond=Beyond.BELOW), [replace(people(1, Sex.MALE)[0], value=-6.0)])
    assert below.everybody.mean == 6.0


def test_own_limits_act_in_the_protocol_and_count_its_rule_up() -> None:
    limits = [
        OwnLimit("seated_hip_er", RULE.rule_id, 4.0, 6.0, 2, date(2026, 11, 3), 24),
        OwnLimit("seated_hip_er", RULE.rule_id, 3.0, 5.0, 2, date(2026, 11, 3), 21, Sex.MALE),
    ]
    changed = with_own_limits(PROTOCOL, limits)
    rule = changed.compensations[0]
    assert (rule.version, rule.rebased, rule.limit.red) == (RULE.version + 2, True, 6.0)
    assert rule.for_sex(Sex.MALE).limit.amber == 3.0
    assert "own athletes, 3 Nov 2026, n = 24" in rule.limit.source
    assert same_content(PROTOCOL, changed)
    assert changed.compensations[1:] == PROTOCOL.compensations[1:]
    assert with_own_limits(load_protocol("seated_hip_ir"), limits) == load_protocol("seated_hip_ir")


def test_limits_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(StudyError, match="0 < amber < red"):
        OwnLimit("p", "r", 6.0, 4.0, 1, date(2026, 11, 3), 20)


def test_a_set_says_under_which_own_limits_it_was_scored() -> None:
    protocol = load_protocol("seated_hip_er")
    rule = replace(protocol.compensations[0], rebased=True, version=3)
    own = replace(protocol, compensations=(rule, *protocol.compensations[1:]))
    recording = recording_of("seated_hip_er", Side.LEFT, seated_blocks(Side.LEFT))
    assert analyse_recording(recording, protocol).rule_version == protocol.key
    scored = analyse_recording(recording, own).rule_version
    assert scored == f"{protocol.key}; own limits {rule.rule_id} v3"
