"""The group page narrows as one types, says what ties are, and sends wishes up."""

import pytest
from pytestqt.qtbot import QtBot

from domain.roster import NO_ERROR, TIES
from widgets.group.page import MOST_SHOWN, GroupPage, TeamRow, example
from widgets.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> GroupPage:
    page = example(theme)
    assert isinstance(page, GroupPage)
    qtbot.addWidget(page)
    return page


def test_it_narrows_as_one_types_and_by_what_is_asked(page: GroupPage) -> None:
    page.search.setText("jose")
    assert page.shown_names == ["José Iglesias-Montoya"]
    page.search.setText("program")
    assert page.shown_names == ["Ana Ferreira"]
    page.search.clear()
    page.show_which("due")
    assert page.shown_names == ["Ana Ferreira", "José Iglesias-Montoya", "Bram de Vries"]
    page.show_which("beyond")
    assert page.shown_names == ["José Iglesias-Montoya"]
    page.search.setText("nobody")
    assert "Nobody matches" in page.words.text()


def test_it_says_that_overlapping_places_are_ties(page: GroupPage) -> None:
    assert page.words.text() == TIES
    page.set_rows([TeamRow("a", "Ana", "1–2", "50"), TeamRow("b", "Bo", "1–2", "40")], value_title="Torque")
    assert page.words.text() == NO_ERROR


def test_a_large_clinic_is_shown_in_part_and_says_so(page: GroupPage) -> None:
    page.set_rows([TeamRow(str(n), f"Athlete {n}") for n in range(2000)], value_title="Torque")
    assert len(page.shown_names) == MOST_SHOWN
    assert "200 of 2000" in page.words.text()
    page.search.setText("1999")
    assert page.shown_names == ["Athlete 1999"]


def test_a_row_opens_its_athlete(page: GroupPage, qtbot: QtBot) -> None:
    page.search.setText("tom")
    with qtbot.waitSignal(page.athlete_chosen) as sent:
        page.table.row_opened.emit(0)
    assert sent.args == ["b"]
