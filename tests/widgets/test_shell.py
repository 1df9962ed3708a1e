"""The window: places by mouse and by key, who is here, what happened."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel
from pytestqt.qtbot import QtBot

from widgets.parts.banner import Banner
from widgets.parts.buttons import Button
from widgets.parts.rail import RailButton
from widgets.shell import Shell
from widgets.theme import Theme


@pytest.fixture
def shell(theme: Theme, qtbot: QtBot) -> Shell:
    view = Shell(
        theme=theme,
        pages={
            "today": ("house", "Today", QLabel("today")),
            "athletes": ("users", "Athletes", QLabel("athletes")),
            "live": ("play", "", QLabel("live")),
        },
    )
    qtbot.addWidget(view)
    view.resize(1280, 720)
    view.show()
    return view


def test_the_first_place_is_open_at_the_start(shell: Shell) -> None:
    assert shell.current_page == "today"


def test_rail_leads_to_a_page_and_says_so(shell: Shell, qtbot: QtBot) -> None:
    button = shell.findChildren(RailButton)[1]
    with qtbot.waitSignal(shell.page_requested) as heard:
        button.click()
    assert (heard.args, shell.current_page) == (["athletes"], "athletes")


def test_a_page_without_a_word_has_no_button_but_can_be_shown(shell: Shell) -> None:
    shell.show_page("live")
    assert shell.current_page == "live"
    assert not any(button.isChecked() for button in shell.findChildren(RailButton))


def test_control_and_number_leads_to_a_page(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitExposed(shell)
    with qtbot.waitSignal(shell.page_requested):
        QTest.keyClick(shell, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert shell.current_page == "athletes"


def test_control_k_opens_the_palette(shell: Shell, qtbot: QtBot) -> None:
    QTest.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shell.command_palette.isVisible()


def test_banner_action_is_called_once_and_the_banner_goes(shell: Shell) -> None:
    called: list[int] = []
    shell.show_banner("The sensor is silent.", "amber", ("Search again", lambda: called.append(1)))
    button = next(b for b in shell.findChildren(Button) if b.text() == "Search again")
    assert button.isVisible()
    button.click()
    assert called == [1]
    assert not button.isVisible()


def test_a_message_is_withdrawn_by_its_own_words_alone(shell: Shell) -> None:
    shell.show_banner("Not answered yet.", "amber")
    (banner,) = shell.findChildren(Banner)
    shell.withdraw("Something else.")
    assert banner.isVisible()
    shell.withdraw("Not answered yet.")
    assert not banner.isVisible()


def test_toast_takes_back_what_was_done(shell: Shell) -> None:
    taken_back: list[int] = []
    shell.show_toast("Tom Okafor was removed", lambda: taken_back.append(1))
    assert shell.toast.isVisible()
    shell.toast.undo_button.click()
    assert taken_back == [1]
    assert not shell.toast.isVisible()


def test_a_toast_lies_on_no_button_and_can_be_taken_away(shell: Shell) -> None:
    page = next(label for label in shell.findChildren(QLabel) if label.text() == "live")
    row = QHBoxLayout(page)
    row.addWidget(Button("Finish", theme=shell.theme), 1, Qt.AlignmentFlag.AlignBottom)
    shell.show_page("live")
    shell.show_toast("Tared: quiet within ±0.1 N.")
    shell.resize(1000, 700)
    QApplication.processEvents()
    button = next(b for b in page.findChildren(Button))
    box = QRect(button.mapTo(shell, QPoint()), button.size())
    assert box.bottom() > 650
    assert 350 < shell.toast.geometry().top() < shell.toast.geometry().bottom() < box.top()
    shell.hide_toast()
    assert not shell.toast.isVisible()


LONG = "The disk of this station is nearly full: nothing is lost, and nothing new is recorded. " * 3


@pytest.mark.parametrize("words", ["The sensor is silent.", LONG], ids=["short", "two lines"])
@pytest.mark.parametrize("first", ["toast", "banner"])
def test_a_toast_makes_room_for_the_buttons_of_a_banner(
    shell: Shell, qtbot: QtBot, words: str, first: str
) -> None:
    page = next(label for label in shell.findChildren(QLabel) if label.text() == "live")
    page.setProperty("toast", "top")
    shell.show_page("live")
    shows: dict[str, Callable[[], None]] = {
        "banner": lambda: shell.show_banner(words, "amber", ("Search again", lambda: None)),
        "toast": lambda: shell.show_toast("Tared: quiet within ±0.1 N, and saved with the athlete."),
    }
    shows.pop(first)()
    QApplication.processEvents()
    for show in shows.values():
        show()
    banner = next(iter(shell.findChildren(Banner)))
    buttons = [one for one in banner.findChildren(QAbstractButton) if one.isVisible()]

    def covered() -> list[str]:
        boxes = {one.text(): QRect(one.mapTo(shell, QPoint()), one.size()) for one in buttons}
        return [text for text, box in boxes.items() if box.intersects(shell.toast.geometry())]

    qtbot.waitUntil(lambda: not covered())
    assert shell.toast.isVisible() and len(buttons) == 2
    high = shell.toast.geometry().top()
    shell.hide_banner()
    qtbot.waitUntil(lambda: shell.toast.geometry().top() < high)


def test_no_disc_where_nobody_is_signed_in(shell: Shell) -> None:
    assert not shell.header.coach.isVisible()
    shell.set_coach("KM", "Kim Meyer")
    assert shell.header.coach.isVisible()


def test_header_names_the_athlete(shell: Shell) -> None:
    shell.set_athlete("Ana Ferreira · R involved · week 5")
    spoken = {label.accessibleName() for label in shell.header.findChildren(QLabel)}
    assert {"Ana Ferreira", "R involved · week 5"} <= spoken
