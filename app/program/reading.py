"""Reads everything about an athlete's program: plan against done, gates, flags, what waits for a decision."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo

from app.program.due import done_set as done_set
from app.program.due import sets_since
from db.store import Store
from domain.athlete import Athlete, Side
from domain.change.history import SessionSummary
from domain.comfort import arc_for
from domain.dated import ComfortableArc, Readiness, Soreness
from domain.language import say
from domain.library.shelf import Library
from domain.program import Demand, PhaseGate, Program
from domain.program.arc_error import NOTE as ARC_NOTE
from domain.program.arc_error import arc_half_width_deg
from domain.program.done import DoneSet, WeekPlan, week_plan
from domain.program.gates import COMFORTABLE_ARC, LSI, Evidence, GateFinding, judge_phase
from domain.program.plan import PhaseSpan
from domain.program.recovery import (
    CheckDue,
    SoreFlag,
    SpacingWarning,
    hard_days,
    mobility_check,
    persistent_soreness,
    spacing_warnings,
)
from domain.program.recovery_rules import recovery_rules
from domain.program.weeks import local_day, monday_of
from domain.progression.blocks import PAIN_FREE, Block, blocks
from domain.progression.rules import rule_book
from domain.progression.suggestion import Suggestion
from domain.results import MetricValue

GATE_DECIDED = "gate decided"
"""The kind of event by which a coach's decision about a gate, and its reason, are kept."""
GATE_REASON = say(": decided by the coach, because ")


@dataclass(frozen=True, slots=True)
class ProgramReading:
    """One athlete's program as it stands today; without a program only the flags are filled."""

    athlete: Athlete
    today: date
    program: Program | None
    span: PhaseSpan | None = None
    sets: tuple[DoneSet, ...] = ()
    week: WeekPlan | None = None
    weeks: tuple[WeekPlan, ...] = ()
    gates: tuple[GateFinding, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    spacing: tuple[SpacingWarning, ...] = ()
    check: CheckDue | None = None
    sore: tuple[SoreFlag, ...] = ()
    closed: tuple[Block, ...] = ()
    readiness: Readiness | None = None
    soreness: tuple[Soreness, ...] = ()
    gate_reasons: Mapping[str, str] = field(default_factory=dict)
    library: Library = field(default_factory=Library)

    def week_at(self, monday: date) -> WeekPlan | None:
        """Plan and done of any week."""
        return None if self.program is None else week_plan(self.program, monday, self.sets, today=self.today)


def current_program(programs: Sequence[Program], today: date) -> Program | None:
    """The newest that has not ended; else the newest of all is history and not shown as a plan."""
    return next((one for one in programs if one.ended_on is None or one.ended_on > today), None)


def read_program(
    store: Store,
    athlete_id: str,
    *,
    now: datetime,
    zone: tzinfo | None = None,
    library: Library | None = None,
) -> ProgramReading:
    """Everything for the page and the command, read in one go; without a `library` of what ships."""
    library = library or Library()
    athlete, today = store.athletes.get(athlete_id), local_day(now, zone)
    program = current_program(store.programs.of_athlete(athlete_id), today)
    soreness = store.diary.soreness.of_athlete(athlete_id)
    readiness = [one for one in store.diary.readiness.of_athlete(athlete_id) if one.noted_on == today]
    flags = ProgramReading(
        athlete=athlete,
        today=today,
        program=program,
        sore=persistent_soreness(soreness, today=today),
        closed=tuple(read_blocks(store, athlete_id, library).values()),
        suggestions=store.suggestions.of_athlete(athlete_id),
        readiness=readiness[-1] if readiness else None,
        soreness=tuple(note for note in soreness if note.noted_on == today),
        library=library,
    )
    return flags if program is None else _with_plan(store, flags, program, zone)


def _with_plan(store: Store, flags: ProgramReading, program: Program, zone: tzinfo | None) -> ProgramReading:
    athlete, today = flags.athlete, flags.today
    sets = done_sets(store, program, athlete.athlete_id, zone)
    span = next((one for one in program.spans() if one.begins <= today < one.ends), None)
    monday = monday_of(today)
    weeks = weeks_until(program, sets, today)
    summaries = store.sessions.for_athlete(athlete.athlete_id)
    arcs = store.diary.comfortable_arcs.of_athlete(athlete.athlete_id)

    def look(gate: PhaseGate, side: Side) -> Evidence | None:
        return evidence(gate, side, summaries=summaries, arcs=arcs, library=flags.library, zone=zone)

    judged = (
        () if span is None else judge_phase(span.phase, look, today=today, involved=athlete.involved_side)
    )
    checks = [one.done_on for one in sets if one.protocol_id in recovery_rules().check_protocols]
    check = mobility_check(checks, begun_on=program.started_on, today=today)
    return ProgramReading(
        athlete=athlete,
        today=today,
        program=program,
        span=span,
        sets=sets,
        week=week_plan(program, monday, sets, today=today),
        weeks=weeks,
        gates=judged,
        suggestions=flags.suggestions,
        spacing=spacing_of(program, weeks, today),
        check=check if span is not None and check_exists(flags.library) else None,
        sore=flags.sore,
        closed=flags.closed,
        readiness=flags.readiness,
        soreness=flags.soreness,
        gate_reasons=gate_reasons(store, athlete.athlete_id),
        library=flags.library,
    )


def gate_reasons(store: Store, athlete_id: str) -> dict[str, str]:
    """Why a coach decided a gate that its error could not tell, the newest reason by the gate's title."""
    events = store.diary.events.of_athlete(athlete_id)
    told = sorted((one.happened_at, one.text) for one in events if one.kind == GATE_DECIDED)
    return {title: why for title, _, why in (text.partition(GATE_REASON) for _, text in told)}


def check_exists(library: Library) -> bool:
    """Whether the library has a test that a mobility check could be."""
    return any(name in library.ids for name in recovery_rules().check_protocols)


def done_sets(
    store: Store, program: Program, athlete_id: str, zone: tzinfo | None = None
) -> tuple[DoneSet, ...]:
    """What an athlete has done since the program began."""
    return tuple(done_set(one, zone) for one in sets_since(store, program.started_on, athlete_id))


def weeks_until(program: Program, sets: Sequence[DoneSet], today: date) -> tuple[WeekPlan, ...]:
    """Every week of the program up to the present one, oldest first."""
    monday, weeks = monday_of(program.started_on), []
    while monday <= today:
        weeks.append(week_plan(program, monday, sets, today=today))
        monday += timedelta(weeks=1)
    return tuple(weeks)


def spacing_of(program: Program, weeks: Sequence[WeekPlan], today: date) -> tuple[SpacingWarning, ...]:
    """Hard days from the last two weeks on: as they were done until today, as planned from today."""
    recent = weeks[-2:]
    was = {
        one.done_on
        for week in recent
        for day in week.days
        if day.day.demand is Demand.HARD
        for work in day.work
        for one in work.done
    }
    # What is planned for a week in which it was already done elsewhere is not hard a second time.
    done_days = {day.on for week in recent for day in week.days if day.done}
    planned = {day for day in hard_days(program, today, today + timedelta(weeks=3)) if day not in done_days}
    found = spacing_warnings(was | planned)
    return tuple(item for item in found if item.days[-1] >= today - timedelta(days=7))


def evidence(
    gate: PhaseGate,
    side: Side,
    *,
    summaries: Sequence[SessionSummary],
    arcs: Sequence[ComfortableArc],
    library: Library,
    zone: tzinfo | None = None,
) -> Evidence | None:
    """The newest value for a gate; one that could not be measured only where no other was."""
    if gate.metric == COMFORTABLE_ARC:
        return _arc(gate, side, arcs, library)
    name = gate.metric if gate.metric != LSI else _main_metric(gate, library)
    blank: Evidence | None = None
    for summary in summaries:
        for item in reversed(summary.sets):
            header = item.header
            if header.protocol_id != gate.protocol_id or header.side is not side:
                continue
            value = item.metric(name)
            if value is None:
                continue
            found = Evidence(value, local_day(header.started_at, zone))
            if value.measurable:
                return found
            blank = blank or found
    return blank


def _main_metric(gate: PhaseGate, library: Library) -> str:
    """What the LSI of a test stands on: its first primary metric."""
    if gate.protocol_id is None or gate.protocol_id not in library.ids:
        return ""
    primary = library.load(gate.protocol_id).primary_metrics
    return primary[0] if primary else ""


def _arc(gate: PhaseGate, side: Side, arcs: Sequence[ComfortableArc], library: Library) -> Evidence | None:
    if gate.protocol_id is None or gate.protocol_id not in library.ids:
        return None
    arc = arc_for(arcs, library.load(gate.protocol_id), side)
    if arc is None or arc.high_deg is None:
        return None
    width = arc.high_deg - (arc.low_deg or 0.0)
    half = arc_half_width_deg(library.load(gate.protocol_id), both_ends=bool(arc.low_deg))
    note = "" if half is None else ARC_NOTE
    return Evidence(MetricValue(COMFORTABLE_ARC, width, "deg", half), arc.noted_on, note)


def read_blocks(store: Store, athlete_id: str, library: Library) -> dict[tuple[str, Side], Block]:
    """The exercises that sharp pain keeps closed."""
    records = store.plan_log.pains(athlete_id)
    if not any(record.sharp for record in records):
        return {}
    free = [one.happened_at for one in store.diary.events.of_athlete(athlete_id) if one.kind == PAIN_FREE]
    titles = {
        one.protocol_id: library.load(one.protocol_id).short_title
        for one in records
        if one.protocol_id in library.ids
    }
    return blocks(records, pain_free_at=free, most_pain=rule_book().most_pain_free, titles=titles)
