"""The sentences of the page in groups: a sign, the group's name, and what is to be said."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.language import say
from domain.progress.story import Story
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.progress.flowing import Flowing
from widgets.theme import Theme

NOTHING = say("Nothing to compare yet. After the baseline, each visit is set against it here.")
_GROUPS = {
    "improved": ("trend-up", "good", say("Really better"), say("What got better")),
    "worse": ("trend-down", "red", say("Really worse, or to watch"), say("What to talk about")),
    "within": ("equals", "", say("Within measurement error"), say("About the same")),
    "celebrate": ("medal", "good", say("To celebrate"), say("Well done")),
    "open": ("question", "", say("No verdict"), say("Not known yet")),
}


class _Group(QWidget):
    """One group: its sign and name, then each sentence on its own line."""

    def __init__(self, key: str, sentences: tuple[str, ...], *, plain: bool, theme: Theme) -> None:
        super().__init__()
        self._icon, self._level, name, plain_name = _GROUPS[key]
        self._glyph = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.space(1), 0, theme.space(1))
        row.setSpacing(theme.space(3))
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(plain_name if plain else name, theme=theme, role="strong", tone=self._level))
        for sentence in sentences:
            words.addWidget(Flowing(sentence, theme=theme))
        row.addLayout(words, 1)
        self.setAccessibleName(plain_name if plain else name)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        side = theme.px(20)
        self._glyph.setPixmap(
            theme.icon(self._icon, theme.tokens.level(self._level)).pixmap(QSize(side, side))
        )


class StoryCard(Card):
    """What is said first; groups without a sentence are not there."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("In short"), theme=theme, parent=parent)
        self._theme = theme
        self._groups = QVBoxLayout()
        self._groups.setSpacing(theme.space(1))
        self.body.addLayout(self._groups)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_story(self, story: Story, *, plain: bool) -> None:
        """Say this; `plain` is for the athlete."""
        while (item := self._groups.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        said = {key: sentences for key, sentences in story.groups if sentences}
        for key in (key for key in _GROUPS if key in said):
            self._groups.addWidget(_Group(key, said[key], plain=plain, theme=self._theme))
        if not said:
            self._groups.addWidget(Flowing(NOTHING, theme=self._theme, role="secondary"))


def example(theme: Theme) -> QWidget:
    """Every group has something."""
    from domain.progress.story import coach_story
    from widgets.progress.example import progress

    card = StoryCard(theme=theme)
    card.set_story(coach_story(progress()), plain=False)
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
