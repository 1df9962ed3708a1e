"""The card in the settings for one athlete's data: everything in one file, or erased for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.theme import Theme


class PersonDataCard(Card):
    """`export_wanted` and `erase_wanted` give the words that name the athlete."""

    export_wanted = Signal(str)
    erase_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("One athlete's data"), theme=theme, parent=parent)
        words = say(
            "Everything about one person in one zip file, or erased for good, for whoever asks for it."
        )
        self.body.addWidget(Label(words, theme=theme, role="secondary", wrap=True))
        self.athlete = TextField(say("Athlete"), theme=theme, hint=say("The whole name"))
        self.export = Button(say("Export ..."), theme=theme, icon="export")
        self.erase = Button(say("Erase ..."), theme=theme, kind="quiet", icon="trash")
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(self.athlete, 1)
        row.addWidget(self.export)
        row.addWidget(self.erase)
        self.body.addLayout(row)
        self.export.clicked.connect(lambda: self.export_wanted.emit(self.athlete.line.text().strip()))
        self.erase.clicked.connect(lambda: self.erase_wanted.emit(self.athlete.line.text().strip()))

    def set_busy(self, busy: bool) -> None:
        """While a file is written or rows are deleted."""
        self.export.setEnabled(not busy)
        self.erase.setEnabled(not busy)


class EraseSheet(QDialog):
    """Accepted only after the whole name was typed."""

    def __init__(self, name: str, what: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Turnout")
        self.setMinimumWidth(theme.px(520))
        self._name = name
        column = QVBoxLayout(self)
        margin = theme.space(6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(4))
        column.addWidget(Label(say("Erase {name}?", name=name), theme=theme, role="title", wrap=True))
        column.addWidget(Label(what, theme=theme, role="secondary", wrap=True))
        self.typed = TextField(say("Type the whole name"), theme=theme)
        column.addWidget(self.typed)
        self.keep = Button(say("Keep"), theme=theme, kind="primary")
        self.erase = Button(say("Erase for good"), theme=theme, icon="trash")
        self.erase.setEnabled(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.erase)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.typed.line.textChanged.connect(lambda text: self.erase.setEnabled(text.strip() == self._name))
        self.keep.clicked.connect(self.reject)
        self.erase.clicked.connect(self.accept)


def example(theme: Theme) -> QWidget:
    """A name that somebody typed."""
    card = PersonDataCard(theme=theme)
    card.athlete.line.setText("Ana Ferreira")
    return card
