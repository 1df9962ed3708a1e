"""Opens the sheet of a group and keeps what the coach made of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.group.changing import make_group, remove_group, rename_group, set_members
from app.workers import Workers
from db.store import Store
from domain.group import AthleteGroup
from domain.language import say
from widgets.group.page import GroupPage
from widgets.group.sheet import GroupDraft, GroupSheet

People = list[tuple[str, str]]


class GroupEditing(QObject):
    """`changed` gives the key of the group to show now, empty for everybody."""

    told = Signal(str, str)
    changed = Signal(str)

    def __init__(
        self, *, page: GroupPage, store: Store, workers: Workers, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._store, self._workers = page, store, workers
        self.sheet: GroupSheet | None = None
        page.new_group_wanted.connect(lambda: self.open(""))
        page.edit_group_wanted.connect(self.open)

    def open(self, group_id: str) -> None:
        """Read the group and everybody, then show the sheet."""

        def job() -> tuple[GroupDraft, People]:
            store = self._store
            people = [(one.athlete_id, one.name) for one in store.athletes.list()]
            if not group_id:
                return GroupDraft("", ""), people
            group = _known(store, group_id)
            return GroupDraft(group_id, group.name, tuple(store.groups.members(group_id))), people

        self._workers.run(job, done=lambda found: self._show(*found), failed=self._tell)

    def _show(self, draft: GroupDraft, people: People) -> None:
        sheet = GroupSheet(draft, people, theme=self._page.theme, parent=self._page.window())
        sheet.save_wanted.connect(self._save)
        sheet.remove_wanted.connect(self._remove)
        sheet.finished.connect(lambda _code: self._let_go(sheet))
        self.sheet = sheet
        sheet.open()

    def _save(self, draft: GroupDraft) -> None:
        store = self._store

        def job() -> str:
            if draft.group_id:
                group = rename_group(store, _known(store, draft.group_id), draft.name)
            else:
                group = make_group(store, draft.name)
            set_members(store, group.group_id, draft.athlete_ids)
            return group.group_id

        self._run(job, say("Saved the group {name}.", name=draft.name))

    def _remove(self, group_id: str) -> None:
        def job() -> str:
            remove_group(self._store, group_id)
            return ""

        self._run(job, say("The group is removed. Its athletes and all their sets stay."))

    def _run(self, job: Callable[[], str], said: str) -> None:
        sheet = self.sheet

        def done(group_id: str) -> None:
            if sheet is not None and sheet is self.sheet:
                sheet.accept()
            self.told.emit(said, "good")
            self.changed.emit(group_id)

        def failed(error: Exception) -> None:
            if sheet is not None and sheet is self.sheet:
                sheet.show_trouble(str(error))
            else:
                self._tell(error)

        self._workers.run(job, done=done, failed=failed)

    def _let_go(self, sheet: GroupSheet) -> None:
        if self.sheet is sheet:
            self.sheet = None
        sheet.deleteLater()

    def _tell(self, error: Exception) -> None:
        self.told.emit(str(error), "red")


def _known(store: Store, group_id: str) -> AthleteGroup:
    return next(one for one in store.groups.list() if one.group_id == group_id)
