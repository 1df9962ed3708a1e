"""The three faces of a calibration: what to hang, one load after another, and what came out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button, Choice
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.parts.stat import Stat
from widgets.parts.state_pill import StatePill
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme

_ROWS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One earlier calibration in words; `level` colours its due date."""

    taken: str
    what: str
    linearity: str
    hysteresis: str
    due: str
    level: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class PointRow:
    """One load taken: `load` such as *5 kg up*, `known` and `read` such as *49.0 N*; `error` once known."""

    load: str
    known: str
    read: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out: figures as number and unit, the points, and a sentence where something is odd."""

    figures: tuple[tuple[str, str, str], ...]
    points: tuple[PointRow, ...] = ()
    sentence: str = ""
    level: str = ""


class SetUpStep(QWidget):
    """Which masses there are, both ways or up only, how long it counts; the history below."""

    begun = Signal()
    channel_chosen = Signal(str)
    apply_requested = Signal(int)

    def __init__(self, *, theme: Theme, with_masses: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.channel = PickField(say("Which channel"), theme=theme)
        self.channel.picked.connect(self.channel_chosen)
        self.channel.hide()
        straight = say("The empty sensor is added. Two masses or more show how straight the sensor reads.")
        self.masses = TextField(say("Known masses, kg"), theme=theme, placeholder="5 10 20", hint=straight)
        editable = say("A starting value, not a standard: edit it to your own quality rules.")
        self.months = TextField(say("Counts for, months"), theme=theme, hint=editable)
        self.note = TextField(say("Note"), theme=theme, placeholder=say("Which masses, who calibrated"))
        ways = (("both", say("Up and down")), ("up", say("Up only")))
        self.ways = Choice(ways, theme=theme, name=say("Order of the loads"))
        still = Label(
            say("Lay the sensor on a table and do not touch it for five seconds."), theme=theme, wrap=True
        )
        self.begin = Button(say("Begin"), theme=theme, kind="primary", icon="play")
        self.begin.clicked.connect(self.begun)
        columns = (
            Column(say("Taken")),
            Column(say("Loads"), share=2),
            Column(say("Linearity"), number=True),
            Column(say("Hysteresis"), number=True),
            Column(say("Counts until")),
        )
        self.history = Table(columns, theme=theme, name=say("Earlier calibrations"), selectable=True)
        self.apply = Button(
            say("Apply to recorded sets ..."), theme=theme, kind="quiet", icon="clock-clockwise"
        )
        self.apply.setEnabled(False)
        self.apply.clicked.connect(lambda: self.apply_requested.emit(self.history.chosen_rows[0]))
        self.history.rows_chosen.connect(lambda rows: self.apply.setEnabled(bool(rows)))
        self.history.setMinimumHeight(theme.px(44 * _ROWS_SHOWN))
        self._none = Label(say("Not calibrated yet: the sensor's own scale is used."), theme=theme, wrap=True)
        column = _column(self, theme)
        column.addWidget(self.channel)
        for part in (self.masses, self.ways, self.months, self.note):
            column.addWidget(part)
            part.setVisible(with_masses)
        column.addWidget(still)
        still.setVisible(not with_masses)
        column.addLayout(_right(self.begin))
        earlier = QHBoxLayout()
        earlier.addWidget(Label(say("Earlier calibrations"), theme=theme, role="heading"), 1)
        earlier.addWidget(self.apply)
        column.addLayout(earlier)
        column.addWidget(self._none)
        column.addWidget(self.history, 1)
        self.show_history(())

    def show_history(self, rows: Sequence[HistoryRow]) -> None:
        """The newest first."""
        self._none.setVisible(not rows)
        self.history.setVisible(bool(rows))
        self.apply.setVisible(bool(rows))
        self.apply.setEnabled(False)
        self.history.set_rows(
            [
                (
                    Cell(row.taken),
                    Cell(row.what, hint=row.note),
                    Cell(row.linearity),
                    Cell(row.hysteresis),
                    Cell(row.due, level=row.level),
                )
                for row in rows
            ]
        )


class LoadStepView(QWidget):
    """One load: what to hang, what the sensor reads, whether it is still; the points so far."""

    take_requested = Signal()
    back_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = Label(theme=theme, role="caption")
        self.wish = Label(theme=theme, role="title", wrap=True)
        self.hint = Label(theme=theme, role="secondary", wrap=True)
        self.reading = Stat(say("The sensor reads"), theme=theme, size="numeral-large")
        self.still = StatePill(say("Waiting"), theme=theme)
        self.take = Button(say("Take this point"), theme=theme, kind="primary", icon="check", key="Return")
        self.back = Button(say("Back"), theme=theme, kind="quiet", icon="arrow-counter-clockwise")
        self.take.clicked.connect(self.take_requested)
        self.back.clicked.connect(self.back_requested)
        self.points = _points_table(theme)
        row = QHBoxLayout()
        row.addWidget(self.reading, 1)
        row.addWidget(self.still)
        column = _column(self, theme)
        for label in (self.count, self.wish, self.hint):
            column.addWidget(label)
        column.addLayout(row)
        column.addWidget(self.points, 1)
        column.addLayout(_right(self.back, self.take))

    def ask(self, count: str, wish: str, hint: str, *, may_go_back: bool, busy: bool) -> None:
        """Ask for a load; `busy` while the sensor is watched until it is still."""
        self.count.setText(count)
        self.wish.setText(wish)
        self.hint.setText(hint)
        self.back.setEnabled(may_go_back)
        self.take.setEnabled(not busy)
        self.take.setFocus()

    def show_reading(self, number: str, unit: str, state: str, level: str) -> None:
        """What the sensor reads at this moment."""
        self.reading.set_text(number, unit)
        self.still.set_state(state, level)

    def show_points(self, rows: Sequence[PointRow]) -> None:
        """The points taken so far."""
        _fill(self.points, rows)


class OutcomeStep(QWidget):
    """What came out, to be saved or done again."""

    save_requested = Signal()
    again_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._figures = QHBoxLayout()
        self._figures.setSpacing(theme.space(6))
        self.stats: dict[str, Stat] = {}
        self.sentence = Label(theme=theme, wrap=True)
        self.points = _points_table(theme)
        self.save = Button(say("Save calibration"), theme=theme, kind="primary", icon="check", key="Return")
        self.again = Button(say("Begin again"), theme=theme, kind="quiet", icon="arrow-counter-clockwise")
        self.save.clicked.connect(self.save_requested)
        self.again.clicked.connect(self.again_requested)
        column = _column(self, theme)
        column.addWidget(Label(say("Result"), theme=theme, role="title"))
        column.addLayout(self._figures)
        column.addWidget(self.sentence)
        column.addWidget(self.points, 1)
        column.addLayout(_right(self.again, self.save))

    def show_outcome(self, outcome: Outcome) -> None:
        """Show it; a figure that cannot be told shows a dash."""
        for label, number, unit in outcome.figures:
            if label not in self.stats:
                self.stats[label] = Stat(label, theme=self._theme)
                self._figures.addWidget(self.stats[label])
            self.stats[label].set_text(number, unit)
        self.sentence.setText(outcome.sentence)
        self.sentence.set_tone(outcome.level)
        self.sentence.setVisible(bool(outcome.sentence))
        self.points.setVisible(bool(outcome.points))
        self.save.setFocus()
        _fill(self.points, outcome.points)


def _points_table(theme: Theme) -> Table:
    columns = (
        Column(say("Load"), share=2),
        Column(say("Known"), number=True),
        Column(say("Read"), number=True),
        Column(say("Error"), number=True),
    )
    table = Table(columns, theme=theme, name=say("Points"))
    table.setMinimumHeight(theme.px(44 * 2))
    return table


def _fill(table: Table, rows: Sequence[PointRow]) -> None:
    table.set_rows([(Cell(row.load), Cell(row.known), Cell(row.read), Cell(row.error)) for row in rows])
    table.scrollToBottom()


def _column(widget: QWidget, theme: Theme) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(3))
    return column


def _right(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
