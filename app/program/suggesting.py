"""After a visit: what the rules say about each exercise and side, and which planned set each set was for."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from app.program.reading import current_program, done_set
from db.store import Store
from domain.athlete import Side
from domain.change.history import SessionSummary, SetSummary
from domain.comfort import arc_for
from domain.library.shelf import Library
from domain.program import PlannedSet, Program
from domain.program.done import DoneSet, week_plan
from domain.program.recovery import persistent_soreness
from domain.program.weeks import local_day, monday_of
from domain.progression.facts import SetFacts, VisitFacts, visit_facts
from domain.progression.interpreter import advise
from domain.progression.rules import rule_book
from domain.progression.soreness import is_sore_here
from domain.progression.suggestion import Suggestion, suggestion_of
from domain.protocol import Protocol, Purpose
from domain.session import SetState

MOST_VISITS = 3
"""Visits that a rule may look back on at once when it is read; older ones decide nothing."""


def link_to_plan(store: Store, session_id: str, *, zone: tzinfo | None = None) -> int:
    """Note which planned set each set of a visit was for, where the plan asks for it; how many were."""
    visit = store.sessions.get(session_id)
    day = local_day(visit.started_at, zone)
    program = current_program(store.programs.of_athlete(visit.athlete_id), day)
    if program is None:
        return 0
    sets = week_sets(store, visit.athlete_id, visit.started_at, zone)
    week = week_plan(program, monday_of(day), sets, today=day)
    own = {item.header.set_id for item in store.sessions.summary(session_id).sets}
    links = [
        (one.set_id, work.planned.planned_set_id)
        for planned in week.days
        for work in planned.work
        for one in work.done
        if one.set_id in own and one.planned_set_id is None
    ]
    if links:
        store.plan_log.link(links)
    return len(links)


def week_sets(store: Store, athlete_id: str, moment: datetime, zone: tzinfo | None) -> list[DoneSet]:
    """What an athlete did in the week of a moment, and what was done since."""
    monday = monday_of(local_day(moment, zone))
    since = datetime.combine(monday, datetime.min.time(), zone).astimezone()
    return [done_set(one, zone) for one in store.plan_log.sets_since(since, athlete_id=athlete_id)]


def suggest(
    store: Store,
    session_id: str,
    *,
    now: datetime,
    zone: tzinfo | None = None,
    library: Library | None = None,
) -> tuple[Suggestion, ...]:
    """What the rules say after a visit; tests are measured, so only exercises are asked for."""
    library = library or Library()
    summary = store.sessions.summary(session_id)
    athlete_id = summary.session.athlete_id
    link_to_plan(store, session_id, zone=zone)
    program = current_program(store.programs.of_athlete(athlete_id), local_day(now, zone))
    visits = _until(store.sessions.for_athlete(athlete_id), summary)
    return tuple(
        _suggestion(store, library.load(protocol_id), side, visits, program, now, zone)
        for protocol_id, side in _exercises(summary, library)
    )


def _until(visits: Sequence[SessionSummary], summary: SessionSummary) -> list[SessionSummary]:
    """The visit and those before it, newest first."""
    return [one for one in visits if one.session.started_at <= summary.session.started_at]


def _exercises(summary: SessionSummary, library: Library) -> list[tuple[str, Side]]:
    keys = dict.fromkeys((item.header.protocol_id, item.header.side) for item in summary.sets)
    return [
        (name, side)
        for name, side in keys
        if name in library.ids and library.load(name).purpose is Purpose.EXERCISE
    ]


def _suggestion(
    store: Store,
    protocol: Protocol,
    side: Side,
    visits: Sequence[SessionSummary],
    program: Program | None,
    now: datetime,
    zone: tzinfo | None,
) -> Suggestion:
    athlete_id, protocol_id = visits[0].session.athlete_id, protocol.protocol_id
    planned = planned_for(store, program, protocol_id, side, visits[0])
    told: list[VisitFacts] = []
    own: list[SetSummary] = []
    for visit in visits:
        sets = [
            item for item in visit.sets if (item.header.protocol_id, item.header.side) == (protocol_id, side)
        ]
        own = own or sets
        if sets and len(told) < MOST_VISITS:
            asked = _asked_then(store, sets) or planned
            told.append(_facts(store, visit, sets, protocol, asked, zone))
    book = rule_book()
    return suggestion_of(
        advise(told, book),
        book=book,
        athlete_id=athlete_id,
        protocol=protocol,
        side=side,
        planned=planned,
        arc=arc_for(store.diary.comfortable_arcs.of_athlete(athlete_id), protocol, side),
        set_id=own[-1].header.set_id if own else None,
        now=now,
    )


def _asked_then(store: Store, sets: Sequence[SetSummary]) -> PlannedSet | None:
    """What was planned when these sets were done, also where the plan has changed since."""
    first = sets[0].header
    own = {item.header.set_id for item in sets}
    logged = store.plan_log.sets_since(first.started_at, athlete_id=first.athlete_id)
    linked = [one.planned_set_id for one in logged if one.set_id in own and one.planned_set_id]
    return store.programs.planned_set(linked[0]) if linked else None


def _facts(
    store: Store,
    visit: SessionSummary,
    sets: Sequence[SetSummary],
    protocol: Protocol,
    planned: PlannedSet | None,
    zone: tzinfo | None,
) -> VisitFacts:
    day, athlete_id = local_day(visit.session.started_at, zone), visit.session.athlete_id
    readiness = store.diary.readiness.of_athlete(athlete_id)
    slept = [one.sleep for one in readiness if one.noted_on == day and one.sleep is not None]
    flags = persistent_soreness(store.diary.soreness.of_athlete(athlete_id), today=day)
    return visit_facts(
        [set_facts(store, item) for item in sets],
        planned_sets=None if planned is None else planned.sets,
        planned_repetitions=None if planned is None else (planned.repetitions or protocol.reps or None),
        soreness_persists=is_sore_here(flags, protocol, sets[0].header.side),
        sleep=min(slept, default=None),
    )


def set_facts(store: Store, item: SetSummary) -> SetFacts:
    """One set with the findings of its newest analysis."""
    result = store.sessions.latest_result(item.header.set_id)
    return SetFacts(
        state=item.header.state if item.header.state is not SetState.RECORDING else SetState.INCOMPLETE,
        ratings=item.header.ratings,
        drift=item.metric("score_slope"),
        findings=() if result is None else result.findings,
        accepted=item.accepted,
        analysed=result is not None,
    )


def planned_for(
    store: Store, program: Program | None, protocol_id: str, side: Side, visit: SessionSummary
) -> PlannedSet | None:
    """The planned set that a visit's sets answered; else the first of the running phase that asks for it."""
    if program is None:
        return None
    own = {item.header.set_id for item in visit.sets if item.header.side is side}
    logged = store.plan_log.sets_since(visit.session.started_at, athlete_id=program.athlete_id)
    for one in logged:
        linked = program.planned(one.planned_set_id or "")
        if one.set_id in own and linked is not None and linked.protocol_id == protocol_id:
            return linked
    phase = program.phase_on(local_day(visit.session.started_at))
    days = () if phase is None else phase.days
    fitting = [
        one
        for day in days
        for one in day.planned
        if one.protocol_id == protocol_id and one.side in (None, side)
    ]
    return fitting[0] if fitting else None
