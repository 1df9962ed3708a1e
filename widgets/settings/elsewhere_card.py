"""The card of what is set where it is used: one press leads there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from domain.language import say
from widgets.parts.card import Card
from widgets.parts.link_row import LinkRow
from widgets.theme import Theme


class ElsewhereCard(Card):
    """`wanted` gives keys, library, sensors or first_run."""

    wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Set where it is used"), theme=theme, parent=parent)
        places = (
            ("keys", "keyboard", say("Keys and pedals"), say("Every action, its key and its pedal")),
            (
                "library",
                "books",
                say("Folder of the library"),
                say("The clinic's own tests, rules and norms"),
            ),
            ("sensors", "broadcast", say("Sensors"), say("Places, calibration, tare")),
            ("first_run", "list-bullets", say("Guided start"), say("Clinic, coaches, sensors, practice")),
        )
        self.rows: dict[str, LinkRow] = {}
        for key, icon, title, words in places:
            row = LinkRow(icon, title, words, theme=theme)
            row.clicked.connect(lambda _checked=False, key=key: self.wanted.emit(key))
            self.body.addWidget(row)
            self.rows[key] = row


def example(theme: Theme) -> QWidget:
    """The ways on."""
    return ElsewhereCard(theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (760, 320))
