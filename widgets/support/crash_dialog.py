"""Says in plain words that something failed: what is safe, what to do; the program's words on demand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.labels import Label
from widgets.support.safe_lines import SafeLine, SafeLines
from widgets.theme import Theme


class CrashDialog(QDialog):
    """One for all faults: `show_state` and `show_details` may be called as often as they come."""

    report_wanted = Signal()
    restart_wanted = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Something failed"))
        self.setMinimumWidth(theme.px(560))
        self._safe = SafeLines(theme=theme)
        self._next = Label("", theme=theme, role="secondary", wrap=True)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setAccessibleName(say("Details for whoever mends it"))
        self._details.setFixedHeight(theme.px(140))
        self.more = Button(say("Details"), theme=theme, kind="quiet", icon="caret-down")
        self.more.setCheckable(True)
        self.report = Button(say("Save a report ..."), theme=theme, icon="lifebuoy")
        self.restart = Button(say("Restart Turnout"), theme=theme, icon="arrow-clockwise")
        self.go_on = Button(say("Go on"), theme=theme, kind="primary", icon="play")
        self._lay_out(theme)
        self.more.toggled.connect(self._unfold)
        self.report.clicked.connect(self.report_wanted)
        self.restart.clicked.connect(self.restart_wanted)
        self.go_on.clicked.connect(self.accept)
        self._unfold(shown=False)
        self.go_on.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        margin = theme.space(6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(4))
        column.addWidget(Label(say("Something in Turnout failed"), theme=theme, role="title", wrap=True))
        column.addWidget(self._safe)
        column.addWidget(self._next)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._details)
        row = QHBoxLayout()
        row.setSpacing(theme.space(2))
        row.addStretch(1)
        for button in (self.report, self.restart, self.go_on):
            row.addWidget(button)
        column.addLayout(row)

    @property
    def lines(self) -> tuple[SafeLine, ...]:
        """What is said of what is safe."""
        return self._safe.lines

    @property
    def details(self) -> str:
        """What whoever mends it would read."""
        return self._details.toPlainText()

    def show_state(self, lines: Sequence[SafeLine], *, may_restart: bool) -> None:
        """What is safe this moment; a set that runs is not to be cut off by a restart."""
        self._safe.show_lines(lines)
        self.restart.setEnabled(may_restart)
        self._next.setText(
            say("Go on. If it happens again, restart Turnout. A report helps to mend it; it names nobody.")
            if may_restart
            else say(
                "Go on with the set. Restart when it is saved. A report helps to mend it; it names nobody."
            )
        )

    def show_details(self, text: str) -> None:
        """Where in the program it was, and how often."""
        if text != self._details.toPlainText():
            self._details.setPlainText(text)

    def _unfold(self, shown: bool) -> None:
        self._details.setVisible(shown)
        self.adjustSize()


def example(theme: Theme) -> QWidget:
    """A fault in the middle of a set."""
    dialog = CrashDialog(theme=theme)
    lines = (
        SafeLine("The set goes on being recorded. All up to 0.2 s ago is on the disk."),
        SafeLine("What you typed and did not save is still there: Notes.", "amber"),
    )
    dialog.show_state(lines, may_restart=False)
    dialog.show_details("3 times\nValueError\n  widgets/live/live_plot.py:118 redraw")
    return dialog


def unfolded(theme: Theme) -> QWidget:
    """With its details, and no set running."""
    dialog = CrashDialog(theme=theme)
    dialog.show_state(
        (SafeLine("Nothing was being recorded. Saved sets stay as they are."),), may_restart=True
    )
    dialog.show_details("ZeroDivisionError\n  app/progress/reading.py:43 read\n  app/workers.py:60 _deliver")
    dialog.more.setChecked(True)
    return dialog


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (640, 320))
