"""Turns a report document into what the template reads: words, tables, and charts as SVG text."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from app.reporting.charts import chart_svg
from app.reporting.ink import COLOUR, Ink
from app.reporting.placement import greyed
from domain.reports.document import (
    Cell,
    Chart,
    Fact,
    Letterhead,
    Picture,
    ReportDocument,
    Section,
    SetReport,
    Table,
)
from domain.wording import date_text

_TALL_SHARE = 1.6
"""The first chart of a stack is this much taller than the others."""
_LEAST_CHARTS_MM, _USUAL_CHARTS_MM, _MOST_CHARTS_MM = 52.0, 84.0, 112.0
_LINE_MM, _USUAL_LINES, _USUAL_NOTE_LINES = 4.3, 10.5, 11
_NOTE_LETTERS, _NOTE_LINE = 150, 0.65
_PICTURE_LINES = 3.5
"""What a placement picture takes of a page, in lines of text."""
_SECTION_CHART_MM, _GUTTER_MM = 35.0, 4.0
_LONGEST = 27


def content_of(
    document: ReportDocument, width_mm: float, ink: Ink, *, less_mm: float = 0.0
) -> dict[str, Any]:
    """Everything on the pages, for a printed area of this width; the charts of a set are `less_mm` lower."""
    made = document.generated_at
    return {
        "title": document.title,
        "letterhead": _letterhead(document.letterhead),
        "athlete_name": document.athlete_name,
        "athlete": _facts(document.athlete),
        "visit": _facts(document.visit),
        "summary": list(document.summary),
        "sets": [
            _set(part, width_mm, ink, _room_mm(part, _lines(part) + _lines_around(document, index)) - less_mm)
            for index, part in enumerate(document.sets)
        ],
        "sections": [_section(part, width_mm, ink) for part in document.sections],
        "sides": _table(document.sides),
        "footnotes": _facts(document.footnotes),
        "notes": list(document.notes),
        "versions": _facts(document.versions),
        "made": f"{date_text(made.date())}, {made:%H:%M}",
        "date": [made.year, made.month, made.day],
        "plain": document.plain,
        "ink": ink.named,
    }


def _letterhead(letterhead: Letterhead) -> dict[str, Any]:
    logo = letterhead.logo
    return {
        "clinic": letterhead.clinic,
        "lines": list(letterhead.lines),
        "signed_by": letterhead.signed_by,
        "logo": None if logo is None else {logo.kind: _logo(logo.data, logo.kind), "kind": logo.kind},
    }


def _logo(data: bytes, kind: str) -> str | list[int]:
    return data.decode("utf-8") if kind == "svg" else list(data)


def _set(part: SetReport, width_mm: float, ink: Ink, room_mm: float) -> dict[str, Any]:
    return {
        "title": part.title,
        "side": part.side.value,
        "conditions": _facts(part.conditions),
        "placement": _picture(part.placement, ink),
        "numerals": [asdict(numeral) for numeral in part.numerals],
        "charts": _charts(part.charts, width_mm, ink, room_mm),
        "repetitions": _table(part.repetitions),
        "remarks": [{"sentence": r.sentence, "severity": r.severity.value} for r in part.remarks],
        "comparison": _table(part.comparison),
    }


def _section(part: Section, width_mm: float, ink: Ink) -> dict[str, Any]:
    width = (width_mm - _GUTTER_MM * (part.abreast - 1)) / part.abreast
    return {
        "title": part.title,
        "sentences": list(part.sentences),
        "facts": _facts(part.facts),
        "charts": [
            _chart(chart, chart_svg(chart, width_mm=width, height_mm=_SECTION_CHART_MM, ink=ink))
            for chart in part.charts
        ],
        "abreast": part.abreast,
        "new_page": part.new_page,
        "tables": [_table(table) for table in part.tables],
    }


def _picture(picture: Picture | None, ink: Ink) -> dict[str, Any] | None:
    if picture is None:
        return None
    svg = picture.svg if ink == COLOUR else greyed(picture.svg)
    return {"svg": svg, "alt": picture.alt, "key": _facts(picture.key)}


def _room_mm(part: SetReport, lines: float) -> float:
    """Height of all charts of a set, beside so many lines of text."""
    room = _USUAL_CHARTS_MM + _LINE_MM * (_USUAL_LINES - lines)
    return min(max(room, _LEAST_CHARTS_MM), _MOST_CHARTS_MM, 45.0 * len(part.charts))


def _lines(part: SetReport) -> float:
    """Lines of text under the charts of a set: what they take, the charts leave them."""
    repetitions = len(part.repetitions.rows) if part.repetitions else 0
    compared = len(part.comparison.rows) + 2.5 if part.comparison else 0
    picture = _PICTURE_LINES if part.placement else 0.0
    return repetitions + compared + picture + (len(part.remarks) + 1 if part.remarks else 0)


def _lines_around(document: ReportDocument, index: int) -> float:
    """Lines more or fewer than usual, above the first set and below the last."""
    lines = 0.0
    if index == 0:
        sides = len(document.sides.rows) + 3 if document.sides else 0
        lines += len(document.summary) - 4 + sides
    if index == len(document.sets) - 1:
        notes = sum(1 + len(note.value) // _NOTE_LETTERS for note in document.footnotes)
        lines += _NOTE_LINE * (notes - _USUAL_NOTE_LINES)
    return lines


def _charts(charts: Sequence[Chart], width_mm: float, ink: Ink, room_mm: float) -> list[dict[str, str]]:
    shares = [_TALL_SHARE if index == 0 else 1.0 for index in range(len(charts))]
    last = len(charts) - 1
    drawn = []
    for index, (chart, share) in enumerate(zip(charts, shares, strict=True)):
        height = room_mm * share / sum(shares)
        place = {"legend": index == 0, "time_axis": index == last}
        drawn.append(_chart(chart, chart_svg(chart, width_mm=width_mm, height_mm=height, ink=ink, **place)))
    return drawn


def _chart(chart: Chart, svg: str) -> dict[str, str]:
    return {"alt": chart.alt, "svg": svg}


def _facts(facts: Sequence[Fact]) -> list[list[str]]:
    return [[fact.label, fact.value] for fact in facts if fact.value]


def _table(table: Table | None) -> dict[str, Any] | None:
    if table is None:
        return None
    return {
        "title": table.title,
        "columns": list(table.columns),
        "weights": _weights(table),
        "rows": [[_cell(cell) for cell in row] for row in table.rows],
        "left": sorted(table.left),
        "caption": table.caption,
    }


def _weights(table: Table) -> list[int]:
    """Widths of the columns in proportion to their longest texts."""
    cells = zip(*([len(cell.text) for cell in row] for row in table.rows), strict=True)
    widest = [max(column) for column in cells] or [0] * len(table.columns)
    heads = [_head_letters(name) for name in table.columns]
    return [min(max(pair), _LONGEST) + 3 for pair in zip(heads, widest, strict=True)]


def _head_letters(name: str) -> int:
    """A heading may stand on two lines, but no word of it is cut."""
    return max(-(-len(name) // 2), *(len(part) for part in name.split()), 0)


def _cell(cell: Cell) -> list[str]:
    return [cell.text, cell.tone]
