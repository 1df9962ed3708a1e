"""Changes of a program as new values: phases, days, sets and gates put in, changed, moved and taken out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from domain.identifiers import new_id
from domain.language import say
from domain.program.gates import gate_trouble
from domain.program.plan import PhaseGate, PlannedSet, Program, ProgramDay, ProgramPhase

MOST_WEEKS, MOST_SETS = 52, 20
NewId = Callable[[], str]


class ProgramError(ValueError):
    """A program cannot be like this; one sentence that says what to do."""


def check(program: Program) -> Program:
    """The program, when it can be kept."""
    if not program.title.strip():
        raise ProgramError(say("A program needs a title: write one, such as Back to football."))
    for phase in program.phases:
        _check_phase(phase)
    return program


def _check_phase(phase: ProgramPhase) -> None:
    if not phase.name.strip():
        raise ProgramError(say("A phase needs a name: write one, such as Foundation."))
    if not 1 <= phase.weeks <= MOST_WEEKS:
        raise ProgramError(
            say(
                "{phase} cannot last {weeks} weeks: give 1 to {most_weeks}.",
                phase=phase.name,
                weeks=phase.weeks,
                most_weeks=MOST_WEEKS,
            )
        )
    if trouble := gate_trouble(phase.gates):
        raise ProgramError(f"{phase.name}: {trouble}")
    for day in phase.days:
        if day.weekday is not None and not 0 <= day.weekday <= 6:
            raise ProgramError(
                say("{day_title}: choose a day from Monday to Sunday, or leave it open.", day_title=day.title)
            )
        for planned in day.planned:
            if not 1 <= planned.sets <= MOST_SETS:
                raise ProgramError(
                    say(
                        "{day_title}: {sets} sets cannot be; give 1 to {most_sets}.",
                        day_title=day.title,
                        sets=planned.sets,
                        most_sets=MOST_SETS,
                    )
                )


def with_phase(program: Program, phase: ProgramPhase) -> Program:
    """The phase changed, or added at the end."""
    known = any(one.phase_id == phase.phase_id for one in program.phases)
    phases = tuple(phase if one.phase_id == phase.phase_id else one for one in program.phases)
    return check(replace(program, phases=phases if known else (*program.phases, phase)))


def without_phase(program: Program, phase_id: str) -> Program:
    """The phase taken out."""
    return replace(program, phases=tuple(one for one in program.phases if one.phase_id != phase_id))


def with_day(program: Program, phase_id: str, day: ProgramDay) -> Program:
    """The day changed, or added at the end of its phase."""
    phase = phase_of(program, phase_id)
    known = any(one.day_id == day.day_id for one in phase.days)
    days = tuple(day if one.day_id == day.day_id else one for one in phase.days)
    return with_phase(program, replace(phase, days=days if known else (*phase.days, day)))


def without_day(program: Program, day_id: str) -> Program:
    """The day taken out."""
    return _each_phase(
        program, lambda p: replace(p, days=tuple(one for one in p.days if one.day_id != day_id))
    )


def with_set(program: Program, day_id: str, planned: PlannedSet) -> Program:
    """The planned set changed in its place, or added at the end of the day.

    What a day asked for before stays in the database: give a changed set a new key (`revised`), so that sets
    done for the earlier one still say what they were done for.
    """

    def put(day: ProgramDay) -> ProgramDay:
        if day.day_id != day_id:
            return day
        known = any(one.planned_set_id == planned.planned_set_id for one in day.planned)
        changed = tuple(
            planned if one.planned_set_id == planned.planned_set_id else one for one in day.planned
        )
        return replace(day, planned=changed if known else (*day.planned, planned))

    return check(_each_day(program, put))


def without_set(program: Program, planned_set_id: str) -> Program:
    """The planned set taken out."""

    def drop(day: ProgramDay) -> ProgramDay:
        return replace(day, planned=tuple(p for p in day.planned if p.planned_set_id != planned_set_id))

    return _each_day(program, drop)


def revised(program: Program, planned_set_id: str, *instead: PlannedSet) -> Program:
    """Other planned sets in the place of one: the old one keeps its key and what was done for it."""
    if program.planned(planned_set_id) is None:
        raise ProgramError(say("This set is no longer in the plan: it was changed or taken out meanwhile."))

    def put(day: ProgramDay) -> ProgramDay:
        kept: list[PlannedSet] = []
        for one in day.planned:
            kept += instead if one.planned_set_id == planned_set_id else (one,)
        return replace(day, planned=tuple(kept))

    return check(_each_day(program, put))


def with_gate(program: Program, phase_id: str, gate: PhaseGate) -> Program:
    """The gate changed, or added; refused where only the LSI would stand."""
    phase = phase_of(program, phase_id)
    known = any(one.gate_id == gate.gate_id for one in phase.gates)
    gates = tuple(gate if one.gate_id == gate.gate_id else one for one in phase.gates)
    return with_phase(program, replace(phase, gates=gates if known else (*phase.gates, gate)))


def without_gate(program: Program, gate_id: str) -> Program:
    """The gate taken out; refused where only the LSI would be left."""

    def drop(phase: ProgramPhase) -> ProgramPhase:
        return replace(phase, gates=tuple(one for one in phase.gates if one.gate_id != gate_id))

    return check(_each_phase(program, drop))


def next_phase(program: Program, today: date) -> Program:
    """The running phase ends today and the next begins; ProgramError where there is none."""
    running = program.phase_on(today)
    at = None if running is None else program.phases.index(running)
    if running is None or at is None or at + 1 >= len(program.phases):
        raise ProgramError(say("There is no next phase: add one, or end the program."))
    following = replace(program.phases[at + 1], started_on=today)
    phases = (*program.phases[:at], replace(running, ended_on=today), following, *program.phases[at + 2 :])
    return replace(program, phases=phases)


def decided_gate(program: Program, gate_id: str, today: date) -> Program:
    """The program with this gate decided by the coach today; ProgramError where it is no longer there."""
    found = [gate.gate_id for phase in program.phases for gate in phase.gates]
    if gate_id not in found:
        raise ProgramError(say("This gate is no longer in the program: look at the program again."))
    phases = tuple(
        replace(
            phase,
            gates=tuple(replace(g, passed_on=today) if g.gate_id == gate_id else g for g in phase.gates),
        )
        for phase in program.phases
    )
    return replace(program, phases=phases)


def phase_of(program: Program, phase_id: str) -> ProgramPhase:
    """A phase by its key."""
    found = next((phase for phase in program.phases if phase.phase_id == phase_id), None)
    if found is None:
        raise ProgramError(say("This phase is no longer in the program: choose another."))
    return found


def fresh_copy(program: Program, *, athlete_id: str, started_on: date, make_id: NewId = new_id) -> Program:
    """The same plan with keys of its own, begun on another day: for a template, or another athlete."""
    return replace(
        program,
        program_id=make_id(),
        athlete_id=athlete_id,
        started_on=started_on,
        ended_on=None,
        phases=tuple(_fresh_phase(phase, make_id) for phase in program.phases),
    )


def _fresh_phase(phase: ProgramPhase, make_id: NewId) -> ProgramPhase:
    days = tuple(
        replace(
            day,
            day_id=make_id(),
            planned=tuple(replace(one, planned_set_id=make_id()) for one in day.planned),
        )
        for day in phase.days
    )
    gates = tuple(replace(gate, gate_id=make_id(), passed_on=None) for gate in phase.gates)
    return replace(phase, phase_id=make_id(), started_on=None, ended_on=None, days=days, gates=gates)


def _each_phase(program: Program, change: Callable[[ProgramPhase], ProgramPhase]) -> Program:
    return replace(program, phases=tuple(change(phase) for phase in program.phases))


def _each_day(program: Program, change: Callable[[ProgramDay], ProgramDay]) -> Program:
    return _each_phase(program, lambda p: replace(p, days=tuple(change(day) for day in p.days)))
