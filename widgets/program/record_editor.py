"""A table of things and the fields of the chosen one: add, change, remove."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from domain.language import say
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.parts.table import Cell, Column, Table
from widgets.theme import Theme


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: with options it is picked, without them typed."""

    key: str
    label: str
    options: tuple[tuple[str, str], ...] = ()
    placeholder: str = ""


class RecordEditor(Card):
    """Rows are texts by field; a wish carries the row it is about, -1 for a new one."""

    put = Signal(int, object)
    removed = Signal(int)
    chosen = Signal(int)

    def __init__(
        self,
        title: str,
        noun: str,
        fields: Sequence[FieldSpec],
        *,
        columns: Sequence[str],
        theme: Theme,
        across: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, theme=theme, parent=parent)
        self._rows: list[Mapping[str, str]] = []
        self._table = Table(
            [Column(one, share=3 if not place else 1) for place, one in enumerate(columns)],
            theme=theme,
            name=title,
            selectable=True,
        )
        self._fields: dict[str, TextField | PickField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space(3))
        grid.setVerticalSpacing(theme.space(2))
        for place, spec in enumerate(fields):
            field: TextField | PickField
            if spec.options:
                field = PickField(spec.label, spec.options, theme=theme)
            else:
                field = TextField(spec.label, theme=theme, placeholder=spec.placeholder)
            self._fields[spec.key] = field
            grid.addWidget(field, place // across, place % across)
        self._add = Button(say("Add"), theme=theme, icon="plus")
        self._change = Button(say("Change it"), theme=theme, kind="quiet", icon="check")
        self._remove = Button(say("Remove"), theme=theme, kind="quiet", icon="trash")
        buttons = QHBoxLayout()
        for button in (self._add, self._change, self._remove):
            button.setAccessibleName(f"{button.text()} {noun}")
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._table.setMinimumHeight(theme.px(84))
        words = say("Nothing here yet: fill in the fields below, then press Add.")
        self._nothing = Label(words, theme=theme, role="secondary", wrap=True)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(grid)
        self.body.addLayout(buttons)
        self._add.clicked.connect(lambda: self.put.emit(-1, self.values()))
        self._change.clicked.connect(lambda: self.put.emit(self.row, self.values()))
        self.body.addStretch(0)
        self._remove.clicked.connect(lambda: self.removed.emit(self.row))
        self._table.rows_chosen.connect(self._choose)
        self._enable()

    @property
    def row(self) -> int:
        """The chosen row, or -1."""
        rows = self._table.chosen_rows
        return rows[0] if rows else -1

    def set_rows(self, cells: Sequence[Sequence[str]], values: Sequence[Mapping[str, str]], at: int) -> None:
        """Show other rows and choose one; -1 chooses none."""
        self._rows = list(values)
        self._table.set_rows([tuple(Cell(text) for text in row) for row in cells])
        if 0 <= at < len(self._rows):
            self._table.selectRow(at)
        self._enable()

    def set_options(self, key: str, options: Sequence[tuple[str, str]]) -> None:
        """Offer other options in a field that is picked."""
        field = self._fields[key]
        if isinstance(field, PickField):
            field.set_options(options)

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {
            key: field.key if isinstance(field, PickField) else field.text
            for key, field in self._fields.items()
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Write into the fields."""
        for key, field in self._fields.items():
            if isinstance(field, PickField):
                field.select(values.get(key, ""))
            else:
                field.line.setText(values.get(key, ""))

    def _choose(self, rows: list[int]) -> None:
        if rows and rows[0] < len(self._rows):
            self.fill(self._rows[rows[0]])
        self._enable()
        self.chosen.emit(self.row)

    def _enable(self) -> None:
        self._nothing.setVisible(not self._rows)
        self._table.setVisible(bool(self._rows))
        for button in (self._change, self._remove):
            button.setEnabled(self.row >= 0)


def example(theme: Theme) -> QWidget:
    """Two days of a week."""
    fields = (
        FieldSpec("title", "Title"),
        FieldSpec("demand", "Asks for", (("hard", "Hard"), ("rest", "Rest"))),
    )
    editor = RecordEditor("Days", "day", fields, columns=("Day", "Asks for"), theme=theme)
    rows = [{"title": "Foundation day", "demand": "hard"}, {"title": "Sunday", "demand": "rest"}]
    editor.set_rows([tuple(row.values()) for row in rows], rows, 0)
    return editor


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
