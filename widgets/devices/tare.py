"""The dialog of a tare: which force sensors, what each reads, whether it is still; the zero and its undo."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.labels import ElidedLabel, Hairline, Label
from widgets.parts.page import scrolling
from widgets.parts.state_pill import StatePill
from widgets.parts.tick import Tick
from widgets.theme import Theme

_HINT = say("Strap on, limb out of it, nothing pulling. Each sensor is taken in its first quiet second.")


@dataclass(frozen=True, slots=True)
class TareRow:
    """One force channel; `blocked` says why it cannot be tared."""

    key: tuple[str, str]
    title: str
    detail: str
    blocked: str = ""


class TareDialog(QDialog):
    """Emits what is wished; what it shows comes from outside."""

    take_requested = Signal(list)
    undo_requested = Signal()

    def __init__(self, rows: Sequence[TareRow], *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Tare"))
        self.setModal(True)
        self.lines = {row.key: _Line(row, theme=theme) for row in rows}
        self.message = Label(_HINT, theme=theme, role="secondary", wrap=True)
        self.message.setMinimumHeight(theme.px(44))
        self.take = Button(say("Set zero"), theme=theme, kind="primary", icon="check", key="Return")
        self.undo = Button(say("Undo"), theme=theme, kind="quiet", icon="arrow-counter-clockwise")
        self.leave = Button(say("Close"), theme=theme, kind="quiet")
        self.undo.setEnabled(False)
        self.take.clicked.connect(lambda: self.take_requested.emit(self.chosen))
        self.undo.clicked.connect(self.undo_requested)
        self.leave.clicked.connect(self.accept)
        for line in self.lines.values():
            line.tick.toggled.connect(self._allow)
        self._busy = False
        self._arrange(theme)
        self._allow()

    @property
    def chosen(self) -> list[tuple[str, str]]:
        """The ticked channels."""
        return [key for key, line in self.lines.items() if line.tick.isChecked()]

    def choose(self, keys: Sequence[tuple[str, str]]) -> None:
        """Tick these and no others."""
        for key, line in self.lines.items():
            line.tick.setChecked(key in keys and line.tick.isEnabled())

    def show_reading(self, key: tuple[str, str], number: str, state: str, level: str) -> None:
        """What a channel reads at this moment."""
        self.lines[key].show_reading(number, state, level)

    def show_busy(self) -> None:
        """The quiet second is being waited for."""
        self._busy = True
        self._say(say("Keep still ..."), "")

    def show_outcome(self, sentence: str, level: str, *, may_undo: bool) -> None:
        """What came of it."""
        self._busy = False
        self._say(sentence, level)
        self.undo.setEnabled(may_undo)

    def _say(self, sentence: str, level: str) -> None:
        self.message.setText(sentence)
        self.message.set_tone(level)
        self._allow()

    def _allow(self) -> None:
        self.take.setEnabled(bool(self.chosen) and not self._busy)

    def _arrange(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        edge = theme.space(6)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(3))
        column.addWidget(Label(say("Set the zero of the force"), theme=theme, role="title"))
        column.addWidget(self.message)
        inner = QVBoxLayout()
        inner.setSpacing(theme.space(1))
        for index, line in enumerate(self.lines.values()):
            if index:
                inner.addWidget(Hairline())
            inner.addWidget(line)
        inner.addStretch(1)
        column.addWidget(scrolling(inner), 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        column.addLayout(buttons)
        shown = min(6, max(2, len(self.lines)))
        self.resize(theme.px(620), min(640, theme.px(220) + shown * theme.px(68)))


class _Line(QWidget):
    def __init__(self, row: TareRow, *, theme: Theme) -> None:
        super().__init__()
        self.tick = Tick(say("Tare {row_title}", row_title=row.title), theme=theme)
        self.tick.setEnabled(not row.blocked)
        self._reading = Label(theme=theme, role="title", tabular=True)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._reading.setMinimumWidth(theme.px(110))
        self._reading.setAccessibleName(say("{row_title} reads", row_title=row.title))
        self._pill = StatePill(say("Waiting"), theme=theme)
        self._pill.setVisible(not row.blocked)
        title, detail = ElidedLabel(theme=theme, role="strong"), ElidedLabel(theme=theme, role="caption")
        title.set_text(row.title)
        detail.set_text(row.blocked or row.detail)
        detail.set_tone("amber" if row.blocked else "")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(detail)
        pill = QHBoxLayout()
        pill.addWidget(self._pill)
        pill.addStretch(1)
        holder = QWidget()
        holder.setLayout(pill)
        holder.setFixedWidth(theme.px(124))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.space(1), theme.space(1), theme.space(1))
        line.setSpacing(theme.space(3))
        line.addWidget(self.tick)
        line.addLayout(words, 1)
        line.addWidget(self._reading)
        line.addWidget(holder)

    def show_reading(self, number: str, state: str, level: str) -> None:
        self._reading.setText(number)
        self._pill.set_state(state, level)


def example(theme: Theme) -> QWidget:
    """Two sensors that are still, one that swings, and a channel that was never calibrated."""
    first, second = "Chronojump force sensor", "Board"
    rows = (
        TareRow((first, "force"), first, "Cuff · tared 14:02"),
        TareRow((second, "force"), "Four-channel board · Channel 1", "Cuff · not tared yet"),
        TareRow((second, "force_2"), "Four-channel board · Channel 2", "Cuff", "Calibrate it first."),
    )
    dialog = TareDialog(rows, theme=theme)
    dialog.choose([row.key for row in rows])
    dialog.show_reading(rows[0].key, "0.4 N", "Still", "good")
    dialog.show_reading(rows[1].key, "12.8 N", "Moving", "amber")
    dialog.show_outcome("Tared: quiet within ±0.2 N. The zero moved by +3.1 N.", "", may_undo=True)
    return dialog
