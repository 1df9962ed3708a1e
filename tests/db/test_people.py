"""What is dated about athletes, groups, tags, programs, and the undoing of every removal."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from db.errors import StorageError
from db.repositories.records import Records
from db.store import Store
from domain.athlete import Athlete, Side
from domain.dated import (
    AthleteEvent,
    ComfortableArc,
    Consent,
    Dominance,
    Goal,
    Injury,
    LimbLength,
    Note,
    Readiness,
    Soreness,
)
from domain.group import AthleteGroup, Tagged
from domain.program import Demand, PhaseGate, PlannedSet, Program, ProgramDay, ProgramPhase, Relation
from domain.session import Session
from tests.db.test_repositories import imported

DAY = date(2026, 3, 1)
TIME = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
VALUES = {
    "limb_lengths": LimbLength("k1", "ada", DAY, "thigh", 0.41, Side.LEFT),
    "dominances": Dominance("k2", "ada", DAY, "leg", Side.RIGHT),
    "injuries": Injury("k3", "ada", "groin", Side.LEFT, "Adductor strain.", DAY),
    "comfortable_arcs": ComfortableArc("k4", "ada", DAY, "hip external rotation", Side.LEFT, None, 35.0),
    "consents": Consent("k5", "ada", "research", given=True, decided_on=DAY, wording="v2", signed_by="Ada"),
    "notes": Note("k6", "ada", TIME, "Slept badly; DROP TABLE notes", rep_number=2),
    "events": AthleteEvent("k7", "ada", "surgery", TIME, "Left hip."),
    "readiness": Readiness("k8", "ada", DAY, sleep=6.5, text="Late match."),
    "soreness": Soreness("k9", "ada", DAY, "calf", 4.0, Side.RIGHT),
    "goals": Goal("k10", "ada", "Play again", DAY, metric="torque", target=45.0, unit="Nm"),
}
SETS = (PlannedSet("s1", "side_lying_hip_er", 3, Side.LEFT, repetitions=8, tempo="3-1-1-0", load="red band"),)
PROGRAM = Program(
    "p1",
    "ada",
    "Back to football",
    DAY,
    (
        ProgramPhase(
            "f1",
            "foundation",
            5,
            (
                ProgramDay("d1", "Monday", Demand.HARD, 0, (*SETS, PlannedSet("s2", "clamshell"))),
                ProgramDay("d2", "Tuesday", Demand.MOBILITY, 1),
            ),
            (
                PhaseGate("g1", "torque_per_mass", Relation.AT_LEAST, 0.5, "Nm/kg", "own athletes"),
                PhaseGate("g2", "lsi", Relation.AT_LEAST, 90.0, "%", "product default"),
            ),
        ),
        ProgramPhase("f2", "strengthening", 7),
    ),
)


def records(store: Store, kind: str) -> Records[Any]:
    """The records of one kind."""
    found: Records[Any] = getattr(store.diary, kind)
    return found


@pytest.mark.parametrize("kind", VALUES)
def test_a_record_comes_back_equal_changed_and_restored(kind: str, store: Store, visit: Session) -> None:
    value = VALUES[kind]
    key = next(iter(value.__slots__))  # type: ignore[attr-defined]
    kept = records(store, kind)
    assert kept.add(value) == kept.get(getattr(value, key)) == value
    changed = replace(value, athlete_id="ada", **{key: getattr(value, key)})  # type: ignore[type-var]
    assert kept.update(changed) == changed
    assert kept.of_athlete("ada") == (value,)
    store.removals.remove(kind, getattr(value, key))
    assert kept.of_athlete("ada") == ()
    undone = store.removals.undo()
    assert undone is not None
    assert (undone.subject, undone.key) == (kind, getattr(value, key))
    assert kept.of_athlete("ada") == (value,)


def test_putting_a_record_twice_keeps_one_with_the_newest_words(store: Store, visit: Session) -> None:
    event = AthleteEvent("k7", "ada", "pain stop", TIME, session_id=visit.session_id)
    for text in ("", "Sharp, groin, 6 of 10"):
        store.diary.events.put(replace(event, text=text))
    assert [each.text for each in store.diary.events.of_athlete("ada")] == ["Sharp, groin, 6 of 10"]


def test_an_entry_that_is_not_there_is_named(store: Store, visit: Session) -> None:
    with pytest.raises(StorageError, match="no such entry"):
        store.diary.notes.get("nope")
    with pytest.raises(StorageError, match="no such entry"):
        store.removals.remove("chunks", "nope")
    with pytest.raises(StorageError, match="contradicts"):
        store.diary.notes.add(Note("n", "nobody", TIME, "Who?"))


def test_dates_say_what_held_that_day() -> None:
    injury = Injury("i", "ada", "groin", happened_on=DAY, resolved_on=date(2026, 4, 1))
    assert [injury.open_on(date(2026, month, 1)) for month in (2, 3, 4)] == [False, True, False]
    consent = replace(VALUES["consents"], withdrawn_on=date(2026, 4, 1))  # type: ignore[type-var]
    assert isinstance(consent, Consent)
    assert [consent.holds_on(date(2026, month, 1)) for month in (2, 3, 4)] == [False, True, False]


def test_a_removed_session_or_set_leaves_the_lists_and_comes_back(store: Store, visit: Session) -> None:
    header = imported(store, visit)
    store.removals.remove("sets", header.set_id)
    assert store.sessions.for_athlete("ada")[0].sets == ()
    store.removals.remove("sessions", visit.session_id)
    assert store.sessions.for_athlete("ada") == []
    assert [item.subject for item in store.removals.newest()] == ["sessions", "sets"]
    while store.removals.undo() is not None:
        pass
    assert store.sessions.for_athlete("ada")[0].sets[0].header == header
    assert store.removals.newest() == []


def test_groups_have_members_who_may_leave_and_come_back(store: Store, visit: Session) -> None:
    store.athletes.add(Athlete("bo", "Bo"))
    store.groups.save(AthleteGroup("u19", "U19"))
    for athlete_id in ("bo", "ada", "bo"):
        store.groups.put_in("u19", athlete_id)
    assert store.groups.members("u19") == ["ada", "bo"]
    store.groups.take_out("u19", "bo")
    assert store.groups.members("u19") == ["ada"]
    store.groups.put_in("u19", "bo")
    assert store.groups.members("u19") == ["ada", "bo"]
    store.groups.save(AthleteGroup("u19", "Under 19", "Tuesdays."))
    assert store.groups.list() == [AthleteGroup("u19", "Under 19", "Tuesdays.")]
    with pytest.raises(StorageError, match="choose another"):
        store.groups.put_in("gone", "ada")


def test_a_tag_is_one_word_in_any_case(store: Store, visit: Session) -> None:
    header = imported(store, visit)
    person, one = Tagged("ada"), Tagged("ada", visit.session_id, header.set_id)
    for word, thing in (("Elite", person), ("elite ", person), ("%", one), ("ELITE", one)):
        store.tags.add(word, thing)
    assert store.tags.of(person) == ["Elite"]
    assert store.tags.of(one) == ["%", "Elite"]
    assert store.tags.with_word("eLiTe") == [person, one]
    store.tags.remove("elite", person)
    assert (store.tags.of(person), store.tags.with_word("elite")) == ([], [one])
    with pytest.raises(StorageError, match="needs a word"):
        store.tags.add("  ", person)


def test_a_program_comes_back_as_a_tree_and_follows_its_changes(store: Store, visit: Session) -> None:
    assert store.programs.save(PROGRAM) == PROGRAM
    first, second = PROGRAM.phases
    shorter = replace(first, days=(replace(first.days[0], planned=SETS),), gates=())
    changed = replace(PROGRAM, title="Back to play", phases=(second, shorter))
    assert store.programs.save(changed) == changed
    assert store.programs.of_athlete("ada") == (changed,)
    store.removals.remove("programs", "p1")
    assert store.programs.of_athlete("ada") == ()
    assert store.programs.get("p1") == changed


def test_phases_follow_one_another_and_gates_hold() -> None:
    names = []
    for day in (date(2026, 2, 28), DAY, date(2026, 4, 4), date(2026, 4, 5), date(2026, 5, 24)):
        phase = PROGRAM.phase_on(day)
        names.append(None if phase is None else phase.name)
    assert names == [None, "foundation", "foundation", "strengthening", None]
    gate = PROGRAM.phases[0].gates[1]
    assert [gate.passes(value) for value in (89.9, 90.0, float("nan"))] == [False, True, False]
    most = replace(gate, relation=Relation.AT_MOST)
    assert [most.passes(value) for value in (90.0, 90.1, float("nan"))] == [True, False, False]
