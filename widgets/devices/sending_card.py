"""The card of settings that switches the streams to other programs on and off."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Choice
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.theme import Theme

_TITLE = say("LSL streams")
_HELP = say(
    "Sends every placed sensor to other programs in this network, in SI units and with its tare. "
    "Who is in the network can read it; no name is sent."
)


class SendingCard(Card):
    """`switched` gives whether samples shall be sent."""

    switched = Signal(bool)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Other programs"), theme=theme, parent=parent)
        self.choice = Choice((("off", say("Off")), ("on", say("On"))), theme=theme, name=_TITLE)
        self.choice.chosen.connect(lambda value: self.switched.emit(value == "on"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(_TITLE, theme=theme, role="strong"))
        words.addWidget(Label(_HELP, theme=theme, role="secondary", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(theme.space(4))
        line.addLayout(words, 1)
        line.addWidget(self.choice)
        self.body.addLayout(line)

    def show_state(self, *, on: bool) -> None:
        """Show whether samples are sent, without announcing it."""
        self.choice.select("on" if on else "off")
