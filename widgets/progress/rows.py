"""Which charts the page has, in which section, with both sides of a measure on one scale."""

import math
from collections.abc import Iterable, Sequence
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
from widgets.progress.chart import Charted
from widgets.progress.scale import range_of

SECTIONS = (
    (say("Strength and mobility"), (Panel.STRENGTH, Panel.MOBILITY, Panel.OTHER)),
    (say("Band and cable: never a strength"), (Panel.BAND,)),
    (say("Technique and control"), (Panel.TECHNIQUE, Panel.FATIGUE)),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure of one test, left beside right; None where a side was not measured."""

    title: str
    left: Charted | None
    right: Charted | None

    def of(self, side: Side) -> Charted | None:
        """The chart of a side."""
        return self.left if side is Side.LEFT else self.right


def rows_of(progress: Progress) -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """The sections that have something, with their rows: of a test's strength only its first measure."""
    made = []
    for title, panels in SECTIONS:
        mine = [one for one in progress.findings if one.series.measure.panel in panels]
        # Strength beside mobility of the same body part: joint by joint, test by test.
        mine.sort(key=lambda one: (one.series.protocol.joint, one.series.protocol.protocol_id))
        rows = tuple(_row(group, progress) for group in _groups(mine, first_only=panels[0] is Panel.STRENGTH))
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


def _groups(findings: Iterable[Finding], *, first_only: bool) -> list[list[Finding]]:
    """Both sides of each measure; of strength and mobility only the first measure of a test."""
    groups: dict[tuple[str, str], list[Finding]] = {}
    first: dict[tuple[str, str], str] = {}
    for one in findings:
        series = one.series
        name, test = series.measure.name, series.protocol.protocol_id
        if first_only and first.setdefault((test, series.measure.panel), name) != name:
            continue
        groups.setdefault((test, name), []).append(one)
    return list(groups.values())


def _row(findings: Sequence[Finding], progress: Progress) -> Row:
    series = findings[0].series
    title = measure_title(series)
    outlooks = {one.series.side: _outlook(one, progress.goals) for one in findings}
    low, high = range_of(value for one in findings for value in _heights(one, outlooks[one.series.side]))
    charts = {
        one.series.side: Charted(one, low, high, _drift(one, progress.drifts), outlooks[one.series.side])
        for one in findings
    }
    return Row(title, charts.get(Side.LEFT), charts.get(Side.RIGHT))


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
