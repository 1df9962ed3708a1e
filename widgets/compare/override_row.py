"""Asks why two things may be compared although their conditions differ, and emits the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.theme import Theme

_WHAT = say("Rows that these differences forbid have no change: {}.")
_KEPT = say("Your name, the time and the reason are kept and stand beside the result.")


class OverrideRow(Card):
    """Hidden while nothing is forbidden; the reason is asked for before anything is decided."""

    override_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self.setAccessibleName(say("Compare in spite of differences"))
        self._words = Label("", theme=theme, role="secondary", wrap=True)
        self.ask = Button(say("Compare anyway"), theme=theme, icon="warning")
        self.reason = TextField(say("Why may these be compared?"), theme=theme, hint=_KEPT)
        self.decide = Button(say("Record decision"), theme=theme)
        self.leave = Button(say("Leave it"), theme=theme, kind="quiet")
        first = QHBoxLayout()
        first.addWidget(self._words, 1)
        first.addWidget(self.ask)
        self._asking = QWidget()
        second = QHBoxLayout(self._asking)
        second.setContentsMargins(0, 0, 0, 0)
        second.addWidget(self.reason, 1)
        second.addWidget(self.decide)
        second.addWidget(self.leave)
        column: QVBoxLayout = self.body
        column.addLayout(first)
        column.addWidget(self._asking)
        self._asking.hide()
        self.ask.clicked.connect(self.open)
        self.leave.clicked.connect(self._close)
        self.decide.clicked.connect(self._decide)
        self.reason.line.returnPressed.connect(self._decide)

    def show_open(self, codes: Sequence[str]) -> None:
        """Name what forbids rows; nothing hides the question."""
        self._close()
        self._words.setText(_WHAT.format(", ".join(codes)))
        self.setVisible(bool(codes))

    def open(self) -> None:
        """Ask for the reason."""
        self._asking.show()
        self.ask.hide()
        self.reason.line.setFocus()

    def _close(self) -> None:
        self.reason.line.clear()
        self.reason.show_error("")
        self._asking.hide()
        self.ask.show()

    def _decide(self) -> None:
        if not self.reason.text:
            self.reason.show_error(say("Write why: the reason stands beside the result."))
            return
        self.override_wanted.emit(self.reason.text)


def example(theme: Theme) -> QWidget:
    """Another sensor, with the question open."""
    row = OverrideRow(theme=theme)
    row.show_open(["device"])
    row.open()
    return row


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
