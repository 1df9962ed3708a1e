"""Ctrl+K: type a word, press Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.command_palette import CommandPalette
from widgets.theme import Theme


@pytest.fixture
def palette(theme: Theme, qtbot: QtBot) -> CommandPalette:
    host = QWidget()
    host.resize(1280, 720)
    qtbot.addWidget(host)
    view = CommandPalette(theme=theme, host=host)
    view.set_entries([("Ana Ferreira", "Athlete", "a"), ("Seated hip external rotation", "Test", "s")])
    host.show()
    view.open()
    return view


def test_typing_and_enter_chooses(palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.list.field, "hip")
    with qtbot.waitSignal(palette.chosen) as heard:
        QTest.keyClick(palette.list.field, Qt.Key.Key_Return)
    assert heard.args == ["s"]
    assert not palette.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Down])
def test_its_keys_do_nothing_on_the_page_behind_it(
    palette: CommandPalette, qtbot: QtBot, key: Qt.Key
) -> None:
    heard: list[str] = []
    page = palette.parentWidget()
    assert page is not None
    behind = QShortcut(QKeySequence(key), page)
    behind.activated.connect(lambda: heard.append("behind"))
    palette.chosen.connect(heard.append)
    qtbot.waitUntil(palette.list.field.hasFocus)
    QTest.keyClick(palette.list.field, key)
    assert heard == (["a"] if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else [])
    palette.hide()
    QTest.keyClick(page, key)
    assert heard[-1:] == ["behind"]


def test_escape_closes_without_choosing(palette: CommandPalette, qtbot: QtBot) -> None:
    heard: list[str] = []
    palette.chosen.connect(heard.append)
    QTest.keyClick(palette.list.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert heard == []


def test_it_opens_empty_with_the_first_row_ready(palette: CommandPalette) -> None:
    palette.list.field.setText("hip")
    palette.open()
    assert palette.list.field.text() == ""
    assert palette.list.current_key == "a"
