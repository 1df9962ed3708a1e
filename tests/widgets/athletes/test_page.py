"""The page of athletes: find, read, add, change, compare."""

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from domain.athlete import Athlete, Side
from widgets import samples
from widgets.athletes.page import AthletesPage, initials
from widgets.parts.table import Table
from widgets.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> AthletesPage:
    view = AthletesPage(theme=theme, today=lambda: samples.TODAY)
    qtbot.addWidget(view)
    view.resize(1190, 668)
    view.set_athletes(samples.athletes())
    view.set_history(samples.history())
    view.show()
    return view


@pytest.fixture
def saved(page: AthletesPage) -> list[Athlete]:
    """Every athlete the page asks to save."""
    heard: list[Athlete] = []
    page.athlete_saved.connect(heard.append)
    return heard


def _press(page: AthletesPage, text: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisible()).click()


def test_the_first_athlete_is_in_view(page: AthletesPage) -> None:
    assert page.selected_id == "athlete-0"


def test_selecting_another_tells_the_app(page: AthletesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.athlete_selected) as heard:
        page.select_athlete("athlete-5")
    assert heard.args == ["athlete-5"]


def test_a_new_athlete_is_saved_whole(page: AthletesPage, saved: list[Athlete]) -> None:
    page.add_athlete()
    page.form.name.line.setText("  Mia   Sørensen ")
    page.form.born.line.setText("3 Nov 1998")
    page.form.mass.line.setText("68,5")
    page.form.shank.line.setText("36")
    page.form.involved.select("left")
    page.form.submit()
    (athlete,) = saved
    assert (athlete.name, athlete.born_on) == ("Mia Sørensen", date(1998, 11, 3))
    assert athlete.involved_side is Side.LEFT
    assert athlete.latest_mass_kg == 68.5
    assert athlete.measures[0].shank_length_m == pytest.approx(0.36)
    assert athlete.measures[0].measured_on == samples.TODAY
    assert page.selected_id == athlete.athlete_id


def test_what_cannot_be_read_is_said_under_its_field(page: AthletesPage, saved: list[Athlete]) -> None:
    page.add_athlete()
    page.form.born.line.setText("3/11/98")
    page.form.mass.line.setText("700")
    page.form.submit()
    assert saved == []
    assert page.form.name.error == "Type the name of the athlete."
    assert "3 Nov 1998" in page.form.born.error
    assert page.form.mass.error == "Write a number between 20 and 250."


def test_saving_unchanged_adds_no_measure(page: AthletesPage, saved: list[Athlete]) -> None:
    before = samples.athletes()[0]
    _press(page, "Edit")
    page.form.submit()
    assert saved == [before]


def test_a_new_mass_is_dated_today_and_the_old_one_stays(page: AthletesPage, saved: list[Athlete]) -> None:
    _press(page, "Edit")
    page.form.mass.line.setText("63")
    page.form.submit()
    assert [m.mass_kg for m in saved[0].measures] == [61.5, 63.0]


def test_two_chosen_sets_are_compared_older_first(page: AthletesPage, qtbot: QtBot) -> None:
    table = page.findChild(Table)
    assert table is not None
    table.selectRow(0)
    table.selectRow(4)
    with qtbot.waitSignal(page.compare_requested) as heard:
        _press(page, "Compare the two")
    assert heard.args == ["set-2-r", "set-0-r"]


def test_one_chosen_set_opens_its_session(page: AthletesPage, qtbot: QtBot) -> None:
    table = page.findChild(Table)
    assert table is not None
    table.selectRow(2)
    with qtbot.waitSignal(page.session_opened) as heard:
        _press(page, "Open session")
    assert heard.args == ["session-1"]


def test_removing_goes_up_as_a_wish(page: AthletesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.athlete_removed) as heard:
        _press(page, "Remove")
    assert heard.args == ["athlete-0"]


def test_without_athletes_the_page_says_what_to_do(page: AthletesPage) -> None:
    page.set_athletes([])
    _press(page, "Add your first athlete")
    assert page.form.isVisible()


@pytest.mark.parametrize(("name", "letters"), [("Ana Ferreira", "AF"), ("Pelé", "P"), ("", "?")])
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_filter_that_hides_the_athlete_in_view_changes_nobody(page: AthletesPage) -> None:
    page._list.field.setText("nobody is called that")
    assert page.selected_id == "athlete-0"
    _press(page, "Edit")
    assert page.form.isVisible()


def test_an_athlete_who_is_gone_is_not_in_view_behind_a_filter(page: AthletesPage) -> None:
    page._list.field.setText(samples.athletes()[0].name)
    page.set_athletes(samples.athletes()[1:])
    assert page.selected_id in {athlete.athlete_id for athlete in samples.athletes()[1:]}
    _press(page, "Edit")
    assert page.form.isVisible()
