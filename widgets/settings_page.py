"""The page of settings: every choice in one place, found by any word on its card."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Choice
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.labels import Label
from widgets.parts.order import laid_out
from widgets.parts.page import Page, scrolling
from widgets.settings.elsewhere_card import ElsewhereCard
from widgets.settings.finding import matching
from widgets.settings.language_card import LanguageCard
from widgets.theme import Theme

_CHOICES = {
    "theme": (
        say("Colours"),
        (("dark", say("Dark")), ("light", say("Light")), ("system", say("As the desktop"))),
    ),
    "text_scale": (say("Text size"), (("1.0", "100 %"), ("1.5", "150 %"), ("2.0", "200 %"))),
}
_HELP = {
    "theme": say("The athlete's screen stays dark."),
    "text_scale": say("200 % needs a screen of at least 2560 x 1440."),
}
_LETTERHEAD = {
    "clinic_name": (say("Clinic name"), say("Name of the clinic"), say("Printed on every report")),
    "clinic_lines": (
        say("Address"),
        say("Street, town | telephone"),
        say("Below the name; | begins another line"),
    ),
    "signed_by": (say("Signed by"), say("Your name and title"), say("Stands at the signature line")),
    "logo": (say("Logo"), say("Path of a PNG or SVG file"), say("Beside the name; at most 300 kB")),
}
"""Label, placeholder and hint of each field of the letterhead, by its key."""
ABOUT = say(
    "Turnout is a screening and coaching aid, not a medical device. "
    "It does not diagnose, and its numbers do not replace the judgement of a clinician."
)


class SettingsPage(Page):
    """`changed` gives key and value as text; keys are theme, text_scale and those of the letterhead."""

    changed = Signal(str, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Settings"), theme=theme, parent=parent)
        self._choices: dict[str, Choice] = {}
        self._fields = {key: self._field(key) for key in _LETTERHEAD}
        inner = QVBoxLayout()
        inner.setSpacing(theme.space(4))
        for title, keys in ((say("Look"), ("theme", "text_scale")),):
            card = Card(title, theme=theme)
            for key in keys:
                card.body.addLayout(self._line(key))
            inner.addWidget(card)
        self.language = LanguageCard(theme=theme)
        self.language.changed.connect(self.changed)
        inner.addWidget(self.language)
        report = Card(say("Report"), theme=theme)
        for field in self._fields.values():
            report.body.addWidget(field)
        about = Card(say("About"), theme=theme)
        about.body.addWidget(Label(ABOUT, theme=theme, role="secondary", wrap=True))
        self.elsewhere = ElsewhereCard(theme=theme)
        for card in (report, self.elsewhere, about):
            inner.addWidget(card)
        inner.addStretch(1)
        self._cards = inner
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Find a setting"))
        self.search.setAccessibleName(say("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.show_matching)
        self._nothing = Label(
            say("No setting has this word: try another, or press Ctrl+K to search everything."),
            theme=theme,
            role="secondary",
            wrap=True,
        )
        self._nothing.hide()
        self.body.addWidget(self.search)
        self.body.addWidget(self._nothing)
        self.body.addWidget(scrolling(inner), 1)

    def add_card(self, card: QWidget) -> None:
        """One more card, above what is said about Turnout."""
        self._cards.insertWidget(self._cards.count() - 3, card)

    def show_matching(self, typed: str) -> None:
        """Show the cards on which every typed word stands."""
        found = matching(self.cards, typed)
        for card in self.cards:
            card.setVisible(card in found)
        self._nothing.setVisible(not found)

    @property
    def cards(self) -> list[QWidget]:
        """Every card of the page, from above."""
        return [part for part in laid_out(self._cards) if isinstance(part, QWidget)]

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show these values without announcing them."""
        for key, value in values.items():
            if key in self._fields:
                self._fields[key].line.setText(value)
            elif key in self._choices:
                self._choices[key].select(value)

    def _field(self, key: str) -> TextField:
        label, placeholder, hint = _LETTERHEAD[key]
        field = TextField(label, theme=self.theme, placeholder=placeholder, hint=hint)
        field.line.editingFinished.connect(lambda: self.changed.emit(key, field.text))
        return field

    def _line(self, key: str) -> QHBoxLayout:
        title, options = _CHOICES[key]
        choice = Choice(options, theme=self.theme, name=title)
        choice.chosen.connect(lambda value, key=key: self.changed.emit(key, value))
        self._choices[key] = choice
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(title, theme=self.theme, role="strong"))
        words.addWidget(Label(_HELP[key], theme=self.theme, role="secondary", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(self.theme.space(4))
        line.addLayout(words, 1)
        line.addWidget(choice)
        return line


def example(theme: Theme) -> QWidget:
    """Settings as first met."""
    page = SettingsPage(theme=theme)
    page.set_values({"theme": "dark" if theme.dark else "light", "text_scale": f"{theme.scale:.1f}"})
    return page


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
