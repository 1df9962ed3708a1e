"""Pieces are made between events, and all of them before a hand is answered."""

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.window.slices import Slices
from app.workers import Workers

PIECES = 20


class Piecework:
    """Steps that note how often the loop of events came by between them."""

    def __init__(self, trouble_at: int = -1) -> None:
        self.made = 0
        self.trouble_at = trouble_at

    def steps(self) -> Iterator[None]:
        for number in range(PIECES):
            if number == self.trouble_at:
                raise ValueError("no wood left")
            self.made += 1
            yield


@pytest.fixture
def workers(qtbot: QtBot) -> Iterator[Workers]:
    made = Workers(threads=1)
    yield made
    made.stop()


@pytest.fixture
def button(qtbot: QtBot) -> QPushButton:
    made = QPushButton("Press")
    qtbot.addWidget(made)
    made.show()
    return made


def test_events_come_between_the_pieces(qtbot: QtBot, workers: Workers, button: QPushButton) -> None:
    work, seen = Piecework(), set[int]()
    slices = Slices(work.steps(), parent=button)
    other = QTimer(button)
    other.timeout.connect(lambda: seen.add(work.made))
    other.start(0)
    with qtbot.waitSignal(slices.finished):
        slices.begin(workers, lambda: None)
    assert work.made == PIECES
    assert len(seen - {0, PIECES}) > 1


def test_a_hand_is_answered_when_everything_is_there(
    qtbot: QtBot, workers: Workers, button: QPushButton
) -> None:
    work, loaded = Piecework(), Event()
    seen: list[int] = []
    slices = Slices(work.steps(), parent=button)
    button.clicked.connect(lambda: seen.append(work.made))
    slices.watch(button)
    slices.begin(workers, loaded.wait)
    try:
        QTest.mouseClick(button.windowHandle(), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(seen))
        assert seen == [PIECES]
    finally:
        loaded.set()


def test_what_goes_wrong_is_told_once_and_nothing_more_is_made(
    qtbot: QtBot, workers: Workers, button: QPushButton
) -> None:
    work = Piecework(trouble_at=3)
    troubles: list[Exception] = []
    slices = Slices(work.steps(), parent=button)
    slices.failed.connect(troubles.append)
    with qtbot.waitSignal(slices.failed):
        slices.begin(workers, lambda: None)
    slices.finish()
    assert [str(trouble) for trouble in troubles] == ["no wood left"]
    assert work.made == 3
