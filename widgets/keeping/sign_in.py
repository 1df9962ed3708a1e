"""The screen in front of the station: who are you, and the PIN; also the lock while a set goes on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.cover import Cover
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class Person:
    """A name to choose."""

    coach_id: str
    name: str
    role: str


class SignInScreen(Cover):
    """Covers the whole window; `tried` gives the coach and what was typed."""

    tried = Signal(str, str)
    pain_stop_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._wait_s = 0
        self._sentence = ""
        self.setAccessibleName(say("Sign in"))
        self._clinic = Label("Turnout", theme=theme, role="display")
        self._clinic.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._running = Label("", theme=theme, role="strong", tone="good", wrap=True)
        self._running.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.people = PickField(say("Who are you?"), theme=theme)
        self.secret = TextField(say("PIN or passphrase"), theme=theme)
        self.secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.go = Button(say("Sign in"), theme=theme, kind="large", icon="lock-key-open")
        self.pain = Button(say("Stop for pain"), theme=theme, kind="danger", icon="hand-palm")
        self._lay_out(theme)
        self._ticks = QTimer(self)
        self._ticks.setInterval(1000)
        self._ticks.timeout.connect(self._count_down)
        self.go.clicked.connect(self._try)
        self.pain.clicked.connect(self.pain_stop_requested)
        self.secret.line.returnPressed.connect(self._try)
        self.people.picked.connect(self._begin_anew)
        self.set_running("")
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        card = Card(theme=theme)
        card.setFixedWidth(theme.px(420))
        card.body.setSpacing(theme.space(4))
        self._title = Label(say("Sign in"), theme=theme, role="title")
        self._lead = Label("", theme=theme, role="secondary", wrap=True)
        for part in (self._title, self._lead, self.people, self.secret, self.go, self.pain):
            card.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space(5))
        column.addStretch(2)
        column.addWidget(self._clinic)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._running)
        column.addStretch(3)

    def ask(
        self, people: Sequence[Person], *, clinic: str = "", chosen: str = "", locked: bool = False
    ) -> None:
        """Cover the window and wait for somebody; `locked` means that work goes on behind."""
        self._clinic.setText(clinic or "Turnout")
        self._title.setText(say("Locked") if locked else say("Sign in"))
        self._lead.setText(
            say("Everything behind goes on. Type your PIN to come back to it.")
            if locked
            else say("Every look and every change is noted under your name.")
        )
        self.go.setText(say("Unlock") if locked else say("Sign in"))
        self.people.set_options([(each.coach_id, f"{each.name} · {each.role}") for each in people])
        self.people.select(chosen)
        self._clear()
        self.cover()
        self.secret.line.setFocus()

    def set_running(self, words: str) -> None:
        """What goes on behind, such as *Recording: Seated hip ER, left*; nothing hides it."""
        self._running.setText(words)
        self._running.setVisible(bool(words))
        self.pain.setVisible(bool(words))

    def set_busy(self, busy: bool) -> None:
        """While the PIN is looked at."""
        self.go.setEnabled(not busy and self._wait_s == 0)
        self.secret.setEnabled(not busy and self._wait_s == 0)

    def refuse(self, sentence: str, wait_s: float = 0.0) -> None:
        """Say why not, and how long until the next try."""
        self._sentence, self._wait_s = sentence, round(wait_s + 0.5) if wait_s > 0 else 0
        self.secret.line.clear()
        self.secret.show_error(sentence)
        self.set_busy(False)
        if self._wait_s:
            self._ticks.start()
            self._show_wait()
        else:
            self.secret.line.setFocus()

    @property
    def waits(self) -> bool:
        """Whether nothing can be tried because too much was."""
        return self._wait_s > 0

    def _begin_anew(self) -> None:
        if self.waits:
            self._clear()  # One person's wait is not another's; whose it is, is refused again.
        self.secret.line.setFocus()

    def _try(self) -> None:
        if self.secret.line.text() and self._wait_s == 0:
            self.set_busy(True)
            self.tried.emit(self.people.key, self.secret.line.text())

    def _clear(self) -> None:
        self._wait_s = 0
        self._ticks.stop()
        self.secret.line.clear()
        self.secret.show_error("")
        self.set_busy(False)

    def _count_down(self) -> None:
        self._wait_s = max(0, self._wait_s - 1)
        if self._wait_s == 0:
            self._clear()
            self.secret.line.setFocus()
        else:
            self._show_wait()

    def _show_wait(self) -> None:
        minutes, seconds = divmod(self._wait_s, 60)
        self.secret.show_error(
            say(
                "Too many wrong tries. The next one is free in {minutes}:{seconds:02d}.",
                minutes=minutes,
                seconds=seconds,
            )
        )


def example(theme: Theme) -> QWidget:
    """A locked station with a set that goes on."""
    around = QWidget()
    around.resize(1280, 800)
    screen = SignInScreen(theme=theme, parent=around)
    people = [Person("k", "Kim Meer", "coach"), Person("l", "Lea Lindt", "lead")]
    screen.ask(people, clinic="Sample clinic", chosen="k", locked=True)
    screen.set_running("Recording goes on: Seated hip ER, left, repetition 2")
    return around
