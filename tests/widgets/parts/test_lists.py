"""Lists filter as you type; tables give way where there is little room."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from widgets.parts.dates import parse_date
from widgets.parts.search_list import ListItem, SearchList
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

PEOPLE = [
    ListItem("1", "José Iglesias", "Left involved"),
    ListItem("2", "Ana Ferreira", "Right involved", search="ligament"),
    ListItem("3", "Anaïs Roux"),
]


@pytest.fixture
def people(theme: Theme, qtbot: QtBot) -> SearchList:
    view = SearchList(theme=theme, name="Athletes", placeholder="Find an athlete")
    qtbot.addWidget(view)
    view.set_items(PEOPLE)
    return view


@pytest.mark.parametrize(
    ("typed", "found"),
    [("jose", ["1"]), ("ana", ["2", "3"]), ("ana right", ["2"]), ("LIGAMENT", ["2"]), ("zz", [])],
)
def test_typing_leaves_what_matches_every_word(people: SearchList, typed: str, found: list[str]) -> None:
    people.field.setText(typed)
    assert people.shown_keys == found


def test_arrows_in_the_field_move_and_enter_activates(people: SearchList, qtbot: QtBot) -> None:
    activated: list[str] = []
    people.activated.connect(activated.append)
    people.field.setText("ana")
    QTest.keyClick(people.field, Qt.Key.Key_Down)
    QTest.keyClick(people.field, Qt.Key.Key_Down)
    QTest.keyClick(people.field, Qt.Key.Key_Return)
    assert activated == ["3"]


def test_new_rows_keep_the_current_one(people: SearchList) -> None:
    people.select("2")
    people.set_items([ListItem("0", "New"), *PEOPLE])
    assert people.current_key == "2"


def test_table_says_its_cells_and_squeezes_words_before_numbers(theme: Theme, qtbot: QtBot) -> None:
    table = Table([Column("Test"), Column("Force", number=True)], theme=theme, name="Sets")
    qtbot.addWidget(table)
    table.resize(260, 200)
    table.set_rows([[Cell("Seated hip external rotation, held"), Cell("131", unit="N", error="±18")]])
    table.show()
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()
    assert table.columnWidth(1) >= table.delegate.cell_width(Cell("131", unit="N", error="±18"))
    assert table.model().index(0, 1).data() == "131 N ±18"


def test_rows_are_as_high_as_a_finger(theme: Theme) -> None:
    table = Table([Column("Test")], theme=theme, name="Sets")
    table.set_rows([[Cell("One")]])
    assert table.rowHeight(0) >= 44


@pytest.mark.parametrize("text", ["3 Nov 1998", "3. November 1998", "1998-11-03", " 3 nov 1998 "])
def test_dates_are_read_as_people_write_them(text: str) -> None:
    assert parse_date(text) == date(1998, 11, 3)


@pytest.mark.parametrize("text", ["3/11/98", "3 Foo 1998", "31 Feb 1998", ""])
def test_dates_with_two_readings_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_date(text)
