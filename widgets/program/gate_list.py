"""The gates of a phase: what is asked for, the verdict, and the value with its error behind it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.fields import TextField
from widgets.parts.labels import Hairline, Label
from widgets.parts.state_pill import StatePill
from widgets.program.shown import ShownGate
from widgets.theme import Theme


class GateList(QWidget):
    """One block a gate; the verdict is a word beside it. A decision comes with key and reason."""

    decided = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))
        self.setAccessibleName(say("Gates of this phase"))

    def set_gates(self, gates: Sequence[ShownGate]) -> None:
        """Show these gates."""
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for place, gate in enumerate(gates):
            if place:
                self._column.addWidget(Hairline())
            self._column.addWidget(self._block(gate))
        if not gates:
            words = say("No gate: you decide when the next phase begins.")
            self._column.addWidget(Label(words, theme=self._theme, role="secondary", wrap=True))

    def _block(self, gate: ShownGate) -> QWidget:
        block = QWidget()
        block.setToolTip(gate.source)
        block.setAccessibleName(f"{gate.title}: {gate.verdict}. {gate.evidence}")
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(Label(gate.title, theme=self._theme, role="strong", wrap=True), 1)
        head.addWidget(StatePill(gate.verdict, gate.level, theme=self._theme))
        column.addLayout(head)
        column.addWidget(Label(gate.evidence, theme=self._theme, wrap=True, tabular=True))
        column.addWidget(Label(gate.source, theme=self._theme, role="caption", wrap=True))
        if gate.decide_key:
            column.addWidget(self._decision(gate))
        return block

    def _decision(self, gate: ShownGate) -> QWidget:
        """The reason is asked for first: whoever reads the decision later will ask."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, self._theme.space(1), 0, 0)
        button = Button(say("Decide it myself ..."), theme=self._theme, kind="quiet", icon="check")
        button.setAccessibleName(say("Decide it myself: {gate_title}", gate_title=gate.title))
        why = TextField(say("It is enough, because"), theme=self._theme)
        why.hide()
        column.addWidget(why)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

        def press() -> None:
            if why.isHidden():
                why.show()
                why.line.setFocus()
                button.setText(say("Keep the decision"))
            elif why.text:
                self.decided.emit(gate.decide_key, why.text)
            else:
                why.show_error(say("Say why in a few words: whoever reads this later will ask."))

        button.clicked.connect(press)
        why.line.returnPressed.connect(press)
        return whole


def example(theme: Theme) -> QWidget:
    """Gates with every verdict."""
    from widgets.program.example import program

    view = GateList(theme=theme)
    view.set_gates(program().gates)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
