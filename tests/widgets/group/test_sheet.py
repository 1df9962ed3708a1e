"""The sheet of a group ticks who is in it, also by keyboard, and keeps ticks that the search hides."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.group.sheet import GroupDraft, GroupSheet, example
from widgets.theme import Theme


def test_ticks_by_keyboard_stay_while_one_searches(qtbot: QtBot, theme: Theme) -> None:
    sheet = example(theme)
    assert isinstance(sheet, GroupSheet)
    qtbot.addWidget(sheet)
    assert list(sheet.ticked) == ["a", "b"]
    sheet.search.setText("jose")
    sheet.people.setCurrentRow(2)
    QTest.keyClick(sheet.people, Qt.Key.Key_Space)
    assert list(sheet.ticked) == ["a", "c", "b"]
    with qtbot.waitSignal(sheet.save_wanted) as sent:
        sheet.submit()
    assert sent.args == [GroupDraft("team", "First team", ("a", "c", "b"))]
    sheet.search.setText("nobody")
    assert "Nobody matches" in sheet.words.text()


def test_a_group_without_a_name_is_not_saved(qtbot: QtBot, theme: Theme) -> None:
    sheet = GroupSheet(GroupDraft("", ""), [], theme=theme)
    qtbot.addWidget(sheet)
    with qtbot.assertNotEmitted(sheet.save_wanted):
        sheet.submit()
    assert sheet.name.error
    assert "No athlete" in sheet.words.text()
    assert sheet.remove.isHidden()
