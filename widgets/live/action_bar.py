"""The bottom row of the station: every action with its key, enabled by what may happen now."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from domain.language import say
from domain.recording import Event, State, allowed_events
from widgets.parts.buttons import Button
from widgets.parts.labels import KeyHint
from widgets.theme import Theme


class ActionButton(Button):
    """A button that shows its key and is pressed by it; a held key presses once."""

    def __init__(
        self, text: str, *, theme: Theme, keys: tuple[str, ...], hint: str, icon: str, kind: str = "secondary"
    ) -> None:
        # Large text leaves room for the words and the key, not for the picture too.
        super().__init__(text, theme=theme, kind=kind, icon=icon if theme.scale < 1.25 else "")
        self._hint = KeyHint(hint, theme=theme)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet("text-align: left;")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(self._hint)
        self._shortcuts: list[QShortcut] = []
        self.set_keys(keys, hint)

    def set_keys(self, keys: Sequence[str], hint: str) -> None:
        """Answer to other keys; `hint` is the one that is shown."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = [QShortcut(QKeySequence(key), self) for key in keys]
        for shortcut in self._shortcuts:
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.click)
        self._hint.set_key(hint)
        self.setToolTip(f"{self.accessibleName()} ({hint})")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._hint.sizeHint().width() + 16, max(48, size.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _step_words(allowed: frozenset[Event]) -> str:
    if Event.CONNECT in allowed:
        return say("Search for sensors")
    return say("Prepare set") if Event.PREPARE in allowed else say("Start")


class ActionBar(QFrame):
    """Tare, Redo, Pause, the next step (Start or Finish), Pain stop."""

    tare_requested = Signal()
    start_requested = Signal()
    pause_requested = Signal()
    redo_requested = Signal()
    finish_requested = Signal()
    pain_stop_requested = Signal()
    back_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._redo_offered = False
        self._state = State.DISCONNECTED
        returns = ("Return", "Enter")
        self.back = ActionButton(
            say("Back"), theme=theme, keys=("Esc",), hint="Esc", icon="arrow-left", kind="quiet"
        )
        self.tare = ActionButton(say("Tare"), theme=theme, keys=("T",), hint="T", icon="scales")
        self.redo = ActionButton(
            say("Redo"), theme=theme, keys=("R",), hint="R", icon="arrow-counter-clockwise"
        )
        self.pause = ActionButton(say("Pause"), theme=theme, keys=("Space",), hint="Space", icon="pause")
        self.start = ActionButton(
            say("Start"), theme=theme, keys=returns, hint="⏎", icon="play", kind="primary"
        )
        self.finish = ActionButton(
            say("Finish"), theme=theme, keys=returns, hint="⏎", icon="stop", kind="primary"
        )
        self.pain = ActionButton(
            say("Pain stop"), theme=theme, keys=("P",), hint="P", icon="hand-palm", kind="danger"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(theme.space(2))
        # One place for both: showing one beside the other, even for a moment, would widen the window.
        self._step = QStackedWidget()
        self._step.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for button in (self.start, self.finish):
            self._step.addWidget(button)
        for part in (self.back, self.tare, self.redo, self.pause, self._step):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.pain)
        # The step forward keeps one width and one place, whatever it is called.
        self.start.setMinimumWidth(round(190 * min(theme.scale, 1.2)))
        self.finish.setMinimumWidth(round(190 * min(theme.scale, 1.2)))
        self._connect()
        self.set_state(State.DISCONNECTED)

    def _connect(self) -> None:
        pairs = (
            (self.back, self.back_requested),
            (self.tare, self.tare_requested),
            (self.redo, self.redo_requested),
            (self.pause, self.pause_requested),
            (self.start, self.start_requested),
            (self.finish, self.finish_requested),
            (self.pain, self.pain_stop_requested),
        )
        for button, wish in pairs:
            button.clicked.connect(lambda _checked=False, wish=wish: wish.emit())

    def set_state(self, state: State) -> None:
        """Enable what the table of states allows."""
        self._state = state
        allowed = allowed_events(state)
        self.tare.setEnabled(Event.TARE in allowed)
        self.redo.setEnabled(Event.REDO in allowed or (self._redo_offered and Event.FINISH in allowed))
        self.pause.setEnabled(bool(allowed & {Event.PAUSE, Event.RESUME}))
        paused = Event.RESUME in allowed
        self.pause.setText(say("Go on") if paused else say("Pause"))
        finishing = Event.FINISH in allowed
        self._step.setCurrentWidget(self.finish if finishing else self.start)
        self.finish.setEnabled(finishing)
        self.start.setEnabled(bool(allowed & {Event.PREPARE, Event.COUNT_DOWN, Event.CONNECT}))
        self.start.setText(_step_words(allowed))
        self.pain.setEnabled(Event.PAIN_STOP in allowed)
        idle = state in (State.DISCONNECTED, State.LIVE)
        self.back.setEnabled(idle or Event.CANCEL in allowed)

    @property
    def redo_is_offered(self) -> bool:
        """Whether a finding offers to redo the rep."""
        return self._redo_offered

    def offer_redo(self, *, offered: bool) -> None:
        """A finding offers to redo the rep."""
        self._redo_offered = offered
        self.set_state(self._state)
