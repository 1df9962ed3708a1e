"""Every text with a number that a page shows: labels, cells of tables, and what its charts write."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from widgets.parts.table import Cell, Table
from widgets.progress.chart import ProgressChart
from widgets.progress.timed_plot import TimedPlot


def numbered(page: QWidget) -> list[str]:
    """What can be read on a page that has a digit, each text once, in the order of the widgets."""
    found = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    for row in rows_of(page):
        found += [text for cell in row for text in (_spoken(cell), cell.note)]
    return [text for text in dict.fromkeys(found) if re.search(r"\d", text)]


def rows_of(page: QWidget) -> list[Sequence[Cell]]:
    """The rows of every table in view."""
    tables = [table for table in page.findChildren(Table) if table.isVisibleTo(page)]
    return [row for table in tables for row in table.cells.rows]


@contextmanager
def painted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What the charts of progress write while they are drawn, but for the scales of their axes."""
    told: list[str] = []
    word = TimedPlot.word

    def listen(self: TimedPlot, painter: Any, at: Any, text: str, *rest: Any, **options: Any) -> None:
        told.append(text)
        word(self, painter, at, text, *rest, **options)

    monkeypatch.setattr(TimedPlot, "word", listen)
    # The scales: they say where a place on the picture is, no result.
    monkeypatch.setattr(TimedPlot, "months", lambda _self: iter(()))
    monkeypatch.setattr(ProgressChart, "_scale", lambda *_: None)
    yield told


def _spoken(cell: Cell) -> str:
    return " ".join(part for part in (cell.text, cell.unit, cell.error) if part)


def bare(text: str) -> str:
    """A text without spaces, breaks and case: a page may cut a line elsewhere, and start another sentence."""
    return re.sub(r"[\s\u200b\u00a0]", "", text).casefold()
