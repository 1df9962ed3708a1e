"""Limits of the clinic's own athletes in the database: whose sets count, what holds, and its withdrawal."""

import pytest

from db.errors import StorageError
from db.store import Store
from domain.athlete import Athlete, Sex, Side
from domain.dated import Injury
from domain.library import load_protocol
from domain.studies.rebasing import Rebased, rebased
from tests.db.samples import a_result
from tests.db.study_people import add_people, keep_set

RULE_ID = a_result().repetitions[0].compensations[0].rule_id
RULE = load_protocol("seated_hip_er").compensations[0]
WOMEN = [f"w{n:02}" for n in range(20)]


@pytest.fixture
def proposal(store: Store) -> Rebased:
    """Twenty healthy women whose pelvis moves 3 to 6.8 degrees."""
    add_people(store, WOMEN)
    for place, name in enumerate(WOMEN):
        keep_set(store, name, 40.0, days=0, peak=3.0 + 0.2 * place)
    return _proposal(store)


def _proposal(store: Store) -> Rebased:
    found = rebased("seated_hip_er", RULE, store.rule_limits.excursions("seated_hip_er", RULE_ID))
    return Rebased(found.protocol_id, RULE.rule_id, found.unit, found.everybody, found.by_sex, found.p_sex)


def test_only_the_sets_of_healthy_athletes_count(store: Store, proposal: Rebased) -> None:
    store.athletes.add(Athlete(athlete_id="hurt", name="Hurt", involved_side=Side.LEFT))
    add_people(store, ["injured"], sex=Sex.MALE)
    store.diary.injuries.add(Injury("i", "injured", "hip", Side.LEFT, "Strain"))
    for name in ("hurt", "injured"):
        keep_set(store, name, 40.0, days=0, peak=30.0)
    found = _proposal(store)
    assert found.everybody.people == proposal.everybody.people == 20
    assert found.everybody.mean == pytest.approx(4.9)


def test_a_decision_holds_until_it_is_withdrawn_and_counts_on(store: Store, proposal: Rebased) -> None:
    (first,) = store.rule_limits.decide(proposal, reason="Ours")
    assert (first.version, first.people, first.reason) == (1, 20, "Ours")
    assert (first.amber, first.red) == pytest.approx(proposal.everybody.limits)
    (second,) = store.rule_limits.decide(proposal)
    assert (second.version, store.rule_limits.limits()) == (2, (second,))
    store.rule_limits.withdraw("seated_hip_er", RULE.rule_id)
    assert store.rule_limits.limits() == ()
    with pytest.raises(StorageError, match="nothing to withdraw"):
        store.rule_limits.withdraw("seated_hip_er", RULE.rule_id)
    (third,) = store.rule_limits.decide(proposal)
    assert third.version == 3


def test_too_few_athletes_carry_no_decision(store: Store) -> None:
    add_people(store, WOMEN[:5])
    for name in WOMEN[:5]:
        keep_set(store, name, 40.0, days=0, peak=4.0)
    with pytest.raises(StorageError, match="5 healthy athletes"):
        store.rule_limits.decide(_proposal(store))
