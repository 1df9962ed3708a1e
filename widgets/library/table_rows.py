"""The tables of one kind as rows with fields: added, changed and taken away."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from domain.language import plain, say
from domain.library.changing.tables import Cell, CellKind, TablePart
from domain.library.lines import KeyPath
from domain.library.mistakes import Mistake
from domain.typed_number import NumberError, read_number, write_number
from widgets.parts.buttons import Button, IconButton
from widgets.parts.card import Card
from widgets.parts.fields import Field, PickField, TextField
from widgets.parts.labels import Label
from widgets.parts.page import scrolling
from widgets.theme import Theme

NOT_SAID, YES, NO = "", "true", "false"
Choices = Mapping[str, Sequence[str]]


class TableRows(QWidget):
    """Shows the tables of a part; says `changed(path, value)`, `added(part)` and `removed(path)`."""

    changed = Signal(object, object)
    added = Signal(object)
    removed = Signal(object)

    def __init__(self, part: TablePart, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part = part
        self._theme = theme
        self._choices: Choices = {}
        self._layout_of: list[tuple[Cell, ...]] | None = None
        self.cards: list[dict[str, Field]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(3))
        column.addLayout(self._rows)
        self.add = Button(say("Add one: {part}", part=part.label), theme=theme, icon="plus")
        self.add.clicked.connect(lambda _checked=False: self.added.emit(self.part))
        column.addWidget(self.add)
        column.addStretch(1)

    def set_choices(self, choices: Choices) -> None:
        """What only the library and the file know: the names of rules."""
        if choices != self._choices:
            self._choices = choices
            self._layout_of = None

    def set_rows(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show what the file says; the field being typed in is left alone."""
        wanted = [self.part.cells_of(row) for row in rows]
        if wanted != self._layout_of:
            self._build(wanted)
        for row, fields in zip(rows, self.cards, strict=True):
            for name, field in fields.items():
                _show(field, row.get(name))
        self.add.setVisible(self.part.listed or not rows)

    def set_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """Show each mistake at its field, the rest at the first one of their table."""
        said: dict[tuple[int, str], str] = {}
        for one in mistakes:
            for number, fields in enumerate(self.cards):
                path = self._path(number)
                if one.keys[: len(path)] == path:
                    name = str(one.keys[len(path)]) if len(one.keys) > len(path) else ""
                    place = name if name in fields else next(iter(fields))
                    words = say("It {wrong}; allowed: {allowed}.", wrong=one.wrong, allowed=one.allowed)
                    said.setdefault((number, place), words if place == name else one.short)
        for number, fields in enumerate(self.cards):
            for name, field in fields.items():
                wrong = said.get((number, name), "")
                if wrong != field.error:
                    field.show_error(wrong)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours and sizes for rows made from now on."""
        self._theme = theme

    def _path(self, number: int) -> KeyPath:
        return (*self.part.path, number) if self.part.listed else self.part.path

    def _build(self, wanted: list[tuple[Cell, ...]]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._layout_of, self.cards = wanted, []
        for number, cells in enumerate(wanted):
            card, path = Card(theme=self._theme), self._path(number)
            head = QHBoxLayout()
            head.addWidget(Label(f"{self.part.label} {number + 1}" if self.part.listed else self.part.label,
                                 theme=self._theme, role="heading"), 1)  # fmt: skip
            take = IconButton("trash", say("Take away: {part}", part=self.part.label), theme=self._theme)
            take.clicked.connect(lambda _checked=False, path=path: self.removed.emit(path))
            head.addWidget(take)
            card.body.addLayout(head)
            fields = {cell.name: self._field(cell, (*path, cell.name)) for cell in cells}
            for field in fields.values():
                card.body.addWidget(field)
            self.cards.append(fields)
            self._rows.addWidget(card)

    def _field(self, cell: Cell, path: KeyPath) -> Field:
        if cell.kind in (CellKind.PICK, CellKind.FLAG):
            pick = PickField(cell.label, _options(cell, self._choices), theme=self._theme)
            pick.picked.connect(lambda key: self.changed.emit(path, _picked(cell, key)))
            return pick
        hint = ", ".join(cell.choices)
        text = TextField(cell.label, theme=self._theme, hint=hint)
        text.line.editingFinished.connect(lambda: self._say(text, cell, path))
        return text

    def _say(self, field: TextField, cell: Cell, path: KeyPath) -> None:
        if field.line.isModified():
            field.line.setModified(False)
            self.changed.emit(path, typed_value(cell, field.text))


def typed_value(cell: Cell, text: str) -> str | float | int | list[str] | list[float] | None:
    """What was typed, as the file takes it; what cannot be it stays words, which the check refuses."""
    if not text:
        return "" if cell.blank == "" else None
    parts = [part.strip() for part in text.split(";" if cell.kind is CellKind.NUMBERS else ",")]
    if cell.kind is CellKind.LIST:
        return [part for part in parts if part]
    try:
        if cell.kind is CellKind.NUMBERS:
            return [read_number(part) for part in parts]
        if cell.kind is CellKind.NUMBER:
            found = read_number(text)
            return int(found) if found.is_integer() else found
    except NumberError:
        return text
    return text


def _picked(cell: Cell, key: str) -> str | bool | None:
    if cell.kind is CellKind.FLAG:
        return None if key == NOT_SAID else key == YES
    return key or None


def _options(cell: Cell, choices: Choices) -> list[tuple[str, str]]:
    if cell.kind is CellKind.FLAG:
        usual = say("yes") if cell.unset else say("no")
        return [(NOT_SAID, say("as usual: {usual}", usual=usual)), (YES, say("yes")), (NO, say("no"))]
    names = tuple(dict.fromkeys(cell.choices or choices.get(cell.source, ())))
    open_ = [] if cell.blank else [(NOT_SAID, say("not said"))]
    return [*open_, *((name, plain(name)) for name in names)]


def _show(field: Field, value: object) -> None:
    if isinstance(field, PickField):
        key = str(value).lower() if isinstance(value, bool) else "" if value is None else str(value)
        if field.box.findData(key) < 0:
            # What the file says is shown, allowed or not.
            field.box.addItem(key or say("not said"), key)
        field.select(key)
    elif isinstance(field, TextField) and not field.line.hasFocus():
        field.line.setText(_shown(value))


def _shown(value: object) -> str:
    if isinstance(value, list):
        numbers = any(isinstance(item, int | float) for item in value)
        return ("; " if numbers else ", ").join(map(_shown, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return write_number(value)
    return "" if value is None else str(value)


def example(theme: Theme) -> QWidget:
    """Two sensors, one of them with a mistake."""
    from domain.library.changing.tables import TABLES

    rows = TableRows(TABLES[0], theme=theme)
    rows.set_rows(
        [
            {"kind": "imu", "segment": "pelvis", "placement": "On the sacrum."},
            {"kind": "imu", "segment": "knee"},
        ]
    )
    allowed = "'pelvis', 'shank', 'thigh'"
    rows.set_mistakes([Mistake("my_test.toml", ("sensors", 1, "segment"), "is 'knee'", allowed, 12)])
    column = QVBoxLayout()
    column.addWidget(rows)
    return scrolling(column)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example, (300, 760))
