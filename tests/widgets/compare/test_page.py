"""The comparison: conditions first, numbers with error, verdicts in words, formula and decision on demand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from domain.change.asymmetry import AsymmetryFormula
from domain.change.comparison import NOT_PRIMARY, WITHIN_ERROR, Comparison, Verdict
from domain.change.error_budget import ErrorOrigin, ErrorPart
from domain.change.overlay import Overlay
from domain.change.sides import SideRow
from domain.metrics import definition
from widgets import samples
from widgets.compare.override_row import OverrideRow
from widgets.compare.page import ComparePage
from widgets.compare.view import ComparisonView, Titled
from widgets.parts.conditions import Conditions
from widgets.parts.labels import Label
from widgets.parts.table import Table
from widgets.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> ComparePage:
    view = ComparePage(theme=theme)
    qtbot.addWidget(view)
    view.resize(1190, 668)
    view.set_offers([("t", "Test")], "t", samples.comparison_offers(), ["today", "baseline"])
    view.set_comparison(samples.comparison())
    view.show()
    return view


def with_rows(*rows: object) -> ComparisonView:
    view = samples.comparison()
    return replace(view, comparisons=(replace(view.comparisons[0], rows=rows),))  # type: ignore[arg-type]


def table_of(page: ComparePage) -> Table:
    table = page.findChild(Table)
    assert table is not None
    return table


def said(page: ComparePage) -> str:
    return " ".join(label.text() for label in page.findChildren(Label))


def test_every_verdict_is_a_word_with_its_reason(page: ComparePage) -> None:
    verdicts = [(row[-1].text, row[-1].icon, row[-1].note) for row in table_of(page).cells.rows]
    assert verdicts[0] == ("Real gain", "arrow-fat-up", "+31 % is beyond the 26 % this test can tell apart")
    assert [word for word, _, _ in verdicts[1:]] == ["Not distinguishable", "Real loss", "Not comparable"]


def test_a_is_compared_with_b(page: ComparePage) -> None:
    first = [cell.spoken for cell in table_of(page).cells.rows[0]][1:5]
    assert first == ["131 N ±18", "100 N ±14", "+31 N", "+31"]


def test_what_differs_is_said_before_the_numbers(page: ComparePage) -> None:
    conditions = page.findChild(Conditions)
    assert conditions is not None
    assert conditions.accessibleName() == samples.comparison().conditions[0]
    page.set_comparison(replace(samples.comparison(), conditions=()))
    assert "can be compared" in conditions.accessibleName()
    table = table_of(page)
    assert conditions.mapTo(page, QPoint()).y() < table.mapTo(page, QPoint()).y()


def test_without_an_answer_there_is_nothing_to_report(page: ComparePage) -> None:
    page.set_comparison(None)
    report = next(b for b in page.findChildren(QPushButton) if b.text() == "Make report")
    assert not report.isEnabled()
    assert "three buttons above" in said(page)


def test_what_neither_side_has_is_left_out(page: ComparePage) -> None:
    names = [row[0].text for row in table_of(page).cells.rows]
    assert names == ["Peak force", "Peak torque", "Range of motion", "Torque per body mass"]
    page.set_comparison(with_rows(samples.comparison().comparisons[0].rows[-1]))
    assert [row[0].text for row in table_of(page).cells.rows] == ["Rate of force development"]


def test_the_sources_never_lie_on_the_table(page: ComparePage) -> None:
    page.resize(1190, 748)
    sem = " (standard error of measurement: Thorborg and others 2010, hand-held dynamometer with a belt)."
    rows = [replace(row, reason=row.reason + sem) for row in samples.comparison().comparisons[0].rows[:3]]
    more = [replace(row, verdict=Verdict.EXPLORATORY) for row in rows]
    table = table_of(page)
    for shown in (rows, rows + more, rows + more + more, rows):
        page.set_comparison(with_rows(*shown))
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
    row = replace(samples.comparison().comparisons[0].rows[0], second_error=(unknown, part))
    page.set_comparison(with_rows(row))
    assert "Peak force: sensor not known (never calibrated), trial 5.2 N (spread of 3 repetitions)." in said(
        page
    )


def test_a_primary_measure_without_a_verdict_says_why(page: ComparePage) -> None:
    rows = samples.comparison().comparisons[0].rows
    between = replace(rows[0], verdict=Verdict.EXPLORATORY, reason="A difference between sides.")
    other = replace(rows[1], verdict=Verdict.EXPLORATORY, reason=NOT_PRIMARY)
    page.set_comparison(with_rows(between, other))
    assert [row[-1].note for row in table_of(page).cells.rows] == ["A difference between sides.", ""]


def test_a_row_that_a_decision_allowed_says_so(page: ComparePage) -> None:
    row = replace(samples.comparison().comparisons[0].rows[0], overridden=("device",))
    page.set_comparison(with_rows(row))
    assert table_of(page).cells.rows[0][-1].note.startswith("Overridden: device. +31 %")


def test_a_measure_tells_how_it_is_computed_by_click_and_by_key(page: ComparePage) -> None:
    table = table_of(page)
    assert "click, or F1" in said(page)
    table.selectRow(0)
    assert f"Peak force: {definition('peak_force').definition}" in said(page) and "Source:" in said(page)
    page.set_comparison(samples.comparison())
    assert "Source:" not in said(page)
    table.setCurrentIndex(table.cells.index(1, 0))
    table.clearSelection()
    page.explain()
    assert "torque" in said(page).casefold() and "Source:" in said(page)


def test_three_stand_against_the_first(page: ComparePage) -> None:
    view = samples.comparison()
    items = (Titled("C", "Left", "left"), *view.items)
    many = replace(view, items=items, comparisons=view.comparisons * 2, overlays=())
    page.set_comparison(many)
    table = table_of(page)
    assert [column.title for column in table.cells.columns][3] == "Against C"
    letters = [row[1].text for row in table.cells.rows[:3]]
    assert letters == ["A", "B", "C"]
    assert [row[0].text for row in table.cells.rows[:3]] == ["Peak force", "", ""]
    assert table.cells.rows[2][-1].text == "compared with"


@pytest.mark.parametrize(("left_first", "change"), [(True, "+31"), (False, "−31")])
def test_left_and_right_have_their_formula_and_their_band(
    page: ComparePage, left_first: bool, change: str
) -> None:
    view = samples.comparison()
    row = view.comparisons[0].rows[0]
    left, right = (row.first, row.second) if left_first else (row.second, row.first)
    side = SideRow(
        row.name, row.label, "N", left, right, 23.7, "probable imbalance", "A difference between sides."
    )
    page.set_comparison(replace(view, sides=(side,), formula=AsymmetryFormula.LSI))
    assert page.formula.isVisible() and page.formula.key == "LSI"
    (cells,) = table_of(page).cells.rows
    assert [cells[3].text, cells[4].spoken, cells[5].text, cells[5].level] == [
        change,
        "24 %",
        "Probable imbalance",
        "red",
    ]
    page.set_comparison(view)
    assert not page.formula.isVisible()


def test_a_band_raises_no_alarm_where_the_test_cannot_tell_the_sides_apart(page: ComparePage) -> None:
    view = samples.comparison()
    row = view.comparisons[0].rows[0]
    side = SideRow(
        row.name, row.label, "N", row.first, row.second, 23.7, "probable imbalance", f"{WITHIN_ERROR}: MDC"
    )
    page.set_comparison(replace(view, sides=(side,)))
    ((*_, said_last),) = table_of(page).cells.rows
    assert (said_last.level, said_last.icon, said_last.note) == ("", "equals", "Within measurement error")


def test_the_presets_the_look_and_the_formula_go_up(page: ComparePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.preset_wanted) as heard:
        page.presets["left_right"].click()
    assert heard.args == ["left_right"]
    with qtbot.waitSignal(page.look_changed):
        page.look_row.axis.box.activated.emit(2)
    with qtbot.waitSignal(page.formula_changed) as chosen:
        page.formula.box.activated.emit(0)
    assert chosen.args == ["LARGER_SMALLER"]


def test_a_line_is_added_and_taken_away_by_a_click(page: ComparePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.choice_changed) as heard:
        page.chooser.toggle("left")
    assert heard.args == [["today", "baseline", "left"]]
    with qtbot.waitSignal(page.choice_changed) as again:
        page.chooser.toggle("today")
    assert again.args == [["baseline", "left"]]


def test_a_seventh_is_not_taken(page: ComparePage) -> None:
    page.chooser.set_offers(samples.comparison_offers(), ["1", "2", "3", "4", "5", "6"])
    page.chooser.toggle("today")
    assert len(page.chooser.chosen) == 6


def test_a_decision_needs_a_reason_and_is_asked_for_only_where_something_forbids(
    page: ComparePage, qtbot: QtBot
) -> None:
    row = page.findChild(OverrideRow)
    assert row is not None and not row.isVisible()
    page.set_comparison(replace(samples.comparison(), open_differences=("device",)))
    assert row.isVisible() and "no change: device" in said(page)
    row.ask.click()
    row.decide.click()
    assert "Write why" in row.reason.error
    row.reason.line.setText("same cell, new case")
    with qtbot.waitSignal(page.override_wanted) as heard:
        QTest.keyClick(row.reason.line, Qt.Key.Key_Return)
    assert heard.args == ["same cell, new case"]


def test_a_refusal_stands_where_the_curves_would_be(page: ComparePage) -> None:
    view = samples.comparison()
    refused = Overlay(view.signals[0], view.look, (), refusal="A band's force is its stretch.")
    page.set_comparison(replace(view, overlays=(refused,)))
    assert page.plots.words.text() == "A band's force is its stretch."
    assert not page.plots.layout_view.isVisible()


def test_nothing_measured_at_all_is_an_empty_table(page: ComparePage) -> None:
    view = samples.comparison()
    page.set_comparison(replace(view, comparisons=(Comparison((), ()),), overlays=()))
    assert table_of(page).cells.rows == ()


def test_the_evidence_of_the_chosen_row_is_asked_for(page: ComparePage, qtbot: QtBot) -> None:
    page.set_comparison(samples.comparison())
    assert len(page.evidence.offers) > 1
    page._table.selectRow(0)
    page.explain()
    ((name, _),) = page.evidence.offers
    with qtbot.waitSignal(page.evidence_wanted) as got:
        page.evidence.click()
    assert got.args == [name]
