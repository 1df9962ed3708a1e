"""The order of a layout is read without a hold on items that Qt deletes: that ended the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from widgets.parts.focus import tab_as_laid_out
from widgets.parts.order import laid_out
from widgets.settings_page import SettingsPage
from widgets.settings_page import example as settings
from widgets.theme import apply_theme


def items_held() -> set[int]:
    """Items of layouts that Python knows by their address; Qt deletes them without a word to it."""
    known = [one for one in Shiboken.getAllValidWrappers() if isinstance(one, QLayoutItem)]
    return {Shiboken.getCppPointer(one)[0] for one in known if not isinstance(one, QLayout)}


def test_views_and_inner_layouts_come_in_their_order(qtbot: QtBot) -> None:
    view, inner = QWidget(), QHBoxLayout()
    qtbot.addWidget(view)
    first, second, third, apart = QLabel("1"), QLabel("2"), QLabel("3"), QLabel("-", view)
    box = QVBoxLayout(view)
    box.addWidget(third)
    inner.addWidget(second)
    box.insertLayout(0, inner)
    box.insertWidget(0, first)
    box.insertStretch(1)
    assert laid_out(box) == [first, inner, third]
    assert laid_out(inner) == [second] and apart.parentWidget() is view
    assert laid_out(QVBoxLayout()) == []


def test_a_grid_is_read_as_it_was_filled(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    grid, keys = QGridLayout(view), [QPushButton(str(number)) for number in range(4)]
    for number, key in enumerate(keys):
        grid.addWidget(key, number // 2, number % 2)
    assert laid_out(grid) == keys


def test_the_order_of_the_tab_key_holds_nothing_that_qt_deletes(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    box = QVBoxLayout(view)
    for number in range(4):
        box.addWidget(QPushButton(str(number), view))
    box.addStretch(1)
    before = items_held()
    tab_as_laid_out(view)
    assert items_held() <= before


def test_the_cards_of_the_settings_are_named_without_a_hold(qapp: QApplication, qtbot: QtBot) -> None:
    page = settings(apply_theme(qapp, "dark"))
    qtbot.addWidget(page)
    before = items_held()
    assert isinstance(page, SettingsPage) and len(page.cards) > 3
    assert items_held() <= before


@pytest.mark.parametrize("room", ["app", "widgets"])
def test_no_layout_is_asked_for_its_items(root: Path, room: str) -> None:
    asking = [path for path in (root / room).rglob("*.py") if ".itemAt" in path.read_text(encoding="utf-8")]
    # The one that says why not.
    assert [path.name for path in asking if path.name != "order.py"] == []
