"""`turnout program ATHLETE`: the plan of an athlete against what was done."""

import argparse

from app.cli.context import Commands, Context
from app.cli.output import write_json, write_line, write_table
from app.errors import ExitCode
from app.exchange.athlete_archive import one_athlete
from app.library.opening import open_library
from app.program.plain import program_document
from app.program.reading import ProgramReading, read_program
from app.program.words import labels, phase_line, planned_words, status_word
from domain.library.shelf import Library
from domain.program.done import WeekPlan
from domain.program.gates import gate_words
from domain.program.weeks import WEEKDAYS
from domain.progression.suggestion import Decision
from domain.wording import date_text


def add(commands: Commands, common: argparse.ArgumentParser) -> None:
    """Declare the command."""
    parser = commands.add_parser("program", parents=[common], help="show an athlete's plan against done")
    parser.add_argument("athlete", help="the athlete: the id, or words of the name that fit one only")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, context: Context) -> int:
    """Print the plan of this week, the weeks so far, the gates and what waits."""
    with context.store(existing=True) as store:
        athlete = one_athlete(store, args.athlete)
        reading = read_program(
            store,
            athlete.athlete_id,
            now=context.clock.wall(),
            library=open_library(context.library_folder(), store),
        )
    if context.json:
        write_json(program_document(reading))
    else:
        _print(reading)
    return ExitCode.DONE


def _print(reading: ProgramReading) -> None:
    if reading.program is None:
        write_line(f"{reading.athlete.name} has no program: start one from a template in the station.")
    else:
        write_line(f"{reading.athlete.name} · {reading.program.title} · {phase_line(reading)}")
    if reading.week is not None:
        _print_week(reading.week, reading.library)
    if len(reading.weeks) > 1:
        done = ", ".join(f"{week.sessions_done} of {week.sessions_planned}" for week in reading.weeks)
        write_line(f"Sessions done of planned, week by week: {done}.")
    for finding in reading.gates:
        note = "" if finding.decides else " (shown, does not decide)"
        write_line(f"Gate {gate_words(finding.gate, labels())}: {finding.verdict.value}{note}")
        write_line(f"  {finding.sentence}")
    for line in warnings(reading):
        write_line(line)
    for one in reading.suggestions:
        if one.decision is Decision.WAITING:
            write_line(f"Suggested: {one.sentence}. {one.reason}")


def warnings(reading: ProgramReading) -> list[str]:
    """What the coach has to know before the next session."""
    check = [] if reading.check is None else [reading.check.sentence]
    parts = (reading.closed, reading.spacing, reading.sore)
    return [*(item.sentence for part in parts for item in part), *check]


def _print_week(week: WeekPlan, library: Library) -> None:
    write_line(f"Week of {date_text(week.monday)}:")
    rows = [
        (
            "any day" if day.on is None else f"{WEEKDAYS[day.on.weekday()][:3]} {date_text(day.on)}",
            day.day.title,
            f"{day.done} of {day.asked} sets",
            status_word(day.status),
            ", ".join(planned_words(work, library) for work in day.work),
        )
        for day in week.days
    ]
    write_table(("day", "what", "done", "", "sets"), rows)
    if week.beside:
        write_line(f"Beside the plan: {len(week.beside)} sets.")
