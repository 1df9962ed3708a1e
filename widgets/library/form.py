"""The form beside the text: the common fields of a test or exercise, each a wish to change the file."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from domain.language import capital, say
from domain.library.mistakes import Mistake
from domain.protocol import Contraction, Purpose, Sides
from domain.typed_number import NumberError, read_number, write_number
from widgets.parts.fields import Field, PickField, TextField
from widgets.parts.page import scrolling
from widgets.theme import Theme

_LINES = (
    ("title", say("Title")),
    ("id", say("Name of the file")),
    ("region", say("Region")),
    ("movement", say("Movement")),
)
_NUMBERS = (
    ("sets", say("Sets")),
    ("reps", say("Reps")),
    ("hold_s", say("Hold, s")),
    ("rest_s", say("Rest, s")),
)
_LISTS = (("set_up", say("Set-up")), ("instructions", say("Say to the athlete")), ("cues", say("Cues")))
_PICKS = (
    ("purpose", say("Kind"), Purpose),
    ("contraction", say("Muscle work"), Contraction),
    ("sides", say("Sides"), Sides),
)
_LIST_PX = 88


class ProtocolForm(QWidget):
    """Shows values, and says `changed(name, value)` when the person has changed one."""

    changed = Signal(str, object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.space(2), 0)
        column.setSpacing(theme.space(3))
        self.lines: dict[str, TextField] = {}
        self.picks: dict[str, PickField] = {}
        self.lists: dict[str, QPlainTextEdit] = {}
        self._fields: dict[str, Field] = {}
        for name, label in _LINES:
            column.addWidget(self._line(name, label, theme))
        column.addWidget(self._line("position", say("Position"), theme))
        for name, label, kind in _PICKS:
            options = [(item.value, capital(item)) for item in kind]
            pick = PickField(label, options, theme=theme)
            pick.picked.connect(lambda key, name=name: self.changed.emit(name, key))
            self.picks[name] = pick
            self._fields[name] = pick
            column.addWidget(pick)
        row: QHBoxLayout | None = None
        for number, (name, label) in enumerate(_NUMBERS):
            if number % 2 == 0:
                row = QHBoxLayout()
                row.setSpacing(theme.space(2))
                column.addLayout(row)
            if row is not None:
                row.addWidget(self._line(name, label, theme), 1)
        for name, label in _LISTS:
            column.addWidget(self._list(name, say("{label}, a line each", label=label), theme))
        column.addStretch(1)

    def set_values(self, values: Mapping[str, object]) -> None:
        """Show what the file says; the field being typed in is left alone."""
        for name, field in self.lines.items():
            if not field.line.hasFocus():
                field.line.setText(_shown(values.get(name)))
        for name, pick in self.picks.items():
            pick.select(str(values.get(name, "both" if name == "sides" else "")))
        for name, area in self.lists.items():
            value = values.get(name)
            text = "\n".join(map(str, value)) if isinstance(value, list) else ""
            if not area.hasFocus() and area.toPlainText() != text:
                area.setPlainText(text)

    def set_mistakes(self, mistakes: tuple[Mistake, ...]) -> None:
        """Show each mistake at its field."""
        said = {str(one.keys[0]): one for one in reversed(mistakes) if one.keys}
        for name, field in self._fields.items():
            one = said.get(name)
            wrong = (
                say("It {wrong}; allowed: {allowed}.", wrong=one.wrong, allowed=one.allowed)
                if one is not None
                else ""
            )
            if wrong != field.error:
                field.show_error(wrong)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            for name, area in self.lists.items():
                if watched is area:
                    self._say_list(name)
        return super().eventFilter(watched, event)

    def _line(self, name: str, label: str, theme: Theme) -> TextField:
        field = TextField(label, theme=theme)
        field.line.editingFinished.connect(lambda: self._say_line(name))
        self.lines[name] = field
        self._fields[name] = field
        return field

    def _list(self, name: str, label: str, theme: Theme) -> Field:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        area.setFixedHeight(theme.px(_LIST_PX))
        area.installEventFilter(self)
        self.lists[name] = area
        self._fields[name] = Field(label, area, theme=theme)
        return self._fields[name]

    def _say_line(self, name: str) -> None:
        field = self.lines[name]
        if field.line.isModified():
            field.line.setModified(False)
            self.changed.emit(name, _value(field.text, number=name in dict(_NUMBERS)))

    def _say_list(self, name: str) -> None:
        area = self.lists[name]
        if area.document().isModified():
            area.document().setModified(False)
            lines = [line.strip() for line in area.toPlainText().split("\n")]
            self.changed.emit(name, [line for line in lines if line])


def _shown(value: object) -> str:
    if isinstance(value, float):
        return write_number(value)
    return "" if value is None else str(value)


def _value(text: str, *, number: bool) -> str | float | int:
    """A number where one is typed, with a comma or a point; otherwise the words, which the check refuses."""
    if not number:
        return text
    try:
        found = read_number(text)
    except NumberError:
        return text
    return int(found) if found.is_integer() else found


def example(theme: Theme) -> QWidget:
    """A form with a mistake."""
    form = ProtocolForm(theme=theme)
    form.set_values({"title": "Seated hip rotation", "id": "my_test", "reps": -3, "cues": ["Sit tall."]})
    form.set_mistakes((Mistake("my_test.toml", ("reps",), "is -3", "a number from 0 to 1000", 2),))
    column = QVBoxLayout()
    column.addWidget(form)
    return scrolling(column)


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
