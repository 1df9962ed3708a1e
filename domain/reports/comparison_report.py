"""The report of a comparison: what stands beside what, what differs, what changed and whether it is real."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import numpy as np

from domain.athlete import Athlete, Side
from domain.change.compared import Compared
from domain.change.comparison import Comparison, Verdict
from domain.change.overlay import Look, Overlay, overlay, signals_of
from domain.language import say
from domain.protocol import Protocol
from domain.reports.common import ERROR_NOTE, athlete_facts, definitions, versions
from domain.reports.comparison_tables import Sides, changed_table, errors_table, sides_table
from domain.reports.document import Chart, Fact, Letterhead, ReportDocument, Section, Series
from domain.reports.set_comparison import TELLING
from domain.wording import number_text, with_unit

_LETTERS = "ABCDEF"


def comparison_report(
    items: Sequence[Compared],
    comparisons: Sequence[Comparison],
    *,
    generated_at: datetime,
    software_version: str,
    athlete: Athlete | None = None,
    letterhead: Letterhead | None = None,
    sides: Sides | None = None,
) -> ReportDocument:
    """The document of two to six things compared; A is the newest, as on the screen.

    Parameters
    ----------
    items
        The earlier first; the first is what all others are compared with.
    comparisons
        One for each of the others, in their order.
    athlete
        Whose sets they are; None where they are of several people.
    sides
        Left beside right by each formula, where two sides of one person are compared.
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
            *(_sides(sides or {}) or _changed(items, comparisons)),
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


def _letters(items: Sequence[Compared]) -> tuple[str, ...]:
    """One for each item: the newest, which is the last, is A."""
    return tuple(reversed(_LETTERS[: len(items)]))


def _compared(items: Sequence[Compared]) -> Section:
    protocol = _protocol(items[-1])
    named = zip(reversed(_letters(items)), reversed(items), strict=True)
    lines = tuple(f"{letter}: {item.label}" for letter, item in named)
    return Section(protocol.title if protocol else say("Compared"), lines, new_page=True)


def _protocol(item: Compared) -> Protocol | None:
    return item.whole.protocol


def _conditions(comparisons: Sequence[Comparison]) -> tuple[Section, ...]:
    sentences = tuple(dict.fromkeys(words for one in comparisons for words in one.conditions))
    return (Section(say("What differs"), sentences),) if sentences else ()


def _changed(items: Sequence[Compared], comparisons: Sequence[Comparison]) -> tuple[Section, ...]:
    """Each of the others beside the first, the newest at the top."""
    first, *others = _letters(items)
    told = reversed(list(zip(items[1:], others, comparisons, strict=True)))
    return tuple(
        Section(
            say("{letter} beside {reference}", letter=letter, reference=first),
            tables=(changed_table(one, (letter, first), _protocol(item)),),
        )
        for item, letter, one in told
    )


def _sides(sides: Sides) -> tuple[Section, ...]:
    table = sides_table(sides)
    return () if table is None else (Section(say("Left beside right"), tables=(table,)),)


def _curves(items: Sequence[Compared]) -> tuple[Section, ...]:
    drawn = [overlay(items, signal, Look()) for signal in signals_of(items)]
    charts = tuple(chart for one in drawn if (chart := _chart(items, one)) is not None)
    words = tuple(_told(one) for one in drawn if one.refusal or one.difference)
    return (Section(say("Mean curves from the onset"), words, charts=charts, abreast=2),) if charts else ()


def _told(one: Overlay) -> str:
    """Why nothing is drawn, or where the difference is more than single repetitions differ."""
    told = one.refusal or (one.difference.words("s", one.look.band) if one.difference else "")
    return f"{one.signal.label}: {told[:1].lower()}{told[1:]}"


def _chart(items: Sequence[Compared], one: Overlay) -> Chart | None:
    letters = _letters(items)
    drawn = [(nth, item.mean) for nth, item in enumerate(one.drawn) if item.mean is not None]
    means = list(reversed(drawn))
    if not means:
        return None
    # The newest is the whole line, the others are dashed.
    series = tuple(
        Series(letters[nth], mean.x, mean.mean, _side(items[nth]), nth=len(items) - 1 - nth)
        for nth, mean in means
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
    first, *others = _letters(items)
    protocols = [_protocol(item) for item in items[1:]]
    table = errors_table(list(zip(comparisons, others, protocols, strict=True)), first)
    return () if table is None else (Section(say("Where error comes from"), tables=(table,)),)


def _footnotes(comparisons: Sequence[Comparison]) -> tuple[Fact, ...]:
    rows = [row for one in comparisons for row in one.rows]
    names = [row.name for row in rows if row.verdict in TELLING]
    return (
        *definitions(names),
        *(Fact(say("Verdict"), words) for words in _reasons(comparisons, *TELLING)),
        *(Fact(say("Exploratory"), words) for words in _reasons(comparisons, Verdict.EXPLORATORY)),
        *(Fact(say("Not comparable"), words) for words in _reasons(comparisons, Verdict.NOT_COMPARABLE)),
        ERROR_NOTE,
    )


def _reasons(comparisons: Sequence[Comparison], *verdicts: Verdict) -> tuple[str, ...]:
    rows = (row for one in comparisons for row in one.rows if row.verdict in verdicts)
    return tuple(dict.fromkeys(row.reason for row in rows if row.reason))


def _versions(items: Sequence[Compared], software: str) -> tuple[Fact, ...]:
    sets = [done for item in items for done in item.sets]
    return versions(
        software,
        algorithms=[done.result.algorithm_version for done in sets],
        rules=[done.result.rule_version for done in sets],
        protocols=[done.protocol.key for done in sets if done.protocol is not None],
    )
