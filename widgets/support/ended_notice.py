"""Says on the first page that Turnout was not closed last time, and what that means for the recordings."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button, IconButton
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.theme import Theme


class EndedNotice(Card):
    """Stays until it is closed or acted on."""

    report_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme=theme, parent=parent)
        self._icon = QLabel()
        self._icon.setAccessibleName(say("Notice"))
        self._title = Label(say("Turnout was not closed last time"), theme=theme, role="heading", wrap=True)
        self._words = Label("", theme=theme, role="secondary", wrap=True)
        self.report = Button(say("Save a report ..."), theme=theme, icon="lifebuoy")
        self.close_it = IconButton("x", say("Close this message"), theme=theme)
        words = QVBoxLayout()
        words.setSpacing(theme.space(1))
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.report)
        row.addWidget(self.close_it)
        self.body.addLayout(row)
        self.report.clicked.connect(self.report_wanted)
        self.close_it.clicked.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def show_ended(self, began: str) -> None:
        """`began` is when that run was started, in words."""
        self._words.setText(
            say(
                "It was started on {began} and ended by a fault or with the computer. What was recorded "
                "until then is kept; a set that ran is under Interrupted.",
                began=began,
            )
        )
        self.show()

    def set_theme(self, theme: Theme) -> None:
        size = QSize(theme.px(22), theme.px(22))
        self._icon.setPixmap(theme.icon("warning", theme.tokens.level("amber")).pixmap(size))


def example(theme: Theme) -> QWidget:
    """After a power cut."""
    notice = EndedNotice(theme=theme)
    notice.show_ended("3 Nov 2026 14:05")
    return notice


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (860, 140))
