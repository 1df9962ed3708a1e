"""The sheet of our own export coming back: who and what is in it, before anything is kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.labels import ElidedLabel, Label
from widgets.theme import Theme


class ReturnSheet(QDialog):
    """`import_wanted` once the coach has seen what is in the folder; `stop_wanted` while it comes in."""

    import_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Import an export of Turnout"))
        self.setMinimumWidth(theme.px(560))
        self._file = ElidedLabel(theme=theme, role="secondary")
        self.told = Label(theme=theme, wrap=True)
        self._said = Label(theme=theme, role="secondary", tone="red", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(say("Progress of the import"))
        self.cancel = Button(say("Cancel"), theme=theme, kind="quiet")
        self.start = Button(say("Import"), theme=theme, kind="primary", icon="check")
        self._lay_out(theme)
        self.cancel.clicked.connect(self._leave)
        self.start.clicked.connect(self.import_wanted)
        self.show_trouble("")
        self.show_progress(None)

    def show_export(self, folder: str, sentences: Sequence[str]) -> None:
        """What the folder holds, and what will become of it."""
        self._file.set_text(folder)
        self.told.setText("\n".join(sentences))

    def show_progress(self, share: float | None) -> None:
        """0 to 1 while rows and samples are written, None when none are."""
        busy = share is not None
        self.bar.setVisible(busy)
        self.bar.setValue(round(100 * (share or 0.0)))
        self.start.setEnabled(not busy)
        self.cancel.setText(say("Stop") if busy else say("Cancel"))

    def show_trouble(self, sentence: str) -> None:
        """Why nothing was imported."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def _leave(self) -> None:
        if self.bar.isHidden():
            self.reject()
        else:
            self.stop_wanted.emit()

    def _lay_out(self, theme: Theme) -> None:
        whole = QVBoxLayout(self)
        edge = theme.space(5)
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(theme.space(3))
        title = Label(say("Import an export of Turnout"), theme=theme, role="title")
        for part in (title, self._file, self.told, self._said, self.bar):
            whole.addWidget(part)
        whole.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.start)
        whole.addLayout(foot)


def example(theme: Theme) -> QWidget:
    """Two athletes of another station."""
    sheet = ReturnSheet(theme=theme)
    sheet.show_export(
        "Turnout JSON 2026-11-22",
        (
            "2 athletes, 9 visits, 31 sets: Ana Ferreira, Tom Okafor.",
            "Rows that are here already stay as they are; one that says something else stops the import.",
        ),
    )
    return sheet


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
