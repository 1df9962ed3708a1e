"""The dialog says what is safe in plain words; those of the program are there on demand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from widgets.support.crash_dialog import CrashDialog
from widgets.support.ended_notice import EndedNotice
from widgets.support.safe_lines import SafeLine
from widgets.theme import Theme

DETAILS = "ZeroDivisionError\n  app/x.py:3 read"


def opened(qtbot: QtBot, theme: Theme, *lines: SafeLine, may_restart: bool = True) -> CrashDialog:
    dialog = CrashDialog(theme=theme)
    qtbot.addWidget(dialog)
    dialog.show_state(lines, may_restart=may_restart)
    dialog.show_details(DETAILS)
    dialog.show()
    return dialog


def read(dialog: CrashDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_the_words_of_the_program_are_shown_on_demand_only(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, theme, SafeLine("Nothing was being recorded."))
    details = dialog.findChildren(QLabel)
    assert details
    assert "Nothing was being recorded." in read(dialog)
    assert "ZeroDivisionError" not in read(dialog)
    assert not dialog._details.isVisible()
    QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
    assert dialog._details.isVisible()
    assert dialog.details == DETAILS


def test_each_line_has_a_mark_with_a_word(qtbot: QtBot, theme: Theme) -> None:
    levels = ("good", "amber", "red")
    dialog = opened(qtbot, theme, *(SafeLine(f"about {level}", level) for level in levels))
    marks = [label.accessibleName() for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
    assert marks == ["Safe", "Look after this", "Not safe yet"]
    dialog.show_state((SafeLine("only this"),), may_restart=True)
    assert "about" not in read(dialog)


def test_no_restart_while_a_set_runs(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, theme, SafeLine("The set goes on."), may_restart=False)
    assert not dialog.restart.isEnabled()
    assert "Go on with the set." in read(dialog)
    dialog.show_state((SafeLine("Saved."),), may_restart=True)
    assert dialog.restart.isEnabled()


def test_enter_goes_on(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, theme, SafeLine("Saved."))
    QTest.keyClick(dialog.go_on, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_the_notice_goes_when_it_is_closed(qtbot: QtBot, theme: Theme) -> None:
    notice = EndedNotice(theme=theme)
    qtbot.addWidget(notice)
    assert not notice.isVisible()
    notice.show_ended("3 Nov 2026 14:05")
    assert "3 Nov 2026 14:05" in notice.words
    QTest.mouseClick(notice.close_it, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
