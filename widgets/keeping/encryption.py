"""Encryption in the window: the offer, the recovery key to print, and the passphrase at the start."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.parts.state_pill import StatePill
from widgets.theme import Theme


class _Sheet(QDialog):
    """A dialog with a title, a paragraph, content and a row of buttons."""

    def __init__(self, title: str, words: str, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Turnout")
        self.setMinimumWidth(theme.px(520))
        self.column = QVBoxLayout(self)
        margin = theme.space(6)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(theme.space(4))
        self.column.addWidget(Label(title, theme=theme, role="title", wrap=True))
        self.words = Label(words, theme=theme, role="secondary", wrap=True)
        self.column.addWidget(self.words)

    def add_buttons(self, *buttons: Button) -> None:
        """At the right, the primary one last."""
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        self.column.addLayout(row)


class WaitSheet(_Sheet):
    """A bar while the database is closed for a long job; it has no way out, because the job must end."""

    moved = Signal(float)

    def __init__(self, title: str, words: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(title, words, theme=theme, parent=parent)
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, on=False)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(title)
        self.column.addWidget(self.bar)
        # Emitted by the worker, shown by this thread.
        self.moved.connect(self._show_share)

    def reject(self) -> None:
        """Escape ends nothing here."""

    def _show_share(self, share: float) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(round(100 * share))


class EncryptionCard(Card):
    """Says in the settings whether the recordings are encrypted."""

    wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Encryption"), theme=theme, parent=parent)
        self.state = StatePill("", "neutral", theme=theme)
        self.head.addWidget(self.state)
        self._words = Label("", theme=theme, role="secondary", wrap=True)
        self.encrypt = Button(say("Encrypt ..."), theme=theme, icon="lock-key")
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self.encrypt)
        self.body.addLayout(row)
        self.encrypt.clicked.connect(self.wanted)

    def show_state(self, *, encrypted: bool) -> None:
        """On or off."""
        self.encrypt.setVisible(not encrypted)
        self.state.set_state(say("On") if encrypted else say("Off"), "good" if encrypted else "neutral")
        self._words.setText(
            say(
                "The database and its backups can be read with the passphrase or the recovery key only. "
                "Change or undo it with `turnout encrypt`."
            )
            if encrypted
            else say("Whoever has this computer or a backup can read the recordings.")
        )


class EncryptionOffer(_Sheet):
    """Asks once whether the recordings shall be encrypted; `chosen` gives passphrase and remember."""

    chosen = Signal(str, bool)

    def __init__(self, *, theme: Theme, keyring: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            say("Protect the recordings?"),
            say(
                "Encrypted, nobody who takes this computer or a backup can read a name or a "
                "number. You type the passphrase when Turnout starts, and print a recovery key "
                "for the day it is forgotten. It can be undone or done later, in the settings."
            ),
            theme=theme,
            parent=parent,
        )
        self.first = TextField(
            say("Passphrase"),
            theme=theme,
            hint=say("At least 12 characters; four words that do not belong together"),
        )
        self.second = TextField(say("Once more"), theme=theme)
        for field in (self.first, self.second):
            field.line.setEchoMode(QLineEdit.EchoMode.Password)
            self.column.addWidget(field)
        self.remember = QCheckBox(say("Remember it in this computer's keyring"))
        self.remember.setVisible(keyring)
        self.column.addWidget(self.remember)
        self.later = Button(say("Not now"), theme=theme, kind="quiet")
        self.encrypt = Button(say("Encrypt"), theme=theme, kind="primary", icon="lock-key")
        self.add_buttons(self.later, self.encrypt)
        self.later.clicked.connect(self.reject)
        self.encrypt.clicked.connect(self._choose)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the passphrase."""
        self.first.show_error(sentence)

    def _choose(self) -> None:
        self.first.show_error("")
        different = self.first.line.text() != self.second.line.text()
        self.second.show_error(say("The two are not the same.") if different else "")
        if not different:
            self.chosen.emit(self.first.line.text(), self.remember.isChecked())


class RecoveryKeySheet(_Sheet):
    """Shows the recovery key once; it can only be closed after it was kept."""

    save_wanted = Signal()

    def __init__(self, key: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            say("Keep this recovery key"),
            say(
                "It opens the database and every backup when the passphrase is forgotten. It "
                "is shown only now. Without both, nobody can read the recordings again, and "
                "nobody can help."
            ),
            theme=theme,
            parent=parent,
        )
        card = Card(theme=theme)
        groups = key.split("-")
        half = len(groups) // 2
        for part in (groups[:half], groups[half:]):
            line = Label("  ".join(part), theme=theme, role="display")
            line.setFont(theme.font(28, 600, tabular=True))
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(line)
        self.column.addWidget(card)
        self.kept = QCheckBox(say("I have printed it or written it down"))
        self.column.addWidget(self.kept)
        self.copy = Button(say("Copy"), theme=theme, kind="quiet", icon="copy")
        self.save = Button(say("Save page to print ..."), theme=theme, icon="printer")
        self.close_it = Button(say("Done"), theme=theme, kind="primary")
        self.close_it.setEnabled(False)
        self.add_buttons(self.copy, self.save, self.close_it)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(key))
        self.save.clicked.connect(self.save_wanted)
        self.kept.toggled.connect(self.close_it.setEnabled)
        self.close_it.clicked.connect(self.accept)


class UnlockSheet(_Sheet):
    """Asks for the passphrase of an encrypted database; `tried` gives what was typed."""

    tried = Signal(str)

    def __init__(self, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            say("This database is encrypted"),
            say("{name}\nType the passphrase, or the recovery key of the printed page.", name=name),
            theme=theme,
            parent=parent,
        )
        self.secret = TextField(say("Passphrase or recovery key"), theme=theme)
        self.secret.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(self.secret)
        self.leave = Button(say("Close Turnout"), theme=theme, kind="quiet")
        self.open_it = Button(say("Open"), theme=theme, kind="primary", icon="lock-key-open")
        self.add_buttons(self.leave, self.open_it)
        self.leave.clicked.connect(self.reject)
        self.open_it.clicked.connect(self._try)
        self.secret.line.returnPressed.connect(self._try)

    def set_busy(self, busy: bool) -> None:
        """While the passphrase is tried."""
        self.open_it.setEnabled(not busy)
        self.secret.setEnabled(not busy)

    def refuse(self, sentence: str) -> None:
        """Say why it does not open."""
        self.set_busy(False)
        self.secret.show_error(sentence)
        self.secret.line.selectAll()
        self.secret.line.setFocus()

    def _try(self) -> None:
        if self.secret.line.text():
            self.set_busy(True)
            self.tried.emit(self.secret.line.text())


def example(theme: Theme) -> QWidget:
    """The recovery key of nobody."""
    return RecoveryKeySheet("7K2M-4Q9X-PR3T-0VWC-AH8E-5ZNB-1DJF-6GYS", theme=theme)
