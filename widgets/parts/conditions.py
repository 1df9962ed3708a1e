"""What differs between the conditions of two sets, said before any number."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.labels import Label
from widgets.theme import Theme

_SAME = say("Same test, position, device and feedback: the two can be compared.")


class Conditions(QFrame):
    """Amber with a warning sign when something differs, quiet with a tick when nothing does."""

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._differs = False
        self._icon = QLabel()
        self._words = Label(theme=theme, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(5), theme.space(2), theme.space(5), theme.space(2))
        row.setSpacing(theme.space(3))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.set_theme(theme)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """One sentence a line; none means that nothing differs."""
        self._differs = bool(sentences)
        self._words.setText("\n".join(sentences) or _SAME)
        self.setAccessibleName(self._words.text())
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        name, colour = ("warning", "amber") if self._differs else ("check-circle", "good")
        size = theme.px(20)
        icon = theme.icon(name, theme.tokens.level(colour))
        self._icon.setPixmap(icon.pixmap(QSize(size, size)))


def example(theme: Theme) -> QWidget:
    """Nothing differs, and something does."""
    view = QWidget()
    column = QVBoxLayout(view)
    for sentences in ((), ("The lever arm differs by more than 1 cm: compare torque, not force.",)):
        conditions = Conditions(theme=theme, parent=view)
        conditions.show_sentences(sentences)
        column.addWidget(conditions)
    column.addStretch(1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
