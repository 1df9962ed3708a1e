"""Wrapped words that take the lines they need and no more: many of them leave no empty end on a page."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from widgets.parts.labels import Label
from widgets.theme import Theme


class Flowing(Label):
    """A wrapped label whose least height is one line, not that of a narrow column."""

    def __init__(self, text: str, *, theme: Theme, role: str = "body", tone: str = "") -> None:
        super().__init__(text, theme=theme, role=role, tone=tone, wrap=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def example(theme: Theme) -> QWidget:
    """A short and a long sentence."""
    view = QWidget()
    column = QVBoxLayout(view)
    for times in (1, 8):
        column.addWidget(Flowing("Within measurement error. " * times, theme=theme))
    column.addStretch(1)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
