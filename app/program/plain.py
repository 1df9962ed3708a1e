"""A program's reading as plain values for JSON."""

from typing import Any

from app.program.reading import ProgramReading
from domain.program.done import WeekPlan
from domain.program.gates import GateFinding
from domain.progression.suggestion import Suggestion


def program_document(reading: ProgramReading) -> dict[str, Any]:
    """Everything a program may want to know; numbers that are not measurable are null."""
    program, span = reading.program, reading.span
    return {
        "athlete": reading.athlete.name,
        "today": reading.today.isoformat(),
        "program": None
        if program is None
        else {
            "program_id": program.program_id,
            "title": program.title,
            "started_on": program.started_on.isoformat(),
            "phases": [
                {"name": one.phase.name, "begins": one.begins.isoformat(), "ends": one.ends.isoformat()}
                for one in program.spans()
            ],
        },
        "phase": None if span is None else span.phase.name,
        "week_of_phase": None if span is None else span.week_of(reading.today),
        "weeks": [_week(week) for week in reading.weeks],
        "gates": [_gate(finding) for finding in reading.gates],
        "suggestions": [_suggestion(one) for one in reading.suggestions],
        "warnings": {
            "closed": [one.sentence for one in reading.closed],
            "spacing": [one.sentence for one in reading.spacing],
            "soreness": [one.sentence for one in reading.sore],
            "mobility_check": None if reading.check is None else reading.check.sentence,
        },
    }


def _week(week: WeekPlan) -> dict[str, Any]:
    return {
        "monday": week.monday.isoformat(),
        "sessions_planned": week.sessions_planned,
        "sessions_done": week.sessions_done,
        "days": [
            {
                "on": None if day.on is None else day.on.isoformat(),
                "title": day.day.title,
                "demand": day.day.demand.value,
                "status": day.status.value,
                "sets": [
                    {
                        "planned_set_id": work.planned.planned_set_id,
                        "protocol": work.planned.protocol_id,
                        "side": work.side.value,
                        "planned": work.planned.sets,
                        "done": [one.set_id for one in work.done],
                    }
                    for work in day.work
                ],
            }
            for day in week.days
        ],
        "beside_the_plan": [one.set_id for one in week.beside],
    }


def _gate(finding: GateFinding) -> dict[str, Any]:
    value = None if finding.evidence is None else finding.evidence.value
    measured_on = None if finding.evidence is None else finding.evidence.measured_on
    return {
        "metric": finding.gate.metric,
        "protocol": finding.gate.protocol_id,
        "side": None if finding.side is None else finding.side.value,
        "relation": finding.gate.relation.value,
        "threshold": finding.gate.threshold,
        "unit": finding.gate.unit,
        "value": None if value is None or not value.measurable else value.value,
        "half_width_95": None if value is None or not value.measurable else value.half_width_95,
        "measured_on": None if measured_on is None else measured_on.isoformat(),
        "verdict": finding.verdict.value,
        "decides": finding.decides,
        "sentence": finding.sentence,
        "source": finding.gate.source,
    }


def _suggestion(one: Suggestion) -> dict[str, Any]:
    return {
        "made_at": one.made_at.isoformat(timespec="seconds"),
        "protocol": one.protocol_id,
        "side": None if one.side is None else one.side.value,
        "effect": one.effect.value,
        "rule_version": one.rule_version,
        "sentence": one.sentence,
        "reason": one.reason,
        "before": one.change.get("before"),
        "after": one.change.get("after"),
        "decision": one.decision.value,
        "decided_by": one.decided_by_id,
        "decision_reason": one.decision_reason,
    }
