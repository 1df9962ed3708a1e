"""The editor saves into the clinic's folder, counts versions up, and loses nothing that was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.library.controller import LibraryController
from app.library.opening import open_library
from app.library.own_protocols import OwnProtocols
from db.store import Store, open_store
from domain.library import load_protocol
from domain.timebase import StationClock
from widgets.library.editor import LibraryEditor
from widgets.library.page import LibraryPage
from widgets.theme import DARK, Theme

SHIPPED = load_protocol("seated_hip_er")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(str(tmp_path / "clinic.sqlite"), clock=StationClock())
    yield opened
    opened.close()


@pytest.fixture
def controller(tmp_path: Path, store: Store, qtbot: QtBot) -> LibraryController:
    page = LibraryPage(theme=Theme(DARK, 1.0))
    qtbot.addWidget(page)
    library = open_library(tmp_path / "library", store)
    made = LibraryController(page=page, library=library, choose_folder=lambda _present: tmp_path / "other")
    made.fill()
    return made


def _editor(controller: LibraryController) -> LibraryEditor:
    assert controller.editor is not None
    return controller.editor


def test_a_changed_field_is_saved_as_an_own_file_with_the_next_version(controller: LibraryController) -> None:
    controller.edit("seated_hip_er")
    editor = _editor(controller)
    editor.form.field_changed.emit("rest_s", 45)
    assert "rest_s = 45\n" in editor.text
    editor.save.click()
    entry = controller.library.entries["seated_hip_er"]
    assert (entry.own, entry.protocol.rest_s, entry.protocol.version) == (True, 45.0, SHIPPED.version + 1)
    assert controller.editor is None


def test_saving_again_counts_up_and_keeps_the_file_before(
    controller: LibraryController, tmp_path: Path
) -> None:
    for rest_s in (45, 50):
        controller.edit("seated_hip_er")
        _editor(controller).form.field_changed.emit("rest_s", rest_s)
        _editor(controller).save.click()
    first = SHIPPED.version + 1
    assert controller.library.load("seated_hip_er").version == first + 1
    kept = tmp_path / "library" / "protocols" / "earlier" / f"seated_hip_er@{first}.toml"
    assert "rest_s = 45\n" in kept.read_text(encoding="utf-8")
    assert "Earlier: version" in OwnProtocols(controller.library).versions("seated_hip_er")[0]


def test_a_copy_is_a_new_test_that_begins_with_version_1(controller: LibraryController) -> None:
    controller.edit("seated_hip_er", copy=True)
    _editor(controller).save.click()
    copied = controller.library.load("seated_hip_er_own")
    assert (copied.version, copied.title) == (1, f"{SHIPPED.title} (own)")
    assert controller.library.load("seated_hip_er") == SHIPPED


def test_a_mistake_is_marked_at_its_line_and_cannot_be_saved(controller: LibraryController) -> None:
    controller.edit("seated_hip_er")
    editor = _editor(controller)
    editor.pane.change_to(editor.text.replace("reps = 3", "reps = -3"))
    (mark,) = editor.pane.extraSelections()
    assert mark.cursor.block().text() == "reps = -3"
    assert not editor.save.isEnabled()
    editor.pane.undo()
    assert editor.save.isEnabled()
    assert editor.pane.extraSelections() == []


def test_what_was_typed_comes_back_after_the_window_was_closed(controller: LibraryController) -> None:
    controller.edit("seated_hip_er")
    editor = _editor(controller)
    editor.pane.change_to(editor.text.replace("reps = 3", "reps = "))
    controller.leave()
    controller.edit("seated_hip_er")
    assert "reps = \n" in _editor(controller).text
    assert not _editor(controller).notice.isHidden()
    _editor(controller).notice.action_requested.emit()
    controller.edit("seated_hip_er")
    assert "reps = 3\n" in _editor(controller).text


def test_a_version_under_which_sets_were_recorded_is_never_used_again(
    controller: LibraryController, store: Store
) -> None:
    controller.edit("seated_hip_er", copy=True)
    _editor(controller).save.click()
    store.protocols.remember(controller.library.load("seated_hip_er_own"))
    controller.edit("seated_hip_er_own")
    editor = _editor(controller)
    editor.pane.change_to(editor.text.replace("version = 2", "version = 1").replace("reps = 3", "reps = 4"))
    editor.save.click()
    saved = controller.library.load("seated_hip_er_own")
    assert (saved.reps, saved.version) == (4, 2)


def test_another_folder_is_read_at_once(controller: LibraryController, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(controller.folder_chosen) as heard:
        controller._page.folder_wanted.emit()
    assert heard.args == [str(tmp_path / "other")]
    assert controller.library.folder == tmp_path / "other"


def test_tables_are_added_changed_and_taken_away_in_the_form_and_saved(controller: LibraryController) -> None:
    controller.edit("seated_hip_er")
    editor = _editor(controller)
    editor.form.show_part("if_then")
    before = len(editor.form.table("if_then").cards)
    editor.form.table("if_then").add.click()
    assert not editor.save.isEnabled()
    rows = editor.form.table("if_then")
    assert len(rows.cards) == before + 1 and rows.cards[-1]["say"].error
    editor.form.inner_changed.emit(("if_then", before, "rule"), "pelvis_moved")
    editor.form.inner_changed.emit(("if_then", before, "say"), "Sit tall again.")
    editor.form.table_removed.emit(("target",))
    assert editor.save.isEnabled()
    editor.save.click()
    saved = controller.library.load("seated_hip_er")
    assert saved.if_then[-1].say == "Sit tall again." and saved.target is None


def test_a_table_that_only_its_author_can_change_is_left_to_the_text(controller: LibraryController) -> None:
    told: list[str] = []
    controller.told.connect(lambda sentence, _level: told.append(sentence))
    controller.edit("seated_hip_er")
    editor = _editor(controller)
    editor.pane.setPlainText("arc.low_deg = 1\n" + editor.text)
    editor.form.inner_changed.emit(("arc", "low_deg"), 2)
    assert told and "in the text" in told[-1] and "arc.low_deg = 1" in editor.text
