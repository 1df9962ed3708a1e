"""The sheet to make or change a group: its name, and everybody with a tick."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from domain.language import say, say_count
from widgets.parts.buttons import Button
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.parts.search_list import plain
from widgets.theme import Theme

_KEY = int(Qt.ItemDataRole.UserRole)
_TICKED, _FREE = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """A group as the coach wants it; without a key it is new."""

    group_id: str
    name: str
    athlete_ids: tuple[str, ...] = ()


class GroupSheet(QDialog):
    """`save_wanted` gives a draft with a name, `remove_wanted` the key of the group."""

    save_wanted = Signal(object)
    remove_wanted = Signal(str)

    def __init__(
        self,
        draft: GroupDraft,
        athletes: Sequence[tuple[str, str]],
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group_id = draft.group_id
        title = say("Edit group") if draft.group_id else say("New group")
        self.setWindowTitle(title)
        self.setMinimumSize(theme.px(520), theme.px(560))
        self.name = TextField(say("Name"), theme=theme, placeholder=say("First team"))
        self.name.line.setText(draft.name)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Find an athlete"))
        self.search.setAccessibleName(say("Find an athlete"))
        self.search.setClearButtonEnabled(True)
        self.people = QListWidget()
        self.people.setAccessibleName(say("Athletes of the group"))
        self.words = Label("", theme=theme, role="caption", wrap=True)
        self.trouble = Label("", theme=theme, role="secondary", tone="red", wrap=True)
        self.remove = Button(say("Remove group"), theme=theme, kind="quiet", icon="trash")
        self.remove.setVisible(bool(draft.group_id))
        self.cancel = Button(say("Cancel"), theme=theme, kind="quiet")
        self.save = Button(say("Save group"), theme=theme, kind="primary", icon="check")
        self._fill(athletes, draft.athlete_ids)
        self._lay_out(Label(title, theme=theme, role="title"), theme)
        self._connect()
        self.show_trouble("")
        self._count()

    @property
    def ticked(self) -> tuple[str, ...]:
        """The keys of everybody with a tick, also of those the search hides."""
        return tuple(str(one.data(_KEY)) for one in self._items() if one.checkState() == _TICKED)

    def submit(self) -> None:
        """Ask for the group to be kept, or say that its name is missing."""
        name = " ".join(self.name.text.split())
        self.name.show_error("" if name else say("Type the name of the group."))
        if name:
            self.save_wanted.emit(GroupDraft(self._group_id, name, self.ticked))
        else:
            self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, sentence: str) -> None:
        """Why nothing was kept."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def _items(self) -> list[QListWidgetItem]:
        return [self.people.item(row) for row in range(self.people.count())]

    def _fill(self, athletes: Sequence[tuple[str, str]], ticked: Collection[str]) -> None:
        for key, name in athletes:
            one = QListWidgetItem(name)
            one.setData(_KEY, key)
            one.setFlags(one.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            one.setCheckState(_TICKED if key in ticked else _FREE)
            self.people.addItem(one)
        if athletes:
            self.people.setCurrentRow(0)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.people.itemChanged.connect(lambda _: self._count())
        self.people.itemActivated.connect(
            lambda one: one.setCheckState(_FREE if one.checkState() == _TICKED else _TICKED)
        )
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.reject)
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self._group_id))
        # Enter in the list sets a tick; it must not press a button as well.
        for button in (self.save, self.cancel, self.remove):
            button.setAutoDefault(False)

    def _narrow(self, text: str) -> None:
        words = plain(text).split()
        for one in self._items():
            one.setHidden(not all(word in plain(one.text()) for word in words))
        self._count()

    def _count(self) -> None:
        if not self.people.count():
            self.words.setText(say("No athlete is here yet: save the group and fill it later."))
        elif all(one.isHidden() for one in self._items()):
            self.words.setText(say("Nobody matches. Try fewer words."))
        else:
            self.words.setText(say_count(len(self.ticked), "{count} athlete", "{count} athletes"))

    def _lay_out(self, title: Label, theme: Theme) -> None:
        whole = QVBoxLayout(self)
        edge = theme.space(5)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(theme.space(3))
        for part in (title, self.name, self.search):
            whole.addWidget(part)
        whole.addWidget(self.people, 1)
        whole.addWidget(self.words)
        whole.addWidget(self.trouble)
        stay = say("Removing a group keeps its athletes and all their sets.")
        if self._group_id:
            whole.addWidget(Label(stay, theme=theme, role="caption", wrap=True))
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        whole.addLayout(foot)


def example(theme: Theme) -> QWidget:
    """A team that exists, with two of its four athletes ticked."""
    people = [
        ("a", "Ana Ferreira"), ("d", "Chloé Dubois"), ("c", "José Iglesias-Montoya"), ("b", "Tom Okafor"),
    ]  # fmt: skip
    return GroupSheet(GroupDraft("team", "First team", ("a", "b")), people, theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
