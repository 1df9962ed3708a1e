"""The comparison: conditions first, numbers with error, verdicts in words."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from domain.change.comparison import NOT_PRIMARY, Verdict
from domain.change.error_budget import ErrorOrigin, ErrorPart
from widgets import samples
from widgets.compare import ComparePage
from widgets.parts.conditions import Conditions
from widgets.parts.labels import Label
from widgets.parts.overlay_plot import OverlayPlot
from widgets.parts.table import Table
from widgets.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> ComparePage:
    view = ComparePage(theme=theme)
    qtbot.addWidget(view)
    view.resize(1190, 668)
    view.set_comparison(samples.comparison())
    view.show()
    return view


def test_every_verdict_is_a_word_with_its_reason(page: ComparePage) -> None:
    table = page.findChild(Table)
    assert table is not None
    verdicts = [(row[-1].text, row[-1].icon, row[-1].note) for row in table.cells.rows]
    assert verdicts[0] == ("Real gain", "arrow-fat-up", "+31 % is beyond the 26 % this test can tell apart")
    assert [word for word, _, _ in verdicts[1:]] == ["Not distinguishable", "Real loss", "Not comparable"]


def test_a_is_compared_with_b(page: ComparePage) -> None:
    table = page.findChild(Table)
    assert table is not None
    first = [cell.spoken for cell in table.cells.rows[0]][1:5]
    assert first == ["131 N ±18", "100 N ±14", "+31 N", "+31"]


def test_what_differs_is_said_before_the_numbers(page: ComparePage) -> None:
    conditions = page.findChild(Conditions)
    table = page.findChild(Table)
    assert conditions is not None
    assert table is not None
    assert conditions.accessibleName() == samples.comparison().conditions[0]
    page.set_comparison(replace(samples.comparison(), conditions=()))
    assert "can be compared" in conditions.accessibleName()
    assert conditions.mapTo(page, conditions.rect().topLeft()).y() < table.mapTo(page, table.pos()).y()


def test_curves_can_be_copied_as_data(page: ComparePage) -> None:
    plot = page.findChild(OverlayPlot)
    assert plot is not None
    QGuiApplication.clipboard().setText(plot.text())
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 1 + sum(len(curve.time_s) for curve in samples.comparison().curves)


def test_choices_and_swap_go_up(page: ComparePage, qtbot: QtBot) -> None:
    page.set_choices([("a", "Today"), ("b", "Baseline")], "a", "b")
    page.choice_a.select("b")
    with qtbot.waitSignal(page.choice_changed) as heard:
        page.choice_a.box.activated.emit(1)
    assert heard.args == ["b", "b"]


def test_without_an_answer_there_is_nothing_to_report(page: ComparePage) -> None:
    page.set_comparison(None)
    report = next(b for b in page.findChildren(QPushButton) if b.text() == "Make report")
    assert not report.isEnabled()


def test_what_neither_side_has_is_left_out(page: ComparePage) -> None:
    table = page.findChild(Table)
    assert table is not None
    names = [row[0].text for row in table.cells.rows]
    assert names == ["Peak force", "Peak torque", "Range of motion", "Torque per body mass"]
    rows = samples.comparison().rows
    page.set_comparison(replace(samples.comparison(), rows=rows[-1:]))
    assert [row[0].text for row in table.cells.rows] == ["Rate of force development"]


def test_the_sources_never_lie_on_the_table(page: ComparePage) -> None:
    page.resize(1190, 748)
    table = page.findChild(Table)
    assert table is not None
    view = samples.comparison()
    sem = " (standard error of measurement: Thorborg and others 2010, hand-held dynamometer with a belt)."
    rows = [replace(row, reason=row.reason + sem) for row in view.rows[:3]]
    more = [replace(row, verdict=Verdict.EXPLORATORY) for row in view.rows[:3]]
    for shown in (rows, rows + more, rows + more + more, rows):
        page.set_comparison(replace(view, rows=tuple(shown)))
        label = next(
            part for part in page.findChildren(Label) if part.text().startswith("Error from: standard")
        )
        under = table.mapTo(page, QPoint(0, table.height())).y()
        assert label.mapTo(page, QPoint()).y() >= under
        assert label.height() >= label.heightForWidth(label.width())
        assert table.verticalScrollBar().maximum() == 0


def test_the_parts_of_an_error_stand_under_the_table(page: ComparePage) -> None:
    part = ErrorPart(ErrorOrigin.TRIAL, 5.2, "spread of 3 repetitions")
    unknown = ErrorPart(ErrorOrigin.SENSOR, float("nan"), "never calibrated")
    view = samples.comparison()
    rows = (replace(view.rows[0], second_error=(unknown, part)), *view.rows[1:])
    page.set_comparison(replace(view, rows=rows))
    said = " ".join(label.text() for label in page.findChildren(Label))
    assert "Peak force: sensor not known (never calibrated), trial 5.2 N (spread of 3 repetitions)." in said


def test_a_primary_measure_without_a_verdict_says_why(page: ComparePage) -> None:
    view = samples.comparison()
    between = replace(view.rows[0], verdict=Verdict.EXPLORATORY, reason="A difference between sides.")
    other = replace(view.rows[1], verdict=Verdict.EXPLORATORY, reason=NOT_PRIMARY)
    page.set_comparison(replace(view, rows=(between, other)))
    table = page.findChild(Table)
    assert table is not None
    assert [row[-1].note for row in table.cells.rows] == ["A difference between sides.", ""]
