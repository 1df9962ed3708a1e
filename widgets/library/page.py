"""The page of tests and exercises: a list that filters as you type, one of them in full, or its editor."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.language import capital, say, say_count, word
from domain.library import load_protocol, protocol_ids, protocol_path
from domain.library.mistakes import Mistake
from domain.library.shelf import Entry
from domain.protocol import PhaseTag, Protocol
from widgets.library.detail import ProtocolDetail
from widgets.library.picture import picture_of
from widgets.parts.banner import Banner
from widgets.parts.buttons import Button, Choice
from widgets.parts.empty_state import EmptyState
from widgets.parts.fields import PickField
from widgets.parts.page import Page
from widgets.parts.search_list import ListItem, SearchList
from widgets.theme import Theme

MakePicture = Callable[[Protocol, Theme], QWidget | None]
"""Makes the picture of a protocol, or None where there is none."""
_ANY = ("", say("Any"))


class LibraryPage(Page):
    """A list of protocols and, beside it, one of them in full."""

    protocol_chosen = Signal(str)
    change_wanted = Signal(str)
    copy_wanted = Signal(str)
    folder_wanted = Signal()

    def __init__(
        self, *, theme: Theme, make_picture: MakePicture | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(say("Library"), theme=theme, parent=parent)
        self._make_picture = make_picture
        self._entries: dict[str, Entry] = {}
        self._in_view = ""
        self._versions: Mapping[str, Sequence[str]] = {}
        self._list = SearchList(theme=theme, name=say("Tests and exercises"), placeholder=say("Find a test"))
        self._kind = Choice(
            [("all", say("All")), ("test", say("Tests")), ("exercise", say("Exercises"))],
            theme=theme,
            name=say("Show"),
        )
        self.region = PickField(say("Region"), [_ANY], theme=theme)
        phases = [(tag.value, capital(tag)) for tag in PhaseTag]
        self.phase = PickField(say("Phase"), [_ANY, *phases], theme=theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState(
                "books",
                say("The library is empty"),
                say("Tests and exercises are files. Put one in the library folder and it appears here."),
                theme=theme,
            )
        )
        self._problems = Banner(theme=theme)
        self._problems.hide()
        self._folder = Button(say("Own files"), theme=theme, kind="quiet", icon="folder-open")
        self._folder.setToolTip(
            say("Choose the folder with the clinic's own tests, exercises, rules and norms")
        )
        self._folder.clicked.connect(self.folder_wanted)
        self.add_action(self._folder)
        row = QHBoxLayout()
        row.setSpacing(theme.space(6))
        row.addWidget(self._left())
        row.addWidget(self._stack, 1)
        browse = QVBoxLayout()
        browse.setContentsMargins(0, 0, 0, 0)
        browse.setSpacing(theme.space(3))
        browse.addWidget(self._problems)
        browse.addLayout(row, 1)
        self._views = QStackedWidget()
        holder = QWidget()
        holder.setLayout(browse)
        self._views.addWidget(holder)
        self.body.addWidget(self._views, 1)
        self._kind.chosen.connect(lambda _kind: self._refill())
        self.region.picked.connect(lambda _region: self._refill())
        self.phase.picked.connect(lambda _phase: self._refill())
        self._list.chosen.connect(self._show)
        self._list.activated.connect(self.protocol_chosen)

    @property
    def selected_id(self) -> str:
        """The protocol in view, or nothing."""
        return self._list.current_key

    def set_protocols(self, protocols: Sequence[Protocol]) -> None:
        """Show these protocols as they ship; the first is opened."""
        self.set_entries([Entry(protocol, protocol_path(protocol.protocol_id)) for protocol in protocols], ())

    def set_entries(
        self,
        entries: Sequence[Entry],
        problems: Sequence[Mistake],
        versions: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        """Show these, with what is wrong in the clinic's own files and the earlier versions by id."""
        self._entries = {entry.protocol.protocol_id: entry for entry in entries}
        self._versions = versions or {}
        count = len(entries)
        own = sum(entry.own for entry in entries)
        words = say_count(count, "{count} test or exercise", "{count} tests and exercises") if count else ""
        self.set_subtitle(say("{words}, {own} of them your own", words=words, own=own) if own else words)
        regions = sorted({entry.protocol.region for entry in entries})
        self.region.set_options([_ANY, *((name, capital(name)) for name in regions)])
        self._tell(problems)
        self._refill()
        if self._in_view and self._in_view not in self._entries:
            self._show_another()

    def select_protocol(self, protocol_id: str) -> None:
        """Bring a protocol into view, whatever was filtered."""
        narrowed = self._kind.selected != "all" or self.region.key or self.phase.key
        self._kind.select("all")
        self.region.select("")
        self.phase.select("")
        if narrowed:
            # Else it would only show the one before once more.
            self._refill()
        self._list.select(protocol_id)

    def show_editor(self, editor: QWidget) -> None:
        """Show the editor in place of the list."""
        self._views.addWidget(editor)
        self._views.setCurrentWidget(editor)
        self._folder.hide()

    def leave_editor(self) -> None:
        """Back to the list."""
        while self._views.count() > 1:
            editor = self._views.widget(1)
            if editor is not None:
                self._views.removeWidget(editor)
                editor.deleteLater()
        self._folder.show()

    def _left(self) -> QWidget:
        theme = self.theme
        left = QVBoxLayout()
        left.setSpacing(theme.space(2))
        left.addWidget(self._kind)
        picks = QHBoxLayout()
        picks.setSpacing(theme.space(2))
        picks.addWidget(self.region, 1)
        picks.addWidget(self.phase, 1)
        left.addLayout(picks)
        left.addWidget(self._list, 1)
        holder = QWidget()
        holder.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(min(theme.px(300), 352))
        return holder

    def _tell(self, problems: Sequence[Mistake]) -> None:
        files = list(dict.fromkeys(mistake.file for mistake in problems))
        self._problems.setVisible(bool(files))
        if not files:
            return
        more = (
            say(" There are {count} more in {names}.", count=len(problems) - 1, names=", ".join(files))
            if len(problems) > 1
            else ""
        )
        self._problems.show_message(
            say(
                "{problems} Until then this file is not used.{more}", problems=problems[0].sentence, more=more
            ),
            "amber",
        )

    def _refill(self) -> None:
        kept = [entry for entry in self._entries.values() if self._is_wanted(entry.protocol)]
        self._list.set_items([_item(entry) for entry in sorted(kept, key=lambda e: e.protocol.title)])
        if kept and not self.selected_id:
            self._list.select(self._list.shown_keys[0] if self._list.shown_keys else "")

    def _show_another(self) -> None:
        """What is in view is gone; a filter may hide every other."""
        if self._entries:
            self._show(min(self._entries, key=lambda name: self._entries[name].protocol.title))
        else:
            self._in_view = ""
            self._stack.setCurrentIndex(0)

    def _is_wanted(self, protocol: Protocol) -> bool:
        return (
            self._kind.selected in ("all", protocol.purpose.value)
            and self.region.key in ("", protocol.region)
            and (not self.phase.key or self.phase.key in protocol.phase_tags)
        )

    def _show(self, protocol_id: str) -> None:
        entry, self._in_view = self._entries[protocol_id], protocol_id
        picture = self._make_picture(entry.protocol, self.theme) if self._make_picture else None
        titles = {name: each.protocol.title for name, each in self._entries.items()}
        detail = ProtocolDetail(
            entry.protocol,
            theme=self.theme,
            picture=picture,
            own=entry.own,
            titles=titles,
            versions=self._versions.get(protocol_id, ()),
        )
        detail.chosen.connect(self.protocol_chosen)
        detail.linked.connect(self.select_protocol)
        detail.change_wanted.connect(self.change_wanted)
        detail.copy_wanted.connect(self.copy_wanted)
        while self._stack.count() > 1:
            old = self._stack.widget(1)
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        self._stack.addWidget(detail)
        self._stack.setCurrentWidget(detail)


def _item(entry: Entry) -> ListItem:
    protocol = entry.protocol
    phases = " ".join(tag.value.replace("_", "-") for tag in protocol.phase_tags)
    own = say("Own · ") if entry.own else ""
    return ListItem(
        key=protocol.protocol_id,
        title=protocol.title,
        subtitle=f"{own}{capital(protocol.region)} · {word(protocol.position)}",
        leading="gauge" if protocol.is_test else "barbell",
        search=f"{protocol.joint} {protocol.movement} {protocol.purpose} {protocol.protocol_id} {phases}",
    )


def example(theme: Theme) -> QWidget:
    """The shipped protocols."""
    page = LibraryPage(theme=theme, make_picture=picture_of)
    page.set_protocols([load_protocol(name) for name in protocol_ids()])
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
