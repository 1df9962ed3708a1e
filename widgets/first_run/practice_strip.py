"""The strip over a window in which everything is simulated: that it is practice, and what to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.parts.state_pill import StatePill
from widgets.theme import Theme


class PracticeStrip(QFrame):
    """Always in view: nobody shall take these numbers for somebody's."""

    report_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setAccessibleName(say("Practice"))
        row = QHBoxLayout(self)
        edge = theme.space(2)
        row.setContentsMargins(theme.space(6), edge, theme.space(6), edge)
        row.setSpacing(theme.space(4))
        self.mark = StatePill(say("Practice"), "amber", theme=theme)
        self.next = Label("", theme=theme, role="strong", wrap=True)
        words = say("A simulated athlete. All of it is removed when this window is closed.")
        row.addWidget(self.mark)
        row.addWidget(self.next, 1)
        self.report = Button(say("Report of the newest visit"), theme=theme, kind="primary", icon="file-pdf")
        self.report.clicked.connect(self.report_wanted)
        self.report.hide()
        row.addWidget(self.report)
        row.addWidget(Label(words, theme=theme, role="secondary"))

    def show_next(self, sentence: str, *, with_report: bool = False) -> None:
        """What to do now; at the end the way to the report."""
        self.next.setText(sentence)
        self.report.setVisible(with_report)
        self.setAccessibleDescription(sentence)


def example(theme: Theme) -> QWidget:
    """In the middle of a first test."""
    strip = PracticeStrip(theme=theme)
    strip.show_next("Press Tare: nobody pulls now, so this load counts as zero.")
    return strip


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (1280, 72))
