"""A goal to fill in: words, and where it can be measured a test, a side, a number and a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from domain.athlete import Side
from domain.dated import Goal
from domain.language import capital, say
from domain.typed_number import NumberError, read_number, write_number
from widgets.parts.buttons import Button
from widgets.parts.card import Card
from widgets.parts.dates import date_text, parse_date
from widgets.parts.fields import PickField, TextField
from widgets.theme import Theme

WORDS_ONLY = ""


@dataclass(frozen=True, slots=True)
class GoalWish:
    """What was filled in; without a measure the goal is in words only. `goal_id` is empty for a new one."""

    goal_id: str
    text: str
    measure: str
    side: Side | None
    target: float | None
    due_on: date | None


class GoalForm(Card):
    """Measures are keys with the words for them."""

    saved = Signal(object)
    cancelled = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("Goal"), theme=theme, parent=parent)
        self._goal_id = ""
        self.text = TextField(say("What to reach"), theme=theme, placeholder=say("Pull 70 Nm on the right"))
        self.measure = PickField(say("Measured by"), [(WORDS_ONLY, say("Words only"))], theme=theme)
        self.side = PickField(say("Side"), [(side.value, capital(side)) for side in Side], theme=theme)
        self.target = TextField(say("Target"), theme=theme, placeholder="70")
        self.due = TextField(say("Due on (may be left empty)"), theme=theme, placeholder=say("3 Nov 2026"))
        save = Button(say("Save goal"), theme=theme, kind="primary", icon="check")
        cancel = Button(say("Cancel"), theme=theme, kind="quiet")
        save.clicked.connect(self.submit)
        cancel.clicked.connect(self.cancelled)
        self.body.addWidget(self.text)
        for fields in ((self.measure, self.side), (self.target, self.due)):
            row = QHBoxLayout()
            row.setSpacing(theme.space(4))
            for field in fields:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        self.body.addLayout(buttons)
        self.measure.picked.connect(lambda _key: self._enable())

    def open(self, goal: Goal | None, *, measures: Mapping[str, str]) -> None:
        """Begin a new goal, or change one; `measures` are `test/metric` with words."""
        self._goal_id = "" if goal is None else goal.goal_id
        self.measure.set_options([(WORDS_ONLY, say("Words only")), *measures.items()])
        key = WORDS_ONLY if goal is None or goal.metric is None else f"{goal.protocol_id}/{goal.metric}"
        self.measure.select(key)
        self.text.line.setText("" if goal is None else goal.text)
        self.side.select(Side.RIGHT.value if goal is None or goal.side is None else goal.side.value)
        target = None if goal is None else goal.target
        self.target.line.setText("" if target is None else write_number(target))
        due = None if goal is None else goal.due_on
        self.due.line.setText("" if due is None else date_text(due))
        for field in (self.text, self.target, self.due):
            field.show_error("")
        self._enable()
        self.text.line.setFocus()

    def submit(self) -> None:
        """Send the goal up, or say what is missing."""
        measured = bool(self.measure.key)
        self.text.show_error("" if self.text.text else say("Write what is to be reached."))
        target, due = self._target() if measured else None, self._due()
        if self.text.error or self.target.error or self.due.error:
            return
        side = Side(self.side.key) if measured else None
        wish = GoalWish(self._goal_id, self.text.text, self.measure.key, side, target, due)
        self.saved.emit(wish)

    def _target(self) -> float | None:
        self.target.show_error("")
        try:
            return read_number(self.target.text)
        except NumberError as wrong:
            self.target.show_error(str(wrong))
            return None

    def _due(self) -> date | None:
        self.due.show_error("")
        try:
            return parse_date(self.due.text) if self.due.text else None
        except ValueError:
            self.due.show_error(say("Write a day as 3 Nov 2026."))
            return None

    def _enable(self) -> None:
        for field in (self.side, self.target):
            field.setEnabled(bool(self.measure.key))
        self.target.show_error("")


def example(theme: Theme) -> QWidget:
    """A goal with a number."""
    from widgets.progress.example import progress

    form = GoalForm(theme=theme)
    form.open(progress().goals[0].goal, measures={"seated_hip_er/torque": "Seated hip ER · Peak torque (Nm)"})
    return form


if __name__ == "__main__":
    from widgets.live.example import run_example

    run_example(example)
