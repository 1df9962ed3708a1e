"""How the day is: sleep, hydration, nutrition, fatigue and what is sore, each 0-10 or left open."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.language import say
from domain.typed_number import NumberError, read_number, write_number
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.fields import PickField, TextField
from widgets.parts.labels import Label
from widgets.theme import Theme

RATED = (
    ("sleep", say("Sleep"), say("0 none, 10 best")),
    ("hydration", say("Drinking"), say("0 hardly, 10 plenty")),
    ("nutrition", say("Eating"), say("0 poorly, 10 well")),
    ("fatigue", say("Fatigue"), say("0 fresh, 10 worn out")),
)


@dataclass(frozen=True, slots=True)
class DayNotes:
    """What was noted; None where it was left open."""

    ratings: dict[str, float | None]
    text: str
    sore_site: str
    sore_side: str
    sore_severity: float | None


class DayNotesCard(Card):
    """Everything may be left open; a number is from 0 to 10."""

    kept = Signal(object)
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("How is the day?"), theme=theme, parent=parent)
        self._fields: dict[str, TextField] = {}
        row = QHBoxLayout()
        row.setSpacing(theme.space(3))
        for key, title, hint in RATED:
            self._fields[key] = TextField(title, theme=theme, placeholder="0-10", hint=hint)
            row.addWidget(self._fields[key], 1)
        self._text = TextField(say("In words"), theme=theme, placeholder=say("Late match, long flight ..."))
        sore = QHBoxLayout()
        sore.setSpacing(theme.space(3))
        self._site = TextField(say("Sore place"), theme=theme, placeholder=say("Calf, groin ..."))
        sides = [("", say("Both or middle")), ("right", say("Right")), ("left", say("Left"))]
        self._side = PickField(say("Side"), sides, theme=theme)
        self._severity = TextField(
            say("How sore"), theme=theme, placeholder="0-10", hint=say("0 not, 10 worst")
        )
        sore.addWidget(self._site, 2)
        sore.addWidget(self._side, 1)
        sore.addWidget(self._severity, 1)
        keep = Button(say("Keep"), theme=theme, kind="primary", icon="check")
        cancel = Button(say("Cancel"), theme=theme, kind="quiet")
        keep.clicked.connect(self.submit)
        cancel.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addWidget(keep)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        self.body.addWidget(Label(say("Leave open what was not asked."), theme=theme, role="secondary"))
        self.body.addLayout(row)
        self.body.addWidget(self._text)
        self.body.addLayout(sore)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def open(self, ratings: dict[str, float | None], text: str = "") -> None:
        """Show what is noted of today so far."""
        for key, field in self._fields.items():
            value = ratings.get(key)
            field.line.setText("" if value is None else write_number(value))
            field.show_error("")
        self._text.line.setText(text)
        for field in (self._site, self._severity):
            field.line.clear()
            field.show_error("")

    def submit(self) -> None:
        """Keep it, or say what is wrong."""
        numbers = {key: _number(field) for key, field in self._fields.items()}
        severity = _number(self._severity)
        wrong = any(field.error for field in (*self._fields.values(), self._severity))
        half = bool(self._site.text) != (severity is not None)
        if half and not self._severity.error:
            self._severity.show_error(say("Give the place and how sore it is, or neither."))
        if wrong or half:
            return
        self.kept.emit(DayNotes(numbers, self._text.text, self._site.text, self._side.key, severity))


def _number(field: TextField) -> float | None:
    field.show_error("")
    if not field.text:
        return None
    try:
        value = read_number(field.text)
    except NumberError as wrong:
        field.show_error(str(wrong))
        return None
    if not 0 <= value <= 10:
        field.show_error(say("Write a number from 0 to 10, or leave it open."))
        return None
    return value


def example(theme: Theme) -> QWidget:
    """Half filled in."""
    card = DayNotesCard(theme=theme)
    card.open({"sleep": 4.0, "fatigue": 6.0}, "Late match.")
    return card


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
