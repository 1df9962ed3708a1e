"""The card of language and units: chosen here, in effect after a restart that it offers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.theme import Theme


class LanguageCard(Card):
    """`changed` gives `language` or `units` and the key chosen."""

    changed = Signal(str, str)
    restart_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Language and units"), theme=theme, parent=parent)
        self.language = PickField(say("Language"), theme=theme)
        self.units = PickField(say("Units"), theme=theme)
        self.later = Label(
            say("It takes effect when Turnout is started again."), theme=theme, role="secondary", wrap=True
        )
        self.restart = Button(say("Restart now"), theme=theme, icon="arrow-clockwise")
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(self.language, 1)
        row.addWidget(self.units, 1)
        end = QHBoxLayout()
        end.addWidget(self.later, 1)
        end.addWidget(self.restart)
        self.body.addLayout(row)
        self.body.addLayout(end)
        self.restart.hide()
        self.language.picked.connect(lambda key: self._tell("language", key))
        self.units.picked.connect(lambda key: self._tell("units", key))
        self.restart.clicked.connect(self.restart_wanted)

    def offer(self, languages: Sequence[tuple[str, str]], units: Sequence[tuple[str, str]]) -> None:
        """What there is to choose from."""
        self.language.set_options(languages)
        self.units.set_options(units)
        self.units.setVisible(len(units) > 1)

    def show_values(self, language: str, units: str) -> None:
        """What is chosen, without announcing it."""
        self.language.select(language)
        self.units.select(units)

    def _tell(self, name: str, key: str) -> None:
        self.changed.emit(name, key)
        self.restart.show()


def example(theme: Theme) -> QWidget:
    """A language was chosen a moment ago."""
    card = LanguageCard(theme=theme)
    card.offer(
        (("en", "English"), ("de", "Deutsch")),
        (("metric", "Body in kg and cm"), ("imperial", "Body in lb and in, forces in N")),
    )
    card.restart.show()
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (760, 220))
