"""A card: a surface with a heading, room for an action beside it, and a body."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from widgets.parts.labels import Label
from widgets.theme import Theme


class Card(QFrame):
    """Add content to `body`; add actions to `head`."""

    def __init__(self, title: str = "", *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        column = QVBoxLayout(self)
        side = theme.space(5)
        column.setContentsMargins(side, theme.space(4), side, theme.space(4))
        column.setSpacing(theme.space(3))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space(2))
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(2))
        if title:
            self.setAccessibleName(title)
            self.title = Label(title, theme=theme, role="heading")
            self.head.addWidget(self.title, 1)
            column.addLayout(self.head)
        column.addLayout(self.body, 1)


def example(theme: Theme) -> QWidget:
    """A card with words."""
    card = Card("Baseline", theme=theme)
    card.body.addWidget(Label("Taken on 22 Sep 2026, both sides.", theme=theme, role="secondary", wrap=True))
    card.body.addStretch(1)
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
