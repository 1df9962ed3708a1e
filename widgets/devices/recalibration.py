"""The dialog that reads recorded sets anew: since when, what would change in each, and how far it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from domain.language import say
from domain.wording import count_text
from widgets.parts.buttons import Button
from widgets.parts.fields import PickField
from widgets.parts.labels import Label
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

_MOST_HEIGHT_PX = 660
_STAYS = say(
    "Peaks are means of the set. The raw samples and every earlier result stay; the new ones stand beside."
)


@dataclass(frozen=True, slots=True)
class AffectedRow:
    """A recorded set in words: what its peak is now, what it will be, by how much the force changes."""

    when: str
    athlete: str
    exercise: str
    peak_now: str
    peak_then: str
    change: str


class RecalibrationDialog(QDialog):
    """Emits what is wished; rows that are chosen narrow it down, none chosen means all."""

    since_chosen = Signal(str)
    apply_requested = Signal(list)
    cancel_requested = Signal()

    def __init__(
        self, subtitle: str, since: Sequence[tuple[str, str]], *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Recorded sets"))
        self.setModal(True)
        self.resize(theme.px(860), min(theme.px(620), _MOST_HEIGHT_PX))
        self.since = PickField(say("Sets recorded"), since, theme=theme)
        self.since.picked.connect(self.since_chosen)
        columns = (
            Column(say("When"), share=2),
            Column(say("Athlete"), share=2),
            Column(say("Exercise"), share=2),
            Column(say("Peak now"), number=True),
            Column(say("Peak then"), number=True),
            Column(say("Force"), number=True),
        )
        self.table = Table(columns, theme=theme, name=say("Sets"), selectable=True, several=True)
        self.table.rows_chosen.connect(lambda _: self._name_apply())
        self.words = Label(theme=theme, role="secondary", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(say("Sets read anew"))
        self.apply = Button(say("Apply"), theme=theme, kind="primary", icon="check")
        self.leave = Button(say("Close"), theme=theme, kind="quiet")
        self.apply.clicked.connect(lambda: self.apply_requested.emit(self.table.chosen_rows))
        self.leave.clicked.connect(self._leave)
        self._count = 0
        self._running = False
        self._arrange(subtitle, theme)
        self.show_searching()

    def show_searching(self) -> None:
        """The sets are being looked for."""
        self._count = 0
        self.table.set_rows([])
        self._say(say("Looking for sets of this sensor ..."), busy=True)
        self._bar.setRange(0, 0)

    def show_rows(self, rows: Sequence[AffectedRow]) -> None:
        """The sets that would change."""
        self._count = len(rows)
        self.table.set_rows(
            [
                (
                    Cell(row.when),
                    Cell(row.athlete),
                    Cell(row.exercise),
                    Cell(row.peak_now),
                    Cell(row.peak_then),
                    Cell(row.change),
                )
                for row in rows
            ]
        )
        found = (
            say("{stays} Click sets to choose some of them.", stays=_STAYS)
            if rows
            else say("No recorded set would change.")
        )
        self._say(found, busy=False)

    def show_progress(self, done: int, of: int) -> None:
        """How many sets are read anew."""
        self._say(say("Reading set {done} of {of} anew ...", done=min(done + 1, of), of=of), busy=True)
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def show_outcome(self, sentence: str, level: str) -> None:
        """What came of it."""
        self._count = 0
        self._say(sentence, busy=False, level=level)

    def reject(self) -> None:
        self.cancel_requested.emit()
        super().reject()

    def _leave(self) -> None:
        if self._running:
            self.cancel_requested.emit()
        else:
            self.accept()

    def _say(self, sentence: str, *, busy: bool, level: str = "") -> None:
        self._running = busy
        self.words.setText(sentence)
        self.words.set_tone(level)
        self._bar.setVisible(busy)
        self.since.setEnabled(not busy)
        self.leave.setText(say("Cancel") if busy else say("Close"))
        self._name_apply()

    def _name_apply(self) -> None:
        count = len(self.table.chosen_rows) or self._count
        self.apply.setText(say("Apply to {count}", count=count_text(count, "set")) if count else say("Apply"))
        self.apply.setEnabled(bool(count) and not self._running)

    def _arrange(self, subtitle: str, theme: Theme) -> None:
        column = QVBoxLayout(self)
        edge = theme.space(6)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(say("Read recorded sets anew"), theme=theme, role="title"))
        column.addWidget(Label(subtitle, theme=theme, role="secondary", wrap=True))
        for part in (self.since, self.table, self.words, self._bar):
            column.addWidget(part, 1 if part is self.table else 0)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.apply)
        column.addLayout(row)


def example(theme: Theme) -> QWidget:
    """Three sets that a new scale would change."""
    dialog = RecalibrationDialog(
        "With the calibration of 12 Oct 2026: 4 loads, up and down.",
        (("taken", "since it was taken, 12 Oct 2026"), ("all", "at any time")),
        theme=theme,
    )
    exercise = "Seated hip ER"
    dialog.show_rows(
        [
            AffectedRow("3 Nov 2026", "Ana Ferreira", f"{exercise} · right", "131.4 N", "136.6 N", "+3.9 %"),
            AffectedRow("3 Nov 2026", "Ana Ferreira", f"{exercise} · left", "148.0 N", "153.8 N", "+3.9 %"),
            AffectedRow("30 Oct 2026", "Tom Okafor", f"{exercise} · right", "172.3 N", "179.0 N", "+3.9 %"),
        ]
    )
    return dialog
