"""What is said when the station cannot open at all: one sentence and a way out."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.theme import Theme


class TroubleDialog(QDialog):
    """A title, the sentence that says what to do, and a button to close."""

    def __init__(self, title: str, sentence: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Turnout")
        self.setMinimumWidth(theme.px(460))
        column = QVBoxLayout(self)
        margin = theme.space(6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(4))
        column.addWidget(Label(title, theme=theme, role="title", wrap=True))
        column.addWidget(Label(sentence, theme=theme, wrap=True))
        close = Button(say("Close"), theme=theme, kind="primary")
        close.clicked.connect(self.accept)
        column.addWidget(close)


def example(theme: Theme) -> QWidget:
    """A database that cannot be opened."""
    sentence = "The folder /clinic cannot be written: choose another place with --db, or ask who owns it."
    return TroubleDialog("The station cannot open", sentence, theme=theme)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
