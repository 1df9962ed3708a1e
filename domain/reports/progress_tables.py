"""The tables of a report over the weeks: beside the baseline, other measures, goals, plan, happenings."""

import math
from collections.abc import Sequence

from domain.language import capital, say
from domain.progress.drift import Drift
from domain.progress.reading import Progress
from domain.progress.story import change_text, subject, told_apart_text
from domain.progress.verdict import Finding
from domain.reports.common import verdict_cell
from domain.reports.document import Cell, Fact, Table
from domain.wording import (
    NOT_MEASURABLE,
    date_text,
    number_text,
    shown_decimals,
    unit_symbol,
    value_text,
    with_unit,
)

_LONG_UNIT = 3
"""A longer unit than this stands beside the name of the measure."""


def baseline_table(findings: Sequence[Finding]) -> Table | None:
    """Every finding beside its baseline, with the least change that can be told apart, and its verdict."""
    rows = tuple(
        (
            Cell(subject(one.series)),
            Cell(_baseline(one)),
            *_newest(one),
            _change(one),
            Cell(told_apart_text(one) if math.isfinite(one.told_apart) else NOT_MEASURABLE),
            verdict_cell(one.verdict, one.gained),
        )
        for one in findings
    )
    columns = (
        "",
        say("Baseline"),
        say("Newest"),
        say("On"),
        say("Change"),
        say("Told apart from"),
        say("Verdict"),
    )
    caption = say(
        "Baseline: the mean of the baseline visits. Told apart from: the smallest change in that "
        "direction that the test can tell from measurement error."
    )
    return Table("", columns, rows, frozenset({0, 6}), caption) if rows else None


def others_table(progress: Progress, findings: Sequence[Finding]) -> Table | None:
    """What else was measured, without a verdict; `findings` stand elsewhere."""
    rows = tuple(
        (
            Cell(_named(one)),
            Cell(_baseline(one)),
            _newest(one)[0],
            _change(one),
            Cell(_slope(one, progress.drifts)),
        )
        for one in progress.findings
        if one not in findings
    )
    columns = ("", say("Baseline"), say("Newest"), say("Change"), say("A week (95 %)"))
    return Table(say("Other measures"), columns, rows, frozenset({0, 4})) if rows else None


def goals_table(progress: Progress) -> Table | None:
    """What is aimed at, until when, and how it stands."""
    rows = tuple(
        (
            Cell(one.goal.text),
            Cell(_target(one.goal.target, one.goal.unit)),
            Cell(date_text(one.goal.due_on) if one.goal.due_on else NOT_MEASURABLE),
            Cell(one.sentence, "good" if one.reached else "plain"),
        )
        for one in progress.goals
    )
    columns = (say("Goal"), say("Target"), say("Due"), say("How it stands"))
    return Table("", columns, rows, frozenset({0, 2, 3})) if rows else None


def weeks_done(progress: Progress) -> tuple[Fact, ...]:
    """Done of planned sessions by the Monday of the week; weeks without a plan are left out."""
    return tuple(
        Fact(date_text(week.monday), f"{week.sessions_done}/{week.sessions_planned}")
        for week in progress.weeks
        if week.sessions_planned
    )


def happenings_table(progress: Progress) -> Table | None:
    """What happened, day by day."""
    rows = tuple((Cell(date_text(one.on)), Cell(one.words)) for one in progress.happenings)
    return Table("", (say("Day"), say("What")), rows, frozenset({0, 1})) if rows else None


def _newest(one: Finding) -> tuple[Cell, Cell]:
    latest = one.series.latest
    return Cell(value_text(latest.value, one.series.measure.decimals)), Cell(date_text(latest.on))


def _named(one: Finding) -> str:
    series = one.series
    unit = unit_symbol(series.measure.unit)
    unit = f" ({unit})" if len(unit) > _LONG_UNIT else ""
    side, title, label = capital(series.side), series.protocol.short_title, series.measure.label
    return say("{side}, {title}: {label}{unit}", side=side, title=title, label=label, unit=unit)


def _change(one: Finding) -> Cell:
    """A dash where what differs forbids one."""
    known = one.row is not None and math.isfinite(one.row.change)
    return Cell(change_text(one) if known else NOT_MEASURABLE)


def _baseline(one: Finding) -> str:
    if one.baseline is None:
        return NOT_MEASURABLE
    mean = number_text(one.baseline.mean, one.series.measure.decimals)
    visits = say(" ({visits} visits)", visits=one.baseline.visits) if one.baseline.visits > 1 else ""
    return f"{with_unit(mean, one.series.measure.unit)}{visits}"


def _slope(one: Finding, drifts: Sequence[Drift]) -> str:
    drift = next((each for each in drifts if each.series is one.series), None)
    if drift is None:
        return NOT_MEASURABLE
    slope, unit = drift.slope, one.series.measure.unit
    places = shown_decimals(slope.value, slope.high - slope.value, 3)
    size, low, high = (
        number_text(each, places, signed=True) for each in (slope.value, slope.low, slope.high)
    )
    shown = size if len(unit) > _LONG_UNIT else with_unit(size, unit)
    return say("{size} a week ({low} to {high})", size=shown, low=low, high=high)


def _target(target: float | None, unit: str) -> str:
    if target is None:
        return NOT_MEASURABLE
    return with_unit(number_text(target, 0 if abs(target) >= 100 else 1), unit)
