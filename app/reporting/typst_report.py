"""Sets a report document as PDF: archival, tagged, fonts inside, the same bytes for the same document."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any, Literal

import typst

from app.reporting.charts import chart_svg
from app.reporting.inert import inert
from domain.reports.document import Cell, Chart, Fact, ReportDocument, SetReport, Table
from domain.wording import date_text

PAPERS = {"a4": 180.0, "us-letter": 185.9}
"""Width of the printed area in millimetres, by paper."""

_ARCHIVE: list[Literal["a-2a"]] = ["a-2a"]
_TALL_SHARE = 1.6
"""The first chart of a stack is this much taller than the others."""
_LEAST_CHARTS_MM, _USUAL_CHARTS_MM, _MOST_CHARTS_MM = 56.0, 84.0, 112.0
_LINE_MM, _USUAL_LINES, _USUAL_NOTE_LINES = 4.3, 10.5, 11
_NOTE_LETTERS, _NOTE_LINE = 150, 0.65
_LONGEST = 30


class ReportError(Exception):
    """The report could not be made; the message says why and what to do."""


def render_report(document: ReportDocument, path: str | Path, *, paper: str = "a4") -> Path:
    """Write the report to `path`.

    Parameters
    ----------
    document
        What to print.
    path
        The file to write; its folder must exist.
    paper
        "a4" or "us-letter" ("letter" is the same).

    Raises
    ------
    ReportError
        When the paper is unknown or the file cannot be written.
    """
    pdf = report_bytes(document, paper=paper)
    target = Path(path)
    try:
        target.write_bytes(pdf)
    except OSError as error:
        why = error.strerror or "it cannot be opened"
        raise ReportError(
            f"The report could not be written to {target} ({why}): choose another place."
        ) from error
    return target


def report_bytes(document: ReportDocument, *, paper: str = "a4") -> bytes:
    """The report as the bytes of a PDF file."""
    name = "us-letter" if paper == "letter" else paper
    if name not in PAPERS:
        raise ReportError(f"The paper {paper!r} is unknown: choose a4 or letter.")
    content = json.dumps(inert(_content(document, PAPERS[name])), ensure_ascii=False, sort_keys=True)
    inputs = {"paper": name, "content": content}
    # Names may need letters that Inter lacks: only then the machine's own fonts may help, and only
    # when those fail too the file is no archive, because an archive may not hold an empty box.
    attempts: tuple[tuple[bool, list[Literal["a-2a"]]], ...] = (
        (False, _ARCHIVE),
        (True, _ARCHIVE),
        (True, []),
    )
    refusals = []
    for system_fonts, standards in attempts:
        try:
            return _compile(inputs, document, system_fonts=system_fonts, standards=standards)
        except typst.TypstError as error:
            refusals.append(str(error))
    raise ReportError(f"The report could not be laid out ({refusals[-1]}): send this sentence with the set.")


def _compile(
    inputs: dict[str, str], document: ReportDocument, *, system_fonts: bool, standards: list[Literal["a-2a"]]
) -> bytes:
    with (
        as_file(files("app.reporting") / "report.typ") as template,
        as_file(files("widgets") / "theme" / "fonts") as fonts,
    ):
        pdf: bytes = typst.compile(
            template,
            root=template.parent,
            font_paths=[fonts],
            ignore_system_fonts=not system_fonts,
            format="pdf",
            sys_inputs=inputs,
            pdf_standards=[*standards],
            timestamp=document.generated_at.replace(microsecond=0),
        )
    return pdf


def _content(document: ReportDocument, width_mm: float) -> dict[str, Any]:
    made = document.generated_at
    return {
        "title": document.title,
        "letterhead": asdict(document.letterhead),
        "athlete_name": document.athlete_name,
        "athlete": _facts(document.athlete),
        "visit": _facts(document.visit),
        "summary": list(document.summary),
        "sets": [
            _set(part, width_mm, _lines(part) + _lines_around(document, index))
            for index, part in enumerate(document.sets)
        ],
        "sides": _table(document.sides),
        "footnotes": _facts(document.footnotes),
        "notes": list(document.notes),
        "versions": _facts(document.versions),
        "made": f"{date_text(made.date())}, {made:%H:%M}",
        "date": [made.year, made.month, made.day],
    }


def _set(part: SetReport, width_mm: float, lines: float) -> dict[str, Any]:
    return {
        "title": part.title,
        "side": part.side.value,
        "conditions": _facts(part.conditions),
        "numerals": [asdict(numeral) for numeral in part.numerals],
        "charts": _charts(part.charts, width_mm, lines),
        "repetitions": _table(part.repetitions),
        "remarks": [{"sentence": r.sentence, "severity": r.severity.value} for r in part.remarks],
        "comparison": _table(part.comparison),
    }


def _lines(part: SetReport) -> float:
    """Lines of text under the charts of a set: what they take, the charts leave them."""
    repetitions = len(part.repetitions.rows) if part.repetitions else 0
    compared = len(part.comparison.rows) + 2.5 if part.comparison else 0
    return repetitions + compared + (len(part.remarks) + 1 if part.remarks else 0)


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


def _charts(charts: Sequence[Chart], width_mm: float, lines: float) -> list[dict[str, str]]:
    shares = [_TALL_SHARE if index == 0 else 1.0 for index in range(len(charts))]
    room = _USUAL_CHARTS_MM + _LINE_MM * (_USUAL_LINES - lines)
    room = min(max(room, _LEAST_CHARTS_MM), _MOST_CHARTS_MM, 45.0 * len(charts))
    last = len(charts) - 1
    return [
        {
            "alt": chart.alt,
            "svg": chart_svg(
                chart,
                width_mm=width_mm,
                height_mm=room * share / sum(shares),
                legend=index == 0,
                time_axis=index == last,
            ),
        }
        for index, (chart, share) in enumerate(zip(charts, shares, strict=True))
    ]


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
    """Widths of the columns in proportion to their longest words."""
    columns = zip(table.columns, *([cell.text for cell in row] for row in table.rows), strict=True)
    return [min(max(len(text) for text in column), _LONGEST) + 3 for column in columns]


def _cell(cell: Cell) -> list[str]:
    return [cell.text, cell.tone]
