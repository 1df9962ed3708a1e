"""The sets of a study: which count, which do not and why; a set is left out with a reason."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import TextField
from widgets.parts.table import Cell, Column, Table
from widgets.studies.views import SetView
from widgets.theme import Theme

_COLUMNS = (
    Column(say("Athlete")),
    Column(say("Day")),
    Column(say("Value"), number=True),
    Column(say("Counts"), share=3),
)
_MOST_ROWS = 6


class StudySets(Card):
    """A table and one line under it."""

    exclude_wanted = Signal(str, str)
    include_wanted = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Sets of the study"), theme=theme, parent=parent)
        self._sets: list[SetView] = []
        self.table = Table(_COLUMNS, theme=theme, name=say("Sets of the study"), selectable=True)
        self.reason = TextField(
            say("Why the chosen set does not count"), theme=theme, placeholder=say("Strap slipped")
        )
        self.exclude = Button(say("Leave out"), theme=theme, icon="x")
        self.include = Button(say("Count again"), theme=theme, kind="quiet")
        self.exclude.clicked.connect(self._leave_out)
        self.include.clicked.connect(self._count_again)
        self.table.rows_chosen.connect(lambda _: self._enable())
        self.body.addWidget(self.table)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.include)
        row.addWidget(self.exclude)
        self.body.addLayout(row)
        self._enable()

    def set_sets(self, sets: Sequence[SetView]) -> None:
        """Show these sets."""
        self._sets = list(sets)
        self.table.set_rows([_cells(one) for one in sets])
        rows = min(max(1, len(sets)), _MOST_ROWS)
        height = self.table.delegate.row_height(noted=False)
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows * height + 8)
        self._enable()

    @property
    def _chosen(self) -> str:
        rows = self.table.chosen_rows
        return self._sets[rows[0]].set_id if rows else ""

    def _enable(self) -> None:
        for part in (self.exclude, self.include, self.reason.line):
            part.setEnabled(bool(self._chosen))

    def _count_again(self) -> None:
        if self._chosen:
            self.include_wanted.emit(self._chosen)

    def _leave_out(self) -> None:
        self.reason.show_error("" if self.reason.text else say("Write why: it is kept with the study."))
        if self._chosen and self.reason.text:
            self.exclude_wanted.emit(self._chosen, self.reason.text)
            self.reason.line.clear()


def _cells(one: SetView) -> tuple[Cell, ...]:
    counts = Cell(one.reason, icon="x", level="amber", hint=one.reason) if one.reason else Cell(say("counts"))
    return (Cell(one.athlete), Cell(one.day), Cell(one.value), counts)


def example(theme: Theme) -> QWidget:
    """Four sets, two of which do not count."""
    from widgets.studies import samples

    view = StudySets(theme=theme)
    view.set_sets(samples.study().sets)
    return view


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
