"""Every page of a station that has nothing yet says what to do next, with a control that does it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from pytestqt.exceptions import TimeoutError as WaitedInVain
from pytestqt.qtbot import QtBot

from app.assembly import Pages
from app.bootstrap import open_station
from app.main_window import MainWindow
from app.settings import Settings, SettingsFile
from db.store import open_store
from domain.athlete import Athlete
from domain.timebase import StationClock
from tests.blank_database import blank_database

Say = tuple[str, str]
NOBODY: dict[str, Say] = {
    "today": ("Add the person in front of you", "Add your first athlete"),
    "athletes": ("Everyone who is tested here gets a page", "Add your first athlete"),
    "station": ("The battery, the live curves", "Choose an athlete"),
    "library": ("Recent injury or surgery", "Use in a session"),
    "compare": ("record a test first", "Start a session"),
    "group": ("With the first athlete this page shows", "Add an athlete"),
    "sensors": ("Plug the receiver or the cable in", "Search for sensors"),
    "settings": ("It takes effect when Turnout is started again", "Back up now"),
    "studies": ("Test the same athletes twice", "Plan a test-retest"),
}
SOMEBODY: dict[str, Say] = NOBODY | {
    "today": ("The first session will be listed here", "Start session"),
    "athletes": ("Start a session, and every set will be listed here", "Start session"),
    "group": ("New group makes one", "New group"),
    "program": ("Start with a template", "Start with a template"),
    "progress": ("The first visit is the baseline", "Start a session"),
}
PATIENCE_MS = 20_000
OF_ONE_PERSON = {"program", "progress"}
AFTER_A_SET = {"review"}
"""No way leads there before something was recorded."""


@contextmanager
def empty_station(folder: Path, *names: str) -> Iterator[tuple[MainWindow, Pages]]:
    """The first start is over; these people are known, and nothing was recorded."""
    blank_database(folder / "t.sqlite")
    clock = StationClock()
    store = open_store(folder / "t.sqlite", clock=clock)
    for name in names:
        store.athletes.add(Athlete(name, name))
    settings = SettingsFile(None, Settings(first_run="over", encryption_asked=True))
    try:
        with open_station(
            store=store, clock=clock, settings=settings, placements={}, reports=folder, library=folder
        ) as (window, _, pages):
            window.resize(1280, 720)
            window.show()
            yield window, pages
    finally:
        store.close()


@pytest.fixture(autouse=True)
def no_port(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TURNOUT_SIM_PORTS", str(tmp_path / "ports"))


def says(view: QWidget, words: str) -> bool:
    return any(words in label.text() for label in view.findChildren(QLabel) if label.isVisible())


def control(view: QWidget, text: str) -> QAbstractButton | None:
    every = (one for one in view.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled())
    return next((one for one in every if one.text() == text), None)


def lacks(window: MainWindow, expected: dict[str, Say], qtbot: QtBot) -> list[str]:
    found = []
    for name, (words, button) in expected.items():
        view = shown(window, name, qtbot)
        if not waited(qtbot, partial(says, view, words)):
            found.append(f"{name} does not say: {words}")
        if control(view, button) is None:
            found.append(f"{name} has no {button}")
    return found


def shown(window: MainWindow, name: str, qtbot: QtBot) -> QWidget:
    """The page, come to as a coach does."""
    if name in OF_ONE_PERSON:
        window.shell.command_palette.chosen.emit(name)
    else:
        window.shell.show_page(name)
    qtbot.waitUntil(lambda: window.shell.current_page == name, timeout=PATIENCE_MS)
    assert window.shell.view is not None
    return window.shell.view


def waited(qtbot: QtBot, is_so: Callable[[], bool]) -> bool:
    try:
        qtbot.waitUntil(is_so, timeout=PATIENCE_MS)
    except WaitedInVain:
        return False
    return True


def test_a_station_without_athletes_leads_on_from_every_page(tmp_path: Path, qtbot: QtBot) -> None:
    with empty_station(tmp_path) as (window, pages):
        assert set(pages.places()) == set(NOBODY) | OF_ONE_PERSON | AFTER_A_SET
        assert lacks(window, NOBODY, qtbot) == []
        compare = pages.compare
        assert not any(one.isEnabled() for one in compare.presets.values()) and compare.chooser.isHidden()
        for name in sorted(OF_ONE_PERSON):
            window.shell.show_page("today")
            window.shell.command_palette.chosen.emit(name)
            assert window.shell.current_page == "today"
            assert "Add an athlete" in window.shell.toast.words.text()


def test_a_report_of_nobody_leads_to_the_athletes(tmp_path: Path) -> None:
    with empty_station(tmp_path) as (window, _):
        for report in ("session", "progress", "athlete", "group"):
            window.shell.show_page("today")
            window.shell.command_palette.chosen.emit(f"report:{report}")
            assert window.shell.current_page == "athletes"
            assert "Choose whose report it is" in window.shell.toast.words.text()
            assert not [one for one in window.findChildren(QDialog) if one.isVisible()]


def test_a_station_without_a_session_leads_on_from_every_page(tmp_path: Path, qtbot: QtBot) -> None:
    with empty_station(tmp_path, "ana") as (window, pages):
        qtbot.waitUntil(lambda: not says(pages.today, "Add the person"), timeout=PATIENCE_MS)
        pages.athletes.select_athlete("ana")
        assert lacks(window, SOMEBODY, qtbot) == []
        start = control(shown(window, "progress", qtbot), "Start a session")
        assert start is not None
        start.click()
        qtbot.waitUntil(lambda: window.visit is not None, timeout=PATIENCE_MS)
        words = "search for them (Enter)"
        qtbot.waitUntil(lambda: words in pages.station.band.accessibleName(), timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: control(pages.station, "Search for sensors") is not None)
