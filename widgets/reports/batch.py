"""One report for each athlete of a group: which group, which report, how far it is, and a way to stop."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button, Choice
from widgets.parts.labels import Label
from widgets.parts.pick_box import PickBox
from widgets.theme import Theme

KINDS = (("session", say("Newest visit")), ("progress", say("Progress")), ("athlete", say("For the athlete")))


class GroupReports(QDialog):
    """`start_wanted` gives the group and the kind, `whole_wanted` the group, for all in one report."""

    start_wanted = Signal(str, str)
    whole_wanted = Signal(str)
    cancel_wanted = Signal()

    def __init__(
        self, groups: Sequence[tuple[str, str]], *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Reports of a group"))
        self.setMinimumWidth(theme.px(460))
        self.group = PickBox(theme=theme)
        self.group.setAccessibleName(say("Group"))
        for key, name in groups:
            self.group.addItem(name, key)
        self.kind = Choice(KINDS, theme=theme, name=say("Report for each athlete"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(say("How many reports are made"))
        self.words = Label("", theme=theme, role="secondary", wrap=True)
        self.whole = Button(say("One report of all"), theme=theme)
        self.start = Button(say("Make one for each"), theme=theme, kind="primary", icon="files")
        self.cancel = Button(say("Stop"), theme=theme, kind="danger")
        self._lay_out(theme)
        self.start.clicked.connect(lambda: self.start_wanted.emit(self._chosen(), self.kind.selected))
        self.whole.clicked.connect(lambda: self.whole_wanted.emit(self._chosen()))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.set_running(running=False)

    def set_running(self, *, running: bool) -> None:
        """While reports are made only stopping is possible."""
        self._running = running
        for widget in (self.group, self.kind, self.start, self.whole):
            widget.setEnabled(not running and self.group.count() > 0)
        self.cancel.setVisible(running)
        self.bar.setVisible(running)

    def show_progress(self, done: int, of: int, name: str) -> None:
        """How many are made and who is next."""
        self.bar.setRange(0, max(of, 1))
        self.bar.setValue(done)
        self.words.setText(
            say("{done} of {of}: {name}", done=done, of=of, name=name)
            if name
            else say("{done} of {of}", done=done, of=of)
        )

    def show_result(self, sentence: str) -> None:
        """What came of it."""
        self.set_running(running=False)
        self.words.setText(sentence)

    def reject(self) -> None:
        # Whoever closes the window has stopped it: nothing goes on unseen.
        if self._running:
            self.cancel_wanted.emit()
        super().reject()

    def _chosen(self) -> str:
        return str(self.group.currentData())

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(6),) * 4)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(say("Reports of a group"), theme=theme, role="title"))
        column.addWidget(self.group)
        column.addWidget(Label(say("Report for each athlete"), theme=theme, role="strong"))
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        end = QHBoxLayout()
        end.setSpacing(theme.space(2))
        end.addWidget(self.cancel)
        end.addStretch(1)
        end.addWidget(self.whole)
        end.addWidget(self.start)
        column.addLayout(end)


def example(theme: Theme) -> QWidget:
    """The third of twelve is being made."""
    dialog = GroupReports([("", "All athletes"), ("g", "Second company")], theme=theme)
    dialog.set_running(running=True)
    dialog.show_progress(2, 12, "Ana Ferreira")
    return dialog


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (520, 360))
