"""The report of a comparison: what stands beside what, what differs, what changed and whether it is real."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np

from domain.athlete import Athlete, Side
from domain.change.compared import Compared
from domain.change.comparison import Comparison, ComparisonRow, Verdict
from domain.change.overlay import Look, Overlay, overlay, signals_of
from domain.language import say
from domain.metrics.registry import definition
from domain.reports.common import ERROR_NOTE, athlete_facts, definitions, verdict_cell, versions
from domain.reports.document import Cell, Chart, Fact, Letterhead, ReportDocument, Section, Series, Table
from domain.reports.set_comparison import TELLING, change_text
from domain.wording import number_text, value_text, with_unit

_LETTERS = "ABCDEF"
_MOST_CHARTS = 3
_MOST_ROWS = 12


def comparison_report(
    items: Sequence[Compared],
    comparisons: Sequence[Comparison],
    *,
    generated_at: datetime,
    software_version: str,
    athlete: Athlete | None = None,
    letterhead: Letterhead | None = None,
) -> ReportDocument:
    """The document of two to six things compared.

    Parameters
    ----------
    items
        The earlier first; the first is what all others are compared with.
    comparisons
        One for each of the others, in their order.
    athlete
        Whose sets they are; None where they are of several people.
    """
    day = generated_at.date()
    return ReportDocument(
        title=say("Comparison"),
        letterhead=letterhead or Letterhead(),
        athlete_name=athlete.name if athlete else say("Several athletes"),
        athlete=athlete_facts(athlete, day) if athlete else (),
        visit=(),
        summary=(),
        sets=(),
        sides=None,
        footnotes=_footnotes(comparisons),
        versions=_versions(items, software_version),
        generated_at=generated_at,
        sections=(
            _compared(items),
            *_conditions(comparisons),
            *(_changed(items, nth, one) for nth, one in enumerate(comparisons, start=1)),
            *_curves(items),
            *_errors(items, comparisons),
        ),
    )


def merged(reports: Sequence[ReportDocument]) -> ReportDocument:
    """Comparisons of several tests of one athlete as one report."""
    first = reports[0]
    notes = dict.fromkeys(note for one in reports for note in one.footnotes if note is not ERROR_NOTE)
    return replace(
        first,
        sections=tuple(section for one in reports for section in one.sections),
        footnotes=(*notes, ERROR_NOTE),
        versions=tuple(dict.fromkeys(fact for one in reports for fact in one.versions)),
    )


def _compared(items: Sequence[Compared]) -> Section:
    protocol = items[-1].whole.protocol
    lines = tuple(f"{_LETTERS[nth]}: {item.label}" for nth, item in enumerate(items))
    return Section(protocol.title if protocol else say("Compared"), lines, new_page=True)


def _conditions(comparisons: Sequence[Comparison]) -> tuple[Section, ...]:
    sentences = tuple(dict.fromkeys(words for one in comparisons for words in one.conditions))
    return (Section(say("What differs"), sentences),) if sentences else ()


def _changed(items: Sequence[Compared], nth: int, comparison: Comparison) -> Section:
    protocol = items[nth].whole.protocol
    primary = protocol.primary_metrics if protocol else ()
    rows = sorted(comparison.rows, key=lambda row: row.name not in primary)
    shown = [row for row in rows if row.first.measurable or row.second.measurable or row.name in primary]
    letters = (_LETTERS[0], _LETTERS[nth])
    left_out = len(shown) - _MOST_ROWS
    table = Table(
        title="",
        columns=("", *letters, f"{letters[1]} − {letters[0]}", say("Verdict")),
        rows=tuple(_row(row) for row in shown[:_MOST_ROWS]),
        left=frozenset({0, 4}),
        caption=say("{left_out} more on the station.", left_out=left_out) if left_out > 0 else "",
    )
    return Section(
        say("{letters} beside {letters2}", letters=letters[1], letters2=letters[0]), tables=(table,)
    )


def _row(row: ComparisonRow) -> tuple[Cell, ...]:
    most = definition(row.name).decimals
    return (
        Cell(row.label),
        Cell(value_text(row.first, most)),
        Cell(value_text(row.second, most)),
        Cell(change_text(row)),
        verdict_cell(row.verdict),
    )


def _curves(items: Sequence[Compared]) -> tuple[Section, ...]:
    drawn = [overlay(items, signal, Look()) for signal in signals_of(items)[:_MOST_CHARTS]]
    charts = tuple(chart for one in drawn if (chart := _chart(items, one)) is not None)
    words = tuple(_told(one) for one in drawn if one.refusal or one.difference)
    return (Section(say("Mean curves from the onset"), words, charts=charts, abreast=2),) if charts else ()


def _told(one: Overlay) -> str:
    """Why nothing is drawn, or where the difference is more than single repetitions differ."""
    told = one.refusal or (one.difference.words("s", one.look.band) if one.difference else "")
    return f"{one.signal.label}: {told[:1].lower()}{told[1:]}"


def _chart(items: Sequence[Compared], one: Overlay) -> Chart | None:
    means = [(nth, item.mean) for nth, item in enumerate(one.drawn) if item.mean is not None]
    if not means:
        return None
    series = tuple(
        Series(_LETTERS[nth], mean.x, mean.mean, _side(items[nth]), nth=nth) for nth, mean in means
    )
    ends = [(float(mean.x[0]), float(mean.x[-1])) for _, mean in means if len(mean.x)]
    if not ends or not any(np.isfinite(each.values).any() for each in series):
        return None
    highest = "; ".join(
        say(
            "{label} highest {values}",
            label=each.label,
            values=with_unit(number_text(float(np.nanmax(each.values)), 0), one.signal.unit),
        )
        for each in series
        if np.isfinite(each.values).any()
    )
    return Chart(
        title=one.signal.label,
        unit=one.signal.unit,
        alt=say("{signal_label}, mean curves: {highest}.", signal_label=one.signal.label, highest=highest),
        start_s=min(start for start, _ in ends),
        end_s=max(end for _, end in ends),
        series=series,
    )


def _side(item: Compared) -> Side:
    header = item.whole.header
    return Side.RIGHT if header is None else header.side


def _errors(items: Sequence[Compared], comparisons: Sequence[Comparison]) -> tuple[Section, ...]:
    """Where the error of the primary measures comes from."""
    rows = []
    for nth, comparison in enumerate(comparisons, start=1):
        protocol = items[nth].whole.protocol
        primary = protocol.primary_metrics if protocol else ()
        for row in comparison.rows:
            if row.name in primary:
                parts = zip(row.first_error, row.second_error, strict=False)
                rows += [
                    (
                        Cell(f"{row.label}, {first.origin.value}"),
                        Cell(_half(first.half_width_95, row)),
                        Cell(_half(second.half_width_95, row)),
                        Cell(second.words, "quiet"),
                    )
                    for first, second in parts
                    if np.isfinite(first.half_width_95) or np.isfinite(second.half_width_95)
                ]
    if not rows:
        return ()
    columns = ("", _LETTERS[0], _LETTERS[1] if len(items) == 2 else say("Other"), "")
    return (
        Section(say("Where error comes from"), tables=(Table("", columns, tuple(rows), frozenset({0, 3})),)),
    )


def _half(half_width: float, row: ComparisonRow) -> str:
    text = number_text(half_width, definition(row.name).decimals)
    return with_unit(f"±{text}", row.unit) if np.isfinite(half_width) else text


def _footnotes(comparisons: Sequence[Comparison]) -> tuple[Fact, ...]:
    rows = [row for one in comparisons for row in one.rows if row.verdict in TELLING]
    reasons = dict.fromkeys(row.reason for row in rows if row.reason)
    others = {row.reason for one in comparisons for row in one.rows if row.verdict is Verdict.EXPLORATORY}
    why = (Fact(say("Exploratory"), " ".join(sorted(others))),) if others else ()
    names = [row.name for row in rows]
    return (*definitions(names), *(Fact(say("Verdict"), words) for words in reasons), *why, ERROR_NOTE)


def _versions(items: Sequence[Compared], software: str) -> tuple[Fact, ...]:
    sets = [done for item in items for done in item.sets]
    return versions(
        software,
        algorithms=[done.result.algorithm_version for done in sets],
        rules=[done.result.rule_version for done in sets],
        protocols=[done.protocol.key for done in sets if done.protocol is not None],
    )
