"""F1 on a real window: every page and every control leads to a page of the guide that exists."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.help.desk import HelpDesk
from app.help.guide import CONTENTS, read_guide
from app.help.places import CLASSES
from app.keys.keymap import Keymap
from tests.app.station_rig import Rig, station
from widgets.help.place import topic_at
from widgets.parts.labels import Label

BOOK = read_guide()
NOWHERE = {CONTENTS, ""}


@pytest.fixture(scope="module")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    with station(tmp_path_factory.mktemp("help"), sensors=False) as rig:
        rig.window.show()
        rig.window.activateWindow()
        rig.wait(rig.window.isActiveWindow, "the window")
        yield rig


@pytest.fixture(autouse=True)
def no_window_left_behind() -> None:
    """One window stays open for all these tests, and is closed by its own fixture."""


@pytest.fixture(autouse=True)
def closed_after(rig: Rig) -> Iterator[None]:
    yield
    if (sheet := desk(rig).sheet) is not None:
        sheet.close()
    rig.window.shell.hide_banner()


def desk(rig: Rig) -> HelpDesk:
    (found,) = rig.window.findChildren(HelpDesk)
    return found


def ask(rig: Rig, place: QWidget) -> str:
    """F1 with the focus on a place; the pointer was not moved since."""
    place.setFocus()
    desk(rig)._pointer_was = QCursor.pos()
    QTest.keyClick(place, Qt.Key.Key_F1)
    sheet = desk(rig).sheet
    return sheet.topic if sheet is not None else ""


def focusable(page: QWidget) -> list[QWidget]:
    return [view for view in page.findChildren(QWidget) if view.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_every_page_and_every_control_of_every_page_leads_to_a_topic(rig: Rig) -> None:
    lost, asked = [], 0
    for name, (_, _, page) in rig.pages.places().items():
        for place in (page, *focusable(page)):
            asked += 1
            topic = topic_at(place, CLASSES)
            if topic in NOWHERE or not BOOK.has(topic):
                lost.append(f"{name}: {type(place).__name__} {place.accessibleName()}: {topic!r}")
    assert lost == []
    assert asked > 200


def test_f1_opens_the_section_of_the_control_that_has_the_focus(rig: Rig) -> None:
    rig.window.shell.show_page("sensors")
    assert ask(rig, rig.pages.sensors.by_name) == "sensors"
    rig.window.shell.show_page("settings")
    place = focusable(rig.pages.settings)[0]
    assert ask(rig, place) == "settings"


def test_a_table_that_explains_a_row_itself_keeps_the_key_only_while_a_row_is_chosen(rig: Rig) -> None:
    rig.window.shell.show_page("group")
    assert ask(rig, rig.pages.group.search) == "group"


def test_f1_without_a_focus_explains_the_page_in_view(rig: Rig) -> None:
    rig.window.shell.show_page("group")
    desk(rig)._pointer_was = QCursor.pos()
    QTest.keyClick(rig.window, Qt.Key.Key_F1)
    sheet = desk(rig).sheet
    assert sheet is not None
    assert BOOK.has(sheet.topic)


def test_the_button_in_the_header_explains_the_page_in_view(rig: Rig) -> None:
    rig.window.shell.show_page("library")
    rig.window.shell.header.help.click()
    sheet = desk(rig).sheet
    assert sheet is not None
    assert (sheet.topic, sheet.isVisible()) == ("library", True)


def test_a_message_offers_what_can_be_done_about_it(rig: Rig) -> None:
    rig.window.tell("Another program is using COM3: close it, wait a few seconds, and try again.", "red")
    button = rig.window.shell._banner._action
    assert button.text() == "What can I do?"
    button.click()
    sheet = desk(rig).sheet
    assert sheet is not None
    assert sheet.topic.startswith("troubleshooting#another-program-is-using")


def test_f1_on_a_sentence_opens_its_entry(rig: Rig) -> None:
    words = "▲  Rep 2: the leg turned 7° in an isometric pull: tighten the strap."
    said = Label(words, theme=rig.window.shell.theme)
    said.setParent(rig.pages.review)
    said.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    rig.window.shell.show_page("review")
    said.show()
    assert ask(rig, said).startswith("troubleshooting#the-leg-turned")
    said.deleteLater()


def test_a_message_without_an_entry_has_no_button(rig: Rig) -> None:
    rig.window.tell("The clinic's sign fell off the wall: hang it up again.", "amber")
    assert rig.window.shell._banner._action.isHidden()


def test_the_palette_finds_every_page_of_the_help(rig: Rig) -> None:
    palette = rig.window.shell.command_palette
    palette.open()
    palette.list.field.setText("help calibration")
    assert "help:calibrating" in palette.list.shown_keys
    palette._choose("help:calibrating")
    sheet = desk(rig).sheet
    assert sheet is not None
    assert sheet.topic == "calibrating"


def test_the_place_under_the_pointer_is_meant_when_it_was_moved_last(rig: Rig) -> None:
    rig.window.shell.show_page("station")
    rig.pages.today.setFocus()
    place = rig.window.shell._rail
    desk(rig)._pointer_was = QPoint(-1, -1)
    QCursor.setPos(place.mapToGlobal(place.rect().center()))
    QApplication.processEvents()
    desk(rig).open_here(rig.window)
    sheet = desk(rig).sheet
    assert sheet is not None
    assert sheet.topic == "first-day#the-window"


def test_a_set_is_stopped_for_pain_from_the_help_too(rig: Rig) -> None:
    wishes: list[str] = []
    rig.pages.station.pain_stop_requested.connect(lambda: wishes.append("pain"))
    desk(rig).open("station#pain-stop")
    sheet = desk(rig).sheet
    assert sheet is not None
    rig.wait(sheet.isActiveWindow, "the sheet")
    rig.pages.station.actions_row.pain.setEnabled(True)
    QTest.keyClick(sheet.article, Qt.Key.Key_P)
    QTest.keyClick(sheet.article, Qt.Key.Key_F15)
    sheet.contents.field.setFocus()
    QTest.keyClick(sheet.contents.field, Qt.Key.Key_P)
    assert (wishes, sheet.contents.field.text()) == (["pain", "pain"], "p")
    rig.pages.station.actions_row.pain.setEnabled(False)


def test_a_dialog_in_front_gets_the_help_beside_itself(rig: Rig) -> None:
    from app.keys.actions import Actions

    (actions,) = rig.window.findChildren(Actions)
    keys = actions.show_keys("station")
    rig.wait(lambda: QApplication.activeModalWidget() is keys, "the sheet of keys")
    keys.buttons["station.tare", False].setFocus()
    desk(rig)._give_key(keys)
    desk(rig)._pointer_was = QCursor.pos()
    QTest.keyClick(keys, Qt.Key.Key_F1)
    sheet = desk(rig).sheet
    assert sheet is not None
    assert (sheet.topic, sheet.parentWidget()) == ("keys", keys)
    sheet.close()
    keys.accept()


def test_a_station_without_its_help_still_opens_and_says_so(rig: Rig, tmp_path: Path) -> None:
    bare = HelpDesk(
        app=QApplication.instance(),  # type: ignore[arg-type]
        window=rig.window,
        pages=rig.pages,
        in_view=lambda: None,
        theme=lambda: rig.window.shell.theme,
        workers=None,  # type: ignore[arg-type]
        keymap=Keymap(),
        folder=tmp_path,
        guide=tmp_path,
    )
    told: list[str] = []
    bare.told.connect(lambda sentence, _level: told.append(sentence))
    bare.open_here(rig.window)
    bare.stop()
    assert told[0].startswith("The help is not at ")


def test_a_dialog_that_is_over_takes_the_help_beside_it_along(rig: Rig) -> None:
    for _ in range(2):
        rig.pages.group.new_group.click()
        rig.wait(lambda: QApplication.activeModalWidget() is not None, "the sheet of a group")
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        desk(rig).open(CONTENTS)
        dialog.close()
        rig.wait(lambda: desk(rig).sheet is None, "the help to go with its dialog")
