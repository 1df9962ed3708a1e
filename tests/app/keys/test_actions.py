"""Keys on a real window: they follow the coach's choice, stay with what is allowed, and show themselves."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.keys.actions import Actions
from app.keys.keymap import ACTIONS, Keymap
from app.settings import SettingsFile
from domain.recording import State
from tests.app.station_rig import Rig, station
from widgets.keeping.key_sheet import KeySheet


def _front(rig: Rig, page: str) -> None:
    rig.window.show()
    rig.window.activateWindow()
    rig.wait(rig.window.isActiveWindow, "the window")
    rig.window.shell.show_page(page)


def _actions(rig: Rig) -> Actions:
    (found,) = rig.window.findChildren(Actions)
    return found


def test_every_action_does_something(tmp_path: Path) -> None:
    with station(tmp_path, sensors=False) as rig:
        assert _actions(rig).bound == {item.name for item in ACTIONS}


def test_a_chosen_pedal_works_at_once_and_is_kept(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path / "settings.json")
    with station(tmp_path, sensors=False) as rig:
        rig.begin()
        _front(rig, "station")
        actions = _actions(rig)
        actions._settings = settings
        page, wishes = rig.pages.station, []
        page.set_state(State.ACTIVE)
        page.pain_stop_requested.connect(lambda: wishes.append("pain"))
        sheet = actions.show_keys("station")
        sheet.key_chosen.emit("station.pain", "R", False)  # noqa: FBT003
        assert "already does" in sheet._words.text()
        sheet.key_chosen.emit("station.pain", "PgDown", True)  # noqa: FBT003
        sheet.accept()
        QTest.keyClick(rig.window, Qt.Key.Key_F15)
        assert not wishes
        QTest.keyClick(rig.window, Qt.Key.Key_PageDown)
        QTest.keyClick(rig.window, Qt.Key.Key_P)
        assert wishes == ["pain", "pain"]
    kept = SettingsFile(tmp_path / "settings.json").values
    assert Keymap(kept.keys, kept.pedals).pedal("station.pain") == "PgDown"


def test_a_key_whose_action_is_not_allowed_does_nothing(tmp_path: Path) -> None:
    with station(tmp_path, sensors=False) as rig:
        rig.begin()
        _front(rig, "station")
        page, wishes = rig.pages.station, []
        page.start_requested.connect(lambda: wishes.append("start"))
        page.set_state(State.TARING)
        QTest.keyClick(rig.window, Qt.Key.Key_F13)
        page.set_state(State.LIVE)
        QTest.keyClick(rig.window, Qt.Key.Key_F13)
        assert wishes == ["start"]


def test_the_question_mark_shows_the_keys_of_this_page(tmp_path: Path) -> None:
    with station(tmp_path, sensors=False) as rig:
        rig.begin()
        _front(rig, "station")
        QTest.keyClick(rig.window, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
        (sheet,) = rig.window.findChildren(KeySheet)
        shown = {name for name, _ in sheet.buttons}
        assert "station.tare" in shown and "review.save" not in shown and "everywhere.undo" in shown
        sheet.accept()


def test_arrows_still_move_the_rating_that_has_the_focus(tmp_path: Path) -> None:
    with station(tmp_path, sensors=False) as rig:
        _front(rig, "review")
        slider = rig.pages.review.verdict.ratings.rpe
        slider.slider.setFocus()
        QTest.keyClick(slider.slider, Qt.Key.Key_Right)
        assert slider.value == 1.0
