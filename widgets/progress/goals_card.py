"""The athlete's goals: what is aimed at, how it stands in words, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.language import say
from domain.progress.goals import Outlook
from domain.wording import date_text
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.progress.flowing import Flowing
from widgets.theme import Theme

NOTHING = say("No goal yet. One with a number gets a forecast from the athlete's own visits.")


class _GoalRow(QWidget):
    """One goal; its two buttons name it for screen readers."""

    def __init__(self, shown: Outlook, *, theme: Theme, card: "GoalsCard") -> None:
        super().__init__()
        self._reached = shown.reached
        self._glyph = QLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        goal = shown.goal
        due = say(" · due {due_on}", due_on=date_text(goal.due_on)) if goal.due_on else ""
        words.addWidget(Flowing(f"{goal.text}{due}", theme=theme, role="strong"))
        words.addWidget(Flowing(shown.sentence, theme=theme, role="secondary"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(3))
        row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        actions = [(say("Edit"), card.edit_wanted), (say("Remove"), card.remove_wanted)]
        if goal.reached_on is None:
            actions.insert(0, (say("Mark as reached"), card.reached_wanted))
        for text, signal in actions:
            button = Button(text, theme=theme, kind="quiet")
            button.setAccessibleName(f"{text}: {goal.text}")
            button.clicked.connect(lambda _=False, wish=signal: wish.emit(goal.goal_id))
            row.addWidget(button)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        name, level = ("check-circle", "good") if self._reached else ("target", "")
        side = theme.px(20)
        self._glyph.setPixmap(theme.icon(name, theme.tokens.level(level)).pixmap(QSize(side, side)))


class GoalsCard(Card):
    """Wishes go up with the key of the goal."""

    add_wanted = Signal()
    edit_wanted = Signal(str)
    reached_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Goals"), theme=theme, parent=parent)
        self._theme = theme
        add = Button(say("Add a goal"), theme=theme, kind="quiet", icon="plus")
        add.clicked.connect(self.add_wanted)
        self.head.addWidget(add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(2))
        self.body.addLayout(self._rows)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme

    def set_goals(self, goals: Sequence[Outlook]) -> None:
        """Show these."""
        while (item := self._rows.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for one in goals:
            self._rows.addWidget(_GoalRow(one, theme=self._theme, card=self))
        if not goals:
            self._rows.addWidget(Flowing(NOTHING, theme=self._theme, role="secondary"))


def example(theme: Theme) -> QWidget:
    """One with a number, one in words."""
    from widgets.progress.example import progress

    card = GoalsCard(theme=theme)
    card.set_goals(progress().goals)
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
