"""The sign-in screen waits as long as it is told, hides what is typed, and never hides a running set."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from widgets.keeping.sign_in import Person, SignInScreen
from widgets.theme import Theme


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme) -> Iterator[SignInScreen]:
    """A locked screen with two names."""
    around = QWidget()
    around.resize(1280, 800)
    qtbot.addWidget(around)
    screen = SignInScreen(theme=theme, parent=around)
    screen.ask([Person("k", "Kim", "coach"), Person("l", "Lea", "lead")], chosen="l", locked=True)
    yield screen


def test_what_is_typed_is_hidden_and_given_once(screen: SignInScreen) -> None:
    tried: list[tuple[str, str]] = []
    screen.tried.connect(lambda *what: tried.append(what))
    screen.secret.line.setText("482913")
    screen.go.click()
    screen.go.click()
    assert screen.secret.line.echoMode() is QLineEdit.EchoMode.Password
    assert tried == [("l", "482913")], "a second press while the PIN is looked at is no second try"


def test_during_a_wait_nothing_can_be_tried(screen: SignInScreen) -> None:
    screen.refuse("Too many wrong tries.", 90.0)
    assert not screen.go.isEnabled()
    assert "free in 1:30" in screen.secret.error
    screen.refuse("That is wrong.", 0.0)
    assert screen.go.isEnabled() and screen.secret.line.text() == ""


def test_one_persons_wait_does_not_bar_another(screen: SignInScreen) -> None:
    screen.refuse("Too many wrong tries.", 3600.0)
    screen.people.select("k")
    screen.people.picked.emit("k")
    assert screen.go.isEnabled() and screen.secret.error == "" and not screen.waits


def test_a_running_set_is_said_and_can_be_stopped_for_pain(qtbot: QtBot, screen: SignInScreen) -> None:
    assert screen.pain.isHidden()
    screen.set_running("Recording goes on: Seated hip ER, left")
    assert not screen.pain.isHidden()
    with qtbot.waitSignal(screen.pain_stop_requested):
        screen.pain.click()
