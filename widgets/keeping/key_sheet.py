"""The keys and pedals of a page: read them at a glance, press one to change it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.focus import tab_as_laid_out
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.theme import Theme

_ALONE = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action with its key and its pedal as they are shown; `group` stands above the first of it."""

    name: str
    title: str
    key: str
    pedal: str = ""
    group: str = ""


class KeySheet(QDialog):
    """`key_chosen` carries the action's name, the key that was pressed, and whether it is the pedal's."""

    key_chosen = Signal(str, str, bool)
    reset_wanted = Signal()

    def __init__(self, title: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(title)
        self.setModal(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.resize(theme.px(680), theme.px(560))
        self._waiting: tuple[KeyRow, bool, Button] | None = None
        self._words = Label("", theme=theme, role="secondary", wrap=True)
        self._words.setMinimumHeight(theme.px(40))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.space(3))
        self._grid.setVerticalSpacing(theme.space(1))
        self._grid.setColumnStretch(0, 1)
        self.buttons: dict[tuple[str, bool], Button] = {}
        self._lay_out(title)
        self.say("")

    def _lay_out(self, title: str) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        margin = theme.space(5)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(title, theme=theme, role="title"))
        column.addWidget(self._words)
        listed = QVBoxLayout()
        listed.addLayout(self._grid)
        listed.addStretch(1)
        column.addWidget(scrolling(listed), 1)
        end = QHBoxLayout()
        reset = Button(say("Reset all keys"), theme=theme, kind="quiet")
        close = Button(say("Close"), theme=theme, kind="primary")
        reset.clicked.connect(lambda _checked=False: self.reset_wanted.emit())
        close.clicked.connect(self.accept)
        end.addWidget(reset)
        end.addStretch(1)
        end.addWidget(close)
        column.addLayout(end)

    def set_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show these actions."""
        self._waiting = None
        self.buttons.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        theme, line = self._theme, 1
        for place, words in ((1, say("Key")), (2, say("Pedal"))):
            self._grid.addWidget(Label(words, theme=theme, role="caption"), 0, place)
        group = ""
        for row in rows:
            if row.group != group:
                group = row.group
                self._grid.addWidget(Label(group, theme=theme, role="heading"), line, 0, 1, 3)
                line += 1
            self._grid.addWidget(Label(row.title, theme=theme, wrap=True), line, 0)
            self._grid.addWidget(self._key_button(row, pedal=False), line, 1)
            self._grid.addWidget(self._key_button(row, pedal=True), line, 2)
            line += 1
        tab_as_laid_out(self)

    def _key_button(self, row: KeyRow, *, pedal: bool) -> Button:
        text = row.pedal if pedal else row.key
        button = Button(text or "none", theme=self._theme)
        what = "pedal" if pedal else "key"
        button.setAccessibleName(
            say(
                "{row_title}: {what} {text}. Press to change it",
                row_title=row.title,
                what=what,
                text=text or "none",
            )
        )
        button.setMinimumWidth(self._theme.px(112))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self._listen(row, button, pedal=pedal))
        self.buttons[row.name, pedal] = button
        return button

    def _listen(self, row: KeyRow, button: Button, *, pedal: bool) -> None:
        what = say("Press the pedal") if pedal else say("Press the key")
        self._waiting = (row, pedal, button)
        button.setText("...")
        self.say(f"{what} for “{row.title}”. Esc leaves it as it is.")
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._waiting is None:
            super().keyPressEvent(event)
            return
        if event.key() in _ALONE:
            return
        row, pedal, button = self._waiting
        self._waiting = None
        button.setText((row.pedal if pedal else row.key) or say("none"))
        if event.key() == Qt.Key.Key_Escape:
            self.say("")
        else:
            self.key_chosen.emit(row.name, QKeySequence(event.keyCombination()).toString(), pedal)

    def say(self, sentence: str) -> None:
        """A quiet word."""
        self._words.setText(
            sentence
            or say("Press a key or a pedal of the list to change it. F1 is help, Ctrl+K finds anything.")
        )
        self._words.set_tone("quiet")

    def refuse(self, sentence: str) -> None:
        """Why the key that was pressed cannot be taken."""
        self._words.setText(f"▲  {sentence}")
        self._words.set_tone("amber")


def example(theme: Theme) -> QWidget:
    """The keys of the station, after a key that is taken."""
    sheet = KeySheet("Keys of the station", theme=theme)
    sheet.set_rows(
        (
            KeyRow("station.forward", "Prepare, start or finish the set", "⏎", "F13"),
            KeyRow("station.redo", "Redo the last rep", "R", "F14"),
            KeyRow("station.pain", "Stop for pain", "P", "F15"),
            KeyRow("station.tare", "Tare the force sensor", "T"),
        )
    )
    sheet.refuse("R already does “Redo the last rep” on the station: choose another key.")
    return sheet


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (680, 560))
