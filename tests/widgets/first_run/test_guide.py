"""The guide: each step can be skipped, gone back to and left, with the keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from widgets.first_run.guide import ORDER, FirstRunGuide
from widgets.theme import Theme


@pytest.fixture
def guide(qtbot: QtBot, theme: Theme) -> Iterator[FirstRunGuide]:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    guide = FirstRunGuide(
        theme=theme, languages=(("en", "English"), ("de", "Deutsch")), units=(), parent=window
    )
    window.show()
    guide.open()
    yield guide
    window.close()


def test_every_step_can_be_skipped_and_the_last_one_ends_it(guide: FirstRunGuide) -> None:
    seen, over = [guide.current], []
    guide.moved.connect(seen.append)
    guide.finished.connect(lambda: over.append(guide.isHidden()))
    for _ in ORDER:
        assert guide.next.hasFocus()
        QTest.keyClick(guide.next, Qt.Key.Key_Space)
    assert (seen, over) == (list(ORDER), [True])


def test_the_button_says_skip_until_the_step_has_its_answer(guide: FirstRunGuide) -> None:
    assert guide.next.text() == "Skip"
    told = []
    guide.clinic.changed.connect(lambda key, text: told.append((key, text)))
    QTest.keyClicks(guide.clinic.name.line, "Praxis am Park")
    QTest.keyClick(guide.clinic.name.line, Qt.Key.Key_Return)
    assert told == [("clinic_name", "Praxis am Park")]
    assert guide.next.text() == "Next"
    assert guide.places["clinic"].accessibleName() == "Clinic, done"


def test_one_goes_back_leaves_and_comes_again_where_one_was(guide: FirstRunGuide) -> None:
    guide.go_to("sensors")
    guide.back.click()
    assert guide.current == "coach"
    left = []
    guide.left.connect(lambda: left.append(guide.current))
    guide.wait.click()
    assert left == ["coach"] and guide.isHidden()
    guide.open("coach")
    assert guide.current == "coach" and guide.isVisible()


def test_a_pin_that_is_refused_says_so_at_its_field(guide: FirstRunGuide) -> None:
    wished = []
    guide.coach.added.connect(lambda name, pin: wished.append((name, pin)))
    guide.coach.add.click()
    assert guide.coach.name.error and not wished
    guide.coach.name.line.setText("Lea Lindt")
    guide.coach.pin.line.setText("1")
    guide.coach.add.click()
    guide.coach.refuse("Too short.")
    assert wished == [("Lea Lindt", "1")] and guide.coach.pin.error == "Too short."
    guide.coach.show_coach("Lea Lindt")
    assert guide.coach.is_done and guide.coach.add.isHidden()
