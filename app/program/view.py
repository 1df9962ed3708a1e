"""What a reading of a program looks like on its page."""

from dataclasses import asdict
from datetime import date, timedelta

from app.program.reading import ProgramReading
from app.program.words import gate_title, phase_line, planned_words, status_word
from domain.language import plain, say
from domain.library.shelf import Library
from domain.program.done import PlannedDay, Status, WeekPlan
from domain.program.gates import GateFinding, GateVerdict, may_go_on
from domain.program.recovery import CLOSE, hard_days, spacing_warnings
from domain.program.weeks import month_weeks
from domain.progression.rules import rule_book
from domain.progression.suggestion import Decision, Suggestion
from domain.wording import date_text
from widgets.program.shown import (
    ShownDay,
    ShownGate,
    ShownNotice,
    ShownPhase,
    ShownProgram,
    ShownSuggestion,
    ShownWeek,
)

PAIN_FREE_KEY = "pain_free"
_LEVELS = {Status.DONE: "good", Status.PARTLY: "amber", Status.MISSED: "red", Status.DUE: "accent"}
_VERDICTS = {
    GateVerdict.MET: "good",
    GateVerdict.DECIDED: "good",
    GateVerdict.NOT_YET: "red",
    GateVerdict.CANNOT_TELL: "amber",
}
_FIELDS = ("sets", "repetitions", "tempo", "load", "load_n", "surface")


def shown_program(reading: ProgramReading) -> ShownProgram:
    """The page."""
    program = reading.program
    if program is None:
        return ShownProgram(
            reading.athlete.athlete_id, reading.athlete.name, "", "", reading.today, notices=_notices(reading)
        )
    waiting = [one for one in reading.suggestions if one.decision is Decision.WAITING]
    phases = program.phases
    last = bool(phases) and reading.span is not None and reading.span.phase is phases[-1]
    days = () if reading.week is None else reading.week.days
    return ShownProgram(
        athlete_id=reading.athlete.athlete_id,
        athlete=reading.athlete.name,
        title=program.title,
        phase_line=phase_line(reading),
        today=reading.today,
        phases=tuple(
            ShownPhase(one.phase.name, one.begins, one.ends, one.begins <= reading.today < one.ends)
            for one in program.spans()
        ),
        week=tuple(_day(day, reading.library) for day in days),
        frequency=tuple((week.sessions_done, week.sessions_planned) for week in reading.weeks),
        gates=tuple(_gate(finding, reading) for finding in reading.gates),
        may_go_on=may_go_on(reading.gates) and not last,
        suggestions=tuple(_suggestion(one, reading) for one in waiting),
        said=_said(reading),
        notices=_notices(reading),
        can_start=any(day.on in (reading.today, None) and day.status is not Status.DONE for day in days),
    )


def shown_weeks(reading: ProgramReading, at: date) -> tuple[ShownWeek, ...]:
    """The weeks that touch the month of a day."""
    if reading.program is None:
        return ()
    shown = month_weeks(at)
    first, last = shown[0][0] - timedelta(days=1), shown[-1][-1] + timedelta(days=1)
    hard = hard_days(reading.program, first, last)
    warned = frozenset(day for item in spacing_warnings(hard) if item.kind == CLOSE for day in item.days)
    return tuple(_week(reading, days[0], warned) for days in shown)


def _week(reading: ProgramReading, monday: date, warned: frozenset[date]) -> ShownWeek:
    plan: WeekPlan | None = reading.week_at(monday)
    if plan is None:
        return ShownWeek(monday)
    beside: dict[date, int] = {}
    for one in plan.beside:
        beside[one.done_on] = beside.get(one.done_on, 0) + 1
    return ShownWeek(monday, tuple(_day(day, reading.library) for day in plan.days), beside, warned)


def _day(day: PlannedDay, library: Library) -> ShownDay:
    return ShownDay(
        day_id=day.day.day_id,
        title=day.day.title,
        demand=day.day.demand.value,
        on=day.on,
        done=day.done,
        asked=day.asked,
        status=status_word(day.status),
        level=_LEVELS.get(day.status, ""),
        sets=tuple(planned_words(work, library) for work in day.work),
    )


def _gate(finding: GateFinding, reading: ProgramReading) -> ShownGate:
    gate = finding.gate
    level = _VERDICTS.get(finding.verdict, "neutral") if finding.decides else "neutral"
    note = "" if finding.decides else say("Shown, never decides: ")
    return ShownGate(
        title=gate_title(gate, reading.library),
        verdict=finding.verdict.value,
        level=level,
        evidence=finding.sentence[:1].upper() + finding.sentence[1:] + _decision(finding, reading),
        source=f"{note}{gate.source}",
        decide_key=gate.gate_id if finding.decides and finding.verdict is GateVerdict.CANNOT_TELL else "",
    )


def _decision(finding: GateFinding, reading: ProgramReading) -> str:
    decided_on = finding.gate.passed_on
    if finding.verdict is not GateVerdict.DECIDED or decided_on is None:
        return ""
    why = reading.gate_reasons.get(gate_title(finding.gate, reading.library), "")
    return say(
        " Decided by the coach on {decided_on}{reason}.",
        decided_on=date_text(decided_on),
        reason=say(", because {why}", why=why) if why else "",
    )


def _suggestion(one: Suggestion, reading: ProgramReading) -> ShownSuggestion:
    planned = None if reading.program is None else reading.program.planned(one.planned_set_id or "")
    fields = {} if planned is None else {**asdict(planned), **one.after}
    rule = plain(one.change.get("rule", ""))
    source = say(
        "Rule “{rule}”, version {version} ({get}): ",
        rule=rule,
        version=rule_book().version,
        get=one.change.get("quality", ""),
    )
    return ShownSuggestion(
        suggestion_id=one.suggestion_id,
        sentence=one.sentence,
        reason=one.reason,
        source=f"{source}{one.change.get('source', '')}",
        effect=one.effect.value,
        can_accept=planned is not None and bool(one.after or one.change.get("arc_high_deg") is not None),
        fields={key: "" if fields.get(key) is None else f"{fields[key]}" for key in _FIELDS},
    )


def _said(reading: ProgramReading) -> tuple[str, ...]:
    """The newest word on each exercise and side that had nothing to decide."""
    newest: dict[tuple[str, object], Suggestion] = {}
    for one in reading.suggestions:
        newest.setdefault((one.protocol_id, one.side), one)
    return tuple(
        f"{one.sentence}. {one.reason}".rstrip(".")
        for one in newest.values()
        if one.decision is Decision.NOTED
    )


def _notices(reading: ProgramReading) -> tuple[ShownNotice, ...]:
    closed = [
        ShownNotice("prohibit", one.sentence, "red", say("Note a pain-free visit"), PAIN_FREE_KEY)
        for one in reading.closed
    ]
    sore = [ShownNotice("warning", one.sentence) for one in reading.sore]
    spacing = [ShownNotice("calendar-x", one.sentence) for one in reading.spacing[:2]]
    due = reading.check
    is_due = due is not None and due.due_on <= reading.today
    check = [ShownNotice("clock", due.sentence, "amber" if is_due else "")] if due is not None else []
    return (*closed, *sore, *check, *spacing)
