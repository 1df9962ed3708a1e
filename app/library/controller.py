"""Moves the library page: what is in it, its editor with drafts, and the folder of own files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from app.errors import TurnoutError
from app.library.own_protocols import OwnProtocols
from domain.language import say, say_count
from domain.library.changing.inside import TableEditError, with_inner, with_table, without_table
from domain.library.changing.tables import TablePart
from domain.library.editing import top_values, with_value
from domain.library.shelf import Library
from widgets.library.editor import LibraryEditor
from widgets.library.page import LibraryPage, MakePicture

DRAFT_MS = 300

ChooseFolder = Callable[[Path | None], Path | None]


class LibraryController(QObject):
    """Fills the page, opens the editor, saves into the clinic's folder."""

    told = Signal(str, str)
    folder_chosen = Signal(str)
    changed = Signal()

    def __init__(
        self,
        *,
        page: LibraryPage,
        library: Library,
        make_picture: MakePicture | None = None,
        choose_folder: ChooseFolder | None = None,
    ) -> None:
        super().__init__()
        self._page = page
        self._make_picture = make_picture
        self._choose = choose_folder or self._ask_folder
        self.library = library
        self._own = OwnProtocols(library)
        self._name = ""
        self._kept = ""
        self.editor: LibraryEditor | None = None
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._draft_timer.timeout.connect(self.keep_draft)
        page.change_wanted.connect(lambda name: self.edit(name))
        page.copy_wanted.connect(lambda name: self.edit(name, copy=True))
        page.folder_wanted.connect(self._change_folder)

    def fill(self) -> None:
        """Show the library as it is now."""
        versions = {name: self._own.versions(name) for name in self.library.ids}
        self._page.set_entries(list(self.library.entries.values()), self.library.problems, versions)

    def edit(self, protocol_id: str, *, copy: bool = False) -> None:
        """Open the editor on a test or exercise, or on a copy of it; an unsaved draft comes back."""
        if self.editor is not None:
            self.leave()
        try:
            self._name, text = self._own.beginning(protocol_id, copy=copy)
            draft = self._own.draft(self._name)
        except (TurnoutError, OSError, ValueError) as trouble:
            self.told.emit(str(trouble), "red")
            return
        self._kept = text
        self.editor = LibraryEditor(theme=self._page.theme, make_picture=self._make_picture)
        self.editor.edited.connect(self._check)
        self.editor.field_changed.connect(lambda name, value: self._change(with_value, name, value))
        self.editor.inner_changed.connect(lambda path, value: self._change(with_inner, path, value))
        self.editor.table_removed.connect(lambda path: self._change(without_table, path))
        self.editor.table_added.connect(self._add_table)
        self.editor.form.set_rules({name: str(rule["id"]) for name, rule in self.library.rules.items()})
        self.editor.save_wanted.connect(self._save)
        self.editor.discard_wanted.connect(self._discard)
        self.editor.left.connect(self.leave)
        self.editor.destroyed.connect(self._draft_timer.stop)
        self.editor.begin(text if draft is None else draft)
        if draft is not None and draft != text:
            self.editor.tell_draft(say("Your unsaved draft is back."))
        self._page.show_editor(self.editor)

    def leave(self) -> None:
        """Close the editor; what was not saved stays as a draft."""
        self.keep_draft()
        self.editor = None
        self._page.leave_editor()
        self.fill()

    def keep_draft(self) -> None:
        """Keep what is typed: called soon after every change, and when the window closes."""
        self._draft_timer.stop()
        if self.editor is None or self.editor.text == self._kept:
            return
        try:
            self._own.keep_draft(self._name, self.editor.text)
            self._kept = self.editor.text
        except TurnoutError as trouble:
            self.told.emit(str(trouble), "red")

    def _check(self, text: str) -> None:
        if self.editor is None:
            return
        values = top_values(text)
        name = str((values or {}).get("id", self._name))
        protocol, mistakes = self.library.check(text, f"{name}.toml")
        # A version that is taken is counted up on saving: no mistake of whoever types.
        shown = tuple(mistake for mistake in mistakes if mistake.keys != ("version",))
        self.editor.show_check(protocol, shown, values, _state(len(shown)))
        self._draft_timer.start()

    def _add_table(self, part: TablePart) -> None:
        self._change(lambda text: with_table(text, part.name, part.blank, listed=part.listed))

    def _change(self, change: Callable[..., str], *what: object) -> None:
        """Change the text as the form wishes; a text that the form cannot change is left to its author."""
        if self.editor is None:
            return
        try:
            changed = change(self.editor.text, *what)
        except TableEditError as trouble:
            self.told.emit(str(trouble), "amber")
        except ValueError:
            self.told.emit(say("Mend the marked line first: the form cannot find its fields."), "amber")
        else:
            self.editor.pane.change_to(changed)

    def _save(self) -> None:
        if self.editor is None:
            return
        try:
            protocol_id = self._own.save(self.editor.text)
            self._own.drop_draft(self._name)
        except (TurnoutError, OSError) as trouble:
            self.told.emit(str(trouble), "red")
            return
        self._kept = self.editor.text
        version = self.library.entries[protocol_id].protocol.version
        self.leave()
        self._page.select_protocol(protocol_id)
        self.told.emit(say("Saved as your own, version {version}.", version=version), "good")
        self.changed.emit()

    def _discard(self) -> None:
        if self.editor is None:
            return
        self._own.drop_draft(self._name)
        self._kept = self.editor.text
        self.leave()

    def _change_folder(self) -> None:
        folder = self._choose(self.library.folder)
        if folder is None:
            return
        self.library.folder = folder
        self.library.reload()
        self.folder_chosen.emit(str(folder))
        self.fill()
        self.changed.emit()

    def _ask_folder(self, present: Path | None) -> Path | None:
        start = str(present or Path.home())
        chosen = QFileDialog.getExistingDirectory(
            self._page, say("Folder of your own tests and exercises"), start
        )
        return Path(chosen) if chosen else None


def _state(mistakes: int) -> str:
    if mistakes:
        return say_count(
            mistakes,
            "Draft kept · {count} mistake to mend before it can be saved",
            "Draft kept · {count} mistakes to mend before it can be saved",
        )
    return say("Draft kept · no mistake")
