"""The first page leads on, whether the clinic is new or busy."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from widgets import samples
from widgets.parts.link_row import LinkRow
from widgets.theme import Theme
from widgets.today import TodayPage


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> TodayPage:
    view = TodayPage(theme=theme)
    qtbot.addWidget(view)
    view.resize(1190, 668)
    view.show()
    return view


def _button(page: TodayPage, text: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == text)


def test_a_new_clinic_is_told_what_to_do_first(page: TodayPage, qtbot: QtBot) -> None:
    page.set_content((), (), (), ())
    assert _button(page, "Add your first athlete").isVisible()
    assert not _button(page, "Start session").isVisible()
    with qtbot.waitSignal(page.simulated_athlete_requested):
        _button(page, "Try with a simulated athlete").click()


def test_before_the_people_are_read_nobody_is_said_to_be_missing(page: TodayPage) -> None:
    assert not _button(page, "Add your first athlete").isVisible()
    assert not _button(page, "Start session").isVisible()


def test_known_athletes_bring_the_start_button(page: TodayPage, qtbot: QtBot) -> None:
    page.set_content((), (), (), (), has_athletes=True)
    with qtbot.waitSignal(page.start_session_requested):
        _button(page, "Start session").click()


def test_an_interrupted_session_can_be_opened(page: TodayPage, qtbot: QtBot) -> None:
    page.set_content((), samples.interrupted(), (), ())
    row = page.findChild(LinkRow)
    assert row is not None
    with qtbot.waitSignal(page.session_chosen) as heard:
        row.click()
    assert heard.args == ["session-2"]


def test_filling_twice_leaves_no_old_rows(page: TodayPage, qapp: QApplication) -> None:
    for _ in range(2):
        page.set_content(samples.due(), (), samples.sensor_notes(), samples.recent())
        qapp.processEvents()
    shown = [row for row in page.findChildren(LinkRow) if row.isVisible()]
    assert len(shown) == len(samples.due()) + len(samples.sensor_notes()) + len(samples.recent())
