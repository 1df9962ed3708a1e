"""A clinic's own test-retest in the database: what counts, what is adopted and withdrawn, and its effect."""

from dataclasses import replace
from datetime import timedelta

import pytest

from db.errors import StorageError
from db.guard import AccessDeniedError
from db.store import Store
from domain.access import Role
from domain.athlete import Side
from domain.group import AthleteGroup
from domain.identifiers import new_id
from domain.roster import RosterQuery
from domain.studies.finding import Finding, finding
from domain.studies.study import Attendance, Study, attendance
from tests.db.samples import DAY
from tests.db.study_people import add_people, keep_set

NAMES = [f"a{n:02}" for n in range(12)]
STUDY = Study(new_id(), "Seated ER", "seated_hip_er", 1, ("torque",), 2, 2, DAY.date())


@pytest.fixture
def study(store: Store) -> Study:
    """Twelve athletes who came twice, a week apart; the differences have an SD of 2 Nm."""
    add_people(store, NAMES)
    store.groups.save(AthleteGroup("team", "Team"))
    for place, name in enumerate(NAMES):
        store.groups.put_in("team", name)
        base = 30.0 + 3 * place
        for days, change in ((0, 0.0), (7, 2.0 if place % 2 else -2.0)):
            keep_set(store, name, base + change, days=days)
    return store.studies.save(replace(STUDY, study_id=new_id(), group_id="team"))


def found(store: Store, study: Study) -> tuple[Attendance, Finding]:
    who = attendance(study, store.studies.trials(study), store.studies.members(study))
    return who, finding(study, "torque", who)


def adopt(store: Store, study: Study) -> Study:
    who, one = found(store, study)
    return store.studies.adopt(study, [one], [person.trials for person in who.complete(study)])


def test_a_study_comes_back_as_it_was_planned(store: Store, study: Study) -> None:
    assert store.studies.list() == [study] == [store.studies.get(study.study_id)]
    assert store.studies.members(study) == {name: name.title() for name in NAMES}


def test_the_sets_of_the_group_count_with_their_values(store: Store, study: Study) -> None:
    add_people(store, ["guest"])
    keep_set(store, "guest", 99.0, days=0)
    who, one = found(store, study)
    assert (one.people, one.least_reps) == (12, 3)
    assert one.values[3].tolist() == [39.0, 41.0]
    assert "Guest" not in [person.name for person in who.people]


def test_an_excluded_set_keeps_its_reason_and_may_count_again(store: Store, study: Study) -> None:
    set_id = store.studies.trials(study)[0].set_id
    with pytest.raises(StorageError, match="Write why"):
        store.studies.exclude(study.study_id, set_id, " ")
    store.studies.exclude(study.study_id, set_id, "The strap slipped")
    who, one = found(store, study)
    assert (one.people, who.left_out[0][1]) == (11, "The strap slipped")
    store.studies.include(study.study_id, set_id)
    assert found(store, study)[1].people == 12


def test_a_set_of_another_version_of_the_test_does_not_count(store: Store, study: Study) -> None:
    keep_set(store, NAMES[0], 40.0, days=20, version=2)
    assert store.studies.trials(study)[-1].excluded_reason == "It was done with version 2 of the test."


def test_an_adopted_error_is_the_one_beside_every_value_until_it_is_withdrawn(
    store: Store, study: Study
) -> None:
    set_id = store.studies.trials(study)[0].set_id
    sem = found(store, study)[1].sem.value

    def shown() -> list[float | None]:
        result, visits = store.sessions.latest_result(set_id), store.sessions.for_athlete(NAMES[0])
        assert result is not None
        followed = store.progress.of_athlete(NAMES[0], names=lambda _: ("torque",))
        listed = store.roster.read(RosterQuery("seated_hip_er", "torque", Side.RIGHT))
        values = (
            result.metrics[0],
            visits[-1].sets[0].metrics[0],
            *(value for one in followed for value in one.result.metrics),
            *(one.value for one in listed if one.value is not None and one.athlete_id == NAMES[0]),
        )
        return [value.half_width_95 for value in values]

    cited = shown()
    assert len(cited) == 5
    adopted = adopt(store, study)
    assert adopted.adopted_at is not None
    assert shown() == pytest.approx([1.96 * sem] * 5)
    (error,) = store.studies.errors()
    assert (error.people, error.unit) == (12, "Nm")
    assert error.sem == pytest.approx(sem)
    assert error.source == f"from this clinic's own study of {_today(store)}, n = 12"
    assert store.studies.withdraw(study.study_id).adopted_at is None
    assert store.studies.errors() == ()
    assert shown() == cited


def _today(store: Store) -> str:
    from domain.wording import date_text

    return date_text(store.studies.errors()[0].made_on)


def test_too_few_athletes_are_not_adopted(store: Store, study: Study) -> None:
    who, one = found(store, study)
    with pytest.raises(StorageError, match="5 athletes have come to every visit"):
        store.studies.adopt(study, [replace(one, values=one.values[:5])], [])
    assert store.studies.errors() == ()
    assert len(who.complete(study)) == 12


def test_only_a_lead_lets_an_own_error_hold(store: Store, study: Study) -> None:
    store.coaches.add("Kim Meyer", Role.LEAD, "731946")
    coach = store.access
    kim, bo = store.coaches.find("Kim Meyer"), None
    assert kim is not None
    coach.sign_in(kim)
    bo = store.coaches.add("Bo Lind", Role.COACH, "731947")
    coach.sign_in(bo)
    with pytest.raises(AccessDeniedError, match="own errors and limits hold"):
        adopt(store, study)
    coach.sign_in(kim)
    assert adopt(store, study).adopted_by == "Kim Meyer"
    coach.sign_out()
    assert len(store.studies.errors()) == 1


def test_who_is_due_is_known_from_the_day_the_spacing_is_over(store: Store) -> None:
    add_people(store, ["ada"])
    study = store.studies.save(replace(STUDY, study_id=new_id()))
    keep_set(store, "ada", 40.0, days=0)
    who = attendance(study, store.studies.trials(study), {})
    days = [bool(who.due(study, DAY.date() + timedelta(days=n))) for n in (1, 2)]
    assert days == [False, True]
