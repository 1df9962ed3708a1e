"""Programs that run, what was done of them, and suggestions with the decisions on them."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from db.errors import StorageError
from db.guard import AccessDeniedError
from db.store import Store
from domain.access import Coach, Role
from domain.athlete import Athlete, Side
from domain.dated import ComfortableArc
from domain.library import load_protocol
from domain.program import PhaseGate, Program, Relation
from domain.progression.interpreter import Advice
from domain.progression.rules import Effect, Lever, Step, rule_book
from domain.progression.suggestion import Decision, Suggestion, applied, suggestion_of
from domain.session import Ratings, Session, SetState
from tests.db.samples import a_block, a_set, a_stream
from tests.db.test_people import PROGRAM, SETS

LATER = date(2026, 3, 10)


def suggestion(key: str, store: Store, side: Side = Side.LEFT, effect: Effect = Effect.LESS) -> Suggestion:
    steps = (Step(Lever.SETS, -1),) if effect is Effect.LESS else ()
    return suggestion_of(
        Advice(effect, "pain", steps, "It hurt."),
        book=rule_book(),
        athlete_id="ada",
        protocol=load_protocol("side_lying_hip_er"),
        side=side,
        planned=SETS[0],
        arc=None,
        set_id=None,
        now=datetime.fromisoformat("2026-03-02T10:00:00+00:00"),
        make_id=lambda: key,
    )


def test_the_newest_running_program_of_everybody_is_found(store: Store, visit: Session) -> None:
    store.athletes.add(Athlete("bo", "Bo"))
    store.programs.save(PROGRAM)
    other = Program("p2", "bo", "Other", date(2026, 2, 1))
    store.programs.save(other)
    store.programs.save(replace(other, program_id="p3", started_on=date(2026, 4, 1)))
    store.programs.save(replace(other, program_id="p4", ended_on=LATER, started_on=date(2026, 2, 9)))
    assert [program.program_id for program in store.programs.running(LATER)] == ["p2", "p1"]
    assert [program.program_id for program in store.programs.running(date(2026, 3, 9))] == ["p4", "p1"]
    store.athletes.remove("bo")
    assert [program.program_id for program in store.programs.running(LATER)] == ["p1"]


def test_a_phase_that_asks_for_the_lsi_alone_is_not_kept(store: Store, visit: Session) -> None:
    store.programs.save(PROGRAM)
    lsi = PhaseGate("g9", "lsi", Relation.AT_LEAST, 90.0, "%", "consensus")
    alone = replace(PROGRAM, phases=(replace(PROGRAM.phases[0], gates=(lsi,)),))
    with pytest.raises(StorageError, match="cannot be left on the limb symmetry index"):
        store.programs.save(alone)
    assert store.programs.get("p1") == PROGRAM


def test_a_decision_and_its_plan_are_kept_together_and_the_old_set_stays(
    store: Store, visit: Session
) -> None:
    store.programs.save(PROGRAM)
    one = suggestion("x1", store)
    store.suggestions.add([one])
    assert store.suggestions.waiting("ada") == (one,)
    yes = one.decided(Decision.ACCEPTED, at=visit.started_at, by=None)
    arc = ComfortableArc("a1", "ada", LATER, "external rotation", Side.LEFT, 0.0, 25.0)
    store.suggestions.decide(yes, program=applied(PROGRAM, one, one.after, make_id=lambda: "s1b"), arc=arc)
    assert store.suggestions.waiting("ada") == ()
    assert store.suggestions.of_athlete("ada") == (yes,)
    day = store.programs.get("p1").phases[0].days[0]
    assert [(each.planned_set_id, each.sets) for each in day.planned] == [("s1b", 2), ("s2", 1)]
    assert store.diary.comfortable_arcs.of_athlete("ada") == (arc,)
    hidden = {item.key for item in store.removals.newest() if item.subject == "planned_sets"}
    assert hidden == {"s1"}
    with pytest.raises(StorageError, match="decided meanwhile"):
        store.suggestions.decide(yes)
    store.suggestions.reopen("x1", program=PROGRAM)
    assert store.suggestions.waiting("ada") == (one,)
    assert store.programs.get("p1") == PROGRAM


def test_a_decision_whose_plan_cannot_be_kept_is_not_kept(store: Store, visit: Session) -> None:
    store.programs.save(PROGRAM)
    one = suggestion("x1", store)
    store.suggestions.add([one])
    yes = one.decided(Decision.ACCEPTED, at=visit.started_at, by=None)
    with pytest.raises(StorageError, match="needs a title"):
        store.suggestions.decide(yes, program=replace(PROGRAM, title=""))
    assert store.suggestions.waiting("ada") == (one,)


def test_a_newer_suggestion_overtakes_the_one_that_waits_for_the_same_side(
    store: Store, visit: Session
) -> None:
    store.programs.save(PROGRAM)
    store.suggestions.add([suggestion("x1", store), suggestion("x2", store, Side.RIGHT)])
    store.suggestions.add([suggestion("x3", store, effect=Effect.HOLD)])
    found = {one.suggestion_id: one.decision for one in store.suggestions.of_athlete("ada")}
    assert found == {"x1": Decision.OVERTAKEN, "x2": Decision.WAITING, "x3": Decision.NOTED}


def keep(store: Store, visit: Session, set_id: str, state: SetState, ratings: Ratings, days: int = 0) -> None:
    header = a_set(visit.session_id, SetState.COMPLETE)
    at = header.started_at + timedelta(days=days)
    header = replace(header, set_id=set_id, ratings=ratings, started_at=at)
    stream = replace(a_stream(), stream_id=f"stream-{set_id}")
    store.sessions.import_set(header, [stream], {stream.stream_id: a_block(0, 50)}, ())
    store.sessions.save_ratings(set_id, ratings)
    if state is not SetState.COMPLETE:
        store.sessions.set_state(set_id, state)


def test_what_was_done_is_read_since_a_moment_and_linked_to_the_plan(store: Store, visit: Session) -> None:
    store.programs.save(PROGRAM)
    keep(store, visit, "one", SetState.COMPLETE, Ratings())
    keep(store, visit, "two", SetState.DISCARDED, Ratings(), 1)
    keep(store, visit, "three", SetState.INCOMPLETE, Ratings(), 2)
    store.plan_log.link([("three", "s1")])
    first = store.plan_log.sets_since(datetime.fromisoformat("2000-01-01T00:00:00+00:00"))
    assert [(one.set_id, one.planned_set_id) for one in first] == [("one", None), ("three", "s1")]
    later = store.plan_log.sets_since(first[0].started_at + timedelta(hours=1), athlete_id="ada")
    assert [one.set_id for one in later] == ["three"]
    assert store.plan_log.sets_since(first[0].started_at, athlete_id="bo") == ()
    with pytest.raises(StorageError, match="no set nope"):
        store.plan_log.link([("nope", "s1")])


def test_sharp_pain_is_not_forgotten_with_the_set_it_ended(store: Store, visit: Session) -> None:
    keep(
        store, visit, "one", SetState.DISCARDED, Ratings(pain_sharp=True, pain_severity=3, pain_site="Groin")
    )
    store.removals.remove("sets", "one")
    (pain,) = store.plan_log.pains("ada")
    assert (pain.sharp, pain.pain, pain.site) == (True, 3.0, "Groin")
    assert store.sessions.for_athlete("ada")[0].sets == ()


def test_a_viewer_sees_the_plan_and_decides_nothing(store: Store, visit: Session) -> None:
    store.programs.save(PROGRAM)
    one = suggestion("x1", store)
    store.suggestions.add([one])
    store.access.sign_in(Coach("v", "Vera", Role.VIEWER))
    assert store.suggestions.waiting("ada") == (one,)
    assert store.programs.running(LATER) == (PROGRAM,)
    with pytest.raises(AccessDeniedError, match="may not"):
        store.suggestions.decide(one.decided(Decision.ACCEPTED, at=visit.started_at, by="v"))
    with pytest.raises(AccessDeniedError, match="may not"):
        store.plan_log.link([("a", "b")])
