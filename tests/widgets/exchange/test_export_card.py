"""The card of an export: what is wished for, what may be chosen, and what it says while and after."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from widgets.exchange.export_card import ATHLETE, EVERYTHING, GROUP, ExportCard, ExportSheet, ExportWish
from widgets.parts.buttons import Choice
from widgets.theme import Theme


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> ExportCard:
    """A fresh card on the screen."""
    card = ExportCard(theme=theme)
    qtbot.addWidget(card)
    card.show()
    return card


def press(choice: Choice, word: str) -> None:
    """Choose a word as a coach does."""
    next(button for button in choice.findChildren(QPushButton) if button.text() == word).click()


def test_everything_as_csv_is_asked_for_at_once(qtbot: QtBot, card: ExportCard) -> None:
    with qtbot.waitSignal(card.wanted) as asked:
        card.start.click()
    assert asked.args == [ExportWish(EVERYTHING, "", "csv", research=False)]


def test_a_group_needs_its_name(qtbot: QtBot, card: ExportCard) -> None:
    press(card.what, "A group")
    with qtbot.assertNotEmitted(card.wanted):
        card.start.click()
    assert card.which[GROUP].error == "Say which one first."
    card.which[GROUP].line.setText(" Under 23 ")
    with qtbot.waitSignal(card.wanted) as asked:
        card.start.click()
    assert asked.args == [ExportWish(GROUP, "Under 23", "csv", research=False)]


def test_what_goes_whole_to_another_station_is_not_for_research(card: ExportCard) -> None:
    card.research.click()
    press(card.form, "JSON")
    assert not card.research.isChecked()
    assert not card.research.isEnabled()
    press(card.form, "Excel")
    assert card.research.isEnabled()


def test_an_export_that_runs_can_be_stopped_and_nothing_else(qtbot: QtBot, card: ExportCard) -> None:
    card.show_progress(0.25, "Athlete 1 of 4")
    assert (card.bar.value(), card.start.isEnabled(), card.stop.isVisible()) == (25, False, True)
    with qtbot.waitSignal(card.stop_wanted):
        card.stop.click()
    card.show_progress(None)
    card.show_done("Folder: 3 files.", folder=True)
    assert (card.start.isEnabled(), card.stop.isVisible()) == (True, False)
    with qtbot.waitSignal(card.show_wanted):
        card.show_folder.click()


def test_the_sheet_is_of_the_athlete_in_view_and_stops_when_it_closes(qtbot: QtBot, theme: Theme) -> None:
    sheet = ExportSheet("a1", "Ana Ferreira", theme=theme)
    qtbot.addWidget(sheet)
    with qtbot.waitSignal(sheet.card.wanted) as asked:
        sheet.card.start.click()
    assert asked.args == [ExportWish(ATHLETE, "a1", "csv", research=False)]
    with qtbot.waitSignal(sheet.card.stop_wanted):
        sheet.close_button.click()
