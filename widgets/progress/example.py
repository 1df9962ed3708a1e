"""Twelve weeks of a made-up athlete, for the gallery and the tests of these views."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import numpy as np
from PySide6.QtWidgets import QWidget

from domain.athlete import Athlete, Side
from domain.change.set_conditions import SetConditions
from domain.dated import AthleteEvent, Goal, Injury
from domain.library import load_protocol
from domain.program import Demand, PlannedSet, Program, ProgramDay, ProgramPhase
from domain.program.done import DoneSet, week_plan
from domain.progress.happenings import Diary
from domain.progress.measures import measures_of
from domain.progress.reading import Progress, progress_of
from domain.progress.series import ProgressSet
from domain.protocol import Protocol
from domain.results import MetricValue, Repetition, SetResult, Traces
from domain.session import SetState, TrainingSet
from widgets.progress.chart import ProgressChart
from widgets.progress.rows import rows_of
from widgets.progress.shared_time import SharedTime
from widgets.theme import Theme

BEGUN = date(2026, 8, 10)
TODAY = BEGUN + timedelta(weeks=12)
_NAN = float("nan")
_WOBBLE = (0.2, -0.6, 0.5, -0.3, 0.8, -0.7, 0.1)


def progress() -> Progress:
    """Strength really rose on the right, a sensor changed on the left, control got better."""
    plan = _program()
    sets = [one for week in range(0, 13, 2) for one in _visit(week)]
    done = [DoneSet(f"d{day}", "clamshell", Side.RIGHT, BEGUN + timedelta(days=day)) for day in _trained()]
    weeks = [week_plan(plan, BEGUN + timedelta(weeks=n), done, today=TODAY) for n in range(12)]
    torque = Goal("g", "ana", "Pull 70 Nm on the right", BEGUN, "seated_hip_er", "torque", Side.RIGHT, 70.0,
                  "Nm", TODAY + timedelta(weeks=4))  # fmt: skip
    return progress_of(
        Athlete("ana", "Ana Ferreira", involved_side=Side.RIGHT),
        sets,
        today=TODAY,
        programs=(plan,),
        weeks=weeks,
        goals=(torque, Goal("w", "ana", "Run ten kilometres without pain", BEGUN)),
        diary=Diary(
            injuries=(Injury("i", "ana", "groin", Side.RIGHT, happened_on=BEGUN - timedelta(days=1)),),
            events=(AthleteEvent("p", "ana", "pain stop", _at(6.3), "Not sharp, groin, 3 of 10"),),
        ),
        zone=UTC,
    )


def _program() -> Program:
    planned = PlannedSet("c", "clamshell", side=Side.RIGHT)
    days = tuple(ProgramDay(f"d{n}", "Training", Demand.HARD, n, (planned,)) for n in (0, 2, 4))
    phases = (ProgramPhase("a", "Foundation", 5, days), ProgramPhase("b", "Strengthening", 8, days))
    return Program("p", "ana", "Back to sport", BEGUN, phases)


def _trained() -> Iterator[int]:
    """Everything but the fifth week and single days."""
    return (7 * week + day for week in range(12) for day in (0, 2, 4) if week != 4 and (week, day) != (1, 4))


def _at(week: float) -> datetime:
    return datetime(BEGUN.year, BEGUN.month, BEGUN.day, 10, tzinfo=UTC) + timedelta(days=7 * week)


def _visit(week: int) -> Iterator[ProgressSet]:
    wobble, seated = _WOBBLE[week // 2], load_protocol("seated_hip_er")
    for side, first, gain, model in (
        (Side.RIGHT, 38.0, 1.7, "cell"),
        (Side.LEFT, 52.0, 0.1, "cell" if week < 6 else "new cell"),
    ):
        yield _set(seated, side, week, first + gain * week + wobble, -2.4 + 0.18 * week + 0.1 * wobble, model)
    for name, first, gain in (("seated_hip_ir_rom", 31.0, 0.9), ("standing_band_hip_er", 34.0, 0.8)):
        protocol = load_protocol(name)
        for side in (Side.RIGHT, Side.LEFT):
            value = first + (gain if side is Side.RIGHT else 0.1) * week + 2 * wobble
            yield _set(protocol, side, week, value, -1.0 + 0.1 * wobble, "sensors")


def _set(protocol: Protocol, side: Side, week: int, value: float, drift: float, model: str) -> ProgressSet:
    header = TrainingSet(
        set_id=f"{protocol.protocol_id}-{side}-{week}",
        session_id=f"visit-{week}",
        athlete_id="ana",
        protocol_id=protocol.protocol_id,
        protocol_version=protocol.version,
        side=side,
        started_at=_at(week),
        epoch_ns=0,
        lever_arm_m=0.36,
        state=SetState.COMPLETE,
    )
    measures = measures_of(protocol)
    metrics = [MetricValue(measures[0].name, value, measures[0].unit, 0.18 * value)]
    if measures[1].name == "peak_force":
        metrics += [MetricValue("peak_force", value / 0.36, "N", 0.18 * value / 0.36)]
    metrics += [MetricValue("score_slope", drift, "% per rep", 0.5)]
    swing = week * 7 % 5 - 2
    metrics += [MetricValue("score", 72.0 + 0.9 * week + 2 * swing, "%")]
    result = SetResult(
        tuple(Repetition(number, _NAN, _NAN, _NAN) for number in (1, 2, 3)),
        tuple(metrics),
        (),
        Traces(np.empty(0), {}),
        "1",
        protocol.key,
    )
    conditions = SetConditions(result, header, protocol, devices=(model,))
    peaks = {rule.rule_id: 7.0 - 0.25 * week + 0.3 * swing for rule in protocol.compensations}
    return replace(ProgressSet(conditions, header, protocol, baseline=week == 0), rule_peaks=peaks)


def example(theme: Theme) -> QWidget:
    """One chart with its band, its goal and its forecast."""
    shown, time = progress(), SharedTime()
    chart = ProgressChart(Side.RIGHT, theme=theme, time=time)
    time.setParent(chart)
    time.set_whole(shown.first_on, shown.last_on)
    row = rows_of(shown)[0][1][0]
    chart.set_chart(row.right, title=row.title)
    chart.set_axis(shown.phases, shown.happenings)
    return chart


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
