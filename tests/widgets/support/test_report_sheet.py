"""The report is read before it is saved, and each part can be left out."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.support.report_sheet import PartItem, ReportSheet
from widgets.theme import Theme

PARTS = tuple(PartItem(f"{name}.json", f"about {name}", f"text of {name}") for name in "abc")


def opened(qtbot: QtBot, theme: Theme) -> ReportSheet:
    sheet = ReportSheet(theme=theme)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def test_nothing_can_be_saved_before_it_is_there(qtbot: QtBot, theme: Theme) -> None:
    sheet = opened(qtbot, theme)
    sheet.progressed.emit(0.4)
    assert sheet.is_waiting
    assert sheet.bar.value() == 40
    assert not sheet.save.isEnabled()


def test_every_part_is_read_in_full_by_keys_alone(qtbot: QtBot, theme: Theme) -> None:
    sheet = opened(qtbot, theme)
    sheet.show_parts(PARTS)
    read = [sheet.reading.toPlainText()]
    for _ in PARTS[1:]:
        for _ in range(2):
            focus: QWidget = sheet.focusWidget()
            QTest.keyClick(focus, Qt.Key.Key_Tab)
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Space)
        read.append(sheet.reading.toPlainText())
    assert read == [part.text for part in PARTS]
    assert sheet.reading.isReadOnly()


def test_a_part_is_left_out_and_an_empty_report_is_not_saved(qtbot: QtBot, theme: Theme) -> None:
    sheet = opened(qtbot, theme)
    sheet.show_parts(PARTS)
    assert not sheet.left_out
    QTest.mouseClick(sheet.ticks["b.json"], Qt.MouseButton.LeftButton)
    assert sheet.left_out == ("b.json",)
    assert sheet.said == "2 parts will be in the file."
    for name in "ac":
        QTest.mouseClick(sheet.ticks[f"{name}.json"], Qt.MouseButton.LeftButton)
    assert not sheet.save.isEnabled()


def test_closing_ends_the_gathering(qtbot: QtBot, theme: Theme) -> None:
    sheet = opened(qtbot, theme)
    with qtbot.waitSignal(sheet.stop_wanted):
        QTest.mouseClick(sheet.stop, Qt.MouseButton.LeftButton)
    assert not sheet.isVisible()


def test_it_is_never_larger_than_the_window_under_it(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    sheet = ReportSheet(theme=theme, parent=window)
    assert sheet.width() <= 700
    assert sheet.height() <= 500
