"""The practice says one next step for every place a first test can be at, and that it is practice."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.first_run.practice import Practice
from domain.library import load_protocol
from domain.recording import State
from widgets.theme import Theme, apply_theme


class Window(QMainWindow):
    """As much of the window as the practice looks at."""

    visit: Any = None
    inside: Any = None


@pytest.fixture
def theme(qapp: Any) -> Theme:
    return apply_theme(qapp, "dark")


def test_every_step_of_a_first_test_has_its_sentence(qtbot: QtBot, theme: Theme) -> None:
    window = Window()
    qtbot.addWidget(window)
    parts = SimpleNamespace(
        acquisition=SimpleNamespace(devices=[]),
        live_set=SimpleNamespace(state=State.DISCONNECTED),
        station=SimpleNamespace(is_tared=False),
        review=SimpleNamespace(is_ready=False),
    )
    practice = Practice(window=cast("Any", window), controllers=cast("Any", parts), theme=theme)
    assert window.menuWidget() is practice.strip and "practice" in window.windowTitle()
    told = [practice.strip.next.text()]

    def look() -> None:
        practice.look()
        told.append(practice.strip.next.text())

    parts.acquisition.devices = [1, 2, 3]
    look()
    pull = SimpleNamespace(protocol=load_protocol("seated_hip_er"))
    window.visit, parts.live_set.state = (
        SimpleNamespace(done={}, trouble="Not ticked.", item=pull),
        State.LIVE,
    )
    look()
    window.visit.trouble = ""
    look()
    parts.station.is_tared = True
    look()
    for parts.live_set.state in (State.PREPARING, State.ARMED, State.COUNTDOWN, State.ACTIVE, State.REVIEW):
        look()
    parts.review.is_ready = True
    look()
    assert practice.strip.report.isHidden()
    window.visit.done, parts.live_set.state = {0: 1}, State.LIVE
    look()
    asked: list[str] = []
    window.visit.session = SimpleNamespace(session_id="first")
    window.inside = SimpleNamespace(reports=SimpleNamespace(show_visit=asked.append))
    assert not practice.strip.report.isHidden()
    practice.strip.report.click()
    assert asked == ["first"]
    begins = [
        "Wait until three",
        "Choose an athlete",
        "Tick the",
        "Press Tare",
        "Press Prepare set",
        "Wait: the athlete",
    ]
    begins += [
        "Press Start:",
        "Wait for the",
        "Watch force",
        "Wait: the recorded",
        "Look at each",
        "That was a first test",
    ]
    assert all(text.startswith(begin) for text, begin in zip(told, begins, strict=True)), told


def test_a_test_without_force_sensor_asks_for_no_tare(qtbot: QtBot, theme: Theme) -> None:
    window = Window()
    qtbot.addWidget(window)
    item = SimpleNamespace(protocol=load_protocol("three_point_check"))
    window.visit = SimpleNamespace(done={}, trouble="", item=item)
    parts = SimpleNamespace(
        acquisition=SimpleNamespace(devices=[1, 2, 3]),
        live_set=SimpleNamespace(state=State.LIVE),
        station=SimpleNamespace(is_tared=False),
        review=SimpleNamespace(is_ready=False),
    )
    practice = Practice(window=cast("Any", window), controllers=cast("Any", parts), theme=theme)
    assert practice.strip.next.text().startswith("Press Prepare set")
