"""The card of coaches in the settings: who signs in, and adding one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from domain.language import say
from widgets.keeping.sign_in import Person
from widgets.parts.buttons import Button, Choice
from widgets.parts.card import Card
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.theme import Theme

ROLES = (("lead", say("Lead")), ("coach", say("Coach")), ("viewer", say("Viewer")))
LOCKS = (("0", say("Never")), ("2", say("2 min")), ("5", say("5 min")), ("15", say("15 min")))
_OPEN = say(
    "Nobody has to sign in: that suits one person in a room that is locked. From the first coach on, "
    "Turnout asks who is there. The first coach is a lead."
)
_CLOSED = say("Everybody signs in. A lead manages, a coach records and edits, a viewer looks and prints.")


class CoachesCard(Card):
    """`added` gives name, role and PIN; `removed` the coach; `lock_chosen` the minutes."""

    added = Signal(str, str, str)
    removed = Signal(str)
    lock_chosen = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Coaches"), theme=theme, parent=parent)
        self._theme = theme
        self.lead = Label(_OPEN, theme=theme, role="secondary", wrap=True)
        self.body.addWidget(self.lead)
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self.body.addLayout(self._people)
        self.name = TextField(say("Name"), theme=theme)
        self.role = PickField(say("Role"), ROLES, theme=theme)
        self.pin = TextField(
            say("PIN or passphrase"), theme=theme, hint=say("6 digits or more, or three words")
        )
        self.pin.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.add = Button(say("Add coach"), theme=theme, icon="user-plus")
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        for field, share in ((self.name, 3), (self.role, 2), (self.pin, 3)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.add)
        self.body.addLayout(end)
        self.lock = Choice(LOCKS, theme=theme, name=say("Lock by itself"))
        line = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(say("Lock by itself"), theme=theme, role="strong"))
        why = say("After so long without a hand. A set goes on behind the lock.")
        words.addWidget(Label(why, theme=theme, role="secondary"))
        line.addLayout(words, 1)
        line.addWidget(self.lock)
        self.body.addLayout(line)
        self.add.clicked.connect(self._add)
        self.lock.chosen.connect(self.lock_chosen)

    def set_people(self, people: Sequence[Person]) -> None:
        """Who signs in."""
        self.lead.setText(_CLOSED if people else _OPEN)
        while (item := self._people.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for person in people:
            self._people.addWidget(self._line(person))

    def clear(self) -> None:
        """The coach is added: room for the next."""
        for field in (self.name, self.pin):
            field.line.clear()
            field.show_error("")

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the new coach."""
        self.pin.show_error(sentence)

    def _add(self) -> None:
        self.name.show_error("" if self.name.text else say("Type a name."))
        if self.name.text:
            self.added.emit(self.name.text, self.role.key, self.pin.line.text())

    def _line(self, person: Person) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, self._theme.space(1), 0, self._theme.space(1))
        row.addWidget(Label(person.name, theme=self._theme, role="body"))
        row.addWidget(Label(person.role, theme=self._theme, role="secondary"), 1)
        remove = Button(say("Remove"), theme=self._theme, kind="quiet")
        remove.setAccessibleName(say("Remove {person}", person=person.name))
        remove.clicked.connect(lambda _checked=False: self.removed.emit(person.coach_id))
        row.addWidget(remove)
        return box


def example(theme: Theme) -> QWidget:
    """A clinic with three people."""
    card = CoachesCard(theme=theme)
    names = (("Lea Lindt", "lead"), ("Kim Meer", "coach"), ("Vera Novak", "viewer"))
    card.set_people([Person(name, name, role) for name, role in names])
    return card
