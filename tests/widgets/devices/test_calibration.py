"""The dialog of a calibration: says what is wished, shows what it is given, and fits its room."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from widgets.devices.calibration import (
    CalibrationDialog,
    CalibrationWish,
    HistoryRow,
    Outcome,
    PointRow,
    example,
)
from widgets.theme import Theme

POINT = PointRow("5 kg up", "49.0 N", "50.1 N")


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot) -> CalibrationDialog:
    shown = example(theme)
    assert isinstance(shown, CalibrationDialog)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def visible(dialog: CalibrationDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_begin_tells_what_is_typed(dialog: CalibrationDialog, qtbot: QtBot) -> None:
    dialog.set_up.note.line.setText("M1 masses")
    with qtbot.waitSignal(dialog.begin_requested) as heard:
        dialog.set_up.begin.click()
    assert heard.args == [CalibrationWish("5 10 20", both_ways=True, months="12", note="M1 masses")]
    assert any("not a standard" in text for text in visible(dialog))


def test_a_refusal_stands_under_its_field(dialog: CalibrationDialog) -> None:
    dialog.show_refusal("months", "Write a whole number.")
    assert (dialog.set_up.masses.error, dialog.set_up.months.error) == ("", "Write a whole number.")
    dialog.show_refusal("", "")
    assert dialog.set_up.months.error == ""


def test_a_load_is_asked_for_and_cannot_be_taken_twice(dialog: CalibrationDialog, qtbot: QtBot) -> None:
    dialog.show_load("Point 2 of 5", "Hang 5 kg", "Let it hang free.", may_go_back=True, busy=False)
    dialog.loads.show_points([POINT])
    with qtbot.waitSignal(dialog.take_requested):
        dialog.loads.take.click()
    dialog.show_load("Point 2 of 5", "Hang 5 kg", "Keep still ...", may_go_back=True, busy=True)
    assert not dialog.loads.take.isEnabled()
    with qtbot.waitSignal(dialog.back_requested):
        dialog.loads.back.click()


def test_the_result_shows_errors_and_what_is_odd(dialog: CalibrationDialog, qtbot: QtBot) -> None:
    figures = (("Linearity error", "0.06", "% of 196 N"), ("Counts until", "22 Nov 2027", ""))
    dialog.show_outcome(Outcome(figures, (POINT,), "The scale differs by 12 %.", "amber"))
    assert dialog.outcome.stats["Linearity error"].accessibleName() == "Linearity error: 0.06 % of 196 N"
    assert "The scale differs by 12 %." in visible(dialog)
    with qtbot.waitSignal(dialog.save_requested):
        dialog.outcome.save.click()
    dialog.show_outcome(Outcome(figures, (POINT,)))
    assert "The scale differs by 12 %." not in visible(dialog)


def test_a_history_is_listed_and_an_empty_one_said(dialog: CalibrationDialog) -> None:
    assert dialog.set_up.history.cells.rowCount() == 2
    dialog.show_history([HistoryRow("1 Nov 2026", "2 loads", "—", "—", "1 Nov 2027")])
    assert dialog.set_up.history.cells.rows[0][0].text == "1 Nov 2026"
    dialog.show_history([])
    assert any(text.startswith("Not calibrated yet") for text in visible(dialog))
