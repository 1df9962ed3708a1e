"""The sheet of keys: a press is offered as a wish, Esc leaves things as they are."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.keeping.key_sheet import KeyRow, KeySheet
from widgets.theme import Theme

ROW = KeyRow("station.tare", "Tare the force sensor", "T", "F16")


def _sheet(qtbot: QtBot, theme: Theme) -> KeySheet:
    sheet = KeySheet("Keys of the station", theme=theme)
    qtbot.addWidget(sheet)
    sheet.set_rows([ROW])
    return sheet


def test_the_key_pressed_next_is_wished_for(qtbot: QtBot, theme: Theme) -> None:
    sheet = _sheet(qtbot, theme)
    sheet.buttons["station.tare", True].click()
    with qtbot.waitSignal(sheet.key_chosen, timeout=1000) as wish:
        QTest.keyClick(sheet, Qt.Key.Key_F20, Qt.KeyboardModifier.ShiftModifier)
    assert wish.args == ["station.tare", "Shift+F20", True]


def test_escape_leaves_the_key_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    sheet = _sheet(qtbot, theme)
    button = sheet.buttons["station.tare", False]
    button.click()
    assert button.text() == "..."
    with qtbot.assertNotEmitted(sheet.key_chosen):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert button.text() == "T" and sheet.result() == 0
