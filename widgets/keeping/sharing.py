"""The card of several stations in the settings: the server, how far this station is, and what to decide."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from domain.language import say
from domain.sharing import Conflict, Difference, SharingState
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.parts.state_pill import StatePill
from widgets.theme import Theme


class SharingCard(Card):
    """Joins a server, leaves it, exchanges now, and shows both versions of what two stations changed."""

    join_wanted = Signal(str, str)
    leave_wanted = Signal()
    exchange_wanted = Signal()
    decided = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Several stations"), theme=theme, parent=parent)
        self._theme = theme
        self.state = StatePill(say("Alone"), "neutral", theme=theme)
        self.head.addWidget(self.state)
        self._words = Label("", theme=theme, role="secondary", wrap=True)
        self.body.addWidget(self._words)
        self.address = TextField(
            say("The clinic's PostgreSQL"),
            theme=theme,
            placeholder="postgresql+psycopg://user@server/turnout",
            hint=say("Records stay in this station's own file; they are sent there too"),
        )
        self.password = TextField(say("Password"), theme=theme)
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._form = QWidget()
        form = QHBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(theme.space(3))
        form.addWidget(self.address, 3)
        form.addWidget(self.password, 1)
        self.body.addWidget(self._form)
        self.join = Button(say("Share this station"), theme=theme, kind="secondary")
        self.exchange = Button(say("Exchange now"), theme=theme, kind="secondary")
        self.leave = Button(say("Work alone again"), theme=theme, kind="quiet")
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        for button in (self.join, self.exchange, self.leave):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._conflicts = QVBoxLayout()
        self._conflicts.setSpacing(theme.space(3))
        self.body.addLayout(self._conflicts)
        self.join.clicked.connect(self._ask_to_join)
        self.exchange.clicked.connect(self.exchange_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        self.show_state(SharingState(joined=False), "")

    def show_state(self, state: SharingState, address: str) -> None:
        """The state in words; a form where there is no server yet."""
        self.state.set_state(state.short if state.joined else say("Alone"), state.level)
        self._words.setText(f"{address}\n{state.words}" if state.joined else state.words)
        self._form.setVisible(not state.joined)
        self.join.setVisible(not state.joined)
        self.exchange.setVisible(state.joined)
        self.leave.setVisible(state.joined)

    def show_error(self, sentence: str) -> None:
        """Why the server could not be joined; an empty sentence clears it."""
        self.address.show_error(sentence)
        self.join.setEnabled(True)

    def show_conflicts(self, conflicts: Sequence[Conflict]) -> None:
        """Each with both versions and two buttons."""
        while (item := self._conflicts.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for conflict in conflicts:
            self._conflicts.addWidget(self._both(conflict))

    def _ask_to_join(self) -> None:
        if not self.address.text:
            self.address.show_error(say("Give the address of the server."))
            return
        self.show_error("")
        self.join.setEnabled(False)
        self.join_wanted.emit(self.address.text, self.password.line.text())
        self.password.line.clear()

    def _both(self, conflict: Conflict) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, self._theme.space(2), 0, 0)
        column.addWidget(Label(conflict.title, theme=self._theme, role="strong", wrap=True))
        if conflict.reason:
            words = say("The clinic's database refused it: {reason}", reason=conflict.reason)
            column.addWidget(Label(words, theme=self._theme, role="secondary", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.space(4))
        for place, head in enumerate(("", say("This station"), say("The clinic"))):
            grid.addWidget(Label(head, theme=self._theme, role="caption"), 0, place)
        for line, each in enumerate(conflict.differences, start=1):
            for place, text in enumerate((each.field, each.mine, each.theirs)):
                role = "caption" if place == 0 else "body"
                grid.addWidget(Label(text, theme=self._theme, role=role, wrap=place > 0), line, place)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        column.addLayout(self._choices(conflict))
        return box

    def _choices(self, conflict: Conflict) -> QHBoxLayout:
        row = QHBoxLayout()
        for choice, words in (("mine", say("Keep this station's")), ("theirs", say("Keep the clinic's"))):
            button = Button(words, theme=self._theme, kind="secondary")
            button.setAccessibleName(
                say("{words} version of {conflict_title}", words=words, conflict_title=conflict.title)
            )
            button.setEnabled(choice == "mine" or conflict.has_theirs)
            button.clicked.connect(
                lambda _checked=False, choice=choice: self.decided.emit(conflict.conflict_id, choice)
            )
            row.addWidget(button)
        row.addStretch(1)
        return row


def example(theme: Theme) -> QWidget:
    """A server that is away, and an athlete whom two stations changed."""
    card = SharingCard(theme=theme)
    when = datetime(2026, 11, 22, 10, 32, tzinfo=UTC)
    state = SharingState(
        joined=True, waiting=3, conflicts=1, trouble="the clinic's database does not answer", since=when
    )
    card.show_state(state, "postgresql+psycopg://station@clinic.example/turnout")
    changed = (Difference("phase", "strengthening", "foundation"), Difference("notes", "Left groin.", "—"))
    card.show_conflicts([Conflict("1", when, "Ada Kovač (athletes)", changed)])
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
