"""Which charts the page has, in which section, with both sides of a measure on one scale."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domain.athlete import Side
from domain.language import say
from domain.progress.drift import Drift
from domain.progress.goals import Outlook
from domain.progress.measures import Panel
from domain.progress.reading import Progress
from domain.progress.series import Series
from domain.progress.verdict import Finding
from domain.wording import unit_symbol
from widgets.progress.charted import Charted
from widgets.progress.scale import range_of

SECTIONS = (
    (say("Strength and mobility"), (Panel.STRENGTH, Panel.MOBILITY, Panel.OTHER)),
    (say("Band and cable: never a strength"), (Panel.BAND,)),
    (say("Technique and control"), (Panel.TECHNIQUE, Panel.FATIGUE)),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one test, left beside right; None where a side was not measured.

    `measures` are name and words of all that may be shown in its place; `key` is what a choice among them
    is remembered by.
    """

    title: str
    left: Charted | None
    right: Charted | None
    name: str = ""
    measures: tuple[tuple[str, str], ...] = ()
    key: str = ""

    def of(self, side: Side) -> Charted | None:
        """The chart of a side."""
        return self.left if side is Side.LEFT else self.right


def rows_of(
    progress: Progress, chosen: Mapping[str, str] | None = None
) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """The sections that have something, with their rows.

    Of a test's strength and mobility one measure each: the one in `chosen` under its key, else the first.
    """
    made = []
    for title, panels in SECTIONS:
        mine = [one for one in progress.findings if one.series.measure.panel in panels]
        # Strength beside mobility of the same body part: joint by joint, test by test.
        mine.sort(key=lambda one: (one.series.protocol.joint, one.series.protocol.protocol_id))
        rows = tuple(
            _row(group, progress, chosen or {})
            for group in _groups(mine, by_test=panels[0] is Panel.STRENGTH)
        )
        if rows:
            made.append((title, rows))
    return tuple(made)


def measure_title(series: Series) -> str:
    """*Seated hip ER · Peak torque (Nm)*."""
    unit = unit_symbol(series.measure.unit)
    return say(
        "{short_title} · {measure_label}{words}",
        short_title=series.protocol.short_title,
        measure_label=series.measure.label,
        words=f" ({unit})" if unit else "",
    )


def _groups(findings: Iterable[Finding], *, by_test: bool) -> list[list[Finding]]:
    """Both sides of each measure; `by_test` all measures of a test that one chart may show."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    for one in findings:
        measure = one.series.measure
        key = measure.panel if by_test else measure.name
        groups.setdefault((one.series.protocol.protocol_id, key), []).append(one)
    return list(groups.values())


def _row(group: Sequence[Finding], progress: Progress, chosen: Mapping[str, str]) -> Row:
    named = {one.series.measure.name: one.series.measure.label for one in group}
    first = group[0].series
    key = f"{first.protocol.protocol_id}/{first.measure.panel}"
    name = chosen.get(key, "")
    name = name if name in named else first.measure.name
    findings = [one for one in group if one.series.measure.name == name]
    title = measure_title(findings[0].series)
    outlooks = {one.series.side: _outlook(one, progress.goals) for one in findings}
    low, high = range_of(value for one in findings for value in _heights(one, outlooks[one.series.side]))
    charts = {
        one.series.side: Charted(one, low, high, _drift(one, progress.drifts), outlooks[one.series.side])
        for one in findings
    }
    return Row(title, charts.get(Side.LEFT), charts.get(Side.RIGHT), name, tuple(named.items()), key)


def _heights(finding: Finding, outlook: Outlook | None) -> Iterable[float]:
    yield from (point.number for point in finding.series.points)
    if finding.band is not None and math.isfinite(finding.band.high):
        yield from (finding.band.low, finding.band.high)
    if outlook is not None and outlook.goal.target is not None:
        yield outlook.goal.target
        if outlook.likely is not None:
            yield from (outlook.likely.low, outlook.likely.high)


def _drift(finding: Finding, drifts: Sequence[Drift]) -> Drift | None:
    return next((one for one in drifts if one.series is finding.series), None)


def _outlook(finding: Finding, goals: Sequence[Outlook]) -> Outlook | None:
    series = finding.series
    key = (series.protocol.protocol_id, series.measure.name)
    mine = [one for one in goals if (one.goal.protocol_id, one.goal.metric) == key]
    return next((one for one in mine if one.goal.side in (None, series.side)), None)
