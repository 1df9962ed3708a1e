"""A group made, changed and removed on its page reaches the database."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.group.editing import GroupEditing
from app.workers import Workers
from db.store import open_store
from domain.timebase import StationClock
from tests.blank_database import blank_database
from tests.db.study_people import add_people
from widgets.group.page import GroupPage
from widgets.group.sheet import GroupDraft
from widgets.theme import apply_theme


def test_the_sheet_keeps_a_group_and_says_when_it_cannot(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    store = open_store(str(blank_database(tmp_path / "turnout.db")), clock=StationClock())
    add_people(store, ["ada", "bo"])
    page, workers = GroupPage(theme=apply_theme(qapp, "dark")), Workers()
    qtbot.addWidget(page)
    editing = GroupEditing(page=page, store=store, workers=workers)

    def opened(group_id: str) -> None:
        editing.sheet = None
        editing.open(group_id)
        qtbot.waitUntil(lambda: editing.sheet is not None)

    def members(group_id: str) -> list[str]:
        return list(store.groups.members(group_id))

    opened("")
    assert editing.sheet is not None
    with qtbot.waitSignal(editing.changed) as sent:
        editing.sheet.save_wanted.emit(GroupDraft("", "U19", ("bo",)))
    key = str(sent.args[0])
    assert members(key) == ["bo"]
    opened("")
    sheet = editing.sheet
    assert sheet is not None
    sheet.save_wanted.emit(GroupDraft("", "u19"))
    qtbot.waitUntil(lambda: "already" in sheet.trouble.text())
    sheet.reject()
    opened(key)
    assert list(editing.sheet.ticked) == ["bo"]
    with qtbot.waitSignal(editing.changed):
        editing.sheet.save_wanted.emit(GroupDraft(key, "Under 19", ("ada",)))
    assert (store.groups.list()[0].name, members(key)) == ("Under 19", ["ada"])
    opened(key)
    with qtbot.waitSignal(editing.changed):
        editing.sheet.remove.click()
        # Whoever closes the sheet meanwhile finds the work done all the same.
        editing.sheet.reject()
    assert store.groups.list() == []
    assert len(store.athletes.list()) == 2
    workers.stop()
    store.close()
