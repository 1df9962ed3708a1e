"""The card in the settings that leads to the report of a problem."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.theme import Theme


class ReportCard(Card):
    """`wanted` opens the sheet."""

    wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Send a report of a problem"), theme=theme, parent=parent)
        words = say(
            "A file with versions, sensors and logs, without names. You read it before it is saved, "
            "and send it yourself."
        )
        self.open_it = Button(say("Read and save ..."), theme=theme, icon="lifebuoy")
        self.open_it.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.setSpacing(theme.space(4))
        row.addWidget(Label(words, theme=theme, role="secondary", wrap=True), 1)
        row.addWidget(self.open_it)
        self.body.addLayout(row)


def example(theme: Theme) -> QWidget:
    """The card."""
    return ReportCard(theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (760, 140))
