"""The card of backups in the settings, and what a restore would bring and cost before it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.labels import Label
from widgets.parts.state_pill import StatePill
from widgets.theme import Theme

MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup as a line."""

    name: str
    when: str
    details: str


class BackupsCard(Card):
    """Says how old the last good backup is; makes one, stops it, and leads to a restore."""

    wanted = Signal()
    stop_wanted = Signal()
    restore_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Backups"), theme=theme, parent=parent)
        self._theme = theme
        self.state = StatePill(say("Not looked at yet"), "neutral", theme=theme)
        self.head.addWidget(self.state)
        self._where = Label("", theme=theme, role="secondary", wrap=True)
        self.make = Button(say("Back up now"), theme=theme, kind="secondary", icon="hard-drives")
        self.stop = Button(say("Stop"), theme=theme, kind="quiet", icon="x")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(say("Progress of the backup"))
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        row.addWidget(self.make)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.body.addWidget(self._where)
        self.body.addLayout(row)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.make.clicked.connect(self.wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.show_progress(None)

    def show_state(self, words: str, level: str, where: str) -> None:
        """`Last good backup 3 hours ago`, with good, amber or red."""
        self.state.set_state(words, level)
        self._where.setText(where)

    def show_progress(self, share: float | None) -> None:
        """0 to 1 while a backup is made, None when none is."""
        busy = share is not None
        self.bar.setVisible(busy)
        self.stop.setVisible(busy)
        self.make.setEnabled(not busy)
        self.bar.setValue(round(100 * (share or 0.0)))

    def set_lines(self, lines: Sequence[BackupLine]) -> None:
        """The newest backups, each with its way back."""
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for line in lines[:MOST_SHOWN]:
            self._lines.addWidget(self._line(line))

    def _line(self, line: BackupLine) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, self._theme.space(1), 0, self._theme.space(1))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(line.when, theme=self._theme, role="body"))
        words.addWidget(Label(line.details, theme=self._theme, role="caption"))
        restore = Button(say("Restore ..."), theme=self._theme, kind="quiet")
        restore.setAccessibleName(say("Restore the backup of {when}", when=line.when))
        restore.clicked.connect(lambda _checked=False, name=line.name: self.restore_wanted.emit(name))
        row.addLayout(words, 1)
        row.addWidget(restore)
        return box


class RestoreDialog(QDialog):
    """What is in the backup, what would be lost, and what is kept: then one deliberate button."""

    def __init__(
        self,
        *,
        theme: Theme,
        title: str,
        holds: str,
        loss: str,
        loses: bool,
        kept: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Restore a backup"))
        self.setMinimumWidth(theme.px(540))
        column = QVBoxLayout(self)
        margin = theme.space(6)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(title, theme=theme, role="title", wrap=True))
        for heading, words, tone in (
            (say("In this backup"), holds, ""),
            (say("Would be missing"), loss, "red" if loses else "good"),
            (say("Kept"), kept, ""),
        ):
            card = Card(theme=theme)
            card.body.addWidget(Label(heading, theme=theme, role="caption"))
            card.body.addWidget(Label(words, theme=theme, role="body", tone=tone, wrap=True))
            column.addWidget(card)
        stay = "primary" if loses else "secondary"
        self.cancel = Button(say("Keep the present database"), theme=theme, kind=stay)
        self.restore = Button(
            say("Restore and start again"), theme=theme, kind="danger" if loses else "primary"
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.restore)
        column.addLayout(row)
        self.cancel.clicked.connect(self.reject)
        self.restore.clicked.connect(self.accept)


def example(theme: Theme) -> QWidget:
    """A station with two backups."""
    card = BackupsCard(theme=theme)
    card.show_state("Last good 3 hours ago", "good", "Every day, in the folder turnout.sqlite-backups.")
    card.set_lines(
        [
            BackupLine("a", "22 Nov 2026 09:00", "by the clock · 84.2 MB · encrypted"),
            BackupLine("b", "21 Nov 2026 09:00", "before an update · 83.9 MB · encrypted"),
        ]
    )
    return card
