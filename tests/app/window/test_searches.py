"""Memory is searched on the window's thread alone: a view that is freed takes its timers with it there."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.memory import give_back_memory
from app.window.searches import Searches


class Ring(QObject):
    """Holds itself, and has a timer as a view with an animation has."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self
        self.timer = QTimer(self)
        self.timer.start(10_000)


@pytest.fixture
def searches() -> Iterator[Searches]:
    made = Searches()
    yield made
    made.stop()


def freed_on() -> list[int]:
    """The threads on which a ring is freed, from now on."""
    threads: list[int] = []
    weakref.finalize(Ring(), lambda: threads.append(threading.get_ident()))
    return threads


def make_much() -> None:
    """Enough that refers to itself for Python's own search, also of what is old."""
    for _ in range(200_000):
        ring: list[object] = []
        ring.append(ring)


def test_no_other_thread_frees_a_view(searches: Searches, qtbot: QtBot) -> None:
    threads = freed_on()
    for work in (make_much, give_back_memory):
        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
    assert threads == []
    searches.begin()
    make_much()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.get_ident()]


def test_before_it_begins_nothing_is_searched(searches: Searches) -> None:
    threads = freed_on()
    make_much()
    assert threads == []


def test_at_the_end_python_searches_again() -> None:
    Searches().stop()
    assert gc.isenabled()
    threads = freed_on()
    make_much()
    assert threads == [threading.get_ident()]
